internal import GRDB
internal import NewsModel

/// Conditions on what is said and on who says it, side by side in a query: one quotation has to meet
/// all of them.
struct SaidBy {
  /// The conditions on what is said.
  let leaves: [QueryLeaf]
  /// The names that the one speaker has to have.
  let speakers: [[String]]
  private let patterns: [WordPattern]

  /// - Parameter parts: conditions that have to hold together.
  /// - Returns: `nil` when they do not ask for both.
  init?(_ parts: [QueryTree]) {
    var leaves: [QueryLeaf] = []
    var speakers: [[String]] = []
    for case .leaf(let leaf) in parts {
      switch leaf {
      case .words(_, .said), .beginning(_, _, .said), .forms(_, .said):
        leaves.append(leaf)
      case .name(let words, true): speakers.append(words)
      default: break
      }
    }
    guard !leaves.isEmpty, !speakers.isEmpty else { return nil }
    self.leaves = leaves
    patterns = leaves.compactMap(WordPattern.init)
    self.speakers = speakers
  }

  func holds(_ article: Article, _ annotation: Annotation) -> Bool {
    let isSpeaker = annotation.actors.map { isAsked($0.name) }
    return annotation.attributions.contains { attribution in
      guard let speaker = attribution.speaker, isSpeaker[speaker.index] else { return false }
      return holds(article.text.utf8.span, offset: 0, attribution.content)
    }
  }

  /// Whether a name is that of the speaker who is asked for.
  fileprivate func isAsked(_ name: String) -> Bool {
    let words = FoldedWords.list(name)
    return speakers.allSatisfy { NamePattern.matches($0, words) }
  }

  /// - Parameters:
  ///   - text: the article's text, from `offset` on.
  ///   - content: what is said, in the text's bytes.
  fileprivate func holds(_ text: Span<UInt8>, offset: Int, _ content: TextRanges) -> Bool {
    var said = FoldedWords()
    for range in content { said.append(text, from: offset + range.start, to: offset + range.end) }
    return patterns.allSatisfy { !$0.matches(in: said).isEmpty }
  }
}

/// Looks into stored articles for who says what, where `SaidByStream` cannot answer: thousands of them
/// for one count, so that no more is unpacked than is asked for.
final class SaidByReader {
  private let check: SaidBy
  private let statement: RawStatement
  private let compression = Compression()
  /// Names recur from article to article.
  private var isAsked: [String: Bool] = [:]

  init(_ db: Database, _ check: SaidBy) throws {
    self.check = check
    statement = try RawStatement(db, "SELECT article, annotation FROM content WHERE id = ?1")
  }

  func holds(_ id: Int64) throws -> Bool {
    defer { statement.reset() }
    statement.bind(1, id)
    guard try statement.step(), !statement.isNull(1) else { return false }
    let bytes = try statement.withBlob(0) { try compression.decompress($0) }
    let text = try ArticleCoder.textRange(bytes)
    let annotation = try statement.withBlob(1) { try compression.decompress($0) }
    let said = try AnnotationCoder.said(annotation, textLength: text.count) { name in
      if let known = isAsked[name] { return known }
      let answer = check.isAsked(name)
      isAsked[name] = answer
      return answer
    }
    return said.contains { check.holds(bytes.span, offset: text.lowerBound, $0) }
  }
}

/// A name that is asked for.
enum NamePattern {
  /// Whether all the words stand in a name, the last one at least as a beginning.
  static func matches(_ words: [String], _ name: [String]) -> Bool {
    words.enumerated().allSatisfy { index, word in
      index == words.count - 1 ? name.contains { $0.hasPrefix(word) } : name.contains(word)
    }
  }
}
