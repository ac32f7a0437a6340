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

  // MARK: Input

  @Test func `keys, mouse and paste arrive, beyond column 223 too`() throws {
    let session = try start(columns: 300)
    // The modes go out behind the first frame.
    try session.wait(for: "mouse and paste modes") { $0.isModeOn(1006) && $0.isModeOn(2004) }
    session.send("j\u{1B}[1;3A")
    try session.wait(forText: "1 key(TerminalKit.Key(code: TerminalKit.Key.Code.character(\"j\")")
    try session.wait(forText: "2 key(TerminalKit.Key(code: TerminalKit.Key.Code.up")
    session.send("\u{1B}[<0;290;5M")
    try session.wait(forText: "TerminalKit.Position(column: 289, row: 4)")
    session.send("\u{1B}[200~two\rlines\u{1B}[201~")
    try session.wait(forText: "4 paste(\"two\\nlines\")")
    session.send("\u{1B}")
    try session.wait(forText: "5 key(TerminalKit.Key(code: TerminalKit.Key.Code.escape")
  }

  @Test func `keys come from the terminal when standard input is a file`() throws {
    let session = try PtySession([Products.path("TerminalProbe")], standardInput: "/dev/null")
    try session.wait(forText: "last")
    session.send("q")
    #expect(try session.waitForEnd() == .exit(0))
    #expect(session.damage == [])
  }

  @Test func `a thread wakes the loop`() throws {
    let session = try start()
    session.send("w")
    try session.wait(forText: "message from a thread")
  }

  @Test func `every key of a burst arrives`() throws {
    let session = try start()
    session.send(String(repeating: "j", count: 500))
    try session.wait(forText: "500 key")
  }

  // MARK: Background

  @Test(arguments: [("rgb:ffff/ffff/dddd", "light"), ("rgb:0000/0000/0000", "dark")])
  func `the terminal's answer changes the colours and is no key`(
    answer: String, word: String
  ) throws {
    let session = try start(background: answer)
    try session.wait(forText: "colors 256 \(word)")
    #expect(session.shows("1 background"))
    session.send("j")
    try session.wait(forText: "2 key")
  }

  @Test func `the environment's word holds until the terminal answers`() throws {
    let session = try start(["COLORFGBG": "0;15"])
    #expect(session.row(0) == "probe 80x24 colors 256 light")
  }

  @Test func `an answer that comes when the program has ended reaches nobody`() throws {
    // A shell that shows what it reads.
    let session = try PtySession([
      "/bin/sh", "-c", "\"$0\"; stty -echo -icanon min 0 time 2; od -c; echo over",
      Products.path("TerminalProbe"),
    ])
    session.background = "rgb:0000/0000/0000"
    session.send("q")
    try session.wait(forText: "over")
    #expect(!session.shows("r   g   b"))
  }

  @Test(arguments: ["linux", "vt100", "screen", "screen-256color"])
  func `terminals that would print the question are not asked`(term: String) throws {
    let session = try start(["TERM": term])
    session.send("q")
    _ = try session.waitForEnd()
    #expect(!String(decoding: session.output, as: UTF8.self).contains("]11;?"))
  }

  // MARK: Terminals

  @Test(arguments: [
    ("xterm-256color", 256), ("xterm", 8), ("screen", 8), ("screen-256color", 256),
    ("tmux-256color", 256), ("linux", 8), ("vt100", 0), ("vt220", 0), ("xterm-mono", 0),
    ("rxvt-unicode-256color", 256), ("ansi", 8),
  ])
  func `the frame is right on every terminal`(term: String, colors: Int) throws {
    let session = try start(["TERM": term])
    #expect(session.row(0) == "probe 80x24 colors \(colors) unknown")
    #expect(session.row(2) == "wide 東京|e\u{301}|👩|␛[2J�|")
    func cell(_ name: String) throws -> ShownCell {
      let place = try #require(session.find(name))
      return session.cell(column: place.column, row: place.row)
    }
    #expect(try cell("bold").isBold || term == "ansi")
    #expect(try cell("reverse").isReverse)
    #expect(try cell("red").color == (colors > 0 ? 1 : nil))
    #expect(try cell("bright").hasColor == (colors > 12))
    #expect(try cell("violet").color == (colors == 256 ? 105 : nil))
    session.send("j")
    try session.wait(forText: "1 key")
    session.send("q")
    #expect(try session.waitForEnd() == .exit(0))
    #expect(session.damage == [])
  }

  @Test(arguments: [("xterm-256color", true), ("tmux-256color", true), ("screen", false)])
  func `italics only where the terminal has them`(term: String, hasItalic: Bool) throws {
    let session = try start(["TERM": term])
    let place = try #require(session.find("italic"))
    let cell = session.cell(column: place.column, row: place.row)
    #expect(cell.isItalic == hasItalic)
    #expect(!cell.isReverse)
  }

  @Test func `NO_COLOR takes colours and leaves attributes`() throws {
    let session = try start(["NO_COLOR": "1"])
    #expect(session.row(0) == "probe 80x24 colors 0 unknown")
    let bold = try #require(session.find("bold"))
    let red = try #require(session.find("red"))
    #expect(session.cell(column: bold.column, row: bold.row).isBold)
    #expect(!session.cell(column: red.column, row: red.row).hasColor)
  }

  @Test(arguments: ["dumb", "no-such-terminal", ""])
  func `a terminal that cannot place a cursor is refused whole`(term: String) throws {
    let session = try PtySession(
      [Products.path("TerminalProbe")], environment: ["TERM": term], columns: 200)
    _ = try session.waitForEnd()
    #expect(session.shows("no screen on a terminal of type \"\(term)\""))
    #expect(session.damage == [])
  }

  @Test func `a bare environment still shows more than ASCII`() throws {
    let session = try start(["LC_ALL": "C", "LANG": ""])
    #expect(session.row(2).hasPrefix("wide 東京|"))
  }

  // MARK: Size

  @Test func `a new size is taken up, a size of nothing passed over`() throws {
    let session = try start()
    session.resize(columns: 100, rows: 30)
    try session.wait(for: "100x30") {
      $0.row(0).hasPrefix("probe 100x30") && $0.row(29) == "last"
    }
    session.setKernelSize(columns: 0, rows: 0)
    session.send("j")
    try session.wait(forText: "2 key")
    session.resize(columns: 20, rows: 5)
    try session.wait(for: "20x5") { $0.row(0) == "probe 20x5 colors 25" && $0.row(4) == "last" }
  }

  @Test func `one cell is enough to live`() throws {
    let session = try start()
    session.resize(columns: 1, rows: 1)
    try session.wait(for: "one cell") { $0.row(0) == "l" }
    session.resize(columns: 80, rows: 24)
    try session.wait(forText: "probe 80x24")
  }

  // MARK: Suspension

  func startInShell(before: String = "") throws -> PtySession {
    let session = try Shell.start(Products.path("TerminalProbe"), before: before)
    try session.wait(forText: "last")
    return session
  }

  func resume(_ session: PtySession) throws {
    try session.wait(forText: "stopped")
    #expect(!session.isAlternateScreen)
    #expect(!session.isModeOn(1006))
    #expect(session.damage == [])
    session.resize(columns: 90, rows: 20)
    session.send("go\n")
    try session.wait(for: "the frame at the new size") {
      $0.row(0).hasPrefix("probe 90x20") && $0.row(19) == "last" && $0.isAlternateScreen
    }
    try session.wait(for: "the mouse") { $0.isModeOn(1006) }
    session.send("j")
    try session.wait(forText: "character(\"j\")")
    session.send("q")
    try session.wait(forText: "ended 0")
    #expect(session.damage == [])
  }

  @Test func `Ctrl-Z stops, fg goes on at the new size`() throws {
    let session = try startInShell()
    session.send("\u{1A}")
    try resume(session)
  }

  @Test func `Ctrl-Z stops the whole pipeline`() throws {
    // The shell says "stopped" only when each of its processes is.
    let session = try startInShell(before: "sleep 600 |")
    session.send("\u{1A}")
    try session.wait(forText: "stopped")
    #expect(session.damage == [])
  }

  @Test func `a stop from outside does the same`() throws {
    let session = try startInShell()
    session.process = try session.childOfShell()
    session.signal(SIGTSTP)
    try resume(session)
  }

  @Test func `after a stop that cannot be caught the screen comes back`() throws {
    let session = try startInShell()
    session.process = try session.childOfShell()
    session.signal(SIGSTOP)
    try session.wait(forText: "stopped")
    session.send("go\n")
    try session.wait(for: "resize") { $0.row(0).hasPrefix("probe") && $0.shows("1 resize") }
    session.send("q")
    try session.wait(forText: "ended 0")
    #expect(session.damage == [])
  }

  @Test func `where nobody could bring it back, Ctrl-Z stops nothing`() throws {
    let session = try start()
    session.send("\u{1A}j")
    try session.wait(forText: "2 key")
    #expect(session.row(0).hasPrefix("probe"))
  }

  // MARK: Ends

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal to end gives the terminal back first`(signal: Int32) throws {
    let session = try start()
    session.signal(signal)
    #expect(try session.waitForEnd() == .signal(signal))
    #expect(session.damage == [])
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGQUIT])
  func `a deadly signal gives the terminal back first`(signal: Int32) throws {
    let session = try start()
    session.signal(signal)
    #expect(try session.waitForEnd() == .signal(signal))
    #expect(session.damage == [])
  }

  @Test func `a failed precondition gives the terminal back and its message`() throws {
    let session = try start()
    session.send("t")
    let ending = try session.waitForEnd()
    #expect(ending == .signal(SIGILL) || ending == .signal(SIGTRAP))
    #expect(session.damage == [])
    #expect(session.shows("the probe was told to trap"))
  }

  @Test func `a stack that overflows gives the terminal back`() throws {
    let session = try start()
    session.send("o")
    #expect(try session.waitForEnd() == .signal(SIGSEGV))
    #expect(session.damage == [])
  }

  @Test func `exit in the middle gives the terminal back`() throws {
    let session = try start()
    session.send("e")
    #expect(try session.waitForEnd() == .exit(3))
    #expect(session.damage == [])
  }

  @Test func `what is printed on standard error waits for the end`() throws {
    let session = try start()
    session.send("pj")
    try session.wait(forText: "2 key")
    #expect(!String(decoding: session.output, as: UTF8.self).contains("printed meanwhile"))
    session.send("q")
    _ = try session.waitForEnd()
    #expect(session.row(0) == "printed meanwhile" || session.shows("printed meanwhile"))
  }

  @Test func `an interrupt from outside comes as Ctrl-C`() throws {
    let session = try start()
    session.signal(SIGINT)
    try session.wait(forText: "character(\"c\")")
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func `a loop that hangs ends at the second signal`(signal: Int32) throws {
    let session = try start()
    session.send("h")
    try session.wait(forText: "hanging")
    // The first one is noted, and the loop never looks.
    let ending = try session.waitForEnd { session.signal(signal) }
    #expect(ending == .signal(signal))
    #expect(session.damage == [])
  }

  @Test func `a terminal that goes away ends the program`() throws {
    let session = try start()
    session.hangUp()
    #expect(try session.waitForEnd() == .signal(SIGHUP))
  }
}
