/// Finds names in text of other languages than English, by capitals and known names.
///
/// A run of capitals inside a sentence is a name; a single one where the text shows it to be one. In
/// German, where every noun has a capital, only a known given name or a known place or body starts a
/// name. Scripts without capitals have known names only (`KnownNames`).
struct CapitalNames {
  struct Name {
    var tokens: Range<Int>
    var kind: Actor.Kind
  }

  private let document: Document
  private let capitalizesNouns: Bool
  private let locatives: Set<UInt64>
  /// Words that stand in small letters somewhere in the text: no names where a sentence starts.
  private let small: Set<UInt64>

  private var tokens: [Token] { document.tokens }

  init(_ document: Document) {
    self.document = document
    let code = document.reading.language?.code ?? ""
    capitalizesNouns = ["de", "lb"].contains(code)
    locatives = NameWords.locatives[code] ?? []
    var small: Set<UInt64> = []
    for token in document.tokens where token.isWord && !token.isCapitalized {
      small.insert(token.key)
    }
    self.small = small
  }

  /// The names, in reading order.
  func find() -> [Name] {
    var names: [Name] = []
    var surnames: Set<UInt64> = []
    var singles: [(index: Int, isInside: Bool)] = []
    for sentence in document.sentences {
      let role = document.blocks[sentence.block].role
      guard role != .boilerplate, role != .listing else { continue }
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard isCapital(index) else {
          index += 1
          continue
        }
        let whole = run(from: index, in: sentence.tokens)
        index = whole.upperBound
        let run = withoutOpening(whole)
        if let name = name(run) {
          names.append(name)
          if name.kind == .person, name.tokens.count > 1 {
            surnames.insert(tokens[name.tokens.upperBound - 1].key)
          }
        } else if run.count == 1 {
          singles.append(
            (run.lowerBound, run.lowerBound > whole.lowerBound || isInside(run.lowerBound)))
        }
      }
    }
    names += singles.compactMap { single($0.index, isInside: $0.isInside, surnames) }
    return names.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  // MARK: Runs

  private func isCapital(_ index: Int) -> Bool {
    tokens[index].isWord && tokens[index].isCapitalized
  }

  /// Capitalised words and the particles between them.
  private func run(from start: Int, in sentence: Range<Int>) -> Range<Int> {
    var end = start + 1
    while end < sentence.upperBound {
      if isCapital(end), !tokens[end].shape.contains(.lineBreakBefore) {
        end += 1
        continue
      }
      // Up to three particles: "von der Leyen", "de la Cruz".
      var next = end
      while next < sentence.upperBound, next - end < 3, isParticle(next, behind: end) { next += 1 }
      guard next > end, next < sentence.upperBound, isCapital(next) else { break }
      end = next + 1
    }
    return start..<end
  }

  /// - Parameter start: the first particle of the row.
  private func isParticle(_ index: Int, behind start: Int) -> Bool {
    let key = tokens[index].key
    guard capitalizesNouns else { return NameWords.particles.contains(key) }
    return NameWords.germanParticles.contains(key)
      || (index > start && NameWords.germanArticles.contains(key))
  }

  /// "Ministerpräsident Markus Söder", "El presidente Pedro ...": offices and articles go first.
  private func withoutOpening(_ run: Range<Int>) -> Range<Int> {
    var run = run
    while let first = run.first, run.count > 1,
      isOffice(first) || (document.startsSentence[first] && isSmallWord(first))
    {
      run = (first + 1)..<run.upperBound
      while let next = run.first, run.count > 1, !isCapital(next) {
        run = (next + 1)..<run.upperBound
      }
    }
    return run
  }

  private func name(_ run: Range<Int>) -> Name? {
    if let known = known(run) { return known }
    guard run.count > 1 else { return nil }
    let first = run.lowerBound
    let startsWithGiven = tokens[first].has(.given) || tokens[first].shape.contains(.initial)
    if startsWithGiven { return Name(tokens: run, kind: .person) }
    if capitalizesNouns { return germanName(run) }
    if run.contains(where: isBody) { return Name(tokens: run, kind: .organization) }
    if run.lowerBound > 0, locatives.contains(tokens[first - 1].key) {
      return Name(tokens: run, kind: .place)
    }
    return Name(tokens: run, kind: .person)
  }

  /// From the first known given name on: the nouns before it are not its own.
  private func germanName(_ run: Range<Int>) -> Name? {
    if let given = run.first(where: { tokens[$0].has(.given) }), given + 1 < run.upperBound {
      return Name(tokens: given..<run.upperBound, kind: .person)
    }
    return run.contains(where: isBody) ? Name(tokens: run, kind: .organization) : nil
  }

  private func known(_ run: Range<Int>) -> Name? {
    let isOne = run.count == 1
    let first = tokens[run.lowerBound]
    if isOne, first.has(.place) { return Name(tokens: run, kind: .place) }
    if isOne, first.has(.organization) { return Name(tokens: run, kind: .organization) }
    if isOne, first.shape.contains(.allCapitals), first.end - first.start >= 2,
      first.end - first.start <= 6, !isShouting(run.lowerBound)
    {
      return Name(tokens: run, kind: .organization)
    }
    return nil
  }

  /// In a line of capitals every word is one.
  private func isShouting(_ index: Int) -> Bool {
    let sentence = document.sentences[document.sentence(of: index)].tokens
    var words = 0
    var capitals = 0
    for other in sentence where tokens[other].isWord {
      words += 1
      if tokens[other].shape.contains(.allCapitals) { capitals += 1 }
    }
    return capitals * 2 > words
  }

  // MARK: Single words

  /// Whether a capital is not due to a sentence, a quotation or a line of speech that starts there.
  private func isInside(_ index: Int) -> Bool {
    guard !document.startsSentence[index], index > 0 else { return false }
    return tokens[index - 1].isWord || tokens[index - 1].is(",") || tokens[index - 1].is("(")
  }

  private func single(_ index: Int, isInside: Bool, _ surnames: Set<UInt64>) -> Name? {
    let range = index..<(index + 1)
    if surnames.contains(tokens[index].key) { return Name(tokens: range, kind: .person) }
    guard !capitalizesNouns, isInside, !isSmallWord(index), !isOffice(index),
      tokens[index].end - tokens[index].start > 2
    else { return nil }
    if isBody(index) { return nil }
    // Countries and towns are what news names by one word; people it names in full first.
    return Name(tokens: range, kind: tokens[index].has(.given) ? .person : .place)
  }

  // MARK: Words

  private func isOffice(_ index: Int) -> Bool { begins(index, NameWords.offices) }
  private func isBody(_ index: Int) -> Bool { begins(index, NameWords.bodies) }

  private func begins(_ index: Int, _ stems: [String]) -> Bool {
    let word = document.text(index..<(index + 1)).lowercased()
    return stems.contains { word.hasPrefix($0) }
  }

  private func isSmallWord(_ index: Int) -> Bool {
    small.contains(tokens[index].key) || LanguageProfiles.shared.word(tokens[index].key) != nil
  }
}
