import NewsModel
import Testing

/// Articles about the same event.
@Suite struct StoryTests {
  @Test func anotherWeekdayIsAnotherEvent() {
    #expect(stories(["on Friday", "on Friday", "on Sunday"]) == [["a", "b"]])
  }

  @Test func theNextDayIsTheSameEvent() {
    #expect(stories(["on Friday", "on Saturday"]) == [["a", "b"]])
  }

  @Test func whoNamesNoDayBelongsToHisLikes() {
    #expect(stories(["on Friday", "in the hall"]) == [["a", "b"]])
  }

  @Test func publishedMonthsApartTheyAreTwo() {
    #expect(
      stories(["in the hall", "in the hall"], published: ["2022-03-04", "2022-09-04"]) == [])
  }

  @Test func theOrderOfArrivalDoesNotMatter() {
    let days = ["on Friday", "on Sunday", "on Friday"]
    #expect(stories(days) == [["a", "c"]])
    #expect(stories(days, order: [2, 1, 0]) == [["a", "c"]])
  }

  /// The ids of the articles of every story: reports on one thing that differ in the day.
  private func stories(
    _ days: [String], published: [String]? = nil, order: [Int]? = nil
  ) -> [[String]] {
    let reports = days.indices.map { index in
      Report(
        ["a", "b", "c"][index], published: published?[index],
        "Ana Ruiz spoke to lorry drivers of the harbour \(days[index]) about the Marn bridge.",
        actors: [Report.person("Ana Ruiz"), Report.body("Marnau Council")])
    }
    let coverage = Coverage((order ?? Array(days.indices)).map { reports[$0] })
    let finder = StoryFinder(coverage)
    return finder.stories(among: coverage.articles).map { story in
      story.articles.compactMap { coverage.account(of: $0)?.id }.sorted()
    }
  }
}
