import ArgumentParser
import Glibc

/// How the program ends.
enum ExitStatus {
  static let usage = ExitCode(2)
  static let unreadableInput = ExitCode(3)
  static let unwritableOutput = ExitCode(4)
}

extension ParsableCommand {
  /// Ends the program as `error` wants it: help and versions are no failures, and wrong usage has a
  /// code of its own.
  static func exit(after error: any Error) -> Never {
    guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
    StandardError.write(fullMessage(for: error))
    Glibc.exit(ExitStatus.usage.rawValue)
  }
}
