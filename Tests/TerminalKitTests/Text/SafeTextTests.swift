import Testing

@testable import TerminalKit

@Suite struct SafeTextTests {
  func shown(_ text: String) -> String {
    SafeText.pieces(of: text).map { String($0.character) }.joined(separator: "|")
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", "a|␛|[|3|1|m|b"),
    ("\u{0}\u{7}\n\r\u{1F}\u{7F}", "␀|␇|␊|␍|␟|␡"),
    ("a\tb", "a| |b"),
    ("\u{9B}31m", "�|3|1|m"),
    ("a\u{202E}b\u{2066}c\u{200F}d\u{61C}e", "a|�|b|�|c|�|d|�|e"),
    ("a\u{200B}b\u{FEFF}c\u{2060}d", "a|�|b|�|c|�|d"),
    ("a\u{2028}b\u{2029}c", "a|␤|b|␤|c"),
    ("\u{E000}\u{378}\u{FFFE}\u{E0041}", "�|�|�|�"),
    ("a\u{A0}b\u{2003}c\u{202F}d", "a| |b| |c| |d"),
  ])
  func `controls, overrides and shapeless scalars become signs`(text: String, expected: String) {
    #expect(shown(text) == expected)
    #expect(SafeText.width(of: text) == expected.split(separator: "|").count)
  }

  @Test(arguments: [
    ("e\u{301}te\u{301}", "e\u{301}|t|e\u{301}", 3),
    ("\u{301}a", "\u{25CC}\u{301}|a", 2),
    ("\n\u{301}", "␊|\u{25CC}\u{301}", 2),
    (" \u{301}", " \u{301}", 1),
    ("東京", "東|京", 4),
    ("\u{3000}", "\u{3000}", 2),
    ("ｱ", "ｱ", 1),
    ("한\u{1112}\u{1161}\u{11AB}", "한|\u{1112}\u{1161}\u{11AB}", 4),
  ])
  func `marks stay with their base`(text: String, expected: String, width: Int) {
    #expect(shown(text) == expected)
    #expect(SafeText.width(of: text) == width)
  }

  @Test(arguments: [
    ("👨\u{200D}👩\u{200D}👧!", "👨|!"),
    ("👍🏽!", "👍|!"),
    ("❤\u{FE0F}!", "❤|!"),
    ("❤\u{FE0F}\u{200D}🔥!", "❤|!"),
    ("1\u{FE0F}\u{20E3}!", "1\u{20E3}|!"),
    ("🏴\u{E0067}\u{E0062}\u{E007F}!", "🏴|!"),
    ("🇺🇦", "🇺|🇦"),
    ("so\u{AD}ft", "s|o|f|t"),
    ("می\u{200C}خواهم", "م|ی|خ|و|ا|ه|م"),
    ("pay\u{200D}pal", "p|a|y|�|p|a|l"),
  ])
  func `tails that terminals disagree on are cut`(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test func `a base keeps four marks and swallows the rest`() {
    let text = "e" + String(repeating: "\u{301}", count: 9) + "x"
    let pieces = SafeText.pieces(of: text)
    #expect(pieces.map(\.byteCount) == [19, 1])
    #expect(pieces[0].character.unicodeScalars.count == 5)
  }

  @Test func `broken UTF-8 becomes one sign a byte`() {
    let bytes: [UInt8] = [
      0x61, 0xFF, 0xC0, 0x80, 0xE2, 0x82, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80,
    ]
    var offset = 0
    var shown = ""
    while offset < bytes.count {
      let piece = SafeText.piece(in: bytes.span, at: offset)
      shown.append(piece.character)
      offset += piece.byteCount
    }
    #expect(shown == "a" + String(repeating: "\u{FFFD}", count: 12))
  }

  @Test func `every scalar of Unicode is printable, one or two columns, and accounted for`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let pieces = SafeText.pieces(of: String(scalar))
      guard pieces.count == 1, let piece = pieces.first else {
        Issue.record("U+\(String(value, radix: 16)) gives \(pieces.count) pieces")
        continue
      }
      if piece.byteCount != UTF8.width(scalar) || !(1...2).contains(piece.width)
        || !piece.character.unicodeScalars.allSatisfy(isPrintable)
      {
        Issue.record("U+\(String(value, radix: 16)) gives \(piece)")
      }
    }
  }

  @Test func `pieces of random text cover it and print`() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<2000 {
      let text = random.text(scalars: 40)
      let pieces = SafeText.pieces(of: text)
      #expect(pieces.reduce(0) { $0 + $1.byteCount } == text.utf8.count)
      #expect(pieces.reduce(0) { $0 + $1.width } == SafeText.width(of: text))
      for piece in pieces {
        let scalars = Array(piece.character.unicodeScalars)
        #expect(scalars.count <= Glyph.capacity && scalars.allSatisfy(isPrintable), "\(text)")
        #expect(scalars.dropFirst().allSatisfy { $0.properties.numericType == nil })
      }
    }
  }

  @Test func `a substring passes like its own copy`() {
    let text = "über 東京\u{301}: «ja»"
    let part = text.dropFirst(2).dropLast(1)
    #expect(SafeText.pieces(of: part) == SafeText.pieces(of: String(part)))
  }
}

/// Whether a terminal shows the scalar and does nothing else, by the standard library's own tables.
func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
    .paragraphSeparator:
    false
  case .spaceSeparator: scalar == " " || scalar == "\u{3000}"
  default: true
  }
}
