/// Follows a text sentence by sentence and says whom offices and pronouns mean, from who was named,
/// who acted and who spoke just before.
struct Discourse {
  let document: Document
  private(set) var resolution: ActorResolution
  /// For every token the reference, as an index, whose phrase covers it, or -1. Modifiers count only
  /// where nothing larger does.
  private(set) var referenceOfToken: [Int32]
  /// The references of each sentence.
  private var referencesOfSentence: [Range<Int>] = []

  /// Someone who was mentioned: the material of pronouns.
  private struct Trace {
    var actor: Int
    var sentence: Int
    var token: Int
    var isSubject: Bool
    var isQuoted: Bool
    /// The owner in "Putin's offensive": named beside the point.
    var isOwner: Bool
  }
  private var traces: [Trace] = []
  private var lastSpeaker: (actor: Int, sentence: Int)?
  /// The organization or place that last was a subject or spoke: what "it" means.
  private var lastBody: (actor: Int, sentence: Int)?
  /// The ministries and the like, latest last.
  private var institutions: [Int] = []

  init(_ document: Document, _ resolution: ActorResolution) {
    self.document = document
    self.resolution = resolution
    referenceOfToken = Array(repeating: -1, count: document.tokens.count)
    let byLength = resolution.references.indices.sorted {
      let a = resolution.references[$0]
      let b = resolution.references[$1]
      if a.isModifier != b.isModifier { return a.isModifier }
      return a.phrase.count < b.phrase.count
    }
    for index in byLength {
      for token in resolution.references[index].phrase { referenceOfToken[token] = Int32(index) }
    }
    var next = 0
    for sentence in document.sentences {
      let first = next
      while next < references.count, references[next].tokens.lowerBound < sentence.tokens.upperBound
      {
        next += 1
      }
      referencesOfSentence.append(first..<next)
    }
  }

  var references: [Reference] { resolution.references }
  var cast: Cast { resolution.cast }
  private var tokens: [Token] { document.tokens }

  func reference(at token: Int) -> Int? {
    let index = referenceOfToken[token]
    return index < 0 ? nil : Int(index)
  }

  func references(inSentence number: Int) -> Range<Int> { referencesOfSentence[number] }

  // MARK: Sentence by sentence

  /// Resolves the offices and pronouns of a sentence and remembers who is mentioned in it.
  mutating func read(sentence number: Int) {
    let sentence = document.sentences[number]
    let isPeripheral = document.blocks[sentence.block].isPeripheral
    let subject = subject(ofSentence: number)
    for index in referencesOfSentence[number] {
      let reference = references[index]
      if reference.actor == nil {
        switch reference.form {
        case .name, .nameless: break
        case .role: resolveOffice(index, sentence: number)
        case .pronoun: resolvePronoun(index, sentence: number)
        }
      }
      guard let actor = references[index].actor, !isPeripheral else { continue }
      if cast[actor].kind == .person, !reference.isModifier {
        let token = reference.tokens.lowerBound
        traces.append(
          Trace(
            actor: actor, sentence: number, token: token, isSubject: index == subject,
            isQuoted: document.piece(of: token) != nil,
            isOwner: reference.phrase.upperBound < tokens.count
              && tokens[reference.phrase.upperBound].kind == .possessive))
      } else if cast[actor].kind == .organization, isMinistry(actor) {
        institutions.append(actor)
      }
      if cast[actor].kind != .person, index == subject { lastBody = (actor, number) }
    }
  }

  mutating func note(speaker: Int, sentence: Int) {
    lastSpeaker = (speaker, sentence)
    if cast[speaker].kind != .person { lastBody = (speaker, sentence) }
  }

  /// Whom "it said" means: the organization or place that acted or spoke last.
  func bodyInFocus(at sentence: Int) -> Int? {
    guard let lastBody, sentence - lastBody.sentence <= 2 else { return nil }
    return lastBody.actor
  }

  /// Whom somebody at this place would mean without naming: the person the text is about just now.
  func personInFocus(at sentence: Int) -> Int? {
    focus(before: .max, sentence: sentence, gender: .unknown, reach: 3)
  }

  /// The main clause's subject: the first reference that no preposition governs.
  func subject(ofSentence number: Int) -> Int? {
    referencesOfSentence[number].first { index in
      let reference = references[index]
      let start = reference.phrase.lowerBound
      guard !reference.isModifier, document.piece(of: start) == nil else { return false }
      if reference.phrase.upperBound < tokens.count,
        tokens[reference.phrase.upperBound].kind == .possessive
      {
        return false
      }
      if reference.form == .pronoun, !tokens[start].has(.nominative) { return false }
      if start > document.sentences[number].tokens.lowerBound {
        return !tokens[start - 1].has(.preposition)
      }
      return true
    }
  }

  // MARK: Offices

  private mutating func resolveOffice(_ index: Int, sentence: Int) {
    let reference = references[index]
    guard let words = reference.office else { return }
    if reference.kind == .organization { return resolveInstitution(index, sentence: sentence) }
    guard reference.isDefinite || tokens[words.lowerBound].isCapitalized, !reference.isPlural else {
      return
    }
    let phrase = Office(words, in: document)
    guard !phrase.core.isEmpty else { return }
    var best: (actor: Int, fit: Int, last: Int)?
    for trace in traces.suffix(Self.memory) {
      let fit = cast[trace.actor].offices.map { $0.fit(phrase) }.max() ?? 0
      guard fit > 0, reference.gender.agrees(with: cast[trace.actor].gender) else { continue }
      if best.map({ fit > $0.fit || (fit == $0.fit && trace.token >= $0.last) }) ?? true {
        best = (trace.actor, fit, trace.token)
      }
    }
    // An office that anybody in the text holds, also one not yet mentioned in running text.
    if best == nil {
      let holders = cast.members.indices.prefix(Self.memory).filter { actor in
        cast[actor].offices.contains { $0.fit(phrase) == 2 }
      }
      if holders.count == 1 { best = (holders[0], 2, 0) }
    }
    if let best { return resolution.set(index, actor: best.actor) }
    // "the president said", where the text never says who is president: the one in focus, unless
    // known to be something else.
    guard reference.isDefinite, phrase.owners.isEmpty, phrase.core.count == 1,
      !Self.unnamed.contains(phrase.core[0]),
      let person = focus(
        before: reference.tokens.lowerBound, sentence: sentence, gender: reference.gender, reach: 2),
      cast[person].offices.isEmpty
    else { return }
    resolution.set(index, actor: person)
  }

  /// Offices of people whom news leaves without a name.
  private static let unnamed: Set<UInt64> = Set(
    [
      "spokesman", "spokeswoman", "spokesperson", "official", "source", "aide", "reporter",
      "witness",
      "driver", "employee", "resident", "student", "neighbour", "neighbor", "friend", "survivor",
    ].map { WordHash.of($0.utf8) })

  /// How many mentions back an office may look: enough for any article, and a bound for a book.
  private static let memory = 400

  /// "the ministry", "the foreign ministry": the last one, or a new one of the country at hand.
  private mutating func resolveInstitution(_ index: Int, sentence: Int) {
    let reference = references[index]
    guard reference.isDefinite, let words = reference.office, let head = words.last,
      tokens[head].key == Self.ministry
    else { return }
    if words.count == 1 {
      if let last = institutions.last { resolution.set(index, actor: last) }
      return
    }
    let owner = referencesOfSentence[sentence].first { other in
      references[other].kind == .place && !references[other].isModifier
        && references[other].tokens.lowerBound < reference.tokens.lowerBound
        && !tokens[max(0, references[other].phrase.lowerBound - 1)].has(.preposition)
    }
    let title = titled(document.text(words))
    if let owner, let country = references[owner].actor {
      let name = "\(cast[country].forms[0])'s \(title)"
      let actor = resolution.addOther(.organization, named: name, at: reference.tokens.lowerBound)
      resolution.set(index, actor: actor)
      institutions.append(actor)
    } else if let last = institutions.last(where: { ministry in
      cast[ministry].forms.contains { $0.hasSuffix(title) }
    }) {
      resolution.set(index, actor: last)
    } else {
      let actor = resolution.addOther(.organization, named: title, at: reference.tokens.lowerBound)
      resolution.set(index, actor: actor)
      institutions.append(actor)
    }
  }

  private static let ministry = WordHash.of("ministry".utf8)

  private func isMinistry(_ actor: Int) -> Bool {
    cast[actor].forms[0].hasSuffix("inistry") || cast[actor].forms[0].hasPrefix("Ministry of")
  }

  /// "foreign ministry" as a name: "Foreign Ministry".
  private func titled(_ text: String) -> String {
    text.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }

  // MARK: Pronouns

  private mutating func resolvePronoun(_ index: Int, sentence: Int) {
    let reference = references[index]
    let token = reference.tokens.lowerBound
    // Who is "I" is known once the speaker is (`AttributionFinder`).
    guard reference.gender != .unknown else { return }
    guard
      let actor = focus(
        before: token, sentence: sentence, gender: reference.gender, reach: 4,
        isQuoted: document.piece(of: token) != nil)
    else { return }
    resolution.set(index, actor: actor)
    if cast[actor].gender == .unknown { resolution.setGender(reference.gender, of: actor) }
  }

  /// The person most likely meant, by recency, subjecthood and who spoke last.
  private func focus(
    before token: Int, sentence: Int, gender: Gender, reach: Int, isQuoted: Bool = false
  ) -> Int? {
    var best: (actor: Int, score: Int)?
    var seen = 0
    for trace in traces.reversed() {
      seen += 1
      if seen > 60 || trace.sentence < sentence - reach { break }
      guard trace.token < token, gender.agrees(with: cast[trace.actor].gender) else { continue }
      var score = 100 - 30 * (sentence - trace.sentence)
      if trace.isSubject { score += 25 }
      if gender != .unknown, cast[trace.actor].gender == gender { score += 10 }
      if trace.isQuoted, !isQuoted { score -= 60 }
      if trace.isOwner, trace.sentence != sentence { score -= 35 }
      if let lastSpeaker, lastSpeaker.actor == trace.actor, sentence - lastSpeaker.sentence <= 2 {
        score += 25
      }
      if best.map({ score > $0.score }) ?? true { best = (trace.actor, score) }
    }
    return best?.actor
  }

  mutating func setActor(_ actor: Int, ofReference index: Int) {
    resolution.set(index, actor: actor)
  }
}
