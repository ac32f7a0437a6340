import Testing

@testable import NewsModel

@Suite struct SpellingIndexTests {
  @Test func findsWhatLookingThroughAllFinds() {
    let spellings = Self.spellings(200)
    var index = SpellingIndex()
    for (member, spelling) in spellings.enumerated() {
      index.add(spelling, of: member)
      let wanted = spellings[...member].indices.filter {
        Folding.distance(spellings[$0], spelling, limit: 1) <= 1
      }
      #expect(index.members(near: spelling) == wanted)
    }
  }

  @Test func lettersInsertedDeletedReplacedAndSwappedAreNear() {
    let name = Array("stoltenberg".utf8)
    for other in ["stoltenbergs", "stoltenber", "stoltenborg", "stotlenberg", "stoltenberg"] {
      #expect(Folding.isNear(name, Array(other.utf8)))
    }
    for other in ["stoltenbergen", "stolenborg", "gerbnetlots", ""] {
      #expect(!Folding.isNear(name, Array(other.utf8)))
    }
  }

  /// Words of few letters, so that many are near one another.
  private static func spellings(_ count: Int) -> [[UInt8]] {
    var random = SeededRandom(seed: 1)
    return (0..<count).map { number in
      (0..<(4 + number % 3)).map { _ in UInt8.random(in: 0x61...0x63, using: &random) }
    }
  }
}
