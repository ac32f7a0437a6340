import Glibc
import Synchronization

/// Set by the first ^C or SIGTERM; the second ends the program, which loses nothing that was reported.
final class StopSignal: Sendable {
  private static let flag = Atomic<Bool>(false)
  /// The ends of a pipe that can be read once the signal has come.
  private static let readable = Atomic<Int32>(-1)
  private static let writable = Atomic<Int32>(-1)

  static func install() -> StopSignal {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
      }
      readable.store(ends[0], ordering: .relaxed)
      writable.store(ends[1], ordering: .relaxed)
    }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      StopSignal.flag.store(true, ordering: .relaxed)
      var byte: UInt8 = 0
      _ = write(StopSignal.writable.load(ordering: .relaxed), &byte, 1)
    }
    // Not restarting calls: whoever waits for a pipe is to look whether to stop.
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaction(number, &action, nil) }
    return StopSignal()
  }

  var isSet: Bool { Self.flag.load(ordering: .relaxed) }

  /// Waits until a descriptor can be read.
  ///
  /// A signal that comes before the waiting begins, or to another thread, ends it all the same: a flag alone
  /// would be seen only when the next bytes come.
  ///
  /// - Returns: whether the descriptor can be read, and nobody asked to stop.
  func waitToRead(_ descriptor: Int32) -> Bool {
    var waiting = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: Self.readable.load(ordering: .relaxed), events: Int16(POLLIN), revents: 0),
    ]
    while !isSet {
      let count = poll(&waiting, nfds_t(waiting.count), -1)
      if count < 0, errno != EINTR { return false }
      if count > 0, waiting[1].revents == 0 { return waiting[0].revents != 0 }
    }
    return false
  }
}
