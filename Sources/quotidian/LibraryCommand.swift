import ArgumentParser
import NewsLibrary

/// `quotidian library`: looks after the library's file.
struct LibraryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "library",
    abstract: "Look after the library: info, check, repair, backup, vacuum.",
    version: Version.current,
    subcommands: [
      Info.self, Check.self, Repair.self, Backup.self, Vacuum.self, Refresh.self,
    ])

  struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "info",
      abstract: "Print what the library holds.")
    @OptionGroup var library: LibraryOptions

    func run() throws {
      let library = try library.open()
      let info = try LibraryOptions.told { () throws(LibraryError) in try library.info() }
      let size = Double(info.fileSize) / 1_048_576
      try StandardOutput().write(lines: [
        "File         \(library.path)",
        "Size         \(Int(size.rounded(.up))) MiB",
        "Articles     \(info.articles) (\(info.unread) unread, \(info.starred) starred)",
        "Sources      \(info.sources)",
        "Actors       \(info.actors)",
        "Notes        \(info.notes)",
        "Duplicates   \(info.duplicates)",
        "To annotate  \(info.outdated)",
        "To compare   \(info.uncompared)",
        "Form         \(info.form)",
      ])
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Look for damage. Reads all of the file.")
    @OptionGroup var library: LibraryOptions

    func run() throws {
      let library = try library.open()
      let problems = try LibraryOptions.told { () throws(LibraryError) in try library.check() }
      if problems.isEmpty { return try StandardOutput().write(lines: ["\(library.path): sound"]) }
      for problem in problems { StandardError.write("quotidian: \(library.path): \(problem)") }
      throw ExitStatus.unreadableInput
    }
  }

  struct Repair: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "repair",
      abstract: "Make the library anew from what can be read of it.",
      discussion: "The damaged file is kept beside it.")
    @OptionGroup var library: LibraryOptions

    func run() throws {
      let path = library.path
      let rescue = try LibraryOptions.told { () throws(LibraryError) in
        try Library.repair(path: path)
      }
      try StandardOutput().write(lines: [
        "\(path): \(rescue.saved) articles saved, \(rescue.lost) lost",
        "The file as it was: \(rescue.damagedFile)",
      ])
      if rescue.lost > 0 { throw ExitStatus.unreadableInput }
    }
  }

  struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "backup",
      abstract: "Copy the library, also while it is in use.")
    @OptionGroup var library: LibraryOptions
    @Argument(help: "The copy's file, which must not be there yet; without it, beside the library.")
    var file: String?

    func run() throws {
      let library = try library.open()
      let file = file.map(LibraryLocation.absolute)
      let copy = try LibraryOptions.told { () throws(LibraryError) in
        guard let file else { return try library.backUp() }
        try library.backUp(to: file)
        return file
      }
      try StandardOutput().write(lines: [copy])
    }
  }

  struct Vacuum: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "vacuum",
      abstract: "Make the file as small as it can be, and searches quicker.")
    @OptionGroup var library: LibraryOptions

    func run() throws {
      let library = try library.open()
      try LibraryOptions.told { () throws(LibraryError) in try library.vacuum() }
    }
  }

  struct Refresh: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "refresh",
      abstract: "Annotate with this version's model, and compare across outlets, what is not yet.",
      discussion: "The newest first. ^C stops; the same command goes on. The reader does it too.")
    @OptionGroup var library: LibraryOptions

    func run() throws {
      let library = try library.open()
      let stop = StopSignal.install()
      try LibraryOptions.told { () throws(LibraryError) in
        while !stop.isSet, try library.annotateOutdated() > 0 {}
        while !stop.isSet, try library.compareNew() > 0 {}
      }
    }
  }
}
