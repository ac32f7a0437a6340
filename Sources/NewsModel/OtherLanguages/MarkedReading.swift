/// Annotates text of a language that speakers are not resolved for: quotations by their marks, names
/// by capitals and known names. Nobody is said to speak.
struct MarkedReading {
  let document: Document
  private(set) var drafts: [AttributionDraft] = []
  private(set) var references: [Reference] = []
  private(set) var cast = Cast()

  private var tokens: [Token] { document.tokens }

  init(_ document: Document) { self.document = document }

  mutating func read() {
    findSpeech()
    findNames()
  }

  // MARK: Speech

  private mutating func findSpeech() {
    var draftOfPiece: [Int: Int] = [:]
    for (number, piece) in document.pieces.enumerated() {
      let role = document.blocks[piece.block].role
      guard role != .boilerplate, role != .credit, role != .byline, role != .source else {
        continue
      }
      if let first = piece.continues {
        guard let draft = draftOfPiece[first] else { continue }
        drafts[draft].content.append(piece.tokens)
        drafts[draft].pieces.append(number)
        draftOfPiece[number] = draft
        continue
      }
      guard let kind = kind(of: piece) else { continue }
      draftOfPiece[number] = drafts.count
      drafts.append(
        AttributionDraft(
          kind: kind, content: [piece.tokens], pieces: [number], rule: .otherLanguage,
          sentence: document.sentence(of: piece.tokens.lowerBound)))
    }
  }

  /// `nil` for a word at arm's length, a title or a sign: too short, and without a sentence's end.
  private func kind(of piece: QuotationPiece) -> Attribution.Kind? {
    let marks = piece.tokensWithMarks
    let isBehindColon =
      marks.lowerBound > 0
      && (tokens[marks.lowerBound - 1].is(":") || tokens[marks.lowerBound - 1].is("："))
    let isBeforeComma = marks.upperBound < tokens.count && isComma(marks.upperBound)
    let endsSentence = piece.tokens.last.map { isStop($0) || isComma($0) } ?? false
    let isDash = piece.close == nil && piece.open.map { tokens[$0].kind == .punctuation } ?? false
    let words = piece.tokens.filter { tokens[$0].isWord }
    guard let first = words.first else { return nil }
    let isWhole = isBehindColon || isBeforeComma || endsSentence || isDash
    let startsSmall = tokens[first].shape.contains(.hasLowercase) && !tokens[first].isCapitalized
    if isWhole, endsSentence || length(words) > 1 || isBehindColon {
      return startsSmall && !isBehindColon && !isDash && !isBeforeComma ? .mixed : .direct
    }
    // Every long word with a capital: the title of a work.
    let longs = words.filter { tokens[$0].end - tokens[$0].start > 4 }
    if !longs.isEmpty, longs.allSatisfy({ tokens[$0].isCapitalized }), words.count < 6 {
      return nil
    }
    return length(words) >= Self.fewestWords ? .mixed : nil
  }

  /// Fewer words than this, in the middle of a sentence, are mostly a term or a title.
  private static let fewestWords = 3

  /// The number of words; Chinese and Japanese have about two signs to one.
  private func length(_ words: [Int]) -> Int {
    let signs = words.count { document.bytes[Int(tokens[$0].start)] >= 0xE3 }
    return words.count - signs + signs / 2
  }

  private func isComma(_ index: Int) -> Bool {
    tokens[index].is(",") || tokens[index].is("，") || tokens[index].is("、") || tokens[index].is("،")
  }

  private func isStop(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.is(".") || token.is("?") || token.is("!") || token.is("…") || token.is("。")
      || token.is("？") || token.is("！") || token.is("؟") || token.is("।")
  }

  // MARK: Names

  private mutating func findNames() {
    var names = CapitalNames(document).find() + KnownNames(document).find()
    names.sort { ($0.tokens.lowerBound, $1.tokens.count) < ($1.tokens.lowerBound, $0.tokens.count) }
    var end = 0
    for name in names where name.tokens.lowerBound >= end {
      end = name.tokens.upperBound
      references.append(Reference(.name, name.tokens, kind: name.kind))
    }
    // Full names first, so that a surname finds the one it belongs to.
    for index in references.indices where references[index].tokens.count > 1 { join(index) }
    for index in references.indices where references[index].tokens.count == 1 { join(index) }
  }

  private mutating func join(_ index: Int) {
    let range = references[index].tokens
    let text = document.text(range)
    let actor: Int
    if references[index].kind == .person {
      let name = PersonName(
        text: text,
        words: range.map {
          (
            document.text($0..<($0 + 1)),
            $0 > range.lowerBound && NameWords.particles.contains(tokens[$0].key)
          )
        })
      if range.count == 1, let known = cast.person(knownAs: name.surnameKey, misspelt: false) {
        actor = known
        cast.addForm(text, to: known)
      } else {
        actor = cast.person(named: name, at: range.lowerBound)
      }
    } else {
      actor = cast.other(
        references[index].kind ?? .organization, named: text, at: range.lowerBound)
      references[index].kind = cast[actor].kind
    }
    references[index].actor = actor
    let block = document.sentences[document.sentence(of: range.lowerBound)].block
    if !document.blocks[block].isPeripheral { cast[actor].isPeripheral = false }
  }
}
