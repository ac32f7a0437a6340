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
  ///
  /// - Parameter others: names that may be a person's: people score and are beaten too, so that only
  ///   what no person has or is counts for them.
  func teams(among names: [Range<Int>], others: [Range<Int>] = []) -> KeySet {
    var teams = KeySet()
    var votes: [UInt64: Int] = [:]
    for name in names {
      if isSport, isNamedLikeTeam(name) {
        votes[key(of: name), default: 0] += 2
      } else if isSport {
        votes[key(of: name), default: 0] += vote(name)
      } else if isNamedTeam(name) {
        votes[key(of: name), default: 0] += 1
      }
    }
    for name in others where isSport {
      votes[key(of: name), default: 0] +=
        isNamedLikeTeam(name) ? 2 : hasPlayers(name) || isJoined(name) ? 1 : 0
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

  /// "this Australia side", "Australia are ready": nothing but a team, whatever the text is about.
  private func isNamedTeam(_ name: Range<Int>) -> Bool {
    if isPlural(name), !tokens[name.upperBound - 1].shape.contains(.endsInS),
      name.lowerBound == 0 || !tokens[name.lowerBound - 1].is(",")
    {
      return true
    }
    let next = name.upperBound
    guard next < tokens.count, tokens[next].isWord, !tokens[next].isCapitalized else {
      return false
    }
    return Self.teams.contains(tokens[next].key)
  }

  /// "Varna Harriers", "Varna Rovers": in news of sport a place and a plural.
  private func isNamedLikeTeam(_ name: Range<Int>) -> Bool {
    guard name.count > 1, let last = name.last, opensWithPlace(name), tokens[last].isWord,
      tokens[last].isCapitalized,
      !NameParser(document).listedClasses(name).contains(.place)
    else { return false }
    return Self.clubs.contains(tokens[last].key)
      || tokens[last].shape.contains(.endsInS)
        && !tokens[last].has([.place, .placeHead, .organizationHead, .given])
  }

  /// "Varna", "Los Angeles".
  private func opensWithPlace(_ name: Range<Int>) -> Bool {
    tokens[name.lowerBound].has(.place)
      || name.count > 2 && NameParser(document).listedClasses(name.prefix(2)).contains(.place)
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
      if isPlural(name) { return 1 }
      if !isOwner, tokens[next].isWord, !tokens[next].isCapitalized {
        while next + 1 < tokens.count, tokens[next].has([.adverb, .auxiliary]) { next += 1 }
        if Self.acts.contains(tokens[next].key) { return 1 }
      }
    }
    guard name.lowerBound > 0 else { return 0 }
    let before = tokens[name.lowerBound - 1]
    if Self.rivals.contains(before.key) || isJoined(name) { return 1 }
    if before.key == Words.in || before.key == Words.at || before.key == Words.near { return -1 }
    return 0
  }

  /// "Varna have signed", "the Varna midfielder".
  private func hasPlayers(_ name: Range<Int>) -> Bool {
    let next = name.upperBound
    guard next < tokens.count, tokens[next].isWord, !tokens[next].isCapitalized else {
      return false
    }
    return Self.players.contains(tokens[next].key) || isPlural(name)
  }

  /// "Varna have signed": a name in the singular that is more than one.
  private func isPlural(_ name: Range<Int>) -> Bool {
    let next = name.upperBound
    return next < tokens.count && Self.plurals.contains(tokens[next].key)
      && !tokens[next].isCapitalized && opensClause(name.lowerBound)
      && (name.count > 1 || !tokens[name.lowerBound].shape.contains(.endsInS))
  }

  /// "100 games for Varna", "played for Varna", "before joining Varna".
  private func isJoined(_ name: Range<Int>) -> Bool {
    let before = name.lowerBound - 1
    guard before > 0 else { return false }
    if Self.employers.contains(tokens[before].key) { return true }
    return tokens[before].key == Words.for
      && tokens[max(0, before - 3)..<before].contains { Self.services.contains($0.key) }
  }

  /// Whether a name is all that its clause has for a subject: "Varna have signed".
  private func opensClause(_ start: Int) -> Bool {
    guard start > 0 else { return true }
    let before = tokens[start - 1]
    guard before.isWord else {
      return before.is(".") || before.kind == .quotationMark || before.is(",")
        || document.startsSentence[start]
    }
    return document.startsSentence[start] || before.key == Words.that
      || before.has([.cue, .subordinator])
  }

  /// How many different words of sport make a text one about a game.
  private static let leastWords = 4

  /// Words that together are seldom found outside sport.
  private static let sport = KeySet(
    words:
      """
      football soccer rugby cricket hockey basketball baseball volleyball handball match matches
      tournament championship championships league playoff playoffs semifinal semifinals semi-final
      semi-finals quarterfinal quarter-final quarter-finals goalkeeper striker midfielder defender
      winger batsman bowler wicket wickets innings scorer goalless kickoff kick-off halftime half-time
      penalty stoppage header shootout coach squad fixture fixtures qualifier qualifiers unbeaten
      referee umpire touchdown quarterback pitcher homer inning rebounds medal medals fifa uefa goal
      goals teammate teammates runs overs game games cup captain offside tackle scrum try tries
      """)

  /// What a team does.
  private static let acts = KeySet(
    words:
      """
      beat beats beating defeated defeats lost loses won wins drew draws faced faces face scored scores
      score played plays play led leads trailed trails advanced advances qualified qualifies hosted
      started starts opened took equalised equalized drubbed thrashed edged routed crushed stunned
      knocked crashed finished finish winning losing scoring playing facing leading substituted
      conceded missed batted bowled chased
      """)

  /// What stands before a team that is played against.
  private static let rivals = KeySet(
    words:
      """
      against beat beats beating defeated defeating defeats faced face faces facing thrashed edged
      routed crushed stunned v vs versus drubbed over put putting past host hosts
      """)

  private static let teams = KeySet(words: "side squad eleven xi")

  /// What a name in the plural does.
  private static let plurals = KeySet(words: "have were are")

  /// The last word of a club's name.
  private static let clubs = KeySet(
    words: "united rovers wanderers albion athletic jazz heat magic thunder lightning")

  /// What stands before a club that somebody plays for.
  private static let employers = KeySet(words: "joining rejoining joined rejoined join rejoin")
  private static let services = KeySet(
    words:
      """
      appearances caps games goals matches played plays play playing signed signs signing debut scored       scoring starts outings tries wickets runs
      """)

  /// Who is named by a team.
  private static let players = KeySet(
    words:
      """
      coach boss captain goalkeeper striker midfielder defender winger keeper skipper manager squad
      batsman bowler quarterback pitcher prop hooker flanker fly-half scrum-half full-back left-back
      right-back centre-half side
      """)

  /// What only a team has.
  private static let parts = KeySet(
    words:
      """
      coach boss captain goalkeeper striker midfielder defender winger forward keeper skipper manager side
      team squad players player fans supporters batsman bowler quarterback pitcher defence defense
      attack penalty goal victory win defeat header equaliser equalizer lead eleven xi prop lock hooker
      flanker fly-half scrum-half full-back left-back right-back centre-half
      """)
}
