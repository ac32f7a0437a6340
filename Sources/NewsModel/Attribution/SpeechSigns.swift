/// What the taggers of speech ask of a token again and again besides its word, in small numbers.
struct SpeechSigns {
  /// What kind of reference it is in, if any.
  var reference: UInt64 = 0
  /// Whether quotation marks stand around, before or behind it.
  var marks: UInt64 = 0
  /// The act of speech that the rules see in it.
  var act: UInt64 = 0

  /// The signs of a sentence's tokens.
  static func of(
    _ sentence: Range<Int>, in document: Document, _ references: PlacedReferences,
    _ acts: [SpeechAct],
    _ clauses: [Range<Int>?]
  ) -> [SpeechSigns] {
    var signs: [SpeechSigns] = []
    signs.reserveCapacity(sentence.count)
    for index in sentence {
      signs.append(SpeechSigns(reference: reference(index, references)))
    }
    // Most sentences quote nothing.
    let isQuoted = sentence.contains { document.piece(of: $0) != nil }
    for index in sentence {
      signs[index - sentence.lowerBound].marks =
        isQuoted ? marks(index, sentence, document) : unmarked
    }
    for number in acts.indices.reversed() {
      let form = form(acts[number], clauses[number])
      for index in acts[number].cue.clamped(to: sentence) {
        signs[index - sentence.lowerBound].act = form
      }
    }
    return signs
  }

  private static func reference(_ index: Int, _ references: PlacedReferences) -> UInt64 {
    guard let number = references.at(index) else { return 0 }
    let reference = references[number]
    var result = UInt64(reference.form.rawValue) + 1
    switch reference.kind {
    case .person: result |= 16
    case .organization: result |= 32
    case .place: result |= 48
    case nil: break
    }
    if reference.phrase.upperBound == index + 1 { result |= 64 }
    if reference.phrase.lowerBound == index { result |= 128 }
    if reference.isModifier { result |= 256 }
    return result
  }

  /// Marks neither around a token nor near it.
  private static let unmarked: UInt64 = 2

  private static func marks(_ index: Int, _ sentence: Range<Int>, _ document: Document) -> UInt64 {
    if document.piece(of: index) != nil { return 1 }
    var result = unmarked
    if index > sentence.lowerBound, document.piece(of: index - 1) != nil { result |= 4 }
    if index + 1 < sentence.upperBound, document.piece(of: index + 1) != nil { result |= 8 }
    if index + 2 < sentence.upperBound, document.piece(of: index + 2) != nil { result |= 16 }
    if index - 2 >= sentence.lowerBound, document.piece(of: index - 2) != nil { result |= 32 }
    return result
  }

  private static func form(_ act: SpeechAct, _ clause: Range<Int>?) -> UInt64 {
    let hasClause: UInt64 = clause != nil ? 8 : 0
    switch act.form {
    case .verb: return 1 | hasClause
    case .participle: return 2 | hasClause
    case .accordingTo: return 3 | hasClause
    case .asPut: return 4 | hasClause
    case .passive: return 5 | hasClause
    case .characterizing: return 6 | hasClause
    }
  }
}
