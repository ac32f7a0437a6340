import Glibc
import PtyHarness
import Testing

/// TerminalKit on a real pseudo-terminal, driven through the probe.
@Suite struct TerminalTests {
  func start(
    _ environment: [String: String] = [:], columns: Int = 80, rows: Int = 24,
    background: String? = nil
  ) throws -> PtySession {
    let session = try PtySession(
      [Products.path("TerminalProbe")], environment: environment, columns: columns, rows: rows,
      background: background)
    try session.wait(forText: "last")
    return session
  }

  @Test func `shows a frame and gives the terminal back`() throws {
    let session = try start()
    #expect(session.isAlternateScreen)
    #expect(session.row(0) == "probe 80x24 colors 256 unknown")
    #expect(session.row(2) == "wide 東京|e\u{301}|👩|␛[2J�|")
    #expect(session.isCursorVisible)
    #expect(session.cursor == (2, 23))
    session.send("q")
    #expect(try session.waitForEnd() == .exit(0))
    #expect(session.damage == [])
    #expect(session.shows("bye"))
    #expect(!session.shows("probe"))
  }
}
