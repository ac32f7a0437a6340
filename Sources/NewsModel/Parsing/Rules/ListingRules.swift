/// Lists of other articles: "See also", galleries, links in the middle of the text.
extension BlockRule {
  /// "Read more on the war:", and the titles under it.
  static let linkList = BlockRule("a lead to other articles, and its titles", role: .listing) {
    draft in
    for index in draft.passages.indices where draft.roles[index] == nil {
      guard index > 0, isLead(draft.passages[index], in: draft.bytes) else { continue }
      draft.roles[index] = .listing
      // A lead that names its one article itself has no list under it.
      let passage = draft.passages[index]
      if passage.ending == .colon || passage.words <= 3 { takeTitles(after: index, &draft) }
    }
  }

  private static func isLead(_ passage: Passage, in bytes: [UInt8]) -> Bool {
    if passage.words > 30 || passage.hasInnerStop { return false }
    if leads.opens(passage.range, in: bytes) { return true }
    return passage.words <= 5 && leadsAlone.fills(passage.range, in: bytes)
      || passage.ending == .colon && passage.words <= 12
        && leadsWithColon.opens(passage.range, in: bytes)
  }

  /// Nothing else begins so, whatever follows.
  private static let leads = PhraseTable([
    "see also", "read also", "also read", "read more", "read next", "read:", "read the full story",
    "read full", "related:", "related article:", "related story:", "recommended:", "more:",
    "don't miss:", "don’t miss:", "watch:", "listen:", "in pictures:", "gallery:", "learn more:",
    "you may also like", "you might also like", "you might be interested in",
    "you may be interested in", "what to read next", "more on this story", "more on this topic",
    "editor's picks", "editor’s picks", "editors' picks",
  ])
  /// These are leads when nothing else stands on the line.
  private static let leadsAlone = PhraseTable([
    "related", "related articles", "related stories", "related news", "related content",
    "related topics", "related posts", "related coverage", "related links", "related video",
    "related internet links", "recommended", "recommended stories", "most read", "most viewed",
    "don't miss", "don’t miss", "further reading", "you may like", "top stories", "in other news",
    "keep reading", "watch more", "up next", "next article", "previous article", "latest news",
    "trending", "from our partners", "more news", "more stories", "more like this", "see more",
    "external links", "photos", "in pictures", "around the web", "popular", "elsewhere",
  ])
  /// These when a colon ends the line.
  private static let leadsWithColon = PhraseTable([
    "more on", "more from", "more about", "read about", "read our", "read this", "related",
    "further reading", "other stories", "popular on", "elsewhere on", "top stories",
    "in other news", "latest", "watch", "listen to", "follow our",
  ])

  /// The titles under a lead: unfinished lines up to the running text. One alone that stands apart
  /// from the lead and right above running text is that text's heading, not a title.
  private static func takeTitles(after lead: Int, _ draft: inout BlockDraft) {
    var end = lead + 1
    while end < draft.passages.count, draft.roles[end] == nil, isTitle(end, draft) { end += 1 }
    let isAboveProse = end < draft.passages.count && draft.passages[end].isProse
    let standsApart = lead + 1 < end && draft.passages[lead + 1].blankBefore > 0
    if isAboveProse, standsApart, end > lead + 1, draft.passages[end - 1].words <= 8 { end -= 1 }
    for index in (lead + 1)..<max(end, lead + 1) { draft.roles[index] = .listing }
  }

  private static func isTitle(_ index: Int, _ draft: borrowing BlockDraft) -> Bool {
    let passage = draft.passages[index]
    if passage.words > 25 || passage.isProse { return false }
    return passage.ending == .open || passage.ending == .question
      || Bullet.opens(passage.range, in: draft.bytes)
  }

  /// A run of items, each under a bullet that stands on a line of its own, as pages leave behind
  /// their galleries. Everything from the first bullet to the end of the last item belongs to it; the
  /// last item is taken to be as long as the longest of the others.
  static let gallery = BlockRule("items under bullets", role: .listing) { draft in
    let items = draft.passages.indices.filter { index in
      let range = draft.passages[index].range
      return Bullet.opens(range, in: draft.bytes) && spansLines(range, draft)
    }
    guard items.count >= 2 else { return }
    var first = 0
    while first < items.count {
      var last = first
      var longest = 1
      while last + 1 < items.count, items[last + 1] - items[last] <= longestItem {
        longest = max(longest, items[last + 1] - items[last])
        last += 1
      }
      let isGallery =
        last > first && (longest > 1 || isUnderLead(items[first], draft))
      if isGallery {
        let end = min(items[last] + longest, draft.passages.count)
        for index in items[first]..<end
        where draft.roles[index] == nil && !BlockRule.isByline(index, draft) {
          draft.roles[index] = .listing
        }
      }
      first = last + 1
    }
  }

  /// The most passages an item of a gallery has.
  private static let longestItem = 6

  private static func isUnderLead(_ index: Int, _ draft: borrowing BlockDraft) -> Bool {
    index > 0 && draft.roles[index - 1] == .listing
  }

  private static func spansLines(_ range: TextRange, _ draft: borrowing BlockDraft) -> Bool {
    for index in range.start..<range.end where draft.bytes[index] == 0x0A { return true }
    return false
  }

  /// An unfinished line of four words or more that stands four times in a text names a series or a
  /// link.
  static let repeatedTitle = BlockRule("a title printed again and again", role: .listing) { draft in
    var places: [ArraySlice<UInt8>: [Int]] = [:]
    for index in draft.passages.indices {
      let passage = draft.passages[index]
      guard passage.words >= 4, passage.words <= 25, passage.ending == .open else { continue }
      places[draft.bytes(of: index), default: []].append(index)
    }
    for (_, indices) in places where indices.count >= 4 {
      for index in indices where draft.roles[index] == nil { draft.roles[index] = .listing }
    }
  }
}
