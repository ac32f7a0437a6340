import Foundation
import NewsModel
import TerminalKit
import Testing

@testable import Reader

/// Cases in folders: articles, a cast, keys, and the screens expected at each size.
///
///     Cases/NAME/*.txt              the articles, in the order of their names
///     Cases/NAME/cast               who is found in them (see `ToyAnnotator`); without it the
///                                   project's own annotator reads them
///     Cases/NAME/keys               the keys of the command table, any number a line; a line that
///                                   begins with `type:` is typed as it stands, `resize:` is a size
///     Cases/NAME/expected-COLSxROWS the screen: a row of text, and beneath it a row of roles where
///                                   there are any
///
/// `QUOTIDIAN_WRITE_EXPECTED=1 swift test --filter CaseTests` writes the screens anew; read what
/// changed before you keep it.
struct CaseTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Cases")

  /// Every case at every size it has an expectation for.
  static let cases: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }()

  @Test func thereAreCases() { #expect(!Self.cases.isEmpty) }

  @Test(arguments: cases)
  func theScreenIsAsExpected(name: String) throws {
    let folder = Self.folder.appendingPathComponent(name)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let articles = try files.filter { $0.hasSuffix(".txt") }.map { file in
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))
      return try ArticleParser.parse(bytes, path: file)
    }
    let keys = try String(contentsOf: folder.appendingPathComponent("keys"), encoding: .utf8)
    let cast = try? String(contentsOf: folder.appendingPathComponent("cast"), encoding: .utf8)
    let toy = cast.map { ToyAnnotator($0) }
    let expected = files.filter { $0.hasPrefix("expected-") }
    #expect(!expected.isEmpty)
    for file in expected {
      let size = file.dropFirst("expected-".count).split(separator: "x").compactMap { Int($0) }
      try #require(size.count == 2)
      var reader = ReaderDriver(
        articles, size: Size(columns: size[0], rows: size[1]),
        annotate: { toy?.annotate($0) ?? Annotator().annotate($0) })
      for line in keys.split(separator: "\n") { play(line, on: &reader) }
      let screen = FrameText.write(reader.frame)
      let url = folder.appendingPathComponent(file)
      if ProcessInfo.processInfo.environment["QUOTIDIAN_WRITE_EXPECTED"] != nil {
        try screen.write(to: url, atomically: true, encoding: .utf8)
      }
      let wanted = try String(contentsOf: url, encoding: .utf8)
      #expect(screen == wanted, "\(name) at \(size[0])x\(size[1]):\n\(screen)")
    }
  }

  private func play(_ line: Substring, on reader: inout ReaderDriver) {
    if line.hasPrefix("type:") {
      reader.type(String(line.dropFirst("type:".count)))
    } else if line.hasPrefix("resize:") {
      let size = line.dropFirst("resize:".count).split(separator: "x").compactMap { Int($0) }
      if size.count == 2 { reader.resize(size[0], size[1]) }
    } else {
      reader.press(String(line))
    }
  }
}
