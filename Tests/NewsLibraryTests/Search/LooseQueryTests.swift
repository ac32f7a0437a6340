import NewsModel
import Testing

@testable import NewsLibrary

@Suite struct LooseQueryTests {
  private func loose(_ text: String) -> QueryTree? {
    SearchQuery(text, isTyping: true).tree.flatMap(LooseQuery.init)?.tree
  }

  @Test func longBeginningsAndFormsAreLookedForByTheirFirstLetters() {
    #expect(loose("repor") == .all([.leaf(.beginning([], "rep", .anywhere))]))
    #expect(
      loose("said:a title:repor")
        == .all([.leaf(.words(["a"], .said)), .leaf(.beginning([], "rep", .title))]))
    #expect(
      loose("\"the repor")
        == .all([.leaf(.beginning([], "rep", .anywhere)), .leaf(.words(["the"], .anywhere))]))
    #expect(loose("~reported") == .all([.leaf(.beginning([], "rep", .anywhere))]))
    for quick in ["rep", "report ", "is:unread", "speaker:castr", "-repor", "a or repor"] {
      #expect(loose(quick) == nil, "\(quick)")
    }
  }

  /// Articles of which every second, or every hundredth, has what is looked for: found by texts alone,
  /// and by texts and then the index.
  @Test(arguments: [2, 100])
  func findsWhatTheIndexFinds(_ step: Int) throws {
    let place = try TemporaryLibrary()
    let items = try (0..<400).map { index in
      let word = index % step == 0 ? "reporters" : "repairs"
      let text = "Line \(index)\n\n“Here are \(word) of \(index),” said Anna Castro.\n"
      return ImportItem(
        article: try ArticleParser.parse(text: text, metadata: ArticleMetadata(source: "BBC")))
    }
    try place.library.add(items)
    let search = try LibrarySearch(place.library)
    for text in [
      "repor", "are repor", "\"are repor", "said:repor", "~reporter", "said:repor* speaker:castro",
      "repor* is:unread source:bbc",
    ] {
      let query = SearchQuery(text, isTyping: true)
      let all = try search.all(query)
      #expect(all.count == 400 / step, "\(text)")
      for limit in [3, 30] {
        let down = try search.rows(query, around: nil, before: 0, after: limit).rows.map(\.id)
        #expect(down == Array(all.prefix(limit)), "\(text)")
        let up = try search.lastRows(query, limit: limit).rows.map(\.id)
        #expect(up == Array(all.suffix(limit)), "\(text)")
      }
    }
  }
}
