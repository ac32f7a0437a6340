/// An interview or transcript printed as turns: paragraphs that open with a label, "Q:", "KELLER:", and
/// are said whole, without quotation marks.
struct Interview {
  /// What one paragraph holds.
  struct Turn {
    /// `nil` for a paragraph that only goes on with the turn before.
    var label: Range<Int>?
    var content: Range<Int>
    /// Whether it answers an unnamed questioner.
    var isAnswer = false
  }

  /// By block. A block holds several where a page lost the line ends between them.
  private(set) var turns: [Int: [Turn]] = [:]

  /// `nil` for a text that is none: where no label comes again, or none asks and answers.
  init?(_ document: Document, _ discourse: Discourse) {
    var counts: [UInt64: Int] = [:]
    var asks = false
    var answers = false
    // Who asks may have a name that no list knows: "Gazette: Why now?"
    var unknown: [Int: Turn] = [:]
    for (number, block) in document.blocks.enumerated() where Self.mayHoldTurns(block) {
      guard let end = Self.endOfLabel(block.tokens, document, discourse),
        end + 1 < block.tokens.upperBound, document.piece(of: end + 1) == nil
      else {
        unknown[number] = Self.turn(ofUnknown: block.tokens, document)
        continue
      }
      let label = block.tokens.lowerBound..<end
      let key = document.tokens[end - 1].key
      if label.count == 1, Self.questions.contains(key) { asks = true }
      let isAnswer = label.count == 1 && Self.answers.contains(key)
      if isAnswer { answers = true }
      counts[key, default: 0] += 1
      turns[number] = [
        Turn(label: label, content: (end + 1)..<block.tokens.upperBound, isAnswer: isAnswer)
      ]
    }
    addRecurring(unknown, &counts, document)
    guard turns.count > 1, (asks && answers) || counts.values.contains(where: { $0 > 1 }),
      counts.count > 1
    else { return nil }
    splitGlued(counts, document, discourse)
    fillGaps(document)
  }

  /// Takes up the turns of a label that no list knows, where it comes again and somebody known answers.
  private mutating func addRecurring(
    _ unknown: [Int: Turn], _ counts: inout [UInt64: Int], _ document: Document
  ) {
    guard counts.count == 1, counts.values.contains(where: { $0 > 1 }) else { return }
    var labels: [UInt64: [Int]] = [:]
    for (number, turn) in unknown {
      if let label = turn.label?.last {
        labels[document.tokens[label].key, default: []].append(number)
      }
    }
    for (key, blocks) in labels where blocks.count > 1 {
      let questions = blocks.count { number in
        unknown[number]?.content.last.map { document.tokens[$0].is("?") } ?? false
      }
      guard questions * 2 >= blocks.count else { continue }
      counts[key] = blocks.count
      for number in blocks { if let turn = unknown[number] { turns[number] = [turn] } }
    }
  }

  /// A paragraph that opens with a word with a capital and a colon, and goes on without marks.
  private static func turn(ofUnknown block: Range<Int>, _ document: Document) -> Turn? {
    let tokens = document.tokens
    guard let colon = block.dropFirst().first, colon + 1 < block.upperBound, tokens[colon].is(":"),
      tokens[colon - 1].isWord, tokens[colon - 1].isCapitalized,
      document.piece(of: colon + 1) == nil
    else { return nil }
    return Turn(label: block.lowerBound..<colon, content: (colon + 1)..<block.upperBound)
  }

  /// Ends a turn where a sentence inside it opens with another turn's label: "... growing up? Keller: I
  /// had none."
  private mutating func splitGlued(
    _ labels: [UInt64: Int], _ document: Document, _ discourse: Discourse
  ) {
    for (number, whole) in turns {
      guard let turn = whole.first else { continue }
      var split = [turn]
      let block = document.blocks[number].tokens
      for colon in turn.content.dropFirst() where document.tokens[colon].is(":") {
        guard labels[document.tokens[colon - 1].key] != nil,
          let start = (max(turn.content.lowerBound + 1, colon - Self.longestLabel)..<colon).first(
            where: { index in
              let before = document.tokens[index - 1]
              return before.is(".") || before.is("?") || before.is("!")
            }),
          colon + 1 < block.upperBound,
          Self.endOfLabel(start..<block.upperBound, document, discourse) == colon
        else { continue }
        let content = split[split.count - 1].content
        guard start > content.lowerBound else { continue }
        split[split.count - 1].content = content.lowerBound..<start
        split.append(
          Turn(
            label: start..<colon, content: (colon + 1)..<block.upperBound,
            isAnswer: Self.answers.contains(document.tokens[colon - 1].key)))
      }
      turns[number] = split
    }
  }

  /// Paragraphs without a label between two turns go on with the first.
  private mutating func fillGaps(_ document: Document) {
    guard let first = turns.keys.min(), let last = turns.keys.max() else { return }
    for number in first..<last where turns[number] == nil {
      let block = document.blocks[number]
      guard block.role == .paragraph, let start = block.tokens.first,
        !document.tokens[start].is("("), !document.tokens[start].is("[")
      else { continue }
      turns[number] = [Turn(content: block.tokens)]
    }
  }

  private static func mayHoldTurns(_ block: TokenBlock) -> Bool {
    switch block.role {
    case .paragraph, .standfirst, .subheading, .listing: true
    default: false
    }
  }

  private static let questions = KeySet(words: "q question")
  private static let answers = KeySet(words: "a answer")
  /// A name with its titles takes no more words.
  fileprivate static let longestLabel = 5

  /// The colon, or the stop of "Q.", behind a label at the start of a paragraph.
  private static func endOfLabel(
    _ block: Range<Int>, _ document: Document, _ discourse: Discourse
  ) -> Int? {
    let tokens = document.tokens
    guard let first = block.first, tokens[first].isWord, tokens[first].isCapitalized,
      block.count > 2
    else { return nil }
    if questions.contains(tokens[first].key) || answers.contains(tokens[first].key),
      tokens[first + 1].is(":") || tokens[first + 1].is(".")
    {
      return first + 1
    }
    let limit = min(block.upperBound - 1, first + longestLabel + 1)
    guard let colon = (first..<limit).first(where: { !tokens[$0].isWord }), tokens[colon].is(":")
    else { return nil }
    if (first..<colon).allSatisfy({ tokens[$0].shape.contains(.allCapitals) }) { return colon }
    if colon == first + 1, asking.contains(tokens[first].key) { return colon }
    guard let reference = discourse.reference(at: colon - 1),
      discourse.references[reference].kind == .person
        || discourse.references[reference].kind == .organization,
      discourse.references[reference].form == .name,
      discourse.references[reference].phrase == first..<colon
    else { return nil }
    return colon
  }

  /// Who asks without a name.
  private static let asking = KeySet(
    words: "reporter interviewer host moderator journalist questioner caller presenter")
}

extension AttributionFinder {
  /// Takes a turn of an interview up.
  mutating func add(_ turn: Interview.Turn, inSentence number: Int) {
    guard let label = turn.label else {
      // A turn may run over paragraphs.
      if let last = drafts.indices.last { drafts[last].content.append(turn.content) }
      return
    }
    var draft = AttributionDraft(
      kind: .direct, content: [turn.content], pieces: [], sentence: number)
    draft.source = label
    draft.rule = .colon
    if turn.isAnswer {
      draft.speaker = interviewee(before: label.lowerBound)
    } else if let reference = discourse.reference(at: label.upperBound - 1) {
      draft.reference = reference
      draft.speaker = discourse.references[reference].actor
    }
    append(draft)
  }

  /// Takes up a paragraph of a transcript that is quoted as it stands: “KELLER: We open in spring.
  ///
  /// - Returns: whether the piece is one.
  mutating func addQuotedTurn(_ number: Int, inSentence sentence: Int) -> Bool {
    let piece = document.pieces[number]
    let words = piece.tokens
    guard let open = piece.open, open == document.blocks[piece.block].tokens.lowerBound,
      piece.tokensWithMarks.upperBound == document.blocks[piece.block].tokens.upperBound,
      let colon = words.prefix(Interview.longestLabel + 1).first(where: { !tokens[$0].isWord }),
      colon > words.lowerBound, colon + 1 < words.upperBound, tokens[colon].is(":"),
      (words.lowerBound..<colon).allSatisfy({ tokens[$0].shape.contains(.allCapitals) })
    else { return false }
    var draft = AttributionDraft(
      kind: .direct, content: [(colon + 1)..<words.upperBound], pieces: [number],
      sentence: sentence)
    draft.source = words.lowerBound..<colon
    draft.rule = .colon
    if let reference = discourse.reference(at: colon - 1) {
      draft.reference = reference
      draft.speaker = discourse.references[reference].actor
    }
    append(draft)
    return true
  }

  /// Who answers "Q:" with "A:": whom the headline, or what stands before the interview, names first
  /// of all people.
  private func interviewee(before token: Int) -> Int? {
    var counts: [Int: Int] = [:]
    var first: [Int] = []
    for reference in discourse.references where reference.tokens.lowerBound < token {
      guard let actor = reference.actor, discourse.cast[actor].kind == .person,
        !document.blocks[
          document.sentences[document.sentence(of: reference.tokens.lowerBound)].block
        ]
        .isPeripheral
      else { continue }
      if counts[actor] == nil { first.append(actor) }
      counts[actor, default: 0] += 1
    }
    return first.reduce(nil as Int?) { best, actor in
      guard let best else { return actor }
      return counts[actor, default: 0] > counts[best, default: 0] ? actor : best
    }
  }
}
