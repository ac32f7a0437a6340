internal import Glibc
internal import Synchronization

/// Does one piece of work after the other, on a thread of its own that ends when there is none left.
final class SerialQueue: Sendable {
  private struct State {
    var waiting: [@Sendable () -> Void] = []
    var isRunning = false
  }

  private let state = Mutex(State())

  func add(_ work: @escaping @Sendable () -> Void) {
    let mustStart = state.withLock { state in
      state.waiting.append(work)
      defer { state.isRunning = true }
      return !state.isRunning
    }
    guard mustStart else { return }
    startThread { [self] in
      while let work = next() { work() }
    }
  }

  private func next() -> (@Sendable () -> Void)? {
    state.withLock { state in
      if state.waiting.isEmpty {
        state.isRunning = false
        return nil
      }
      return state.waiting.removeFirst()
    }
  }

  /// Waits until all is done, though not for longer than two seconds.
  func finish() {
    // Nothing tells when a thread is done; the last change of a session takes a millisecond or two.
    for _ in 0..<2000 where state.withLock({ $0.isRunning }) { usleep(1000) }
  }
}
