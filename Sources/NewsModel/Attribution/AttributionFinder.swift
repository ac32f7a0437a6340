/// Finds every act of saying in a document, in reading order: its content, cue and speaker.
struct AttributionFinder {
  let document: Document
  var discourse: Discourse
  var drafts: [AttributionDraft] = []
  /// The draft each piece went into.
  var draftOfPiece: [Int: Int] = [:]
  private var nextPiece = 0
  /// The acts of the last sentence that was read.
  private(set) var lastActs: [SpeechAct] = []
  /// Set for a text that is one.
  private let interview: Interview?
  /// Clauses of headings that wait for the text to say whether anybody speaks them.
  var headingClauses: [AttributionDraft] = []
  let view: TokenView
  /// Sees each sentence as the tagger does: how training gets its examples.
  let recorder: ((SpeechFeatures) -> Void)?
  /// Whether to fill `actsOfDraft`: for explaining.
  var keepsRivals = false
  /// The acts of speech in the sentence of a marked quotation, its own among them.
  var actsOfDraft: [Int: [SpeechAct]] = [:]

  var tokens: [Token] { document.tokens }

  init(
    _ document: Document, _ view: TokenView, _ discourse: Discourse,
    recorder: ((SpeechFeatures) -> Void)? = nil
  ) {
    self.document = document
    self.discourse = discourse
    self.recorder = recorder
    self.view = view
    interview = Interview(document, discourse)
  }

  /// All that is said in a document, and by whom.
  static func reading(
    _ document: Document, _ taggers: inout Taggers, recorder: ((SpeechFeatures) -> Void)? = nil
  ) -> AttributionFinder {
    let view = taggers.view(of: document)
    var resolution = ActorResolution(
      document, ReferenceFinder.references(in: document, view, &taggers))
    resolution.resolveNames()
    var finder = AttributionFinder(
      document, view, Discourse(document, resolution), recorder: recorder)
    finder.find(&taggers)
    return finder
  }

  /// - Parameter taggers: those that `view` is of.
  mutating func find(_ taggers: inout Taggers) {
    for number in document.sentences.indices {
      discourse.read(sentence: number)
      attribute(sentence: number, actFinder.acts(inSentence: number), &taggers)
    }
    takeProvenNames()
    resolveHeadings()
    assess()
  }

  /// The Holm of "Holm warned of war. He said ...": a doubtful name at first, which the pronoun proved; and
  /// "the mayor", whom the second paragraph names.
  private mutating func takeProvenNames() {
    for index in drafts.indices where drafts[index].speaker == nil {
      guard let reference = drafts[index].reference ?? leadOffice(of: drafts[index]),
        discourse.references[reference].form == .name || reference == discourse.leadOffice
      else { continue }
      drafts[index].speaker = discourse.references[reference].actor
    }
  }

  /// The opening's office, where it is a draft's source.
  private func leadOffice(of draft: AttributionDraft) -> Int? {
    guard let office = discourse.leadOffice, let source = draft.source,
      source.contains(discourse.references[office].tokens.upperBound - 1)
    else { return nil }
    return office
  }

  // MARK: A sentence

  private mutating func attribute(
    sentence number: Int, _ acts: [SpeechAct], _ taggers: inout Taggers
  ) {
    let sentence = document.sentences[number].tokens
    let role = document.blocks[document.sentences[number].block].role
    let firstPiece = nextPiece
    while nextPiece < document.pieces.count,
      document.pieces[nextPiece].tokensWithMarks.lowerBound < sentence.upperBound
    {
      nextPiece += 1
    }
    var acts = acts
    defer { lastActs = acts }
    let block = document.sentences[number].block
    if let turns = interview?.turns[block] {
      if document.blocks[block].tokens.lowerBound == sentence.lowerBound {
        for turn in turns { add(turn, inSentence: number) }
      }
      return
    }
    guard role != .boilerplate, role != .credit, role != .byline, role != .source else { return }
    var pieces = Array(firstPiece..<nextPiece)
    let known = drafts.count
    defer { if drafts.count == known { noteWhoGoesOn(from: number, acts) } }
    let isHeading = role == .headline || role == .subheading
    if !isHeading {
      addClauses(&acts, sentence, number, &pieces, &taggers)
    } else if pieces.isEmpty {
      addHeadingClause(acts, sentence, number)
    }
    let isWhole = isWholeSentence(sentence)
    var previous: Int?
    for piece in pieces {
      addPiece(
        piece, acts, sentence, number, behind: previous, isHeading: isHeading, isWhole: isWhole)
      previous = piece
    }
  }

  // MARK: Taking attributions up

  /// "Asked whether she would go, Keller said no.", "One shopper shrugged.": nothing to tell, but whom
  /// "he said" behind it means.
  private mutating func noteWhoGoesOn(from number: Int, _ acts: [SpeechAct]) {
    for act in acts where act.form == .verb {
      guard SpeechActFinder.plain.contains(tokens[act.cue.lowerBound].key),
        case .reference(let source) = act.source,
        let actor = discourse.references[source].actor, discourse.cast[actor].kind == .person
      else { continue }
      discourse.note(speaker: actor, sentence: number)
    }
    if let newcomer = discourse.newcomer(inSentence: number) {
      discourse.note(nameless: newcomer, sentence: number)
    }
  }

  mutating func append(_ draft: AttributionDraft) {
    for piece in draft.pieces { draftOfPiece[piece] = drafts.count }
    drafts.append(draft)
    noteSpeaker(of: draft)
  }

  /// "a third trader": one person, new to the reader; or "Northbank's spokeswoman", "the older sister", who
  /// have no name.
  private func isSomebody(_ source: Range<Int>, _ draft: AttributionDraft) -> Bool {
    let first = tokens[source.lowerBound]
    let last = tokens[discourse.head(ofNameless: source)]
    let office = draft.reference.flatMap { discourse.references[$0].office } ?? source
    if Self.nameless.contains(tokens[discourse.head(ofNameless: office)].key) { return true }
    if source.count > 1, Kin.contains(last.key) || Self.grown.contains(last.key),
      // "Keller, himself the son of immigrants, will say": it is he.
      !discourse.namesPerson(before: source.upperBound, besidesQuotations: false)
    {
      return true
    }
    // "The pub's owner".
    if source.contains(where: { tokens[$0].kind == .possessive }),
      last.has([.roleHead, .femaleRole, .maleRole]), !last.shape.contains(.endsInS)
    {
      return true
    }
    guard first.key == Words.a || first.key == Words.an || first.key == Self.one else {
      return source.count == 1 && first.key == Self.another
    }
    return source.count > 1 && !last.has([.document, .institution, .organizationHead, .body])
  }

  private static let grown = KeySet(words: "woman man girl boy")
  private static let another = WordHash.of("another")
  private static let one = WordHash.of("one")
  /// Who speaks for others: "the spokesman".
  private static let nameless = KeySet(
    words: "spokesman spokeswoman spokesperson official source aide analyst trader dealer"
      + " representative diplomat executive banker economist broker expert engineer")

  mutating func noteSpeaker(of draft: AttributionDraft) {
    if let speaker = draft.speaker {
      discourse.note(speaker: speaker, sentence: draft.sentence)
    } else if let source = draft.source {
      if source.count == 1, tokens[source.lowerBound].has([.anyPronoun, .relative]) {
        return discourse.noteNameless(at: draft.sentence)
      }
      guard draft.kind == .direct || isSomebody(source, draft) else { return }
      // "He came after a trader told him so".
      if source.lowerBound > 0, tokens[source.lowerBound - 1].has(.subordinator) { return }
      discourse.note(nameless: source, sentence: draft.sentence)
    }
  }
}
