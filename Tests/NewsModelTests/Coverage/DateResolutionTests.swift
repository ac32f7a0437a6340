import NewsModel
import Testing

/// Days that a text names, on the time line of a story.
@Suite struct DateResolutionTests {
  @Test(arguments: [
    // 2022-03-04 was a Friday.
    ("on Friday", "2022-03-04"), ("on Thursday", "2022-03-03"), ("on Saturday", "2022-02-26"),
    ("last Friday", "2022-02-25"), ("next Monday", "2022-03-07"), ("yesterday", "2022-03-03"),
    ("on December 5", "2021-12-05"), ("on 5 March", "2022-03-05"),
    ("on Sunday, December 5", "2021-12-05"), ("on Dec. 5, 2019", "2019-12-05"),
    ("two days ago", "2022-03-02"), ("on April 2", "2021-04-02"),
  ])
  func daysSeenFromTheDateOfPublication(phrase: String, day: String) throws {
    #expect(try event(phrase, published: "2022-03-04").day?.iso == day)
  }

  @Test(arguments: [
    // Published on a Sunday, the second of the year.
    ("on December 31", "2021-12-31"), ("on January 5", "2022-01-05"), ("on Sunday", "2022-01-02"),
    ("on Monday", "2021-12-27"), ("last Sunday", "2021-12-26"), ("on 2021-12-24", "2021-12-24"),
    ("tomorrow", "2022-01-03"), ("tonight", "2022-01-02"), ("on July 1st", "2021-07-01"),
    ("on Saturday, January 1, 2022", "2022-01-01"),
  ])
  func daysRoundTheTurnOfTheYear(phrase: String, day: String) throws {
    #expect(try event(phrase, published: "2022-01-02").day?.iso == day)
  }

  @Test(arguments: [
    "in the Sunday Times", "of Bloody Sunday", "on December 45", "of 7 parishes",
    "for the May ball",
  ])
  func whatNamesNoDayLeavesTheArticlesDate(phrase: String) throws {
    let event = try event(phrase, published: "2022-03-04")
    #expect(event.day?.iso == "2022-03-04")
    #expect(event.printedDay == nil)
  }

  @Test(arguments: [
    ("last month", "last month"), ("in December", "December"), ("earlier this week", "this week"),
    ("two weeks ago", "two weeks ago"), ("last March", "last March"),
  ])
  func whatIsNoNearerThanAWeekIsNoDay(phrase: String, printed: String) throws {
    let event = try event(phrase, published: "2022-03-04")
    #expect(event.isUnresolved)
    #expect(event.printedDay == printed)
  }

  @Test func theDayOfTheNextSentenceIsNotItsOwn() throws {
    let event = try event(
      "that “nobody is alone”. Tom Haller left on March 2", published: "2022-03-04")
    #expect(event.day?.iso == "2022-03-04")
  }

  @Test func aDayThatNoYearNearbyHasIsUnresolved() throws {
    let event = try event("on February 29", published: nil)
    #expect(event.isUnresolved)
    #expect(event.printedDay == "February 29")
  }

  @Test func withoutADateAWeekdayIsUnresolved() throws {
    let event = try event("on Friday", published: nil)
    #expect(event.isUnresolved)
    #expect(event.printedDay == "Friday")
  }

  @Test func aWholeDateNeedsNoOther() throws {
    #expect(try event("on December 5, 2021", published: nil).day?.iso == "2021-12-05")
  }

  @Test func withoutADayTheArticlesDateCounts() throws {
    #expect(try event("in Marnau", published: "2022-03-04").day?.iso == "2022-03-04")
  }

  @Test(arguments: [("2022-02-29"), ("2022-13-01"), ("2022-3-1"), ("yesterday"), ("")])
  func noSuchDay(text: String) { #expect(CalendarDay(iso: text) == nil) }

  @Test func daysAreCounted() throws {
    #expect(CalendarDay(iso: "1970-01-01")?.number == 0)
    #expect(CalendarDay(iso: "2000-03-01")?.number == 11_017)
    let day = try #require(CalendarDay(iso: "2024-02-29T10:00:00Z"))
    #expect(day.iso == "2024-02-29")
    // A Thursday.
    #expect(day.weekday == 3)
  }

  private func event(_ phrase: String, published: String?) throws -> Story.Event {
    let words = "The bridge will be closed"
    let reports = ["a", "b"].map { id in
      let text = "“\(words),” Ana Ruiz said \(phrase). The bridge over the Marn is old."
      return Report(
        id, published: published, text, actors: [Report.person("Ana Ruiz")],
        said: [.init(words, by: "Ana Ruiz", printed: "Ana Ruiz")])
    }
    let finder = StoryFinder(Coverage(reports))
    let story = try #require(finder.stories(among: [0, 1]).first)
    return try #require(finder.timeline(of: story).first)
  }
}
