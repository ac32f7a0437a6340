import NewsModel
import Reader

/// An annotator for the reader's tests: simple enough to foresee what it finds, so that the expected
/// screens do not change with the model.
///
/// It knows its cast by name. A quotation runs from one `“` or `"` to the next mark; its speaker is
/// the name that follows or precedes it within a few words, and else the speaker before, unsure.
struct ToyAnnotator: Sendable {
  struct Member: Sendable {
    var kind: Actor.Kind
    var name: String
    /// Every form, the longest first; forms in small letters are pronouns and titles.
    var forms: [String]
    var role: String?
  }

  var cast: [Member]

  /// One actor a line: `PER Anna Castro (minister): Castro, the minister`.
  init(_ script: String) {
    cast = script.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      guard let head = parts.first, let kind = Actor.Kind(rawValue: String(head.prefix(3))) else {
        return nil
      }
      var name = String(head.dropFirst(4))
      var role: String?
      if let open = name.firstIndex(of: "(") {
        role = String(name[name.index(after: open)...].dropLast())
        name = String(name[..<open].dropLast())
      }
      let others = parts.count > 1 ? parts[1].split(separator: ",").map { $0.trimmed } : []
      let forms = ([name] + others).sorted { $0.utf8.count > $1.utf8.count }
      return Member(kind: kind, name: name, forms: forms, role: role)
    }
  }

  func annotate(_ article: Article) -> Annotation {
    let bytes = Array(article.text.utf8)
    var mentions: [(range: TextRange, kind: Mention.Kind, member: Int)] = []
    for (member, actor) in cast.enumerated() {
      for form in actor.forms {
        for range in Self.occurrences(of: Array(form.utf8), in: bytes)
        where !mentions.contains(where: { $0.range.overlaps(range) }) {
          let isName = form.first?.isUppercase == true
          let kind: Mention.Kind = isName ? .name : form.contains(" ") ? .title : .pronoun
          mentions.append((range, kind, member))
        }
      }
    }
    mentions.sort { $0.range < $1.range }
    let quotations = Self.quotations(in: article.text)
    var speeches: [(range: TextRange, member: Int?, confidence: Double)] = []
    for range in quotations {
      let outside = mentions.filter { mention in
        !quotations.contains { $0.contains(mention.range) }
      }
      let after = outside.first { $0.range.start >= range.end && $0.range.start < range.end + 24 }
      let before = outside.last { $0.range.end <= range.start && $0.range.end > range.start - 24 }
      if let mention = after ?? before {
        speeches.append((range, mention.member, 0.9))
      } else {
        speeches.append((range, speeches.last?.member, speeches.isEmpty ? 0 : 0.4))
      }
    }
    return assemble(article, mentions, speeches)
  }

  private func assemble(
    _ article: Article, _ mentions: [(range: TextRange, kind: Mention.Kind, member: Int)],
    _ speeches: [(range: TextRange, member: Int?, confidence: Double)]
  ) -> Annotation {
    let members = cast.indices.filter { member in mentions.contains { $0.member == member } }
    func count(_ member: Int) -> Int { mentions.count { $0.member == member } }
    let order = members.sorted {
      let (a, b) = (Self.place(of: cast[$0].kind), Self.place(of: cast[$1].kind))
      return a != b ? a < b : count($0) != count($1) ? count($0) > count($1) : $0 < $1
    }
    let ids = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, Actor.ID($0)) })
    let actors = order.map { member in
      Actor(
        kind: cast[member].kind, name: cast[member].name, aliases: cast[member].forms,
        roles: cast[member].role.map { [$0] } ?? [],
        isPeripheral: mentions.filter { $0.member == member }.allSatisfy { mention in
          let role = article.blocks.last { $0.range.start <= mention.range.start }?.role
          return role == .caption || role == .listing
        }, mentionCount: count(member),
        attributionCount: speeches.count { $0.member == member })
    }
    return Annotation(
      attributions: speeches.map { speech in
        // A mark has three bytes, or one when it is straight.
        let bytes = Array(article.text.utf8)
        let start = speech.range.start + (bytes[speech.range.start] == 0x22 ? 1 : 3)
        let end = speech.range.end - (bytes[speech.range.end - 1] == 0x22 ? 1 : 3)
        return Attribution(
          kind: .direct, content: [TextRange(start, end)],
          quotations: [speech.range],
          speaker: speech.member.flatMap { ids[$0] }, confidence: speech.confidence)
      }, actors: actors,
      mentions: mentions.compactMap { mention in
        ids[mention.member].map { Mention(range: mention.range, kind: mention.kind, actor: $0) }
      })
  }

  /// People stand first, then organizations, then places.
  private static func place(of kind: Actor.Kind) -> Int {
    switch kind {
    case .person: 0
    case .organization: 1
    case .place: 2
    }
  }

  private static func occurrences(of form: [UInt8], in text: [UInt8]) -> [TextRange] {
    guard !form.isEmpty, form.count <= text.count else { return [] }
    return (0...text.count - form.count).compactMap { start in
      guard text[start..<start + form.count].elementsEqual(form) else { return nil }
      let isWhole =
        (start == 0 || !text[start - 1].isLetter)
        && (start + form.count == text.count || !text[start + form.count].isLetter)
      return isWhole ? TextRange(start, start + form.count) : nil
    }
  }

  private static func quotations(in text: String) -> [TextRange] {
    var ranges: [TextRange] = []
    var open: Int?
    var offset = 0
    for scalar in text.unicodeScalars {
      let length = String(scalar).utf8.count
      switch (scalar, open) {
      case ("“", nil), ("\"", nil): open = offset
      case ("”", let start?), ("\"", let start?):
        ranges.append(TextRange(start, offset + length))
        open = nil
      default: break
      }
      offset += length
    }
    return ranges
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) || self >= 0x80 }
}

extension Substring {
  var trimmed: String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
