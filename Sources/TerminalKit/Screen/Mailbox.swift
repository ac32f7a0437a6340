import Synchronization

/// Messages from background threads to the thread that runs the loop.
public final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  private let waker: Waker

  /// - Parameter waker: of the screen whose loop takes the messages.
  public init(waking waker: Waker) { self.waker = waker }

  /// Leaves a message and wakes the loop, which gets `TerminalEvent.wake`. Never waits for the loop.
  public func post(_ message: Message) {
    let wasEmpty = messages.withLock { messages in
      messages.append(message)
      return messages.count == 1
    }
    // One event for a full box: whoever takes takes all.
    if wasEmpty { waker.wake() }
  }

  /// Takes all messages, in the order in which they came.
  public func take() -> [Message] {
    messages.withLock { messages in
      defer { messages.removeAll() }
      return messages
    }
  }
}
