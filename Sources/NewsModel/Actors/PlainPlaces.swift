/// Tells from the words beside a name that it is a place's: "the mayor of Ulfsen", "the Ulfsen police".
struct PlainPlaces {
  private let document: Document
  private let tokens: [Token]

  init(_ document: Document) {
    self.document = document
    tokens = document.tokens
  }

  /// - Parameter previous: the name before this one.
  func holds(_ run: Range<Int>, behind previous: Reference?) -> Bool {
    if isLetteredStreet(run) { return true }
    guard run.count < 4, run.allSatisfy({ document.isUnlisted($0) }) || isLocalInitials(run),
      !tokens[run.lowerBound].has(.given)
    else { return false }
    return isGoverned(run) || isIn(run) || isLocal(run) || isBeside(previous, run)
      || document.nounOfExamples(before: run.lowerBound).map { Self.kinds.contains($0) } ?? false
  }

  /// "the mayor of Ulfsen", "the city of Ulfsen", "north of Ulfsen".
  private func isGoverned(_ run: Range<Int>) -> Bool {
    let of = run.lowerBound - 1
    guard of > 0, tokens[of].key == Words.of, !tokens[of - 1].isCapitalized else { return false }
    return Self.parts.contains(tokens[of - 1].key)
  }

  /// "police in Ulfsen", "born in Ulfsen".
  private func isIn(_ run: Range<Int>) -> Bool {
    let before = run.lowerBound - 1
    guard before > 0, tokens[before].key == Words.in || tokens[before].key == Words.near else {
      return false
    }
    return Self.situated.contains(tokens[before - 1].key)
  }

  /// "the Ulfsen police", "her Ulfsen high school".
  private func isLocal(_ run: Range<Int>) -> Bool {
    let next = run.upperBound
    guard run.lowerBound > 0, next < tokens.count, tokens[next].isWord,
      !tokens[next].isCapitalized, tokens[run.lowerBound - 1].has(.determiner),
      !document.isAdjectival(run.upperBound - 1),
      run.count == 1 || !tokens[run.upperBound - 1].shape.contains(.endsInS)
    else { return false }
    if Self.local.contains(tokens[next].key) { return true }
    guard next + 1 < tokens.count else { return false }
    return Self.localPairs.contains(WordHash.joining(tokens[next].key, tokens[next + 1].key))
  }

  /// The ZPF of "the ZPF area".
  private func isLocalInitials(_ run: Range<Int>) -> Bool {
    run.count == 1 && tokens[run.lowerBound].shape.contains(.allCapitals)
      && !tokens[run.lowerBound].has([.common, .notAName, .organization]) && isLocal(run)
  }

  /// The Ulfsen of "in Varna and Ulfsen".
  private func isBeside(_ previous: Reference?, _ run: Range<Int>) -> Bool {
    guard let previous, previous.form == .name, previous.kind == .place,
      previous.tokens.upperBound == run.lowerBound - 1,
      tokens[run.lowerBound - 1].key == Words.and, previous.tokens.lowerBound > 0,
      !isInside(run.upperBound)
    else { return false }
    return Self.ways.contains(tokens[previous.tokens.lowerBound - 1].key)
  }

  /// "in Ruritania", but not "in May".
  private func isInside(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index].key == Words.in && tokens[index + 1].isCapitalized
      && !tokens[index + 1].has(.calendar)
  }

  /// "Q Street".
  private func isLetteredStreet(_ run: Range<Int>) -> Bool {
    guard run.count == 2, let first = run.first, let last = run.last else { return false }
    return tokens[first].end - tokens[first].start == 1 && Self.streets.contains(tokens[last].key)
  }

  /// The whole of "Plaza de los Ulfsen", if a run is its first word.
  func named(behindWay run: Range<Int>) -> Range<Int>? {
    guard Self.foreignWays.contains(tokens[run.upperBound - 1].key) else { return nil }
    var end = run.upperBound
    while end < tokens.count, end - run.upperBound < 2, Self.articles.contains(tokens[end].key),
      !tokens[end].isCapitalized
    {
      end += 1
    }
    guard end > run.upperBound, end < tokens.count, tokens[end].isWord, tokens[end].isCapitalized
    else { return nil }
    while end < tokens.count, tokens[end].isWord, tokens[end].isCapitalized,
      !document.startsSentence[end]
    {
      end += 1
    }
    return (run.upperBound - 1)..<end
  }

  private static let parts = KeySet(
    words:
      """
      mayor mayors town city village district province suburb suburbs outskirts streets port
      residents inhabitants north south east west northeast northwest southeast southwest
      north-east north-west south-east south-west island municipality neighborhood neighbourhood
      """)
  private static let situated = KeySet(
    words: "police headquarters headquartered based born lives lived living residents protesters")
  private static let local = KeySet(
    words:
      """
      police suburb suburbs neighborhood neighbourhood residents resident region peninsula valley
      district airport mayor area borough
      """)
  private static let localPairs = KeySet(
    [("high", "school"), ("housing", "market"), ("city", "council"), ("county", "council")].map {
      WordHash.joining(WordHash.of($0.0), WordHash.of($0.1))
    })
  private static let ways = KeySet(words: "in near visited visit visiting visits across around")
  private static let streets = KeySet(words: "street avenue road")
  private static let kinds = KeySet(
    words:
      "cities towns villages countries nations provinces regions suburbs islands places capitals "
      + "communities neighborhoods neighbourhoods resorts")
  private static let foreignWays = KeySet(
    words: "plaza plaça place piazza rue avenida calle paseo praça rua boulevard quai via avenue")
  private static let articles = KeySet(
    words: "de del du des la las los le les della dei delle degli do da dos das")
}

extension Document {
  /// Whether a word ends like one that says where something comes from: "Ulfsian".
  func isAdjectival(_ index: Int) -> Bool {
    let word = bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
    return ["ian", "ish", "ese", "ic", "ist"].contains {
      word.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }
}
