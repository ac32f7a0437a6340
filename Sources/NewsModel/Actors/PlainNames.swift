/// Names that taggers overlook in a sentence that stands alone, where the words beside them leave no doubt:
/// "Ulfsen, now 74, left", "the mayor of Ulfsen", "the Ulfsen union".
struct PlainNames {
  private let document: Document
  private let tokens: [Token]

  init(_ document: Document) {
    self.document = document
    tokens = document.tokens
  }

  /// The references with the plain names among them, in reading order. A longer name that a tagger sees
  /// keeps its kind, and so does a word that is listed.
  ///
  /// - Complexity: linear in the length of the text.
  func added(to references: [Reference]) -> [Reference] {
    let people = PlainPeople(document)
    let places = PlainPlaces(document)
    let bodies = PlainBodies(document)
    let initials = PlainInitials(document)
    var result: [Reference] = []
    result.reserveCapacity(references.count)
    var next = 0
    forEachRun { run in
      while next < references.count, references[next].phrase.upperBound <= run.lowerBound {
        result.append(references[next])
        next += 1
      }
      let plain = places.named(behindWay: run) ?? run
      // What stands here already, if it is no more than these words.
      var end = next
      while end < references.count, references[end].phrase.lowerBound < plain.upperBound {
        end += 1
      }
      let isFree = references[next..<end].allSatisfy { known in
        guard known.form == .name, known.tokens.lowerBound >= plain.lowerBound,
          known.tokens.upperBound <= plain.upperBound
        else { return false }
        if known.kind == nil || plain != run || initials.isOnlyEnd(known.tokens, of: plain) {
          return true
        }
        guard known.office == nil, known.phrase == run else { return false }
        // Nobody is "the Ulfsen Brandt" of "the Ulfsen Brandt union".
        return run.count == 1
          ? document.isUnlisted(run.lowerBound) : known.kind == .person && bodies.isCalled(run)
      }
      guard isFree, (result.last?.phrase.upperBound ?? 0) <= plain.lowerBound else { return }
      let kind: Actor.Kind? =
        if plain != run || places.holds(run, behind: result.last) {
          .place
        } else if bodies.holds(run) || initials.holds(run) {
          .organization
        } else if people.holds(run, before: references.dropFirst(end).first) {
          .person
        } else {
          nil
        }
      guard let kind, end - next != 1 || plain != run || references[next].kind != kind else {
        return
      }
      result.append(Reference(.name, plain, kind: kind))
      next = end
    }
    return result + references[next...]
  }

  /// Calls a closure with the runs of words with capitals in paragraphs, in reading order, without the
  /// small words that open a sentence.
  private func forEachRun(_ visit: (Range<Int>) -> Void) {
    for (number, block) in document.blocks.enumerated()
    where !document.census.isTitleCase[number] && !block.isPeripheral && block.role == .paragraph {
      var index = block.tokens.lowerBound
      while index < block.tokens.upperBound {
        guard isCapitalized(index) else {
          index += 1
          continue
        }
        var end = index + 1
        while end < block.tokens.upperBound, isCapitalized(end), !document.startsSentence[end],
          !tokens[end].shape.contains(.lineBreakBefore)
        {
          end += 1
        }
        var start = index
        if document.startsSentence[start], isOpener(start) { start += 1 }
        if start < end { visit(start..<end) }
        index = end
      }
    }
  }

  /// A word with a capital, but not the Friday of "on Friday Ulfsen left".
  private func isCapitalized(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isWord && token.isCapitalized
      && (!token.has(.calendar) || token.has(.given) || document.startsSentence[index])
  }

  /// The But of "But Ulfsen was born here".
  private func isOpener(_ index: Int) -> Bool {
    tokens[index].has([
      .determiner, .preposition, .conjunction, .subordinator, .adverb, .anyPronoun, .relative,
      .auxiliary, .cue,
    ])
      && !tokens[index].has([.given, .place, .organization, .calendar])
  }
}

extension Document {
  /// Whether a word is on no list but those of people's names, and is not written like initials.
  func isUnlisted(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isWord && token.isCapitalized && token.shape.contains(.hasLowercase)
      && token.end - token.start > 2
      && !token.has([
        .common, .place, .organization, .demonym, .notAName, .calendar, .title, .roleHead,
        .organizationHead, .placeHead, .eventHead, .companySuffix, .abbreviation,
      ])
      && !census.lowercased.contains(token.key) && !isJoinedToWord(token)
  }

  /// "Ruritanian-language", "Keller-like".
  private func isJoinedToWord(_ token: Token) -> Bool {
    let word = bytes[Int(token.start)..<Int(token.end)]
    guard let hyphen = word.lastIndex(of: UInt8(ascii: "-")), hyphen + 1 < word.endIndex else {
      return false
    }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(word[hyphen + 1])
  }
}
