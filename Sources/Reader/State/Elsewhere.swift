internal import NewsModel

/// What other articles have of an article's quotations, and who its actors are over all articles.
struct Elsewhere: Sendable {
  let entry: EntryID
  let quotations: [SharedQuotation]
  /// The passages of this article that are among them.
  private let passages: [Passage]
  /// By index of the article's actors: what the reader's decisions make of them; empty without any.
  let decided: [Int: DecidedActor]

  init(entry: EntryID, quotations: [SharedQuotation], decided: [Int: DecidedActor] = [:]) {
    self.entry = entry
    self.decided = decided
    self.quotations = quotations
    passages = quotations.enumerated().flatMap { index, quotation in
      quotation.places.filter { $0.article == entry.number }.map {
        Passage(attributions: $0.attributions, ranges: $0.ranges, quotation: index)
      }
    }
  }

  private struct Passage {
    /// Indexes of attributions of the article.
    let attributions: [Int]
    let ranges: [TextRange]
    /// An index into `quotations`.
    let quotation: Int
  }

  /// What other articles share of something said: of several sentences that are shared, the one they
  /// give to somebody else, otherwise the one that most of them have.
  func shared(_ speech: ArticleMarks.Quotation) -> SharedQuotation? {
    let found = passages.filter { passage in
      passage.attributions.contains(speech.attribution)
        && passage.ranges.contains { $0.overlaps(speech.range) }
    }
    .map { quotations[$0.quotation] }
    // The first of equals.
    return found.reversed().max { a, b in
      let (one, other) = (a.others(than: entry.number), b.others(than: entry.number))
      return (one.disagreeing, one.count) < (other.disagreeing, other.count)
    }
  }

  /// How often else something is said.
  func others(_ speech: ArticleMarks.Quotation) -> (count: Int, disagreeing: Int)? {
    guard let others = shared(speech)?.others(than: entry.number), others.count > 0 else {
      return nil
    }
    return others
  }

  /// In how many other articles words of an actor stand too, and whether any is in dispute.
  func said(by actor: Actor.ID, in annotation: Annotation) -> (articles: Int, isDisputed: Bool) {
    var articles: Set<Int> = []
    var isDisputed = false
    for passage in passages
    where passage.attributions.contains(where: { annotation.attributions[$0].speaker == actor }) {
      let quotation = quotations[passage.quotation]
      articles.formUnion(quotation.places.map(\.article))
      isDisputed = isDisputed || quotation.others(than: entry.number).disagreeing > 0
    }
    articles.remove(entry.number)
    return (articles.count, isDisputed)
  }
}

/// The passages of a shared quotation side by side.
struct Comparison: Sendable {
  let quotation: SharedQuotation
  /// An index into its places.
  var selected: Int

  mutating func select(_ step: Int) {
    selected = min(max(0, selected + step), quotation.places.count - 1)
  }
}

/// What is known about something, on lines of which some lead to a place: an actor over all articles,
/// or why the model decided as it did.
struct Dossier: Sendable {
  /// A heading, something said, a name.
  struct Line: Sendable {
    var text: String
    var isHeading = false
    /// Where it leads.
    var target: (entry: EntryID, byte: Int)?
  }

  var title: String
  var lines: [Line]
  /// The first line leads the way.
  var selected: Int

  init(title: String, lines: [Line]) {
    self.title = title
    self.lines = lines
    selected = lines.firstIndex { $0.target != nil } ?? 0
  }

  mutating func select(_ step: Int) {
    var place = selected
    var left = abs(step)
    while left > 0, let next = line(from: place, step: step.signum()) {
      place = next
      left -= 1
    }
    selected = place
  }

  private func line(from index: Int, step: Int) -> Int? {
    var place = index + step
    while lines.indices.contains(place) {
      if lines[place].target != nil { return place }
      place += step
    }
    return nil
  }
}
