internal import Glibc

/// A program on a real pseudo-terminal, and what a person would see of it.
///
/// Nothing sleeps: `wait` feeds the program's output to the terminal until a condition holds, and
/// fails with a picture of the screen when it does not in a generous time.
public final class PtySession {
  private let terminal: PseudoTerminal
  private let screen: VirtualScreen
  private var status: Int32?
  /// Every byte the program wrote.
  public private(set) var output: [UInt8] = []
  /// Which process to send signals to; a shell's child has to be told.
  public var process: Int32

  /// What the terminal answers when it is asked for its background.
  public var background: String?
  private var answeredUpTo = 0

  /// - Parameters:
  ///   - environment: all of it, but for a path, a UTF-8 locale, a home that nothing can be written
  ///     to, and a switched-off backtracer.
  ///   - standardInput: a file instead of the terminal.
  public init(
    _ arguments: [String], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24,
    standardInput: String? = nil, background: String? = nil
  ) throws {
    let plain = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
      "HOME": "/nonexistent", "SWIFT_BACKTRACE": "enable=no",
    ]
    terminal = try PseudoTerminal(
      arguments, environment: plain.merging(environment) { $1 }, columns: columns, rows: rows,
      standardInput: standardInput)
    screen = VirtualScreen(columns: columns, rows: rows)
    process = terminal.process
    self.background = background
  }

  deinit {
    if status == nil {
      kill(-terminal.process, SIGKILL)
      kill(terminal.process, SIGKILL)
      waitpid(terminal.process, nil, 0)
    }
    terminal.close()
  }

  public func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(terminal.master, bytes, bytes.count)
  }

  public func signal(_ number: Int32) { kill(process, number) }

  public func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    terminal.resize(columns: columns, rows: rows)
  }

  /// Changes the size that the kernel tells, and nothing on the screen.
  public func setKernelSize(columns: Int, rows: Int) {
    terminal.resize(columns: columns, rows: rows)
  }

  /// Takes the terminal away, as closing its window does.
  public func hangUp() { terminal.hangUp() }

  /// The process that a shell started.
  public func childOfShell() throws -> Int32 {
    var child: Int32?
    try wait(for: "child") { session in
      let path = "/proc/\(session.terminal.process)/task/\(session.terminal.process)/children"
      child = Self.read(path).split(separator: " ").first.flatMap { Int32($0) }
      return child != nil
    }
    return child ?? terminal.process
  }

  /// How often the program's threads have gone to sleep so far.
  public var wakeUps: Int {
    var sum = 0
    guard let folder = opendir("/proc/\(process)/task") else { return 0 }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      for line in Self.read("/proc/\(process)/task/\(name)/status").split(separator: "\n")
      where line.hasPrefix("voluntary_ctxt_switches") {
        sum += line.split(separator: "\t").last.flatMap { Int($0) } ?? 0
      }
    }
    return sum
  }

  private static func read(_ path: String) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(file, &bytes, bytes.count)
    return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
  }

  /// Lets the program go on until `condition` holds.
  public func wait(
    for what: String, seconds: Double = 60, until condition: (PtySession) -> Bool
  ) throws {
    let end = Self.now() + seconds
    while !condition(self) {
      // Looking costs more than reading: look again when there is something new.
      while !pump(milliseconds: 20) {
        guard Self.now() < end else {
          throw PtyFailure(
            description: "no \(what); on the screen:\n" + text.joined(separator: "\n"))
        }
        guard hasEnded(), !pump(milliseconds: 0) else { continue }
        if condition(self) { return }
        throw PtyFailure(
          description: "ended (\(status ?? 0)) before \(what):\n" + text.joined(separator: "\n"))
      }
      while pump(milliseconds: 0) {}
    }
  }

  /// Waits until a text stands somewhere on the screen.
  public func wait(forText wanted: String) throws {
    try wait(for: "\"\(wanted)\"") { $0.shows(wanted) }
  }

  /// Waits for the end and returns how it came about.
  /// - Parameter nudge: what to do meanwhile, again and again.
  public func waitForEnd(seconds: Double = 60, nudge: () -> Void = {}) throws -> Ending {
    let end = Self.now() + seconds
    while !hasEnded() {
      nudge()
      _ = pump(milliseconds: 5)
      guard Self.now() < end else {
        throw PtyFailure(description: "no end; on the screen:\n" + text.joined(separator: "\n"))
      }
    }
    while pump(milliseconds: 0) {}
    let status = status ?? 0
    return status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }

  /// Takes in whatever is written in some time, to see that nothing is.
  public func listen(milliseconds: Int) {
    let end = Self.now() + Double(milliseconds) / 1000
    while Self.now() < end { _ = pump(milliseconds: 20) }
  }

  public enum Ending: Hashable, Sendable { case exit(Int32), signal(Int32) }

  private func hasEnded() -> Bool {
    var now: Int32 = 0
    if status == nil, waitpid(terminal.process, &now, WNOHANG) == terminal.process { status = now }
    return status != nil
  }

  private func pump(milliseconds: Int32) -> Bool {
    var source = pollfd(fd: terminal.master, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(terminal.master, &bytes, bytes.count)
    guard count > 0 else { return false }
    output += bytes[..<count]
    screen.write(Array(bytes[..<count]))
    answerQuestion()
    return true
  }

  private func answerQuestion() {
    guard let background else { return }
    let question = Array("\u{1B}]11;?".utf8)
    while answeredUpTo + question.count <= output.count {
      if output[answeredUpTo...].starts(with: question) {
        send("\u{1B}]11;\(background)\u{1B}\\")
        answeredUpTo += question.count
      } else {
        answeredUpTo += 1
      }
    }
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  // MARK: What there is to see

  public func cell(column: Int, row: Int) -> ShownCell { screen.cell(column: column, row: row) }

  public func row(_ row: Int) -> String {
    var line = ""
    var column = 0
    while column < screen.columns {
      let cell = cell(column: column, row: row)
      line += cell.text.isEmpty ? " " : cell.text
      column += max(1, cell.width)
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  public var rows: Int { screen.rows }

  public var text: [String] { (0..<screen.rows).map { row($0) } }

  public func shows(_ wanted: String) -> Bool { text.contains { $0.contains(wanted) } }

  /// Where a text stands on the screen.
  public func find(_ wanted: String) -> (column: Int, row: Int)? {
    for row in 0..<screen.rows {
      let line = self.row(row)
      guard let range = line.firstRange(of: wanted) else { continue }
      // Columns, not characters: wide ones before it take two.
      var column = 0
      var characters = line.distance(from: line.startIndex, to: range.lowerBound)
      while characters > 0 {
        column += max(1, cell(column: column, row: row).width)
        characters -= 1
      }
      return (column, row)
    }
    return nil
  }

  public var isCursorVisible: Bool { screen.isCursorVisible }
  public var isAlternateScreen: Bool { screen.isAlternate }
  public var cursor: (column: Int, row: Int) { screen.cursor }

  /// Whether a private mode (`ESC [ ? n h`) was switched on last rather than off.
  public func isModeOn(_ number: Int) -> Bool {
    let written = String(decoding: output, as: UTF8.self)
    let on = written.ranges(of: "\u{1B}[?\(number)h").last
    let off = written.ranges(of: "\u{1B}[?\(number)l").last
    guard let on else { return false }
    guard let off else { return true }
    return on.lowerBound > off.lowerBound
  }

  /// What is still not as it was: empty when the terminal was given back whole.
  public var damage: [String] {
    var damage: [String] = []
    if terminal.modes != terminal.formerModes {
      damage.append("modes \(terminal.modes), not \(terminal.formerModes)")
    }
    if isAlternateScreen { damage.append("the alternate screen is still up") }
    if !isCursorVisible { damage.append("the cursor is hidden") }
    for mode in [1000, 1002, 1003, 1006, 2004] where isModeOn(mode) {
      damage.append("mode \(mode) is on")
    }
    return damage
  }
}
