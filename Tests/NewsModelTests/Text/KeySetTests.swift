import Testing

@testable import NewsModel

@Suite struct KeySetTests {
  @Test func holdsWhatWasPutIn() {
    var random = SeededRandom(seed: 11)
    var set = KeySet()
    var reference: Set<UInt64> = []
    for _ in 0..<5_000 {
      let key = UInt64.random(in: 1...4_000, using: &random)
      #expect(set.contains(key) == reference.contains(key))
      set.insert(key)
      reference.insert(key)
      #expect(set.count == reference.count)
    }
    for key in UInt64(1)...4_001 { #expect(set.contains(key) == reference.contains(key)) }
  }

  /// Keys that fall on one slot stand one behind the other.
  @Test func keysOfOneSlotAreTold() {
    var set = KeySet(capacity: 8)
    for multiple in 1...20 { set.insert(UInt64(multiple) << 32) }
    for multiple in 1...20 { #expect(set.contains(UInt64(multiple) << 32)) }
    #expect(!set.contains(21 << 32))
  }

  @Test func constantKeysAreTheTokenizers() {
    #expect(Words.that == WordHash.of("that".utf8))
    #expect(Words.alliance == WordHash.of("alliance".utf8))
  }
}
