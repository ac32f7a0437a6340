import Synchronization
import Testing

@testable import TerminalKit

@Suite struct MailboxTests {
  @Test func `messages come in order, and one wake tells of all`() {
    let wakes = Mutex(0)
    let box = Mailbox<Int>(waking: Waker { wakes.withLock { $0 += 1 } })
    for number in 1...3 { box.post(number) }
    #expect(box.take() == [1, 2, 3])
    #expect(box.take() == [])
    #expect(wakes.withLock { $0 } == 1)
    box.post(4)
    #expect(wakes.withLock { $0 } == 2)
  }

  @Test func `no message of many threads is lost`() async {
    let box = Mailbox<Int>(waking: Waker {})
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<200 { group.addTask { box.post(number) } }
    }
    #expect(box.take().sorted() == Array(0..<200))
  }
}
