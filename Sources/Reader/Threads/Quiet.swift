internal import Glibc
internal import Synchronization

/// Knows when the last key came, so that what nobody waits for begins when the hands rest.
final class Quiet: Sendable {
  /// Microseconds of a clock that only goes forward.
  private let lastKey: Atomic<Int64>

  /// A pause to read is longer; the keys of somebody who leafs through articles come faster.
  private static let pause: Int64 = 2_000_000

  /// The start of a session counts as a key.
  init() { lastKey = Atomic(Self.now) }

  func keyCame() { lastKey.store(Self.now, ordering: .relaxed) }

  /// Waits until no key has come for two seconds.
  func wait() {
    while true {
      let left = Self.left(since: lastKey.load(ordering: .relaxed), now: Self.now)
      guard left > 0 else { return }
      usleep(UInt32(left))
    }
  }

  /// How long to wait still, in microseconds.
  static func left(since key: Int64, now: Int64) -> Int64 { min(max(key + pause - now, 0), pause) }

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
  }
}
