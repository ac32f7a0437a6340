/// What a query asks for.
indirect enum QueryTree: Hashable, Sendable {
  case all([QueryTree])
  case any([QueryTree])
  case not(QueryTree)
  case leaf(QueryLeaf)
}

/// One condition of a query. Words are folded as the index has them.
enum QueryLeaf: Hashable, Sendable {
  enum Place: Hashable, Sendable {
    case anywhere, title, said
  }

  enum State: String, CaseIterable, Sendable {
    case unread, read, starred, annotated
  }

  enum Possession: String, CaseIterable, Sendable {
    case quotes, notes, tags, duplicates, disputed
  }

  /// One or more words one after the other.
  case words([String], Place)
  /// A beginning of a word; with words before it, one after the other.
  case beginning([String], String, Place)
  /// Words within a number of words of each other.
  case near([String], within: Int)
  /// Other forms of a word too.
  case forms(String, Place)
  /// Who speaks, or is named: all the words are in the name, the last one as a beginning.
  case name([String], isSpeaker: Bool)
  case source([String])
  case tag(String)
  /// Days, both included; `nil` where it is open.
  case date(from: Day?, to: Day?)
  case state(State)
  case has(Possession)
}

extension QueryTree {
  /// Whether it asks for what an annotation tells.
  var asksForAnnotation: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.asksForAnnotation)
    case .not(let part): part.asksForAnnotation
    case .leaf(.name), .leaf(.has(.quotes)), .leaf(.state(.annotated)): true
    case .leaf(.words(_, let place)), .leaf(.beginning(_, _, let place)),
      .leaf(.forms(_, let place)):
      place == .said
    case .leaf: false
    }
  }

  var isPlain: Bool {
    switch self {
    case .all(let parts): parts.allSatisfy(\.isPlain)
    case .leaf(.words(_, .anywhere)), .leaf(.beginning(_, _, .anywhere)): true
    case .any, .not, .leaf: false
    }
  }

  var keywords: [String] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.keywords)
    case .not: []
    case .leaf(.words(let words, _)): [words.joined(separator: " ")]
    case .leaf(.beginning(let words, let last, _)): [(words + [last]).joined(separator: " ")]
    case .leaf(.near(let words, _)), .leaf(.name(let words, _)): words
    case .leaf(.forms(let word, _)): [word]
    case .leaf(.source), .leaf(.tag), .leaf(.date), .leaf(.state), .leaf(.has): []
    }
  }
}
