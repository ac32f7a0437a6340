import FoundationEssentials
import Testing

@Suite("quotidian annotate")
struct AnnotateTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  private struct Line: Decodable {
    struct Block: Decodable {
      var role: String
      var start: Int
      var end: Int
    }
    var id: String
    var path: String?
    var title: String
    var text: String
    var blocks: [Block]
  }

  private func decoded(_ run: Run) throws -> [Line] {
    try run.lines.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  @Test("files and folders, one line an article, in their order")
  func order() throws {
    for name in ["b.txt", "a.txt", "c.txt"] { try place.write(name, "This is \(name) of three.") }
    let run = try place.run(["annotate", "c.txt", "."])
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(try decoded(run).map(\.path) == ["c.txt", "./a.txt", "./b.txt", "./c.txt"])
  }

  @Test("standard input, by default and as -", arguments: [["annotate"], ["annotate", "-"]])
  func standardInput(arguments: [String]) throws {
    let run = try place.run(arguments, input: "Trains stop\n\nThe trains stopped on Monday.")
    #expect(run.status == 0)
    let line = try #require(try decoded(run).first)
    #expect(line.path == nil)
    #expect(line.title == "Trains stop")
    #expect(line.blocks.map(\.role) == ["headline", "paragraph"])
  }

  @Test("JSON Lines go in and out, and out again as they came")
  func roundTrip() throws {
    let input = #"{"id": "1", "text": "“Café” — 😀"}"# + "\n" + #"{"id": "2", "text": "Two"}"# + "\n"
    let first = try place.run(["annotate", "--input-format", "jsonl"], input: input)
    #expect(try decoded(first).map(\.text) == ["“Café” — 😀", "Two"])
    let second = try place.run(["annotate", "--input-format", "jsonl"], input: first.output)
    #expect(second.output == first.output)
  }

  @Test("bad inputs are named on standard error, the rest is done, and the exit code tells")
  func badInputs() throws {
    try place.write("empty.txt", "")
    try place.write("good.txt", "All is well here.")
    try place.write("lines.jsonl", "{}\n" + #"{"text": "Two"}"#)
    let run = try place.run(["annotate", "none.txt", "empty.txt", "good.txt", "lines.jsonl"])
    #expect(run.status == 3)
    #expect(
      run.errors == """
        quotidian: none.txt: there is no such file or folder
        quotidian: empty.txt: there is no text in it
        quotidian: lines.jsonl:1: the field "text" is missing

        """)
    #expect(try decoded(run).map(\.title) == ["All is well here.", "Two"])
  }

  @Test("a file's name cannot speak to the terminal")
  func harmlessNames() throws {
    let run = try place.run(["annotate", "\u{1B}[2J.txt"])
    #expect(run.errors == "quotidian: ␛[2J.txt: there is no such file or folder\n")
  }

  @Test(
    "wrong usage has its own exit code",
    arguments: [
      ["annotate", "--bogus"], ["annotate", "--format", "xml"],
      ["quotes", "--input-format", "csv"],
    ])
  func usage(arguments: [String]) throws {
    let run = try place.run(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("Usage: quotidian \(arguments[0])"))
  }

  @Test("help and version everywhere", arguments: [[], ["annotate"], ["quotes"], ["read"]])
  func helpAndVersion(command: [String]) throws {
    let help = try place.run(command + ["--help"])
    #expect(help.status == 0)
    #expect(help.output.contains("USAGE: quotidian"))
    let version = try place.run(command + ["--version"])
    #expect(version.status == 0)
    #expect(version.output == "0.1.0\n")
  }

  @Test(
    "nobody reads any more, or output is closed: it ends without a word",
    arguments: [">&-", "| true"])
  func closedOutput(sink: String) throws {
    let line = #"{"text": "“No,” said Ana Ruiz of the council on Monday."}"# + "\n"
    let input = String(repeating: line, count: 2000)
    let run = try place.run(
      ["annotate", "--input-format", "jsonl"], input: input, sink: sink)
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test("a full disk is told and has its exit code")
  func fullDisk() throws {
    let run = try place.run(["annotate"], input: "Hello there.", sink: ">/dev/full")
    #expect(run.status == 4)
    #expect(run.errors.hasPrefix("quotidian: the output cannot be written"))
  }

  @Test("memory does not grow with the number of articles")
  func memory() throws {
    let line =
      #"{"text": "Trains stop\n\nThe trains of the northern line stopped on Monday."}"# + "\n"
    let few = try place.run(
      ["annotate", "--input-format", "jsonl"], input: String(repeating: line, count: 10))
    let many = try place.run(
      ["annotate", "--input-format", "jsonl"], input: String(repeating: line, count: 3000))
    #expect(many.lines.count == 3000)
    #expect(many.peakMemory < few.peakMemory + 8 * 1024)
  }

  @Test("the listing for people names the article and says nothing a terminal obeys")
  func textListing() throws {
    try place.write(
      "a.txt", "Trains \u{1B}[31mstop\n\n“No,” said Ana Ruiz of the council on Monday.\u{202E}")
    let run = try place.run(["annotate", "--format", "text", "a.txt"])
    #expect(run.status == 0)
    #expect(run.lines.first == "Trains ␛[31mstop")
    #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }
}
