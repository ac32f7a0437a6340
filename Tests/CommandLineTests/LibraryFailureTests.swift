import FoundationEssentials
import Glibc
import PtyHarness
import Testing

/// What the program says and leaves when the library's file cannot be used as it should.
@Suite struct LibraryFailureTests {
  private let place: Workplace
  private var path: String { place.folder + "/.shelf/library.sqlite" }

  /// A library with an article.
  init() throws {
    place = try Workplace()
    try place.write("a.txt", "Council votes\n\n“It stays,” said Anna Castro.\n")
    #expect(try place.run(["import", "--library", ".shelf/library.sqlite", "a.txt"]).status == 0)
    // What another process reads must be in the file itself.
    #expect(try place.run(["library", "vacuum", "--library", ".shelf/library.sqlite"]).status == 0)
  }

  private static func text(_ index: Int) -> String {
    var text = "Council votes \(index)\n\n“Number \(index * 7919) stays,” said Anna Castro.\n\n"
    for line in 0..<40 { text += "Line \(line * 7919 + index) of \(index * 104_729) is open. " }
    return text
  }

  private func bytes() throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  private func run(_ arguments: String..., prefix: String = "") throws -> Run {
    try place.run(arguments, prefix: prefix)
  }

  /// The library holds what it held, and can take more.
  private func expectSound(_ count: Int) throws {
    let check = try run("library", "check", "--library", ".shelf/library.sqlite")
    #expect(check.status == 0, "\(check.errors)")
    let info = try run("library", "info", "--library", ".shelf/library.sqlite")
    #expect(info.output.contains("Articles     \(count) "), "\(info.output)")
  }

  @Test func noMoreRoom() throws {
    for index in 0..<12 { try place.write("b\(index).txt", Self.text(index)) }
    // No file may be written beyond 50 KiB: the system refuses as a full disk does.
    let limited = try run(
      "import", "--library", ".shelf/library.sqlite", ".", prefix: "trap '' XFSZ; ulimit -f 100; ")
    #expect(limited.status == 4)
    #expect(limited.errors.hasPrefix("quotidian: \(path): the library cannot be written: "))
    try expectSound(1)
    let all = try run("import", "--library", ".shelf/library.sqlite", ".")
    #expect(all.status == 0 && all.errors == "12 added, 1 unchanged\n", "\(all.errors)")
    try expectSound(13)
  }

  @Test func noRoomForANewLibrary() throws {
    let limited = try run(
      "import", "--library", ".new/library.sqlite", ".", prefix: "trap '' XFSZ; ulimit -f 16; ")
    #expect(limited.status == 4)
    #expect(
      limited.errors.hasPrefix("quotidian: \(place.folder)/.new/library.sqlite: the library cannot")
    )
    let again = try run("import", "--library", ".new/library.sqlite", ".")
    #expect(again.status == 0 && again.errors == "1 added\n", "\(again.errors)")
  }

  @Test func readOnly() throws {
    let folder = place.folder + "/shelf"
    let shelved = folder + "/library.sqlite"
    mkdir(folder, 0o755)
    rename(path, shelved)
    let before = try Data(contentsOf: URL(filePath: shelved))
    chmod(shelved, 0o444)
    chmod(folder, 0o555)
    defer { chmod(folder, 0o755) }
    // The system's manager may write everywhere: then it is tried as somebody else.
    let isManager = geteuid() == 0
    let refused = try run(
      "import", "--library", shelved, "a.txt",
      prefix: isManager ? "setpriv --reuid=65534 --clear-groups " : "")
    #expect(refused.status == 4, "\(refused.errors)")
    #expect(
      refused.errors == """
        quotidian: \(shelved): the library cannot be changed: the file or its folder is read-only

        """)
    #expect(try Data(contentsOf: URL(filePath: shelved)) == before)
    #expect(access(shelved + "-wal", F_OK) != 0)
  }

  @Test func writtenByANewerVersion() throws {
    var file = try bytes()
    // user_version, at offset 60 of the header, big endian.
    file[60] = 0x01
    try file.write(to: URL(filePath: path))
    for command in [
      ["import", "."], ["search", "council"], ["library", "check"], ["library", "repair"],
    ] {
      let run = try place.run(
        command.prefix(command[0] == "library" ? 2 : 1) + ["--library", ".shelf/library.sqlite"]
          + command.dropFirst(command[0] == "library" ? 2 : 1))
      #expect(run.status == 3, "\(command) \(run.errors)")
      #expect(run.errors.hasPrefix("quotidian: \(path): written by a newer quotidian (form "))
    }
    #expect(try bytes() == file)
  }

  @Test func damaged() throws {
    var file = try bytes()
    for index in 100..<file.count where index % 16_384 > 200 { file[index] = 0x5A }
    try file.write(to: URL(filePath: path))
    for command in ["import", "search"] {
      let run = try run(
        command, "--library", ".shelf/library.sqlite", command == "import" ? "." : "council")
      #expect(run.status == 3, "\(command)")
      #expect(run.errors.contains("\(path): the library is damaged ("), "\(run.errors)")
      #expect(run.errors.contains("library repair"))
    }
    #expect(try bytes() == file)
    let check = try run("library", "check", "--library", ".shelf/library.sqlite")
    #expect(check.status == 3 && check.errors.hasPrefix("quotidian: \(path): "))
  }

  @Test func cutShort() throws {
    let file = try bytes().prefix(200_000)
    try file.write(to: URL(filePath: path))
    let run = try run("library", "check", "--library", ".shelf/library.sqlite")
    #expect(run.status == 3 && run.errors.contains(path), "\(run.errors)")
    #expect(try bytes() == file)
  }

  @Test func noLibrary() throws {
    try place.write("letter.txt", "Dear Sir,\n\nno library is this.\n")
    let before = try Data(contentsOf: URL(filePath: place.folder + "/letter.txt"))
    for command in ["import", "search"] {
      let run = try run(command, "--library", "letter.txt", "council")
      #expect(run.status == 3, "\(run.errors)")
      #expect(
        run.errors == "quotidian: \(place.folder)/letter.txt: this is no library of quotidian\n")
    }
    #expect(try Data(contentsOf: URL(filePath: place.folder + "/letter.txt")) == before)
  }
}
