import Glibc
import PtyHarness
import Testing

@Suite struct LibraryTests {
  private func shelf(_ count: Int) throws -> Workplace {
    let place = try Workplace()
    for index in 0..<count {
      try place.write(
        "a\(index).txt",
        "Council votes \(index)\n\n“Number \(index * 7919) stays, line \(index),” said Anna Castro.\n"
      )
    }
    return place
  }

  /// The library stands where an import of the folder does not find it.
  private func run(_ place: Workplace, _ arguments: String...) throws -> Run {
    let words = arguments[0] == "library" ? 2 : 1
    return try place.run(
      Array(arguments.prefix(words)) + ["--library", ".shelf/library.sqlite"]
        + arguments.dropFirst(words))
  }

  @Test func importSearchAndExport() throws {
    let place = try shelf(3)
    let first = try run(place, "import", "a0.txt", "a1.txt", "a2.txt")
    #expect(first.status == 0 && first.errors == "3 added\n", "\(first.errors)")
    let again = try run(place, "import", "a0.txt", "a1.txt", "a2.txt")
    #expect(again.errors == "0 added, 3 unchanged\n")
    let found = try run(place, "search", "said:\"line 2\"", "speaker:castro")
    #expect(found.status == 0)
    #expect(found.output.contains("Council votes 2") && found.output.hasSuffix("1 article\n"))
    #expect(try run(place, "search", "nowhere").status == 1)
    let wrong = try run(place, "search", "speker:castro")
    #expect(wrong.status == 2 && wrong.errors.contains("  speker:castro\n  ^\n"))
    let export = try run(place, "export", "--what", "quotations", "--format", "csv")
    #expect(export.output.contains("Anna Castro"))
    #expect(try run(place, "library", "check").status == 0)
  }

  @Test func unreadableInputsAreNamedAndTheRestIsDone() throws {
    let place = try shelf(1)
    let run = try run(place, "import", "a0.txt", "none.txt")
    #expect(run.status == 3)
    #expect(
      run.errors == "quotidian: none.txt: there is no such file or folder\n1 added, 1 failed\n")
    let missing = try place.run(["search", "--library", "none.sqlite", "a"])
    #expect(missing.status == 3 && missing.errors.contains("there is no library yet"))
  }

  @Test func annotationsComeInAsTheyAre() throws {
    let place = try Workplace()
    try place.write(
      "a.jsonl",
      """
      {"id": "x", "model": "other", "text": "Rain fell.", "title": "Weather", \
      "quotes": [{"start": 0, "end": 4, "type": "direct", "actor": "p1", "confidence": 0.4}], \
      "actors": [{"id": "p1", "type": "PER", "name": "Some One"}]}
      """)
    #expect(try run(place, "import", "a.jsonl").errors == "1 added\n")
    let export = try run(place, "export", "--format", "jsonl")
    #expect(
      export.output.contains(
        "\"quotation\": \"Rain\", \"type\": \"direct\", \"speaker\": \"Some One\""))
  }

  /// Kills at moments that the machine's speed chooses: whatever had been written stays whole.
  @Test func killedImportsLoseNothing() throws {
    let place = try shelf(90)
    let program = Products.path("quotidian")
    func count() throws -> Int {
      let info = try run(place, "library", "info")
      guard info.status == 0 else {
        // The kill came before there was a library.
        #expect(info.errors.contains("there is no library yet"), "\(info.errors)")
        return 0
      }
      let line = info.lines.first { $0.hasPrefix("Articles") } ?? ""
      return Int(line.split(separator: " ").dropFirst().first ?? "") ?? -1
    }
    var last = 0
    for tenths in [0, 1, 2, 3, 5, 8, 13, 21] {
      _ = try place.run(
        ["--version"],
        sink: """
          >.output; '\(program)' import --quiet --library .shelf/library.sqlite . 2>/dev/null & \
          pid=$!; sleep \(tenths / 10).\(tenths % 10)5; kill -9 $pid 2>/dev/null; \
          wait $pid 2>/dev/null; true
          """)
      let found = try count()
      #expect(found >= last)
      last = found
      if found > 0 {
        let check = try run(place, "library", "check")
        #expect(check.status == 0, "\(check.errors)")
      }
    }
    let all = try run(place, "import", ".")
    #expect(all.status == 0 && all.errors.contains("added"), "\(all.errors)")
    #expect(try count() == 90)
    #expect(try run(place, "library", "info").output.contains("Duplicates   0\n"))
    #expect(try run(place, "library", "check").status == 0)
    #expect(try run(place, "import", ".").errors == "0 added, 90 unchanged\n")
  }
}
