/// Why there is no screen.
public enum TerminalError: Error, Hashable {
  /// Standard output is no terminal, or there is none to read keys from.
  case notATerminal
  /// Terminfo does not know the name in `TERM`, or not how to place a cursor there.
  case unknownTerminal(String)
}

extension TerminalError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notATerminal:
      "standard output is no terminal"
    case .unknownTerminal(let name):
      "no screen on a terminal of type \"\(name)\" (unknown, or without a movable cursor): "
        + "set TERM to another type"
    }
  }
}
