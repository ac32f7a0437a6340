import Testing

@testable import NewsModel

@Suite("Byte and scalar offsets")
struct ScalarOffsetsTests {
  @Test(
    "every boundary of a text, there and back",
    arguments: [
      "", "plain ASCII", "é", "“Café” 😀 日本", String(repeating: "a", count: 64) + "é",
      String(repeating: "aé😀", count: 100), String(repeating: "日", count: 129),
    ])
  func everyBoundary(text: String) {
    let offsets = ScalarOffsets(text)
    let scalars = Array(text.unicodeScalars)
    #expect(offsets.count == scalars.count)
    var byte = 0
    for (index, scalar) in scalars.enumerated() {
      #expect(offsets.scalar(atByte: byte) == index)
      #expect(offsets.byte(atScalar: index) == byte)
      byte += UTF8.width(scalar)
    }
    #expect(offsets.scalar(atByte: byte) == scalars.count)
    #expect(offsets.byte(atScalar: scalars.count) == byte)
  }

  @Test("offsets outside the text have no byte")
  func outside() {
    let offsets = ScalarOffsets("é")
    #expect(offsets.byte(atScalar: 2) == nil)
    #expect(offsets.byte(atScalar: -1) == nil)
    #expect(offsets.range(ofScalars: 1, 0) == nil)
    #expect(offsets.range(ofScalars: 0, 1) == TextRange(0, 2))
  }
}
