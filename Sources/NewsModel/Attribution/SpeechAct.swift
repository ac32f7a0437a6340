/// A cue with the one it says is speaking.
struct SpeechAct {
  enum Form {
    /// "Blinken said", "said Blinken".
    case verb
    /// "saying", "adding".
    case participle
    /// "according to".
    case accordingTo
    /// "as Blinken put it".
    case asPut
    /// "announced by Blinken".
    case passive
    /// "condemned ... as", "called": gives words only where they are quoted.
    case characterizing
  }

  var form: Form
  var cue: Range<Int>
  var source: Source

  enum Source {
    /// An index into the references.
    case reference(Int)
    /// Words that are no reference: "a man in the crowd", "they".
    case words(Range<Int>)
    /// Nobody whom the sentence names: "is expected to", "seems".
    case nobody
    /// No words of its own: "..., and explained that": whoever spoke before.
    case carried
  }

  /// From the first to the last token of cue and source.
  func extent(_ references: PlacedReferences) -> Range<Int> {
    switch source {
    case .reference(let index):
      let phrase = references[index].phrase
      return min(cue.lowerBound, phrase.lowerBound)..<max(cue.upperBound, phrase.upperBound)
    case .words(let words):
      return min(cue.lowerBound, words.lowerBound)..<max(cue.upperBound, words.upperBound)
    case .carried, .nobody:
      return cue
    }
  }
}
