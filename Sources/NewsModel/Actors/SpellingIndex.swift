/// The spellings of people's names, to find those that differ in one letter without looking through all.
///
/// Two spellings that differ in one letter, or in two that changed places, are equal once each has lost
/// the right one (the symmetric deletion of Garbe 2012): so each is filed under all its shortened forms.
struct SpellingIndex {
  private var spellings: [(bytes: [UInt8], member: Int)] = []
  /// For each hash of a form the spellings, as indexes.
  private var byForm: [UInt64: [Int32]] = [:]
  private var filed = 0

  /// Fewer than these are looked through faster than filed.
  private static let fewest = 32

  mutating func add(_ spelling: [UInt8], of member: Int) {
    spellings.append((spelling, member))
    guard spellings.count > Self.fewest else { return }
    while filed < spellings.count {
      Self.visitForms(of: spellings[filed].bytes) {
        byForm[$0, default: []].append(Int32(filed))
      }
      filed += 1
    }
  }

  /// The members with a spelling that differs in at most one letter, in the order they came.
  func members(near spelling: [UInt8]) -> [Int] {
    guard filed > 0 else {
      return spellings.lazy.filter { Folding.isNear($0.bytes, spelling) }.map(\.member)
    }
    var found: Set<Int32> = []
    Self.visitForms(of: spelling) { form in found.formUnion(byForm[form] ?? []) }
    return found.sorted().lazy.map { spellings[Int($0)] }
      .filter { Folding.isNear($0.bytes, spelling) }.map(\.member)
  }

  /// The spelling whole, and without each of its letters.
  private static func visitForms(of spelling: [UInt8], _ visit: (UInt64) -> Void) {
    visit(WordHash.of(spelling))
    for index in spelling.indices {
      // Of a pair either leaves the same behind.
      if index > 0, spelling[index] == spelling[index - 1] { continue }
      visit(WordHash.of(spelling[..<index] + spelling[(index + 1)...]))
    }
  }
}
