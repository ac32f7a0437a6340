import ArgumentParser
import NewsFormats
import NewsModel

/// `quotidian quotes`: who said what, for people; with `--shared`, what several articles have.
struct Quotes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "Print who said what.",
    usage: """
      quotidian quotes [--input-format text|jsonl] [PATH...]
      quotidian quotes --shared [--disputed] [--format text|jsonl] [PATH...]
      """,
    discussion: """
      Under each article's title stand its quotations with their speakers, the words that name the \
      speaker in the text, and the cue. A question mark behind a speaker: likely, not sure. Speech \
      without quotation marks is reported in the writer's words.

      With --shared, the quotations that several articles have: the disputed first, then those with \
      the gravest changes. Under each stand its places by date, with the speaker each names and, \
      against the fullest version, [-dropped-] and {+added+} words; […] where it is cut short.
      """,
    version: Version.current)

  @Flag(help: "Only quotations that several articles have, side by side.")
  var shared = false

  @Flag(help: "With --shared: only those that articles put into different mouths.")
  var disputed = false

  @Option(help: "With --shared: text (for people) or jsonl (JSON, one shared quotation a line).")
  var format = CoverageFormat.text

  @OptionGroup var inputs: Inputs

  func validate() throws {
    if disputed, !shared { throw ValidationError("--disputed goes with --shared.") }
    if format == .jsonl, !shared {
      throw ValidationError("--format jsonl goes with --shared; annotate prints all as JSON.")
    }
  }

  func run() throws {
    if shared { return try printShared() }
    let output = StandardOutput()
    let annotator = Annotator()
    try inputs.forEachArticle { article in
      let annotation = annotator.annotate(article)
      try output.write(lines: QuoteListing(article, annotation, columns: output.columns).lines)
    }
  }

  private func printShared() throws {
    let collection = Collection(inputs)
    let output = StandardOutput()
    var finder = collection.finder()
    var isEmpty = true
    for quotation in finder.all(among: collection.coverage.articles)
    where quotation.isDisputed || !disputed {
      isEmpty = false
      switch format {
      case .text:
        let listing = SharedQuoteListing(quotation, collection.articles, columns: output.columns)
        try output.write(lines: listing.lines)
      case .jsonl:
        try output.write(CoverageLines.line(quotation, collection.articles))
      }
    }
    try collection.end(isEmpty: isEmpty)
  }
}
