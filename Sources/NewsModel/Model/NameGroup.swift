/// The features that the tagger of names draws from one word alone, by where it stands (`FeatureSink`).
enum NameGroup {
  static let own = 0
  static let before = 1
  static let after = 2
  static let secondBefore = 3
  static let secondAfter = 4

  static let count = 5
}
