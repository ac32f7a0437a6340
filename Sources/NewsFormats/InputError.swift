import Glibc
public import NewsModel

/// An input, or a line of one, that could not be read. The rest of the inputs can.
///
/// The description is one line for people: the file, the line where there is one, and what was wrong.
/// It holds names as the system gave them: pass it through a gate before it reaches a terminal.
public struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Cause: Hashable, Sendable {
    /// The file or folder could not be opened or listed; the number is the system's `errno`.
    case cannotOpen(code: Int32)
    /// Reading stopped in the middle; the number is the system's `errno`.
    case cannotRead(code: Int32)
    /// The content is no article.
    case notAnArticle(ArticleError)
    /// The line of a JSON Lines file is none; the text says what is missing or wrong.
    case badLine(String)
  }

  /// The file as the user named it, or as found in a folder they named.
  public var path: String
  /// The number of the line, from 1, in a file that holds an article a line.
  public var line: Int?
  public var cause: Cause

  public init(path: String, line: Int? = nil, cause: Cause) {
    self.path = path
    self.line = line
    self.cause = cause
  }

  public var description: String { "\(place): \(reason)" }

  /// The file, and the line where there is one.
  public var place: String { line.map { "\(path):\($0)" } ?? path }

  /// What was wrong.
  public var reason: String {
    switch cause {
    case .cannotOpen(ENOENT): "there is no such file or folder"
    case .cannotOpen(EACCES), .cannotOpen(EPERM): "you have no permission to read it"
    case .cannotOpen(let code): "cannot be opened (\(Self.message(code)))"
    case .cannotRead(let code): "cannot be read (\(Self.message(code)))"
    case .notAnArticle(let error): error.description
    case .badLine(let problem): problem
    }
  }

  private static func message(_ code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
