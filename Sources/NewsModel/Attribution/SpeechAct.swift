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
    guard let words = sourceWords(references) else { return cue }
    return min(cue.lowerBound, words.lowerBound)..<max(cue.upperBound, words.upperBound)
  }

  /// The words that print the source; `nil` where the act has none of its own.
  func sourceWords(_ references: PlacedReferences) -> Range<Int>? {
    switch source {
    case .reference(let index): references[index].phrase
    case .words(let words): words
    case .carried, .nobody: nil
    }
  }
}
