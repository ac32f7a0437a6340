import NewsModel
import Testing

/// One actor across articles.
@Suite struct ActorIdentityTests {
  // MARK: Names

  @Test(arguments: [
    ["Antony Blinken", "Anthony Blinken", "Antony J. Blinken"],
    ["Volodymyr Zelensky", "Volodymyr Zelenskyy", "Volodymyr Zelenskiy"],
    ["Muammar Gaddafi", "Moammar Gadhafi"],
    ["Sergei Lavrov", "Sergey Lavrov"],
    ["Bob Corker", "Robert Corker"],
  ])
  func spellingsOfOneName(names: [String]) {
    let people = identities(names.map { [Report.person($0), Report.body("Marnau Council")] })
    #expect(people.count == 1, "\(people.map(\.name))")
  }

  @Test(arguments: [
    ["George W. Bush", "George H. W. Bush"], ["Hillary Clinton", "Bill Clinton"],
    ["Serena Williams", "Venus Williams"],
  ])
  func relativesAreNotOne(names: [String]) {
    let people = identities(names.map { [Report.person($0), Report.body("Marnau Council")] })
    #expect(people.count == 2)
  }

  @Test func aBareSurnameGoesWhereItsCompanyIs() {
    let people = identities([
      [Report.person("Ana Ruiz"), Report.person("Tom Haller")],
      [Report.person("Pablo Ruiz"), Report.person("Lena Hartwig")],
      [Report.person("Ruiz"), Report.person("Lena Hartwig")],
    ])
    #expect(people.first { $0.name == "Pablo Ruiz" }?.places.count == 2)
    #expect(people.first { $0.name == "Ana Ruiz" }?.places.count == 1)
  }

  @Test func aFullNameNamesTheActor() {
    let people = identities([
      [Report.person("Ruiz"), Report.body("Marnau Council")],
      [Report.person("Ruiz"), Report.body("Marnau Council")],
      [Report.person("Ana Ruiz"), Report.body("Marnau Council")],
    ])
    #expect(people.map(\.name) == ["Ana Ruiz"])
    #expect(people.first?.aliases == ["Ruiz", "Ana Ruiz"])
  }

  // MARK: Company

  @Test func twoOfOneNameInDifferentCompanyStayApart() {
    let people = identities([
      [
        Report.person("Peter Marsh", roles: ["Senator"]), Report.person("Ana Ruiz"),
        Report.person("Tom Haller"), Report.body("Marnau Council"),
      ],
      [
        Report.person("Peter Marsh", roles: ["goalkeeper"]), Report.person("Lena Hartwig"),
        Report.person("Jo Abend"), Report.body("Lisk Rovers"),
      ],
    ])
    #expect(people.filter { $0.name == "Peter Marsh" }.count == 2)
  }

  @Test func sharedCompanyMakesThemOneWhateverTheRoles() {
    let people = identities([
      [Report.person("Peter Marsh", roles: ["Senator"]), Report.person("Ana Ruiz")],
      [Report.person("Peter Marsh", roles: ["singer"]), Report.person("Ana Ruiz")],
    ])
    #expect(people.filter { $0.name == "Peter Marsh" }.count == 1)
  }

  // MARK: Bodies

  @Test(arguments: [
    ["Boeing", "The Boeing Company"], ["US", "United States"], ["Kiev", "Kyiv"],
    ["Harbour Relief Agency", "HRA"], ["US Federal Reserve", "Federal Reserve"],
    ["U.S. Department of Labor", "US Labor Department"], ["United States Air Force", "USAF"],
    ["Northrop Grumman", "Northrop"],
  ])
  func namesOfOneBody(names: [String]) {
    let bodies = actors(names.map { [Report.body($0), Report.person("Ana Ruiz")] })
      .filter { $0.kind == .organization }
    #expect(bodies.count == 1, "\(bodies.map(\.name))")
  }

  @Test func anAcronymOfTwoNamesIsNeither() {
    let bodies = actors([
      [Report.body("Harbour Relief Agency"), Report.person("Ana Ruiz")],
      [Report.body("Highland Rail Authority"), Report.person("Ana Ruiz")],
      [Report.body("HRA"), Report.person("Ana Ruiz")],
    ]).filter { $0.kind == .organization }
    #expect(bodies.count == 3)
  }

  @Test func aTeamTakenForAPersonIsTheTeam() {
    let all = actors([
      [Report.body("Berlin Herons"), Report.person("Ana Ruiz"), place("Berlin")],
      [Report.person("Herons"), Report.person("Ana Ruiz")],
    ])
    #expect(all.filter { $0.aliases.contains("Herons") }.map(\.name) == ["Berlin Herons"])
  }

  // MARK: Functions

  @Test func aFunctionOfAnotherYearIsNotHim() {
    let people = identities([
      [
        Report.person("Antony Blinken", roles: ["Secretary of State"]), Report.person("Ana Ruiz"),
      ],
      [
        Report.person("John Kerry", roles: ["Secretary of State"]), Report.person("Tom Haller"),
      ],
      [Report.person("Blinken"), Report.person("Ana Ruiz")],
    ])
    #expect(people.first { $0.name == "Antony Blinken" }?.places.count == 2)
    #expect(people.first { $0.name == "John Kerry" }?.places.count == 1)
  }

  // MARK: What the user decides

  private let two = [
    Report("a", "", actors: [Report.person("Ana Ruiz")]),
    Report("b", "", actors: [Report.person("A. M. Rodriguez")]),
  ]

  @Test func mergedActorsAreOneUntilUndone() {
    var coverage = Coverage(two)
    coverage.decisions.append(.merge([printed("a", "Ana Ruiz"), printed("b", "A. M. Rodriguez")]))
    #expect(coverage.identities().all.count == 1)
    coverage.decisions.undo()
    #expect(coverage.identities().all.count == 2)
    coverage.decisions.redo()
    #expect(coverage.identities().all.count == 1)
  }

  @Test func aSplitActorIsTwo() {
    var coverage = Coverage([
      Report("a", "", actors: [Report.person("Ana Ruiz")]),
      Report("b", "", actors: [Report.person("Ana Ruiz")]),
    ])
    #expect(coverage.identities().all.count == 1)
    coverage.decisions.append(.split([printed("b", "Ana Ruiz")]))
    #expect(coverage.identities().all.map(\.places.count) == [1, 1])
  }

  @Test func renamedAndHidden() {
    var coverage = Coverage(two)
    coverage.decisions.append(.rename(printed("a", "Ana Ruiz"), to: "Ana Maria Ruiz"))
    coverage.decisions.append(.hide(printed("b", "A. M. Rodriguez")))
    let actors = coverage.identities().all
    #expect(actors.first { !$0.isHidden }?.name == "Ana Maria Ruiz")
    #expect(actors.first { $0.isHidden }?.name == "A. M. Rodriguez")
  }

  @Test func decisionsSurviveAnotherAnnotation() {
    var coverage = Coverage(two)
    coverage.decisions.append(.merge([printed("a", "Ana Ruiz"), printed("b", "A. M. Rodriguez")]))
    // Annotated anew, the article has one more actor, and the old ones have other numbers.
    let anew = Report("a", "", actors: [Report.person("Tom Haller"), Report.person("Ana Ruiz")])
    coverage.add(anew.account, number: 0)
    let actors = coverage.identities()
    #expect(actors.all.count == 2)
    #expect(
      actors[ActorPlace(article: 0, actor: 1)]?.id == actors[ActorPlace(article: 1, actor: 0)]?.id)
  }

  @Test func theOrderOfArrivalDoesNotMatter() {
    let reports = [
      Report("a", "", actors: [Report.person("Ana Ruiz"), Report.body("Marnau Council")]),
      Report("b", "", actors: [Report.person("Ruiz"), Report.body("Marnau Council")]),
      Report("c", "", actors: [Report.person("Anna Ruiz"), Report.person("Tom Haller")]),
      Report("d", "", actors: [Report.person("Pablo Ruiz"), Report.person("Tom Haller")]),
    ]
    let expected = described(reports)
    for order in [[3, 2, 1, 0], [2, 0, 3, 1]] {
      #expect(described(order.map { reports[$0] }) == expected)
    }
  }

  @Test func askedAloneAnActorIsTheSameAsAmongAll() throws {
    var coverage = Coverage([
      Report("a", "", actors: [Report.person("Ana Ruiz"), Report.body("Marnau Harbour Union")]),
      Report(
        "b", "", actors: [Report.person("Ruiz"), Report.body("MHU"), Report.person("Jo Lund")]),
      Report("c", "", actors: [Report.person("Ana Ruis"), Report.body("MHU")]),
      Report("d", "", actors: [Report.person("Pablo Ruiz"), Report.person("Tom Haller")]),
      Report(
        "e", "", actors: [Report.person("Jo Lund"), Report.body("Marnau Harbour Union Ltd.")]),
      Report("f", "", actors: [Report.person("Maria Lund-Berg")]),
    ])
    coverage.decisions.append(.merge([printed("e", "Jo Lund"), printed("f", "Maria Lund-Berg")]))
    let all = coverage.identities()
    for place in all.all.flatMap(\.places) {
      let alone = coverage.actors.identities(around: place)
      #expect(alone[place]?.places == all[place]?.places, "\(place)")
    }
    #expect(coverage.actors.identities(named: "Lund").all.contains { $0.places.count == 3 })
  }

  // MARK: What it is called

  @Test func aHeadlineGluedToANameIsNotTheName() {
    let people = identities([
      [Report.person("Rejects Ana Ruiz")], [Report.person("Ana Ruiz")], [Report.person("Ana Ruiz")],
    ])
    #expect(people.map(\.name).contains("Ana Ruiz"))
    #expect(
      actors([[place("MARNAU")], [place("MARNAU")], [place("Marnau")]]).map(\.name) == ["Marnau"])
  }

  // MARK: -

  private func printed(_ article: String, _ name: String) -> PrintedActor {
    PrintedActor(article: article, kind: .person, name: name)
  }

  private func place(_ name: String) -> Actor {
    Actor(kind: .place, name: name, aliases: [name], mentionCount: 1)
  }

  private func actors(_ articles: [[Actor]]) -> [ActorIdentity] {
    var coverage = Coverage(
      articles.enumerated().map { Report("article \($0.offset)", "", actors: $0.element) })
    return coverage.identities().all
  }

  private func identities(_ articles: [[Actor]]) -> [ActorIdentity] {
    actors(articles).filter { $0.kind == .person }
  }

  private func described(_ reports: [Report]) -> [String] {
    var coverage = Coverage(reports)
    return coverage.identities().all.map { actor in
      let places = actor.places.map { reports[$0.article].article.id }.sorted()
      return "\(actor.id.key) \(actor.name) \(places)"
    }
  }
}
