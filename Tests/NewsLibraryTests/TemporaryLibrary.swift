import FoundationEssentials
import NewsLibrary
import NewsModel

/// A library in a folder of its own, gone with it.
final class TemporaryLibrary {
  let folder: String
  let library: Library

  init() throws {
    folder = FileManager.default.temporaryDirectory.path() + "/quotidian-\(UUID().uuidString)"
    library = try Library(path: folder + "/library.sqlite", creates: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Adds a text as a file would bring it.
  @discardableResult
  func add(_ text: String, place: String? = nil) throws -> ImportOutcome {
    let article = try ArticleParser.parse(Array(text.utf8), path: place)
    return try library.add([ImportItem(article: article, place: place)])[0]
  }

  /// Adds a text with what a JSON line says of it.
  @discardableResult
  func add(_ text: String, _ metadata: ArticleMetadata) throws -> ArticleID {
    let article = try ArticleParser.parse(text: text, metadata: metadata)
    return try library.add([ImportItem(article: article)])[0].id
  }
}

extension ImportOutcome {
  var id: ArticleID {
    switch self {
    case .added(let id), .updated(let id), .unchanged(let id), .duplicate(let id): id
    }
  }
}
