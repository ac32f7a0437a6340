/// Which organization a noun means: "the firm", "the agency".
extension Discourse {
  /// - Parameter head: the noun.
  mutating func resolveBody(_ index: Int, head: Int, sentence: Int) {
    let noun = tokens[head].key
    let isCompany = Self.companies.contains(noun)
    var candidates: [(actor: Int, mentions: Int, distance: Int, isNamedSo: Bool)] = []
    for body in bodies.suffix(Self.memory).reversed() {
      let isNamedSo = tokens[body.tokens].contains { $0.key == noun }
      if let known = candidates.firstIndex(where: { $0.actor == body.actor }) {
        candidates[known].mentions += 1
        if isNamedSo { candidates[known].isNamedSo = true }
      } else {
        let isPublic = tokens[body.tokens].contains { Self.publicWords.contains($0.key) }
        guard isNamedSo || (isCompany && !isPublic) else { continue }
        candidates.append((body.actor, 1, sentence - body.sentence, isNamedSo))
      }
    }
    let inFocus = bodyInFocus(at: sentence)
    var best: (actor: Int, score: Int)?
    // A noun of the name finds it anywhere; another only nearby.
    for candidate in candidates where candidate.isNamedSo || candidate.distance <= Self.reach {
      var score = 2 * min(candidate.mentions, 4) - candidate.distance
      if candidate.isNamedSo { score += 20 }
      if candidate.actor == inFocus { score += 3 }
      if best.map({ score > $0.score }) ?? true { best = (candidate.actor, score) }
    }
    if let best { resolution.set(index, actor: best.actor) }
  }

  /// How many sentences back a noun looks that is no part of the name, and how many mentions.
  private static var reach: Int { 5 }
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
      administration nato un eu osce who imf opec fbi cia nsa nasa fda epa sec irs cdc kremlin
      pentagon interpol europol hamas hezbollah taliban reuters ap afp bbc cnn tass interfax
      bloomberg fsb gru state nations
      """)
}
