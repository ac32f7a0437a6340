import NewsModel
import TerminalKit
import Testing

@testable import Reader

struct CopyingTests {
  private func driver() -> ReaderDriver {
    let text = "Head\n“We stay,\n here,” said Anna Castro. “Nobody leaves.”"
    let article = Article(
      id: "a", text: text,
      blocks: [
        Block(role: .headline, range: TextRange(0, 4)),
        Block(role: .paragraph, range: TextRange(5, text.utf8.count)),
      ], title: "Head", source: "The Post", published: "2022-03-04",
      url: "https://example.org/a")
    return ReaderDriver([article], annotate: { ToyAnnotator("PER Anna Castro").annotate($0) })
  }

  @Test func aQuotationComesWithItsSpeakerAndSource() {
    var reader = driver()
    reader.press("Enter s y q")
    #expect(
      reader.copied
        == "“We stay, here,”\n— Anna Castro, Head, The Post, 2022-03-04, https://example.org/a")
    #expect(reader.status.contains("copied the quotation of Anna Castro"))
  }

  @Test func titleAddressParagraphAndArticle() {
    var reader = driver()
    reader.press("y t")
    #expect(reader.copied == "Head, The Post, 2022-03-04, https://example.org/a")
    reader.press("y u")
    #expect(reader.copied == "https://example.org/a")
    reader.press("Enter s y p")
    #expect(reader.copied == "“We stay, here,” said Anna Castro. “Nobody leaves.”")
    reader.press("y a")
    #expect(reader.copied == reader.state.open?.article.text)
    reader.press("Tab y")
    #expect(reader.copied == "Anna Castro")
  }

  @Test func withoutAQuotationNothingIsCopied() {
    var reader = ReaderDriver([makeArticle("Head\nPlain text.")])
    reader.press("Enter y q")
    #expect(reader.copied == nil)
    #expect(reader.status.contains("no quotation here"))
    reader.press("y u")
    #expect(reader.copied == nil)
  }
}
