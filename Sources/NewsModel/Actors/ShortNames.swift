/// Finds which body a shorter name means: "Northbank" is Northbank Holdings Plc, "Congress" the U.S.
/// Congress, and "ZPF" the Zemblan Peace Front.
///
/// A short name means a long one only where no other body of the text may be called so.
struct ShortNames {
  private let document: Document
  private var tokens: [Token] { document.tokens }

  init(_ document: Document) { self.document = document }

  /// The bodies' names that are short for another of them, and the longest of each.
  ///
  /// - Parameter names: the tokens of the bodies' names, in reading order.
  /// - Complexity: linear in the number of names, for their words are few.
  func pairs(among names: [Range<Int>]) -> [(short: Range<Int>, long: Range<Int>)] {
    var seen: Set<UInt64> = []
    let different = names.filter { seen.insert(key($0)).inserted }
      .enumerated().sorted {
        ($0.element.count, $1.offset) > ($1.element.count, $0.offset)
      }
      .map(\.element)
    // "Laidlow" is Laidlow Inc. rather than Laidlow Rail Inc.
    var exact = Shortened()
    var begun = Shortened()
    var letters = Shortened()
    var result: [(short: Range<Int>, long: Range<Int>)] = []
    for name in different {
      let key = key(name)
      let long =
        exact.holds(key)
        ? exact.body(of: key)
        : begun.body(of: key) ?? acronym(name).flatMap { letters.body(of: $0) }
      if let long { result.append((name, long)) }
      let forms = forms(of: name)
      for short in forms.exact { exact.add(self.key(short), for: long ?? name) }
      for short in forms.begun { begun.add(self.key(short), for: long ?? name) }
      if let singular = singular(of: name) { exact.add(singular, for: long ?? name) }
      if let initials = initials(of: name) { letters.add(initials, for: long ?? name) }
    }
    return result
  }

  /// The keys of what bodies are called for short that is surely no person's or place's name.
  func keys(among names: [Range<Int>]) -> KeySet {
    var keys = KeySet()
    for name in names { for short in sureForms(of: name) { keys.insert(key(short)) } }
    return keys
  }

  /// What a body is called for short that is surely no person's or place's name: several words, or what
  /// follows a place.
  func sureForms(of name: Range<Int>) -> [Range<Int>] {
    guard !tokens[name.lowerBound].has([.given, .title]) else { return [] }
    let forms = forms(of: name)
    return forms.exact.filter { $0.count > 1 || $0.upperBound == name.upperBound }
      + forms.begun.filter { $0.count > 1 }
  }

  /// The key of "Lib Dem" for the Lib Dems.
  private func singular(of name: Range<Int>) -> UInt64? {
    guard let last = name.last, name.count > 1, tokens[last].shape.contains(.endsInS),
      !tokens[last].has([.organizationHead, .companySuffix])
    else { return nil }
    let word = document.bytes[Int(tokens[last].start)..<Int(tokens[last].end)].dropLast()
    return WordHash.joining(key(name.dropLast()), WordHash.of(word.lazy.map(\.lowercased)))
  }

  /// The long name of each short one; nothing where several may be called so.
  private struct Shortened {
    private var bodies: [UInt64: Range<Int>?] = [:]

    mutating func add(_ key: UInt64, for body: Range<Int>) {
      if let other = bodies[key], other != body {
        bodies[key] = .some(nil)
      } else {
        bodies[key] = body
      }
    }

    func holds(_ key: UInt64) -> Bool { bodies[key] != nil }

    func body(of key: UInt64) -> Range<Int>? { bodies[key] ?? nil }
  }

  /// What a body may be called for short: without what anyone may leave out, or by how it begins.
  private func forms(of name: Range<Int>) -> (exact: [Range<Int>], begun: [Range<Int>]) {
    var exact = withoutPlace(name)
    let whole = exact.last ?? name
    if let core = withoutHead(name) { exact.append(core) }
    if whole != name, let core = withoutHead(whole) { exact.append(core) }
    if document.isNamedAfterPerson(name) { exact.append(name.suffix(1)) }
    return (exact.filter(isOwn), beginnings(of: name).filter(isOwn))
  }

  /// "Congress" of "U.S. Congress", "Evening Gazette" of "Varna Evening Gazette".
  func withoutPlace(_ name: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var whole = name
    while whole.count > 1, let first = whole.first, tokens[first].has([.place, .demonym]),
      !tokens[first].has(.organization)
    {
      whole.removeFirst()
      result.append(whole)
    }
    return result
  }

  /// "Northbank" of "Northbank Inc.", "Labour" of "Labour Party".
  private func withoutHead(_ name: Range<Int>) -> Range<Int>? {
    guard name.count > 1, let last = name.last else { return nil }
    guard tokens[last].has(.companySuffix) else {
      return Self.heads.contains(tokens[last].key) ? name.dropLast() : nil
    }
    var core = name.dropLast()
    while core.count > 1, let last = core.last,
      !tokens[last].isWord || tokens[last].has(.companySuffix)
    {
      core.removeLast()
    }
    return core
  }

  /// "Northbank Rail" of "Northbank Rail Services Inc.", "Northbank" of listed companies too.
  private func beginnings(of name: Range<Int>) -> [Range<Int>] {
    var result = document.isCompany(name) ? [name.prefix(1)] : []
    guard let last = name.last, tokens[last].has(.companySuffix) else { return result }
    var begun = name.dropLast()
    while begun.count > 2 {
      begun.removeLast()
      if tokens[begun.upperBound - 1].isCapitalized { result.append(begun) }
    }
    return result
  }

  /// Whether a name is more than that of a place.
  private func isOwn(_ name: Range<Int>) -> Bool {
    !name.allSatisfy { tokens[$0].has([.place, .demonym]) }
      && !NameParser(document).listedClasses(name).contains(.place)
  }

  /// The head of a body's name that is left out.
  private static let heads = KeySet(
    words:
      """
      party foundation group corporation company bank airline airlines airways motors university
      institute agency newspaper magazine club industries pharmaceuticals technologies electronics
      stores international
      """)

  /// The key of the first letters of a body's name of several words, as of a word; `nil` where they are
  /// too few.
  func initials(of name: Range<Int>) -> UInt64? {
    var hash = WordHash.start
    var count = 0
    for index in name where tokens[index].isWord && !tokens[index].has(.companySuffix) {
      guard tokens[index].isCapitalized else { continue }
      // "UK Independence Party" is UKIP, "U.S. Department of Agriculture" the USDA.
      let isLand = tokens[index].shape.contains(.allCapitals) && tokens[index].has(.place)
      var wanted = isLand ? 2 : 1
      for place in Int(tokens[index].start)..<Int(tokens[index].end) {
        guard wanted > 0 else { break }
        guard document.bytes[place] != UInt8(ascii: ".") else { continue }
        hash = WordHash.adding(document.bytes[place].lowercased, to: hash)
        count += 1
        wanted -= 1
      }
    }
    return count > 1 ? WordHash.finish(hash) : nil
  }

  private func acronym(_ name: Range<Int>) -> UInt64? {
    guard name.count == 1, let only = name.first, tokens[only].shape.contains(.allCapitals) else {
      return nil
    }
    let word = document.bytes[Int(tokens[only].start)..<Int(tokens[only].end)]
    return WordHash.of(word.filter { $0 != UInt8(ascii: ".") }.lazy.map(\.lowercased))
  }

  func key(_ name: Range<Int>) -> UInt64 {
    name.reduce(0) { WordHash.joining($0, tokens[$1].key) }
  }
}

extension Document {
  /// Whether a body has a whole person's name, and is called by the surname: the Morgan of "J.P. Morgan".
  func isNamedAfterPerson(_ body: Range<Int>) -> Bool {
    guard (2...3).contains(body.count), let first = body.first, let last = body.last,
      !tokens[first].has([.place, .organization, .title]),
      tokens[first].has(.given) || tokens[first].isInitials
    else { return false }
    return tokens[last].isWord && tokens[last].isCapitalized
      && !tokens[last].has([.organizationHead, .companySuffix, .place, .common, .roleHead])
  }
}
