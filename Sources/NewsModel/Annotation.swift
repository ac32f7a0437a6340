/// Who acts and who speaks in one article: what `Annotator` finds.
///
/// Arrays of ranges over the article's text; a pure function of the article and the model's version.
public struct Annotation: Sendable {
  /// Every act of saying, in reading order of its content.
  public var attributions: [Attribution]
  /// The people, then the organizations, then the places, each by the number of mentions.
  public var actors: [Actor]
  /// Every mention, in reading order, never overlapping.
  public var mentions: [Mention]
  /// The text's language, and whether speakers are resolved for it.
  public var reading: LanguageReading

  public init(
    attributions: [Attribution] = [], actors: [Actor] = [], mentions: [Mention] = [],
    reading: LanguageReading = .english
  ) {
    self.attributions = attributions
    self.actors = actors
    self.mentions = mentions
    self.reading = reading
  }

  /// What a reader should know about the annotation as a whole ("Speakers are not resolved for
  /// French."), or `nil`.
  public var note: String? { reading.note }

  public subscript(id: Actor.ID) -> Actor { actors[id.index] }

  /// What the text prints for who speaks: with the words themselves, or, where a speaker who is no
  /// actor is only taken on ("said a diplomat"), with the nearest words before that name one. `nil`
  /// where nothing does.
  ///
  /// - Parameter index: of an attribution. Linear in the attributions since then; commonly one.
  public func printedSource(of index: Int) -> TextRange? {
    let attribution = attributions[index]
    if attribution.source != nil { return attribution.source }
    guard attribution.speaker == nil, [.sameParagraph, .paragraphBefore].contains(attribution.rule)
    else { return nil }
    let earlier = attributions[..<index].last { $0.source != nil }
    return earlier?.speaker == nil ? earlier?.source : nil
  }
}

/// One act of saying: content, cue and source, after the scheme of PARC 3 and PolNeAR
/// (Pareti 2016; Newell et al. 2018).
public struct Attribution: Sendable {
  public enum Kind: String, Sendable {
    /// All of the content stands in quotation marks.
    case direct
    /// None of it does.
    case indirect
    /// Words in quotation marks inside the writer's own sentence.
    case mixed
  }

  /// What is said, without quotation marks: one range, or several where the cue interrupts it or
  /// where it runs over paragraphs. In reading order.
  public var content: TextRanges
  /// The marked parts with their marks, in reading order; empty for indirect speech. A range lacks a
  /// mark where the text does.
  public var quotations: TextRanges
  /// How often attributions like this one are right, from 0 to 1: that somebody says these words, and
  /// that it is who `speaker`, or failing that `source`, says it is. Fitted to news that people had
  /// marked (`ConfidenceModel`). 0 in a language that speakers are not resolved for.
  public var confidence: Double
  /// The word or words that say that something is said: "told", "according to".
  public var cue: TextRange?
  /// What the text prints for the speaker: "he", "the ministry", "Kremlin spokesperson Dmitry
  /// Peskov". `nil` where the speaker is only taken on from the attribution before.
  public var source: TextRange?
  /// Who speaks, where that is an actor of this article.
  public var speaker: Actor.ID?
  // The small ones stand together: a long text has many attributions.
  public var kind: Kind
  /// The rule that chose the speaker.
  public var rule: SpeakerRule

  public init(
    kind: Kind, content: TextRanges, quotations: TextRanges, cue: TextRange? = nil,
    source: TextRange? = nil, speaker: Actor.ID? = nil, confidence: Double = 0,
    rule: SpeakerRule = .none
  ) {
    self.kind = kind
    self.content = content
    self.quotations = quotations
    self.cue = cue
    self.source = source
    self.speaker = speaker
    self.confidence = confidence
    self.rule = rule
  }

  /// Whether the speaker is unknown, or a guess that no word of saying and no mark leads to: the
  /// person the text was about, or the next one to speak. Not the same as a low `confidence`, which is
  /// about the extent of the words too.
  public var isDoubtful: Bool {
    guard speaker != nil else { return true }
    switch rule {
    case .personBefore, .speakerAfter, .otherLanguage: return true
    // A speaker whom another program found.
    case .none: return confidence < 0.5
    case .besideQuotation, .colon, .clause, .accordingTo, .sameQuotation, .sameParagraph, .dash,
      .repeatedWords, .sameSentence, .paragraphBefore:
      return false
    }
  }

  /// From the first to the last byte of the content.
  public var extent: TextRange {
    TextRange(content.first?.start ?? 0, content.last?.end ?? 0)
  }
}

/// A person, organization or place that an article names.
public struct Actor: Sendable {
  /// An index into `Annotation.actors`.
  public struct ID: Hashable, Sendable, Comparable {
    private var place: UInt32
    public var index: Int { Int(place) }
    public init(_ index: Int) { place = UInt32(index) }
    public static func < (a: ID, b: ID) -> Bool { a.index < b.index }
  }

  public enum Kind: String, CaseIterable, Sendable {
    case person = "PER"
    case organization = "ORG"
    case place = "LOC"
  }

  public var kind: Kind
  /// The fullest form the article prints.
  public var name: String {
    didSet { if forms == nil { forms = [oldValue] } }
  }
  /// Every form it prints, the canonical one first.
  public var aliases: [String] {
    get { forms ?? [name] }
    set { forms = newValue == [name] ? nil : newValue }
  }
  /// `nil` where the name is the only one, as most are: a long text has many actors.
  private var forms: [String]?
  /// Titles and functions as printed: "US Secretary of State".
  public var roles: [String]
  /// True for an actor whom only a caption, credit, byline, listing or boilerplate names.
  public var isPeripheral: Bool
  /// The number of mentions of every kind.
  public var mentionCount: Int
  /// The number of attributions to this actor.
  public var attributionCount: Int

  public init(
    kind: Kind, name: String, aliases: [String] = [], roles: [String] = [],
    isPeripheral: Bool = false, mentionCount: Int = 0, attributionCount: Int = 0
  ) {
    self.kind = kind
    self.name = name
    forms = aliases == [name] ? nil : aliases
    self.roles = roles
    self.isPeripheral = isPeripheral
    self.mentionCount = mentionCount
    self.attributionCount = attributionCount
  }
}

/// A range that refers to an actor.
public struct Mention: Hashable, Sendable {
  public enum Kind: String, Sendable {
    case name
    /// A title or role: "the Secretary of State", "the ministry".
    case title
    case pronoun
  }

  public var range: TextRange
  public var kind: Kind
  public var actor: Actor.ID

  public init(range: TextRange, kind: Kind, actor: Actor.ID) {
    self.range = range
    self.kind = kind
    self.actor = actor
  }
}
