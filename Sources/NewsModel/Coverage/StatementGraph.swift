/// Statements and which of them say the same, as sets that grow together (Tarjan's union by size with
/// path halving). The sets do not depend on the order in which links come.
struct StatementGraph {
  private var indexes: [StatementPlace: Int] = [:]
  private var places: [StatementPlace] = []
  private var parent: [Int] = []
  private var size: [Int] = []

  mutating func add(_ link: StatementLink) {
    let a = root(index(of: link.first))
    let b = root(index(of: link.second))
    guard a != b else { return }
    let (large, small) = size[a] >= size[b] ? (a, b) : (b, a)
    parent[small] = large
    size[large] += size[small]
  }

  private mutating func index(of place: StatementPlace) -> Int {
    if let known = indexes[place] { return known }
    indexes[place] = places.count
    places.append(place)
    parent.append(parent.count)
    size.append(1)
    return places.count - 1
  }

  private mutating func root(_ index: Int) -> Int {
    var index = index
    while parent[index] != index {
      parent[index] = parent[parent[index]]
      index = parent[index]
    }
    return index
  }

  var articles: Set<Int> { Set(places.map(\.article)) }

  /// The articles whose statements are in one set with one of this article's.
  mutating func articlesConnected(to article: Int) -> Set<Int> {
    let roots = Set(places.indices.filter { places[$0].article == article }.map { root($0) })
    return Set(places.indices.filter { roots.contains(root($0)) }.map { places[$0].article })
  }

  /// The sets as groups of statements. Sets that follow each other in one
  /// attribution of two articles or more are one group, as long as there is a sentence that every
  /// article of the group has.
  func groups(_ accounts: [Int: PreparedAccount]) -> [StatementGroup] {
    var graph = self
    var articles: [Int: Set<Int>] = [:]
    for index in places.indices {
      articles[graph.root(index), default: []].insert(places[index].article)
    }
    for pair in followingSets(accounts) {
      let first = graph.root(pair.first)
      let second = graph.root(pair.second)
      guard first != second, let one = articles[first], let other = articles[second] else {
        continue
      }
      if other.isSubset(of: one) {
        graph.parent[second] = first
      } else if one.isSubset(of: other) {
        graph.parent[first] = second
      }
    }
    var statements: [Int: [StatementPlace]] = [:]
    for index in places.indices { statements[graph.root(index), default: []].append(places[index]) }
    return statements.values.map { StatementGroup(statements: $0.sorted()) }
  }

  /// Sets that follow each other in one attribution of two articles or more, those in most articles
  /// first, then in the order of the articles' ids and texts: numbers hang on the order of arrival.
  private func followingSets(_ accounts: [Int: PreparedAccount]) -> [SetPair] {
    var graph = self
    var following: [SetPair: (articles: Set<Int>, first: String)] = [:]
    let byAttribution = Dictionary(grouping: places) { place in
      AttributionPlace(
        article: place.article,
        attribution: accounts[place.article]?.account.statements[place.statement].attribution ?? -1)
    }
    for (attribution, places) in byAttribution {
      let sorted = places.sorted()
      for (a, b) in zip(sorted, sorted.dropFirst()) where b.statement <= a.statement + 2 {
        let first = graph.root(graph.index(of: a))
        let second = graph.root(graph.index(of: b))
        guard first != second else { continue }
        let id = accounts[attribution.article]?.account.id ?? ""
        let name = "\(id)\u{0}\(100_000 + a.statement)"
        let pair = SetPair(first: first, second: second)
        var known = following[pair] ?? ([], name)
        known.articles.insert(attribution.article)
        known.first = min(known.first, name)
        following[pair] = known
      }
    }
    return following.filter { $0.value.articles.count > 1 }.sorted { a, b in
      (b.value.articles.count, a.value.first) < (a.value.articles.count, b.value.first)
    }
    .map(\.key)
  }

  private struct SetPair: Hashable {
    let first: Int
    let second: Int
  }

  private struct AttributionPlace: Hashable {
    let article: Int
    let attribution: Int
  }
}

/// Statements of several articles that say the same.
struct StatementGroup {
  let statements: [StatementPlace]
}
