import Glibc

/// The files that appear or change in a folder and the folders in it, as the kernel tells.
final class FolderWatch {
  private let descriptor: Int32
  /// The folders by the kernel's numbers for them.
  private var folders: [Int32: String] = [:]

  private static let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE)

  /// - Returns: `nil` when the folder cannot be watched.
  init?(_ folder: String) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC))
    guard descriptor >= 0, watch(folder) else { return nil }
  }

  deinit { close(descriptor) }

  /// Watches a folder and those in it, without what is hidden and without following links.
  @discardableResult
  private func watch(_ folder: String) -> Bool {
    let number = inotify_add_watch(descriptor, folder, Self.events | UInt32(IN_ONLYDIR))
    guard number >= 0 else { return false }
    folders[number] = folder
    guard let listing = opendir(folder) else { return true }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      guard entry.pointee.d_type == UInt8(DT_DIR) else { continue }
      let name = withUnsafeBytes(of: entry.pointee.d_name) { Self.name($0) }
      if !name.hasPrefix(".") { watch("\(folder)/\(name)") }
    }
    return true
  }

  /// Waits for files. Whoever asks to stop ends the waiting with none.
  func next(until stop: StopSignal) -> [String] {
    guard stop.waitToRead(descriptor) else { return [] }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return [] }
    var files: [String] = []
    buffer.withUnsafeBytes { bytes in
      var offset = 0
      let head = MemoryLayout<inotify_event>.size
      while offset + head <= count {
        let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
        let end = min(offset + head + Int(event.len), count)
        let name = Self.name(UnsafeRawBufferPointer(rebasing: bytes[(offset + head)..<end]))
        offset = end
        guard let folder = folders[event.wd], !name.isEmpty, !name.hasPrefix(".") else { continue }
        let path = "\(folder)/\(name)"
        if event.mask & UInt32(IN_ISDIR) != 0 {
          // A folder may have been filled before it is watched.
          watch(path)
          files.append(path)
        } else if event.mask & UInt32(IN_CREATE) == 0 {
          files.append(path)
        }
      }
    }
    return files
  }

  private static func name(_ bytes: UnsafeRawBufferPointer) -> String {
    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}
