/// Whose a cue is: the subject before it or behind it, down to the name that the subject is told by.
extension SpeechActFinder {
  func subject(
    ofVerb verb: Int, in sentence: Range<Int>, _ number: Int, after acts: [SpeechAct]
  ) -> SpeechAct.Source? {
    var index = verb - 1
    // "has also repeatedly", "on Friday": nothing of the subject.
    while index >= sentence.lowerBound {
      let token = tokens[index]
      if document.piece(of: index) != nil { break }
      if token.has([.adverb, .auxiliary]), !token.has(.nominative), token.key != Words.that,
        !(token.has(.determiner) && references.at(index) != nil)
      {
        index -= 1
      } else if token.has(.calendar) {
        index -= 1
        if index >= sentence.lowerBound, tokens[index].has(.preposition) { index -= 1 }
      } else if let start = document.startOfTime(endingAt: index), start > sentence.lowerBound {
        index = start - 1
        if tokens[index].has(.preposition), index > sentence.lowerBound { index -= 1 }
      } else {
        break
      }
    }
    if index >= sentence.lowerBound, tokens[index].isDash,
      let end = end(beforeParenthesisEndingAt: index, in: sentence)
    {
      index = end
    }
    guard index >= sentence.lowerBound, document.piece(of: index) == nil else {
      return inverted(verb, in: sentence)
    }
    let token = tokens[index]
    if token.has(.relative), references.at(index) == nil {
      return antecedent(ofRelative: index, in: sentence)
    }
    if let reference = references.at(index) {
      // "seeking papers from her time as secretary of state have cited": what somebody was.
      let start = references[reference].phrase.lowerBound
      if references[reference].form == .role, start > sentence.lowerBound,
        tokens[start - 1].key == Words.as
      {
        return nil
      }
      if let group = group(suchAs: reference, in: sentence) { return .words(group) }
      if let told = told(byDeedEndingWith: references[reference].phrase, in: sentence) {
        return told
      }
      let head = headOfChain(reference, in: sentence)
      if let words = thing(governing: head, through: reference, in: sentence) {
        return .words(words)
      }
      return described(by: head, in: sentence).map { .reference($0) } ?? one(head)
    }
    if let native = native(endingAt: index, in: sentence) { return .words(native) }
    if token.has(.determiner), Self.standIns.contains(token.key), index == verb - 1 {
      let isDefinite = index > sentence.lowerBound && tokens[index - 1].key == Words.the
      return .words((isDefinite ? index - 1 : index)..<(index + 1))
    }
    if token.has(.nominative) {
      if token.key == Words.it || token.has(.plural) || token.has(.firstPerson) {
        return .words(index..<(index + 1))
      }
    }
    if token.is(",") || token.isDash || token.is(")") {
      if let source = behindComma(index, in: sentence) {
        // "“...,” an agent for the grain arm of Varna, Northbank Corp, told": not the firm.
        if case .reference(let found) = source, references[found].kind != .person,
          let words = behindQuotation(verb, in: sentence, opening: [Words.a, Words.an])
        {
          return words
        }
        return source
      }
      return inverted(verb, in: sentence)
    }
    if token.has(.conjunction) {
      // "Keller says it is safe and says that ...": the same verb has the same subject.
      if let same = acts.first(where: { tokens[$0.cue.lowerBound].key == tokens[verb].key }) {
        return same.source
      }
      if let last = acts.last(where: { $0.form == .verb }) ?? acts.last { return last.source }
      if let source = subjectOfSentence(number, before: verb) { return source }
      return .carried
    }
    if token.isWord, token.has(.common), !token.has([.preposition, .subordinator, .cue]) {
      // A noun nobody has a name for: "a man in the crowd said".
      var start = index
      while start > sentence.lowerBound, index - start < 6 {
        let before = tokens[start - 1]
        if before.isWord, before.has(.determiner) {
          let words = (start - 1)..<(index + 1)
          return told(byDeedEndingWith: words, in: sentence) ?? head(of: words, in: sentence)
        }
        guard before.isWord, before.has(.common),
          !before.has([.conjunction, .auxiliary, .cue, .relative, .subordinator])
        else { break }
        start -= 1
      }
    }
    // "The woman who accused a senator of assault told": a deed that no noun phrase ends.
    if token.isWord && !token.isCapitalized || document.isAmount(index),
      !token.has([.preposition, .subordinator, .cue]),
      let told = told(byDeedEndingWith: index..<(index + 1), in: sentence)
    {
      return told
    }
    return inverted(verb, in: sentence)
  }

  private static let knowing = KeySet(
    words: "familiar close involved briefed knowledgeable privy aware acquainted")

  /// All of "Engineers such as Keller".
  private func group(suchAs reference: Int, in sentence: Range<Int>) -> Range<Int>? {
    let phrase = references[reference].phrase
    let such = phrase.lowerBound - 2
    guard such > sentence.lowerBound, tokens[such].key == Words.such,
      tokens[such + 1].key == Words.as
    else { return nil }
    var start = such
    while start > sentence.lowerBound, such - start < Self.longestDescription,
      tokens[start - 1].isWord, document.piece(of: start - 1) == nil,
      !tokens[start - 1].has([.auxiliary, .cue, .relative, .subordinator])
    {
      start -= 1
    }
    return start < such ? start..<phrase.upperBound : nil
  }

  /// From "the crowd" in "a woman in the crowd" to the woman.
  private func head(of words: Range<Int>, in sentence: Range<Int>) -> SpeechAct.Source {
    var before = words.lowerBound - 2
    // "Protesters marching through the streets".
    if before > sentence.lowerBound, document.endsInIng(before),
      references.at(before) == nil
    {
      before -= 1
    }
    // "Two sources familiar with the talks".
    if before > sentence.lowerBound, Self.knowing.contains(tokens[before].key) { before -= 1 }
    // "Those at the scene".
    if before >= sentence.lowerBound, tokens[words.lowerBound - 1].has(.preposition),
      Self.several.contains(tokens[before].key),
      before == sentence.lowerBound || !tokens[before - 1].isWord
    {
      return .words(before..<words.upperBound)
    }
    guard before >= sentence.lowerBound, tokens[words.lowerBound - 1].has(.preposition),
      let reference = references.at(before),
      references[reference].form != .pronoun
    else { return .words(words) }
    let found = references[reference]
    if found.actor != nil { return .reference(headOfChain(reference, in: sentence)) }
    return .words(found.phrase.lowerBound..<words.upperBound)
  }

  private static let several = KeySet(
    words: "those many some others several most both few people all one two three")

  /// "said Blinken", "added the minister".
  func inverted(_ verb: Int, in sentence: Range<Int>) -> SpeechAct.Source? {
    var next = verb + 1
    while next < sentence.upperBound, tokens[next].has(.adverb),
      references.at(next) == nil
    {
      next += 1
    }
    // "the defector, using another name, told Keller": she hears it.
    // So does the Keller of "The man whose roof it was told Keller".
    if tokens[verb].key == Words.told || tokens[verb].key == Words.tells,
      verb > sentence.lowerBound, document.piece(of: verb - 1) == nil,
      tokens[verb - 1].kind != .quotationMark
    {
      return tokens[verb - 1].is(",") ? behindQuotation(verb, in: sentence) : nil
    }
    return nounPhrase(startingAt: next, in: sentence)
      ?? description(behind: verb, next, in: sentence) ?? standIn(next, in: sentence)
  }

  /// The another of "“...,” said another."
  private func standIn(_ index: Int, in sentence: Range<Int>) -> SpeechAct.Source? {
    guard index < sentence.upperBound, Self.standIns.contains(tokens[index].key),
      index + 1 == sentence.upperBound || tokens[index + 1].kind == .punctuation
    else { return nil }
    return .words(index..<(index + 1))
  }

  /// "," said the Weekly Gazette; "," said the bespectacled one from Varna: whoever speaks there, it is
  /// nobody named before, though no list knows the words.
  private func description(
    behind verb: Int, _ start: Int, in sentence: Range<Int>
  ) -> SpeechAct.Source? {
    guard verb > sentence.lowerBound, start < sentence.upperBound,
      tokens[verb].key != Words.told, tokens[verb].key != Words.tells
    else { return nil }
    let before = tokens[verb - 1].is(",") ? verb - 2 : verb - 1
    guard before >= sentence.lowerBound, document.piece(of: before) != nil else {
      guard tokens[verb - 1].is(",") else { return nil }
      let name = Self.plain.contains(tokens[verb].key) ? nameAhead(start, in: sentence) : nil
      return name ?? closing(start, in: sentence)
    }
    let first = tokens[start]
    let hasArticle = first.has(.determiner) && first.isWord && !first.has(.adverb)
    guard hasArticle || (first.isWord && first.isCapitalized) else { return nil }
    var end = start + 1
    while end < sentence.upperBound, end - start < Self.longestDescription {
      let token = tokens[end]
      if let reference = references.at(end),
        references[reference].form == .name,
        references[reference].kind == .person
      {
        let isOwner =
          tokens.indices.contains(references[reference].phrase.upperBound)
          && tokens[references[reference].phrase.upperBound].kind == .possessive
        if !isOwner { return .reference(reference) }
      }
      guard token.isWord || token.kind == .number || token.kind == .possessive,
        document.piece(of: end) == nil,
        !token.has([.preposition, .relative, .subordinator, .auxiliary, .conjunction, .calendar])
          || token.kind == .possessive || document.isMinorAdverb(end)
      else { break }
      end += 1
    }
    while end - 1 > start, tokens[end - 1].has(.adverb) { end -= 1 }
    guard !hasArticle || end - start > 1 else { return nil }
    return .words(start..<end)
  }

  /// The organisation of "..., claimed the motoring organisation.": what ends a sentence behind a cue.
  private func closing(_ start: Int, in sentence: Range<Int>) -> SpeechAct.Source? {
    let stop = sentence.last.map { tokens[$0].is(".") ? $0 : $0 + 1 } ?? start
    guard stop - start > 1, stop - start <= Self.longestDescription, tokens[start].has(.determiner),
      tokens[stop - 1].has([.group, .roleHead, .body, .institution]),
      (start + 1..<stop).allSatisfy({
        tokens[$0].isWord && document.piece(of: $0) == nil
          && !tokens[$0].has([
            .preposition, .conjunction, .auxiliary, .relative, .subordinator, .cue, .determiner,
          ])
      })
    else { return nil }
    return .words(start..<stop)
  }

  /// "The London, Ont., native": a town and its province, with their commas.
  private func native(endingAt head: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard tokens[head].key == Discourse.native else { return nil }
    let reach = sentence.prefix(upTo: head).suffix(Self.longestHome)
    guard let article = reach.last(where: { tokens[$0].key == Words.the }),
      ((article + 1)..<head).allSatisfy({
        tokens[$0].is(",") || tokens[$0].isWord && tokens[$0].isCapitalized
      })
    else { return nil }
    return article..<(head + 1)
  }

  /// In words and commas.
  private static let longestHome = 7

  /// The Keller of "..., says veterans' affairs minister Anna Keller".
  private func nameAhead(_ start: Int, in sentence: Range<Int>) -> SpeechAct.Source? {
    let end = min(sentence.upperBound, start + Self.longestDescription)
    for index in start..<max(start, end) {
      if let reference = references.at(index),
        references[reference].form == .name,
        references[reference].kind == .person
      {
        return .reference(reference)
      }
      let token = tokens[index]
      guard token.isWord || token.kind == .possessive,
        token.kind == .possessive
          || !token.has([
            .preposition, .relative, .subordinator, .auxiliary, .conjunction, .cue, .anyPronoun,
          ])
      else { return nil }
    }
    return nil
  }

  /// More words than this are no description.
  static let longestDescription = 9

  func nounPhrase(startingAt index: Int, in sentence: Range<Int>) -> SpeechAct.Source? {
    var index = index
    if index < sentence.upperBound, tokens[index].has(.determiner) {
      if references.at(index) == nil { index += 1 }
    }
    guard index < sentence.upperBound, document.piece(of: index) == nil else { return nil }
    guard let reference = references.at(index),
      references[reference].phrase.lowerBound >= index - 1
    else { return nil }
    if references[reference].form == .pronoun,
      !tokens[index].has(.nominative), tokens[index].has([.masculine, .feminine])
    {
      return nil
    }
    if let employee = employee(of: reference, in: sentence) { return .reference(employee) }
    if let title = title(behind: reference, in: sentence) { return .reference(title) }
    return owned(by: reference, in: sentence) ?? .reference(nameBehind(reference, in: sentence))
  }

  /// The Keller of "added Northbank's Anna Keller", and "Keller's office" whole: an owner is not the
  /// speaker.
  private func owned(by reference: Int, in sentence: Range<Int>) -> SpeechAct.Source? {
    let owner = references[reference]
    let sign = owner.phrase.upperBound
    guard sign + 1 < sentence.upperBound, tokens[sign].kind == .possessive,
      tokens[sign + 1].isWord, document.piece(of: sign + 1) == nil
    else { return nil }
    if let next = references.at(sign + 1), next != reference,
      references[next].form != .pronoun
    {
      let phrase = references[next].phrase
      if phrase.upperBound < sentence.upperBound, tokens[phrase.upperBound].kind == .possessive {
        return .words(owner.phrase.lowerBound..<phrase.upperBound)
      }
      return .reference(nameBehind(next, in: sentence))
    }
    var end = sign + 1
    while end < sentence.upperBound, tokens[end].isWord, document.piece(of: end) == nil,
      !tokens[end].has([
        .preposition, .relative, .subordinator, .auxiliary, .conjunction, .calendar, .adverb,
      ])
    {
      end += 1
    }
    return end > sign + 1 ? .words(owner.phrase.lowerBound..<end) : nil
  }

  /// From "the mayor" in "said the mayor, Anna Keller" to the name.
  private func nameBehind(_ reference: Int, in sentence: Range<Int>) -> Int {
    let comma = references[reference].phrase.upperBound
    guard references[reference].form == .role, comma + 1 < sentence.upperBound,
      tokens[comma].is(","), let name = references.at(comma + 1),
      references[name].form == .name, references[name].kind == .person
    else { return reference }
    return name
  }

  /// "NATO's chief, who", "the minister who", "the school board, which".
  func antecedent(ofRelative index: Int, in sentence: Range<Int>) -> SpeechAct.Source? {
    var before = index - 1
    while before >= sentence.lowerBound, tokens[before].is(",") || tokens[before].isDash {
      before -= 1
    }
    guard before >= sentence.lowerBound, document.piece(of: before) == nil else { return nil }
    // "a list of generals -- most had told it -- who said": a second dash closes what a first opened.
    if tokens[before + 1].isDash,
      (sentence.lowerBound..<before).contains(where: { tokens[$0].isDash })
    {
      return nil
    }
    if let reference = references.at(before) {
      // "a lawyer for the city, who": no city.
      if tokens[index].key == Words.who, references[reference].kind != .person {
        let head = headOfChain(reference, in: sentence)
        // "the leader of the campaign to leave the union, who": nobody to be sure of.
        guard references[head].form == .name, references[head].kind != .person else {
          return one(head)
        }
        return person(placedBefore: before, in: sentence).map { .reference($0) }
      }
      if let paper = document(seenBy: references[reference].phrase, in: sentence) {
        return .words(paper)
      }
      return one(reference)
    }
    var start = before
    while start > sentence.lowerBound, before - start < Self.longestDescription,
      tokens[start].isWord, !tokens[start].has([.determiner, .auxiliary, .cue, .preposition])
    {
      start -= 1
    }
    return start < before && tokens[start].has(.determiner) ? .words(start..<(before + 1)) : nil
  }

  /// The Keller of "Anna Keller, Republican of Florida, who".
  private func person(placedBefore end: Int, in sentence: Range<Int>) -> Int? {
    var index = end
    while index > sentence.lowerBound, end - index < Self.longestDescription,
      document.piece(of: index) == nil, !tokens[index].has([.auxiliary, .verb, .cue, .relative])
    {
      if tokens[index].is(","), let found = references.at(index - 1) {
        let name = references[found]
        return name.form == .name && name.kind == .person && name.phrase.upperBound == index
          ? found : nil
      }
      index -= 1
    }
    return nil
  }

  /// All of "a memo seen by Reuters", which did not write it.
  private func document(seenBy reader: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
    var by = reader.lowerBound - 1
    if by > sentence.lowerBound, tokens[by].has(.determiner) { by -= 1 }
    let noun = by - 2
    guard noun > sentence.lowerBound, tokens[by].key == Words.by,
      Self.seen.contains(tokens[by - 1].key), tokens[noun].has(.document)
    else { return nil }
    let start = tokens[noun - 1].has(.determiner) ? noun - 1 : noun
    return start..<reader.upperBound
  }

  private static let seen = KeySet(words: "seen obtained reviewed viewed released published cited")

  /// A reference, or the whole list of which it is the last.
  private func one(_ reference: Int) -> SpeechAct.Source {
    let phrase = references[reference].phrase
    return SourceHead(document: document, references: references).list(endingWith: phrase)
      .map { .words($0) } ?? .reference(reference)
  }

  /// The end of "Keller" in "Keller -- author of Roads, a book on tolls -- said".
  private func end(beforeParenthesisEndingAt dash: Int, in sentence: Range<Int>) -> Int? {
    var close = dash
    while close > sentence.lowerBound, tokens[close - 1].isDash { close -= 1 }
    guard var open = (sentence.lowerBound..<close).last(where: { tokens[$0].isDash }),
      !(open..<close).contains(where: { document.piece(of: $0) != nil })
    else { return nil }
    while open > sentence.lowerBound, tokens[open - 1].isDash { open -= 1 }
    return open > sentence.lowerBound && document.piece(of: open - 1) == nil ? open - 1 : nil
  }

  /// A subject before an apposition or a relative clause: "Blinken, who spoke beside Stoltenberg, said".
  private func behindComma(_ comma: Int, in sentence: Range<Int>) -> SpeechAct.Source? {
    var index = comma - 1
    var fallback: Int?
    while index > sentence.lowerBound {
      let token = tokens[index]
      if document.piece(of: index) != nil { break }
      if token.is(",") || token.is("–") || token.is("—") || token.is("("),
        let reference = references.at(index - 1)
      {
        let found = references[reference]
        let start = found.phrase.lowerBound
        let isGoverned = start > sentence.lowerBound && tokens[start - 1].has(.preposition)
        if !isGoverned, found.form != .pronoun {
          if case .words(let list) = one(reference) { return .words(list) }
          if found.kind != .place { return .reference(reference) }
          if fallback == nil, !opensDescription(start, in: sentence) { fallback = reference }
        } else if isGoverned {
          let head = headOfChain(reference, in: sentence)
          if head != reference { return .reference(head) }
        }
      }
      if fallback == nil, token.is(","), opensDescription(index + 2, in: sentence),
        let words = SourceHead(document: document, references: references)
          .capitals(endingAt: index, in: sentence)
      {
        return .words(words)
      }
      index -= 1
    }
    return fallback.map { .reference($0) }
  }

  /// The Varna of "Northbank, a Varna, Zembla-based concern, said": it tells where somebody is.
  private func opensDescription(_ start: Int, in sentence: Range<Int>) -> Bool {
    start - 2 > sentence.lowerBound && tokens[start - 2].is(",")
      && (tokens[start - 1].key == Words.a || tokens[start - 1].key == Words.an)
  }

  /// From "Kiev" in "the authorities in Kiev" to the authorities.
  private func headOfChain(_ reference: Int, in sentence: Range<Int>) -> Int {
    var current = reference
    let heads = SourceHead(document: document, references: references)
    // Three prepositions in a row is the most a subject bears.
    for _ in 0..<3 {
      var start = references[current].phrase.lowerBound
      if start > sentence.lowerBound, tokens[start - 1].has(.determiner) { start -= 1 }
      if let name = heads.name(placedBefore: start) { return name }
      // "Studies in Varna and Harvard": both are governed.
      if let first = startOfPair(endingBefore: start, in: sentence) { start = first }
      guard start - 2 >= sentence.lowerBound, tokens[start - 1].has(.preposition),
        tokens[start - 1].key != Words.than
      else { return current }
      // "Anna Keller, a professor at Varna University said": the office is Keller's.
      if references[current].isModifier, tokens[start - 2].has(.roleHead),
        let holder = references.all[..<current].last, holder.kind == .person,
        holder.form == .name, holder.phrase.upperBound < start,
        tokens[holder.phrase.upperBound].is(",")
      {
        return current - 1
      }
      guard let before = references.at(start - 2), before != current,
        references[before].form != .pronoun
      else { return current }
      current = before
    }
    return current
  }

  /// The Keller of "Anna Keller, the mayor of Varna said".
  private func described(by reference: Int, in sentence: Range<Int>) -> Int? {
    let phrase = references[reference].phrase
    let hasArticle =
      phrase.lowerBound > sentence.lowerBound && tokens[phrase.lowerBound - 1].has(.determiner)
    return SourceHead(document: document, references: references)
      .name(describedFrom: phrase.lowerBound - (hasArticle ? 1 : 0))
  }

  func subjectOfSentence(_ number: Int, before verb: Int) -> SpeechAct.Source? {
    guard let subject = references.subject(ofSentence: number),
      references[subject].phrase.lowerBound < verb
    else { return nil }
    return .reference(subject)
  }
}
