import ArgumentParser
import Glibc

extension ParsableCommand {
  /// Ends the program as `error` wants it: help and versions are no failures, and wrong usage has a
  /// code of its own.
  static func exit(after error: any Error) -> Never {
    guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
    StandardError.write(fullMessage(for: error))
    Glibc.exit(ExitStatus.usage.rawValue)
  }
}
