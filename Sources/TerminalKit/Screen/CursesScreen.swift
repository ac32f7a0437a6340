internal import CNcurses
internal import CTerminal
internal import Glibc

/// The terminal. ncurses paints; the keys are read and decoded here, because ncurses knows neither
/// pastes nor a mouse beyond column 223, and cannot wait for a key and a mailbox at once.
///
/// One at a time, on one thread. However the program ends, by `close`, `exit`, a signal or a trap, the
/// terminal gets its modes, its cursor and its former content back, and what was printed on standard
/// error meanwhile is printed then. (Only SIGKILL leaves no time for it.)
public final class CursesScreen: Screen {
  public private(set) var size: Size
  public let waker = Waker { terminal_wake() }

  /// The background's lightness is what `COLORFGBG` says until the terminal tells itself.
  public var colors: TerminalColors { painter.colors }

  public var theme: any Theme {
    get { painter.theme }
    set { painter.theme = newValue }
  }

  private let input: Int32
  private let output: Int32
  private let wakes: Int32
  private let stream: UnsafeMutablePointer<FILE>
  private let screen: OpaquePointer
  private let modes: TerminalModes
  private var painter: CursesPainter
  private var decoder: InputDecoder
  private var isOpen = true
  private var hasShownFrame = false
  /// When the terminal was asked for its background and has not answered yet.
  private var questionTime: Int?
  private var ending: Int32?

  /// How long ESC may wait for the rest of a sequence.
  private static let escapeMilliseconds: Int32 = 25
  /// How long the terminal's answer is worth waiting for when the program ends before it.
  private static let answerMilliseconds = 100
  /// How much input is taken before a frame is due after all.
  private static let inputLimit = 1 << 16

  /// Takes the terminal over. Keys come from standard input, or from the controlling terminal when
  /// that is a pipe.
  public init() throws(TerminalError) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    output = STDOUT_FILENO
    input = isatty(STDIN_FILENO) == 1 ? STDIN_FILENO : open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard input >= 0 else { throw .notATerminal }
    Self.chooseEncoding()

    wakes = terminal_prepare(output)
    guard wakes >= 0 else { throw .notATerminal }
    let term = Self.environment("TERM")
    // newterm answers where initscr would exit.
    guard let stream = fdopen(dup(output), "w"), let screen = newterm(nil, stream, stream) else {
      terminal_forget()
      throw .unknownTerminal(term)
    }
    guard terminfo_string("cup") != nil else {
      endwin()
      terminal_forget()
      throw .unknownTerminal(term)
    }
    self.stream = stream
    self.screen = screen
    modes = TerminalModes(term: term)
    decoder = InputDecoder(sequences: TerminalModes.keySequences())
    size = Size(columns: Int(curses_columns()), rows: Int(curses_rows()))

    let reset = modes.reset(size)
    terminal_set_reset(reset, reset.utf8.count)
    terminal_hold()
    raw()
    noecho()
    nonl()
    // A frame is written to its end even while keys are waiting.
    typeahead(-1)
    painter = CursesPainter(isMono: !Self.environment("NO_COLOR").isEmpty)
    painter.colors.isLight = Background.isLight(colorFGBG: Self.environment("COLORFGBG"))
    _ = adoptSize()
  }

  deinit { close() }

  public func present(_ grid: CellGrid) {
    guard isOpen, terminal_is_held() != 0 else { return }
    let isFirst = !hasShownFrame
    hasShownFrame = true
    terminal_begin_frame(fileno(stream))
    painter.paint(grid)
    terminal_end_frame(fileno(stream), output)
    // Behind the frame, so that no terminal makes it wait.
    if isFirst { send(modes.on(mouse: takesMouse) + question()) }
  }

  private func question() -> String {
    guard modes.answersQuestions else { return "" }
    questionTime = Self.milliseconds()
    return Background.query
  }

  public func repaint() { painter.forget() }

  public var takesMouse = true {
    didSet {
      guard isOpen, hasShownFrame, takesMouse != oldValue else { return }
      send(takesMouse ? modes.mouseOn : modes.mouseOff)
    }
  }

  public func copy(_ text: String) -> Bool {
    guard isOpen, hasShownFrame, modes.isLikeXterm, let sequence = Clipboard.sequence(text) else {
      return false
    }
    send(sequence)
    return true
  }

  /// Gives the terminal back as it was. Does nothing the second time.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    if hasShownFrame { send(modes.off) }
    awaitAnswer()
    endwin()
    terminal_release()
    terminal_forget()
    delscreen(screen)
    fclose(stream)
    if input != STDIN_FILENO { Glibc.close(input) }
  }

  // MARK: Events

  public func nextEvents(within milliseconds: Int?) -> [TerminalEvent] {
    let deadline = milliseconds.map { Self.milliseconds() + $0 }
    var events: [TerminalEvent] = []
    var taken = 0
    while ending == nil {
      var wait: Int32 = -1
      if let deadline { wait = Int32(clamping: max(0, deadline - Self.milliseconds())) }
      let isEscapeDue = events.isEmpty && decoder.isWaiting
      if isEscapeDue {
        wait = wait < 0 ? Self.escapeMilliseconds : min(wait, Self.escapeMilliseconds)
      }
      if !events.isEmpty { wait = taken < Self.inputLimit ? 0 : -2 }
      guard wait > -2 else { break }

      var sources = [
        pollfd(fd: input, events: Int16(POLLIN), revents: 0),
        pollfd(fd: wakes, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&sources, 2, wait)
      // A signal interrupts the wait, and has written to the pipe.
      if ready < 0, errno == EINTR { continue }
      if ready == 0 {
        if isEscapeDue { events += received(decoder.resolve(at: Self.milliseconds())) }
        if !events.isEmpty || deadline.map({ Self.milliseconds() >= $0 }) == true { break }
        continue
      }
      if sources[1].revents != 0 { events += pendingSignals() }
      if sources[0].revents != 0, ending == nil {
        let (count, read) = readInput()
        taken += count
        events += read
      }
    }
    if events.isEmpty, let ending { return [.terminate(signal: ending)] }
    return events
  }

  private func readInput() -> (Int, [TerminalEvent]) {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, initialized in
      count = Glibc.read(input, buffer.baseAddress, buffer.count)
      initialized = max(0, count)
    }
    if count < 0, errno == EINTR || errno == EAGAIN { return (0, []) }
    // End of file or an error: there is no terminal any more.
    guard count > 0 else { return (0, end(SIGHUP)) }
    return (count, received(decoder.feed(bytes, at: Self.milliseconds())))
  }

  private func pendingSignals() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    if terminal_drain_wakes() != 0 { events.append(.wake) }
    let signals = terminal_take_signals()
    func has(_ bit: Int) -> Bool { signals & UInt32(bit) != 0 }
    if has(TERMINAL_STOP) {
      events += suspend(wholeGroup: false)
    } else if has(TERMINAL_CONTINUED) {
      // Stopped by a signal that nobody can catch: the shell has used the terminal since.
      events += comeBack()
    } else if has(TERMINAL_RESIZED), adoptSize() {
      events.append(.resize(size))
    }
    if has(TERMINAL_INTERRUPT) { events.append(.key(Key(.character("c"), .control))) }
    if has(TERMINAL_TERMINATE) { events += end(SIGTERM) }
    if has(TERMINAL_HANGUP) { events += end(SIGHUP) }
    return events
  }

  /// Keeps for itself what the loop need not know.
  private func received(_ events: [TerminalEvent]) -> [TerminalEvent] {
    var passed: [TerminalEvent] = []
    for event in events {
      switch event {
      case .key(Key(.character("z"), .control)):
        passed += suspend(wholeGroup: true)
      case .background(let isLight):
        questionTime = nil
        if colors.isLight != isLight {
          painter.colors.isLight = isLight
          passed.append(event)
        }
      default:
        passed.append(event)
      }
    }
    return passed
  }

  private func end(_ signal: Int32) -> [TerminalEvent] {
    if ending == nil { ending = signal }
    return ending == signal ? [.terminate(signal: signal)] : []
  }

  // MARK: Size and suspension

  /// Asks the kernel for the size; true when it is a new one. A size of nothing, which some terminals
  /// report while they start, is passed over.
  private func adoptSize() -> Bool {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard terminal_window_size(output, &columns, &rows) == 0, columns > 0, rows > 0 else {
      return false
    }
    if columns != curses_columns() || rows != curses_rows() {
      resizeterm(rows, columns)
      painter.forget()
    }
    let new = Size(columns: Int(columns), rows: Int(rows))
    guard new != size else { return false }
    size = new
    let reset = modes.reset(size)
    terminal_set_reset(reset, reset.utf8.count)
    return true
  }

  private func suspend(wholeGroup: Bool) -> [TerminalEvent] {
    def_prog_mode()
    if hasShownFrame { send(modes.off) }
    endwin()
    terminal_release()
    terminal_stop(wholeGroup ? 1 : 0)
    return comeBack()
  }

  private func comeBack() -> [TerminalEvent] {
    terminal_hold()
    reset_prog_mode()
    _ = adoptSize()
    painter.forget()
    // curses enters its screen again with the next frame.
    hasShownFrame = false
    return [.resize(size)]
  }

  /// Keeps the answer to our question from the shell that comes next.
  private func awaitAnswer() {
    guard let questionTime else { return }
    while self.questionTime != nil {
      let left = questionTime + Self.answerMilliseconds - Self.milliseconds()
      var source = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&source, 1, Int32(left)) > 0, readInput().0 > 0 else { break }
    }
    terminal_discard_input(input)
  }

  // MARK: The system

  private func send(_ text: String) {
    terminal_write(output, text, text.utf8.count)
  }

  /// ncurses writes in the locale's encoding. Every terminal of today reads UTF-8, whatever a bare
  /// environment says.
  private static func chooseEncoding() {
    setlocale(LC_CTYPE, "")
    let encoding = nl_langinfo(Int32(CODESET)).map { String(cString: $0) }
    if encoding != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
  }

  private static func environment(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }

  private static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
