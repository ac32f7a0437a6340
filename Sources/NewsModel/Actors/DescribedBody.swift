/// A mention of an organization by its name.
struct BodyMention {
  let actor: Int
  let sentence: Int
  let tokens: Range<Int>
  /// The main clause's subject.
  let isSubject: Bool
}

/// Which organization a noun means: "the firm", "the agency".
extension Discourse {
  /// What speaks for an organization that a noun may mean.
  private struct Candidate {
    let actor: Int
    /// The sentence of its last mention.
    let last: Int
    /// A subject's mention counts for more.
    var weight = 0
    var isNamedSo = false
    var isPublic = false
  }

  /// - Parameter head: the noun.
  mutating func resolveBody(_ index: Int, head: Int, sentence: Int) {
    let noun = tokens[head].key
    let isCompany = Self.companies.contains(noun)
    let topic = bodies.first { $0.isSubject }
    var candidates: [Candidate] = []
    for body in bodies.suffix(Self.memory).reversed() {
      // "flies a Boeing 747": what it makes.
      if body.tokens.upperBound < tokens.count, tokens[body.tokens.upperBound].kind == .number {
        continue
      }
      // "an analyst at Northbank" speaks of others.
      let office = headOfOffice(of: body)
      if let office, Self.trades.contains(office) { continue }
      let known = candidates.firstIndex { $0.actor == body.actor } ?? candidates.count
      if known == candidates.count {
        candidates.append(Candidate(actor: body.actor, last: body.sentence))
      }
      candidates[known].weight += body.isSubject || office != nil ? 4 : 2
      if isHead(noun, of: body.tokens) { candidates[known].isNamedSo = true }
      if tokens[body.tokens].contains(where: { Self.publicWords.contains($0.key) }) {
        candidates[known].isPublic = true
      }
    }
    let inFocus = bodyInFocus(at: sentence)
    var best: (actor: Int, score: Int)?
    for candidate in candidates {
      guard candidate.isNamedSo || isCompany && !candidate.isPublic else { continue }
      let distance = sentence - candidate.last
      let isTopic = candidate.actor == topic?.actor
      // The head of the name finds it anywhere; another noun only nearby, or what the text is about.
      guard candidate.isNamedSo || distance <= (isTopic ? Self.topicReach : Self.reach) else {
        continue
      }
      var score = min(candidate.weight, 8) - min(distance, Self.reach)
      if candidate.isNamedSo { score += 20 }
      if candidate.actor == inFocus { score += 5 }
      if isTopic, distance <= Self.reach { score += 2 }
      if best.map({ score > $0.score }) ?? true { best = (candidate.actor, score) }
    }
    if let best { resolution.set(index, actor: best.actor) }
  }

  /// The bank of "Northbank Savings Bank Plc" and "the Bank of Varna", not of "Bank Workers Union".
  private func isHead(_ noun: UInt64, of name: Range<Int>) -> Bool {
    name.contains { index in
      guard tokens[index].key == noun else { return false }
      let next = index + 1
      return next >= name.upperBound || tokens[next].has([.companySuffix, .preposition])
    }
  }

  /// The "president" of "the president of Northbank", "chief executive at the Northbank".
  private func headOfOffice(of body: BodyMention) -> UInt64? {
    let first = body.tokens.lowerBound
    let sentence = document.sentences[body.sentence].tokens
    guard first - 2 >= sentence.lowerBound, Self.belonging.contains(tokens[first - 1].key) else {
      return nil
    }
    let before = (first - 3..<first - 1).clamped(to: sentence)
    return before.last { tokens[$0].has(.roleHead) }.map { tokens[$0].key }
  }

  /// How many sentences back a noun looks that is no part of the name, and how many mentions.
  private static var reach: Int { 5 }
  private static var topicReach: Int { 12 }
  private static var memory: Int { 60 }

  /// Nouns for what sells something.
  private static let companies = KeySet(
    words: """
      company firm group bank lender airline carrier retailer manufacturer maker carmaker
      automaker publisher insurer supplier producer developer operator start-up startup giant
      conglomerate chain broadcaster
      """)

  /// Ministries, courts, parties, alliances of states; and who only brings the news.
  private static let publicWords = KeySet(
    words: """
      ministry parliament government senate congress court police commission council committee
      agency authority department office party union university army navy house service
      administration nato un u.n eu e.u osce who imf opec fbi cia nsa nasa fda epa sec s.e.c irs cdc kremlin
      pentagon interpol europol hamas hezbollah taliban reuters ap afp bbc cnn tass interfax
      bloomberg fsb gru state nations
      """)
}
