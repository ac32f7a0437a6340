/// Statements and which of them say the same, as sets that grow together (Tarjan's union by size with
/// path halving). The sets do not depend on the order in which links come.
struct StatementGraph {
  private var indexes: [StatementPlace: Int] = [:]
  private var places: [StatementPlace] = []
  private var parent: [Int] = []
  private var size: [Int] = []
  private var links: [StatementLink] = []

  mutating func add(_ link: StatementLink) {
    let a = root(index(of: link.first))
    let b = root(index(of: link.second))
    links.append(link)
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

  /// The sets as groups of statements and the links in them; sets that follow each other in one
  /// attribution of two articles or more are one group.
  func groups(_ accounts: [Int: PreparedAccount]) -> [StatementGroup] {
    var graph = self
    // Neighbours in an attribution: which sets follow each other, and in which articles.
    var following: [SetPair: Set<Int>] = [:]
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
        if first != second {
          following[SetPair(first: first, second: second), default: []].insert(attribution.article)
        }
      }
    }
    for (pair, articles) in following where articles.count > 1 {
      let a = graph.root(pair.first)
      let b = graph.root(pair.second)
      if a != b { graph.parent[b] = a }
    }
    var statements: [Int: [StatementPlace]] = [:]
    for index in places.indices { statements[graph.root(index), default: []].append(places[index]) }
    var linksByRoot: [Int: [StatementLink]] = [:]
    for link in links {
      linksByRoot[graph.root(graph.index(of: link.first)), default: []].append(link)
    }
    return statements.map {
      StatementGroup(statements: $0.value.sorted(), links: linksByRoot[$0.key] ?? [])
    }
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
  let links: [StatementLink]
}
