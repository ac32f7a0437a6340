/// The same numbers at every run (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  private static let pieces = [
    " ", " ", " ", " ", "\n", "\n\n", "\u{A0}", "\"", "“", "”", "‘", "’", "'", "«", "»", "„", "``",
    "''", "(", ")", "[", "]", ".", ".", ",", ",", ":", ";", "?", "!", "…", "-", "–", "—", "•", "&",
    "said", "told reporters", "according to", "as", "put it", "that", "who", "by", "of", "and",
    "the", "a", "he", "she", "I", "us", "US", "U.S.", "it", "they", "him", "her", "Anna", "Keller",
    "Petrov", "von der Leyen", "J.", "Mr.", "President", "minister", "the ministry", "Sofia",
    "Moscow", "NATO", "Allies", "(OSCE)", "Organization for", "Friday", "May", "'s", "’s", "s'",
    "5", "1.5", "6'2\"", "’90s", "called", "adding", "condemned", "officials", "Ed.", "headline> ",
    "😀", "é", "e\u{301}", "東京", "\u{200B}", "\u{202E}", "\u{FEFF}", "\u{7F}", "\t",
  ]

  /// Text with more of the awkward signs and words than any real text has.
  mutating func newsLikeText(scalars count: Int) -> String {
    var text = ""
    var scalars = 0
    while scalars < count {
      let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &self)]
      text += piece
      scalars += piece.unicodeScalars.count
      if Bool.random(using: &self) { text += " " }
    }
    return text
  }

  /// Bytes of any value.
  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) }
  }
}
