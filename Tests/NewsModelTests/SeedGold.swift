import FoundationEssentials
import NewsModel
import Testing

/// One of the articles in `seeds/`, what the model makes of it, and what a person reads in it.
///
/// `Seeds/NAME.gold` is the person's reading. A line without indentation opens a section, the lines
/// under it are its items, in reading order where they quote the text:
///
/// - `blocks`: a role and the first words of a block.
/// - `quotations` and `reported`: `WHO: WORDS`, the content of direct and of indirect speech. `…`
///   stands for the words between the first and the last ones. A line that begins with `+` goes on
///   with the attribution above it.
/// - `no quotation`: words in quotation marks that nobody says.
/// - `references`: `WHO: [words] around them`; the words in brackets refer to that actor.
/// - `no name`: `[words] around them`, where the words in brackets name nobody.
/// - `people`, `organizations`, `places`: `NAME | OTHER RIGHT NAME; also ALIAS, ALIAS; is ROLE; aside`.
///   `aside` is for an actor named in captions, credits, bylines and listings only.
/// - `also right`: names that may be found but need not be.
struct Seed: Sendable {
  enum Section: String, CaseIterable {
    case blocks, quotations, reported, references, people, organizations, places
    case noQuotation = "no quotation"
    case noName = "no name"
    case alsoRight = "also right"
  }

  let name: String
  let text: String
  /// `nil` when the parser refuses the file.
  let article: Article?
  let annotation: Annotation
  let items: [GoldItem]

  func items(_ section: Section) -> [GoldItem] { items.filter { $0.section == section } }
}

/// One line of a gold file.
struct GoldItem: Sendable, CustomTestStringConvertible {
  let seed: String
  let section: Seed.Section
  let line: Int
  /// The role or the speaker; the whole line in sections that have neither.
  let label: String
  /// What the words cover in the text, without the words around the brackets.
  let range: TextRange
  /// The ranges of the lines that go on with this one.
  var continuations: [TextRange] = []
  let printed: String

  var testDescription: String { "\(seed.prefix(1)):\(line) \(printed)" }
}

extension Seed {
  static let names = [
    "1-every-inch-of-nato-territory", "2-everything-on-the-table", "3-ready-for-it",
    "4-secretary-in-brussels", "5-if-need-arises",
  ]

  /// The seeds that could be read; that these are all of them is a test of its own.
  static let all: [Seed] = names.compactMap { try? Seed(named: $0) }

  static subscript(name: String) -> Seed? { all.first { $0.name == name } }

  static func items(_ section: Section) -> [GoldItem] { all.flatMap { $0.items(section) } }

  init(named name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: packageRoot.appending(path: "seeds/\(name).txt")))
    let gold = try Data(contentsOf: goldFolder.appending(path: "\(name).gold"))
    self.name = name
    text = String(decoding: bytes, as: UTF8.self)
    article = try? ArticleParser.parse(bytes, path: "seeds/\(name).txt")
    annotation = article.map { Annotator().annotate($0) } ?? Annotation()
    items = try GoldReader(seed: name, text: bytes).read(String(decoding: gold, as: UTF8.self))
  }
}

let goldFolder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Seeds")
let packageRoot = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// A gold file that does not fit its article.
struct GoldError: Error, CustomStringConvertible {
  let description: String
}

/// Reads the lines of a gold file and finds the words they quote.
struct GoldReader {
  let seed: String
  let text: [UInt8]

  func read(_ gold: String) throws -> [GoldItem] {
    var items: [GoldItem] = []
    var section: Seed.Section?
    var position = 0
    for (index, line) in gold.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let first = line.first, first != "#" else { continue }
      guard first == " " else {
        section = Seed.Section(rawValue: String(line))
        if section == nil {
          throw GoldError(description: "\(seed).gold:\(index + 1): no section \(line)")
        }
        position = 0
        continue
      }
      guard let section else {
        throw GoldError(description: "\(seed).gold:\(index + 1): a line before any section")
      }
      let printed = line.trimmed
      let (label, words) = split(printed, in: section)
      let range = try words.isEmpty ? TextRange(0, 0) : find(words, from: position, line: index + 1)
      if !words.isEmpty { position = section == .blocks ? range.start + 1 : range.end }
      if printed.hasPrefix("+") {
        items[items.count - 1].continuations.append(range)
      } else {
        items.append(
          GoldItem(
            seed: seed, section: section, line: index + 1, label: label, range: range,
            printed: printed))
      }
    }
    return items
  }

  /// The label of a line, and the words to look for in the text.
  private func split(_ printed: String, in section: Seed.Section) -> (String, String) {
    switch section {
    case .people, .organizations, .places, .alsoRight: return (printed, "")
    case .noQuotation, .noName: return (printed, printed)
    case .blocks:
      let parts = printed.split(separator: " ", maxSplits: 1)
      return (String(parts[0]), parts.count > 1 ? parts[1].trimmed : "")
    case .quotations, .reported, .references:
      if printed.hasPrefix("+") { return ("", printed.dropFirst().trimmed) }
      let parts = printed.split(separator: ":", maxSplits: 1)
      return (String(parts[0]), parts.count > 1 ? parts[1].trimmed : "")
    }
  }

  private func find(_ words: String, from position: Int, line: Int) throws -> TextRange {
    if let open = words.firstIndex(of: "["), let close = words.firstIndex(of: "]") {
      let before = words[..<open].utf8.count
      let inside = words[words.index(after: open)..<close].utf8.count
      let plain = words.filter { $0 != "[" && $0 != "]" }
      let start = try findPlain(plain, from: position, line: line).start + before
      return TextRange(start, start + inside)
    }
    let ends = words.split(separator: " … ").map(String.init)
    let head = try findPlain(ends[0], from: position, line: line)
    guard ends.count == 2 else { return head }
    return TextRange(head.start, try findPlain(ends[1], from: head.end, line: line).end)
  }

  private func findPlain(_ words: String, from position: Int, line: Int) throws -> TextRange {
    let needle = Array(words.utf8)
    var start = position
    while start + needle.count <= text.count {
      if text[start..<start + needle.count].elementsEqual(needle) {
        return TextRange(start, start + needle.count)
      }
      start += 1
    }
    throw GoldError(description: "\(seed).gold:\(line): the article has no “\(words)” (any more)")
  }
}

/// What a gold line says of an actor.
struct GoldActor {
  /// The right names: one of them is the actor's.
  let names: [String]
  let aliases: [String]
  let roles: [String]
  let isAside: Bool

  init(_ line: String) {
    let parts = line.split(separator: ";").map(\.trimmed)
    names = parts[0].split(separator: "|").map(\.trimmed)
    aliases = parts.filter { $0.hasPrefix("also ") }
      .flatMap { $0.dropFirst(5).split(separator: ",").map(\.trimmed) }
    roles = parts.filter { $0.hasPrefix("is ") }.map { $0.dropFirst(3).trimmed }
    isAside = parts.contains("aside")
  }
}

extension StringProtocol {
  var trimmed: String {
    var part = self[...]
    while part.first == " " { part = part.dropFirst() }
    while part.last == " " { part = part.dropLast() }
    return String(part)
  }
}
