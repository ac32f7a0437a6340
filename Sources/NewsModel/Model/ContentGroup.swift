/// The features that the tagger of contents and sources draws from one word alone, by what the word is
/// to the token (`FeatureSink`), on either side of the cue.
struct ContentGroup {
  private let first: Int

  /// - Parameter side: 1 before the cue, 2 behind it.
  init(side: UInt64) { first = side == 2 ? 9 : 0 }

  var own: Int { first }
  var before: Int { first + 1 }
  var after: Int { first + 2 }
  var that: Int { first + 3 }
  var apart: Int { first + 4 }

  /// - Parameter number: of the commas between: 0...3.
  func commas(_ number: UInt64) -> Int { first + 5 + Int(number) }

  static let count = 18
}
