internal import Synchronization
internal import TerminalKit

/// Remembers what is done with articles of files, off the thread that reads keys. Changes are kept one
/// after the other, and the last one is in when `finish` returns.
final class MemoryWork: Sendable {
  private let memory: any ReadingMemory
  private let mailbox: Mailbox<ReaderEvent>
  private let queue = SerialQueue()
  /// Articles that have arrived since the last look: one look serves all of them.
  private let arrived = Mutex<[FileArticle]>([])

  init(_ memory: any ReadingMemory, mailbox: Mailbox<ReaderEvent>) {
    self.memory = memory
    self.mailbox = mailbox
  }

  func recall(_ article: FileArticle) {
    let isWaiting = arrived.withLock { arrived in
      arrived.append(article)
      return arrived.count > 1
    }
    guard !isWaiting else { return }
    work { [memory, mailbox, self] in
      let articles = arrived.withLock { arrived in
        defer { arrived = [] }
        return arrived
      }
      let known = try memory.recall(articles)
      if !known.isEmpty { mailbox.post(.recalled(known)) }
    }
  }

  func keep(_ readings: [(FileArticle, Reading)], takesIn: Bool) {
    work { [memory] in
      for (article, reading) in readings {
        try memory.keep(reading, of: article, takesIn: takesIn)
      }
    }
  }

  func keep(_ place: Place) {
    work { [memory] in try memory.keep(place) }
  }

  private func work(_ body: @escaping @Sendable () throws -> Void) {
    queue.add { [mailbox] in
      do { try body() } catch { mailbox.post(.failed("\(error)")) }
    }
  }

  func finish() { queue.finish() }
}
