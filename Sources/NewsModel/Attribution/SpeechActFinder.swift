/// Finds the cues of a sentence and the subject of each.
struct SpeechActFinder {
  let document: Document
  let references: PlacedReferences

  var tokens: [Token] { document.tokens }

  /// The acts of a sentence, outside its quotations, in reading order.
  func acts(inSentence number: Int) -> [SpeechAct] {
    let sentence = document.sentences[number].tokens
    var acts: [SpeechAct] = []
    var isBehindQuotation = false
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let piece = document.piece(of: index) {
        isBehindQuotation = true
        index = max(
          index + 1, min(document.pieces[piece].tokensWithMarks.upperBound, sentence.upperBound))
        continue
      }
      if let act = act(
        at: index, in: sentence, number, after: acts, isBehindQuotation: isBehindQuotation)
      {
        acts.append(act)
        index = act.cue.upperBound
      } else {
        index += 1
      }
    }
    return acts
  }

  private func act(
    at index: Int, in sentence: Range<Int>, _ number: Int, after acts: [SpeechAct],
    isBehindQuotation: Bool
  ) -> SpeechAct? {
    let token = tokens[index]
    guard token.isWord else { return nil }
    if token.key == Words.according, index + 1 < sentence.upperBound,
      tokens[index + 1].key == Words.to
    {
      let source = nounPhrase(startingAt: index + 2, in: sentence).map { first in
        list(openingWith: first, in: sentence).map { .words($0) } ?? first
      }
      return source.map { SpeechAct(form: .accordingTo, cue: index..<(index + 2), source: $0) }
    }
    if token.key == Words.put || token.key == Words.puts, index + 1 < sentence.upperBound,
      tokens[index + 1].key == Words.it,
      let source = subject(ofVerb: index, in: sentence, number, after: acts),
      case .reference(let reference) = source,
      references[reference].phrase.lowerBound > sentence.lowerBound,
      tokens[references[reference].phrase.lowerBound - 1].key == Words.as
    {
      return SpeechAct(form: .asPut, cue: index..<(index + 2), source: source)
    }
    guard !token.isCapitalized || index == sentence.lowerBound else { return nil }
    if Self.quoting.contains(token.key) {
      if let source = quoted(index, in: sentence) {
        return SpeechAct(form: .verb, cue: index..<(index + 1), source: source)
      }
      if isQuotedByOthers(index, in: sentence) { return nil }
    }
    if isBehindQuotation, let source = owner(ofAnswer: index, in: sentence) {
      return SpeechAct(form: .verb, cue: index..<(index + 1), source: .reference(source))
    }
    if token.has(.cue) {
      guard isVerb(index, in: sentence) else { return nil }
      if isPassive(index, in: sentence) {
        guard index + 1 < sentence.upperBound, tokens[index + 1].key == Words.by,
          let source = nounPhrase(startingAt: index + 2, in: sentence)
        else { return nil }
        return SpeechAct(form: .passive, cue: index..<(index + 1), source: source)
      }
      guard let source = subject(ofVerb: index, in: sentence, number, after: acts) else {
        return nil
      }
      return SpeechAct(form: .verb, cue: index..<(index + 1), source: source)
    }
    if token.has(.cueParticiple) {
      // "accused of saying", "by saying": still the sentence's subject.
      if index > sentence.lowerBound, tokens[index - 1].has(.determiner) { return nil }
      if let source = quoted(before: index, in: sentence, number, after: acts) {
        return SpeechAct(form: .participle, cue: index..<(index + 1), source: source)
      }
      if let source = perceived(before: index, in: sentence) {
        return SpeechAct(form: .participle, cue: index..<(index + 1), source: source)
      }
      if let source = speaker(behindWith: index, in: sentence) {
        return SpeechAct(form: .participle, cue: index..<(index + 1), source: source)
      }
      // "lawyers who have been arguing that": a verb like others.
      let own =
        isBehindBeing(index, in: sentence)
        ? subject(ofVerb: index, in: sentence, number, after: acts) : nil
      guard
        let source = own ?? speaker(goingOnAt: index, after: acts)
          ?? subjectOfSentence(number, before: index)
      else { return nil }
      return SpeechAct(form: .participle, cue: index..<(index + 1), source: source)
    }
    if token.has([.characterizing, .weakCue]) {
      if document.namesThing(index, in: sentence) || isReducedRelative(index) { return nil }
      if isPassive(index, in: sentence), index + 1 < sentence.upperBound,
        tokens[index + 1].key == Words.by,
        let source = nounPhrase(startingAt: index + 2, in: sentence)
      {
        return SpeechAct(form: .characterizing, cue: index..<(index + 1), source: source)
      }
      guard isVerb(index, in: sentence),
        let source = speaker(behindWith: index, in: sentence)
          ?? subject(ofVerb: index, in: sentence, number, after: acts)
          ?? subjectOfSentence(number, before: index)
      else { return nil }
      let act = SpeechAct(form: .verb, cue: index..<(index + 1), source: source)
      if closesStatement(act, in: sentence) { return act }
      return SpeechAct(form: .characterizing, cue: act.cue, source: source)
    }
    return isBehindQuotation ? unlisted(index, in: sentence) : nil
  }

  /// "The road is unsafe, a study has found.": whether an act stands at a sentence's end, where a verb that
  /// tells little by itself tells of all before it.
  func closesStatement(_ act: SpeechAct, in sentence: Range<Int>) -> Bool {
    guard act.form == .verb, Self.finding.contains(tokens[act.cue.lowerBound].key),
      act.cue.upperBound >= sentence.upperBound || tokens[act.cue.upperBound].is(".")
    else { return false }
    let extent = act.extent(references)
    guard extent.upperBound == act.cue.upperBound, extent.lowerBound > sentence.lowerBound,
      tokens[extent.lowerBound - 1].is(",")
    else { return false }
    return (extent.lowerBound..<act.cue.lowerBound).contains { index in
      tokens[index].has([.document, .group]) || Self.findings.contains(tokens[index].key)
    }
  }

  private static let finding = KeySet(words: "found finds shown showed shows revealed suggested")
  private static let findings = KeySet(words: "inquiry investigation audit inquest watchdog probe")

  /// All of "Keller and Brandt", of which a source is the first.
  private func list(
    openingWith first: SpeechAct.Source, in sentence: Range<Int>
  ) -> Range<Int>? {
    guard case .reference(let name) = first, references[name].form == .name else {
      return nil
    }
    let start = references[name].phrase.lowerBound
    let joint = references[name].phrase.upperBound
    guard joint + 1 < sentence.upperBound, tokens[joint].key == Words.and,
      let second = references.at(joint + 1),
      references[second].form == .name,
      references[second].kind == references[name].kind,
      references[second].phrase.lowerBound <= joint + 1
    else { return nil }
    return start..<references[second].phrase.upperBound
  }

  /// The Keller of "..., Keller told the press, adding that ...": who spoke right before a participle
  /// goes on speaking, whoever the sentence opens with.
  private func speaker(goingOnAt index: Int, after acts: [SpeechAct]) -> SpeechAct.Source? {
    guard let last = acts.last, last.form == .verb,
      tokens[last.cue.lowerBound].has(.cue), !tokens[last.cue.lowerBound].has(.weakCue)
    else { return nil }
    let end = last.extent(references).upperBound
    guard end < index, index - end <= Self.farthestParticiple else { return nil }
    var comma = index - 1
    while comma > end, tokens[comma].has(.adverb) { comma -= 1 }
    guard tokens[comma].is(",") else { return nil }
    let isListener = (end..<comma).allSatisfy { place in
      tokens[place].isWord && document.piece(of: place) == nil
        && !tokens[place].has([.auxiliary, .verb, .relative, .subordinator, .nominative])
    }
    return isListener ? last.source : nil
  }

  /// The Keller of "The party met, with leader Anna Keller saying that ...", and the source of "..., with a
  /// source close to the firm calling it “nonsense”".
  private func speaker(behindWith index: Int, in sentence: Range<Int>) -> SpeechAct.Source? {
    guard index > sentence.lowerBound, document.endsInIng(index) else { return nil }
    if let reference = references.at(index - 1) {
      guard references[reference].form != .pronoun else { return nil }
      let phrase = references[reference].phrase
      var start = phrase.lowerBound
      if start > sentence.lowerBound, tokens[start - 1].has(.determiner) { start -= 1 }
      if phrase.upperBound == index, start > sentence.lowerBound,
        tokens[start - 1].key == Words.with
      {
        return .reference(reference)
      }
    }
    var start = index
    while start > sentence.lowerBound + 1, index - start <= Self.longestBehindWith,
      tokens[start - 1].key != Words.with, tokens[start - 1].isWord,
      document.piece(of: start - 1) == nil,
      !tokens[start - 1].has([.relative, .subordinator, .conjunction, .cue, .auxiliary])
    {
      start -= 1
    }
    // "with the option of adding" is nobody; "with one neatly saying" is one.
    var end = index
    while end - 1 > start, tokens[end - 1].has(.adverb) || document.isMinorAdverb(end - 1) {
      end -= 1
    }
    guard start < end, start > 1, tokens[start - 1].key == Words.with, tokens[start - 2].is(","),
      !tokens[end - 1].has(.preposition)
    else { return nil }
    // "with Keller at one point admitting".
    if let name = references.at(start), references[name].form == .name,
      references[name].phrase.lowerBound == start, references[name].kind == .person
    {
      return .reference(name)
    }
    return .words(start..<end)
  }

  /// "a source close to the company".
  private static let longestBehindWith = 8

  /// "told a group of reporters in Varna on Friday,": who hears it, where and when.
  private static let farthestParticiple = 11

  /// Whether a word that may be a verb of saying is one here and not a noun: "the reports", "a claim".
  private func isVerb(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return true }
    let before = tokens[index - 1]
    if before.kind == .possessive { return false }
    if before.key == Words.to, !tokens[index].has(.common) { return false }
    // "to say": what is meant to be said is not said.
    if before.key == Words.to { return false }
    if before.has(.determiner), !before.has([.adverb, .relative]), before.key != Words.that {
      // "Another said", "some say".
      if Self.standIns.contains(before.key), Self.plain.contains(tokens[index].key) { return true }
      return !before.isWord || before.has(.nominative)
    }
    if before.has(.preposition), !before.has(.adverb), before.key != Words.on { return false }
    if isNoun(index, in: sentence) { return false }
    if index + 1 < sentence.upperBound {
      let after = tokens[index + 1].key
      if after == Words.of { return false }
      // "will add to its defences" says nothing.
      if after == Words.to, Self.addVerbs.contains(tokens[index].key) { return false }
    }
    return true
  }

  /// The note of "on a more positive note": behind one, a verb would end in "s".
  func isNoun(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard Self.nouns.contains(tokens[index].key) else { return false }
    var before = index - 1
    // "a sign of future seed demand, are up": but "experts claim, ...".
    if before >= sentence.lowerBound, index + 1 < sentence.upperBound, tokens[index + 1].is(","),
      tokens[before].isWord, !tokens[before].isCapitalized, document.piece(of: before) == nil,
      !tokens[before].shape.contains(.endsInS),
      !tokens[before].has([.anyPronoun, .nominative, .adverb, .auxiliary, .group])
    {
      return true
    }
    while before >= sentence.lowerBound, index - before <= 3, tokens[before].isWord,
      document.piece(of: before) == nil
    {
      if tokens[before].key == Words.a || tokens[before].key == Words.an { return true }
      guard !tokens[before].has([.preposition, .conjunction, .relative, .cue]) else { return false }
      before -= 1
    }
    return false
  }

  private static let nouns = KeySet(
    words: "note report claim demand cheer call order request comment plan hope remark answer")
  static let standIns = KeySet(
    words: "another one both all some many most each neither either several few other two three")
  static let plain = KeySet(words: "said says say told added insisted argued")

  private static let addVerbs = KeySet(words: "add adds added continue continues continued")

  private func isBehindBeing(_ index: Int, in sentence: Range<Int>) -> Bool {
    var before = index - 1
    while before > sentence.lowerBound, tokens[before].has(.adverb) { before -= 1 }
    return before >= sentence.lowerBound && AttributionFinder.being.contains(tokens[before].key)
  }

  /// The "described" of "the suspect, described as tall, fled".
  func isReducedRelative(_ index: Int) -> Bool {
    index > 0 && index + 1 < tokens.count && tokens[index - 1].is(",")
      && tokens[index + 1].key == Words.as && document.ends(index, in: "ed")
  }

  func isPassive(_ index: Int, in sentence: Range<Int>) -> Bool {
    if isBehindBeing(index, in: sentence) { return true }
    // "as noted by", "a plan announced by".
    return index > sentence.lowerBound && index + 1 < sentence.upperBound
      && tokens[index + 1].key == Words.by
  }
}
