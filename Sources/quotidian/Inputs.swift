public import ArgumentParser
public import NewsFormats
import NewsModel

/// The inputs of the commands that read articles and print.
struct Inputs: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How articles lie in the files: text (one a file) or jsonl (one a line).",
      discussion: "Without it, files named .jsonl or .ndjson are jsonl, all others text."))
  var inputFormat: InputFormat?

  @Argument(
    help: "Files and folders (read recursively); - or nothing is standard input.",
    completion: .file())
  var paths: [String] = []

  /// Hands over every article, and names each input that cannot be read on standard error.
  /// - Throws: what `body` throws; at the end, the exit code for unreadable inputs if there were any.
  func forEachArticle(_ body: (Article) throws -> Void) throws {
    var hasFailed = false
    for input in ArticleFiles(paths: paths.isEmpty ? ["-"] : paths, format: inputFormat) {
      switch input.result {
      case .success(let article): try body(article)
      case .failure(let error):
        StandardError.write("quotidian: \(error)")
        hasFailed = true
      }
    }
    if hasFailed { throw ExitStatus.unreadableInput }
  }
}

extension InputFormat: ExpressibleByArgument {}
