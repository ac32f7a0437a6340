import NewsModel
import TerminalKit
import Testing

@testable import Reader

struct JumpTests {
  private static let cast = ToyAnnotator(
    """
    PER Anna Castro (minister): Castro, she
    PER Bo Lind: Lind
    ORG World Bank
    """)

  private func driver(_ texts: [String], size: Size = Size(columns: 80, rows: 24)) -> ReaderDriver {
    ReaderDriver(
      texts.enumerated().map { makeArticle($1, id: "\($0)") }, size: size,
      annotate: { Self.cast.annotate($0) })
  }

  private static let council = """
    Council votes
    “We will not close a line,” said Anna Castro of the World Bank.
    Bo Lind was there. She left early, Castro told him.
    “Nothing is closed,” Lind said. “Nothing,” Castro said.
    """
  private static let harbour = """
    Harbour reopens
    The World Bank paid.
    """
  private static let strike = """
    Strike ends
    Bo Lind met Castro at noon.
    """

  @Test func aDigitFocusesTheActorWithThatNumber() {
    var reader = driver([Self.council])
    reader.press("2")
    #expect(reader.state.focus?.actor.name == "Bo Lind")
    #expect(reader.status.contains("b Bo Lind 0/2"))
    reader.press("0")
    #expect(reader.state.focus == nil)
  }

  @Test func aDigitWithoutAnActorSaysSo() {
    var reader = driver([Self.council])
    reader.press("9")
    #expect(reader.state.focus == nil)
    #expect(reader.status.contains("no number 9"))
  }

  @Test func aGoesFromMentionToMention() {
    var reader = driver([Self.council])
    reader.press("Enter 1 a")
    #expect(reader.textAtCursor(11) == "Anna Castro")
    reader.press("a")
    #expect(reader.textAtCursor(6) == "Castro")
    #expect(reader.status.contains("a Anna Castro 2/3"))
    reader.press("A")
    #expect(reader.textAtCursor(11) == "Anna Castro")
  }

  @Test func pastTheLastMentionASecondPressGoesOnIntoTheNextArticleWithTheActor() {
    var reader = driver(
      [Self.council, Self.harbour, Self.strike], size: Size(columns: 140, rows: 30))
    reader.press("Enter 1 a a a")
    #expect(reader.state.selected?.number == 0)
    reader.press("a")
    #expect(reader.state.selected?.number == 0)
    #expect(
      reader.status.contains(
        "last one here; a again: next article (Strike ends)"))
    reader.press("a")
    #expect(reader.state.selected?.number == 2)
    #expect(reader.textAtCursor(6) == "Castro")
    #expect(reader.status.contains("Castro 1/1"))
    reader.press("a")
    #expect(reader.status.contains("no further mention of Anna Castro"))
    reader.press("A A")
    #expect(reader.state.selected?.number == 0)
    #expect(reader.textAtCursor(6) == "Castro")
  }

  @Test func anotherKeyInBetweenStaysInTheArticle() {
    var reader = driver([Self.council, Self.strike])
    reader.press("Enter 1 a a a a j a")
    #expect(reader.state.selected?.number == 0)
  }

  @Test func withoutAFocusAGoesToAnyMentionAndEnterTakesItsActor() {
    var reader = driver([Self.council])
    reader.press("Enter a a")
    #expect(reader.textAtCursor(10) == "World Bank")
    #expect(reader.status.contains("World Bank (Enter focuses)"))
    reader.press("Enter")
    #expect(reader.state.focus?.actor.name == "World Bank")
  }

  @Test func sGoesFromQuotationToQuotation() {
    var reader = driver([Self.council])
    reader.press("Enter s")
    #expect(reader.textAtCursor(5) == "“We")
    reader.press("s")
    #expect(reader.textAtCursor(10) == "“Nothing")
    reader.press("s")
    #expect(reader.textAtCursor(11) == "“Nothing,")
    reader.press("S S")
    #expect(reader.textAtCursor(5) == "“We")
  }

  @Test func withAFocusOnlyItsQuotationsCount() {
    var reader = driver([Self.council])
    reader.press("Enter 2 s")
    #expect(reader.textAtCursor(13) == "“Nothing is")
    reader.press("s")
    #expect(reader.textAtCursor(13) == "“Nothing is")
    #expect(reader.status.contains("no further quotation by Bo Lind"))
  }

  @Test func jumpsPassOverListingsAndBoilerplate() {
    let text = "Head\nCastro spoke.\nSee also: Castro\nCastro left."
    let article = Article(
      id: "a", text: text,
      blocks: [
        Block(role: .headline, range: TextRange(0, 4)),
        Block(role: .paragraph, range: TextRange(5, 18)),
        Block(role: .listing, range: TextRange(19, 35)),
        Block(role: .paragraph, range: TextRange(36, 48)),
      ], title: "Head")
    var reader = ReaderDriver([article], annotate: { Self.cast.annotate($0) })
    reader.press("Enter 1 a a")
    #expect(reader.textAtCursor(11) == "Castro left")
  }

  @Test func theSidebarsEnterGoesToTheSelectedActorsMention() {
    var reader = driver([Self.council])
    reader.press("Tab Tab j Enter")
    #expect(reader.state.pane == .text)
    #expect(reader.state.focus?.actor.name == "Bo Lind")
    #expect(reader.textAtCursor(7) == "Bo Lind")
  }

  @Test func inTheListAGoesToTheNextArticleWithTheActor() {
    var reader = driver([Self.council, Self.harbour, Self.strike])
    reader.press("1 a")
    #expect(reader.state.selected?.number == 2)
    #expect(reader.state.pane == .list)
  }

  @Test func theFocusStaysFromArticleToArticle() {
    var reader = driver([Self.council, Self.harbour, Self.strike])
    reader.press("1 J")
    #expect(reader.state.focusedID == nil)
    #expect(reader.status.contains("Castro is not here"))
    reader.press("J")
    #expect(reader.state.marks?.annotation[reader.state.focusedID!].name == "Anna Castro")
  }

  @Test func backAndForwardVisitTheJumps() {
    var reader = driver([Self.council, Self.strike])
    reader.press("Enter 1 a a")
    let there = reader.state.open?.cursor
    reader.press("H")
    #expect(reader.textAtCursor(11) == "Anna Castro")
    reader.press("L")
    #expect(reader.state.open?.cursor == there)
    reader.press("a a a")
    #expect(reader.state.selected?.number == 1)
    reader.press("H")
    #expect(reader.state.selected?.number == 0)
    reader.press("L L")
    #expect(reader.state.selected?.number == 1)
    #expect(reader.status.contains("no place to go forward to"))
  }

  @Test func qStepsBackOneByOneAndThenQuits() {
    var reader = driver([Self.council])
    reader.press("Enter 1 / ")
    reader.type("line")
    reader.press("Enter z")
    reader.press("q")
    #expect(reader.state.search == nil && reader.state.focus != nil)
    reader.press("q")
    #expect(reader.state.focus == nil && reader.state.isZoomed)
    reader.press("q")
    #expect(!reader.state.isZoomed && reader.state.pane == .text)
    reader.press("q")
    #expect(reader.state.pane == .list && !reader.hasQuit)
    reader.press("Esc")
    #expect(!reader.hasQuit)
    reader.press("q")
    #expect(reader.hasQuit)
  }

  @Test func ctrlCTwiceQuits() {
    var reader = driver([Self.council])
    reader.press("C-c j C-c")
    #expect(!reader.hasQuit)
    reader.press("C-c")
    #expect(reader.hasQuit)
  }

  @Test func mentionsInArticlesNotYetAnnotatedAreFoundAllTheSame() {
    var reader = driver([])
    reader.holdsBackground = true
    for (number, text) in [Self.council, Self.harbour, Self.strike].enumerated() {
      reader.send(.arrived(.article(makeArticle(text, id: "\(number)"))))
    }
    reader.press("Enter 1 a a a a a")
    #expect(reader.state.selected?.number == 2)
  }
}
