/// Who an opening paragraph calls by an office alone: "The RCMP's commissioner told MPs on Tuesday ...", and
/// the next paragraph names him: "Mike Duheme would not say ...". A habit of agencies and broadcasters.
extension Discourse {
  /// Gives the opening's office to whom the next paragraph opens with.
  ///
  /// - Parameter number: a sentence whose names are known; nothing happens unless it opens the second
  ///   paragraph.
  mutating func nameLeadOffice(inSentence number: Int) {
    guard number > 0, let lead = leadSentence(before: number),
      let office = officeAlone(inSentence: lead), let words = references[office].office,
      let head = words.last,
      let first = references(inSentence: number).first(where: { references[$0].kind == .person }),
      let person = introduced(
        by: first, inSentence: number, mayBeDescribed: Self.ofAnyBody.contains(tokens[head].key)),
      references[office].gender.agrees(with: cast[person].gender),
      // "A teacher says", "Anna Keller says": one among many, unless she goes on saying it.
      references[office].isDefinite || speaks(behind: references[first].phrase.upperBound)
    else { return }
    resolution.set(office, actor: person)
    resolution.addOffice(words, to: person)
    leadOffice = office
  }

  /// "says", ", from Varna, says".
  private func speaks(behind end: Int) -> Bool {
    guard end + 1 < tokens.count else { return false }
    guard tokens[end].is(",") else { return tokens[end].has(.cue) }
    let reach = (end + 1)..<min(tokens.count - 1, end + 1 + Self.longestOrigin)
    guard let close = reach.first(where: { tokens[$0].is(",") }) else { return false }
    return tokens[close + 1].has(.cue)
  }

  /// In words, with the prepositions.
  private static let longestOrigin = 10

  /// The first sentence of the text's first paragraph, where a sentence is the first of the second.
  private func leadSentence(before number: Int) -> Int? {
    let blocks = document.blocks
    let block = document.sentences[number].block
    guard blocks[block].role == .paragraph, document.sentences[number - 1].block != block,
      let first = blocks[..<block].firstIndex(where: { $0.role == .paragraph }),
      !blocks[(first + 1)..<block].contains(where: { $0.role == .paragraph })
    else { return nil }
    return document.sentences[..<number].firstIndex { $0.block == first }
  }

  /// The heads of bodies, whatever those call them: "Julie Keller, president of the union".
  private static let ofAnyBody = KeySet(words: "head leader chief boss")

  /// A person whom the text names here for the first time, in full and without saying what he is.
  ///
  /// - Parameter mayBeDescribed: whether it may say so.
  private func introduced(
    by index: Int, inSentence number: Int, mayBeDescribed: Bool
  ) -> Int? {
    let reference = references[index]
    guard reference.form == .name, reference.kind == .person, reference.tokens.count > 1,
      reference.phrase.lowerBound == reference.tokens.lowerBound, let person = reference.actor,
      reference.phrase.lowerBound == document.sentences[number].tokens.lowerBound
        || speaksFurtherOn(reference.phrase)
    else { return nil }
    if mayBeDescribed, reference.office != nil { return person }
    guard reference.phrase == reference.tokens, reference.office == nil,
      cast[person].offices.isEmpty,
      cast[person].titles.isEmpty
    else { return nil }
    let end = reference.phrase.upperBound
    guard end + 1 < tokens.count, !tokens[end].has(.conjunction), tokens[end].kind != .possessive
    else {
      return nil
    }
    // "Anna Keller, who lives nearby, said", "Anna Keller, 41, said", "Anna Keller, a nurse, said".
    if tokens[end].is(",") {
      let next = tokens[end + 1]
      let isBusy =
        document.endsInIng(end + 1) || next.has(.preposition)
        || next.key == Words.who && isOfOffice(end + 2)
      guard next.isWord, isBusy else { return nil }
    }
    return person
  }

  /// "who took over in April", "who was appointed": how somebody came by the office.
  private func isOfOffice(_ verb: Int) -> Bool {
    guard verb + 1 < tokens.count else { return false }
    return Self.comingToOffice.contains(tokens[verb].key)
      || tokens[verb].has(.auxiliary) && Self.choosing.contains(tokens[verb + 1].key)
  }

  private static let comingToOffice = KeySet(words: "took became succeeded replaced assumed")
  private static let choosing = KeySet(words: "appointed named elected chosen hired re-elected")

  /// "“...,” Anna Keller said", "“...,” said Anna Keller on Friday", "Speaking on Friday, Anna Keller said".
  private func speaksFurtherOn(_ name: Range<Int>) -> Bool {
    let start = name.lowerBound
    guard start > 1, name.upperBound < tokens.count else { return false }
    if tokens[start - 1].has(.cue) { return document.piece(of: start - 2) != nil }
    return (document.piece(of: start - 1) != nil || tokens[start - 1].is(","))
      && tokens[name.upperBound].has(.cue)
  }

  /// The office that the first paragraph's sentence is about, where it names nobody.
  private func officeAlone(inSentence lead: Int) -> Int? {
    let block = document.sentences[lead].block
    var number = lead
    while number < document.sentences.count, document.sentences[number].block == block {
      for index in references(inSentence: number) {
        let reference = references[index]
        if reference.form == .name, reference.kind == .person, reference.actor != nil {
          return nil
        }
      }
      number += 1
    }
    return references(inSentence: lead).first { index in
      let reference = references[index]
      guard reference.form == .role || reference.form == .nameless, reference.actor == nil,
        !reference.isPlural, reference.kind == nil, let words = reference.office,
        let head = words.last, tokens[head].has(.roleHead),
        reference.isDefinite || !Self.ofOthers.contains(tokens[head].key),
        document.piece(of: reference.tokens.lowerBound) == nil
      else { return false }
      let start = reference.phrase.lowerBound
      // "An official spoke out, hours after the envoy said no": the text is not about the envoy.
      // But "The rail is worn, the minister said" is about who says so.
      let isLate =
        clauses.verbs(between: document.sentences[lead].tokens.lowerBound, and: start) > 0
      let article = start > 0 && tokens[start - 1].has(.determiner) ? start - 1 : start
      if isLate, article == 0 || !tokens[article - 1].is(",") { return false }
      // "The Bank of Canada governor"; but "A spokesman for the mayor" is not her.
      guard
        start == 0 || !tokens[start - 1].has(.preposition) || self.reference(at: start - 1) != nil
      else { return false }
      // "The head of the nurses' union".
      var end = reference.phrase.upperBound
      if end < tokens.count,
        tokens[end].kind == .possessive || Self.belonging.contains(tokens[end].key)
      {
        while end < tokens.count, !tokens[end].is(","), !tokens[end].has([.cue, .auxiliary]) {
          end += 1
        }
      }
      guard end < tokens.count, tokens[end].has([.cue, .verb, .auxiliary]) else { return false }
      return reference.isDefinite || tokens[end].has(.cue) && isOne(reference.phrase)
    }
  }

  /// Who opens a text that is about others.
  private static let ofOthers = KeySet(
    words:
      "judge justice magistrate coroner spokesman spokeswoman spokesperson official officer lawyer"
      + " prosecutor attorney source witness")

  /// "A Varna teacher", which opens the text.
  private func isOne(_ phrase: Range<Int>) -> Bool {
    let article =
      tokens[phrase.lowerBound].has(.determiner) ? phrase.lowerBound : phrase.lowerBound - 1
    return article >= 0
      && (tokens[article].key == Words.a || tokens[article].key == Words.an)
      && tokens[article].isCapitalized
  }
}
