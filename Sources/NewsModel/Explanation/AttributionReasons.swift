/// Says why words are somebody's, who speaks them, and who that is.
struct AttributionReasons {
  let evidence: Evidence

  init(_ evidence: Evidence) { self.evidence = evidence }

  private var document: Document { evidence.document }
  private var drafts: [AttributionDraft] { evidence.drafts }

  /// - Parameter index: of an attribution of the annotation.
  func explanation(_ index: Int) -> Explanation {
    let number = evidence.origin.draftOfAttribution[index]
    let draft = drafts[number]
    var findings = [words(draft), speaker(number)]
    if let meaning = meaning(draft) { findings.append(meaning) }
    if let rivals = rivals(number) { findings.append(rivals) }
    if let confidence = confidence(evidence.annotation.attributions[index]) {
      findings.append(confidence)
    }
    return Explanation(
      title: "Quotation \(index + 1) of \(drafts.count)", findings: findings)
  }

  private func finding(
    _ topic: Explanation.Finding.Topic, _ sentence: String, _ tokens: [Range<Int>]
  ) -> Explanation.Finding {
    Explanation.Finding(topic: topic, sentence: sentence, ranges: tokens.map(document.range))
  }

  // MARK: The words

  private func words(_ draft: AttributionDraft) -> Explanation.Finding {
    guard !draft.pieces.isEmpty else {
      let cue = draft.cue.map(evidence.quoted)
      let sentence =
        cue.map {
          "\($0) is read as a word of saying, and these words as what is said; they stand in no quotation marks."
        }
        ?? "These words are read as what is said; they stand in no quotation marks."
      return finding(.words, sentence, draft.content + (draft.cue.map { [$0] } ?? []))
    }
    var sentences: [String] = []
    let pieces = draft.pieces.map { document.pieces[$0] }
    let marks = pieces.compactMap(\.open) + pieces.compactMap(\.close)
    if draft.kind == .mixed, draft.content.count == 1, draft.content[0] != pieces[0].tokens {
      let cue = draft.cue.map(evidence.quoted) ?? "the word of saying"
      sentences.append(
        "The clause that goes with \(cue), with words in quotation marks in it.")
    } else if let dash = pieces.first?.open, document.tokens[dash].kind == .punctuation {
      sentences.append("A dash at the start of a line opens speech.")
    } else {
      sentences.append("The words stand between quotation marks.")
    }
    let paragraphs = Set(pieces.map(\.block)).count
    if paragraphs > 1 {
      sentences.append(
        "They run over \(paragraphs) paragraphs: the mark is opened again before it is closed.")
    } else if pieces.count > 1 {
      sentences.append("Words of the writer interrupt them.")
    }
    if let first = pieces.first, first.open == nil, first.close != nil {
      sentences.append("The opening mark is missing; they are taken to begin here.")
    }
    if let last = pieces.last, last.close == nil,
      last.open.map({ document.tokens[$0].kind == .quotationMark }) ?? true
    {
      sentences.append("The closing mark is missing; they are taken to end here.")
    }
    return finding(
      .words, sentences.joined(separator: " "),
      marks.isEmpty ? draft.content : marks.map { $0..<($0 + 1) })
  }

  // MARK: The speaker

  private func speaker(_ number: Int) -> Explanation.Finding {
    let draft = drafts[number]
    let cue = draft.cue.map(evidence.quoted) ?? "the word of saying"
    let source = draft.source.map(evidence.quoted)
    let taken = draft.takenFrom.map(evidence.number) ?? "the quotation before"
    let basis = [draft.cue, draft.source].compactMap { $0 }
    let isCarried = draft.source == nil && draft.takenFrom != nil
    let carried = " It names nobody anew: the speaker of \(taken) goes on speaking."
    var sentence: String
    switch draft.rule {
    case .besideQuotation:
      sentence = "\(cue) stands right beside the quotation"
      sentence += source.map { " and has \($0) for its subject." } ?? "."
    case .colon:
      sentence =
        source.map { "A colon leads from \($0) to the quotation." }
        ?? "A colon leads to the quotation."
    case .clause:
      sentence =
        source.map { "\($0) stands with \(cue) as the one who says it." }
        ?? "\(cue) tells of saying."
    case .accordingTo:
      sentence = source.map { "\(cue) names \($0) as the source." } ?? "\(cue) names the source."
    case .sameQuotation:
      sentence = "The quotation goes on from the paragraph before, which left it open."
    case .sameParagraph:
      sentence =
        "No word of saying stands with it. It stands in the same paragraph as \(taken), close behind"
        + " it, so the speaker is taken on from there."
    case .dash:
      sentence = source.map { "A dash leads from the quotation to \($0)." } ?? "A dash follows it."
    case .repeatedWords:
      sentence = "The heading repeats most words of \(taken), and so has its speaker."
    case .sameSentence:
      sentence = "\(cue) stands in the same sentence, though not beside the quotation"
      sentence += source.map { "; \($0) is its subject." } ?? "."
    case .paragraphBefore:
      sentence =
        "No word of saying stands with it. The speaker is taken on from \(taken), in the paragraph"
        + " before."
    case .personBefore:
      sentence =
        source.map {
          "No word of saying stands with it. \($0) is the subject of its sentence."
        }
        ?? "No word of saying stands with it. The speaker is the person the text was about just before."
    case .speakerAfter:
      sentence =
        "A quotation for a heading: the next one who speaks, in \(taken), is taken for its speaker."
    case .otherLanguage:
      return finding(.speaker, document.reading.note ?? "Speakers are not resolved.", [])
    case .none:
      sentence = "Nothing near the quotation says who speaks."
    }
    if isCarried,
      ![.sameParagraph, .paragraphBefore, .repeatedWords, .speakerAfter].contains(draft.rule)
    {
      sentence += carried
    }
    return finding(.speaker, sentence, basis)
  }

  // MARK: Who is meant

  private func meaning(_ draft: AttributionDraft) -> Explanation.Finding? {
    guard let source = draft.source else {
      return nil
    }
    guard let speaker = draft.speaker else {
      let printed = evidence.quoted(source)
      return finding(
        .meaning, "\(printed) is nobody whom the article names; the source is kept as printed.",
        [source])
    }
    guard let index = draft.reference else {
      return finding(
        .meaning,
        "\(evidence.quoted(source)) is taken for \(evidence.name(ofMember: speaker)), which acted or spoke last.",
        [source])
    }
    return ReferenceReasons(evidence).finding(index, topic: .meaning)
  }

  /// Other words of saying in the sentence of a marked quotation.
  private func rivals(_ number: Int) -> Explanation.Finding? {
    let draft = drafts[number]
    guard let acts = evidence.actsOfDraft[number], let own = draft.cue else { return nil }
    let others = acts.filter { !$0.cue.overlaps(own) }
    guard !others.isEmpty else { return nil }
    let said = others.prefix(2).map { act -> String in
      switch act.source {
      case .reference(let index):
        let member = evidence.references[index].actor
        let name =
          member.map { evidence.name(ofMember: $0) }
          ?? document.text(evidence.references[index].phrase)
        return "\(evidence.quoted(act.cue)) (\(name))"
      case .words(let words): return "\(evidence.quoted(act.cue)) (\(document.text(words)))"
      case .carried, .nobody: return evidence.quoted(act.cue)
      }
    }
    return finding(
      .speaker,
      "Also in the sentence, but less close to the quotation: \(said.joined(separator: ", ")).",
      others.prefix(2).map(\.cue))
  }

  private func confidence(_ attribution: Attribution) -> Explanation.Finding? {
    guard attribution.rule != .otherLanguage, attribution.confidence > 0 else { return nil }
    let percent = Int((attribution.confidence * 100).rounded())
    return Explanation.Finding(
      topic: .confidence,
      sentence:
        "Confidence \(percent) in 100: so often did attributions with evidence like this agree,"
        + " in words and speaker, with those that people had marked in political news.", ranges: [])
  }
}
