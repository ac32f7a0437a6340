/// How a cell looks.
public struct Style: Hashable, Sendable {
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let bold = Attributes(rawValue: 1 << 0)
    public static let dim = Attributes(rawValue: 1 << 1)
    public static let italic = Attributes(rawValue: 1 << 2)
    public static let underline = Attributes(rawValue: 1 << 3)
    public static let reverse = Attributes(rawValue: 1 << 4)
  }

  public var attributes: Attributes
  /// An index into the terminal's palette, or `nil` for the default foreground. The background is
  /// never painted.
  public var foreground: UInt8?

  public init(_ attributes: Attributes = [], foreground: UInt8? = nil) {
    self.attributes = attributes
    self.foreground = foreground
  }
}

/// Gives each role its style on the terminal at hand.
public protocol Theme: Sendable {
  func style(for role: Role) -> Style
}

/// Shows every role plainly.
public struct PlainTheme: Theme {
  public init() {}
  public func style(for role: Role) -> Style { Style() }
}

/// What the terminal can show, as far as a theme needs to know.
public struct TerminalColors: Hashable, Sendable {
  /// 0 (mono, or `NO_COLOR` is set), 8, 16 or 256.
  public var count: Int
  /// Whether the background is light; `nil` when the terminal does not tell.
  public var isLight: Bool?
  /// Whether italics can be told from plain text.
  public var hasItalic: Bool

  public init(count: Int, isLight: Bool? = nil, hasItalic: Bool = false) {
    self.count = count
    self.isLight = isLight
    self.hasItalic = hasItalic
  }
}
