/// Whether two statements are the same words, and how alike they are.
struct StatementMatch {
  /// The weight of the shared words over that of the lighter statement, 0 to 1.
  let coverage: Double
  /// The same over that of the heavier one.
  let balance: Double
  /// What the shared words tell.
  let mass: Int
  /// The words and the mass of the longest run that both have.
  let runWords: Int
  let runMass: Int

  init(_ a: [SaidWord], _ b: [SaidWord]) {
    let pairs = WordAlignment.pairs(a, b)
    var weight: Int32 = 0
    var mass = 0
    var best = (words: 0, mass: 0)
    var run = (words: 0, mass: 0)
    var last = (-2, -2)
    for (i, j) in pairs {
      weight += WordAlignment.weight(a[i])
      mass += Int(a[i].weight.rawValue)
      if i == last.0 + 1, j == last.1 + 1 {
        run.words += 1
        run.mass += Int(a[i].weight.rawValue)
      } else {
        run = (1, Int(a[i].weight.rawValue))
      }
      if (run.mass, run.words) > (best.mass, best.words) { best = run }
      last = (i, j)
    }
    let first = a.reduce(0) { $0 + WordAlignment.weight($1) }
    let second = b.reduce(0) { $0 + WordAlignment.weight($1) }
    coverage = min(first, second) == 0 ? 0 : Double(weight) / Double(min(first, second))
    balance = max(first, second) == 0 ? 0 : Double(weight) / Double(max(first, second))
    self.mass = mass
    runWords = best.words
    runMass = best.mass
  }

  /// From this similarity on, two articles are surely about one event.
  private static let close: Float = 0.45

  /// What is known of two statements beside their words.
  struct Circumstances {
    var areQuoted: Bool
    /// How alike their articles are, where these are about the same event; otherwise `nil`.
    var similarity: Float?
    var sources: SourceAgreement
  }

  /// Whether they are the same words, or one says what the other does.
  ///
  /// Found by reading pairs: the less is known of two statements, the more words they must share.
  func holds(_ circumstances: Circumstances) -> Bool {
    guard circumstances.areQuoted else {
      guard circumstances.similarity != nil, circumstances.sources == .same else { return false }
      return coverage >= 0.6 && mass >= 6 || coverage >= 0.75 && mass >= 4 && balance >= 0.5
    }
    // Long enough that nobody says it twice by chance.
    if runWords >= 8, runMass >= 7 { return true }
    if coverage >= 0.8, mass >= 7 { return true }
    guard let similarity = circumstances.similarity else {
      return coverage >= 0.9 && runWords >= 6 && mass >= 5
    }
    if runWords >= 7, runMass >= 5 { return true }
    if circumstances.sources == .different { return coverage >= 0.8 && mass >= 4 && runWords >= 5 }
    // Small words tell little one by one, but a row of them is no accident in one story.
    if runWords >= 6, runMass >= 1, coverage >= 0.6 { return true }
    if runWords >= 4, runMass >= 1, coverage >= 0.85, balance >= 0.4 || coverage >= 0.95 {
      return true
    }
    if runWords >= 5, runMass >= 2, coverage >= 0.5 { return true }
    if coverage >= 0.6, mass >= 4, balance >= 0.4 || coverage >= 0.95 { return true }
    // Two or three words in marks: only where there is no doubt that both write of one thing.
    return coverage >= 0.9 && mass >= 2 && runWords >= 2 && circumstances.sources == .same
      && similarity >= Self.close
  }
}
