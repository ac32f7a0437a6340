import FoundationEssentials
import NewsModel
import Testing

/// What the five articles of `seeds/` share, against a person's reading of them.
@Suite struct SeedCoverageTests {
  @Test(arguments: SeedCoverage.recurring)
  func recurringQuotationIsFound(words: String, articles: Int) {
    let found = SeedCoverage.own.shared.contains { quotation in
      Set(quotation.places.map(\.article)).count == articles
        && quotation.places.contains { $0.text.contains(words) }
    }
    #expect(found)
  }

  @Test func twoQuotationsAreDisputedAndNoOther() {
    SeedCoverage.own.expectTheTwoDisputes()
  }

  @Test func everyPersonIsOne() {
    SeedCoverage.own.expectEveryPersonOnce()
  }

  @Test func theSlipAndTheOtherFormAreAltered() throws {
    let quotation = try #require(
      SeedCoverage.own.shared.first { $0.places[$0.base].text.contains("recklessness") })
    let changes = Set(quotation.places.flatMap { $0.altered.map(\.gravity) })
    #expect(changes.contains(.word))
    #expect(quotation.gravestChange == .word)
  }

  // MARK: The published articles

  @Test(
    .enabled(
      if: PublishedSeeds.areHere,
      "../shared/seeds IS NOT HERE: nothing was compared of the published articles"))
  func publishedArticlesShareTheSame() throws {
    let published = try SeedCoverage.published()
    published.expectTheTwoDisputes()
    published.expectEveryPersonOnce()
    // Seven word for word or nearly, and of the paraphrases a careful reader adds at least two.
    let quoted = published.shared.filter { quotation in
      quotation.places.allSatisfy { $0.relation != .paraphrased }
    }
    #expect(quoted.count >= 7)
    #expect(published.shared.count >= 9)
  }
}

/// Articles set side by side.
struct SeedCoverage {
  let shared: [SharedQuotation]
  let actors: ActorIdentities

  /// Words that recur, and in how many of the five articles.
  static let recurring: [(String, Int)] = [
    ("we will defend every inch of NATO territory", 3),
    ("reports about the attack against a nuclear power plant", 3),
    ("the recklessness of this war", 4),
    ("in one way or another comes to the aid of Ukraine", 2),
    ("in one way or another helps strengthen NATO itself", 2),
    ("We are not seeking war or conflict with Russia", 2),
    ("no misunderstanding about our commitment", 2),
  ]

  static let own = SeedCoverage(
    Seed.all.compactMap { seed in seed.article.map { ($0, seed.annotation) } })

  static func published() throws -> SeedCoverage {
    let files = try FileManager.default.contentsOfDirectory(atPath: PublishedSeeds.folder.path())
    return SeedCoverage(
      try files.filter { $0.hasSuffix(".txt") }.sorted().map { file in
        let data = try Data(contentsOf: PublishedSeeds.folder.appending(path: file))
        let article = try ArticleParser.parse(Array(data), path: file)
        return (article, Annotator().annotate(article))
      })
  }

  init(_ articles: [(Article, Annotation)]) {
    var coverage = Coverage()
    for (number, (article, annotation)) in articles.enumerated() {
      coverage.add(ArticleAccount(article, annotation), number: number)
    }
    actors = coverage.identities()
    var finder = SharedQuotationFinder(coverage, actors: coverage.actors)
    shared = finder.all(among: coverage.articles)
  }

  func expectTheTwoDisputes(sourceLocation: SourceLocation = #_sourceLocation) {
    let disputed = shared.filter(\.isDisputed)
    #expect(disputed.count == 2, sourceLocation: sourceLocation)
    for (words, articles) in [("recklessness", 4), ("nuclear power plant", 3)] {
      let quotation = disputed.first { $0.places[$0.base].text.contains(words) }
      #expect(quotation?.places.count == articles, sourceLocation: sourceLocation)
      #expect(
        Set(quotation?.speakers.map { $0.name.split(separator: " ").last ?? "" } ?? [])
          == ["Blinken", "Stoltenberg"], sourceLocation: sourceLocation)
    }
  }

  func expectEveryPersonOnce(sourceLocation: SourceLocation = #_sourceLocation) {
    for (surname, articles) in [("Blinken", 5), ("Zelensk", 3), ("Stoltenberg", 3), ("Borrell", 2)]
    {
      let people = actors.all.filter { actor in
        actor.kind == .person && actor.aliases.contains { $0.contains(surname) }
      }
      #expect(people.count == 1, "\(surname)", sourceLocation: sourceLocation)
      #expect(
        Set(people.first?.places.map(\.article) ?? []).count == articles, "\(surname)",
        sourceLocation: sourceLocation)
    }
  }
}
