/// Sets of numbers that grow together: Tarjan's union by size with path halving. The sets do not depend
/// on the order of the unions.
struct DisjointSets: Sendable {
  private var parent: [Int] = []
  private var size: [Int] = []

  init(count: Int = 0) {
    parent = Array(0..<count)
    size = Array(repeating: 1, count: count)
  }

  mutating func append() -> Int {
    parent.append(parent.count)
    size.append(1)
    return parent.count - 1
  }

  mutating func root(_ index: Int) -> Int {
    var index = index
    while parent[index] != index {
      parent[index] = parent[parent[index]]
      index = parent[index]
    }
    return index
  }

  mutating func unite(_ a: Int, _ b: Int) {
    let a = root(a)
    let b = root(b)
    guard a != b else { return }
    let (large, small) = size[a] >= size[b] ? (a, b) : (b, a)
    parent[small] = large
    size[large] += size[small]
  }

  /// The members of every set, ascending, the sets by their first member.
  mutating func sets() -> [[Int]] {
    var members: [Int: [Int]] = [:]
    for index in parent.indices { members[root(index), default: []].append(index) }
    return members.values.sorted { $0[0] < $1[0] }
  }
}
