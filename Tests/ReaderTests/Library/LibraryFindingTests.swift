import NewsLibrary
import NewsModel
import Testing

@testable import Reader

/// What a search in a library shows, from its first line to its last count.
struct LibraryFindingTests {
  private let place = LibraryPlace()

  private func found(_ query: String, in count: Int) throws -> [FoundLines] {
    let library = try Library(path: place.file, creates: true)
    try library.add(
      (0..<count).map { ImportItem(article: makeArticle("Head \($0)\nA ferry left.", id: "\($0)")) }
    )
    var deliveries: [FoundLines] = []
    try LibraryArticles(library).find(query, Cancellation()) { deliveries.append($0) }
    return deliveries
  }

  @Test func theNewestComeFirstThenTheirNumberThenTheBest() throws {
    let found = try found("ferry", in: 75)
    #expect(found.map(\.lines.count) == [20, 20, 60, 60])
    #expect(found.map(\.articleCount) == [nil, 75, 75, 75])
    #expect(found.map(\.isCut) == [true, true, true, true])
    #expect(found.map(\.isComplete) == [false, false, false, true])
    #expect(found.map(\.facets.isEmpty) == [true, true, true, false])
  }

  @Test func fewNeedNoCounting() throws {
    let found = try found("ferry", in: 3)
    #expect(found.map(\.lines.count) == [3, 3, 3])
    #expect(found.map(\.articleCount) == [3, 3, 3])
    #expect(found.allSatisfy { !$0.isCut })
    #expect(found.last?.isComplete == true)
  }

  @Test func nothingIsFoundAtOnce() throws {
    let found = try found("tram", in: 3)
    #expect(found.allSatisfy { $0.lines.isEmpty && $0.articleCount == 0 })
    #expect(found.last?.isComplete == true)
  }
}
