import PtyHarness
import Testing

/// The real program on a real library.
@Suite struct LibraryReaderTests {
  private static let program = Products.path("quotidian")

  private func start(_ environment: [String: String]) throws -> PtySession {
    let session = try PtySession(
      [Self.program], environment: environment, columns: 120, rows: 40)
    try session.wait(for: "the reader") { $0.row($0.rows - 1).contains("/5") }
    return session
  }

  @Test func `without a path it opens the library, and what was done stays done`() throws {
    let folder = TemporaryFolder()
    let environment = ["QUOTIDIAN_LIBRARY": folder.library()]
    let importing = try PtySession(
      [Self.program, "import", "--quiet", Products.package + "/seeds"], environment: environment)
    #expect(try importing.waitForEnd() == .exit(0))

    let session = try start(environment)
    try session.wait(forText: "1/5")
    session.send("j*")
    try session.wait(forText: "2/5 ★")
    session.send("F")
    for letter in "nuclear" { session.send(String(letter)) }
    try session.wait(forText: "articles")
    session.send("\u{1B}")
    try session.wait(for: "the list") { !$0.shows("Find in all articles") }
    session.send("u")
    try session.wait(for: "the star gone") { !$0.row($0.rows - 1).contains("★") }
    session.send("\u{12}")
    try session.wait(forText: "2/5 ★")
    session.send("q")
    #expect(try session.waitForEnd() == .exit(0))
    #expect(session.damage == [])

    let again = try start(environment)
    try again.wait(forText: "2/5 ★")
    again.send("q")
    #expect(try again.waitForEnd() == .exit(0))
  }

  @Test func `articles of a running import appear without moving the cursor`() throws {
    let folder = TemporaryFolder()
    let environment = ["QUOTIDIAN_LIBRARY": folder.library()]
    func add(_ path: String) throws {
      let session = try PtySession(
        [Self.program, "import", "--quiet", path], environment: environment)
      #expect(try session.waitForEnd() == .exit(0))
    }
    try add(Products.package + "/seeds")
    let session = try start(environment)
    session.send("j")
    try session.wait(forText: "2/5")
    let title = session.row(1)
    try add(folder.write("Harbour reopens\n\nThe harbour has reopened.\n", to: "new.txt"))
    try session.wait(for: "six articles") { $0.row($0.rows - 1).contains("/6") }
    #expect(session.shows("Harbour reopens"))
    #expect(session.rows == 40 && !title.isEmpty)
    session.send("q")
    #expect(try session.waitForEnd() == .exit(0))
  }

  @Test func `a watched folder's articles come in until ^C`() throws {
    let shelf = TemporaryFolder()
    let folder = TemporaryFolder()
    _ = folder.write("Harbour reopens\n\nThe harbour has reopened.\n", to: "1.txt")
    let session = try PtySession(
      [Self.program, "watch", folder.path], environment: ["QUOTIDIAN_LIBRARY": shelf.library()])
    try session.wait(forText: "1 added")
    _ = folder.write("Rail strike\n\n“We stay,” said Anna Castro.\n", to: "2.txt")
    try session.wait(for: "the second") { screen in
      screen.text.filter { $0.hasPrefix("1 added") }.count == 2
    }
    session.send("\u{03}")
    #expect(try session.waitForEnd() == .exit(0))
  }
}
