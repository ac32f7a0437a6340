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
          return .success(try article(json))
        }
      } catch {
        // After an error of the system there is nothing more to read.
        if case .cannotRead = error.cause { hasFailed = true }
        return .failure(error)
      }
    }
    return nil
  }

  private mutating func article(_ json: ArraySlice<UInt8>) throws(InputError) -> Article {
    annotation = nil
    let (sound, repairs) = repaired(json)
    let line: ArticleLine
    var given: AnnotationLine?
    do {
      line = try decoder.decode(ArticleLine.self, from: Data(sound))
      if takesAnnotations { given = try decoder.decode(AnnotationLine.self, from: Data(sound)) }
    } catch let error as DecodingError {
      throw problem(ArticleLine.problem(error))
    } catch {
      throw problem("this is not JSON")
    }
    do throws(ArticleLine.Invalid) {
      let article = try line.article(path: stream.path, repairs: repairs)
      if let given, given.isGiven {
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
