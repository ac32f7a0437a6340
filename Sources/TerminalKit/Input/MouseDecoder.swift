/// Gives mouse reports their meaning, and finds double clicks.
struct MouseDecoder {
  /// Two presses on one cell within this time are a double click.
  private static let doubleClickMilliseconds = 400

  private var lastPress: (position: Position, milliseconds: Int)?

  /// - Parameters:
  ///   - code: button and modifiers as xterm packs them.
  ///   - column: from 1, as reported; so is `row`.
  mutating func event(
    code: Int, column: Int, row: Int, isRelease: Bool = false, at milliseconds: Int
  ) -> TerminalEvent? {
    guard code >= 0, column >= 1, row >= 1 else { return nil }
    let position = Position(column: column - 1, row: row - 1)
    guard let action = action(code, isRelease, position, milliseconds) else { return nil }
    return .mouse(Mouse(action, at: position))
  }

  private mutating func action(
    _ code: Int, _ isRelease: Bool, _ position: Position, _ milliseconds: Int
  ) -> Mouse.Action? {
    let button = code & 3
    let isWheel = code & 64 != 0
    let isMotion = code & 32 != 0
    switch (isWheel, isMotion, button) {
    case (true, _, 0): return .wheelUp
    case (true, _, 1): return .wheelDown
    // Old reports do not say which button was released.
    case (false, false, 3): return .release
    case (false, true, 0): return .drag
    case (false, false, 0):
      if isRelease { return .release }
      if let last = lastPress, last.position == position,
        milliseconds - last.milliseconds <= Self.doubleClickMilliseconds
      {
        lastPress = nil
        return .doubleClick
      }
      lastPress = (position, milliseconds)
      return .press
    case (false, false, 2): return isRelease ? nil : .rightPress
    default: return nil
    }
  }
}
