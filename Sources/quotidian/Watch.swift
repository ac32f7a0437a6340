import ArgumentParser
import Glibc
import NewsFormats
import NewsLibrary

/// `quotidian watch`: imports what appears in a folder.
struct Watch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Import what is in a folder, and what appears in it, until ^C.",
    usage: "quotidian watch [--library FILE] [--quiet] DIR",
    version: Version.current)

  @OptionGroup var library: LibraryOptions
  @Flag(help: "Print nothing but errors.")
  var quiet = false
  @Argument(help: "The folder; folders in it are watched too.", completion: .directory)
  var folder: String

  func run() throws {
    let library = try library.open(creates: true)
    let stop = StopSignal.install()
    guard let watch = FolderWatch(folder) else {
      StandardError.write("quotidian: \(folder): this is no folder that can be watched")
      throw ExitStatus.unreadableInput
    }
    // Watching begins before the first look, so that nothing comes in between.
    try add([folder], to: library, stop)
    while !stop.isSet {
      let files = watch.next(until: stop)
      if !files.isEmpty { try add(files, to: library, stop) }
    }
  }

  private func add(_ paths: [String], to library: Library, _ stop: StopSignal) throws {
    let feed = ImportFeed(paths: paths, format: nil)
    let progress = try LibraryOptions.told { () throws(LibraryError) in
      try ImportRun(into: library).run { stop.isSet ? nil : feed.next() }
    }
    if !quiet, progress.added + progress.updated > 0 {
      StandardError.write(ProgressLine.summary(progress, wasStopped: false))
    }
  }
}
