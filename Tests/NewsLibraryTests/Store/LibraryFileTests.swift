import FoundationEssentials
import GRDB
import Glibc
import NewsLibrary
import NewsModel
import Testing

@Suite struct LibraryFileTests {
  private func write(_ path: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: path))
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }

  /// The error that opening a file makes.
  private func error(opening path: String, creates: Bool = false) -> LibraryError? {
    do throws(LibraryError) {
      _ = try Library(path: path, creates: creates)
      return nil
    } catch {
      return error
    }
  }

  @Test func isTheUsersAlone() throws {
    let place = try TemporaryLibrary()
    var status = stat()
    #expect(stat(place.folder, &status) == 0 && status.st_mode & 0o777 == 0o700)
    #expect(stat(place.library.path, &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test func missingIsSaid() throws {
    #expect(
      error(opening: "/tmp/no-such-folder/library.sqlite")
        == .missing(path: "/tmp/no-such-folder/library.sqlite"))
  }

  @Test func otherFilesAreLeftAsTheyAre() throws {
    let place = try TemporaryLibrary()
    let text = place.folder + "/text"
    try write(text, Array(repeating: 0x41, count: 5000))
    #expect(error(opening: text, creates: true) == .notALibrary(path: text))
    #expect(try bytes(text) == Array(repeating: 0x41, count: 5000))
  }

  @Test func newerFormsAreRefusedUntouched() throws {
    let place = try TemporaryLibrary()
    try place.add("A text.")
    let copy = place.folder + "/copy.sqlite"
    try place.library.backUp(to: copy)
    var file = try bytes(copy)
    // user_version, at offset 60 of the header, big endian.
    file[60] = 0x7F
    try write(copy, file)
    guard case .newerVersion(copy, let found, _)? = error(opening: copy) else {
      Issue.record("opened")
      return
    }
    #expect(found > 1_000_000)
    #expect(try bytes(copy) == file)
  }

  @Test func backupsAreWhole() throws {
    let place = try TemporaryLibrary()
    let id = try place.add("A text.").id
    let copy = try place.library.backUp()
    #expect(copy == place.library.path + ".backup")
    #expect(try place.library.backUp() == place.library.path + ".backup-2")
    #expect(try Library(path: copy).article(id).article.text == "A text.")
    #expect(try Library(path: copy).check() == [])
    #expect(throws: LibraryError.self) { try place.library.backUp(to: copy) }
  }

  @Test func damageIsFoundAndRepaired() throws {
    let place = try TemporaryLibrary()
    for index in 0..<300 {
      try place.add(
        "Text \(index). " + String(repeating: "Words \(index * 7919) on \(index). ", count: 60))
    }
    let starred = try place.library.rows(below: nil, limit: 1)[0].id
    try place.library.setStarred([starred], true)
    let copy = place.folder + "/copy.sqlite"
    try place.library.backUp(to: copy)
    var file = try bytes(copy)
    // In the middle, pages of texts or of the index.
    for index in (file.count / 2)..<(file.count / 2 + 40_000) { file[index] = 0x5A }
    try write(copy, file)
    #expect(try !Library(path: copy).check().isEmpty)
    let rescue = try Library.repair(path: copy)
    #expect(rescue.saved + rescue.lost <= 300 && rescue.saved > 100)
    #expect(try bytes(rescue.damagedFile) == file)
    let repaired = try Library(path: copy)
    #expect(try repaired.check() == [])
    #expect(try repaired.count() == rescue.saved)
    #expect(try repaired.rows(below: nil, limit: 400).count == rescue.saved)
  }

  @Test func aLockedLibraryIsSaidAndCanBeRead() throws {
    let place = try TemporaryLibrary()
    let id = try place.add("A text.").id
    let path = place.library.path
    let other = try DatabaseQueue(path: path)
    let impatient = try Library(path: path, patience: 0.02)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: LibraryError.locked(path: path)) { try impatient.setStarred([id], true) }
      #expect(try impatient.rows(below: nil, limit: 5).map(\.isStarred) == [false])
      try db.execute(sql: "ROLLBACK")
    }
    try impatient.setStarred([id], true)
    #expect(try impatient.rows(below: nil, limit: 5).map(\.isStarred) == [true])
  }

  @Test func readersSeeWhatAnotherImports() throws {
    let place = try TemporaryLibrary()
    let reader = try Library(path: place.library.path)
    #expect(try reader.count() == 0)
    try place.add("A text.")
    #expect(try reader.count() == 1)
  }

  @Test func watchTellsOfChanges() throws {
    let place = try TemporaryLibrary()
    let watch = try LibraryWatch(place.library)
    try place.add("A text.")
    #expect(watch.wait())
    watch.stop()
    #expect(!watch.wait())
  }
}
