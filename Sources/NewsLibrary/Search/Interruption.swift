internal import Synchronization

/// Whether the call that runs on a connection is still wanted.
final class Interruption: Sendable {
  /// Counts the cancellations: work begun before the last one ends.
  private let cancellations = Atomic<Int>(0)
  /// How many there were when the running call was made.
  private let known = Atomic<Int>(0)

  func cancel() { cancellations.add(1, ordering: .sequentiallyConsistent) }

  /// - Returns: what the call begins with, when its turn comes.
  func ticket() -> Int { cancellations.load(ordering: .sequentiallyConsistent) }

  /// Calls come one after the other.
  func begin(_ ticket: Int) { known.store(ticket, ordering: .relaxed) }

  var isCancelled: Bool {
    cancellations.load(ordering: .relaxed) != known.load(ordering: .relaxed)
  }
}
