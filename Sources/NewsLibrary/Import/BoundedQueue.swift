internal import Dispatch
internal import Synchronization

/// Hands values from some threads to others, and lets neither side get far ahead.
final class BoundedQueue<Element: Sendable>: Sendable {
  private let elements = Mutex<[(element: Element, weight: Int)]>([])
  private let capacity: Int
  private let room: DispatchSemaphore
  private let filled = DispatchSemaphore(value: 0)
  /// Held by who takes room: two that have taken a part each would wait for one another.
  private let taking = Mutex(())

  /// - Parameter capacity: what the elements inside may weigh together.
  init(capacity: Int) {
    self.capacity = capacity
    room = DispatchSemaphore(value: capacity)
  }

  /// Waits while the queue is full.
  /// - Parameter weight: at least 1; more than the capacity counts as the capacity.
  func put(_ element: Element, weight: Int = 1) {
    let weight = min(max(weight, 1), capacity)
    taking.withLock { _ in
      for _ in 0..<weight { room.wait() }
    }
    elements.withLock { $0.append((element, weight)) }
    filled.signal()
  }

  /// Waits for an element, at most until `deadline`.
  func take(before deadline: DispatchTime = .distantFuture) -> Element? {
    guard filled.wait(timeout: deadline) == .success else { return nil }
    let (element, weight) = elements.withLock { $0.removeFirst() }
    for _ in 0..<weight { room.signal() }
    return element
  }
}
