import ArgumentParser
import Glibc
import NewsFormats
import NewsModel
import Reader
import TerminalKit

/// `quotidian [PATH...]`: the reader, or the texts where there is no terminal to show it on.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Read articles: list, text and who said what, side by side.",
    discussion: """
      Without a path, the articles of the library. \
      Without a terminal, and on one that cannot place a cursor, the article texts are printed \
      instead. ? in the reader shows all keys.
      """,
    version: Version.current)

  @OptionGroup var library: LibraryOptions
  @OptionGroup var inputs: Inputs

  func run() throws {
    var paths = inputs.paths
    let isPiped = isatty(STDIN_FILENO) == 0
    if paths.isEmpty, isPiped { paths = ["-"] }
    guard isatty(STDOUT_FILENO) == 1, !Self.isDumb else {
      if paths.isEmpty { throw ValidationError("Name files or folders to print, or - .") }
      return try print(paths)
    }
    if paths.contains("-"), !isPiped {
      throw ValidationError("Standard input is the terminal: name files, or pipe articles in.")
    }
    // Files are read while the screen is set up. Standard input is not: should there be no screen, it
    // is to be printed, and can be read only once.
    let early: ArticleFeed? =
      if paths.isEmpty {
        // A library that is not there yet is no reason to end: the reader says what to do.
        ArticleFeed(try library.open(creates: true))
      } else if paths.contains("-") {
        nil
      } else {
        feed(paths)
      }
    let screen: CursesScreen
    do throws(TerminalError) {
      screen = try CursesScreen()
    } catch {
      StandardError.write("quotidian: \(error)")
      if paths.isEmpty { throw ExitStatus.unwritableOutput }
      return try print(paths)
    }
    let ending = Reader.run(on: screen, early ?? feed(paths))
    screen.close()
    if case .signal(let signal) = ending { endProcess(by: signal) }
  }

  private func feed(_ paths: [String]) -> ArticleFeed {
    ArticleFeed(remembersIn: library.path) { [format = inputs.inputFormat] deliver in
      for input in ArticleFiles(paths: paths, format: format) { deliver(Arrival(input)) }
    }
  }

  private static var isDumb: Bool {
    guard let term = getenv("TERM") else { return true }
    return ["", "dumb"].contains(String(cString: term))
  }

  /// Prints the texts as they are; on a terminal harmless.
  private func print(_ paths: [String]) throws {
    let output = StandardOutput()
    let isTerminal = isatty(STDOUT_FILENO) == 1
    var inputs = inputs
    inputs.paths = paths
    var isFirst = true
    try inputs.forEachArticle { article in
      if !isFirst { try output.write(lines: ["", "* * *", ""]) }
      isFirst = false
      let lines = article.text.split(separator: "\n", omittingEmptySubsequences: false)
      if isTerminal {
        try output.write(lines: lines.map { String($0) })
      } else {
        let end = article.text.utf8.last == 0x0A ? "" : "\n"
        try output.write(Array((article.text + end).utf8))
      }
    }
  }
}

extension Arrival {
  fileprivate init(_ input: ArticleInput) {
    switch input.result {
    case .success(let article): self = .article(article, place: input.place(of: article))
    case .failure(let error): self = .failure(path: error.place, reason: error.reason)
    }
  }
}
