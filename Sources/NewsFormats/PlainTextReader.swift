import NewsModel

/// One plain-text article a file.
struct PlainTextReader: ArticleReader {
  private static let chunk = 1 << 18

  private var stream: InputStream?

  init(_ stream: InputStream) {
    self.stream = stream
  }

  mutating func next() -> Result<Article, InputError>? {
    guard let stream else { return nil }
    self.stream = nil
    do throws(InputError) {
      return .success(try article(in: stream))
    } catch {
      return .failure(error)
    }
  }

  private func article(in stream: InputStream) throws(InputError) -> Article {
    let limit = ArticleParser.maximumBytes
    let size = stream.size
    do throws(ArticleError) {
      // A file too large is refused unread, a pipe when it has given too much.
      if let size, size > limit { throw .tooLarge(bytes: size) }
    } catch {
      throw InputError(path: stream.name, cause: .notAnArticle(error))
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity((size ?? 0) + Self.chunk)
    while bytes.count <= limit, try stream.read(Self.chunk, into: &bytes) > 0 {}
    do throws(ArticleError) {
      return try ArticleParser.parse(consume bytes, path: stream.path)
    } catch {
      throw InputError(path: stream.name, cause: .notAnArticle(error))
    }
  }
}
