/// A document's tokens as the trained parts see them: keys, word classes and affixes, with safe answers
/// beyond both ends.
package struct TokenView {
  let document: Document
  private let tokens: [Token]
  private let clusters: [(fine: UInt16, coarse: UInt8)]

  init(_ document: Document) {
    self.document = document
    tokens = document.tokens
    let table = ModelWeights.shared.clusters
    clusters = document.tokens.map { $0.isWord ? table.classes(of: $0.key) : (0, 0) }
  }

  /// A word's key, a sign's scalar, or one key for all numbers.
  func key(_ index: Int) -> UInt64 {
    guard tokens.indices.contains(index) else { return 1 }
    let token = tokens[index]
    if token.kind == .number { return 2 }
    return token.isWord || token.kind == .possessive ? token.key : UInt64(token.sign) + 16
  }

  func cluster(_ index: Int) -> (fine: UInt16, coarse: UInt8) {
    clusters.indices.contains(index) ? clusters[index] : (0, 0)
  }

  /// A feature for each of the wanted classes that a token has.
  func addClasses(
    _ template: UInt64, _ index: Int, _ wanted: LexicalClass, _ features: inout FeatureRows
  ) {
    guard tokens.indices.contains(index) else { return }
    var bits = tokens[index].classes.intersection(wanted).rawValue
    while bits != 0 {
      features.add(template, UInt64(bits.trailingZeroBitCount) + 1)
      bits &= bits - 1
    }
  }

  /// The first or last bytes of a token, in lower case.
  func affix(_ index: Int, _ length: Int, fromEnd: Bool) -> UInt64 {
    guard tokens.indices.contains(index) else { return 0 }
    let token = tokens[index]
    let bytes = document.bytes[Int(token.start)..<Int(token.end)]
    let part = fromEnd ? bytes.suffix(length) : bytes.prefix(length)
    return part.reduce(UInt64(length)) { $0 << 8 | UInt64($1 | 0x20) }
  }
}
