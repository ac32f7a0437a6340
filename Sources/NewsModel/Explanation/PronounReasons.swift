/// Says in words why a pronoun was taken for one actor and not for another: the groups of features
/// whose weights told them apart, with what was seen of each.
struct PronounReasons {
  let evidence: Evidence

  init(_ evidence: Evidence) { self.evidence = evidence }

  /// What a journalist would call it, for features that ask the same in several ways.
  private enum Ground: CaseIterable {
    case distance, clause, speech, continuity, prominence, gender, quotation

    var features: Set<PronounModel.Feature> {
      switch self {
      case .distance:
        [.distance, .nearer, .nearerAndDistance, .formAndDistance, .paragraphs, .topicAndDistance]
      case .clause:
        [
          .roles, .parallel, .leads, .opens, .subordinate, .verbsBetween, .between, .clauseBetween,
          .cueBetween, .kindAndRole,
        ]
      case .speech: [.spokeLast, .speaks, .said]
      case .continuity: [.lastPronoun, .lastPronounAndForm, .pronounsSoFar]
      case .prominence: [.topic, .timesNamed, .headline]
      case .gender: [.gender]
      case .quotation: [.quotation]
      }
    }
  }

  /// "“he” is taken for Antony Blinken: the subject of the sentence before; spoke last. Also possible:
  /// Jens Stoltenberg (less likely: mentioned 4 sentences before)."
  func sentence(_ choice: PronounChoice) -> String? {
    let chosen = choice.candidates[choice.chosen]
    guard let actor = chosen.actor else { return nil }
    let printed = evidence.quoted(evidence.references[choice.reference].tokens)
    var sentence = "\(printed) is taken for \(evidence.name(ofMember: actor))"
    guard let rival = rival(choice, of: actor), let other = rival.actor else {
      let place = phrase(.distance, chosen.facts).map { ", \($0)" } ?? ""
      return sentence + place + ": no other person near it could be meant."
    }
    let sums = Ground.allCases.map { ground in
      (ground, lead: sum(ground, chosen.facts) - sum(ground, rival.facts))
    }
    .sorted { $0.lead > $1.lead }
    let reasons = sums.filter { $0.lead > 0 }.compactMap { phrase($0.0, chosen.facts) }.prefix(2)
    sentence += reasons.isEmpty ? "." : ": \(reasons.joined(separator: "; "))."
    let against = sums.lazy.filter { $0.lead > 0 }.compactMap { ground, _ -> String? in
      let phrase = phrase(ground, rival.facts)
      return phrase == self.phrase(ground, chosen.facts) ? nil : phrase
    }.first
    sentence += " Also possible: \(evidence.name(ofMember: other))"
    return sentence + (against.map { " (less likely: \($0))." } ?? " (less likely).")
  }

  /// The best candidate that is another actor.
  private func rival(_ choice: PronounChoice, of actor: Int) -> PronounChoice.Candidate? {
    choice.candidates.filter { $0.actor != nil && $0.actor != actor }
      .max { $0.score < $1.score }
  }

  private func sum(_ ground: Ground, _ facts: PronounFacts) -> Int32 {
    let features = ground.features
    let weights = PronounModel.shared.weights
    return PronounModel.terms(of: facts).reduce(0) {
      features.contains($1.feature) ? $0 + weights[$1.row] : $0
    }
  }

  /// What was seen, in words; `nil` for what says nothing.
  private func phrase(_ ground: Ground, _ facts: PronounFacts) -> String? {
    switch ground {
    case .distance:
      if facts.isBehind { return "named only behind it" }
      switch facts.sentences {
      case 0: return "mentioned in the same sentence"
      case 1: return "mentioned in the sentence before"
      default: return "last mentioned \(facts.sentences) sentences before"
      }
    case .clause:
      let place =
        facts.sentences == 0
        ? "there" : facts.sentences == 1 ? "in the sentence before" : "in that sentence"
      switch facts.mentionRole {
      case .subject: return "the subject \(place)"
      case .subordinateSubject: return "the subject of a clause \(place)"
      case .object: return "the object \(place)"
      case .agent, .oblique: return "behind a preposition \(place)"
      case .owner: return "only an owner \(place)"
      default: return nil
      }
    case .speech:
      if facts.speaksHere { return "speaks in that sentence" }
      return facts.spokeLast > 0 ? "spoke last" : "did not speak last"
    case .continuity:
      if facts.continues > 0 { return "the last such pronoun meant the same person" }
      return facts.pronouns == 0 ? "no pronoun meant this person so far" : nil
    case .prominence:
      if facts.isTopic { return "named most often in the article" }
      if facts.isInHeadline { return "named in the headline" }
      return facts.names == 0 ? nil : "named \(counted(facts.names, "time"))"
    case .gender:
      switch facts.gender {
      case 1: return "the given name fits"
      case 2: return "the text shows the same gender"
      case 3: return "the given name speaks against it"
      default: return "nothing shows the gender"
      }
    case .quotation:
      return facts.mentionIsQuoted ? "mentioned inside a quotation" : nil
    }
  }
}
