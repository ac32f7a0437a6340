internal import Synchronization

/// The question of a kind that was asked last: asking anew ends the one before.
struct LatestQuestion: ~Copyable, Sendable {
  private let asked = Mutex<Cancellation?>(nil)

  /// Begins a question.
  /// - Returns: what tells whether it is still wanted.
  borrowing func ask() -> Cancellation {
    let cancellation = Cancellation()
    replace(by: cancellation)
    return cancellation
  }

  /// Nobody waits for the answer any more.
  borrowing func cancel() { replace(by: nil) }

  private borrowing func replace(by new: Cancellation?) {
    let old = asked.withLock { asked in
      defer { asked = new }
      return asked
    }
    old?.cancel()
  }
}
