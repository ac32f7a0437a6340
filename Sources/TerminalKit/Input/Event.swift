/// What the terminal tells the program.
public enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  case mouse(Mouse)
  /// Text pasted in one piece (bracketed paste), with LF line ends; not yet sanitized.
  case paste(String)
  /// The screen has a new size, or is back after a suspension: draw again.
  case resize(Size)
  /// A `Waker` was used: look into the mailbox.
  case wake
  /// The terminal told whether its background is light; `Screen.colors` says so from now on.
  case background(isLight: Bool)
  /// A signal (SIGTERM, SIGHUP) asks the program to end, or the terminal is gone (SIGHUP). No input
  /// follows; close the screen and call `endProcess(by:)`.
  case terminate(signal: Int32)
}

/// A key press, decoded.
public struct Key: Hashable, Sendable {
  public enum Code: Hashable, Sendable {
    /// A printable character, as typed: capitals have no `shift`. With `control` a small letter.
    case character(Character)
    case up, down, left, right, home, end, pageUp, pageDown
    case enter, tab, backTab, escape, backspace, delete, insert
    case function(Int)
  }
  public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let control = Modifiers(rawValue: 1 << 0)
    public static let alt = Modifiers(rawValue: 1 << 1)
    /// Only with keys that are not characters; Shift-Tab is `backTab`.
    public static let shift = Modifiers(rawValue: 1 << 2)
  }

  public var code: Code
  public var modifiers: Modifiers

  public init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }
}

/// A mouse button or wheel step at a cell.
public struct Mouse: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    case press, release, drag, doubleClick, rightPress, wheelUp, wheelDown
  }

  public var action: Action
  public var position: Position

  public init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }
}
