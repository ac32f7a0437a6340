internal import NewsModel

/// What other articles have of an article's quotations, and who its actors are over all articles.
struct Elsewhere: Sendable {
  let entry: EntryID
  let quotations: [SharedQuotation]
  /// By the index of an attribution of the article: an index into `quotations`.
  private let places: [Int: Int]
  /// By index of the article's actors: what the reader's decisions make of them; empty without any.
  let decided: [Int: DecidedActor]

  init(entry: EntryID, quotations: [SharedQuotation], decided: [Int: DecidedActor] = [:]) {
    self.entry = entry
    self.decided = decided
    self.quotations = quotations
    var places: [Int: Int] = [:]
    for (index, quotation) in quotations.enumerated() {
      for place in quotation.places where place.article == entry.number {
        for attribution in place.attributions where places[attribution] == nil {
          places[attribution] = index
        }
      }
    }
    self.places = places
  }

  /// The quotation that other articles share with an attribution.
  func shared(_ attribution: Int) -> SharedQuotation? { places[attribution].map { quotations[$0] } }

  /// How often else something is said that one attribution says.
  func others(_ attribution: Int) -> (count: Int, disagreeing: Int)? {
    guard let others = shared(attribution)?.others(than: entry.number), others.count > 0 else {
      return nil
    }
    return others
  }

  /// In how many other articles words of an actor stand too, and whether any is in dispute.
  func said(by actor: Actor.ID, in annotation: Annotation) -> (articles: Int, isDisputed: Bool) {
    var articles: Set<Int> = []
    var isDisputed = false
    for (index, attribution) in annotation.attributions.enumerated()
    where attribution.speaker == actor {
      guard let quotation = shared(index) else { continue }
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
