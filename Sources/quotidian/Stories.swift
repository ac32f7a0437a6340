import ArgumentParser
import NewsFormats
import NewsModel

/// `quotidian stories`: articles about the same event, and who said what when.
struct Stories: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stories",
    abstract: "Group articles by the event they are about, with who said what when.",
    usage: "quotidian stories [--format text|jsonl] [--input-format text|jsonl] [PATH...]",
    discussion: """
      Days that a text names ("Friday") are resolved against its article's date; a day in brackets \
      could not be, since the article has no date.
      """,
    version: Version.current)

  @Option(help: "text (for people) or jsonl (JSON, one story a line).")
  var format = CoverageFormat.text

  @OptionGroup var inputs: Inputs

  func run() throws {
    let collection = Collection(inputs)
    let output = StandardOutput()
    let finder = StoryFinder(collection.coverage)
    let stories = finder.stories(among: collection.coverage.articles)
    for story in stories {
      let timeline = finder.timeline(of: story)
      switch format {
      case .text:
        let listing = StoryListing(
          story, timeline, collection.articles, columns: output.columns)
        try output.write(lines: listing.lines)
      case .jsonl:
        try output.write(CoverageLines.line(story, timeline, collection.articles))
      }
    }
    try collection.end(isEmpty: stories.isEmpty)
  }
}

/// One story for people.
struct StoryListing {
  private(set) var lines: [String] = []

  init(_ story: Story, _ timeline: [Story.Event], _ articles: [Article], columns: Int) {
    lines += TextWrapping.lines(story.title, indent: 0, columns: columns)
    for number in story.articles {
      let article = articles[number]
      let origin = [article.published ?? "undated", article.source, article.title].compactMap { $0 }
      lines += TextWrapping.lines(origin.joined(separator: " · "), indent: 2, columns: columns)
    }
    var day: String?
    for event in timeline {
      let heading = Self.heading(event)
      if heading != day { lines += ["", heading] }
      day = heading
      lines += TextWrapping.lines(
        "\(event.speaker ?? "Speaker unknown"): \(event.text)", indent: 2, columns: columns)
    }
    lines.append("")
  }

  private static func heading(_ event: Story.Event) -> String {
    if let day = event.day { return day.iso }
    return event.printedDay.map { "[\($0)]" } ?? "[undated]"
  }
}
