import ArgumentParser
import Glibc
import NewsFormats
import TerminalKit

/// Standard output of the commands that print.
struct StandardOutput {
  /// How wide text for people is set: the terminal, or 80 columns where there is none.
  let columns: Int

  init() {
    // A reader that has seen enough closes the pipe; that is told by `write`, not by a signal.
    signal(SIGPIPE, SIG_IGN)
    columns = Self.terminalColumns().map { min(max($0, 20), Self.widest) } ?? 80
  }

  /// Longer lines are hard to read, however wide the window is.
  private static let widest = 100

  /// Writes all of `bytes` at once, so that a reader at the other end of a pipe has every article as
  /// soon as it is done.
  /// - Throws: an `ExitCode`: of success when nobody reads any more.
  func write(_ bytes: [UInt8]) throws {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        Glibc.write(STDOUT_FILENO, buffer.baseAddress.map { $0 + start }, bytes.count - start)
      }
      if written >= 0 {
        start += written
      } else if errno == EPIPE || errno == EBADF {
        throw ExitCode.success
      } else if errno != EINTR {
        StandardError.write("quotidian: the output cannot be written (error \(errno))")
        throw ExitStatus.unwritableOutput
      }
    }
  }

  /// Writes lines of text for people: harmless whatever they hold.
  func write(lines: [String]) throws {
    var bytes: [UInt8] = []
    for line in lines {
      bytes.append(contentsOf: SafeLine.make(line).utf8)
      bytes.append(0x0A)
    }
    try write(bytes)
  }

  private static func terminalColumns() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

/// Standard error.
enum StandardError {
  /// One message, made harmless line by line.
  static func write(_ message: String) {
    var bytes: [UInt8] = []
    for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
      bytes.append(contentsOf: SafeLine.make(line).utf8)
      bytes.append(0x0A)
    }
    // There is nobody left to tell when this fails.
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

/// A line that a terminal shows and does not obey.
enum SafeLine {
  static func make(_ text: some StringProtocol) -> String {
    var line = ""
    for piece in SafeText.pieces(of: text) { line.append(piece.character) }
    return line
  }
}
