/// How the articles lie in a file.
public enum InputFormat: String, CaseIterable, Sendable {
  /// One plain-text article a file.
  case text
  /// One article a line, as JSON: the annotation format, of which `text` is enough.
  case jsonl

  /// The format a file's name stands for. Standard input has no name and is text.
  public init(fileName: String?) {
    let jsonLines = [".jsonl", ".ndjson"]
    self = jsonLines.contains { fileName?.hasSuffix($0) == true } ? .jsonl : .text
  }
}

extension InputFormat {
  func reader(of stream: InputStream, takesAnnotations: Bool) -> any ArticleReader {
    switch self {
    case .text: PlainTextReader(stream)
    case .jsonl: JSONLinesReader(stream, takesAnnotations: takesAnnotations)
    }
  }
}
