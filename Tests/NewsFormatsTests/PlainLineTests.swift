import FoundationEssentials
import Testing

@testable import NewsFormats

@Suite struct PlainLineTests {
  private func read(_ json: String) -> ArticleLine? {
    var json = json
    return json.withUTF8 { PlainLine.article($0) }
  }

  @Test(arguments: [
    #"{"id": "a", "text": "One."}"#,
    #" {"text":"Zoë said: \"No.\"\n\tThen\/now \\ \b\f\r", "title" : "T" } "#,
    #"{"text": "\u00e9\u00E9 \ud83d\ude00 \u0000", "source": "", "language": "en"}"#,
    #"{"path": "p", "url": "u", "published": "2022-03-04", "text": ""}"#,
    #"{"label": "a \"b\"", "text": "One.", "quotes": "", "date": "May"}"#,
  ])
  func whatIsTakenIsWhatTheDecoderMakesOfIt(json: String) throws {
    let plain = try #require(read(json))
    let decoded = try JSONDecoder().decode(ArticleLine.self, from: Data(json.utf8))
    #expect(plain.id?.text == decoded.id?.text)
    #expect(Array(plain.text.unicodeScalars) == Array(decoded.text.unicodeScalars))
    #expect(
      [plain.path, plain.title, plain.source, plain.published, plain.url, plain.language]
        == [
          decoded.path, decoded.title, decoded.source, decoded.published, decoded.url,
          decoded.language,
        ])
  }

  @Test(arguments: [
    // Other values and names, and a field given twice.
    #"{"id": 7, "text": "One."}"#, #"{"text": "One.", "title": null}"#,
    #"{"text": "One.", "blocks": []}"#, #"{"text": "One.", "blocks": ""}"#,
    #"{"text": "One.", "label": 7}"#, #"{"text": "One.", "a": "", "a": ""}"#,
    #"{"text": "One.", "text": "Two."}"#, #"{"id": "a"}"#,
    // What is not sound.
    #"{"text": "One."#, #"{"text": "One.\"#, #"{"text": "One."} x"#, #"{"text": "One.",}"#, "{}",
    "",
    #"{"text": "\ud83d"}"#, #"{"text": "\udc00"}"#, #"{"text": "\u12g4"}"#, #"{"text": "\x"}"#,
    "{\"text\": \"two\nlines\"}",
  ])
  func allElseIsLeftToTheDecoder(json: String) {
    #expect(read(json) == nil)
  }
}
