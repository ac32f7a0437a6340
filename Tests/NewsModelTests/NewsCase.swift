import Testing

@testable import NewsModel

/// A short text as a case: written as it would be printed, read into lines that a person can check.
///
/// A blank line parts paragraphs. One that is not running text names its role in front:
///
///     headline> Road stays shut - Keller
///
///     “The road stays shut,” Keller said.
///
/// The lines are `speaker | cue | content` for what is said (`saying`), and
/// `kind | name | aliases | roles | aside` for who is named (`actors`). A dash stands for what the
/// text does not print; a speaker who is no actor stands in parentheses, as printed; ` … ` parts the
/// ranges of one content.
struct NewsCase {
  let article: Article
  let annotation: Annotation

  init(_ marked: String) {
    article = Self.article(marked)
    annotation = Annotator().annotate(article)
  }

  var document: Document { Document(article) }

  /// Every act of saying, in reading order of its content.
  var saying: [String] {
    annotation.attributions.map { attribution in
      let content = attribution.content.map { article[$0] }.joined(separator: " … ")
      let cue = attribution.cue.map { article[$0] } ?? "-"
      return "\(speaker(of: attribution)) | \(cue) | \(content.onOneLine)"
    }
  }

  /// Every actor, in the order of the annotation.
  var actors: [String] {
    annotation.actors.map { actor in
      let others = actor.aliases.filter { $0 != actor.name }.joined(separator: ", ")
      let fields = [
        "\(actor.kind)", actor.name, others.isEmpty ? "-" : others,
        actor.roles.isEmpty ? "-" : actor.roles.joined(separator: ", "),
        actor.isPeripheral ? "aside" : "-",
      ]
      let used = fields.lastIndex { $0 != "-" } ?? 0
      return fields[...used].joined(separator: " | ")
    }
  }

  /// What the text prints for an actor, in reading order.
  func mentions(of name: String) -> [String] {
    annotation.mentions.filter { annotation[$0.actor].name == name }
      .map { article[$0.range].onOneLine }
  }

  /// The marked parts with their marks, as `QuotationFinder` pairs them. `+` stands before one that
  /// goes on from a paragraph before.
  var pieces: [String] {
    document.pieces.map {
      ($0.continues == nil ? "" : "+") + document.text($0.tokensWithMarks)
    }
  }

  var sentences: [String] { document.sentences.map { document.text($0.tokens) } }

  func speaker(of attribution: Attribution) -> String {
    if let speaker = attribution.speaker { return annotation[speaker].name }
    return attribution.source.map { "(\(article[$0].onOneLine))" } ?? "-"
  }

  static func article(_ marked: String) -> Article {
    var text = ""
    var blocks: [Block] = []
    for paragraph in marked.split(separator: "\n\n") {
      var role = Block.Role.paragraph
      var printed = String(paragraph)
      for candidate in Block.Role.allCases where paragraph.hasPrefix("\(candidate)> ") {
        role = candidate
        printed = String(paragraph.dropFirst("\(candidate)> ".count))
      }
      if !text.isEmpty { text += "\n\n" }
      let start = text.utf8.count
      text += printed
      blocks.append(Block(role: role, range: TextRange(start, text.utf8.count)))
    }
    return Article(id: "case", text: text, blocks: blocks, title: "")
  }
}

/// Reads a text and expects these acts of saying, and no others.
func expect(
  _ text: String, says lines: String..., at location: SourceLocation = #_sourceLocation
) {
  #expect(NewsCase(text).saying == lines, sourceLocation: location)
}

/// Reads a text in which nobody says anything.
func expectSilence(_ text: String, at location: SourceLocation = #_sourceLocation) {
  #expect(NewsCase(text).saying == [], sourceLocation: location)
}

/// Expects these marked parts, with their marks, and no others.
func expect(
  _ text: String, marks pieces: String..., at location: SourceLocation = #_sourceLocation
) {
  #expect(NewsCase(text).pieces == pieces, sourceLocation: location)
}

/// Expects no marked part: what looks like marks is none.
func expectUnmarked(_ text: String, at location: SourceLocation = #_sourceLocation) {
  #expect(NewsCase(text).pieces == [], sourceLocation: location)
}

/// Expects these people, organizations and places, and no others.
func expect(
  _ text: String, names lines: String..., at location: SourceLocation = #_sourceLocation
) {
  #expect(NewsCase(text).actors.sorted() == lines.sorted(), sourceLocation: location)
}

/// Reads a text that names nobody and no place.
func expectNoActors(_ text: String, at location: SourceLocation = #_sourceLocation) {
  #expect(NewsCase(text).actors == [], sourceLocation: location)
}

/// Expects an actor to be mentioned by these words, in reading order.
func expect(
  _ text: String, mentions name: String, as words: String...,
  at location: SourceLocation = #_sourceLocation
) {
  #expect(NewsCase(text).mentions(of: name) == words, sourceLocation: location)
}

extension String {
  fileprivate var onOneLine: String { split { $0.isWhitespace }.joined(separator: " ") }
}
