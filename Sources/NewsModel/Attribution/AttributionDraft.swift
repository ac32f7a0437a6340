/// An attribution in tokens, while speakers are being found.
struct AttributionDraft {
  var kind: Attribution.Kind
  /// Without marks, in reading order.
  var content: [Range<Int>]
  /// Indexes into `Document.pieces`.
  var pieces: [Int]
  var cue: Range<Int>?
  var source: Range<Int>?
  var speaker: Int?
  /// The reference that says who speaks; `nil` for words that are none, and for a speaker taken on.
  var reference: Int?
  /// The draft that a speaker was taken on from.
  var takenFrom: Int?
  var rule = SpeakerRule.none
  /// Set last, by `assess`.
  var confidence = 0.0
  /// The sentence it was found in.
  var sentence: Int
  /// How sure the trained tagger was; `nil` where the rules found it.
  var evidence: SpeechTagger.Evidence?
}
