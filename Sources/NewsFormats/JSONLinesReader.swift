import FoundationEssentials
import NewsModel

/// One article a line, in the annotation format. A bad line costs itself only.
struct JSONLinesReader: ArticleReader {
  /// Room for the largest text with most of its signs escaped.
  static let longestLine = 2 * ArticleParser.maximumBytes

  private let stream: InputStream
  private var lines: LineReader
  private let decoder = JSONDecoder()
  private var hasFailed = false
  private let takesAnnotations: Bool
  private(set) var annotation: GivenAnnotation?

  init(
    _ stream: InputStream, longestLine: Int = Self.longestLine, takesAnnotations: Bool = false
  ) {
    self.stream = stream
    self.takesAnnotations = takesAnnotations
    lines = LineReader(stream, limit: longestLine)
  }

  mutating func next() -> Result<Article, InputError>? {
    while !hasFailed {
      do throws(InputError) {
        guard let line = try lines.next() else { return nil }
        switch line {
        case .tooLong:
          throw problem(
            "the line is longer than \(Self.longestLine >> 20) MiB, the most for an article")
        case .bytes(let bytes):
          let isMarked = lines.number == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
          let json = isMarked ? bytes.dropFirst(3) : bytes
          if !json.contains(where: { $0 > 0x20 }) { continue }
          let line = try decoded(json)
          return .success(try article(line))
        }
      } catch {
        // After an error of the system there is nothing more to read.
        if case .cannotRead = error.cause { hasFailed = true }
        return .failure(error)
      }
    }
    return nil
  }

  /// What a line holds. Done before the article is made, so that a very long line is free by then.
  private struct Decoded {
    var article: ArticleLine
    var annotation: AnnotationLine?
    var repairs: [Repair]
  }

  private func decoded(_ json: ArraySlice<UInt8>) throws(InputError) -> Decoded {
    let (sound, repairs) = repaired(json)
    if !takesAnnotations, let plain = sound.withUnsafeBufferPointer({ PlainLine.article($0) }) {
      return Decoded(article: plain, annotation: nil, repairs: repairs)
    }
    do {
      return try sound.withUnsafeBytes { bytes in
        // The decoder only reads, and keeps nothing of it.
        let data = bytes.baseAddress.map {
          Data(
            bytesNoCopy: UnsafeMutableRawPointer(mutating: $0), count: bytes.count,
            deallocator: .none)
        }
        return Decoded(
          article: try decoder.decode(ArticleLine.self, from: data ?? Data()),
          annotation: takesAnnotations
            ? try decoder.decode(AnnotationLine.self, from: data ?? Data()) : nil,
          repairs: repairs)
      }
    } catch let error as DecodingError {
      throw problem(ArticleLine.problem(error))
    } catch {
      throw problem("this is not JSON")
    }
  }

  private mutating func article(_ line: Decoded) throws(InputError) -> Article {
    annotation = nil
    do throws(ArticleLine.Invalid) {
      let article = try line.article.article(path: stream.path, repairs: line.repairs)
      if let given = line.annotation, given.isGiven {
        annotation = GivenAnnotation(
          annotation: given.annotation(of: article), model: given.model ?? "")
      }
      return article
    } catch {
      switch error {
      case .article(let error):
        throw InputError(path: stream.name, line: lines.number, cause: .notAnArticle(error))
      case .block(let description): throw problem(description)
      }
    }
  }

  /// JSON is UTF-8; broken sequences, which a decoder would refuse the whole line for, are replaced.
  private func repaired(_ json: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, [Repair]) {
    let broken = ArticleParser.brokenSequences(in: json)
    if broken == 0 { return (json, []) }
    let text = String(decoding: json, as: UTF8.self)
    return (Array(text.utf8)[...], [.replacedBrokenBytes(count: broken)])
  }

  private func problem(_ description: String) -> InputError {
    InputError(path: stream.name, line: lines.number, cause: .badLine(description))
  }
}
