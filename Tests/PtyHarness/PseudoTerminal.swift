internal import Glibc

/// What went wrong in a session, with what was on the screen.
public struct PtyFailure: Error, CustomStringConvertible {
  public let description: String
}

/// The two ends of a pseudo-terminal, and a program started on it.
struct PseudoTerminal {
  let master: Int32
  /// Kept open, so that the modes can still be read when the program is gone.
  let slave: Int32
  let process: Int32
  /// The modes before the program could change them.
  let formerModes: String

  /// Starts a program as the leader of a session of its own whose terminal this is.
  init(
    _ arguments: [String], environment: [String: String], columns: Int, rows: Int,
    standardInput: String?
  ) throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, nil, nil, nil) == 0, ttyname_r(slave, &name, name.count) == 0
    else { throw PtyFailure(description: "no pseudo-terminal: errno \(errno)") }
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    self.master = master
    self.slave = slave
    Self.resize(master, columns: columns, rows: rows)
    formerModes = Self.modes(slave)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // A session leader's first terminal becomes its controlling one. Descriptor 1 is opened first, so
    // that standard input may be something else.
    posix_spawn_file_actions_addopen(&actions, 1, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    if let standardInput {
      posix_spawn_file_actions_addopen(&actions, 0, standardInput, O_RDONLY, 0)
    } else {
      posix_spawn_file_actions_adddup2(&actions, 1, 0)
    }

    // The threads of the tests block signals and ignore some: a child must not inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes,
      Int16(Self.newSession | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    let argv = arguments.map { strdup($0) } + [nil]
    let envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for string in argv + envp { free(string) } }
    var started: pid_t = 0
    let failure = posix_spawn(&started, arguments[0], &actions, &attributes, argv, envp)
    guard failure == 0 else {
      throw PtyFailure(description: "cannot start \(arguments[0]): errno \(failure)")
    }
    process = started
  }

  /// `POSIX_SPAWN_SETSID`, which the importer does not see.
  private static let newSession: Int32 = 0x80

  func resize(columns: Int, rows: Int) { Self.resize(master, columns: columns, rows: rows) }

  private static func resize(_ master: Int32, columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// The modes of the terminal, as a text to compare.
  var modes: String { Self.modes(slave) }

  private static func modes(_ slave: Int32) -> String {
    var modes = termios()
    tcgetattr(slave, &modes)
    let characters = withUnsafeBytes(of: modes.c_cc) { Array($0) }
    return "\(modes.c_iflag) \(modes.c_oflag) \(modes.c_cflag) \(modes.c_lflag) \(characters)"
  }

  /// Closes the end that stands for the window, and leaves its descriptor to nothing.
  func hangUp() {
    let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
    dup2(nothing, master)
    Glibc.close(nothing)
  }

  func close() {
    Glibc.close(master)
    Glibc.close(slave)
  }
}
