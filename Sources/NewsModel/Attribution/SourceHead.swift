/// Who is meant by the words of a source: "the Sanders campaign" is not Sanders, "Texas Sen. Ted Cruz"
/// is not Texas, and "Keller and Brandt" is not Keller.
struct SourceHead {
  let document: Document
  let references: PlacedReferences

  var tokens: [Token] { document.tokens }

  /// The reference that is the head of a source's words, or the words themselves where their head is
  /// nobody the text names, or several.
  ///
  /// - Parameter words: all of a source as it is printed.
  func source(_ words: Range<Int>) -> SpeechAct.Source {
    let words = behindCue(trimmed(words))
    // "The London, Ont., native": no town.
    if let last = words.last, words.count > 1, tokens[last].key == Discourse.native {
      return .words(words)
    }
    // "engineers such as Keller": she is one of them.
    if words.dropFirst().dropLast().contains(where: {
      tokens[$0].key == Words.such && tokens[$0 + 1].key == Words.as
    }) {
      return .words(words)
    }
    if let name = name(apposedIn: words) { return .reference(name) }
    if let list = list(endingWith: words) { return .words(list) }
    if let unknown = capitals(describedBy: words) { return .words(unknown) }
    if let name = name(endingOffice: words) ?? name(behindTrade: words) { return name }
    if let name = name(setApartBehind: words) ?? name(behindBracketIn: words)
      ?? name(describedFrom: words.lowerBound)
      ?? name(placedBefore: words.lowerBound) ?? name(ofParentIn: words)
    {
      return .reference(name)
    }
    let end = endOfFirstPhrase(words)
    if let joint = joint(in: words, firstPhrase: end) {
      if let name = holder(ofOffice: words, firstPhrase: endOfOffice(words)) { return name }
      return namesOneOnly(words, joint) ?? .words(words)
    }
    let phrase = words.lowerBound..<end
    if let name = holder(ofOffice: words, firstPhrase: end) { return name }
    if let found = reference(endingAt: phrase.upperBound - 1, in: words) {
      return isCutShort(found, at: end, in: words) ? .words(words) : found
    }
    return name(behind: end, in: words) ?? .words(words)
  }

  /// The Committee of "the Committee for a Better Budget": no name by itself.
  private func isCutShort(_ source: SpeechAct.Source, at end: Int, in words: Range<Int>) -> Bool {
    guard case .reference(let index) = source, words.contains(end + 1) else { return false }
    let reference = references[index]
    return reference.form == .name && reference.kind == .organization
      && reference.tokens.count == 1 && tokens[reference.tokens.lowerBound].has(.common)
      && (tokens[end].key == Words.for || tokens[end].key == Words.of)
      && words[(end + 1)...].contains { tokens[$0].isCapitalized }
  }

  /// The Vexelin of "Vexelin, a Varna-based concern, said": a name that no list holds, of which the tagger
  /// sees only what it is.
  private func capitals(describedBy words: Range<Int>) -> Range<Int>? {
    let comma = words.lowerBound - 1
    guard comma > 0, tokens[comma].is(","), words.upperBound < tokens.count,
      tokens[words.upperBound].is(","),
      tokens[words.lowerBound].key == Words.a || tokens[words.lowerBound].key == Words.an
    else { return nil }
    let sentence = document.sentences[document.sentence(of: comma)].tokens
    guard let name = capitals(endingAt: comma, in: sentence),
      name.lowerBound == sentence.lowerBound, !tokens[name.lowerBound].has(.common)
    else { return nil }
    return name
  }

  /// The words in capitals that end before a token: a name that no list and no tagger knows.
  func capitals(endingAt end: Int, in sentence: Range<Int>) -> Range<Int>? {
    var start = end
    while start > sentence.lowerBound, tokens[start - 1].isWord, tokens[start - 1].isCapitalized,
      document.piece(of: start - 1) == nil, end - start < Self.longestName
    {
      start -= 1
    }
    return start < end && references.at(end - 1) == nil ? start..<end : nil
  }

  /// More words in capitals are a heading.
  private static let longestName = 5

  /// Whether words say only when or how something is said: "just this month", "perhaps", and the
  /// "Chastened" of "Chastened by the vote, Keller said".
  func isNobody(_ words: Range<Int>) -> Bool {
    if words.count == 1, references.at(words.lowerBound) == nil,
      words.upperBound < tokens.count, tokens[words.upperBound].has(.preposition),
      document.ends(words.lowerBound, in: "ed")
    {
      return true
    }
    // "which less than a year ago accused".
    if words.count == 2, tokens[words.lowerBound].has(.determiner),
      document.isTime(words.lowerBound + 1)
    {
      return true
    }
    var end = words.upperBound
    while end > words.lowerBound {
      let last = end - 1
      guard references.at(last) == nil else { return false }
      if let start = document.startOfTime(endingAt: last) {
        end = start
      } else if isAdverb(last) || tokens[last].has(.calendar) || tokens[last].kind == .punctuation {
        end = last
      } else {
        return false
      }
    }
    return true
  }

  func isAdverb(_ index: Int) -> Bool {
    document.isMinorAdverb(index)
      || tokens[index].has(.adverb) && !tokens[index].has([.anyPronoun, .determiner, .relative])
  }

  /// The data of "Keller says the data show": what stands before another verb of saying is not the source.
  private func behindCue(_ words: Range<Int>) -> Range<Int> {
    guard
      let cue = words.dropFirst().dropLast().last(where: { index in
        Self.saying.contains(tokens[index].key) && !tokens[index].isCapitalized
          && !tokens[index - 1].has([.relative, .determiner])
          && tokens[index - 1].kind != .possessive
      })
    else { return words }
    return trimmed((cue + 1)..<words.upperBound)
  }

  private static let saying = KeySet(words: "said says say told")

  func endsPhrase(_ token: Int) -> Bool {
    references.at(token).map {
      references[$0].phrase.upperBound == token + 1
    } ?? false
  }

  /// The "of" or "for" behind the head of the office that words open with, or their end.
  private func endOfOffice(_ words: Range<Int>) -> Int {
    words.first { index in
      index > words.lowerBound && tokens[index - 1].has(.roleHead)
        && (tokens[index].key == Words.of || tokens[index].key == Words.for)
    } ?? words.upperBound
  }

  /// The end of the noun phrase that the words open with: what follows only says more of it.
  private func endOfFirstPhrase(_ words: Range<Int>) -> Int {
    var index = words.lowerBound
    while index < words.upperBound {
      if let name = name(at: index) {
        index = max(index + 1, min(name.upperBound, words.upperBound))
        // "Mr Keller mostly stayed away": the rest is what he does.
        if isPerson(index - 1), index < words.upperBound, document.isMinorAdverb(index) {
          return index
        }
        continue
      }
      let token = tokens[index]
      if index > words.lowerBound {
        if token.kind == .possessive || token.is("-") || token.is("/") {
          index += 1
          continue
        }
        // "Northern Rail (NR) officials".
        if token.is("("), let close = words[index...].first(where: { tokens[$0].is(")") }),
          close - index <= 3, close + 1 < words.upperBound, tokens[close + 1].isWord,
          !tokens[close + 1].has([.preposition, .relative, .conjunction, .auxiliary])
        {
          index = close + 1
          continue
        }
        if token.kind == .punctuation || document.piece(of: index) != nil { return index }
        if token.has([.relative, .subordinator]), !token.has(.determiner) { return index }
        if token.has(.preposition), !token.has(.roleModifier) { return index }
        if isParticiple(index) { return index }
      }
      index += 1
    }
    return words.upperBound
  }

  /// "a poll released last week", "people living there": the noun is over.
  private func isParticiple(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, !token.isCapitalized, !token.has(.roleHead) else { return false }
    let before = tokens[index - 1]
    guard before.isWord, !before.has([.determiner, .adverb, .conjunction, .preposition]) else {
      return false
    }
    let isHead = before.has([.roleHead, .group, .document, .institution, .organizationHead])
    return isHead && (document.ends(index, in: "ed") || document.endsInIng(index))
  }

  /// The name a token is in, which may hold "of" and "and" of its own.
  func name(at token: Int) -> Range<Int>? {
    guard let index = references.at(token), references[index].form == .name
    else { return nil }
    return references[index].tokens
  }

  /// The Keller of "the leader of the Civic Democratic Party (CDP) Anna Keller".
  private func name(behindBracketIn words: Range<Int>) -> Int? {
    guard isPerson(words.upperBound - 1),
      let index = references.at(words.upperBound - 1)
    else { return nil }
    let start = references[index].phrase.lowerBound
    return start > words.lowerBound && tokens[start - 1].is(")") ? index : nil
  }

  /// The Keller of "the mayor (Anna Keller, 41) said", "his successor — Anna Keller — said".
  private func name(setApartBehind words: Range<Int>) -> Int? {
    let open = words.first { tokens[$0].is("(") } ?? words.upperBound
    guard open > words.lowerBound, open + 1 < tokens.count,
      tokens[open].is("(") || tokens[open].isDash, tokens[open - 1].has(.roleHead),
      isPerson(open + 1), let index = references.at(open + 1),
      references[index].phrase.lowerBound == open + 1
    else { return nil }
    let close = references[index].phrase.upperBound
    guard close < tokens.count else { return nil }
    return tokens[close].is(")") || tokens[close].isDash || document.age(behind: close) != nil
      ? index : nil
  }

  /// The Keller of "Anna Keller, the mayor of Varna said": a description that no comma ends, behind
  /// the name that opens the sentence.
  ///
  /// - Parameter start: the description's first word, its article included.
  func name(describedFrom start: Int) -> Int? {
    let sentence = document.sentences[document.sentence(of: start)].tokens
    guard start - 2 >= sentence.lowerBound, tokens[start - 1].is(","),
      tokens[start].has(.determiner),
      let index = references.at(start - 2)
    else { return nil }
    let name = references[index]
    return name.form == .name && name.kind == .person
      && name.phrase.lowerBound == sentence.lowerBound && name.phrase.upperBound == start - 1
      ? index : nil
  }

  /// The Keller of "“...,” analyst Anna Keller, at broker Northbank said": a person with a place, which no
  /// comma ends.
  ///
  /// - Parameter start: the first word of the place, or of what it is called: "broker".
  func name(placedBefore start: Int) -> Int? {
    let sentence = document.sentences[document.sentence(of: start)].tokens
    var start = start
    if start - 2 > sentence.lowerBound, tokens[start - 2].has(.preposition),
      tokens[start - 1].isWord, !tokens[start - 1].isCapitalized,
      !tokens[start - 1].has([.determiner, .anyPronoun, .conjunction, .adverb, .verb])
    {
      start -= 1
    }
    guard start - 3 >= sentence.lowerBound, tokens[start - 1].has(.preposition),
      tokens[start - 2].is(","), let index = references.at(start - 3)
    else { return nil }
    let name = references[index]
    guard name.form == .name, name.kind == .person, name.phrase.upperBound == start - 2 else {
      return nil
    }
    // Nothing but what the person is called may stand before the name.
    var first = name.phrase.lowerBound
    while first > sentence.lowerBound, document.piece(of: first - 1) == nil,
      tokens[first - 1].isWord, !tokens[first - 1].isCapitalized,
      !tokens[first - 1].has([.preposition, .auxiliary, .cue, .verb, .conjunction])
    {
      first -= 1
    }
    return first == sentence.lowerBound || document.piece(of: first - 1) != nil ? index : nil
  }

  // MARK: One or several

  /// The whole of "Keller, Brandt and Olsen" or "both she and Olsen", of which `last` is the last
  /// name, if that is what the clause opens with.
  func list(endingWith last: Range<Int>) -> Range<Int>? {
    let sentence = document.sentences[document.sentence(of: last.lowerBound)].tokens
    var start = last.lowerBound
    if start > sentence.lowerBound, tokens[start - 1].has(.determiner) { start -= 1 }
    guard start - 2 >= sentence.lowerBound,
      Self.joints.contains(tokens[start - 1].key), isActor(last.upperBound - 1)
    else { return nil }
    start -= 1
    var first: Int?
    while start > sentence.lowerBound {
      // "Portugal, and": a comma may stand before the joint.
      let hasComma = tokens[start - 1].is(",")
      guard first == nil || hasComma, start - (hasComma ? 2 : 1) >= sentence.lowerBound,
        let begin = beginOfActor(start - (hasComma ? 2 : 1), in: sentence)
      else { break }
      first = begin
      start = begin
    }
    guard let first else { return nil }
    return opensClause(first, in: sentence) ? first..<last.upperBound : nil
  }

  private static let joints = KeySet(words: "and or nor")

  /// The first token, its article among it, of the name or pronoun that ends with a token.
  private func beginOfActor(_ token: Int, in sentence: Range<Int>) -> Int? {
    guard document.piece(of: token) == nil, isActor(token),
      let index = references.at(token)
    else { return nil }
    let reference = references[index]
    guard reference.phrase.upperBound == token + 1 else { return nil }
    let start = reference.phrase.lowerBound
    let hasArticle = start > sentence.lowerBound && tokens[start - 1].has(.determiner)
    return max(sentence.lowerBound, hasArticle ? start - 1 : start)
  }

  private func isActor(_ token: Int) -> Bool {
    guard let index = references.at(token) else { return false }
    switch references[index].form {
    case .name: return true
    case .pronoun: return tokens[token].has(.nominative)
    case .role, .nameless: return false
    }
  }

  /// Whether a subject may stand at a token: what stands before it neither acts on it nor governs it.
  private func opensClause(_ start: Int, in sentence: Range<Int>) -> Bool {
    guard start > sentence.lowerBound else { return true }
    let before = tokens[start - 1]
    if before.kind == .punctuation || before.kind == .quotationMark { return !before.is("(") }
    return before.has([.conjunction, .subordinator, .relative, .determiner])
      || before.has(.adverb) && !before.has([.preposition])
  }

  /// The "and" that joins two sources, if one does.
  private func joint(in words: Range<Int>, firstPhrase end: Int) -> Int? {
    var index = words.lowerBound + 1
    while index < words.upperBound - 1 {
      if let name = name(at: index) {
        index = max(index + 1, name.upperBound)
        continue
      }
      let token = tokens[index]
      let isJoint = Self.joints.contains(token.key) || token.is("&")
      // Behind the first phrase only a list goes on: "Keller, Brandt and Olsen".
      if index >= end, !isInList(index, words, firstPhrase: end) {
        return jointOfPlaced(words, firstPhrase: end)
      }
      if isJoint { return isWithinModifiers(index, words) ? nil : index }
      index += 1
    }
    return nil
  }

  /// Whether words behind the first phrase go on with a list of people, or of other names.
  private func isInList(_ index: Int, _ words: Range<Int>, firstPhrase end: Int) -> Bool {
    guard end < words.upperBound, tokens[end].is(",") else { return false }
    let next = end + 1
    if isPerson(end - 1) { return index <= next || (next < words.upperBound && isPerson(next)) }
    guard name(at: end - 1) != nil, next < words.upperBound, let second = name(at: next),
      second.upperBound < words.upperBound
    else { return false }
    return index <= second.upperBound && tokens[second.upperBound].key == Words.and
  }

  /// The "and" of "Keller of Northbank and Olsen of Varna": people with their places.
  private func jointOfPlaced(_ words: Range<Int>, firstPhrase end: Int) -> Int? {
    guard isPerson(end - 1), tokens[end].has(.preposition) else { return nil }
    var index = end + 1
    while index < words.upperBound - 1 {
      if let name = name(at: index), !isPerson(index) {
        index = max(index + 1, name.upperBound)
        continue
      }
      if tokens[index].key == Words.and { return isPerson(index + 1) ? index : nil }
      guard tokens[index].isWord, !isPerson(index),
        !tokens[index].has([.relative, .auxiliary, .subordinator, .cue])
      else { return nil }
      index += 1
    }
    return nil
  }

  func isPerson(_ token: Int) -> Bool {
    person(at: token) != nil
  }

  /// "current and former employees", "president and chief executive": one noun, twice described.
  private func isWithinModifiers(_ joint: Int, _ words: Range<Int>) -> Bool {
    let before = tokens[joint - 1]
    if name(at: joint - 1) != nil || before.has(.anyPronoun) { return false }
    if before.has([.roleModifier, .adverb, .determiner, .preposition]) { return true }
    guard before.has(.common) || before.has(.roleHead) else { return false }
    let isNoun =
      before.has([.group, .document, .roleHead, .institution]) || document.ends(joint - 1, in: "s")
    return !isNoun
  }

  // MARK: The head

  private func reference(endingAt head: Int, in words: Range<Int>) -> SpeechAct.Source? {
    var head = head
    if tokens[head].kind == .possessive, head > words.lowerBound { head -= 1 }
    guard let index = references.at(head) else { return nil }
    let reference = references[index]
    guard !reference.isModifier || reference.phrase.lowerBound <= words.lowerBound,
      reference.tokens.contains(head) || reference.phrase.upperBound == head + 1
    else { return nil }
    if reference.form == .role || reference.form == .nameless {
      // "the director of the centre, Ina Kirsch": the name is surer than whom an office means.
      if let name = name(behind: max(head + 1, reference.phrase.upperBound), in: words) {
        return name
      }
      if reference.actor == nil { return nil }
    }
    // "an anti-Trump group" and the like: the head is one word of something larger.
    return .reference(index)
  }

  /// The person whom an apposition names: "Her father, Brad Stone,".
  func name(behind end: Int, in words: Range<Int>) -> SpeechAct.Source? {
    var index = end
    // "of the European Centre" may stand between.
    while index < words.upperBound, !tokens[index].is(",") { index += 1 }
    guard index + 1 < words.upperBound, isPerson(index + 1),
      let found = references.at(index + 1)
    else { return nil }
    let name = references[found]
    let close = name.phrase.upperBound
    guard close >= words.upperBound || tokens[close].is(",") || tokens[close].is("(") else {
      return nil
    }
    return .reference(found)
  }
}
