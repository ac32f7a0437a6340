internal import CNcurses
internal import CTerminal
internal import Glibc

/// What is switched on and off around the time on the screen, beyond what ncurses does itself.
struct TerminalModes {
  /// Buttons, dragging, and reports that reach beyond column 223.
  private static let mouse = ["1000", "1002", "1006"]
  private static let bracketedPaste = "2004"

  /// Sent with the first frame, and again when the program is back from a suspension.
  func on(mouse: Bool) -> String { (mouse ? mouseOn : "") + pasteOn }
  let mouseOn: String
  let mouseOff: String
  private let pasteOn: String
  /// Undoes all of `on`.
  let off: String
  /// Whether the terminal may be asked for its colours. Those left out would print the question.
  let answersQuestions: Bool
  /// Whether sequences of xterm's do no harm.
  let isLikeXterm: Bool

  /// Looks the terminal up. ncurses must have been started.
  init(term: String) {
    // A terminal with a mouse in terminfo takes xterm's private modes, or passes over them. The
    // Linux console has one by way of gpm, and no use for the rest.
    isLikeXterm =
      terminfo_string("kmous") != nil && !["linux", "vt", "cons"].contains { term.hasPrefix($0) }
    let mouse = isLikeXterm ? Self.mouse : []
    mouseOn = mouse.map { "\u{1B}[?\($0)h" }.joined()
    mouseOff = mouse.reversed().map { "\u{1B}[?\($0)l" }.joined()
    pasteOn = isLikeXterm ? "\u{1B}[?\(Self.bracketedPaste)h" : ""
    off = (isLikeXterm ? "\u{1B}[?\(Self.bracketedPaste)l" : "") + mouseOff
    answersQuestions = isLikeXterm && !term.hasPrefix("screen")
  }

  /// What gives a terminal back that nobody has tidied: our modes off, plain colours, a cursor, and
  /// the former screen or at least the last line.
  func reset(_ size: Size) -> String {
    var reset = off
    for name in ["sgr0", "op", "cnorm", "rmkx"] { reset += Self.string(name) }
    if terminfo_string("rmcup") != nil {
      reset += Self.string("rmcup")
    } else if let last = terminfo_cursor_address(0, Int32(size.rows - 1)) {
      reset += Self.withoutPadding(String(cString: last)) + "\r\n"
    }
    return reset
  }

  /// The sequences of the keys that terminfo knows, for the decoder.
  static func keySequences() -> [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    for (name, code) in KeySequences.terminfo {
      let bytes = Array(string(name).utf8)
      // A lone control character means itself: some entries call Ctrl-K an arrow.
      if bytes.count > 1, bytes[0] == 0x1B { keys[bytes] = Key(code) }
    }
    return keys
  }

  private static func string(_ name: String) -> String {
    terminfo_string(name).map { withoutPadding(String(cString: $0)) } ?? ""
  }

  /// Terminfo writes delays as `$<5/>`; only ncurses itself can wait them out.
  private static func withoutPadding(_ string: String) -> String {
    var result = ""
    var rest = Substring(string)
    while let start = rest.firstIndex(of: "$") {
      result += rest[..<start]
      let after = rest.index(after: start)
      guard after < rest.endIndex, rest[after] == "<", let end = rest[after...].firstIndex(of: ">")
      else {
        result.append("$")
        rest = rest[after...]
        continue
      }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
