import NewsFormats
import NewsModel

/// The texts that are measured on.
enum Texts {
  /// The articles of files and folders, and again the same ones until there are enough bytes.
  static func articles(in paths: [String], bytes: Int) -> [Article] {
    var once: [Article] = []
    for input in ArticleFiles(paths: paths, format: nil) {
      switch input.result {
      case .success(let article): once.append(article)
      case .failure(let error): print("left out: \(error)")
      }
    }
    let size = once.reduce(0) { $0 + $1.text.utf8.count }
    guard size > 0 else { return [] }
    return Array(repeatElement(once, count: bytes / size + 1).joined())
  }

  /// One long text of all articles.
  static func joined(_ articles: [Article], bytes: Int) -> String {
    var text = ""
    text.reserveCapacity(bytes + 1 << 16)
    for article in repeatElement(articles, count: .max).joined() {
      guard text.utf8.count < bytes else { break }
      text += article.text
      text += "\n\n"
    }
    return text
  }

  /// Text that is no news and could make an algorithm slow.
  static let awkward: [(name: String, unit: String)] = [
    ("names only", "Abe Bod Cad Dex Eve Fay Gus Hal Ida Jon "),
    ("new names for ever", ""),
    ("opening marks", "“"),
    ("speech and nothing else", "“Yes,” he said. "),
    ("pronouns", "he she it they "),
    ("a word without end", "a"),
    (
      "short lines",
      "Abe Bod.\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n"
    ),
  ]

  /// Texts on which a walk from each mark or cue to the end of its sentence would show, as one paragraph.
  static let hostile = [
    "‘a ", "'a ", "“a ", "” a ", "\"a ", "a” ", "he said ", "“a,” he said, ", "said, ", "(", "“‘",
    "Anna Keller, ", "the minister, ", "of the ", "A. ", "according to ", "a, ", "John ", "« ",
    "he ", "’ ", "s' ", "that ", "as he put it ", "the ministry ", "Mr ", "-", "'s",
  ]

  static func awkward(_ unit: String, bytes: Int) -> String {
    if !unit.isEmpty { return String(repeating: unit, count: bytes / unit.utf8.count) }
    // Three syllables a name; a linear congruential generator (Knuth 1981) names them.
    var state: UInt32 = 1
    var text = ""
    text.reserveCapacity(bytes + 16)
    let vowels = Array("aeiou")
    let consonants = Array("bdfgklmnprstvz")
    while text.utf8.count < bytes {
      for syllable in 0..<3 {
        state = state &* 1_664_525 &+ 1_013_904_223
        let consonant = String(consonants[Int(state >> 16) % consonants.count])
        text += syllable == 0 ? consonant.uppercased() : consonant
        text.append(vowels[Int(state >> 24) % vowels.count])
      }
      text += " "
    }
    return text
  }
}
