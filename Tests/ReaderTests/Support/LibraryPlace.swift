import FoundationEssentials

/// A library's file in a folder that goes away with it.
final class LibraryPlace {
  let folder: String
  var file: String { folder + "/library.sqlite" }

  init() {
    folder = FileManager.default.temporaryDirectory.path() + "/quotidian-\(UUID().uuidString)"
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }
}
