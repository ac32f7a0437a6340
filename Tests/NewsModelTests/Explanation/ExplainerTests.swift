import Testing

@testable import NewsModel

struct ExplainerTests {
  private static let road = """
    headline> Road stays shut

    Anna Keller, the transport minister, visited Sofia on Tuesday. “The road stays shut,” Keller said. \
    “It is not safe.”

    She said that the work would take two years.

    “Nobody told us,” according to a driver.
    """

  private func explain(_ text: String) -> (article: Article, ArticleExplanation) {
    let article = NewsCase.article(text)
    return (article, Explainer().explain(article))
  }

  /// The sentences of one topic.
  private func sentences(
    _ explanation: Explanation, _ topic: Explanation.Finding.Topic
  ) -> [String] {
    explanation.findings.filter { $0.topic == topic }.map(\.sentence)
  }

  @Test(arguments: Seed.all.map(\.name))
  func theAnnotationIsTheAnnotators(name: String) throws {
    let text = try #require(Seed[name]).text
    let article = try ArticleParser.parse(Array(text.utf8), path: nil)
    let explanation = Explainer().explain(article)
    let annotation = Annotator().annotate(article)
    #expect(explanation.annotation.mentions == annotation.mentions)
    #expect(
      explanation.annotation.attributions.map(\.content) == annotation.attributions.map(\.content))
    #expect(
      explanation.annotation.attributions.map(\.speaker) == annotation.attributions.map(\.speaker))
    #expect(
      explanation.annotation.attributions.map(\.confidence)
        == annotation.attributions.map(\.confidence))
    #expect(explanation.attributions.count == annotation.attributions.count)
    #expect(explanation.actors.map(\.title) == annotation.actors.map(\.name))
    let length = article.text.utf8.count
    for finding in (explanation.attributions + explanation.actors).flatMap(\.findings) {
      #expect(!finding.sentence.isEmpty)
      #expect(finding.ranges.allSatisfy { $0.start < $0.end && $0.end <= length })
    }
  }

  @Test func aCueBesideAQuotationIsNamedWithItsSubject() throws {
    let (article, explanation) = explain(Self.road)
    let first = try #require(explanation.attributions.first)
    #expect(
      sentences(first, .speaker).first
        == "“said” stands right beside the quotation and has “Keller” for its subject.")
    #expect(sentences(first, .meaning) == ["“Keller” is Anna Keller by the surname."])
    let speaker = try #require(first.findings.first { $0.topic == .speaker })
    #expect(speaker.ranges.map { article[$0] } == ["said", "Keller"])
  }

  @Test func aSpeakerTakenOnNamesTheQuotationItIsTakenFrom() throws {
    let (_, explanation) = explain(Self.road)
    try #require(explanation.attributions.count > 1)
    #expect(
      sentences(explanation.attributions[1], .speaker).first
        == "No word of saying stands with it. It stands in the same paragraph as quotation 1, close"
        + " behind it, so the speaker is taken on from there.")
  }

  @Test func aPronounSaysWhoIsMeantAndWhereThatWasMentioned() throws {
    let (_, explanation) = explain(Self.road)
    let pronoun = try #require(
      explanation.attributions.first { sentences($0, .meaning).contains { $0.hasPrefix("“She”") } })
    #expect(
      sentences(pronoun, .meaning).first?.hasPrefix("“She” is taken for Anna Keller") == true)
  }

  @Test func aSourceWithoutANameIsKeptAsPrinted() throws {
    let (_, explanation) = explain(Self.road)
    let last = try #require(explanation.attributions.last)
    #expect(
      sentences(last, .meaning) == [
        "“a driver” is nobody whom the article names; the source is kept as printed."
      ])
  }

  @Test func anActorHasItsFormsItsKindAndItsRole() throws {
    let (article, explanation) = explain(Self.road)
    let keller = try #require(explanation.actors.first { $0.title == "Anna Keller" })
    #expect(
      sentences(keller, .name) == [
        "“Anna Keller” stands 1 time: the fullest form that the article prints.",
        "“Keller” (1 time) is Anna Keller by the surname.",
      ])
    #expect(sentences(keller, .kind).first?.hasPrefix("Taken for a person: ") == true)
    #expect(sentences(keller, .role) == ["“transport minister” stands behind “Anna Keller”."])
    let role = try #require(keller.findings.first { $0.topic == .role })
    #expect(role.ranges.map { article[$0] } == ["transport minister", "Anna Keller"])
  }

  @Test func aLostMarkIsTold() throws {
    let (_, explanation) = explain("“The road stays shut, Keller said on Tuesday.")
    let first = try #require(explanation.attributions.first)
    #expect(
      sentences(first, .words) == [
        "The words stand between quotation marks. The closing mark is missing; they are taken to"
          + " end here."
      ])
  }

  @Test func anotherLanguageIsSaidToBeNotResolved() throws {
    let (_, explanation) = explain(
      "« Nous ne fermerons aucune ligne », a déclaré la ministre, qui était à Paris mardi.")
    let first = try #require(explanation.attributions.first)
    #expect(sentences(first, .speaker) == ["Speakers are not resolved for French."])
    #expect(sentences(first, .confidence) == [])
  }

  @Test func anEmptyArticleHasNothingToExplain() {
    let (_, explanation) = explain("...")
    #expect(explanation.attributions.isEmpty && explanation.actors.isEmpty)
  }

  // MARK: Looking actors up

  @Test(arguments: ["Anna Keller", "keller", "KELLER", "Anna", "ana keller"])
  func anActorIsFoundByAnyOfItsNames(query: String) {
    let annotation = NewsCase(Self.road).annotation
    #expect(annotation.actors(named: query).map { annotation[$0].name } == ["Anna Keller"])
  }

  @Test func theNearestNamesAreOffered() {
    let annotation = NewsCase(Self.road).annotation
    #expect(annotation.actors(named: "Kelner").isEmpty)
    #expect(annotation.names(like: "Kelner") == ["Anna Keller"])
    #expect(annotation.names(like: "Xyzzyx").contains("Anna Keller"))
    #expect(annotation.actors(named: " ").isEmpty)
  }
}
