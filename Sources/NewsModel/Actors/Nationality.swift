/// A country or people as a key: the same for "Serbia", "Serbian" and "Serb".
enum Nation {
  static func key(_ name: String) -> [UInt8] {
    let start = Array(Folding.plain(name).filter(\.isLetter).prefix(length))
    return others[start] ?? start
  }

  /// Whether a word for a people can mean one of it: "the Serb" and not "the French".
  static func namesOne(_ demonym: String) -> Bool {
    let word = Folding.plain(demonym)
    return !["ese", "sh", "ch", "ss", "ern", "s"].contains { word.hasSuffix(Array($0.utf8)) }
      && !regions.contains(word)
  }

  private static let length = 4

  /// Peoples whose countries begin otherwise.
  private static let others: [[UInt8]: [UInt8]] = {
    let pairs = [
      ("fren", "fran"), ("dutc", "neth"), ("holl", "neth"), ("span", "spai"), ("iris", "irel"),
      ("wels", "wale"), ("dani", "denm"), ("dane", "denm"), ("poli", "pola"), ("pole", "pola"),
      ("fili", "phil"), ("swis", "swit"), ("us", "amer"), ("usa", "amer"), ("unit", "amer"),
      ("uk", "brit"),
    ]
    return Dictionary(uniqueKeysWithValues: pairs.map { (Array($0.utf8), Array($1.utf8)) })
  }()

  private static let regions: Set<[UInt8]> = Set(
    [
      "nordic", "balkan", "slavic", "caribbean", "mideast", "soviet", "crimean", "latin", "ottoman",
      "roman", "transatlantic", "anglo-saxon", "victorian", "kurdish",
    ].map { Array($0.utf8) })
}

extension Array where Element == UInt8 {
  fileprivate func hasSuffix(_ end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}

/// Whom "the Serb" means: print calls people by where they are from, not to repeat their names.
extension Discourse {
  /// The person of a people: whom the sentence before is about, or else who is told to be of it.
  ///
  /// - Parameters:
  ///   - words: the description with its article; `head` is its last word.
  func compatriot(_ words: Range<Int>, head: Int, sentence: Int) -> Int? {
    guard tokens[words.lowerBound].key == Words.the, tokens[head].isCapitalized,
      tokens[head].has(.demonym), head == words.upperBound - 1, sentence > 0,
      words.count == 2 || words.count == 3 && document.age(head - 1) != nil,
      Nation.namesOne(document.text(head..<(head + 1)))
    else { return nil }
    let nation = Nation.key(document.text(head..<(head + 1)))
    let recent = traces.reversed().prefix { sentence - $0.sentence <= Self.compatriotReach }.filter
    {
      $0.token < words.lowerBound && !$0.isQuoted
    }
    // Whom the sentence before is about, if nobody else is in it.
    if document.sentences[sentence].block - document.sentences[sentence - 1].block <= 1,
      let person = personSpokenOf(inSentence: sentence - 1),
      cast[person].nations.isEmpty || cast[person].nations.contains(nation),
      recent.allSatisfy({ trace in
        trace.sentence < sentence - 1 || trace.actor == person
          || trace.actor.map { cast[$0].kind != .person } ?? (trace.form == .unresolved)
      })
    {
      return person
    }
    return recent.lazy.compactMap(\.actor).first {
      cast[$0].kind == .person && cast[$0].nations.contains(nation)
    }
  }

  /// In sentences.
  private static let compatriotReach = 6
}
