internal import Synchronization

/// Tells a thread that nobody wants its answer any more.
final class Cancellation: Sendable {
  private struct State {
    var isCancelled = false
    var action: (@Sendable () -> Void)?
  }

  private let state = Mutex(State())

  var isCancelled: Bool { state.withLock { $0.isCancelled } }

  func cancel() {
    let action = state.withLock { state in
      state.isCancelled = true
      defer { state.action = nil }
      return state.action
    }
    action?()
  }

  /// Does something in addition when it is cancelled from now on.
  /// - Returns: false when it already is: what the action would end now is somebody else's work.
  func whenCancelled(_ action: @escaping @Sendable () -> Void) -> Bool {
    state.withLock { state in
      if !state.isCancelled { state.action = action }
      return !state.isCancelled
    }
  }
}
