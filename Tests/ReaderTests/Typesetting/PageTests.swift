import NewsModel
import TerminalKit
import Testing

@testable import Reader

struct PageTests {
  private func shown(_ page: Page, _ article: Article) -> [String] {
    page.lines.map { line in
      TypesetLine(line.range, of: article.text).pieces.map { String($0.piece.character) }.joined()
    }
  }

  @Test func paragraphsStandApartWhateverTheFileDoes() {
    let article = makeArticle("Head\nOne\nTwo\n\n\nThree")
    #expect(
      shown(Page(article, measure: 20), article)
        == ["", "Head", "", "One", "", "Two", "", "Three"])
  }

  @Test func blocksThatShareALineFlowOn() {
    let text = "USPA NEWS - Talks began.\nA photo (Reuters)"
    let article = Article(
      id: "a", text: text,
      blocks: [
        Block(role: .dateline, range: TextRange(0, 9)),
        Block(role: .paragraph, range: TextRange(12, 24)),
        Block(role: .caption, range: TextRange(25, 32)),
        Block(role: .credit, range: TextRange(33, 42)),
      ], title: "Talks")
    #expect(
      shown(Page(article, measure: 40), article)
        == ["", "USPA NEWS - Talks began.", "", "A photo (Reuters)"])
  }

  @Test func aCreditOnALineOfItsOwnStaysWithItsCaption() {
    let text = "A photo\n(Reuters)"
    let article = Article(
      id: "a", text: text,
      blocks: [
        Block(role: .caption, range: TextRange(0, 7)),
        Block(role: .credit, range: TextRange(8, 17)),
      ], title: "A photo")
    #expect(shown(Page(article, measure: 40), article) == ["", "A photo", "(Reuters)"])
  }

  @Test func eachByteIsOnTheLineThatShowsIt() {
    let article = makeArticle("Head\nalpha beta gamma delta")
    let page = Page(article, measure: 11)
    for offset in [0, 4, 5, 10, 16, 27] {
      let line = page.lines[page.line(at: offset)]
      #expect(!line.isGap)
      #expect(line.range.start <= offset)
    }
    #expect(page.line(at: 16) == page.line(at: 26))
    #expect(page.line(at: 16) == page.line(at: 10) + 1)
  }

  @Test(arguments: 0..<60)
  func everyCellLeadsBackToItsBytes(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed) + 1000)
    let article = makeArticle("Head\n" + makeHostileText(length: 80, using: &generator))
    let page = Page(article, measure: Int.random(in: 2...50, using: &generator))
    var next = 0
    for line in page.lines where !line.isGap {
      #expect(line.range.start >= next)
      next = line.range.end
      let typeset = TypesetLine(line.range, of: article.text)
      var column = 0
      for piece in typeset.pieces {
        for cell in 0..<piece.width {
          #expect(typeset.offset(column: column + cell) == piece.offset)
        }
        #expect(typeset.column(of: piece.offset) == column)
        #expect(page.lines[page.line(at: piece.offset)] == line)
        column += piece.width
      }
    }
  }

  @Test func theFirstLookAtALongArticleHasTheSameLinesAsTheWhole() {
    let body = (0..<400).map { "Paragraph number \($0) with some words in it." }
    let article = makeArticle((["Head"] + body).joined(separator: "\n"))
    let whole = Page(article, measure: 30)
    let part = Page(article, measure: 30, around: 9000, budget: 2000)
    #expect(!part.isWhole)
    #expect(part.lines.contains { $0.range.contains(9000) })
    #expect(Set(part.lines.filter { !$0.isGap }).isSubset(of: Set(whole.lines)))
  }
}
