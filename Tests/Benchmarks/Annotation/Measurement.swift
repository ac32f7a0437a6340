import CAllocations
import Glibc

/// What some work cost: processor time of this process, and what it allocated.
struct Measurement {
  var seconds: Double
  var allocations: Int
  var allocatedBytes: Int

  /// The cheapest of several runs: the others were disturbed.
  static func best(of runs: Int = 3, _ work: () -> Void) -> Measurement {
    (0..<runs).map { _ in once(work) }.min { $0.seconds < $1.seconds } ?? once(work)
  }

  private static func once(_ work: () -> Void) -> Measurement {
    let before = allocations_so_far()
    let start = processorSeconds()
    work()
    let seconds = processorSeconds() - start
    let after = allocations_so_far()
    return Measurement(
      seconds: seconds, allocations: Int(after.calls - before.calls),
      allocatedBytes: Int(after.bytes - before.bytes))
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
