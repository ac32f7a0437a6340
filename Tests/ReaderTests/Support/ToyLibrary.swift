import NewsModel
import Synchronization

@testable import Reader

/// A library in memory for the reader's tests, which answers at once. Its articles are made when they
/// are asked for, so that it may hold a million.
final class ToyLibrary: Sendable {
  struct State {
    /// The newest first, by number.
    var articles: [Int]
    var readings: [Int: Reading] = [:]
    var places: [Int: Place] = [:]
    var searches: [SavedSearch] = []
    var session: Session?
    var done: [(label: String, before: [Int: Reading])] = []
  }

  let state: Mutex<State>
  /// How many rows were ever handed over.
  let rowCount = Mutex(0)
  private let make: @Sendable (Int) -> Article

  init(
    numbers: [Int],
    make: @escaping @Sendable (Int) -> Article = {
      makeArticle("Article \($0)\nText of \($0).", id: "\($0)")
    }
  ) {
    state = Mutex(State(articles: numbers))
    self.make = make
  }

  func opening() -> LibraryOpening {
    let request = ListRequest(
      scope: Scope(), anchor: .first, reach: Listing.reach, number: 0)
    let window = window(request)
    return LibraryOpening(
      searches: state.withLock { $0.searches }, window: window,
      article: window.entries.first.map { article($0.id) })
  }

  private func entry(_ number: Int) -> Entry {
    Entry(
      stored: EntryID(number: number), title: make(number).title, quotationCount: 1,
      reading: state.withLock { $0.readings[number] ?? Reading() })
  }

  /// Of the query language it knows `is:starred` and words of titles.
  private func matches(_ number: Int, _ scope: Scope) -> Bool {
    if scope.isAll { return true }
    let entry = entry(number)
    if scope.query == "is:starred" { return entry.reading.isStarred }
    return KeywordQuery(scope.query)?.terms.allSatisfy { $0.isFound(in: entry.title) } ?? true
  }

  func window(_ request: ListRequest) -> ListWindow {
    let all = state.withLock { $0.articles }
    let numbers = request.scope.isAll ? all : all.filter { matches($0, request.scope) }
    var start = 0
    switch request.anchor {
    case .first: start = 0
    case .last: start = numbers.count - request.reach
    case .position(let position): start = position - request.reach
    case .around(let id):
      start = (numbers.firstIndex { $0 <= id.number } ?? numbers.count) - request.reach
    }
    let range = max(0, start)..<max(0, min(numbers.count, start + 2 * request.reach))
    rowCount.withLock { $0 += range.count }
    var window = ListWindow(request: request, entries: numbers[range].map { entry($0) })
    window.before = range.lowerBound
    window.hasMoreAbove = range.lowerBound > 0
    window.hasMoreBelow = range.upperBound < numbers.count
    return window
  }

  func article(_ id: EntryID) -> StoredArticle {
    let (reading, place) = state.withLock {
      ($0.readings[id.number] ?? Reading(), $0.places[id.number])
    }
    return StoredArticle(
      id: id, article: make(id.number), annotation: nil, reading: reading, place: place)
  }

  func answer(_ effect: Effect) -> [ReaderEvent] {
    switch effect {
    case .tally(let window):
      return [
        .tallied(
          ListTally(
            request: window.request, before: window.before,
            total: state.withLock { $0.articles.count }))
      ]
    case .list(let request, _):
      let window = window(request)
      let all = state.withLock { $0.articles }
      let numbers = request.scope.isAll ? all : all.filter { matches($0, request.scope) }
      let before = window.entries.first.flatMap { first in
        numbers.firstIndex { $0 == first.id.number }
      }
      return [
        .listed(window),
        .tallied(ListTally(request: request, before: before ?? 0, total: numbers.count)),
      ]
    case .load(let id, _): return [.loaded(article(id))]
    case .change(let change, let isLogged):
      state.withLock { state in
        var ids: [Int] = []
        switch change {
        case .read(let all, _): ids = all.map(\.number)
        case .starred(let id, _), .tag(let id, _, _), .note(let id, _, _): ids = [id.number]
        case .allRead: ids = state.articles
        }
        var before: [Int: Reading] = [:]
        for id in ids {
          before[id] = state.readings[id] ?? Reading()
          state.readings[id] = change.applied(to: before[id] ?? Reading())
        }
        if isLogged { state.done.append((change.label, before)) }
      }
    case .undo:
      let label = state.withLock { state -> String? in
        guard let step = state.done.popLast() else { return nil }
        for (id, reading) in step.before { state.readings[id] = reading }
        return step.label
      }
      return [.undone(label: label, isRedo: false)]
    case .keepPlace(let place): state.withLock { $0.places[place.entry.number] = place }
    case .keepSession(let session): state.withLock { $0.session = session }
    case .saveSearch(let search): state.withLock { $0.searches.append(search) }
    case .deleteSearch(let search): state.withLock { $0.searches.removeAll { $0 == search } }
    case .seek(let seek):
      let numbers = state.withLock { $0.articles }
      let next = numbers.first { $0 < seek.from.number }
      return [.sought(seek, next.map { EntryID(number: $0) })]
    default: break
    }
    return []
  }
}
