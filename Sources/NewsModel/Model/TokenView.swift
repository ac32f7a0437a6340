/// A document's tokens as the trained parts see them: keys, word classes and affixes, with safe answers
/// beyond both ends.
package struct TokenView {
  let document: Document
  private let tokens: [Token]
  // Of every token, and of what stands before the first and behind the last.
  private let keys: [UInt64]
  private let clusters: [WordClusters.Classes]
  private let words: [Int32]

  /// The key of what stands beyond the ends.
  private static let outside: UInt64 = 1

  /// - Parameter words: of the taggers that will see the tokens.
  init(_ document: Document, _ table: WordClusters, _ words: inout WordMemory) {
    self.document = document
    tokens = document.tokens
    let count = tokens.count + 2
    var keys: [UInt64] = []
    keys.reserveCapacity(count)
    var clusters: [WordClusters.Classes] = []
    clusters.reserveCapacity(count)
    var numbers: [Int32] = []
    numbers.reserveCapacity(count)
    let outside = words.look(up: Self.outside) { (0, 0) }.number
    func addEdge() {
      keys.append(Self.outside)
      clusters.append((0, 0))
      numbers.append(outside)
    }
    addEdge()
    for token in tokens {
      let key = Self.key(token)
      let word = words.look(up: Self.identity(token, key, document.bytes)) {
        token.isWord ? table.classes(of: token.key) : (0, 0)
      }
      keys.append(key)
      clusters.append(word.cluster)
      numbers.append(word.number)
    }
    addEdge()
    self.keys = keys
    self.clusters = clusters
    self.words = numbers
  }

  private static func key(_ token: Token) -> UInt64 {
    if token.kind == .number { return 2 }
    return token.isWord || token.kind == .possessive ? token.key : UInt64(token.sign) + 16
  }

  /// A hash of everything that features of a word by itself are made of.
  private static func identity(_ token: Token, _ key: UInt64, _ bytes: [UInt8]) -> UInt64 {
    var hash = WordHash.joining(key, token.classes.rawValue)
    hash = WordHash.joining(hash, affix(token, 4, fromEnd: true, bytes))
    hash = WordHash.joining(hash, affix(token, 3, fromEnd: false, bytes))
    return WordHash.joining(hash, token.isWord ? 1 : 0)
  }

  /// A word's key, a sign's scalar, or one key for all numbers.
  @inline(__always)
  func key(_ index: Int) -> UInt64 { keys[place(index)] }

  @inline(__always)
  func cluster(_ index: Int) -> WordClusters.Classes { clusters[place(index)] }

  /// The word's number in the memory of the taggers.
  @inline(__always)
  func word(_ index: Int) -> Int32 { words[place(index)] }

  @inline(__always)
  private func place(_ index: Int) -> Int { min(max(index + 1, 0), keys.count - 1) }

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
    return Self.affix(tokens[index], length, fromEnd: fromEnd, document.bytes)
  }

  @inline(__always)
  private static func affix(
    _ token: Token, _ length: Int, fromEnd: Bool, _ bytes: [UInt8]
  ) -> UInt64 {
    let count = min(length, Int(token.end - token.start))
    let start = fromEnd ? Int(token.end) - count : Int(token.start)
    var result = UInt64(length)
    for index in start..<(start + count) { result = result << 8 | UInt64(bytes[index] | 0x20) }
    return result
  }
}
