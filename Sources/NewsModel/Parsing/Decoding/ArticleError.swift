/// Why an input is no article. The description is a line for people, without the file's name.
public enum ArticleError: Error, Hashable, Sendable, CustomStringConvertible {
  case empty
  case binary
  case tooLarge(bytes: Int)
  case tooManyLines

  public var description: String {
    switch self {
    case .empty: "there is no text in it"
    case .binary: "this is not text (it holds NUL or other control bytes)"
    case .tooLarge(let bytes):
      "too large for one article (\((bytes - 1) / (1 << 20) + 1) MiB; 16 MiB is the most)"
    case .tooManyLines:
      "more than \(TextLines.most) lines: that is a table or a log, not an article"
    }
  }
}
