internal import Dispatch
internal import Synchronization

/// Hands values from some threads to others, and lets neither side get far ahead.
final class BoundedQueue<Element: Sendable>: Sendable {
  private let elements = Mutex<[Element]>([])
  private let room: DispatchSemaphore
  private let filled = DispatchSemaphore(value: 0)

  init(capacity: Int) { room = DispatchSemaphore(value: capacity) }

  /// Waits while the queue is full.
  func put(_ element: Element) {
    room.wait()
    elements.withLock { $0.append(element) }
    filled.signal()
  }

  /// Waits for an element, at most until `deadline`.
  func take(before deadline: DispatchTime = .distantFuture) -> Element? {
    guard filled.wait(timeout: deadline) == .success else { return nil }
    let element = elements.withLock { $0.removeFirst() }
    room.signal()
    return element
  }
}
