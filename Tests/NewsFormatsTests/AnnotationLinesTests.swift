import FoundationEssentials
import NewsFormats
import NewsModel
import Testing

@Suite("The annotation format, written")
struct AnnotationLinesTests {
  /// "Café: “No,” he said." with an accent, so that bytes and scalars differ.
  private static let text = "Café closes\n\n“No,” said Ana Ruiz, “never.” Officials and he agreed."

  private static func range(of part: String, from start: Int = 0) throws -> TextRange {
    let bytes = Array(text.utf8)
    let wanted = Array(part.utf8)
    let found = try #require(
      (start...(bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) })
    return TextRange(found, found + wanted.count)
  }

  private static func article() throws -> Article {
    try ArticleParser.parse(text: text, path: "x.txt", id: "a1")
  }

  private static func annotation() throws -> Annotation {
    let name = try range(of: "Ana Ruiz")
    return Annotation(
      attributions: [
        Attribution(
          kind: .direct, content: [try range(of: "No,"), try range(of: "never.")],
          quotations: [try range(of: "“No,”"), try range(of: "“never.”")],
          cue: try range(of: "said"), source: name, speaker: Actor.ID(1), confidence: 0.97),
        Attribution(
          kind: .indirect, content: [try range(of: "agreed")], quotations: [],
          source: try range(of: "Officials")),
        Attribution(
          kind: .indirect, content: [try range(of: "agreed")], quotations: [],
          source: try range(of: "he", from: 50)),
      ],
      actors: [
        Actor(kind: .place, name: "Café"),
        Actor(kind: .person, name: "Ana Ruiz", aliases: ["Ana Ruiz", "Ruiz"], roles: ["owner"]),
        Actor(kind: .place, name: "Spain"),
      ],
      mentions: [
        Mention(range: name, kind: .name, actor: Actor.ID(1)),
        Mention(range: try range(of: "he", from: 50), kind: .pronoun, actor: Actor.ID(1)),
      ])
  }

  private func line() throws -> String {
    var lines = AnnotationLines()
    return String(decoding: lines.line(try Self.article(), try Self.annotation()), as: UTF8.self)
  }

  @Test("the whole line, field by field in its order, offsets in code points")
  func wholeLine() throws {
    let expected = """
      {"id": "a1", "path": "x.txt", "title": "Café closes", "language": "en", "model": "\
      \(Annotator.version)", "text": "Café closes\\n\\n“No,” said Ana Ruiz, “never.” Officials and he \
      agreed.", "blocks": [{"role": "headline", "start": 0, "end": 11}, {"role": "paragraph", "start": \
      13, "end": 67}], "quotes": [{"start": 14, "end": 41, "spans": [[14, 17], [35, 41]], "type": \
      "direct", "text": "No,” said Ana Ruiz, “never.", "cue": "said", "cue_start": 19, "cue_end": 23, \
      "speaker": "Ana Ruiz", "speaker_start": 24, "speaker_end": 32, "reference": "Ana Ruiz", "actor": \
      "p1", "rule": "none", "confidence": 0.97}, {"start": 60, "end": 66, "spans": [[60, 66]], "type": "indirect", \
      "text": "agreed", "speaker": "Officials", "speaker_start": 43, "speaker_end": 52, "reference": \
      "Officials", "rule": "none", "confidence": 0}, {"start": 60, "end": 66, "spans": [[60, 66]], "type": "indirect", \
      "text": "agreed", "speaker": "he", "speaker_start": 57, "speaker_end": 59, "rule": "none", "confidence": 0}], "entities": [{"start": 24, "end": 32, "text": "Ana Ruiz", "type": "PER", "id": \
      "p1"}], "mentions": [{"start": 57, "end": 59, "text": "he", "kind": "pronoun", "id": "p1"}], \
      "actors": [{"id": "l1", "type": "LOC", "name": "Café", "aliases": [], "roles": []}, {"id": "p1", \
      "type": "PER", "name": "Ana Ruiz", "aliases": ["Ruiz"], "roles": ["owner"]}, {"id": "l2", "type": \
      "LOC", "name": "Spain", "aliases": [], "roles": []}]}

      """
    #expect(try line() == expected)
  }

  @Test("written piece by piece, the line is the same")
  func pieces() throws {
    let text = String(repeating: "“No,” said Ana Ruiz of the café.\n\n", count: 4_000)
    let article = try ArticleParser.parse(text: text)
    let annotation = Annotator().annotate(article)
    var lines = AnnotationLines()
    var pieces: [[UInt8]] = []
    lines.write(article, annotation) { pieces.append($0) }
    #expect(pieces.count > 4)
    #expect(pieces.allSatisfy { $0.count < 1 << 18 })
    #expect(Array(pieces.joined()) == lines.line(article, annotation))
  }

  @Test("a sink that fails is not asked again, and its error comes out")
  func failingSink() throws {
    struct Full: Error {}
    let text = String(repeating: "Ana Ruiz said no.\n\n", count: 10_000)
    let article = try ArticleParser.parse(text: text)
    var lines = AnnotationLines()
    var calls = 0
    #expect(throws: Full.self) {
      try lines.write(article, Annotation()) { (_: [UInt8]) throws(Full) in
        calls += 1
        throw Full()
      }
    }
    #expect(calls == 1)
    #expect(lines.line(article, Annotation()).count > text.utf8.count)
  }
}
