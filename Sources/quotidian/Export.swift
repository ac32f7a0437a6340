public import ArgumentParser
public import NewsLibrary

/// `quotidian export`: writes articles, quotations or notes for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write articles, quotations or notes of the library for other programs.",
    usage: """
      quotidian export [--library FILE] [--what articles|quotations|notes] \
      [--format markdown|csv|jsonl|csl-json] [QUERY...]
      """,
    discussion: """
      Every quotation comes with its speaker, source, date and position. csl-json is a bibliography \
      of the articles. Without a query, all of the library.
      """,
    version: Version.current)

  @OptionGroup var library: LibraryOptions
  @Option(help: "articles, quotations or notes.")
  var what = ExportSubject.quotations
  @Option(help: "markdown, csv, jsonl or csl-json.")
  var format = ExportFormat.markdown
  @Argument(help: "Which articles: see quotidian search --help.")
  var query: [String] = []

  func run() throws {
    let query = SearchQuery(self.query.joined(separator: " "))
    if let problem = query.problems.first { throw ValidationError("\(problem)") }
    let library = try library.open()
    let output = StandardOutput()
    do {
      let count = try library.export(what, as: format, of: query) { try output.write($0) }
      if count == 0 { throw ExitStatus.nothingFound }
    } catch let error as LibraryError {
      StandardError.write("quotidian: \(error)")
      throw ExitStatus.of(error)
    }
  }
}

extension ExportSubject: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}
