import ArgumentParser
import NewsModel

/// `quotidian quotes`: who said what, for people.
struct Quotes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print who said what.",
    usage: "quotidian quotes [--input-format text|jsonl] [PATH...]",
    discussion: """
      Under each article's title stand its quotations with their speakers, the words that name the \
      speaker in the text, and the cue. A question mark behind a speaker: likely, not sure. Speech \
      without quotation marks is reported in the writer's words.
      """,
    version: Version.current)

  @Flag(help: "Print the quotations that several articles have, side by side.")
  var shared = false

  @Flag(help: "With --shared: only those that are put into different mouths.")
  var disputed = false

  @OptionGroup var inputs: Inputs

  func run() throws {
    if shared || disputed { return try printShared() }
    let output = StandardOutput()
    let annotator = Annotator()
    try inputs.forEachArticle { article in
      let annotation = annotator.annotate(article)
      try output.write(lines: QuoteListing(article, annotation, columns: output.columns).lines)
    }
  }

  private func printShared() throws {
    let collection = try Collection(inputs)
    let output = StandardOutput()
    var finder = SharedQuotationFinder(collection.coverage)
    for quotation in finder.all(among: collection.coverage.articles)
    where quotation.isDisputed || !disputed {
      try output.write(lines: SharedQuoteListing(quotation, columns: output.columns).lines)
    }
  }
}
