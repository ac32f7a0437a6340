/// The references of a document as they are at one moment, and where they stand: what is asked of a text to
/// read a single phrase of it.
///
/// Costs a few counted references to pass on, where a `Discourse` costs some twenty.
struct PlacedReferences {
  let document: Document
  let all: [Reference]
  private let places: Places

  /// Where references stand, whomever they mean.
  struct Places {
    /// For every token the reference, as an index, whose phrase covers it, or -1. Modifiers count only
    /// where nothing larger does.
    let ofToken: [Int32]
    /// The references of each sentence.
    let ofSentence: [Range<Int>]

    /// - Parameter references: in reading order.
    init(_ references: [Reference], in document: Document) {
      var ofToken = [Int32](repeating: -1, count: document.tokens.count)
      let byLength = references.indices.sorted {
        let a = references[$0]
        let b = references[$1]
        if a.isModifier != b.isModifier { return a.isModifier }
        return a.phrase.count < b.phrase.count
      }
      for index in byLength {
        for token in references[index].phrase { ofToken[token] = Int32(index) }
      }
      self.ofToken = ofToken
      var next = 0
      ofSentence = document.sentences.map { sentence in
        let first = next
        while next < references.count,
          references[next].tokens.lowerBound < sentence.tokens.upperBound
        {
          next += 1
        }
        return first..<next
      }
    }

    @inline(__always)
    func reference(at token: Int) -> Int? {
      let index = ofToken[token]
      return index < 0 ? nil : Int(index)
    }
  }

  init(_ references: [Reference], at places: Places, in document: Document) {
    self.document = document
    self.all = references
    self.places = places
  }

  private var tokens: [Token] { document.tokens }

  subscript(index: Int) -> Reference { all[index] }

  /// The reference that covers a token.
  func at(_ token: Int) -> Int? { places.reference(at: token) }

  /// The main clause's subject: the first reference that no preposition governs.
  func subject(ofSentence number: Int) -> Int? {
    places.ofSentence[number].first { index in
      let reference = self[index]
      let start = reference.phrase.lowerBound
      guard !reference.isModifier, document.piece(of: start) == nil else { return false }
      if reference.phrase.upperBound < tokens.count,
        tokens[reference.phrase.upperBound].kind == .possessive
      {
        return false
      }
      if reference.form == .pronoun, !tokens[start].has(.nominative) { return false }
      // "the Varna players are ..." are not Varna.
      if reference.form == .name, reference.kind != .person,
        reference.phrase.upperBound < tokens.count,
        Self.members.contains(tokens[reference.phrase.upperBound].key)
      {
        return false
      }
      // "NEW DELHI: ..." says where it was written.
      if reference.kind == .place, reference.phrase.upperBound < tokens.count,
        tokens[reference.phrase.upperBound].is(":")
      {
        return false
      }
      if start > document.sentences[number].tokens.lowerBound {
        return !isGoverned(index) && !isBehindPronoun(start, inSentence: number)
      }
      return true
    }
  }

  /// Whether a preposition stands before a reference, or before one that it is joined to: both of "by
  /// Berg and Keller".
  private func isGoverned(_ index: Int) -> Bool {
    let start = self[index].phrase.lowerBound
    guard start > 0 else { return false }
    if tokens[start - 1].has(.preposition) { return true }
    guard start > 1, tokens[start - 1].has(.conjunction), let first = at(start - 2),
      self[first].phrase.upperBound == start - 1
    else { return false }
    return isGoverned(first)
  }

  /// The Berg of "They join Berg", whose clause has its subject.
  private func isBehindPronoun(_ start: Int, inSentence number: Int) -> Bool {
    var index = start
    while index > document.sentences[number].tokens.lowerBound, tokens[index - 1].isWord {
      index -= 1
      if tokens[index].has(.nominative), at(index) == nil { return true }
    }
    return false
  }

  private static let members = KeySet(
    words:
      "players fans supporters officials troops forces soldiers voters investors shareholders workers"
      + " employees residents leaders members authorities executives police")
}
