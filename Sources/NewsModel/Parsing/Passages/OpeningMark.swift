extension QuotationMark {
  /// Whether a text opens in quotation marks of any kind.
  static func opens(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    let start = bytes[range.start..<range.end].prefix(4)
    guard let first = String(decoding: start, as: UTF8.self).unicodeScalars.first else {
      return false
    }
    return QuotationMark(scalar: first.value) != nil
  }
}
