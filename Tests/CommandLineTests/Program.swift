import FoundationEssentials
import Glibc
import PtyHarness

/// A finished run of the real `quotidian`, without a terminal.
struct Run {
  let status: Int32
  let output: String
  let errors: String
  /// The most memory it had, in KiB.
  let peakMemory: Int

  var lines: [Substring] {
    output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }
}

/// Files for one test, and the program to run on them.
final class Workplace {
  let folder: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(
      path: "quotidian-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path()
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
  }

  /// Runs the program in the folder.
  ///
  /// Its streams are files, so that neither side can wait for the other.
  /// - Parameters:
  ///   - sink: where standard output goes, in the shell's words.
  ///   - prefix: what stands before the program, in the shell's words.
  func run(
    _ arguments: [String], input: String = "", sink: String = ">.output", prefix: String = ""
  ) throws -> Run {
    for name in [".output", ".status"] { try write(name, "") }
    try write(".input", input)
    let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
    let program = "'\(Products.path("quotidian"))' \(quoted) <.input 2>.errors"
    let command = "cd '\(folder)' && { (\(prefix)\(program)); echo $? >.status; } \(sink)"
    let peakMemory = try shell(command)
    let status = Int32(try read(".status").prefix { $0 != "\n" })
    return Run(
      status: status ?? -1, output: try read(".output"), errors: try read(".errors"),
      peakMemory: peakMemory)
  }

  private func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/\(name)")), as: UTF8.self)
  }

  /// - Returns: the most memory a program of the command had, in KiB.
  private func shell(_ command: String) throws -> Int {
    var process = pid_t()
    var arguments = [strdup("/bin/sh"), strdup("-c"), strdup(command), nil]
    defer { arguments.forEach { free($0) } }
    var environment = [strdup("PATH=/usr/bin:/bin"), strdup("SWIFT_BACKTRACE=enable=no"), nil]
    defer { environment.forEach { free($0) } }
    guard posix_spawn(&process, "/bin/sh", nil, nil, &arguments, &environment) == 0 else {
      throw CannotSpawn()
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    return Int(usage.ru_maxrss)
  }

  struct CannotSpawn: Error {}
}
