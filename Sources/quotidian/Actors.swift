import ArgumentParser
import NewsFormats
import NewsModel

/// `quotidian actors`: who occurs in the articles, each once.
struct Actors: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors",
    abstract: "Print who occurs in the articles, each actor once over all of them.",
    usage: "quotidian actors [--format text|jsonl] [--input-format text|jsonl] [PATH...]",
    discussion: """
      People, organizations and places, those in most articles first, with the forms and functions \
      the articles print, and whom they occur with. Two people of one name in different company are \
      two.
      """,
    version: Version.current)

  @Option(help: "text (for people) or jsonl (JSON, one actor a line).")
  var format = CoverageFormat.text

  @OptionGroup var inputs: Inputs

  func run() throws {
    var collection = Collection(inputs)
    let output = StandardOutput()
    let actors = collection.actors()
    for kind in Actor.Kind.allCases where format == .text {
      let listed = actors.all.filter { $0.kind == kind && !$0.isHidden }
      guard !listed.isEmpty else { continue }
      try output.write(lines: [Self.heading(kind)])
      for actor in listed {
        try output.write(lines: ActorListing(actor, actors, columns: output.columns).lines)
      }
      try output.write(lines: [""])
    }
    for actor in actors.all where format == .jsonl && !actor.isHidden {
      try output.write(CoverageLines.line(actor, actors, collection.articles))
    }
    try collection.end(isEmpty: actors.all.isEmpty)
  }

  private static func heading(_ kind: Actor.Kind) -> String {
    switch kind {
    case .person: "People"
    case .organization: "Organizations"
    case .place: "Places"
    }
  }
}

/// One actor for people.
struct ActorListing {
  private(set) var lines: [String] = []

  /// So many forms, functions and companions are named.
  private static let named = 6

  init(_ actor: ActorIdentity, _ actors: ActorIdentities, columns: Int) {
    let articles = Set(actor.places.map(\.article)).count
    var line = "\(actor.name): \(Self.count(articles, "article")), "
    line += "\(Self.count(actor.mentionCount, "mention"))"
    if actor.attributionCount > 0 { line += ", \(Self.count(actor.attributionCount, "quotation"))" }
    lines += TextWrapping.lines(line, indent: 2, columns: columns)
    append("also", actor.aliases.filter { $0 != actor.name }, columns)
    append("as", actor.roles, columns)
    append(
      "with", actors.company(of: actor).filter { $0.articles > 1 }.map(\.identity.name), columns)
  }

  private mutating func append(_ label: String, _ names: [String], _ columns: Int) {
    guard !names.isEmpty else { return }
    var line = names.prefix(Self.named).joined(separator: "; ")
    if names.count > Self.named { line += "; …" }
    lines += TextWrapping.lines("\(label) \(line)", indent: 6, columns: columns)
  }

  private static func count(_ number: Int, _ thing: String) -> String {
    "\(number) \(thing)\(number == 1 ? "" : "s")"
  }
}
