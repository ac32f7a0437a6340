/// Finds the places that play: "Sweden" is a team where it "defeated South Korea 1-0".
///
/// News of sport calls teams by their country or city. Whether a name means the team is asked of the
/// whole text: the words of sport in it, and what stands beside each of the name's mentions.
struct TeamEvidence {
  private let document: Document
  private let tokens: [Token]
  /// Whether the text is about a game at all.
  private let isSport: Bool

  /// Linear in the length of the text.
  init(_ document: Document) {
    self.document = document
    tokens = document.tokens
    var seen = KeySet()
    for token in document.tokens where Self.sport.contains(token.key) { seen.insert(token.key) }
    isSport = seen.count >= Self.leastWords
  }

  /// The keys of the names among places that mean a team: those with more mentions as one that plays
  /// than as a place.
  func teams(among names: [Range<Int>]) -> KeySet {
    var teams = KeySet()
    var votes: [UInt64: Int] = [:]
    for name in names {
      if isSport {
        votes[key(of: name), default: 0] += vote(name)
      } else if isNamedTeam(name) {
        votes[key(of: name), default: 0] += 1
      }
    }
    for (key, vote) in votes where vote > 0 { teams.insert(key) }
    return teams
  }

  /// The key of a name by its words.
  func key(of name: Range<Int>) -> UInt64 {
    name.dropFirst().reduce(tokens[name.lowerBound].key) {
      WordHash.joining($0, tokens[$1].key)
    }
  }

  /// "this Australia side": nothing but a team, whatever the text is about.
  private func isNamedTeam(_ name: Range<Int>) -> Bool {
    let next = name.upperBound
    guard next < tokens.count, tokens[next].isWord, !tokens[next].isCapitalized else {
      return false
    }
    return Self.teams.contains(tokens[next].key)
  }

  /// 1 for a mention that plays, -1 for one where something is played, 0 for one that says nothing.
  private func vote(_ name: Range<Int>) -> Int {
    var next = name.upperBound
    if next < tokens.count {
      // "Panama 3-0", "Panama's coach", "the England squad".
      if tokens[next].kind == .number { return 1 }
      let isOwner = tokens[next].kind == .possessive
      if isOwner, next + 1 < tokens.count { next += 1 }
      if tokens[next].isWord, !tokens[next].isCapitalized, Self.parts.contains(tokens[next].key) {
        return 1
      }
      if !isOwner, tokens[next].isWord, !tokens[next].isCapitalized {
        while next + 1 < tokens.count, tokens[next].has([.adverb, .auxiliary]) { next += 1 }
        if Self.acts.contains(tokens[next].key) { return 1 }
      }
    }
    guard name.lowerBound > 0 else { return 0 }
    let before = tokens[name.lowerBound - 1]
    if Self.rivals.contains(before.key) { return 1 }
    if before.key == Words.in || before.key == Words.at || before.key == Words.near { return -1 }
    return 0
  }

  /// How many different words of sport make a text one about a game.
  private static let leastWords = 4

  /// Words that together are seldom found outside sport.
  private static let sport = KeySet(
    words:
      """
      football soccer rugby cricket hockey basketball baseball volleyball handball match matches \
      tournament championship championships league playoff playoffs semifinal semifinals semi-final \
      semi-finals quarterfinal quarter-final quarter-finals goalkeeper striker midfielder defender \
      winger batsman bowler wicket wickets innings scorer goalless kickoff kick-off halftime half-time \
      penalty stoppage header shootout coach squad fixture fixtures qualifier qualifiers unbeaten \
      referee umpire touchdown quarterback pitcher homer inning rebounds medal medals fifa uefa goal \
      goals teammate teammates runs overs game games cup captain offside tackle scrum try tries
      """)

  /// What a team does.
  private static let acts = KeySet(
    words:
      """
      beat beats beating defeated defeats lost loses won wins drew draws faced faces face scored scores \
      score played plays play led leads trailed trails advanced advances qualified qualifies hosted \
      started starts opened took equalised equalized drubbed thrashed edged routed crushed stunned \
      knocked crashed finished finish winning losing scoring playing facing leading substituted \
      conceded missed batted bowled chased
      """)

  /// What stands before a team that is played against.
  private static let rivals = KeySet(
    words:
      """
      against beat beats beating defeated defeating defeats faced face faces facing thrashed edged \
      routed crushed stunned v vs versus drubbed over put putting past host hosts
      """)

  private static let teams = KeySet(words: "side squad eleven xi")

  /// What only a team has.
  private static let parts = KeySet(
    words:
      """
      coach captain goalkeeper striker midfielder defender winger forward keeper skipper manager side \
      team squad players player fans supporters batsman bowler quarterback pitcher defence defense \
      attack penalty goal victory win defeat header equaliser equalizer lead eleven xi
      """)
}
