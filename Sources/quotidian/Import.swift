import ArgumentParser
import Dispatch
import Glibc
import NewsFormats
import NewsLibrary
import NewsModel
import Synchronization

/// `quotidian import`: adds articles to the library.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add articles to the library.",
    usage: "quotidian import [--library FILE] [--quiet] [--input-format text|jsonl] PATH...",
    discussion: """
      Importing again adds nothing: an article that is there already stays, and a file that has \
      changed since updates its article, which keeps its stars, tags and notes. Lines of the \
      annotation format that bring an annotation keep it. ^C stops between two articles; the same \
      command again adds the rest.
      """,
    version: Version.current)

  @OptionGroup var library: LibraryOptions
  @Flag(help: "Print nothing but errors.")
  var quiet = false
  @OptionGroup var inputs: Inputs

  /// Whoever imports waits for the end, not for each article.
  private static let patience = 4.0

  /// At most so many new articles are compared with all others at once, and no longer than this.
  private static let comparedAtOnce = 500
  private static let comparingTime = Duration.seconds(2)
  private static let comparedHandful = 25

  func run() throws {
    guard !inputs.paths.isEmpty else {
      throw ValidationError("Name files or folders to import, or - for standard input.")
    }
    // Those that annotate and the one that writes.
    FreedMemory.separate(ImportRun.cores + 1)
    let library = try library.open(creates: true)
    let stop = StopSignal.install()
    let feed = ImportFeed(paths: inputs.paths, format: inputs.inputFormat)
    let isShown = !quiet && isatty(STDERR_FILENO) == 1
    var line = ProgressLine(isShown: isShown)
    if isShown { feed.countInputs() }
    var kept = ImportProgress()
    let progress: ImportProgress
    do throws(LibraryError) {
      progress = try ImportRun(into: library, patience: Self.patience).run {
        stop.isSet ? nil : feed.next()
      } report: {
        kept = $0
        line.show($0, expected: feed.expected)
      }
    } catch {
      line.clear()
      StandardError.write("quotidian: \(error)")
      if !quiet, kept.total > 0 {
        StandardError.write(ProgressLine.summary(kept, wasStopped: true))
      }
      throw ExitStatus.of(error)
    }
    try compareNew(in: library, until: stop)
    line.clear()
    if !quiet { StandardError.write(ProgressLine.summary(progress, wasStopped: stop.isSet)) }
    if progress.failures > 0 { throw ExitStatus.unreadableInput }
    if stop.isSet { throw ExitCode(128 + SIGINT) }
  }

  /// Compares a few new articles with all others; many are left to the reader, bit by bit.
  private func compareNew(in library: Library, until stop: StopSignal) throws {
    let deadline = ContinuousClock.now + Self.comparingTime
    try LibraryOptions.told { () throws(LibraryError) in
      var compared = 0
      while compared < Self.comparedAtOnce, !stop.isSet, ContinuousClock.now < deadline {
        let count = try library.compareNew(limit: Self.comparedHandful)
        if count == 0 { break }
        compared += count
      }
    }
  }
}

/// The inputs of an import, one at a time, with the failures told.
final class ImportFeed: Sendable {
  private let files: Mutex<ArticleFiles.Iterator>
  private let paths: [String]
  private let format: InputFormat?
  private let counted = Atomic<Int>(0)

  init(paths: [String], format: InputFormat?) {
    self.paths = paths
    self.format = format
    files = Mutex(
      ArticleFiles(paths: paths, format: format, takesAnnotations: true).makeIterator())
  }

  /// Counts the inputs in the background, so that the progress line can tell what is left.
  func countInputs() {
    DispatchQueue.global().async {
      let count = ArticleFiles(paths: self.paths, format: self.format).inputCount()
      self.counted.store(count ?? 0, ordering: .relaxed)
    }
  }

  /// How many inputs there will be, once that is known.
  var expected: Int? {
    let count = counted.load(ordering: .relaxed)
    return count > 0 ? count : nil
  }

  func next() -> ImportInput? {
    guard let input = files.withLock({ $0.next() }) else { return nil }
    switch input.result {
    case .success(let article):
      return .article(
        ImportItem(
          article: article, annotation: input.annotation?.annotation,
          model: input.annotation?.model ?? "", place: input.place(of: article)))
    case .failure(let error):
      StandardError.write("quotidian: \(error)")
      return .failure
    }
  }
}

extension ArticleInput {
  /// Where an article stands, as the library knows it: the file; of one that holds many, with the
  /// article's own id, where it has one.
  func place(of article: Article) -> String? {
    guard article.path != nil else { return nil }
    let file = LibraryLocation.absolute(path)
    return InputFormat(fileName: path) == .jsonl ? "\(file)\u{0}\(article.id)" : file
  }
}
