import Glibc

/// A folder that goes away with its files.
final class TemporaryFolder {
  let path: String
  private var files: [String] = []

  init() {
    var template = Array("/tmp/quotidian-tests-XXXXXX".utf8CString)
    _ = mkdtemp(&template)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for file in files { unlink(file) }
    rmdir(path)
  }

  /// The path of a library to be made, which goes away with its logs.
  func library() -> String {
    let file = "\(path)/library.sqlite"
    files += [file, file + "-wal", file + "-shm"]
    return file
  }

  /// Writes a file and returns its path.
  func write(_ text: String, to name: String) -> String {
    let file = "\(path)/\(name)"
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    _ = Glibc.write(descriptor, text, text.utf8.count)
    close(descriptor)
    files.append(file)
    return file
  }
}
