/// A screen without a terminal: it plays a script of events and keeps what it is shown.
public final class MemoryScreen: Screen {
  public private(set) var size: Size
  public private(set) var colors: TerminalColors
  public var theme: any Theme = PlainTheme()
  public let waker = Waker {}

  /// The events not yet handed over.
  public private(set) var script: [TerminalEvent]
  /// The last frame, `nil` before the first.
  public private(set) var frame: CellGrid?
  /// How many frames were shown.
  public private(set) var frameCount = 0

  /// - Parameter script: handed over one event at a time, so that each gets its frame; when it is
  ///   used up, the program is asked to end (SIGTERM).
  public init(
    size: Size, colors: TerminalColors = TerminalColors(count: 0), script: [TerminalEvent] = []
  ) {
    self.size = size
    self.colors = colors
    self.script = script
  }

  public func nextEvents(within milliseconds: Int?) -> [TerminalEvent] {
    guard !script.isEmpty else { return [.terminate(signal: 15)] }
    let event = script.removeFirst()
    switch event {
    case .resize(let size): self.size = size
    case .background(let isLight): colors.isLight = isLight
    default: break
    }
    return [event]
  }

  public func present(_ grid: CellGrid) {
    frame = grid
    frameCount += 1
  }

  public func repaint() {}

  /// What was copied last.
  public private(set) var copied: String?
  public var takesMouse = true

  public func copy(_ text: String) -> Bool {
    copied = text
    return true
  }

  /// The rows of the last frame as a person reads them.
  public var text: [String] {
    guard let frame else { return [] }
    return (0..<frame.size.rows).map { frame.text(row: $0) }
  }
}
