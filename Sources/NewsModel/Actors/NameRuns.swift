/// Finds the runs of capitalised words that may be names: "US Secretary of State Antony Blinken",
/// "Organization for Security and Cooperation in Europe".
struct NameRuns {
  let document: Document

  init(_ document: Document) { self.document = document }

  /// The runs, in reading order, disjoint.
  func find() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (number, block) in document.blocks.enumerated() {
      var index = block.tokens.lowerBound
      while index < block.tokens.upperBound {
        guard isNameLike(index, in: number) else {
          index += 1
          continue
        }
        let end = endOfRun(from: index, in: number)
        runs.append(index..<end)
        index = end
      }
    }
    return runs
  }

  private func endOfRun(from start: Int, in number: Int) -> Int {
    let block = document.blocks[number].tokens
    let tokens = document.tokens
    var end = start + 1
    // "Organization for Security and Cooperation in Europe": once a body has "for" or "of", small
    // words may follow.
    var isLongName = false
    var hasFor = false
    while end < block.upperBound, !breaksLine(end, in: number) {
      let token = tokens[end]
      if isNameLike(end, in: number), !document.startsSentence[end] {
        end += 1
      } else if isInitial(end), end + 1 < block.upperBound, isNameLike(end + 1, in: number) {
        end += 2
      } else if let next = behindParticles(end, in: number) {
        end = next
      } else if token.is("&"), end + 1 < block.upperBound, isNameLike(end + 1, in: number) {
        end += 2
      } else if document.isSaintJohns(end) {
        end += 1
      } else if token.kind == .possessive, end + 2 < block.upperBound,
        tokens[end + 1].key == Words.of, isNameLike(end + 2, in: number)
      {
        // "Lloyd's of London".
        end += 3
      } else if token.key == Words.of || token.key == Words.for,
        let next = behindArticle(end + 1, block), isNameLike(next, in: number),
        takesComplement(tokens[end - 1], with: token.key), !isSurname(end - 1, from: start)
      {
        isLongName = isLongName || tokens[start..<end].contains { $0.has(.organizationHead) }
        hasFor = hasFor || token.key == Words.for
        let takesFields = tokens[end - 1].has([.roleHead, .organizationHead])
        end = next + 1
        if takesFields, let last = endOfFields(from: end, in: block) { end = last }
      } else if isLongName, token.key == Words.and || (token.key == Words.in && hasFor),
        end + 1 < block.upperBound, isNameLike(end + 1, in: number),
        !tokens[end + 1].has([.given, .place, .organization]) || token.key == Words.in
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Where "Minister of Agriculture, Animal Husbandry and Fisheries" ends, behind its first field.
  private func endOfFields(from start: Int, in block: Range<Int>) -> Int? {
    let tokens = document.tokens
    var index = start
    while index < block.upperBound {
      var next = index
      if tokens[next].is(",") { next += 1 }
      let isLast = next < block.upperBound && tokens[next].key == Words.and
      if isLast { next += 1 }
      guard next > index, next < block.upperBound, isField(next) else { return nil }
      index = next + 1
      while index < block.upperBound, isField(index) { index += 1 }
      if isLast {
        // "Minister of Trade and Prime Minister".
        return index < block.upperBound && tokens[index].has(.roleHead) ? nil : index
      }
    }
    return nil
  }

  /// A word with a capital that is nobody's name.
  private func isField(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.isWord && token.isCapitalized && !document.startsSentence[index]
      && (token.has(.common) || Self.fields.contains(token.key))
      && !token.has([
        .given, .place, .organization, .title, .roleHead, .demonym, .calendar, .organizationHead,
        .companySuffix, .anyPronoun, .determiner, .preposition, .conjunction, .adverb,
      ])
  }

  /// Fields of offices that are in no list of common words.
  static let fields = KeySet(
    words: "agriculture aquaculture fisheries forestry horticulture husbandry immigration tourism")

  /// The "W" of "George W Bush", the "J." of "Antony J. Blinken".
  private func isInitial(_ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.isWord, token.isCapitalized else { return false }
    return token.shape.contains(.initial) || token.end - token.start == 1
  }

  /// The Rose of "Ian Rose of Northbank Consulting", who is no rose of it.
  private func isSurname(_ index: Int, from start: Int) -> Bool {
    guard index > start, document.tokens[index - 1].has(.given) else { return false }
    // "Steve King of Iowa".
    if TitularNames.containsSurname(document.tokens[index].key) {
      return !document.tokens[index - 1].has([.place, .organization, .title])
    }
    return !document.tokens[index].has([.organizationHead, .roleHead, .placeHead])
  }

  private func takesComplement(_ noun: Token, with preposition: UInt64) -> Bool {
    if preposition == Words.for { return noun.has([.organizationHead, .roleHead]) }
    return noun.has([.organizationHead, .roleHead, .placeHead, .common])
  }

  /// Behind "von der" and the name part that follows.
  private func behindParticles(_ index: Int, in number: Int) -> Int? {
    let block = document.blocks[number].tokens
    var next = index
    while next < block.upperBound, document.tokens[next].has(.particle), next - index < 3 {
      next += 1
    }
    guard next > index, next < block.upperBound, isNameLike(next, in: number) else { return nil }
    return next + 1
  }

  /// In captions, galleries and boxes a line is a sentence of its own.
  private func breaksLine(_ index: Int, in number: Int) -> Bool {
    document.blocks[number].isPeripheral
      && document.tokens[index].shape.contains(.lineBreakBefore)
  }

  private func behindArticle(_ index: Int, _ block: Range<Int>) -> Int? {
    guard index < block.upperBound else { return nil }
    guard document.tokens[index].key == Words.the else { return index }
    return index + 1 < block.upperBound ? index + 1 : nil
  }

  private func isNameLike(_ index: Int, in number: Int) -> Bool {
    let token = document.tokens[index]
    // "al-Qaeda", "eBay", "al-Sadr": names that start small.
    if token.isWord, !token.isCapitalized {
      return token.has([.organization, .place]) && !token.has(.common)
        || document.opensSmall(token)
    }
    guard token.isWord, !document.isJoinedModifier(index) else { return false }
    let small: LexicalClass = [
      .anyPronoun, .determiner, .conjunction, .auxiliary, .subordinator, .preposition, .relative,
    ]
    if token.has(.notAName), !token.has([.given, .place, .organization, .title]),
      !token.shape.contains(.initial)
    {
      return false
    }
    // "Ed.", "Jan.", "No.": abbreviations that stand for no name.
    if token.shape.contains(.abbreviated), !token.shape.contains(.initial),
      !token.has([.title, .place, .organization, .companySuffix, .roleHead])
    {
      return false
    }
    if token.has(.calendar) {
      // "May", "April", "June": a month unless a surname stands behind.
      guard token.has(.given), index + 1 < document.tokens.count else { return false }
      let next = document.tokens[index + 1]
      return next.isWord && next.isCapitalized && !next.has(.common)
    }
    if document.census.isTitleCase[number] {
      if !token.has(.common) { return true }
      if token.has([.organizationHead, .companySuffix]), index > 0 {
        let before = document.tokens[index - 1]
        return before.isWord && before.isCapitalized
          && (!before.has(.common) || before.has(.organizationHead))
      }
      return token.has([.place, .organization, .demonym, .given, .title])
        && document.census.capitalizedInside.contains(token.key)
    }
    guard document.startsSentence[index] else {
      return !token.has(small) || token.has([.place, .organization, .given])
    }
    // At a sentence's start the word itself must say that it is a name.
    if token.has(small) {
      return token.has([.place, .organization]) && token.shape.contains(.allCapitals)
    }
    if !token.has(.common) { return true }
    if document.census.capitalizedInside.contains(token.key),
      !document.census.lowercased.contains(token.key)
    {
      return true
    }
    let next = index + 1
    if next < document.tokens.count, document.tokens[next].isWord {
      let following = document.tokens[next]
      let goesOn = following.isCapitalized && !document.startsSentence[next]
      let opensName: LexicalClass = [
        .title, .roleHead, .roleModifier, .given, .organizationHead, .placeHead,
      ]
      if goesOn, token.has(opensName) { return true }
      if goesOn, !token.has([.adverb, .cue]), following.has([.organizationHead, .roleHead]) {
        return true
      }
      if token.has(.roleHead), following.key == Words.of { return true }
    }
    return token.has([.place, .organization, .demonym])
  }
}

extension Document {
  /// Whether a word says by its end that a name behind it is somewhere, or somebody's: "Varna-based
  /// Northbank", "Northbank-owned Vexel".
  func isJoinedModifier(_ index: Int) -> Bool {
    behindHyphen(index).map(Self.joinedModifiers.contains) ?? false
  }

  /// Whether a word says by its end what somebody is: "Taxi-driver", "Vice-Admiral".
  func isJoinedRole(_ index: Int) -> Bool {
    behindHyphen(index).map { word in
      Lexicon.shared.classes(of: word).contains(.roleHead) || Self.coming.contains(word)
    } ?? false
  }

  /// The elect of "Mayor-elect", the mate of "Team-mate".
  private static let coming = KeySet(words: "elect designate mate")

  /// The key of what stands behind a word's last hyphen.
  private func behindHyphen(_ index: Int) -> UInt64? {
    let word = bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
    guard let hyphen = word.lastIndex(of: UInt8(ascii: "-")) else { return nil }
    return WordHash.of(word[(hyphen + 1)...].lazy.map(\.lowercased))
  }

  private static let joinedModifiers = KeySet(
    words:
      "based bound parent owned backed led listed born run owner maker linked controlled headquartered"
  )

  /// Whether a word is written as a name that starts small: "al-Sadr", "eBay", but not "pro-Russian".
  func opensSmall(_ token: Token) -> Bool {
    guard token.shape.contains(.capitalInside) else { return false }
    let word = bytes[Int(token.start)..<Int(token.end)]
    guard let hyphen = word.firstIndex(of: 0x2D) else { return true }
    return word[..<hyphen].elementsEqual([0x61, 0x6C])
      || word[..<hyphen].elementsEqual([0x65, 0x6C])
  }
}
