internal import NewsModel

/// The signs of a query, each with its place in UTF-8 bytes.
struct QueryToken: Hashable {
  enum Kind: Hashable {
    case open, close, or, not
    /// "said" of `said:`, in lower case; what belongs to it follows at once or after blanks.
    case field(String)
    case word(String)
    /// Without its marks; `isClosed` tells whether the second mark has been typed.
    case phrase(String, isClosed: Bool)
  }

  var kind: Kind
  var range: TextRange
}

/// Takes a query apart. A pure function; any text has tokens.
struct QueryLexer {
  private let scalars: [(scalar: Unicode.Scalar, offset: Int)]
  private let end: Int
  private var index = 0

  private static let quotes: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»"]

  init(_ text: String) {
    var offset = 0
    scalars = text.unicodeScalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      return (scalar, offset)
    }
    end = offset
  }

  static func tokens(_ text: String) -> [QueryToken] {
    var lexer = QueryLexer(text)
    var tokens: [QueryToken] = []
    while let token = lexer.next() { tokens.append(token) }
    return tokens
  }

  private mutating func next() -> QueryToken? {
    while index < scalars.count, scalars[index].scalar.properties.isWhitespace { index += 1 }
    guard index < scalars.count else { return nil }
    let start = index
    let kind = kind()
    return QueryToken(kind: kind, range: TextRange(offset(start), offset(index)))
  }

  private mutating func kind() -> QueryToken.Kind {
    let first = scalars[index].scalar
    switch first {
    case "(":
      index += 1
      return .open
    case ")":
      index += 1
      return .close
    // A minus with a blank behind it is a dash.
    case "-" where index + 1 < scalars.count && !endsWord(index + 1) || isOpening(index + 1):
      index += 1
      return .not
    case _ where Self.quotes.contains(first): return phrase()
    default: return word()
    }
  }

  private mutating func phrase() -> QueryToken.Kind {
    index += 1
    var text = ""
    while index < scalars.count {
      let scalar = scalars[index].scalar
      index += 1
      if Self.quotes.contains(scalar) { return .phrase(text, isClosed: true) }
      text.unicodeScalars.append(scalar)
    }
    return .phrase(text, isClosed: false)
  }

  private mutating func word() -> QueryToken.Kind {
    var text = ""
    while index < scalars.count, !endsWord(index) {
      let scalar = scalars[index].scalar
      index += 1
      // A colon in a number, a time or an address is part of the word.
      if scalar == ":", !text.isEmpty, text.unicodeScalars.allSatisfy(\.properties.isAlphabetic) {
        return .field(text.lowercased())
      }
      text.unicodeScalars.append(scalar)
    }
    if text.lowercased() == "or" || text == "|" { return .or }
    return .word(text)
  }

  private func isOpening(_ index: Int) -> Bool {
    guard index < scalars.count else { return false }
    let scalar = scalars[index].scalar
    return scalar == "(" || Self.quotes.contains(scalar)
  }

  private func endsWord(_ index: Int) -> Bool {
    let scalar = scalars[index].scalar
    return scalar.properties.isWhitespace || scalar == "(" || scalar == ")"
      || Self.quotes.contains(scalar)
  }

  private func offset(_ index: Int) -> Int { index < scalars.count ? scalars[index].offset : end }
}
