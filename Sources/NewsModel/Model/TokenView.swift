/// A document's tokens as the trained parts see them: keys, word classes and affixes, with safe answers
/// beyond both ends.
package struct TokenView {
  let document: Document
  private let tokens: [Token]
  /// Of every token, and of what stands before the first and behind the last.
  private let seen: [Seen]

  /// What most features of a token are made of, together in memory.
  struct Seen {
    /// A word's key, a sign's scalar, or one key for all numbers.
    var key: UInt64
    /// The word's number in the memory of the taggers.
    var word: Int32
    var fine: UInt16
    var coarse: UInt8
  }

  /// The key of what stands beyond the ends.
  private static let outside: UInt64 = 1

  /// - Parameter words: of the taggers that will see the tokens.
  init(_ document: Document, _ table: WordClusters, _ words: inout WordMemory) {
    self.document = document
    let tokens = document.tokens
    self.tokens = tokens
    var seen: [Seen] = []
    seen.reserveCapacity(tokens.count + 2)
    let outside = words.look(up: Self.outside) { (0, 0) }.number
    let edge = Seen(key: Self.outside, word: outside, fine: 0, coarse: 0)
    seen.append(edge)
    document.bytes.withUnsafeBufferPointer { bytes in
      var coming = tokens.first.map { Self.identity($0, bytes) } ?? 0
      for (index, token) in tokens.enumerated() {
        let identity = coming
        // While this word is looked up, the next one's place comes from memory.
        if index + 1 < tokens.count {
          coming = Self.identity(tokens[index + 1], bytes)
          words.fetch(coming)
        }
        let word = words.look(up: identity) {
          token.isWord ? table.classes(of: token.key) : (0, 0)
        }
        seen.append(
          Seen(
            key: Self.key(token), word: word.number, fine: word.cluster.fine,
            coarse: word.cluster.coarse))
      }
    }
    seen.append(edge)
    self.seen = seen
  }

  private static func key(_ token: Token) -> UInt64 {
    if token.kind == .number { return 2 }
    return token.isWord || token.kind == .possessive ? token.key : UInt64(token.sign) + 16
  }

  /// A hash of everything that features of a word by itself are made of.
  @inline(__always)
  private static func identity(
    _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UInt64 {
    var hash = WordHash.joining(key(token), token.classes.rawValue)
    hash = WordHash.joining(hash, affix(token, 4, fromEnd: true, bytes))
    hash = WordHash.joining(hash, affix(token, 3, fromEnd: false, bytes))
    return WordHash.joining(hash, token.isWord ? 1 : 0)
  }

  /// A token, or what stands beyond the ends.
  @inline(__always)
  subscript(index: Int) -> Seen { seen[min(max(index + 1, 0), seen.count - 1)] }

  @inline(__always)
  func key(_ index: Int) -> UInt64 { self[index].key }

  @inline(__always)
  func cluster(_ index: Int) -> WordClusters.Classes {
    let seen = self[index]
    return (seen.fine, seen.coarse)
  }

  @inline(__always)
  func word(_ index: Int) -> Int32 { self[index].word }

  /// A feature for each of the wanted classes that a token has.
  func addClasses(
    _ template: UInt64, _ index: Int, _ wanted: LexicalClass, _ features: inout some FeatureSink
  ) {
    guard tokens.indices.contains(index) else { return }
    features.add(template, eachOf: tokens[index].classes.intersection(wanted))
  }

  /// The first or last bytes of a token, in lower case.
  func affix(_ index: Int, _ length: Int, fromEnd: Bool) -> UInt64 {
    guard tokens.indices.contains(index) else { return 0 }
    return document.bytes.withUnsafeBufferPointer { bytes in
      Self.affix(tokens[index], length, fromEnd: fromEnd, bytes)
    }
  }

  @inline(__always)
  private static func affix(
    _ token: Token, _ length: Int, fromEnd: Bool, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UInt64 {
    let count = min(length, Int(token.end - token.start))
    let start = fromEnd ? Int(token.end) - count : Int(token.start)
    var result = UInt64(length)
    for index in start..<(start + count) { result = result << 8 | UInt64(bytes[index] | 0x20) }
    return result
  }
}
