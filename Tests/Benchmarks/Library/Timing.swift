import Glibc

/// Times of the same thing, again and again.
struct Timing {
  private var milliseconds: [Double] = []

  static func of(_ repetitions: Int, _ body: (Int) throws -> Void) rethrows -> Timing {
    var timing = Timing()
    for index in 0..<repetitions { try timing.add { try body(index) } }
    return timing
  }

  mutating func add(_ body: () throws -> Void) rethrows {
    let start = Self.now(CLOCK_MONOTONIC)
    try body()
    milliseconds.append((Self.now(CLOCK_MONOTONIC) - start) * 1000)
  }

  /// The value that so many of a hundred do not exceed: one that occurred, never between two.
  func percentile(_ percent: Double) -> Double {
    let sorted = milliseconds.sorted()
    guard !sorted.isEmpty else { return 0 }
    let rank = Int((percent / 100 * Double(sorted.count)).rounded(.up))
    return sorted[max(0, min(sorted.count, rank) - 1)]
  }

  var median: Double { percentile(50) }

  /// "median 0.12, p99 0.40, max 0.71 ms"
  var text: String {
    "median \(median.fixed), p99 \(percentile(99).fixed), max \(percentile(100).fixed) ms"
  }

  /// Seconds.
  static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension Double {
  /// With two places.
  var fixed: String {
    let hundredths = Int((self * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

/// What a figure depends on.
enum Machine {
  static var description: String {
    var name = utsname()
    uname(&name)
    let kernel = withUnsafeBytes(of: name.release) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    let pages = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
    return """
      \(value(of: "model name", in: "/proc/cpuinfo")), \(sysconf(Int32(_SC_NPROCESSORS_ONLN))) cores, \
      \(pages >> 30) GiB, Linux \(kernel), load \(load)
      """
  }

  static var load: String {
    lines(of: "/proc/loadavg").first?.prefix { $0 != " " }.description ?? ""
  }

  /// The most memory the process has had, in MiB.
  static var peakMemory: Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss / 1024
  }

  private static func value(of key: String, in file: String) -> String {
    for line in lines(of: file) where line.hasPrefix(key) {
      return line.split(separator: ":").last.map { String($0.drop { $0 == " " }) } ?? ""
    }
    return "?"
  }

  private static func lines(of path: String) -> [Substring] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: "\n")
  }
}
