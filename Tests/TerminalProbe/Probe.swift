import Glibc
import TerminalKit

/// A program for the tests: shows what TerminalKit tells it, and ends in every way there is.
@main
struct Probe {
  static let styles: [(name: String, role: Role, style: Style)] = [
    ("bold", Role(rawValue: 1), Style(.bold)),
    ("italic", Role(rawValue: 2), Style(.italic)),
    ("underline", Role(rawValue: 4), Style(.underline)),
    ("reverse", Role(rawValue: 8), Style(.reverse)),
    ("red", Role(rawValue: 16), Style(foreground: 1)),
    ("bright", Role(rawValue: 32), Style(foreground: 12)),
    ("violet", Role(rawValue: 64), Style(foreground: 105)),
  ]

  struct ProbeTheme: Theme {
    func style(for role: Role) -> Style {
      Probe.styles.first { $0.role == role }?.style ?? Style()
    }
  }

  static func main() throws {
    let screen = try CursesScreen()
    screen.theme = ProbeTheme()
    let mailbox = Mailbox<String>(waking: screen.waker)
    var lines: [String] = []
    var count = 0

    func show() {
      var grid = CellGrid(size: screen.size)
      let colors = screen.colors
      let light = colors.isLight.map { $0 ? "light" : "dark" } ?? "unknown"
      let size = "\(screen.size.columns)x\(screen.size.rows)"
      let title = "probe \(size) colors \(colors.count) \(light)"
      grid.draw(title, at: Position(column: 0, row: 0))
      var column = 0
      for (name, role, _) in styles {
        column += 1 + grid.draw(name, at: Position(column: column, row: 1), role: role)
      }
      grid.draw(
        "wide 東京|e\u{301}|👩\u{200D}🚀|\u{1B}[2J\u{9B}|", at: Position(column: 0, row: 2))
      for (row, line) in lines.suffix(max(0, screen.size.rows - 4)).enumerated() {
        grid.draw(line, at: Position(column: 0, row: 3 + row))
      }
      grid.draw("last", at: Position(column: 0, row: screen.size.rows - 1))
      grid.cursor = Position(column: 2, row: screen.size.rows - 1)
      screen.present(grid)
    }

    show()
    while true {
      for event in screen.nextEvents() {
        count += 1
        lines.append("\(count) \(event)")
        switch event {
        case .wake: lines += mailbox.take()
        case .terminate(let signal):
          screen.close()
          endProcess(by: signal)
        case .key(Key(.character("q"))):
          screen.close()
          print("bye")
          return
        case .key(Key(.character("e"))): exit(3)
        case .key(Key(.character("p"))): Probe.complain("printed meanwhile\n")
        case .key(Key(.character("t"))):
          precondition(count < 0, "the probe was told to trap")
        case .key(Key(.character("o"))): print(overflow(1))
        case .key(Key(.character("w"))):
          startThread { mailbox.post("message from a thread") }
        case .key(Key(.character("h"))):
          lines.append("hanging")
          show()
          while true { pause() }
        default: break
        }
      }
      show()
    }
  }

  static func complain(_ text: String) { _ = write(STDERR_FILENO, text, text.utf8.count) }

  /// Runs until the stack is used up.
  static func overflow(_ depth: Int) -> Int {
    depth < 0 ? 0 : overflow(depth + 1) + overflow(depth + 2)
  }

  static func startThread(_ body: @escaping @Sendable () -> Void) {
    Task.detached { body() }
  }
}
