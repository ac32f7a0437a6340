import Glibc
import PtyHarness
import Testing

/// The real program on `seeds/`, on a real pseudo-terminal.
@Suite struct QuotidianTests {
  static let program = Products.path("quotidian")
  static let seeds = Products.package + "/seeds"

  func start(
    _ arguments: [String] = [seeds], environment: [String: String] = [:], columns: Int = 120,
    rows: Int = 40
  ) throws -> PtySession {
    let session = try PtySession(
      [Self.program] + arguments, environment: environment, columns: columns, rows: rows)
    try Self.waitForReader(session)
    return session
  }

  /// The reader is up when the list has counted the articles and the first one's text stands there.
  static func waitForReader(_ session: PtySession) throws {
    try session.wait(for: "the reader") { $0.row($0.rows - 1).contains("1/5") }
  }

  // MARK: Reading

  @Test func `shows list, text and actors, and gives the terminal back`() throws {
    let session = try start()
    #expect(session.isAlternateScreen)
    #expect(session.row(0).contains("Articles"))
    #expect(session.shows("War in Ukraine: NATO stands"))
    #expect(session.shows("Should Russia attack a member of NATO"))
    #expect(session.isCursorVisible)
    session.send("q")
    #expect(try session.waitForEnd() == .exit(0))
    #expect(session.damage == [])
    #expect(!session.shows("Articles"))
  }

  @Test func `goes from article to article`() throws {
    let session = try start()
    session.send("J")
    try session.wait(forText: "2/5")
    session.send("jK")
    try session.wait(forText: "2/5")
    session.send("\u{1B}[B\u{1B}[B")
    try session.wait(forText: "4/5")
    session.send("gg")
    try session.wait(forText: "1/5")
  }

  /// What the status line says of the focused actor, one of the first two: `a Somebody 2/14`.
  func focus(_ session: PtySession) -> Substring? {
    session.row(session.rows - 1).split(separator: "  ").first {
      $0.hasPrefix("a ") || $0.hasPrefix("b ")
    }
  }

  @Test func `jumps from mention to mention of an actor`() throws {
    let session = try start()
    session.send("\r1a")
    func waitForMention(_ number: Int) throws -> [Int] {
      try session.wait(for: "mention \(number) under the cursor") { session in
        let (column, row) = session.cursor
        return focus(session)?.contains(" \(number)/") == true
          && session.cell(column: column, row: row).isReverse
      }
      return [session.cursor.column, session.cursor.row]
    }
    let first = try waitForMention(1)
    session.send("a")
    let second = try waitForMention(2)
    #expect(first != second)
    session.send("A")
    #expect(try waitForMention(1) == first)
    session.send("Q")
    #expect(try session.waitForEnd() == .exit(0))
    #expect(session.damage == [])
  }

  @Test func `a click focuses an actor, and the jumps go on into the next article`() throws {
    let session = try start()
    // Others name Blinken too.
    try session.wait(for: "the second actor") { session in
      session.find("2 b ").map { session.row($0.row).contains("Blinken") } == true
    }
    let place = try #require(session.find("2 b "))
    session.send("\u{1B}[<0;\(place.column + 1);\(place.row + 1)M")
    session.send("\u{1B}[<0;\(place.column + 1);\(place.row + 1)m")
    try session.wait(for: "the focus") { focus($0)?.contains("Blinken") == true }
    for _ in 0..<100 where session.row(39).hasPrefix("ACTORS 1/5") {
      let status = session.row(39)
      session.send("a")
      try session.wait(for: "an answer") { $0.row(39) != status }
    }
    #expect(session.row(39).firstMatch(of: /ACTORS [2-5]\/5  . .*Blinken 1\//) != nil)
  }

  @Test func `searches as it is typed`() throws {
    let session = try start()
    session.send("\r")
    try session.wait(forText: "TEXT")
    session.send("/")
    for (typed, found) in [("re", "re"), ("ckless", "recklessness")] {
      session.send(typed)
      try session.wait(for: "a highlighted \(found)") { session in
        guard let place = session.find("recklessness") else { return false }
        return session.cell(column: place.column, row: place.row).isReverse
      }
    }
    session.send("\r")
    try session.wait(forText: "/reckless 1/1")
    session.send("Q")
    #expect(try session.waitForEnd() == .exit(0))
    #expect(session.damage == [])
  }

  @Test func `finds words in all articles and goes there`() throws {
    let session = try start()
    session.send("Fzelensk")
    try session.wait(for: "lines of several articles") { session in
      session.text.filter { $0.lowercased().contains("zelensk") }.count >= 2
    }
    session.send("\r")
    try session.wait(forText: "TEXT")
    session.send("Q")
    #expect(try session.waitForEnd() == .exit(0))
  }

  @Test func `articles may come through a pipe while the keys come from the terminal`() throws {
    let session = try PtySession(
      [Self.program], columns: 120, rows: 40,
      standardInput: Self.seeds + "/2-everything-on-the-table.txt")
    try session.wait(forText: "1/1")
    session.send("q")
    #expect(try session.waitForEnd() == .exit(0))
    #expect(session.damage == [])
  }

  @Test(arguments: ["xterm-256color", "dumb"])
  func `an article that attacks the terminal is shown, and does nothing`(term: String) throws {
    let folder = TemporaryFolder()
    let file = folder.write(
      """
      Title \u{1B}]0;owned\u{7} of the \u{202E}attack

      "We \u{1B}[2J\u{1B}[31mdeny it\u{9B}5m," said \u{1B}[?1049lAnna\u{200B} Weber\u{2066} of 東京\u{301}.

      \(String(repeating: "The council voted late on Tuesday. ", count: 30))
      """, to: "evil\u{1B}[31m\u{202E}.txt")
    let session = try PtySession(
      [Self.program, file], environment: ["TERM": term], columns: 120, rows: 40)
    if term == "dumb" {
      _ = try session.waitForEnd()
    } else {
      try session.wait(forText: "deny it")
      session.send("\r/deny\rQ")
      _ = try session.waitForEnd()
    }
    let output = String(decoding: session.output, as: UTF8.self)
    #expect(session.damage == [])
    #expect(output.contains("deny it"))
    for attack in [
      "\u{1B}]0;", "\u{1B}[31m", "\u{9B}", "\u{202E}", "\u{200B}", "\u{2066}",
    ] {
      #expect(!output.unicodeScalars.contains(attack), "\(attack.debugDescription)")
    }
  }

  // MARK: Terminals and sizes

  @Test(arguments: [
    "xterm-256color", "xterm", "screen", "tmux-256color", "linux", "vt100", "xterm-mono",
  ])
  func `reads on every terminal`(term: String) throws {
    let session = try start(environment: ["TERM": term], columns: 80, rows: 24)
    session.send("jj\r")
    try session.wait(forText: "TEXT")
    session.send("Q")
    #expect(try session.waitForEnd() == .exit(0))
    #expect(session.damage == [])
  }

  @Test func `without colours nothing is coloured`() throws {
    let session = try start(environment: ["NO_COLOR": "1"])
    session.send("\r")
    try session.wait(forText: "TEXT")
    for row in 0..<40 {
      for column in 0..<120 {
        #expect(!session.cell(column: column, row: row).hasColor)
      }
    }
  }

  @Test func `a resize keeps the place`() throws {
    let session = try start()
    session.send("JJ\r")
    try session.wait(forText: "TEXT")
    for (columns, rows) in [(80, 24), (40, 10), (200, 60), (120, 40)] {
      session.resize(columns: columns, rows: rows)
      try session.wait(for: "the frame at \(columns)x\(rows)") {
        $0.row(rows - 1).contains("3/5") && $0.shows("ready for it")
      }
    }
    session.send("Q")
    #expect(try session.waitForEnd() == .exit(0))
    #expect(session.damage == [])
  }

  @Test func `a terminal without a movable cursor gets the text`() throws {
    let session = try PtySession([Self.program, Self.seeds], environment: ["TERM": "dumb"])
    #expect(try session.waitForEnd() == .exit(0))
    #expect(!String(decoding: session.output, as: UTF8.self).contains("\u{1B}"))
    #expect(session.damage == [])
  }

  // MARK: Stops and ends

  @Test func `stops and goes on where it was`() throws {
    let session = try Shell.start(Self.program, [Self.seeds], columns: 120, rows: 40)
    try Self.waitForReader(session)
    session.send("JJ")
    try session.wait(forText: "3/5")
    session.send("\u{1A}")
    try session.wait(forText: "stopped")
    #expect(session.damage == [])
    session.resize(columns: 100, rows: 30)
    session.send("go\n")
    try session.wait(for: "the frame at 100x30") {
      $0.isAlternateScreen && $0.row(29).contains("3/5")
    }
    session.send("Q")
    try session.wait(forText: "ended 0")
    #expect(session.damage == [])
  }

  @Test func `Ctrl-C once cancels, twice quits`() throws {
    let session = try start()
    session.send("/\u{3}j")
    try session.wait(forText: "2/5")
    session.send("\u{3}\u{3}")
    #expect(try session.waitForEnd() == .exit(0))
    #expect(session.damage == [])
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGQUIT])
  func `however it is ended, the terminal is whole again`(signal: Int32) throws {
    let session = try start()
    session.send("\r")
    try session.wait(forText: "TEXT")
    session.signal(signal)
    #expect(try session.waitForEnd() == .signal(signal))
    #expect(session.damage == [])
  }

  @Test func `nothing is written and nothing wakes up while nobody does anything`() throws {
    let session = try start()
    // Annotations, and what comparing the articles tells, come in for a while.
    func settle() {
      var before = -1
      while before != session.output.count {
        before = session.output.count
        session.listen(milliseconds: 900)
      }
    }
    settle()
    session.send("j")
    try session.wait(forText: "2/5")
    settle()
    let written = session.output.count
    let wakeUps = session.wakeUps
    // Longer than a second, the usual beat of timers.
    session.listen(milliseconds: 1500)
    #expect(session.output.count == written)
    #expect(session.wakeUps == wakeUps)
  }
}

extension Sequence where Element == Unicode.Scalar {
  /// Whether scalars stand somewhere one after the other, whatever they form with their neighbours.
  fileprivate func contains(_ text: String) -> Bool {
    let all = Array(self)
    let wanted = Array(text.unicodeScalars)
    return all.indices.contains { all[$0...].starts(with: wanted) }
  }
}
