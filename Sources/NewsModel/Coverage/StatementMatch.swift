/// Whether two statements are the same words, and how alike they are.
struct StatementMatch {
  /// The weight of the shared words over that of the lighter statement, 0 to 1.
  let coverage: Double
  /// The same over that of the heavier one.
  let balance: Double
  /// What the shared words tell.
  let mass: Int
  /// What of it the names among them tell, and what the figures.
  let nameMass: Int
  let numberMass: Int
  /// 2 where both turn the meaning round: "not", "never".
  let negationMass: Int
  /// The words and the mass of the longest run that both have.
  let runWords: Int
  let runMass: Int

  init(_ a: [SaidWord], _ b: [SaidWord]) {
    let pairs = WordAlignment.pairs(a, b)
    var weight: Int32 = 0
    var mass = 0
    var nameMass = 0
    var numberMass = 0
    var negationMass = 0
    var best = (words: 0, mass: 0)
    var run = (words: 0, mass: 0)
    var last = (-2, -2)
    for (i, j) in pairs {
      weight += WordAlignment.weight(a[i])
      mass += Int(a[i].weight.rawValue)
      if a[i].isNegation { negationMass = 2 }
      if a[i].isNumber {
        numberMass += Int(a[i].weight.rawValue)
      } else if a[i].isCapitalized, b[j].isCapitalized {
        nameMass += Int(a[i].weight.rawValue)
      }
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
    self.nameMass = nameMass
    self.numberMass = numberMass
    self.negationMass = negationMass
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
  /// Words in marks are the speaker's own, so nearly all of the shorter version must recur; what a
  /// speaker says twice in other words, or what two speakers say of one thing, shares about half.
  func holds(_ circumstances: Circumstances) -> Bool {
    circumstances.areQuoted ? holdsVerbatim(circumstances) : holdsInOtherWords(circumstances)
  }

  private func holdsVerbatim(_ circumstances: Circumstances) -> Bool {
    let isWhole = coverage >= 0.8
    if isWhole, mass >= 7 { return true }
    // Long enough that nobody says it twice by chance.
    if runWords >= 8, runMass >= 7 { return true }
    guard let similarity = circumstances.similarity else {
      return coverage >= 0.9 && runWords >= 6 && mass >= 5
    }
    if circumstances.sources == .different { return isWhole && mass >= 4 && runWords >= 5 }
    if runWords >= 7, runMass >= 5 { return true }
    let isMuch = balance >= 0.4 || coverage >= 0.95
    // Small words tell little one by one, but a row of them is no accident in one story.
    if isWhole, isMuch, runWords >= 4, runMass >= 1,
      mass >= 2 || balance >= 0.8 || runWords >= 6
    {
      return true
    }
    if isWhole, isMuch, mass >= 4 { return true }
    // Versions of one sentence, some of its words changed.
    if mass >= 5, min(coverage, balance) >= (similarity >= Self.close ? 0.65 : 0.7) { return true }
    guard similarity >= Self.close else { return false }
    guard circumstances.sources == .same else { return false }
    if coverage >= 0.6, balance >= 0.5, mass >= 6, runWords >= 4 { return true }
    // Two or three words in marks: only where there is no doubt that both write of one thing.
    return coverage >= 0.9 && balance >= 0.5 && mass - numberMass >= 2 && runWords >= 2
  }

  /// One or both in the writer's words: what they share must be more than whom it is about.
  private func holdsInOtherWords(_ circumstances: Circumstances) -> Bool {
    // A shared "not" tells as much as a word.
    let told = mass + negationMass
    guard let similarity = circumstances.similarity, similarity >= Self.close || mass >= 9,
      circumstances.sources == .same, told - nameMass - numberMass >= 3
    else { return false }
    if coverage >= 0.6, told >= 5, balance >= 0.5, runWords >= 3 { return true }
    if coverage >= 0.6, told >= 6, runWords >= 4 { return true }
    return coverage >= 0.75 && told >= 4 && balance >= 0.5
  }
}
