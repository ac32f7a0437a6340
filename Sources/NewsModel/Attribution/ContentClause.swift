/// Where the content of indirect speech lies: behind its cue ("said that NATO would ..."), or before
/// it ("NATO would ..., Blinken said").
struct ContentClause {
  let document: Document
  let references: PlacedReferences

  private var tokens: [Token] { document.tokens }

  /// The clause a cue governs, without "that", up to the end of its sentence or the next act.
  func behind(_ act: SpeechAct, in sentence: Range<Int>, before next: SpeechAct?) -> Range<Int>? {
    if act.form == .passive { return behindThat(act, in: sentence) }
    guard act.form == .verb || act.form == .participle else {
      return act.form == .accordingTo || act.form == .asPut
        ? behindComma(act, in: sentence) : nil
    }
    let extent = act.extent(references)
    // "said Blinken": what he said stands before.
    guard extent.upperBound == act.cue.upperBound else { return nil }
    guard let start = start(behind: act.cue.upperBound, of: act, in: sentence) else { return nil }
    let end = end(of: sentence, from: start, before: next)
    return end - start >= 2 ? start..<end : nil
  }

  /// The clause before a cue at a sentence's end: up to its comma.
  func before(_ act: SpeechAct, in sentence: Range<Int>) -> Range<Int>? {
    guard act.form != .characterizing else { return nil }
    // "The road is shut, the Gazette quoted her as saying."
    let start =
      act.form == .participle
      ? startOfQuoting(act, in: sentence) : act.extent(references).lowerBound
    guard let start else { return nil }
    let comma = start - 1
    guard comma - sentence.lowerBound >= 2, tokens[comma].is(","), document.piece(of: comma) == nil
    else { return nil }
    // "Sales rose, Keller said." But "It was, Keller said, a success".
    let end = act.extent(references).upperBound
    if comma - sentence.lowerBound == 2, end < sentence.upperBound, !tokens[end].is(".") {
      return nil
    }
    // "In a statement on Friday, Blinken said": no clause, a circumstance.
    let clause = openingOfAside(before: comma, act, in: sentence)..<comma
    if clause.lowerBound > sentence.lowerBound { return clause }
    guard hasVerb(clause), !tokens[clause.lowerBound].has([.subordinator]) else { return nil }
    if tokens[clause.lowerBound].has(.preposition),
      !clause.contains(where: { tokens[$0].has(.auxiliary) })
    {
      return nil
    }
    return clause
  }

  /// Where "Keller — herself a target, according to the police — said" has what the police say: behind the dash,
  /// where another closes behind them.
  private func openingOfAside(before comma: Int, _ act: SpeechAct, in sentence: Range<Int>) -> Int {
    let close = act.extent(references).upperBound
    guard act.form == .accordingTo, close < sentence.upperBound, Self.isLongDash(tokens[close]),
      let open = sentence.prefix(upTo: comma).last(where: { Self.isLongDash(tokens[$0]) })
    else { return sentence.lowerBound }
    return open + 1
  }

  private static func isLongDash(_ token: Token) -> Bool { token.isDash && !token.is("-") }

  /// Where the last clause of a sentence begins, if it is one that quotes somebody "as saying".
  private func startOfQuoting(_ act: SpeechAct, in sentence: Range<Int>) -> Int? {
    let end = act.cue.upperBound
    guard act.cue.lowerBound > sentence.lowerBound, tokens[act.cue.lowerBound - 1].key == Words.as,
      end >= sentence.upperBound || tokens[end].kind == .punctuation,
      let verb = (sentence.lowerBound..<act.cue.lowerBound).last(where: {
        SpeechActFinder.quoting.contains(tokens[$0].key)
      })
    else { return nil }
    return (sentence.lowerBound..<verb).last { tokens[$0].is(",") }.map { $0 + 1 }
  }

  /// The clause around an act between commas: "The road, Keller said, will open".
  func around(_ act: SpeechAct, in sentence: Range<Int>) -> [Range<Int>]? {
    guard act.form == .verb || act.form == .accordingTo else { return nil }
    let extent = act.extent(references)
    let open = extent.lowerBound - 1
    let close = extent.upperBound
    guard open > sentence.lowerBound, tokens[open].is(","), close + 2 < sentence.upperBound,
      tokens[close].is(",")
    else { return nil }
    let subject = sentence.lowerBound..<open
    var rest = (close + 1)..<sentence.upperBound
    while rest.count > 1, let last = rest.last, tokens[last].is(".") { rest.removeLast() }
    guard rest.count > 1, tokens[rest.lowerBound].has(.auxiliary), !hasVerb(subject),
      !tokens[subject.lowerBound].has([.preposition, .subordinator]),
      !sentence.contains(where: { document.piece(of: $0) != nil })
    else { return nil }
    return [subject, rest]
  }

  /// "was told by Keller that the road was shut".
  private func behindThat(_ act: SpeechAct, in sentence: Range<Int>) -> Range<Int>? {
    let that = act.extent(references).upperBound
    guard that + 2 < sentence.upperBound, tokens[that].key == Words.that else { return nil }
    return (that + 1)..<end(of: sentence, from: that + 1, before: nil)
  }

  private func behindComma(_ act: SpeechAct, in sentence: Range<Int>) -> Range<Int>? {
    let extent = act.extent(references)
    guard extent.lowerBound - sentence.lowerBound <= 1,
      let comma = comma(behindSource: extent.upperBound, in: sentence)
    else { return nil }
    let start = behindApposition(comma + 1, in: sentence)
    let end = end(of: sentence, from: start, before: nil)
    return end - start > 2 ? start..<end : nil
  }

  /// The comma right behind a source, or behind the "from the ministry" of "According to a statement from
  /// the ministry, nobody was hurt".
  private func comma(behindSource end: Int, in sentence: Range<Int>) -> Int? {
    let reach = end..<min(sentence.upperBound, end + Self.longestComplement)
    guard let comma = reach.first(where: { tokens[$0].is(",") }) else { return nil }
    let rest = end..<comma
    guard rest.isEmpty || tokens[end].has(.preposition) || tokens[end].has(.calendar),
      rest.allSatisfy({
        document.piece(of: $0) == nil && tokens[$0].kind != .punctuation
          && !tokens[$0].has([.auxiliary, .nominative, .relative, .subordinator, .cue])
      })
    else { return nil }
    // "a group of Varna, Conn.".
    let place = comma + 1
    if place + 1 < sentence.upperBound, tokens[place + 1].is(","),
      tokens[place].has(.place) || tokens[place].shape.contains(.abbreviated)
    {
      return place + 1
    }
    return comma
  }

  private static let longestComplement = 9

  /// Behind "the head of the union," in "According to Anna Keller, the head of the union, the steel ...".
  private func behindApposition(_ start: Int, in sentence: Range<Int>) -> Int {
    let reach = start..<min(sentence.upperBound, start + 14)
    guard let comma = reach.first(where: { tokens[$0].is(",") }), comma + 2 < sentence.upperBound,
      tokens[start].has(.determiner) || tokens[start].has([.roleHead, .roleModifier]),
      (start..<comma).contains(where: { tokens[$0].has([.roleHead, .institution, .body]) }),
      (start..<comma).allSatisfy({ index in
        document.piece(of: index) == nil
          && !tokens[index].has([.auxiliary, .nominative, .relative, .subordinator])
      })
    else { return start }
    return comma + 1
  }

  private func start(
    behind index: Int, of act: SpeechAct, in sentence: Range<Int>
  ) -> Int? {
    // "said in a statement on Friday that", "told reporters that".
    let reach = 10
    let limit = min(sentence.upperBound, index + reach)
    let key = tokens[act.cue.lowerBound].key
    var position = index
    while position < limit {
      let token = tokens[position]
      if document.piece(of: position) != nil { break }
      if token.key == Words.that || token.key == Words.whether {
        // "a conversation that was broadcast": a relative clause.
        if position > index, position + 1 < sentence.upperBound,
          tokens[position + 1].has([.auxiliary, .cue])
        {
          break
        }
        return document.isThatItself(position) ? position : position + 1
      }
      // "Keller says: Stop building."
      if position == index, token.is(":"), Self.plain.contains(key) { return position + 1 }
      if token.kind == .punctuation || token.kind == .quotationMark { break }
      if token.has([.auxiliary, .cue]), position > index { break }
      // Only a circumstance or a listener may stand between: not an object with its relative clause.
      if position == index, !token.has([.preposition, .calendar, .adverb]),
        !Self.addressed.contains(key), !Self.urging.contains(key)
      {
        break
      }
      position += 1
    }
    guard index < sentence.upperBound else { return nil }
    var start = index
    if Self.addressed.contains(key) {
      guard let listener = endOfListener(from: index, in: sentence) else { return nil }
      start = listener
    } else if !Self.plain.contains(key) {
      return nil
    }
    start = behindOccasion(behindDay(start, in: sentence), in: sentence)
    guard start < sentence.upperBound, opensClause(start, in: sentence) else { return nil }
    return start
  }

  /// Verbs whose clause often has no "that".
  private static let plain = KeySet(
    words: """
      said says say saying added adds adding claimed claims claim insisted insists argued argues noted
      notes warned warns acknowledged admitted confirmed confirms announced explained predicted
      predicts suggested concluded maintained believes believe thinks think hopes hoped alleged stated
      """)
  /// Verbs that name their listener first.
  private static let addressed = KeySet(words: "told tells tell assured informed telling reminded")

  private static let urging = KeySet(
    words: "warned warns asked asks urged promised advised cautioned")

  private static let openers = KeySet(words: "how what why where when if there")

  /// Behind "on Friday", "Thursday".
  private func behindDay(_ index: Int, in sentence: Range<Int>) -> Int {
    let day = index < sentence.upperBound && tokens[index].has(.preposition) ? index + 1 : index
    return day < sentence.upperBound && tokens[day].has(.calendar) ? day + 1 : index
  }

  /// Behind "in an email", "in a brief statement", where a subject follows at once.
  private func behindOccasion(_ index: Int, in sentence: Range<Int>) -> Int {
    guard index + 3 < sentence.upperBound, tokens[index].key == Words.in,
      tokens[index + 1].key == Words.a || tokens[index + 1].key == Words.an
    else { return index }
    let reach = (index + 2)..<min(sentence.upperBound - 1, index + 2 + Self.longestOccasion)
    guard
      let noun = reach.first(where: {
        SourceHead.occasions.contains(tokens[$0].key) || tokens[$0].has(.document)
      }), tokens[(index + 2)..<noun].allSatisfy({ $0.isWord && !$0.isCapitalized })
    else { return index }
    let next = tokens[noun + 1]
    let isSubject =
      next.isWord && !next.has(.calendar)
      && (next.has([.determiner, .nominative]) || next.isCapitalized) && !next.has(.relative)
      && next.key != Words.that
    return isSubject && document.piece(of: noun + 1) == nil ? noun + 1 : index
  }

  /// "an emailed statement".
  private static let longestOccasion = 4

  /// Behind "reporters", "the BBC", "him".
  private func endOfListener(from index: Int, in sentence: Range<Int>) -> Int? {
    var position = index
    // "a packed hall of party members": a noun phrase has no verb and no clause of its own.
    let reach = 8
    while position < sentence.upperBound, position - index < reach {
      let token = tokens[position]
      guard document.piece(of: position) == nil, token.isWord || token.kind == .possessive else {
        return nil
      }
      if position > index {
        if token.has([.nominative, .relative]) || Self.openers.contains(token.key) {
          return position
        }
        let before = tokens[position - 1]
        let isNewPhrase = token.has(.determiner) && !before.has([.determiner, .preposition])
        let isName =
          token.isCapitalized && !before.isCapitalized
          && !before.has([.determiner, .preposition, .demonym])
        if isNewPhrase || isName { return position }
      }
      position += 1
    }
    return nil
  }

  /// Whether a clause starts here: a subject, and a verb somewhere behind it.
  private func opensClause(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard document.piece(of: index) == nil else { return false }
    let first = tokens[index]
    guard first.isWord || first.kind == .number else { return false }
    if first.has([.preposition, .conjunction, .auxiliary, .cue]), !first.has(.determiner) {
      return false
    }
    if first.has(.calendar) { return false }
    return hasVerb(index..<min(sentence.upperBound, index + 14))
  }

  private func hasVerb(_ range: Range<Int>) -> Bool {
    range.contains { index in
      let token = tokens[index]
      if token.has(.auxiliary) { return true }
      guard token.isWord, !token.isCapitalized, index > range.lowerBound else { return false }
      // "he wants", "sales rose": a nominative pronoun has a verb; else look for its ending.
      return tokens[index - 1].has(.nominative) || Self.past.contains(token.key)
        || (token.end - token.start > 4 && document.ends(index, in: "ed"))
    }
  }

  /// What no ending shows, and no noun is.
  private static let past = KeySet(
    words: """
      died lied fled fell rose ran came went took gave made knew kept held sent spent built bought sold
      paid broke spoke wrote drove began became grew flew chose stood understood thought brought taught
      caught fought won lost met got had
      """)

  private func end(of sentence: Range<Int>, from start: Int, before next: SpeechAct?) -> Int {
    var end = sentence.upperBound
    if let next {
      // The subject of "said ..., adding that" stands before all of it.
      let extent = next.extent(references)
      var cut = extent.lowerBound > start ? extent.lowerBound : next.cue.lowerBound
      if cut > start {
        let before = tokens[cut - 1]
        let isEdge =
          before.is(",") || before.has([.conjunction, .subordinator]) || before.key == Words.as
          || before.is(";")
        if isEdge {
          while cut > start,
            tokens[cut - 1].is(",") || tokens[cut - 1].has([.conjunction, .subordinator])
              || tokens[cut - 1].key == Words.as || tokens[cut - 1].is(";")
          {
            cut -= 1
          }
          end = cut
        }
      }
    }
    while end > start, tokens[end - 1].is(".") { end -= 1 }
    return end
  }
}

extension Document {
  /// Whether a "that" stands for something and joins nothing: "say that's too late", "said that was it".
  func isThatItself(_ index: Int) -> Bool {
    guard tokens[index].key == Words.that, index + 1 < tokens.count else { return false }
    return tokens[index + 1].kind == .possessive
      || tokens[index + 1].has(.auxiliary) && !tokens[index + 1].isCapitalized
  }
}
