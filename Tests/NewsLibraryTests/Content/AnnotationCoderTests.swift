import NewsModel
import Testing

@testable import NewsLibrary

@Suite struct AnnotationCoderTests {
  private static let text = """
    Council votes

    “We will not — ever — close a line,” Anna Castro, the mayor of Zürich, told reporters. “Trains
    are late.” Boris Ivanov said that buses were better. She said so.
    """

  private func bytes() throws -> (Annotation, [UInt8], Int) {
    let article = try ArticleParser.parse(Array(Self.text.utf8))
    let annotation = Annotator().annotate(article)
    var writer = ByteWriter()
    AnnotationCoder.encode(annotation, to: &writer)
    return (annotation, writer.bytes, article.text.utf8.count)
  }

  @Test func comesBackAsItWas() throws {
    let (annotation, bytes, length) = try bytes()
    let decoded = try AnnotationCoder.decode(bytes, textLength: length)
    #expect(decoded.mentions == annotation.mentions)
    #expect(String(reflecting: decoded) == String(reflecting: annotation))
  }

  @Test(arguments: ["Anna Castro", "Boris Ivanov", "Nobody"])
  func whatOneSpeakerSaysIsReadAlone(name: String) throws {
    let (annotation, bytes, length) = try bytes()
    let said = try AnnotationCoder.said(bytes, textLength: length) { $0 == name }
    #expect(
      said
        == annotation.attributions.filter {
          $0.speaker.map { annotation[$0].name == name } ?? false
        }.map(\.content))
    #expect(said.isEmpty == (name == "Nobody"))
  }

  @Test func damagedBytesThrowOrGiveValidRanges() throws {
    let (_, bytes, length) = try bytes()
    for index in bytes.indices {
      for value in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
        var damaged = bytes
        damaged[index] = value
        let said = try? AnnotationCoder.said(damaged, textLength: length) { _ in true }
        #expect((said ?? []).joined().allSatisfy { $0.start >= 0 && $0.end <= length })
        guard let decoded = try? AnnotationCoder.decode(damaged, textLength: length) else {
          continue
        }
        let ranges = decoded.mentions.map(\.range) + decoded.attributions.flatMap(\.content)
        #expect(ranges.allSatisfy { $0.start >= 0 && $0.end <= length })
      }
      _ = try? AnnotationCoder.decode(Array(bytes[..<index]), textLength: length)
    }
  }
}
