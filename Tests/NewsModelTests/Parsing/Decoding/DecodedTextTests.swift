import Testing

@testable import NewsModel

@Suite("Bytes of any encoding")
struct TextDecodingTests {
  private static let text = "Café “closes”\n\nAll of it – today."

  private func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  @Test("UTF-8 as it is")
  func utf8() throws {
    let article = try ArticleParser.parse(Array(Self.text.utf8))
    #expect(article.text == Self.text)
    #expect(article.repairs == [])
  }

  @Test("a byte order mark is no part of the text")
  func mark() throws {
    let article = try ArticleParser.parse([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8))
    #expect(article.text == Self.text)
    #expect(article.repairs == [])
  }

  @Test("UTF-16 in both orders, with a mark and without", arguments: [true, false], [true, false])
  func utf16(bigEndian: Bool, mark: Bool) throws {
    let text = Self.text + " 😀"
    let article = try ArticleParser.parse(utf16(text, bigEndian: bigEndian, mark: mark))
    #expect(article.text == text)
    #expect(article.repairs == [.decoded(from: "UTF-16")])
  }

  @Test("a lone surrogate and half a unit are replaced and counted")
  func brokenUTF16() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x41, 0, 0x00, 0xD8, 0x42, 0, 0x43]
    let article = try ArticleParser.parse(bytes)
    #expect(article.text == "A\u{FFFD}B\u{FFFD}")
    #expect(article.repairs.last == .replacedBrokenBytes(count: 2))
  }

  @Test("Windows-1252, its marks and dashes and a byte it does not define")
  func windows1252() throws {
    let bytes = Array("Caf".utf8) + [0xE9, 0x20, 0x93, 0x78, 0x94, 0x20, 0x96, 0x20, 0x80, 0x81]
    let article = try ArticleParser.parse(bytes)
    #expect(article.text == "Café “x” – €\u{FFFD}")
    #expect(
      article.repairs == [.decoded(from: "Windows-1252"), .replacedBrokenBytes(count: 1)])
  }

  @Test("a broken sequence in sound UTF-8 is replaced, and the rest stays")
  func brokenUTF8() throws {
    let article = try ArticleParser.parse(Array("“Yes,” é".utf8) + [0xE9, 0x20] + Array("ça".utf8))
    #expect(article.text == "“Yes,” é\u{FFFD} ça")
    #expect(article.repairs == [.replacedBrokenBytes(count: 1)])
  }

  @Test("a file cut off within a sign")
  func cutOff() throws {
    let article = try ArticleParser.parse(Array("Yes".utf8) + [0xE2, 0x80])
    #expect(article.text == "Yes\u{FFFD}")
    #expect(article.repairs == [.replacedBrokenBytes(count: 1)])
  }

  @Test("the count of broken sequences is the number of replacements")
  func census() {
    let cases: [[UInt8]] = [
      [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF0, 0x9F, 0x98], [0xE2, 0x80, 0x41], [0xF8, 0x88], [0xC3], [0x80, 0xBF],
      [0xF1, 0x80, 0x41],
    ]
    for bytes in cases {
      let replaced = String(decoding: bytes, as: UTF8.self).unicodeScalars.count {
        $0 == "\u{FFFD}"
      }
      #expect(ArticleParser.brokenSequences(in: bytes[...]) == replaced, "\(bytes)")
    }
  }

  @Test("what was once misread as Windows-1252 and saved stays as it is printed")
  func mojibake() throws {
    let text = "â€œYesâ€\u{9D}, he said."
    #expect(try ArticleParser.parse(Array(text.utf8)).text == text)
  }

  @Test("CRLF and CR become LF")
  func lineEnds() throws {
    let article = try ArticleParser.parse(Array("a\r\nb\rc\n\rd\r".utf8))
    #expect(article.text == "a\nb\nc\n\nd\n")
  }

  @Test("empty, blank, binary and oversized input is refused")
  func refused() {
    func error(_ bytes: [UInt8]) -> ArticleError? {
      do {
        _ = try ArticleParser.parse(bytes)
        return nil
      } catch {
        return error
      }
    }
    #expect(error([]) == .empty)
    #expect(error([0xEF, 0xBB, 0xBF]) == .empty)
    #expect(error(Array(" \r\n\t\u{A0}\u{3000}".utf8)) == .empty)
    #expect(error([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]) == .binary)
    #expect(error((0..<2000).map { UInt8($0 * 7 % 255 + 1) }) == .binary)
    let most = ArticleParser.maximumBytes
    #expect(error(Array(repeating: 0x61, count: most + 1)) == .tooLarge(bytes: most + 1))
    #expect(error(Array(repeating: 0, count: most)) == .binary)
  }

  @Test("escape sequences are text: nothing here obeys them")
  func escapes() throws {
    let text = "\u{1B}[31mRed\u{1B}[0m alert."
    #expect(try ArticleParser.parse(Array(text.utf8)).text == text)
  }

  @Test("each refusal is one clear line")
  func messages() {
    #expect(ArticleError.empty.description == "there is no text in it")
    #expect(
      ArticleError.tooLarge(bytes: (16 << 20) + 1).description
        == "too large for one article (17 MiB; 16 MiB is the most)")
  }
}
