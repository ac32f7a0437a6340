/// Names that the tagger overlooks, where the text leaves no doubt that they are some.
struct OverlookedNames {
  private let document: Document
  private var tokens: [Token] { document.tokens }

  init(_ document: Document) { self.document = document }

  /// "Instinct Magazine", "Castlefrank Road": inside a sentence capitals and a head leave no doubt.
  func isHeaded(_ rule: Reference) -> Bool {
    if isPurposeful(rule) { return true }
    guard rule.form == .name, rule.tokens.count > 1, let kind = rule.kind, kind != .person,
      let first = rule.tokens.first, let last = rule.tokens.last,
      isInside(first) || tokens[first].has(.organization),
      rule.tokens.allSatisfy({ tokens[$0].isWord && tokens[$0].isCapitalized }),
      !tokens[last].has([.eventHead, .roleHead, .demonym]), !tokens[first].has(.demonym)
    else { return false }
    return kind == .organization
      ? tokens[last].has([.organizationHead, .companySuffix]) : tokens[last].has(.placeHead)
  }

  /// "International Organization for Renewable Rivers": a body and what it is for.
  private func isPurposeful(_ rule: Reference) -> Bool {
    guard rule.form == .name, rule.kind == .organization, let first = rule.tokens.first,
      isInside(first), let joint = rule.tokens.first(where: { tokens[$0].key == Words.for }),
      joint - first > 1, tokens[joint - 1].has(.organizationHead)
    else { return false }
    return rule.tokens.allSatisfy {
      tokens[$0].isWord
        && (tokens[$0].isCapitalized || tokens[$0].has([.preposition, .conjunction]))
    }
  }

  /// "Kyiv", listed and by itself: taggers overlook it where they know no such sentence.
  func isPlainPlace(_ rule: Reference) -> Bool {
    guard rule.form == .name, rule.tokens.count == 1, rule.kind == .place,
      let index = rule.tokens.first, isInside(index), tokens[index].has(.place),
      !tokens[index].has([.common, .given, .demonym, .organization])
    else { return false }
    let isJoined = tokens[index - 1].isWord && tokens[index - 1].isCapitalized
    let next = index + 1
    return !isJoined
      && (next >= tokens.count || !tokens[next].isWord || !tokens[next].isCapitalized)
  }

  /// Whether a capital says something here: not at a sentence's start nor in a headline of capitals.
  private func isInside(_ index: Int) -> Bool {
    let block = document.sentences[document.sentence(of: index)].block
    return !document.startsSentence[index] && !document.census.isTitleCase[block]
  }

  /// The Ulfsen of "Photo: Ulfsen.", whom a picture is owed to.
  func isCredited(_ index: Int) -> Bool {
    guard index > 1, tokens[index - 1].is(":"), Self.captions.contains(tokens[index - 2].key),
      tokens[index - 2].isCapitalized, !tokens[index].has([.common, .place, .organization])
    else { return false }
    let next = index + 1
    return next >= tokens.count || !tokens[next].isWord || document.startsSentence[next]
  }

  /// The Ulfsen of '"No," says Ulfsen.'
  func isSpeaker(_ rule: Reference) -> Bool {
    guard rule.kind != .organization, let index = rule.tokens.first, isInside(index), index > 1,
      !tokens[index].has([.common, .place, .organization, .demonym, .calendar, .title]),
      !tokens[index].shape.contains(.allCapitals),
      tokens[index - 1].has(.cue), !tokens[index - 1].isCapitalized,
      tokens[index - 2].kind == .quotationMark || tokens[index - 2].is(",")
    else { return false }
    let next = index + 1
    return next >= tokens.count || tokens[next].kind == .punctuation
  }

  /// "Adriane Keller, president of the union, said": two unknown words, and what somebody is.
  func isDescribed(_ rule: Reference) -> Bool {
    let end = rule.tokens.upperBound
    guard rule.form == .name, rule.tokens.count == 2, rule.kind == nil || rule.kind == .person,
      end + 3 < tokens.count, tokens[end].is(","),
      rule.tokens.allSatisfy({ index in
        tokens[index].isWord && tokens[index].isCapitalized
          && tokens[index].shape.contains(.hasLowercase)
          && !tokens[index].has([.place, .organization, .demonym, .calendar, .organizationHead])
      }), !tokens[rule.tokens.lowerBound].has([.common, .title, .roleHead])
    else { return false }
    let head = ((end + 1)..<tokens.count).prefix(Self.longestOffice).first {
      !tokens[$0].has([.determiner, .roleModifier]) || tokens[$0].has(.roleHead)
    }
    guard let head, head + 1 < tokens.count, tokens[head].has(.roleHead),
      !tokens[head].shape.contains(.endsInS)
    else { return false }
    return tokens[head + 1].is(",") || tokens[head + 1].has(.preposition)
  }

  /// In words.
  private static let longestOffice = 4

  /// The SZA of "SZA, who sang, said": capitals that no list has for a body's.
  func isPersonInCapitals(_ rule: Reference) -> Bool {
    guard let index = rule.tokens.first, index + 2 < tokens.count,
      tokens[index].shape.contains(.allCapitals), tokens[index].end - tokens[index].start > 2,
      !tokens[index].has([.organization, .place, .common, .demonym, .calendar])
    else { return false }
    return tokens[index + 1].is(",") && tokens[index + 2].key == Words.who
  }

  /// The ZPF of "leader of the ZPF" or "Zemblan Peace Front (ZPF)": inside a sentence, where bodies
  /// stand.
  func isInitialism(_ rule: Reference, after previous: Reference?) -> Bool {
    guard rule.kind == .organization, let index = rule.tokens.first, index > 1,
      index + 1 < tokens.count, tokens[index].shape.contains(.allCapitals),
      tokens[index].end - tokens[index].start > 2
    else { return false }
    let before = tokens[index - 1]
    let next = tokens[index + 1]
    if before.is("("), next.is(")") {
      return previous?.kind == .organization && previous?.tokens.upperBound == index - 1
    }
    guard isInside(index) else { return false }
    let isBehindOf =
      before.key == Words.of || before.key == Words.the && tokens[index - 2].key == Words.of
    return isBehindOf && (next.kind == .possessive || !next.isWord)
  }

  /// What stands before the name of whom a picture is owed to.
  static let captions = KeySet(words: "image photo picture video audio source credit")

  private static let earth = WordHash.of("earth")

  /// Adds the names that taggers overlook because they are words: "Rice" of "Rice told PBS" once Susan
  /// Rice is named, and the Earth.
  func withWords(_ references: [Reference]) -> [Reference] {
    var surnames = KeySet()
    // Which are also words for what somebody is, or of somebody whom nothing else proves: "King".
    var doubtful = KeySet()
    for reference in references where reference.kind == .person && reference.tokens.count > 1 {
      guard let last = surname(of: reference), !tokens[last].has(.calendar) else { continue }
      let isPlain = tokens[reference.tokens.lowerBound].has(.given) || reference.office != nil
      if isPlain, !tokens[last].has([.title, .roleHead, .given]) {
        surnames.insert(tokens[last].key)
      } else if tokens[last].shape.contains(.hasLowercase) {
        doubtful.insert(tokens[last].key)
      }
    }
    // "Sun" of "Sun said" once Sun Zhenyu is named, "Ban" once Ban Ki-moon: their surnames come first.
    for reference in references where reference.kind == .person && reference.tokens.count == 2 {
      let first = tokens[reference.tokens.lowerBound]
      let last = tokens[reference.tokens.upperBound - 1]
      let isJoined = document.isJoinedGivenName(reference.tokens.upperBound - 1)
      guard first.has(.notAName) || isJoined, first.shape.contains(.hasLowercase),
        !first.has([.given, .title, .roleHead, .demonym, .organization, .place]),
        last.isWord, isJoined || !last.has([.common, .given, .notAName])
      else { continue }
      surnames.insert(first.key)
    }
    var result: [Reference] = []
    var next = 0
    for index in tokens.indices
    where tokens[index].isCapitalized
      && (surnames.contains(tokens[index].key) || doubtful.contains(tokens[index].key)
        || tokens[index].key == Self.earth)
    {
      while next < references.count, references[next].tokens.upperBound <= index {
        result.append(references[next])
        next += 1
      }
      let isDoubtful = doubtful.contains(tokens[index].key)
      if next < references.count, references[next].phrase.lowerBound <= index {
        // The title of nobody else.
        guard isDoubtful, references[next].form == .role,
          references[next].phrase == index..<(index + 1)
        else { continue }
        if standsAlone(index, isDoubtful: true) { next += 1 } else { continue }
      }
      if let last = result.last, last.phrase.upperBound > index { continue }
      if standsAlone(index, isDoubtful: isDoubtful) {
        let isPlace = tokens[index].key == Self.earth && !surnames.contains(tokens[index].key)
        result.append(Reference(.name, index..<(index + 1), kind: isPlace ? .place : .person))
      }
    }
    return result + references[next...]
  }

  /// The King of "Martin Luther King Jr."
  private func surname(of person: Reference) -> Int? {
    person.tokens.last { !Generations.contains(tokens[$0].key) && tokens[$0].isWord }
  }

  /// What people do who have spoken or will.
  private static let personalActs = KeySet(
    words: "agreed agrees disagreed disagrees declined declines refused denied praised criticised"
      + " criticized apologised apologized laughed shrugged smiled resigned testified tweeted")

  /// The West of "West, for his part, said".
  private func speaks(overCommas index: Int) -> Bool {
    let rest = tokens.dropFirst(index + 2).prefix(8)
    guard let comma = rest.firstIndex(where: { $0.is(",") }), comma + 1 < tokens.count,
      tokens[(index + 2)..<comma].allSatisfy({ $0.isWord })
    else { return false }
    return tokens[comma + 1].has(.cue) && !tokens[comma + 1].isCapitalized
  }

  /// Whether a capital makes a word a name here: inside a sentence, or before a word of saying, with no
  /// other capital beside it.
  ///
  /// - Parameter isDoubtful: whether it may be no name even so: "the King".
  private func standsAlone(_ index: Int, isDoubtful: Bool) -> Bool {
    let block = document.sentences[document.sentence(of: index)].block
    if document.census.isTitleCase[block] { return false }
    if index > 0, tokens[index - 1].isWord, tokens[index - 1].isCapitalized,
      !document.startsSentence[index], !document.startsSentence[index - 1]
    {
      return false
    }
    guard index + 1 < tokens.count else { return !document.startsSentence[index] }
    let after = tokens[index + 1]
    if after.isWord, after.isCapitalized { return false }
    if isDoubtful, index > 0,
      tokens[index - 1].has([.determiner, .preposition]) || tokens[index - 1].kind == .possessive
    {
      return false
    }
    let isFollowed =
      after.has(.cue) || Self.personalActs.contains(after.key) || after.kind == .possessive
      || after.key == Words.who
      || after.is(",")
        && (tokens.dropFirst(index + 2).first?.key == Words.who || speaks(overCommas: index))
    return !document.startsSentence[index] && !isDoubtful
      || isFollowed && !tokens[index].shape.contains(.allCapitals)
  }
}

extension Document {
  /// The Ki-moon of "Ban Ki-moon": a given name of two syllables, as Korea and China write them.
  fileprivate func isJoinedGivenName(_ index: Int) -> Bool {
    let word = bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
    guard let hyphen = word.firstIndex(of: UInt8(ascii: "-")), hyphen + 1 < word.endIndex else {
      return false
    }
    return word[word.startIndex].isUppercase && word[hyphen + 1].isLowercase
  }
}
