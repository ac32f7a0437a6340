public import NewsModel

/// An article, or why there is none, and where it was looked for.
public struct ArticleInput: Sendable {
  /// The file, as the user named it or as found in a folder they named.
  public let path: String
  public let result: Result<Article, InputError>
  /// The annotation that came with the article, and what made it, where both were asked for.
  public let annotation: GivenAnnotation?
}

/// An annotation made elsewhere.
public struct GivenAnnotation: Sendable {
  public let annotation: Annotation
  /// The version of what made it, as it calls itself; "" when it does not.
  public let model: String
}

/// The articles in files, folders and standard input, one at a time.
///
/// Folders are walked recursively in the order of their names' bytes, without what is hidden; a path
/// of `-` is standard input. Each input that cannot be read is named in its place, and the rest goes
/// on. At any time only one article is in memory.
public struct ArticleFiles: Sequence {
  private let paths: [String]
  private let format: InputFormat?
  private let takesAnnotations: Bool

  /// - Parameters:
  ///   - format: what the files hold; `nil` goes by each file's name.
  ///   - takesAnnotations: whether annotations in the files are read too.
  public init(paths: [String], format: InputFormat? = nil, takesAnnotations: Bool = false) {
    self.paths = paths
    self.format = format
    self.takesAnnotations = takesAnnotations
  }

  /// How many articles the files hold, or fail to: a file each, and in files of lines a line each, for
  /// which these are read once.
  /// - Returns: `nil` for what can be read only once, such as standard input and pipes.
  public func inputCount() -> Int? {
    var walk = FileWalk(paths: paths)
    var count = 0
    while let found = walk.next() {
      switch found {
      case .failure: count += 1
      case .success(.standardInput): return nil
      case .success(.file(let path)):
        guard (format ?? InputFormat(fileName: path.display)) == .jsonl else {
          count += 1
          continue
        }
        guard let lines = LineCount.of(path) else { return nil }
        count += lines
      }
    }
    return count
  }

  public func makeIterator() -> Iterator {
    Iterator(walk: FileWalk(paths: paths), format: format, takesAnnotations: takesAnnotations)
  }

  public struct Iterator: IteratorProtocol {
    private var walk: FileWalk
    private let format: InputFormat?
    private let takesAnnotations: Bool
    private var current: (path: String, reader: any ArticleReader)?

    init(walk: FileWalk, format: InputFormat?, takesAnnotations: Bool) {
      self.walk = walk
      self.format = format
      self.takesAnnotations = takesAnnotations
    }

    public mutating func next() -> ArticleInput? {
      while true {
        if let result = current?.reader.next(), let path = current?.path {
          return ArticleInput(
            path: path, result: result, annotation: current?.reader.annotation)
        }
        current = nil
        guard let found = walk.next() else { return nil }
        do throws(InputError) {
          let stream = try open(found.get())
          let format = format ?? InputFormat(fileName: stream.path)
          current = (stream.name, format.reader(of: stream, takesAnnotations: takesAnnotations))
        } catch {
          return ArticleInput(path: error.path, result: .failure(error), annotation: nil)
        }
      }
    }

    private func open(_ found: FileWalk.Found) throws(InputError) -> InputStream {
      switch found {
      case .standardInput: .standardInput()
      case .file(let path): try .open(path)
      }
    }
  }
}
