/// The features that the tagger of cues draws from one word alone, by what the word is to the token
/// (`FeatureSink`).
enum CueGroup {
  static let own = 0
  static let before = 1
  static let after = 2
  static let secondBefore = 3
  static let secondAfter = 4
  static let thirdBefore = 5
  // The word with one more thing, as that mostly is.
  static let act = 6
  static let actBefore = 7
  static let subject = 8
  static let beforeSubject = 9
  static let object = 10
  static let behindObject = 11
  static let that = 12

  /// - Parameter marks: 1 within quotation marks, 2 where none are near.
  static func marks(_ marks: UInt64) -> Int { 13 + Int(marks & 1) }

  /// - Parameter around: 1 for an act of speech before, 4 for one behind; usual is one at most.
  static func around(_ around: UInt64) -> Int { around == 0 ? 15 : around == 1 ? 16 : 17 }

  static func isUsual(around: UInt64) -> Bool { around == 0 || around == 1 || around == 4 }

  static let count = 18
}

/// The same for the tagger of contents and sources, on either side of the cue.
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
