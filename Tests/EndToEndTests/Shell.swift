import PtyHarness

/// A shell with job control that starts a program, waits for a line while it is stopped, brings it back,
/// and says how it ended.
enum Shell {
  /// - Parameter before: what stands in the command line before the program, such as a pipe into it.
  static func start(
    _ program: String, _ arguments: [String] = [], before: String = "", columns: Int = 80,
    rows: Int = 24
  ) throws -> PtySession {
    let script = """
      set -m; \(before) "$0" "$@"; echo "stopped $?"; read line; fg >/dev/null; echo "ended $?"
      """
    return try PtySession(
      ["/bin/sh", "-c", script, program] + arguments, columns: columns, rows: rows)
  }
}
