import ArgumentParser

/// How the program ends.
enum ExitStatus {
  static let nothingFound = ExitCode(1)
  static let usage = ExitCode(2)
  static let unreadableInput = ExitCode(3)
  static let unwritableOutput = ExitCode(4)
}
