import ArgumentParser
import NewsFormats
import NewsModel

/// `quotidian annotate`: who said what and who is named, for programs.
struct Annotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find who is named and who said what in articles.",
    usage: "quotidian annotate [--input-format text|jsonl] [--format jsonl|text] [PATH...]",
    discussion: """
      Articles come out in the order they went in, each as soon as it is done, whatever their number. \
      The README describes the format.
      """,
    version: Version.current)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case jsonl
  }

  @Option(help: "jsonl (JSON, one article a line) or text (a listing for people).")
  var format = Format.jsonl

  @OptionGroup var inputs: Inputs

  func run() throws {
    let output = StandardOutput()
    let annotator = Annotator()
    var lines = AnnotationLines()
    try inputs.forEachArticle { article in
      let annotation = annotator.annotate(article)
      switch format {
      case .jsonl: try lines.write(article, annotation) { bytes in try output.write(bytes) }
      case .text:
        try output.write(
          lines: AnnotationListing(article, annotation, columns: output.columns).lines)
      }
    }
  }
}
