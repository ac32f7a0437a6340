public import NewsModel

/// What a source of files hands the reader: an article, or an input that could not be read.
public enum Arrival: Sendable {
  /// - Parameter place: the file it stands in, absolute, by which a later version of it is known.
  case article(Article, place: String? = nil)
  /// - Parameters:
  ///   - path: the input as the user named it.
  ///   - reason: what was wrong, a line for people.
  case failure(path: String, reason: String)
}
