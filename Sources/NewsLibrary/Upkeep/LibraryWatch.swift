internal import Glibc

/// Tells when a library has been changed, by this program or another, without looking again and
/// again: the kernel says when its log of changes has been written to.
public final class LibraryWatch: Sendable {
  private let descriptor: Int32
  private let stopped: (read: Int32, write: Int32)

  public init(_ library: Library) throws(LibraryError) {
    var pipe: [Int32] = [-1, -1]
    descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    let isMade = Glibc.pipe(&pipe) == 0
    stopped = (pipe[0], pipe[1])
    // The folder, since the log comes and goes.
    let folder = library.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let watch = inotify_add_watch(
      descriptor, folder.isEmpty ? "/" : folder, UInt32(IN_MODIFY | IN_CREATE))
    guard descriptor >= 0, isMade, watch >= 0 else {
      throw .cannotOpen(path: library.path, reason: SystemError.message(errno))
    }
  }

  deinit {
    for each in [descriptor, stopped.read, stopped.write] where each >= 0 { close(each) }
  }

  /// Waits until something has been written in the library's folder: maybe a change, which reading
  /// shows.
  /// - Returns: `false` once `stop` has been called.
  public func wait() -> Bool {
    while true {
      var ends = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: stopped.read, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&ends, 2, -1)
      if count < 0, errno == EINTR { continue }
      if count < 0 || ends[1].revents != 0 { return false }
      var events = [UInt8](repeating: 0, count: 16_384)
      while read(descriptor, &events, events.count) > 0 {}
      return true
    }
  }

  /// Ends `wait`, also one that begins later. From any thread.
  public func stop() { _ = write(stopped.write, "x", 1) }
}
