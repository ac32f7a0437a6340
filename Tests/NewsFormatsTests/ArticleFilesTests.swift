import FoundationEssentials
import Glibc
import NewsFormats
import NewsModel
import Testing

@Suite("Articles in files and folders")
struct ArticleFilesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Names relative to the test's folder, with the title or the error.
  private func read(_ names: [String], format: InputFormat? = nil) -> [String] {
    ArticleFiles(paths: names.map { folder($0) }, format: format).map { input in
      let name =
        input.path.hasPrefix(folder.path) ? input.path.dropFirst(folder.path.count + 1) : "?"
      switch input.result {
      case .success(let article): return "\(name) = \(article.title)"
      case .failure(let error):
        return "! " + error.description.replacing("\(folder.path)/", with: "")
      }
    }
  }

  @Test("a file")
  func file() throws {
    try folder.write("a.txt", "Hello there")
    #expect(read(["a.txt"]) == ["a.txt = Hello there"])
  }

  @Test("folders, deep, in the order of their names' bytes, without what is hidden")
  func folders() throws {
    try folder.makeFolder("n/b")
    try folder.makeFolder("n/.git")
    for name in [
      "n/z.txt", "n/B.txt", "n/b/1.txt", "n/b/10.txt", "n/b/2.txt", "n/.git/x", "n/.x", "n/é.txt",
    ] {
      try folder.write(name, "T")
    }
    #expect(
      read(["n"]) == [
        "n/B.txt = T", "n/b/1.txt = T", "n/b/10.txt = T", "n/b/2.txt = T", "n/z.txt = T",
        "n/é.txt = T",
      ])
  }

  @Test("the inputs are counted, lines of lines as well")
  func counted() throws {
    try folder.makeFolder("n")
    try folder.write("n/a.txt", "T")
    try folder.write("n/b.jsonl", "{}\n\n{}\n{}")
    #expect(ArticleFiles(paths: [folder("n"), folder("none")]).inputCount() == 5)
    #expect(ArticleFiles(paths: [folder("n")], format: .text).inputCount() == 2)
    #expect(ArticleFiles(paths: ["-"]).inputCount() == nil)
  }

  @Test("what is hidden counts when it is named")
  func hidden() throws {
    try folder.write(".x", "T")
    #expect(read([".x"]) == [".x = T"])
  }

  @Test("a link that leads back up is walked once")
  func loop() throws {
    try folder.makeFolder("n/deep")
    try folder.write("n/a.txt", "T")
    try folder.link("n/deep/up", to: folder("n"))
    try folder.link("n/self", to: ".")
    #expect(read(["n"]) == ["n/a.txt = T"])
  }

  @Test("a link to nowhere is named, and the rest goes on")
  func brokenLink() throws {
    try folder.makeFolder("n")
    try folder.link("n/a", to: folder("nowhere"))
    try folder.write("n/b.txt", "T")
    #expect(read(["n"]) == ["! n/a: there is no such file or folder", "n/b.txt = T"])
  }

  @Test("each bad file has one clear line, and the rest opens")
  func refused() throws {
    try folder.write("1", "")
    try folder.write("2", " \n")
    try folder.write("3", bytes: [1, 2, 0, 4])
    try folder.write("4", bytes: Array(repeating: 0x61, count: ArticleParser.maximumBytes + 1))
    try folder.write("5", "Fine")
    #expect(
      read(["0", "1", "2", "3", "4", "5"]) == [
        "! 0: there is no such file or folder", "! 1: there is no text in it",
        "! 2: there is no text in it",
        "! 3: this is not text (it holds NUL or other control bytes)",
        "! 4: too large for one article (17 MiB; 16 MiB is the most)", "5 = Fine",
      ])
  }

  @Test("without permission a file is named", .disabled(if: getuid() == 0, "root may read all"))
  func noPermission() throws {
    try folder.write("a", "T")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder("a"))
    #expect(read(["a"]) == ["! a: you have no permission to read it"])
  }

  @Test("a name that is not UTF-8 opens")
  func oddName() throws {
    try folder.makeFolder("n")
    let name = Array(folder("n/").utf8) + [0x66, 0xFF, 0]
    let descriptor = name.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer {
      open($0.baseAddress ?? UnsafePointer(bitPattern: 1)!, O_CREAT | O_WRONLY, 0o600)
    }
    try #require(descriptor >= 0)
    #expect(write(descriptor, "T", 1) == 1)
    close(descriptor)
    #expect(read(["n"]) == ["n/f\u{FFFD} = T"])
  }

  @Test("a file named .jsonl holds an article a line, whatever else is asked")
  func formatByName() throws {
    try folder.write("a.jsonl", #"{"text": "One"}"# + "\n" + #"{"text": "Two"}"#)
    try folder.write("b.txt", "Three")
    #expect(read(["a.jsonl", "b.txt"]) == ["a.jsonl = One", "a.jsonl = Two", "b.txt = Three"])
    #expect(read(["a.jsonl"], format: .text).count == 1)
  }
}
