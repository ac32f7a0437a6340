/// Turns bytes of plain text into an `Article`.
public enum ArticleParser {
  /// The largest input that is read: 16 MiB.
  public static let maximumBytes = 16 << 20

  /// - Throws: `ArticleError` for input that is empty, binary or too large.
  public static func parse(
    _ bytes: [UInt8], path: String? = nil, id: String? = nil
  ) throws(ArticleError) -> Article {
    throw .empty
  }
}

/// Why an input is no article. The description is a line for people, without the file's name.
public enum ArticleError: Error, Hashable, Sendable, CustomStringConvertible {
  case empty
  case binary
  case tooLarge(bytes: Int)

  public var description: String {
    switch self {
    case .empty: "the file is empty"
    case .binary: "this is not text (it holds NUL bytes)"
    case .tooLarge(let bytes):
      "\(bytes / (1 << 20)) MiB is too large for one article (at most 16 MiB)"
    }
  }
}
