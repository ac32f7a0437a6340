internal import NewsModel

/// Makes a tree of a query's tokens. Linear, never fails, and never goes deeper than the query has
/// parentheses, of which only so many are obeyed.
struct QueryParser {
  private let tokens: [QueryToken]
  private let isTyping: Bool
  private var index = 0
  private var depth = 0
  private(set) var problems: [QueryProblem] = []

  /// Deeper ones are passed over: nobody means them, and each costs stack.
  private static let deepest = 50
  /// Words behind these are passed over; SQLite refuses expressions without end.
  private static let mostTokens = 500

  init(_ text: String, isTyping: Bool) {
    var tokens = QueryLexer.tokens(text)
    // Whoever has typed a blank is done with the word before it.
    let isTyping = isTyping && text.unicodeScalars.last?.properties.isWhitespace == false
    if isTyping { Self.takeOrForWord(&tokens, text) }
    self.tokens = Array(tokens.prefix(Self.mostTokens))
    self.isTyping = isTyping
    if tokens.count > Self.mostTokens {
      report(tokens[Self.mostTokens].range, "the search is too long: what follows is passed over")
    }
  }

  /// An "or" with nothing before it that it could part may be on its way to "organ".
  private static func takeOrForWord(_ tokens: inout [QueryToken], _ text: String) {
    guard let last = tokens.last, last.kind == .or else { return }
    let typed = String(decoding: Array(text.utf8).suffix(last.range.count), as: UTF8.self)
    switch tokens.dropLast().last?.kind {
    case nil, .open, .or, .not, .field: tokens[tokens.count - 1].kind = .word(typed)
    default: break
    }
  }

  mutating func parse() -> QueryTree? {
    var parts: [QueryTree] = []
    while index < tokens.count {
      if let part = alternatives() { parts.append(part) }
      if index < tokens.count {
        // `alternatives` stops early at nothing else.
        report(tokens[index].range, "nothing is open that \")\" could close")
        index += 1
      }
    }
    return Self.all(parts)
  }

  private static func all(_ parts: [QueryTree]) -> QueryTree? {
    parts.count > 1 ? .all(parts) : parts.first
  }

  /// a b or c d: either a and b, or c and d. *Not* a and (b or c) and d: as on paper, "or" parts more
  /// than a blank joins.
  private mutating func alternatives() -> QueryTree? {
    var branches: [QueryTree] = []
    var lastOr: TextRange?
    while true {
      let branch = conjunction()
      if let branch {
        branches.append(branch)
        lastOr = nil
      } else if let or = lastOr, index < tokens.count {
        report(or, "\"or\" wants something on either side")
      }
      guard index < tokens.count, tokens[index].kind == .or else { break }
      if branches.isEmpty { report(tokens[index].range, "\"or\" wants something on either side") }
      lastOr = tokens[index].range
      index += 1
    }
    return branches.count > 1 ? .any(branches) : branches.first
  }

  private mutating func conjunction() -> QueryTree? {
    var parts: [QueryTree] = []
    loop: while index < tokens.count {
      switch tokens[index].kind {
      case .or, .close: break loop
      default: if let part = operand() { parts.append(part) }
      }
    }
    return Self.all(parts)
  }

  private mutating func operand() -> QueryTree? {
    let token = tokens[index]
    index += 1
    switch token.kind {
    case .not:
      var isNegated = true
      while index < tokens.count, tokens[index].kind == .not {
        isNegated.toggle()
        index += 1
      }
      // A minus at the end waits for its word.
      guard index < tokens.count else { return nil }
      switch tokens[index].kind {
      case .or, .close:
        report(token.range, "\"-\" wants a word behind it")
        return nil
      default: return operand().map { isNegated ? .not($0) : $0 }
      }
    case .open: return group(token)
    case .field(let name): return condition(name, token.range)
    case .word(let text): return QueryLeaf.words(of: text, .anywhere, isTyped(token)).tree
    case .phrase(let text, let isClosed):
      return QueryLeaf.phrase(text, .anywhere, isTyping && !isClosed).tree
    case .or, .close: return nil
    }
  }

  private mutating func group(_ open: QueryToken) -> QueryTree? {
    guard depth < Self.deepest else {
      report(open.range, "parentheses are \(Self.deepest) deep at most")
      return nil
    }
    depth += 1
    let tree = alternatives()
    depth -= 1
    // One that is still open closes at the end.
    if index < tokens.count { index += 1 }
    return tree
  }

  /// Whether a word is the one that is being typed.
  private func isTyped(_ token: QueryToken) -> Bool {
    isTyping && token.range == tokens[tokens.count - 1].range
  }

  // MARK: Fields

  private mutating func condition(_ name: String, _ range: TextRange) -> QueryTree? {
    guard let field = QueryField(rawValue: name) else {
      let known = QueryField.allCases.map { "\($0.rawValue):" }.joined(separator: " ")
      report(range, "there is no \"\(name):\" (known: \(known))")
      return nil
    }
    // Nothing there yet: it is still being typed.
    guard index < tokens.count else { return nil }
    let value = tokens[index]
    switch value.kind {
    case .word(let text):
      index += 1
      return leaf(field, text, isPhrase: false, isTyped(value), value.range)
    case .phrase(let text, let isClosed):
      index += 1
      return leaf(field, text, isPhrase: true, isTyping && !isClosed, value.range)
    case .open where field.takesGroups:
      index += 1
      return group(value).map { $0.placed(in: field) }
    case .field(let amount) where field == .near:
      report(value.range, "near: wants words in quotation marks, not \"\(amount):\"")
      return nil
    default:
      report(range, "\"\(name):\" wants \(field.wanted) behind it")
      return nil
    }
  }

  private mutating func leaf(
    _ field: QueryField, _ text: String, isPhrase: Bool, _ isTyped: Bool, _ range: TextRange
  ) -> QueryTree? {
    switch field {
    case .said, .title:
      let place: QueryLeaf.Place = field == .said ? .said : .title
      return isPhrase
        ? QueryLeaf.phrase(text, place, isTyped).tree
        : QueryLeaf.words(of: text, place, isTyped).tree
    case .speaker, .actor:
      let words = FoldedWords.list(text)
      return words.isEmpty ? nil : .leaf(.name(words, isSpeaker: field == .speaker))
    case .source:
      let words = FoldedWords.list(text)
      return words.isEmpty ? nil : .leaf(.source(words))
    case .tag: return text.isEmpty ? nil : .leaf(.tag(text))
    case .near: return near(text, isPhrase, range)
    case .date:
      guard let dates = DateRange(text) else {
        if !isTyped {
          report(range, "a date is 2022, 2022-03 or 2022-03-04; a range 2022-03..2022-04")
        }
        return nil
      }
      return .leaf(.date(from: dates.from, to: dates.to))
    case .is: return choice(text, isTyped, range, "is:") { .leaf(.state($0)) }
    case .has: return choice(text, isTyped, range, "has:") { .leaf(.has($0)) }
    }
  }

  /// `near:"a b"`, or `near:4:"a b"`, whose number comes as a word with a colon at its end.
  private mutating func near(_ text: String, _ isPhrase: Bool, _ range: TextRange) -> QueryTree? {
    var words = text
    var distance = 10
    if !isPhrase, let colon = text.firstIndex(of: ":"), let number = Int(text[..<colon]) {
      distance = min(max(number, 1), 1000)
      words = String(text[text.index(after: colon)...])
      if words.isEmpty, index < tokens.count, case .phrase(let phrase, _) = tokens[index].kind {
        index += 1
        words = phrase
      }
    }
    let list = FoldedWords.list(words)
    return list.isEmpty ? nil : .leaf(.near(list, within: distance))
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ text: String, _ isTyped: Bool, _ range: TextRange, _ field: String,
    _ tree: (Choice) -> QueryTree
  ) -> QueryTree? {
    let text = text.lowercased()
    if let value = Choice(rawValue: text) { return tree(value) }
    let known = Choice.allCases.map(\.rawValue)
    // "is:un" is on its way.
    if !isTyped || !known.contains(where: { $0.hasPrefix(text) }) {
      report(range, "\(field) knows \(known.joined(separator: ", "))")
    }
    return nil
  }

  private mutating func report(_ range: TextRange, _ description: String) {
    problems.append(QueryProblem(range: range, description: description))
  }
}

extension QueryLeaf? {
  fileprivate var tree: QueryTree? { map { .leaf($0) } }
}

extension QueryLeaf {
  /// A word as typed: with `*`, with `~`, or one that folds to several.
  static func words(of text: String, _ place: Place, _ isTyped: Bool) -> QueryLeaf? {
    var text = text[...]
    let isOpen = text.hasSuffix("*")
    while text.hasSuffix("*") { text.removeLast() }
    let takesForms = text.hasPrefix("~")
    while text.hasPrefix("~") { text.removeFirst() }
    let words = FoldedWords.list(String(text))
    guard let last = words.last else { return nil }
    if takesForms, words.count == 1 { return .forms(last, place) }
    // A sign behind the word says that it is done.
    let isDone = text.unicodeScalars.last.map { !$0.properties.isAlphabetic } ?? true
    if isOpen || isTyped && (!isDone || text.last?.isNumber == true) {
      return .beginning(Array(words.dropLast()), last, place)
    }
    return .words(words, place)
  }

  static func phrase(_ text: String, _ place: Place, _ isTyped: Bool) -> QueryLeaf? {
    let words = FoldedWords.list(text)
    guard let last = words.last else { return nil }
    let isOpen = isTyped && text.unicodeScalars.last?.properties.isAlphabetic == true
    return isOpen ? .beginning(Array(words.dropLast()), last, place) : .words(words, place)
  }
}

extension QueryTree {
  /// `said:(a or b)`: what holds for a field holds for all words in the parentheses.
  func placed(in field: QueryField) -> QueryTree {
    switch self {
    case .all(let parts): .all(parts.map { $0.placed(in: field) })
    case .any(let parts): .any(parts.map { $0.placed(in: field) })
    case .not(let part): .not(part.placed(in: field))
    case .leaf(let leaf): .leaf(leaf.placed(in: field))
    }
  }
}

extension QueryLeaf {
  func placed(in field: QueryField) -> QueryLeaf {
    let place: Place = field == .said ? .said : .title
    switch (self, field) {
    case (.words(let words, .anywhere), .said), (.words(let words, .anywhere), .title):
      return .words(words, place)
    case (.beginning(let words, let last, .anywhere), .said),
      (.beginning(let words, let last, .anywhere), .title):
      return .beginning(words, last, place)
    case (.forms(let word, .anywhere), .said), (.forms(let word, .anywhere), .title):
      return .forms(word, place)
    case (.words(let words, .anywhere), .speaker), (.words(let words, .anywhere), .actor):
      return .name(words, isSpeaker: field == .speaker)
    case (.beginning(let words, let last, .anywhere), .speaker),
      (.beginning(let words, let last, .anywhere), .actor):
      return .name(words + [last], isSpeaker: field == .speaker)
    case (.words(let words, .anywhere), .source): return .source(words)
    default: return self
    }
  }
}

extension FoldedWords {
  static func list(_ text: String) -> [String] {
    let words = FoldedWords(text)
    return words.words.map { words.text($0) }
  }
}
