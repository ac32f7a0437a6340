import NewsModel
import Testing

@testable import NewsLibrary

@Suite struct QueryParserTests {
  private func tree(_ text: String, isTyping: Bool = false) -> QueryTree? {
    SearchQuery(text, isTyping: isTyping).tree
  }

  private func word(_ text: String) -> QueryTree { .leaf(.words([text], .anywhere)) }

  @Test func wordsMustAllOccur() {
    #expect(tree("Rail Zürich") == .all([word("rail"), word("zurich")]))
    #expect(tree("  ") == nil)
  }

  @Test func phrasesAndPrefixes() {
    #expect(tree("\"the rail strike\"") == .leaf(.words(["the", "rail", "strike"], .anywhere)))
    #expect(tree("“rail strike”") == .leaf(.words(["rail", "strike"], .anywhere)))
    #expect(tree("rai*") == .leaf(.beginning([], "rai", .anywhere)))
    #expect(tree("don't") == .leaf(.words(["don", "t"], .anywhere)))
    #expect(tree("~strikes") == .leaf(.forms("strikes", .anywhere)))
  }

  @Test func orPartsMoreThanABlankJoins() {
    #expect(
      tree("a b or c d")
        == .any([.all([word("a"), word("b")]), .all([word("c"), word("d")])]))
    #expect(tree("(a OR b) c") == .all([.any([word("a"), word("b")]), word("c")]))
  }

  @Test func minusDenies() {
    #expect(tree("a -b") == .all([word("a"), .not(word("b"))]))
    #expect(tree("-(a b)") == .not(.all([word("a"), word("b")])))
    #expect(tree("--a") == word("a"))
    // A dash between blanks is none.
    #expect(tree("a - b") == .all([word("a"), word("b")]))
    #expect(tree("covid-19") == .leaf(.words(["covid", "19"], .anywhere)))
  }

  @Test func fields() {
    #expect(tree("said:rail") == .leaf(.words(["rail"], .said)))
    #expect(tree("title:\"rail strike\"") == .leaf(.words(["rail", "strike"], .title)))
    #expect(tree("speaker:\"Anna Castro\"") == .leaf(.name(["anna", "castro"], isSpeaker: true)))
    #expect(tree("actor: castro") == .leaf(.name(["castro"], isSpeaker: false)))
    #expect(tree("source:bbc") == .leaf(.source(["bbc"])))
    #expect(tree("is:unread has:quotes") == .all([.leaf(.state(.unread)), .leaf(.has(.quotes))]))
    #expect(tree("near:\"a b\"") == .leaf(.near(["a", "b"], within: 10)))
    #expect(tree("near:4:\"a b\"") == .leaf(.near(["a", "b"], within: 4)))
    #expect(
      tree("said:(a or b)")
        == .any([.leaf(.words(["a"], .said)), .leaf(.words(["b"], .said))]))
    // Neither an address nor a time has a field in it.
    #expect(tree("10:30") == .leaf(.words(["10", "30"], .anywhere)))
  }

  @Test func dates() {
    func dates(_ text: String) -> QueryTree? { tree("date:\(text)") }
    func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
      Day(year: year, month: month, day: day)
    }
    #expect(dates("2022") == .leaf(.date(from: day(2022, 1, 1), to: day(2022, 12, 31))))
    #expect(dates("2024-02") == .leaf(.date(from: day(2024, 2, 1), to: day(2024, 2, 29))))
    #expect(dates("2022-03-04") == .leaf(.date(from: day(2022, 3, 4), to: day(2022, 3, 4))))
    #expect(
      dates("2022-03..2022-04") == .leaf(.date(from: day(2022, 3, 1), to: day(2022, 4, 30))))
    #expect(dates("2022..") == .leaf(.date(from: day(2022, 1, 1), to: nil)))
    #expect(dates("..2022") == .leaf(.date(from: nil, to: day(2022, 12, 31))))
  }

  @Test(arguments: [
    ("speker:castro", 0, 7), ("a date:2022-13", 7, 14), ("is:new", 3, 6), ("a)", 1, 2),
    ("date:2023..2022", 5, 15), ("or a", 0, 2), ("said:-a", 0, 5), ("a -)", 3, 4),
  ])
  func pointsAtTheMistake(_ text: String, _ start: Int, _ end: Int) {
    let problems = SearchQuery(text).problems
    #expect(problems.first?.range == TextRange(start, end), "\(problems)")
  }

  @Test(arguments: [
    "rail strike", "\"rail strike\"", "said:\"a b\" speaker:castro", "(a or b) -c",
    "date:2022-03..2022-04", "is:unread", "has:disputed", "near:4:\"a b\"", "~strike", "rai*",
    "title:(a or \"b c\")", "organ", "a or organ", "(orbit) -or", "said:or",
  ])
  func halfTypedQueriesAreNoMistakes(_ text: String) {
    for count in 0...text.count {
      let query = SearchQuery(String(text.prefix(count)), isTyping: true)
      #expect(query.problems.isEmpty, "\(query.text): \(query.problems)")
    }
  }

  @Test func theWordBeingTypedIsABeginning() {
    #expect(
      tree("rail str", isTyping: true)
        == .all([word("rail"), .leaf(.beginning([], "str", .anywhere))]))
    #expect(
      tree("\"rail str", isTyping: true) == .leaf(.beginning(["rail"], "str", .anywhere)))
    #expect(tree("\"rail str\"", isTyping: true) == .leaf(.words(["rail", "str"], .anywhere)))
    // A blank says that it is done.
    #expect(tree("rail ", isTyping: true) == word("rail"))
    #expect(tree("or", isTyping: true) == .leaf(.beginning([], "or", .anywhere)))
  }

  @Test func nestsAsDeepAsAnybodyMeans() {
    let deep = String(repeating: "(", count: 100_000) + "a"
    #expect(SearchQuery(deep).tree == word("a") || SearchQuery(deep).tree == nil)
    #expect(!SearchQuery(deep).problems.isEmpty)
    let long = String(repeating: "a ", count: 10_000)
    #expect(SearchQuery(long).problems.count == 1)
  }
}
