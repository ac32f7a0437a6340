/// Annotates an article once more and keeps the reasons.
///
/// A pure function, as `Annotator` is, whose annotation it repeats exactly. Costs about twice as much,
/// and only who asks pays: `Annotator` keeps no reasons.
public struct Explainer: Sendable {
  public init() {}

  public func explain(_ article: Article) -> ArticleExplanation {
    let document = Document(article)
    guard document.reading.resolvesSpeakers, !document.tokens.isEmpty else {
      return marked(document)
    }
    return Taggers.lend { taggers in explanation(of: document, &taggers) }
  }

  private func explanation(of document: Document, _ taggers: inout Taggers) -> ArticleExplanation {
    let view = taggers.view(of: document)
    var resolution = ActorResolution(
      document, ReferenceFinder.references(in: document, view, &taggers))
    resolution.resolveNames()
    let choices = PronounChoices()
    let discourse = Discourse(document, resolution) { choices.byReference[$0.reference] = $0 }
    var finder = AttributionFinder(document, view, discourse)
    finder.keepsRivals = true
    finder.find(&taggers)
    let builder = AnnotationBuilder(document, finder)
    let (annotation, origin) = builder.buildWithOrigin()
    let evidence = Evidence(
      document: document, annotation: annotation, origin: origin, drafts: finder.drafts,
      references: finder.discourse.references, members: finder.discourse.cast.members,
      actsOfDraft: finder.actsOfDraft, choices: choices.byReference)
    let speech = AttributionReasons(evidence)
    let features = NameFeatures(
      document, view: view, hints: ReferenceFinder.ruleNames(in: document))
    let people = ActorReasons(evidence, names: NameTagger(features: features).names(&taggers))
    return ArticleExplanation(
      annotation: annotation,
      attributions: annotation.attributions.indices.map(speech.explanation),
      actors: annotation.actors.indices.map(people.explanation))
  }

  /// Text that speakers are not resolved for.
  private func marked(_ document: Document) -> ArticleExplanation {
    var reading = MarkedReading(document)
    if !document.tokens.isEmpty { reading.read() }
    let (annotation, origin) = AnnotationBuilder(document, reading).buildWithOrigin()
    let evidence = Evidence(
      document: document, annotation: annotation, origin: origin, drafts: reading.drafts,
      references: reading.references, members: reading.cast.members, actsOfDraft: [:], choices: [:])
    let speech = AttributionReasons(evidence)
    let people = ActorReasons(evidence, names: [])
    return ArticleExplanation(
      annotation: annotation,
      attributions: annotation.attributions.indices.map(speech.explanation),
      actors: annotation.actors.indices.map(people.explanation))
  }
}

/// Keeps the choices of whom pronouns mean, while they are made.
private final class PronounChoices {
  var byReference: [Int: PronounChoice] = [:]
}

/// All that the model used, for the sentences about it.
struct Evidence {
  let document: Document
  let annotation: Annotation
  let origin: AnnotationOrigin
  let drafts: [AttributionDraft]
  let references: [Reference]
  let members: [Cast.Member]
  /// The acts of speech in the sentence of a marked quotation, its own among them.
  let actsOfDraft: [Int: [SpeechAct]]
  /// The choices of whom pronouns mean, by reference.
  let choices: [Int: PronounChoice]

  private static let longestQuote = 60

  /// The text of tokens in quotation marks, cut where it is long.
  func quoted(_ tokens: Range<Int>) -> String { quoted(document.text(tokens)) }

  func quoted(_ text: String) -> String {
    guard text.count > Self.longestQuote else { return "“\(text)”" }
    return "“\(text.prefix(Self.longestQuote - 1))…”"
  }

  /// The name of an actor.
  func name(ofMember member: Int) -> String {
    origin.actorOfMember[member].map { annotation[$0].name } ?? members[member].forms[0]
  }

  /// "quotation 3", as `explain --quote` counts.
  func number(ofDraft draft: Int) -> String {
    origin.draftOfAttribution.firstIndex(of: draft).map { "quotation \($0 + 1)" }
      ?? "another quotation"
  }

  /// "in the same sentence", "in the sentence before", "3 sentences before".
  func distance(_ earlier: Int, _ later: Int) -> String {
    let sentences = document.sentence(of: later) - document.sentence(of: earlier)
    switch sentences {
    case 0: return "in the same sentence"
    case 1: return "in the sentence before"
    case 2...: return "\(sentences) sentences before"
    default: return "further on"
    }
  }
}

/// A number and its noun.
func counted(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(plural ?? noun + "s")"
}
