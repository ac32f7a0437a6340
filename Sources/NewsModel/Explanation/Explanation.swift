/// Why the model decided as it did about one quotation or one actor, in sentences for people.
///
/// Every sentence follows from what the model used: its rules, the words they rest on, and the sums
/// that chose among candidates. Nothing is added for the sake of the reader.
public struct Explanation: Sendable {
  /// One decision.
  public struct Finding: Hashable, Sendable {
    public enum Topic: String, Sendable {
      /// That these words are somebody's.
      case words
      /// How the speaker was found.
      case speaker
      /// Who is meant by what the text prints.
      case meaning
      case confidence
      /// Which form of a name is the actor's own, and which others are counted with it.
      case name
      /// Person, organization or place.
      case kind
      case role
      /// That a pronoun or title is this actor.
      case mention
    }

    public var topic: Topic
    /// A sentence or two, ready to be shown.
    public var sentence: String
    /// What it rests on, in the article's text.
    public var ranges: [TextRange]
  }

  /// What is explained: "Quotation 3 of 12", "Antony Blinken".
  public var title: String
  /// In the order of the model's work.
  public var findings: [Finding]
}

/// An article's annotation with the reasons for all of it.
public struct ArticleExplanation: Sendable {
  public var annotation: Annotation
  /// For each of `annotation.attributions`.
  public var attributions: [Explanation]
  /// For each of `annotation.actors`.
  public var actors: [Explanation]
}
