import NewsModel

/// Reads the articles of one open file: what a format has to do.
///
/// A new format is a type of this protocol and a case of `InputFormat`.
protocol ArticleReader {
  /// The next article, or why there is none in its place; `nil` at the end of the file.
  mutating func next() -> Result<Article, InputError>?
  /// The annotation that came with the last article.
  var annotation: GivenAnnotation? { get }
}

extension ArticleReader {
  var annotation: GivenAnnotation? { nil }
}
