import ArgumentParser
import NewsFormats
import NewsModel

/// `quotidian annotate`: who said what and who is named, for programs.
struct Annotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Find who is named and who said what in articles.",
    usage: """
      quotidian annotate [--across] [--input-format text|jsonl] [--format jsonl|text] [PATH...]
      """,
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

  @Flag(help: "Actor ids that hold over all articles of the run, which is read to its end first.")
  var across = false

  @OptionGroup var inputs: Inputs

  func validate() throws {
    if across, format == .text { throw ValidationError("--across goes with --format jsonl.") }
  }

  func run() throws {
    if across { return try printAcross() }
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

  private func printAcross() throws {
    var collection = Collection(inputs, keepsAnnotations: true)
    let actors = collection.actors()
    var idByActor: [ActorIdentity.ID: String] = [:]
    for (actor, id) in zip(actors.all, ActorNumbers.ids(of: actors.all.map(\.kind))) {
      idByActor[actor.id] = id
    }
    let output = StandardOutput()
    var lines = AnnotationLines()
    for (number, article) in collection.articles.enumerated() {
      let annotation = collection.annotations[number]
      let ids = annotation.actors.indices.map { index in
        actors[ActorPlace(article: number, actor: index)].flatMap { idByActor[$0.id] } ?? ""
      }
      try output.write(lines.line(article, annotation, actorIDs: ids))
    }
    try collection.end(isEmpty: false)
  }
}
