/// The rules by which a speaker is chosen, the most trusted first. The raw value is what the
/// annotation format prints.
public enum SpeakerRule: String, CaseIterable, Sendable {
  /// A cue with its speaker stands right beside the quotation: "...," Blinken said.
  case besideQuotation = "beside-quotation"
  /// A colon leads from cue or name to the quotation: He continued: "..."
  case colon
  /// A cue governs the clause: Blinken said that ...
  case clause
  /// "According to ...", "as Blinken put it".
  case accordingTo = "according-to"
  /// The quotation goes on from the paragraph before, which left it open.
  case sameQuotation = "same-quotation"
  /// A further quotation in the same paragraph, without a cue of its own.
  case sameParagraph = "same-paragraph"
  /// A dash leads from the quotation to the name: "..." - Blinken.
  case dash
  /// A headline or subheading repeats words that the text attributes.
  case repeatedWords = "repeated-words"
  /// A cue elsewhere in the sentence: condemned the attack as "reckless".
  case sameSentence = "same-sentence"
  /// Taken on from the speaker of the paragraph before.
  case paragraphBefore = "paragraph-before"
  /// The sentence before is about this person, but has no cue.
  case personBefore = "person-before"
  /// A quotation as a subheading: whoever speaks next.
  case speakerAfter = "speaker-after"
  /// The text is in a language that speakers are not resolved for (`Annotation.note` says which).
  case otherLanguage = "other-language"
  /// Nobody could be named.
  case none
}
