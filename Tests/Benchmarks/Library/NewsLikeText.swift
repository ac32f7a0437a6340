import Glibc
import NewsModel

/// Articles that read like news to a program: words as frequent as in a language (Zipf's law), a few
/// hundred people who speak, outlets and dates. The same number gives the same article everywhere.
struct NewsLikeText: Sendable {
  private static let vocabulary: [String] = {
    var random = SplitMix64(state: 7)
    return (0..<20_000).map { _ in
      var word = ""
      for _ in 0...random.below(3) {
        word += ["b", "d", "k", "l", "m", "n", "p", "r", "s", "t", "v"][random.below(11)]
        word += ["a", "e", "i", "o", "u"][random.below(5)]
      }
      return word
    }
  }()
  /// How often the words up to each one occur: the nth a third of n times as rarely as the first.
  private static let shares: [Double] = {
    var sum = 0.0
    return (0..<vocabulary.count).map { index in
      sum += 1 / Double(index + 3)
      return sum
    }
  }()
  /// Nearly half of all words.
  static let common = """
    the of and to in a that for is on was with as at by from it be are this have not has its were \
    which an or but their they said will more one new also after
    """.split(separator: " ").map(String.init)
  private static let given =
    "Anna Boris Carla David Elena Farid Greta Hassan Ingrid Jorge Keiko Liam"
    .split(separator: " ")
  private static let family =
    "Abbott Becker Castro Dubois Eriksson Fischer García Haddad Ivanov Jensen Kowalski Müller Okafor"
    .split(separator: " ")
  private static let bodies = [
    "Parliament", "European Commission", "World Bank", "Ministry of Health", "City Council",
    "Northern Rail",
  ]
  private static let outlets = (1...40).map { "Outlet \($0) Post" }

  private var random: SplitMix64

  private init(_ number: Int) { random = SplitMix64(state: UInt64(number) &* 0x9e37) }

  /// About 2 KB of text.
  static func article(_ number: Int) throws -> Article {
    var text = NewsLikeText(number)
    let title = text.words(5 + text.random.below(7))
    let people = (0..<3).map { _ in
      "\(given[text.random.below(given.count)]) \(family[text.random.below(family.count)])"
    }
    var body = ""
    for _ in 0...(3 + text.random.below(6)) {
      body += "\n\n"
      for _ in 0...(1 + text.random.below(4)) {
        body += text.sentence(by: people[text.random.below(3)]) + " "
      }
    }
    let metadata = ArticleMetadata(
      title: title, source: outlets[text.random.below(outlets.count)], published: date(number))
    return try ArticleParser.parse(
      text: title + body, id: "article-\(number)", metadata: metadata)
  }

  /// 200 articles a day, from 2010 on.
  private static func date(_ number: Int) -> String {
    var seconds = 1_262_304_000 + number / 200 * 86_400
    var time = tm()
    gmtime_r(&seconds, &time)
    func digits(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(time.tm_year + 1900)-\(digits(time.tm_mon + 1))-\(digits(time.tm_mday))"
  }

  private mutating func sentence(by person: String) -> String {
    let words = words(8 + random.below(17))
    switch random.below(20) {
    case 0...2: return "“\(words),” said \(person), of the \(Self.bodies[random.below(6)])."
    case 3...4: return "\(person) told reporters that \(words.lowercased())."
    default: return words + "."
    }
  }

  private mutating func words(_ count: Int) -> String {
    let words = (0..<count).map { _ in random.below(20) < 9 ? commonWord() : rareWord() }
    let text = words.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private mutating func commonWord() -> String { Self.common[random.below(Self.common.count)] }

  private mutating func rareWord() -> String {
    let share = Double(random.below(1 << 30)) / Double(1 << 30) * (Self.shares.last ?? 1)
    var low = 0
    var high = Self.shares.count - 1
    while low < high {
      let middle = (low + high) / 2
      if share < Self.shares[middle] { high = middle } else { low = middle + 1 }
    }
    return Self.vocabulary[low]
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014).
struct SplitMix64: Sendable {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((z ^ (z >> 31)) % UInt64(limit))
  }
}
