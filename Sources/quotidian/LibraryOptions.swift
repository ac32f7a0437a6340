import ArgumentParser
import NewsLibrary

/// Which library a command works on, and how it ends when that fails.
struct LibraryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The library's file.",
      discussion: """
        Without it, $\(LibraryLocation.variable), or quotidian/library.sqlite in $XDG_DATA_HOME \
        (~/.local/share).
        """, valueName: "file"))
  var library: String?

  var path: String { LibraryLocation.path(library) }

  func open(creates: Bool = false) throws -> Library {
    try Self.told { () throws(LibraryError) in
      try Library(path: path, creates: creates) { copy in
        StandardError.write(
          "quotidian: the library is of an older form; a copy is kept as \(copy), which may take a while"
        )
      }
    }
  }

  /// Runs `body`; an error of the library becomes its line on standard error and the exit code.
  static func told<T>(_ body: () throws(LibraryError) -> T) throws -> T {
    do throws(LibraryError) {
      return try body()
    } catch {
      StandardError.write("quotidian: \(error)")
      throw ExitStatus.of(error)
    }
  }
}

extension ExitStatus {
  /// A library that cannot be read is an input that cannot; one that cannot be written, an output.
  static func of(_ error: LibraryError) -> ExitCode {
    switch error {
    case .full, .unwritable, .readOnly, .locked: unwritableOutput
    default: unreadableInput
    }
  }
}
