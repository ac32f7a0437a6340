import Testing

@testable import TerminalKit

struct ClipboardTests {
  /// The test vectors of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func base64(text: String, encoded: String) {
    #expect(Clipboard.base64(Array(text.utf8)) == encoded)
  }

  @Test func theHighestBitsComeThrough() {
    #expect(Clipboard.base64([0xFB, 0xFF, 0xFE]) == "+//+")
  }

  @Test func whatIsCopiedCannotEndTheSequence() throws {
    let sequence = try #require(Clipboard.sequence("\u{07}\u{1B}]0;title\u{07}"))
    #expect(sequence.hasPrefix("\u{1B}]52;c;") && sequence.hasSuffix("\u{07}"))
    #expect(sequence.dropLast().dropFirst().allSatisfy { $0 >= " " })
  }

  @Test func aTextTooLongIsNotSent() {
    #expect(Clipboard.sequence(String(repeating: "a", count: 60_000)) == nil)
    #expect(Clipboard.sequence(String(repeating: "a", count: 50_000)) != nil)
  }
}
