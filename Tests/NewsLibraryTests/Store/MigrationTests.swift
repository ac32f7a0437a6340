import FoundationEssentials
import GRDB
import NewsModel
import Testing

@testable import NewsLibrary

/// Libraries as each released form wrote them, in `Forms`: two articles in dispute, one with a star; a
/// third with an annotation made elsewhere, a tag and a note; a fourth, read; and a saved search. The
/// program of the second form migrated and annotated anew what that of the first had written.
@Suite struct MigrationTests {
  private func unpack(_ form: Int, into folder: String) throws -> String {
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Forms/form-\(form).sqlite.zst")
    let bytes = try Data(contentsOf: source).withUnsafeBytes { try Compression().decompress($0) }
    let path = "\(folder)/form-\(form).sqlite"
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  @Test(arguments: 1..<Migrations.current)
  func everyFormBecomesTheCurrentOne(_ form: Int) throws {
    let place = try TemporaryLibrary()
    let path = try unpack(form, into: place.folder)
    let before = try Data(contentsOf: URL(filePath: path))
    var told: [String] = []
    let library = try Library(path: path) { told.append($0) }
    #expect(try library.info().form == Migrations.current)
    #expect(try library.check() == [])
    let search = try LibrarySearch(library)
    func titles(_ query: String) throws -> [String] {
      try library.rows(of: try search.all(SearchQuery(query))).map(\.title)
    }
    let lines = ["Northern line is safe", "Line stays open"]
    #expect(try titles("is:starred") == ["Line stays open"])
    #expect(try titles("is:read") == ["Harbour reopens"])
    #expect(try titles("tag:check has:notes speaker:\"some one\"") == ["Weather"])
    #expect(try titles("said:\"northern line\"") == lines)
    #expect(try titles("said:never speaker:castro") == ["Line stays open"])
    #expect(
      try library.savedSearches() == [SavedSearch(name: "Rail", query: "northern line")])
    while try library.compareNew() > 0 {}
    #expect(try titles("has:disputed") == lines)
    // The form before stands beside it, as it was, and can be opened still.
    let copy = "\(path).before-form-\(form + 1)"
    #expect(told == [copy])
    #expect(try DatabaseQueue(path: copy).read { try Migrations.form(of: $0) } == form)
    #expect(try Data(contentsOf: URL(filePath: copy)).count == before.count)
    #expect(try Library(path: copy).count() == 4)
  }

  @Test func aFormThatCannotBeCopiedStaysAsItIs() throws {
    let place = try TemporaryLibrary()
    let path = try unpack(1, into: place.folder)
    let before = try Data(contentsOf: URL(filePath: path))
    // The copy's draft cannot be made where a folder stands.
    try FileManager.default.createDirectory(
      atPath: "\(path).before-form-2.part", withIntermediateDirectories: true)
    #expect(throws: LibraryError.self) { try Library(path: path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }
}
