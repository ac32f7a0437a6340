internal import CNcurses
internal import Glibc

/// The terminal.
public final class CursesScreen: Screen {
  public private(set) var size = Size(columns: 80, rows: 24)
  public private(set) var colors = TerminalColors(count: 0)
  public var theme: any Theme = PlainTheme()
  public let waker = Waker {}

  /// Takes the terminal over; `close` gives it back, and so does every other way to end.
  public init() throws(TerminalError) { throw .notATerminal }

  public func nextEvents(within milliseconds: Int?) -> [TerminalEvent] { [] }

  public func present(_ grid: CellGrid) {}

  /// Gives the terminal back as it was.
  public func close() {}
}

/// Ends the program by a signal, so that whoever started it sees why it ended.
public func endProcess(by signal: Int32) -> Never {
  Glibc.signal(signal, SIG_DFL)
  raise(signal)
  exit(128 + signal)
}

/// Why there is no screen.
public enum TerminalError: Error, Hashable {
  /// Standard output is no terminal, or there is none to read keys from.
  case notATerminal
  /// Terminfo does not know the name in `TERM`, or it cannot place a cursor.
  case unknownTerminal(String)
}

extension TerminalError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notATerminal:
      "standard output is no terminal"
    case .unknownTerminal(let name):
      "the terminal type \"\(name)\" is unknown or cannot place a cursor; set TERM to another"
    }
  }
}
