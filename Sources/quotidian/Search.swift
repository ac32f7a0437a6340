public import ArgumentParser
public import NewsLibrary
import NewsModel

/// `quotidian search`: finds articles of the library.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find articles in the library.",
    usage: "quotidian search [--library FILE] [--sort relevance|date] [--limit N] QUERY...",
    discussion: """
      Words must all occur; "phrases", prefix*, ~word (other forms too), -not, or, (parentheses); \
      said: title: speaker: actor: source: tag: near:"two words" date:2022-03..2022-04 \
      is:unread|read|starred|annotated has:quotes|notes|tags|duplicates|disputed. Case and accents do \
      not matter. A query that begins with - goes behind --. The exit code is 1 when nothing is found.
      """,
    version: Version.current)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case jsonl
  }

  @OptionGroup var library: LibraryOptions
  @Option(help: "relevance: the most to the point first; date: the newest first.")
  var sort = SearchOrder.relevance
  @Option(help: "How many articles are printed.")
  var limit = 20
  @Option(help: "text (for people) or jsonl (an article a line).")
  var format = Format.text
  @Flag(help: "Count the articles found by source, year and actor.")
  var facets = false
  @Argument(help: "What to look for.")
  var query: [String] = []

  func run() throws {
    guard limit > 0 else { throw ValidationError("--limit wants a number above 0.") }
    let text = query.joined(separator: " ")
    let query = SearchQuery(text)
    for problem in query.problems { StandardError.write(Self.pointer(to: problem, in: text)) }
    guard query.problems.isEmpty else { throw ExitStatus.usage }
    let library = try library.open()
    let output = StandardOutput()
    let (found, count, counted) = try LibraryOptions.told { () throws(LibraryError) in
      let search = try LibrarySearch(library)
      return (
        try search.find(query, by: sort, limit: limit), try search.count(query),
        facets ? try search.facets(query) : nil
      )
    }
    switch format {
    case .text: try output.write(lines: FoundListing.lines(found, count, counted, output.columns))
    case .jsonl: try output.write(FoundListing.json(found))
    }
    if count == 0 { throw ExitStatus.nothingFound }
  }

  /// The query with a mark under the place of a mistake.
  private static func pointer(to problem: QueryProblem, in text: String) -> String {
    let before = text.utf8.prefix(problem.range.start)
    let blanks = String(repeating: " ", count: String(decoding: before, as: UTF8.self).count)
    return "quotidian: \(problem)\n  \(text)\n  \(blanks)^"
  }
}

extension SearchOrder: ExpressibleByArgument {}
