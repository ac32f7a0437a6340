internal import GRDB

/// The articles of a stream in which one of some speakers says all of what is looked for in one
/// attribution. What it needs for an article is a row of a few bytes and what the index of words
/// knows; of 150,000 articles with a speaker, 50,000 of them with the word, a tenth of a second.
final class SaidByStream: ArticleStream {
  /// What is looked for.
  struct Question {
    /// Over the index of words, all of it in the column `said`.
    var expression: IndexExpression
    /// Which condition each phrase of the expression belongs to, counted from 0; in order.
    var conditions: [Int]
    /// The library's numbers of who may be the speaker.
    var speakers: Set<Int64>
  }

  private let base: any ArticleStream
  private let direction: Direction
  private let question: Question
  private let places: SaidPlaces
  private let words: StatementStream
  private let parts: RawStatement
  /// For articles that have no row of parts.
  private let reader: SaidByReader
  private var current: Int64?

  /// - Parameter base: articles in which one of the speakers speaks.
  init(
    _ base: any ArticleStream, _ question: Question, _ reader: SaidByReader, _ db: Database,
    _ direction: Direction
  ) throws {
    self.base = base
    self.direction = direction
    self.question = question
    self.reader = reader
    places = SaidPlaces(isDescending: direction == .down)
    let statement = try RawStatement(
      db, question.expression.statement(direction, beside: "said_places(words, ?2)"))
    places.bind(to: statement, 2)
    words = StatementStream(statement, direction)
    parts = try RawStatement(db, "SELECT parts FROM said_by WHERE article = ?1")
  }

  func first(from place: Int64) throws -> Int64? {
    if let current, !direction.isBefore(current, place) { return current }
    var place = place
    while let candidate = try base.first(from: place) {
      places.place = candidate
      guard let id = try words.first(from: candidate) else { return nil }
      if id == candidate {
        if try holds(id) {
          current = id
          return id
        }
        place = direction.behind(id)
      } else {
        place = id
      }
    }
    return nil
  }

  /// - Parameter id: the article that `places` has looked at.
  private func holds(_ id: Int64) throws -> Bool {
    defer { parts.reset() }
    parts.bind(1, id)
    guard try parts.step() else { return try reader.holds(id) }
    let bytes = parts.withBlob(0) { [UInt8]($0) }
    return try SaidParts.contains(bytes, of: question.speakers) { part in
      (0...(question.conditions.last ?? 0)).allSatisfy { condition in
        places.found.contains { place in
          question.conditions[place.phrase] == condition
            && part.lowerBound <= place.words.lowerBound
            && place.words.upperBound <= part.upperBound
        }
      }
    }
  }
}
