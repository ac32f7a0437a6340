import Dispatch
import NewsModel
import Synchronization
import Testing

@testable import NewsLibrary

@Suite struct ImportRunTests {
  private static func items(_ count: Int) throws -> [ImportItem] {
    try (0..<count).map { index in
      ImportItem(
        article: try ArticleParser.parse(text: "Article \(index) on rail and road."),
        place: "/articles/\(index)")
    }
  }

  private func run(_ items: [ImportItem], into library: Library) throws -> ImportProgress {
    let next = Mutex(0)
    return try ImportRun(into: library, threads: 2).run {
      let index = next.withLock { index in
        defer { index += 1 }
        return index
      }
      return index < items.count ? .article(items[index]) : nil
    }
  }

  @Test func importsAllOnceAndInOrder() throws {
    let place = try TemporaryLibrary()
    let items = try Self.items(500)
    #expect(try run(items, into: place.library).added == 500)
    #expect(try run(items, into: place.library).unchanged == 500)
    let titles = try place.library.rows(below: nil, limit: 1000).map(\.title)
    #expect(titles == (0..<500).reversed().map { "Article \($0) on rail and road." })
    #expect(try place.library.check() == [])
  }

  @Test func annotationsMadeElsewhereStay() throws {
    let place = try TemporaryLibrary()
    let article = try ArticleParser.parse(text: "Someone spoke.")
    let actor = Actor(
      kind: .person, name: "Some One", aliases: ["Some One"], mentionCount: 1, attributionCount: 1)
    let given = Annotation(
      attributions: [
        Attribution(
          kind: .indirect, content: [TextRange(8, 13)], quotations: [], speaker: Actor.ID(0),
          confidence: 0.5)
      ], actors: [actor],
      mentions: [Mention(range: TextRange(0, 7), kind: .name, actor: Actor.ID(0))])
    let id = try place.library.add([
      ImportItem(article: article, annotation: given, model: "other 1.0")
    ])[0].id
    let stored = try place.library.article(id)
    #expect(stored.annotation.map { String(reflecting: $0) } == String(reflecting: given))
    #expect(stored.model == "other 1.0")
    // Not outdated: it is nothing that this program could make better.
    #expect(try place.library.annotateOutdated() == 0)
    #expect(try LibrarySearch(place.library).count(SearchQuery("speaker:\"some one\"")) == 1)
  }

  @Test func importingAgainAnnotatesNothing() throws {
    let place = try TemporaryLibrary()
    let items = try Self.items(300)
    _ = try run(items, into: place.library)
    let again = try run(items + (try Self.items(310).suffix(10)), into: place.library)
    #expect(again.added == 10 && again.unchanged == 300 && again.total == 310)
    // The same text from another place, with another title, and another text from the same place.
    let text = items[0].article.text
    let other = try ArticleParser.parse(text: text, metadata: ArticleMetadata(title: "Other"))
    let progress = try run(
      [
        ImportItem(article: items[0].article, place: "/elsewhere"),
        ImportItem(article: other, place: "/other"),
        ImportItem(article: items[1].article, place: "/articles/2"),
      ], into: place.library)
    #expect(progress.added == 1 && progress.duplicates == 2 && progress.total == 3)
    let found = try LibrarySearch(place.library).all(SearchQuery("title:other"))
    #expect(try found.map { try place.library.article($0).annotation != nil } == [true])
    #expect(try place.library.check() == [])
  }

  @Test func readersSeeEachArticleWholeWhileOthersImport() throws {
    let place = try TemporaryLibrary()
    let path = place.library.path
    let items = try Self.items(600)
    let isDone = Atomic<Bool>(false)
    let problems = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 3) { index in
      do {
        if index == 0 {
          defer { isDone.store(true, ordering: .releasing) }
          for part in 0..<12 {
            _ = try run(
              Array(items[(part * 50)..<(part * 50 + 50)]), into: try Library(path: path))
          }
          return
        }
        let library = try Library(path: path)
        let search = try LibrarySearch(library)
        var last = 0
        var isLast = false
        while !isLast {
          isLast = isDone.load(ordering: .acquiring)
          let count = try library.count()
          let found = try search.count(SearchQuery("rail*"))
          // Asked later, so it may have grown.
          if found < count || count < last {
            problems.withLock { $0.append("\(last) \(count) \(found)") }
          }
          for row in try library.rows(below: nil, limit: 3) {
            let stored = try library.article(row.id)
            if stored.annotation == nil { problems.withLock { $0.append("half an article") } }
          }
          last = count
        }
        if last != items.count { problems.withLock { $0.append("only \(last)") } }
      } catch {
        problems.withLock { $0.append("\(error)") }
      }
    }
    #expect(problems.withLock { $0 } == [])
  }
}
