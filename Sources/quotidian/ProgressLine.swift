import Glibc
import NewsLibrary

/// The line of a running import: how much is done, how fast, how long it will take yet.
struct ProgressLine {
  private let isShown: Bool
  private let begun = Self.now()

  init(isShown: Bool) { self.isShown = isShown }

  /// - Parameter expected: how many inputs there are, where that is known.
  mutating func show(_ progress: ImportProgress, expected: Int?) {
    guard isShown else { return }
    let seconds = max(Self.now() - begun, 0.001)
    let rate = Double(progress.total) / seconds
    var line = "\(progress.total)"
    if let expected { line += "/\(expected)" }
    line += " articles, \(Int(rate))/s"
    if let expected, rate > 0, expected > progress.total {
      line += ", \(Self.duration(Double(expected - progress.total) / rate)) left"
    }
    if progress.failures > 0 { line += ", \(progress.failures) failed" }
    write("\r\(line)\u{1B}[K")
  }

  func clear() { if isShown { write("\r\u{1B}[K") } }

  static func summary(_ progress: ImportProgress, wasStopped: Bool) -> String {
    var parts = ["\(progress.added) added"]
    if progress.updated > 0 { parts.append("\(progress.updated) updated") }
    if progress.unchanged > 0 { parts.append("\(progress.unchanged) unchanged") }
    if progress.duplicates > 0 { parts.append("\(progress.duplicates) duplicates") }
    if progress.failures > 0 { parts.append("\(progress.failures) failed") }
    return "\(wasStopped ? "Stopped: " : "")\(parts.joined(separator: ", "))"
  }

  private static func duration(_ seconds: Double) -> String {
    let seconds = Int(seconds.rounded(.up))
    if seconds < 60 { return "\(seconds) s" }
    if seconds < 3600 { return "\(seconds / 60) min \(seconds % 60) s" }
    return "\(seconds / 3600) h \(seconds / 60 % 60) min"
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
