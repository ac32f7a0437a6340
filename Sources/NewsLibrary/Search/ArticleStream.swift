internal import GRDB

/// Which way the list is gone through.
enum Direction {
  /// From the newest article to the oldest.
  case down
  case up

  /// Whether `a` comes before `b`.
  func isBefore(_ a: Int64, _ b: Int64) -> Bool { self == .down ? a > b : a < b }

  /// The place just behind `id`.
  func behind(_ id: Int64) -> Int64 { self == .down ? id - 1 : id + 1 }

  /// Before all articles.
  var start: Int64 { self == .down ? .max - 1 : 0 }
}

/// The articles that meet a condition, in the order of the list, made as they are asked for.
protocol ArticleStream: AnyObject {
  /// The first article at `place` or behind it; `nil` when there is none.
  ///
  /// Places may only go forward from call to call; the same one gives the same article.
  func first(from place: Int64) throws -> Int64?
}

/// The rows of a statement that starts at any place: `?1`, included.
final class StatementStream: ArticleStream {
  private let statement: RawStatement
  private let direction: Direction
  private var current: Int64?
  private var hasBegun = false

  /// Going so many rows costs about as much as starting anew behind them.
  private static let fewRows = 48

  init(_ statement: RawStatement, _ direction: Direction) {
    self.statement = statement
    self.direction = direction
  }

  func first(from place: Int64) throws -> Int64? {
    if hasBegun {
      var steps = 0
      while let id = current, direction.isBefore(id, place), steps < Self.fewRows {
        current = try statement.step() ? statement.integer(0) : nil
        steps += 1
      }
      guard let id = current, direction.isBefore(id, place) else { return current }
    }
    hasBegun = true
    statement.reset()
    statement.bind(1, place)
    current = try statement.step() ? statement.integer(0) : nil
    return current
  }
}

/// Articles that are in all of some streams, and in none of others.
final class AllStream: ArticleStream {
  private let parts: [any ArticleStream]
  private let excluded: [any ArticleStream]
  private let direction: Direction

  /// - Parameter parts: at least one.
  init(_ parts: [any ArticleStream], without excluded: [any ArticleStream], _ direction: Direction)
  {
    self.parts = parts
    self.excluded = excluded
    self.direction = direction
  }

  func first(from place: Int64) throws -> Int64? {
    var candidate = place
    search: while true {
      var agreed = 0
      while agreed < parts.count {
        for part in parts {
          guard let id = try part.first(from: candidate) else { return nil }
          if id == candidate {
            agreed += 1
            if agreed == parts.count { break }
          } else {
            candidate = id
            agreed = 1
            if parts.count == 1 { break }
          }
        }
      }
      for stream in excluded where try stream.first(from: candidate) == candidate {
        candidate = direction.behind(candidate)
        continue search
      }
      return candidate
    }
  }
}

/// Articles that are in any of some streams.
final class AnyStream: ArticleStream {
  private let parts: [any ArticleStream]
  private let direction: Direction

  init(_ parts: [any ArticleStream], _ direction: Direction) {
    self.parts = parts
    self.direction = direction
  }

  func first(from place: Int64) throws -> Int64? {
    var best: Int64?
    for part in parts {
      guard let id = try part.first(from: place) else { continue }
      if let known = best, !direction.isBefore(id, known) { continue }
      best = id
      if id == place { break }
    }
    return best
  }
}

/// A handful of articles.
final class ListStream: ArticleStream {
  private let ids: [Int64]
  private let direction: Direction
  private var index = 0

  init(_ ids: some Sequence<Int64>, _ direction: Direction) {
    self.ids = ids.sorted { direction.isBefore($0, $1) }
    self.direction = direction
  }

  func first(from place: Int64) throws -> Int64? {
    while index < ids.count, direction.isBefore(ids[index], place) { index += 1 }
    return index < ids.count ? ids[index] : nil
  }
}

/// Those articles of a stream that stand up to a closer look.
final class CheckedStream: ArticleStream {
  private let base: any ArticleStream
  private let direction: Direction
  private let check: (Int64) throws -> Bool
  private var current: Int64?

  init(_ base: any ArticleStream, _ direction: Direction, _ check: @escaping (Int64) throws -> Bool)
  {
    self.base = base
    self.direction = direction
    self.check = check
  }

  func first(from place: Int64) throws -> Int64? {
    if let current, !direction.isBefore(current, place) { return current }
    var place = place
    while let id = try base.first(from: place) {
      if try check(id) {
        current = id
        return id
      }
      place = direction.behind(id)
    }
    return nil
  }
}
