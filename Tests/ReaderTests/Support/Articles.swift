import NewsModel

/// Makes an article from text: the first line is the headline, every other line a paragraph.
func makeArticle(_ text: String, id: String = "a", source: String? = nil) -> Article {
  var blocks: [Block] = []
  var start = 0
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    let end = start + line.utf8.count
    if end > start {
      blocks.append(
        Block(role: blocks.isEmpty ? .headline : .paragraph, range: TextRange(start, end)))
    }
    start = end + 1
  }
  return Article(
    id: id, text: text, blocks: blocks, title: String(text.prefix { $0 != "\n" }), source: source)
}

/// A small generator of its own, so that a failing case comes back with the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

/// Text as nobody would write it: words, blanks, wide letters, combining marks, controls, escape
/// sequences, overrides and emoji.
func makeHostileText(length: Int, using generator: inout SeededGenerator) -> String {
  let pieces = [
    "word", "a", "Blinken", " ", "  ", "\n", "\n\n", "\t", "-", "“", "”", "\"", "日本語", "한국", "。",
    "e\u{301}", "\u{301}", "\u{1B}[31m", "\u{7}", "\u{0}", "\u{202E}", "\u{200B}", "\u{AD}",
    "👩‍👩‍👧", "🇪🇺", "ﷺ", "नी", "\u{600}1", "x\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}",
    "verylongunbreakablerunofletters", "https://example.org/a/b?c=d", "\u{2028}", "\u{FEFF}", "…",
  ]
  return (0..<length).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
}
