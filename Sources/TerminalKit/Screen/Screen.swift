/// A place for frames that tells what the user does. `CursesScreen` is a terminal, `MemoryScreen` serves
/// tests.
///
/// A program's loop asks for events, folds all of them into its state, and presents one frame:
///
///     screen.present(view(state, screen.size))
///     while !state.isDone {
///       for event in screen.nextEvents() { reduce(&state, event) }
///       screen.present(view(state, screen.size))
///     }
///
/// So under a stuck key frames are dropped, and keys never. A screen belongs to the thread that made
/// it; other threads leave a message in a `Mailbox` and wake it.
public protocol Screen: AnyObject {
  /// The size the next frame should have.
  var size: Size { get }

  /// What a theme may use here. `isLight` may become known later: see `TerminalEvent.background`.
  var colors: TerminalColors { get }

  /// Gives the roles their looks. A new theme repaints the whole frame.
  var theme: any Theme { get set }

  /// Wakes the waiting `nextEvents` from any thread.
  var waker: Waker { get }

  /// Waits until something happens, and returns all that has happened, in order. Never empty, unless
  /// the time is up.
  ///
  /// Ctrl-Z does not come as a key: the screen suspends the program and answers with a resize when it
  /// is back. Ctrl-C comes as one, from the keyboard and as a signal alike.
  /// - Parameter milliseconds: how long to wait; `nil` for as long as it takes.
  func nextEvents(within milliseconds: Int?) -> [TerminalEvent]

  /// Shows a frame. Writes only what differs from the last one.
  func present(_ grid: CellGrid)

  /// Hands text to the terminal's clipboard, where the terminal takes it.
  /// - Returns: whether it was sent; no terminal tells whether it was taken.
  func copy(_ text: String) -> Bool

  /// Whether mouse events are asked for. While they are not, the terminal selects text by itself.
  var takesMouse: Bool { get set }

  /// Has the next frame written whole, for a terminal that something else has written on.
  func repaint()
}

extension Screen {
  /// Waits for as long as it takes.
  public func nextEvents() -> [TerminalEvent] { nextEvents(within: nil) }
}

/// Ends the wait of the screen it came from; any thread may use it.
public struct Waker: Sendable {
  private let action: @Sendable () -> Void

  public init(_ action: @escaping @Sendable () -> Void) { self.action = action }

  public func wake() { action() }
}
