/// Follows a text sentence by sentence and says whom offices and pronouns mean, from who was named,
/// who acted and who spoke just before.
struct Discourse {
  let document: Document
  var resolution: ActorResolution
  private let places: PlacedReferences.Places

  /// Everybody who was mentioned, in reading order: the material of offices and pronouns.
  var traces: [Trace] = []
  /// What each actor did so far; grows with the cast.
  var standings: [Standing] = []
  /// Reads the roles of phrases.
  let clauses: ClauseReader
  let pronouns: PronounModel
  /// Sees every choice among candidates: for training and explaining. Costs nothing when absent.
  let observer: ((PronounChoice) -> Void)?
  /// Whom the last "he" and the last "she" meant.
  var lastOfGender: [(actor: Int, sentence: Int)?] = [nil, nil]
  private(set) var lastSpeaker: (actor: Int, sentence: Int)?
  /// Set while the last speaker is nobody named: the words printed for that one.
  private(set) var lastNameless: (source: Range<Int>, sentence: Int)?
  /// The organization or place that last was a subject or spoke: what "it" means.
  private var lastBody: (actor: Int, sentence: Int)?
  /// The office of the opening that a later paragraph gave a name, an index into the references.
  var leadOffice: Int?
  /// The ministries and the like, latest last.
  var institutions: [Int] = []
  /// Every organization's mentions by name, latest last: what "the firm" may mean.
  var bodies: [BodyMention] = []

  init(
    _ document: Document, _ resolution: ActorResolution, pronouns: PronounModel = .shared,
    observer: ((PronounChoice) -> Void)? = nil
  ) {
    self.document = document
    self.resolution = resolution
    self.pronouns = pronouns
    self.observer = observer
    let hasPronouns = resolution.references.contains {
      $0.form == .pronoun && $0.gender != .unknown
    }
    if hasPronouns { self.resolution.addDoubtfulPeople() }
    clauses = ClauseReader(document)
    places = PlacedReferences.Places(self.resolution.references, in: document)
    countNames()
  }

  var references: [Reference] { resolution.references }
  var cast: Cast { resolution.cast }
  var tokens: [Token] { document.tokens }

  /// The references as they are just now.
  var placed: PlacedReferences { PlacedReferences(references, at: places, in: document) }

  func reference(at token: Int) -> Int? { places.reference(at: token) }

  func references(inSentence number: Int) -> Range<Int> { places.ofSentence[number] }

  // MARK: Sentence by sentence

  /// Resolves the offices and pronouns of a sentence and remembers who is mentioned in it.
  mutating func read(sentence number: Int) {
    let sentence = document.sentences[number]
    let isPeripheral = document.blocks[sentence.block].isPeripheral
    let subject = subject(ofSentence: number)
    // Names first: a pronoun may mean one that stands behind it.
    for index in places.ofSentence[number] {
      let reference = references[index]
      guard reference.actor != nil || reference.doubtfulActor != nil else { continue }
      if !isPeripheral { remember(index, sentence: number, subject: subject) }
    }
    nameLeadOffice(inSentence: number)
    for index in places.ofSentence[number] where references[index].actor == nil {
      switch references[index].form {
      case .name: continue
      case .nameless: break
      case .role: resolveOffice(index, sentence: number)
      case .pronoun:
        guard references[index].gender != .unknown else { continue }
        resolvePronoun(index, sentence: number)
      }
      if !isPeripheral { remember(index, sentence: number, subject: subject) }
    }
  }

  /// Whether "it" is the subject before a phrase: "It accuses Northbank of ...".
  private func isBehindIt(_ start: Int, in sentence: Int) -> Bool {
    let first = document.sentences[sentence].tokens.lowerBound
    return (first..<max(first, start)).contains {
      tokens[$0].key == Words.it && document.piece(of: $0) == nil
    }
  }

  /// The X of "posted on X": no firm that goes on acting.
  private func isSite(_ name: Range<Int>) -> Bool {
    guard let last = name.last, name.lowerBound > 0 else { return false }
    return tokens[name.lowerBound - 1].key == Words.on && Self.sites.contains(tokens[last].key)
  }

  /// Where people write, and the Street of "Wall Street".
  private static let sites = KeySet(
    words: "x twitter facebook instagram tiktok youtube telegram linkedin reddit snapchat street")

  /// Keeps a mention in reading order.
  private mutating func remember(_ index: Int, sentence number: Int, subject: Int?) {
    let reference = references[index]
    if let actor = reference.actor, cast[actor].kind != .person {
      if cast[actor].kind == .organization, isMinistry(actor) { institutions.append(actor) }
      if index == subject, !isBehindIt(reference.phrase.lowerBound, in: number) {
        lastBody = (actor, number)
      }
      if cast[actor].kind == .organization, reference.form == .name, !isSite(reference.tokens) {
        bodies.append(
          BodyMention(
            actor: actor, sentence: number, tokens: reference.tokens, isSubject: index == subject))
      }
    }
    // "A note on Varna followed. It said ...": no place does.
    if let last = lastBody, cast[last.actor].kind == .place, index == subject,
      reference.form == .nameless, reference.actor == nil, !reference.isPlural,
      let office = reference.office, tokens[office.upperBound - 1].has(.document)
    {
      lastBody = nil
    }
    guard !reference.isModifier, let trace = trace(index, sentence: number, subject: subject) else {
      return
    }
    var place = traces.count
    while place > 0, traces[place - 1].token > trace.token { place -= 1 }
    traces.insert(trace, at: place)
  }

  mutating func note(speaker: Int, sentence: Int) {
    lastSpeaker = (speaker, sentence)
    // "Northbank said" leaves "he" to its spokesman, who spoke before.
    if cast[speaker].kind == .person { lastNameless = nil }
    if cast[speaker].kind != .person { lastBody = (speaker, sentence) }
  }

  /// Somebody without a name spoke: for a while, nobody else goes on speaking.
  mutating func note(nameless source: Range<Int>, sentence: Int) {
    lastNameless = (source, sentence)
  }

  /// The spokesman of "a spokesman for the council".
  func head(ofNameless source: Range<Int>) -> Int {
    let belonging = source.dropFirst().first { Self.belonging.contains(tokens[$0].key) }
    return (belonging ?? source.upperBound) - 1
  }

  /// A pronoun spoke that means nobody: if anybody, the nameless one who spoke before.
  mutating func noteNameless(at sentence: Int) {
    if isNamelessSpeaking(at: sentence) { lastNameless?.sentence = sentence }
  }

  /// Whether the last speaker is nobody named, and spoke just before a sentence.
  func isNamelessSpeaking(at sentence: Int) -> Bool {
    lastNameless.map { sentence - $0.sentence <= 2 } ?? false
  }

  /// Whom "it said" means: the organization or place that acted or spoke last.
  ///
  /// - Parameter first: the first sentence it may have done so in; by default two before.
  func bodyInFocus(at sentence: Int, since first: Int? = nil) -> Int? {
    guard let lastBody, lastBody.sentence >= first ?? sentence - 2 else { return nil }
    return lastBody.actor
  }

  /// Whom somebody at this place would mean without naming: the person the text is about just now.
  func personInFocus(at sentence: Int) -> Int? {
    focus(before: .max, sentence: sentence, gender: .unknown, reach: 3)
  }

  func subject(ofSentence number: Int) -> Int? { placed.subject(ofSentence: number) }

  /// Whether a person is named in a sentence before one of its words: "While Keller's film sold well, she said".
  func namesPerson(before token: Int, besidesQuotations: Bool) -> Bool {
    references(inSentence: document.sentence(of: token)).contains { index in
      let reference = references[index]
      return reference.form == .name && reference.kind == .person
        && reference.tokens.upperBound <= token
        && !(besidesQuotations && document.piece(of: reference.tokens.lowerBound) != nil)
    }
  }

  // MARK: Who is in focus

  /// The person most likely meant without a name, by recency, subjecthood and who spoke last.
  func focus(before token: Int, sentence: Int, gender: Gender, reach: Int) -> Int? {
    var best: (actor: Int, score: Int)?
    for trace in traces.reversed().prefix(Self.focusReach) {
      if trace.sentence < sentence - reach { break }
      guard trace.token < token, let actor = trace.actor, cast[actor].kind == .person,
        references[trace.reference].actor != nil,
        gender.agrees(with: cast[actor].gender)
      else { continue }
      var score = 100 - 30 * (sentence - trace.sentence)
      if trace.isSubject { score += 25 }
      if gender != .unknown, cast[actor].gender == gender { score += 10 }
      if trace.isQuoted { score -= 60 }
      if trace.role == .owner, trace.sentence != sentence { score -= 35 }
      if let lastSpeaker, lastSpeaker.actor == actor, sentence - lastSpeaker.sentence <= 2 {
        score += 25
      }
      if best.map({ score > $0.score }) ?? true { best = (actor, score) }
    }
    return best?.actor
  }

  private static let focusReach = 60

  mutating func setActor(_ actor: Int, ofReference index: Int) {
    resolution.set(index, actor: actor)
  }
}
