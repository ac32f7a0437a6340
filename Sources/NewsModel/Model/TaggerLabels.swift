/// What each trained tagger may say of a token, and what may follow what: the shape of its weights.
package struct TaggerLabels: Sendable {
  /// How many there are.
  package let count: Int
  /// For each label the set of those that may follow it, as bits; the last is for a beginning.
  package let followers: [UInt8]

  /// Of names: 0 no name; 1-3 the first word of a person, organization, place; 4-6 a further word,
  /// which follows only a word of the same kind.
  package static let names = TaggerLabels(
    count: 7,
    followers: [
      0b0001111, 0b0011111, 0b0101111, 0b1001111, 0b0011111, 0b0101111, 0b1001111, 0b0001111,
    ])

  /// Of cues: 0 none, 1 first word, 2 further word.
  package static let cues = TaggerLabels(
    count: 3, followers: [0b011, 0b111, 0b111, 0, 0, 0, 0, 0b011])

  /// Of what one cue governs: 0 neither, 1-2 content, 3-4 source.
  package static let contents = TaggerLabels(
    count: 5, followers: [0b01011, 0b01101, 0b01101, 0b10011, 0b10011, 0, 0, 0b01011])
}
