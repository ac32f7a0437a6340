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
    var isOfKind = false
    /// Whether its name is that of one that sells nothing; whether it says that it is a company.
    var isPublic = false
    var isCompany = false
  }

  /// - Parameter head: the noun.
  mutating func resolveBody(_ index: Int, head: Int, sentence: Int) {
    // "The China Daily" is a name, which no list holds.
    if tokens[head].isCapitalized,
      references[index].tokens.contains(where: {
        $0 != head && tokens[$0].isCapitalized && !tokens[$0].has(.determiner)
      })
    {
      return
    }
    let noun = tokens[head].key
    let isCompany = Self.companies.contains(noun)
    let kind = tokens[head].isCapitalized ? nil : BodyKind.named(by: noun)
    let topic = bodies.first { $0.isSubject }
    let inFocus = bodyInFocus(at: sentence)
    var candidates: [Candidate] = []
    for body in bodies.suffix(Self.memory).reversed() {
      // "flies a Boeing 747": what it makes.
      if body.tokens.upperBound < tokens.count, tokens[body.tokens.upperBound].kind == .number {
        continue
      }
      if hasObserver(body) { continue }
      let known = candidates.firstIndex { $0.actor == body.actor } ?? candidates.count
      if known == candidates.count {
        candidates.append(Candidate(actor: body.actor, last: body.sentence))
      }
      candidates[known].weight += body.isSubject || hasOfficer(body) ? 4 : 2
      if document.isHead(of: body.tokens, { $0 == noun }) { candidates[known].isNamedSo = true }
      if let kind, !kind.isOneOfMany || body.actor == inFocus,
        kind.holds(body.tokens, in: document)
      {
        candidates[known].isOfKind = true
      }
      if sellsNothing(body.tokens, unlessGroup: noun == Self.group) {
        candidates[known].isPublic = true
      }
      if tokens[body.tokens].contains(where: { $0.has(.companySuffix) || $0.key == Self.savings }) {
        candidates[known].isCompany = true
      }
    }
    var best: (actor: Int, score: Int)?
    for candidate in candidates {
      let mayBeCompany = !candidate.isPublic || candidate.isCompany
      let isSo = candidate.isNamedSo || candidate.isOfKind
      guard isSo || isCompany && mayBeCompany else { continue }
      let distance = sentence - candidate.last
      let isTopic = candidate.actor == topic?.actor
      // What it is by its name finds it anywhere; another noun only nearby, or what the text is about.
      guard isSo || distance <= (isTopic ? Self.topicReach : Self.reach) else {
        continue
      }
      var score = min(candidate.weight, 8) - min(distance, Self.reach)
      if candidate.isNamedSo { score += 20 } else if candidate.isOfKind { score += 10 }
      if candidate.actor == inFocus { score += 5 }
      if isTopic, distance <= Self.reach { score += 2 }
      if best.map({ score > $0.score }) ?? true { best = (candidate.actor, score) }
    }
    if let best { resolution.set(index, actor: best.actor) }
  }

  /// Whether a name is that of an authority, an association or a paper, and no firm's.
  private func sellsNothing(_ name: Range<Int>, unlessGroup isGroup: Bool) -> Bool {
    tokens[name].contains {
      Self.publicWords.contains($0.key) || !isGroup && Self.others.contains($0.key)
    }
  }

  private static let group = WordHash.of("group")
  private static let savings = WordHash.of("savings")

  /// "the president of Northbank", "chief executive at the Northbank".
  private func hasOfficer(_ body: BodyMention) -> Bool {
    before(body, 3).contains { tokens[$0].has(.roleHead) }
  }

  /// "an analyst at Northbank", "economist Anna Keller of Northbank", who speak of others.
  private func hasObserver(_ body: BodyMention) -> Bool {
    before(body, 6).contains { Self.trades.contains(tokens[$0].key) }
  }

  /// So many words before the "of" or "at" that stands before a body's name.
  private func before(_ body: BodyMention, _ count: Int) -> Range<Int> {
    let joint = body.tokens.lowerBound - 1
    let sentence = document.sentences[body.sentence].tokens
    guard joint > sentence.lowerBound,
      Self.belonging.contains(tokens[joint].key) || tokens[joint].key == Words.with
    else { return 0..<0 }
    return (joint - count..<joint).clamped(to: sentence)
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
      conglomerate chain broadcaster grocer drugmaker streamer telecom
      """)

  /// Associations and papers, which may be a group and are no firm.
  private static let others = KeySet(
    words: """
      association federation confederation league society institute foundation alliance coalition
      journal times post news guardian herald tribune gazette telegraph magazine
      """)

  /// Ministries, courts, parties, alliances of states; and who only brings the news.
  private static let publicWords = KeySet(
    words: """
      ministry parliament government senate congress court police commission council committee
      agency authority department office party union university army navy house service
      administration nato un u.n eu e.u osce who imf opec fbi cia nsa nasa fda epa sec s.e.c irs cdc kremlin
      pentagon interpol europol hamas hezbollah taliban reuters ap afp bbc cnn tass interfax
      bloomberg fsb gru state nations uaw unifor cupe unison teamsters rmt gmb aslef rcmp
      """)
}
