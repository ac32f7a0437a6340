internal import Glibc

/// Ends the program by a signal that asked for it, after the screen was closed.
///
/// By the signal itself rather than with a status of 128 and more: a shell shows the same number, and
/// a script that waits for the program sees that it was ended and stops too.
public func endProcess(by signal: Int32) -> Never {
  Glibc.signal(signal, SIG_DFL)
  raise(signal)
  // Reached only where the signal is blocked.
  exit(128 + signal)
}
