import FoundationEssentials
@testable import NewsFormats
import NewsModel
import Testing

@Suite("Articles in JSON Lines")
struct JSONLinesTests {
  private func read(bytes: [UInt8]) throws -> [Result<Article, InputError>] {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.jsonl", bytes: bytes)
    return ArticleFiles(paths: [path]).map(\.result)
  }

  private func article(_ line: String) throws -> Article {
    try #require(try read(bytes: Array(line.utf8)).first).get()
  }

  private func problem(_ line: String) throws -> String {
    guard case .failure(let error) = try #require(try read(bytes: Array(line.utf8)).first) else {
      return "no problem"
    }
    return String(error.description.split(separator: "/").last ?? "")
  }

  @Test("an id and a text are enough, fields nobody knows are passed over")
  func least() throws {
    let article = try article(
      #"{"id": "x1", "quotes": [[]], "label": null, "text": "Hello\nthere."}"#)
    #expect(article.id == "x1")
    #expect(article.text == "Hello\nthere.")
    #expect(article.url == nil)
  }

  @Test("an id may be a number, or come from the text")
  func ids() throws {
    #expect(try article(#"{"id": 7, "text": "a"}"#).id == "7")
    #expect(try article(#"{"text": "a"}"#).id == "af63dc4c8601ec8c")
  }

  @Test("what is given is taken as it is, offsets in code points")
  func given() throws {
    let article = try article(
      #"""
      {"id": "1", "path": "p/x.txt", "text": "é 😀\r\nNo.", "title": "T", "source": "S", "published": "2022",
       "url": "u", "blocks": [{"role": "headline", "start": 0, "end": 3},
       {"role": "paragraph", "start": 5, "end": 8}]}
      """#.replacing("\n", with: " "))
    #expect(article.text == "é 😀\r\nNo.")
    #expect(
      [article.path, article.title, article.source, article.published, article.url]
        == ["p/x.txt", "T", "S", "2022", "u"])
    #expect(
      article.blocks == [
        Block(role: .headline, range: TextRange(0, 7)),
        Block(role: .paragraph, range: TextRange(9, 12)),
      ])
  }

  @Test("a bad line is named with its number, and the rest goes on")
  func badLines() throws {
    let lines = #"{"text": "One"}"# + "\n\n{\n" + #"{"text": "Two"}"# + "\r\n" + #"{"text": "Thr"#
    let results = try read(bytes: Array(lines.utf8))
    #expect(results.map { try? $0.get().title } == ["One", nil, "Two", nil])
    let errors = results.compactMap { result in
      if case .failure(let error) = result { error } else { nil }
    }
    #expect(errors.map(\.line) == [3, 5])
    #expect(errors.map(\.cause) == [.badLine("this is not JSON"), .badLine("this is not JSON")])
  }

  @Test(
    "each kind of bad line says what is wrong",
    arguments: [
      ("[1]", "a.jsonl:1: this is no JSON object"),
      (#"{"id": "x"}"#, #"a.jsonl:1: the field "text" is missing"#),
      (#"{"text": 5}"#, "a.jsonl:1: text: the value is no text"),
      (#"{"text": ""}"#, "a.jsonl:1: there is no text in it"),
      (#"{"text": "a", "blocks": 1}"#, "a.jsonl:1: blocks: the value is no list"),
      (
        #"{"text": "abc", "blocks": [{"role": "headline", "start": 0, "end": 4}]}"#,
        "a.jsonl:1: blocks[0]: 0 to 4 is no range of a text of 3 code points"
      ),
      (
        #"{"text": "abc", "blocks": [{"role": "headline", "start": 2, "end": 1}]}"#,
        "a.jsonl:1: blocks[0]: 2 to 1 is no range of a text of 3 code points"
      ),
      (
        #"{"text": "a", "blocks": [{"role": "headline", "start": 9223372036854775807, "end": 1}]}"#,
        "a.jsonl:1: blocks[0]: 9223372036854775807 to 1 is no range of a text of 1 code points"
      ),
      (
        #"{"text": "abc", "blocks": [{"role": "paragraph", "start": 0, "end": 2}, {"role": "paragraph", "start": 1, "end": 3}]}"#,
        "a.jsonl:1: blocks[1] begins before the block in front of it ends"
      ),
      (#"{"text": "\ud800"}"#, "a.jsonl:1: this is not JSON"),
      (String(repeating: "[", count: 100_000), "a.jsonl:1: this is not JSON"),
    ])
  func problems(line: String, message: String) throws {
    #expect(try problem(line) == message)
  }

  @Test("an unknown role names the known ones")
  func unknownRole() throws {
    let message = try problem(
      #"{"text": "a", "blocks": [{"role": "teaser", "start": 0, "end": 1}]}"#)
    #expect(message.contains(#"no role "teaser" (known: headline, standfirst"#))
  }

  @Test("broken UTF-8 is replaced, and the article says so")
  func brokenBytes() throws {
    let line = Array(#"{"text": "a"#.utf8) + [0xFF, 0xC3] + Array(#"b"}"#.utf8)
    let article = try #require(try read(bytes: line).first).get()
    #expect(article.text == "a\u{FFFD}\u{FFFD}b")
    #expect(article.repairs == [.replacedBrokenBytes(count: 2)])
  }

  @Test("a byte order mark opens a file, NUL and controls may be in a text")
  func oddSigns() throws {
    let results = try read(
      bytes: [0xEF, 0xBB, 0xBF] + Array(#"{"text": "a\u0000\u001b[31m"}"#.utf8))
    #expect(try results.first?.get().text == "a\u{0}\u{1B}[31m")
  }

  @Test("lines longer than what is read at once")
  func longLines() throws {
    let long = String(repeating: "word ", count: 60_000)
    let text = (0..<3).map { #"{"id": "\#($0)", "text": "\#(long)\#($0)"}"# }.joined(
      separator: "\n")
    let results = try read(bytes: Array(text.utf8))
    #expect(try results.map { try $0.get().id } == ["0", "1", "2"])
    #expect(try results.allSatisfy { try $0.get().text.utf8.count == 300_001 })
  }

  @Test(
    "a line too long for an article is passed over, at the limit it is read", arguments: 998...1002)
  func tooLong(length: Int) throws {
    let folder = try TemporaryFolder()
    let line = "{\"text\": \"" + String(repeating: "x", count: length - 12) + "\"}"
    #expect(line.utf8.count == length)
    let path = try folder.write("a", line + "\n{\"text\": \"Two\"}\n" + line)
    var reader = JSONLinesReader(try InputStream.open(InputPath(path)), longestLine: 1000)
    let results = (0..<4).map { _ in reader.next() }
    let isRead = length <= 1000
    #expect(((try? results[0]?.get()) != nil) == isRead)
    #expect(try results[1]?.get().title == "Two")
    #expect(((try? results[2]?.get()) != nil) == isRead)
    #expect(results[3] == nil)
  }
}

@Suite("Text written as JSON")
struct JSONTextTests {
  /// A text's way through the annotation format and back.
  private func line(_ text: String) throws -> String {
    var lines = AnnotationLines()
    return String(
      decoding: lines.line(try ArticleParser.parse(text: text, id: "1"), Annotation()),
      as: UTF8.self)
  }

  private struct Back: Decodable { var text: String }

  @Test(
    "any text comes back as it was",
    arguments: [
      "plain", "\"quoted\" \\ and /", "line\nend\r\n\ttab",
      "\u{0}\u{1}\u{1F}\u{7F}\u{80}\u{9F}\u{A0}", "é“😀”日",
      "\u{202A}\u{202E}\u{2066}\u{2069}\u{200E}\u{200F}\u{61C}\u{2028}\u{2029}\u{200D}\u{E000}",
      "a\u{C2}\u{D8}\u{2030}\u{2020}",
    ])
  func roundTrip(text: String) throws {
    let written = try line("x" + text + "x")
    #expect(try JSONDecoder().decode(Back.self, from: Data(written.utf8)).text == "x" + text + "x")
  }

  @Test("no sign that a terminal obeys is written as it is")
  func harmless() throws {
    let every = (0...0xFFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    let written = try line("x" + String(String.UnicodeScalarView(every)))
    let obeyed = written.unicodeScalars.dropLast().filter { scalar in
      scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
        || scalar.value == 0x2028 || scalar.value == 0x2029
    }
    #expect(Array(obeyed) == [])
  }

  @Test(
    "a number between 0 and 1 has at most three places",
    arguments: [
      (0.0, "0"), (1.0, "1"), (0.97, "0.97"), (0.5, "0.5"), (0.004, "0.004"), (0.0004, "0"),
      (0.9999, "1"), (-1, "0"), (7, "1"), (Double.nan, "0"),
    ])
  func confidence(value: Double, printed: String) throws {
    let annotation = Annotation(attributions: [
      Attribution(kind: .indirect, content: [TextRange(0, 1)], quotations: [], confidence: value)
    ])
    var lines = AnnotationLines()
    let written = String(
      decoding: lines.line(try ArticleParser.parse(text: "x"), annotation), as: UTF8.self)
    #expect(written.contains("\"confidence\": \(printed)}"))
  }

  @Test("one writer for many articles leaves nothing of one in the next")
  func reuse() throws {
    var lines = AnnotationLines()
    let article = try ArticleParser.parse(text: "x")
    let first = lines.line(article, Annotation())
    #expect(lines.line(article, Annotation()) == first)
    #expect(first.count { $0 == 0x0A } == 1 && first.last == 0x0A)
  }
}
