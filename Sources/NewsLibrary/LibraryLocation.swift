internal import Glibc

/// Where a user's library is.
public enum LibraryLocation {
  /// The environment variable that names another one.
  public static let variable = "QUOTIDIAN_LIBRARY"

  /// - Parameter file: named by the user; goes before all else.
  /// - Returns: an absolute path: `file`, or what `QUOTIDIAN_LIBRARY` names, or `library.sqlite` in
  ///   the folder `quotidian` of `$XDG_DATA_HOME`, which is `~/.local/share` where it is not set.
  public static func path(_ file: String? = nil) -> String {
    if let file { return absolute(file) }
    if let named = environment(variable) { return absolute(named) }
    // The specification wants relative paths in it ignored.
    if let data = environment("XDG_DATA_HOME"), data.hasPrefix("/") {
      return "\(data)/quotidian/library.sqlite"
    }
    return "\(environment("HOME") ?? "")/.local/share/quotidian/library.sqlite"
  }

  /// A path as seen from the root, without `.` and `..`; links stay as they are.
  public static func absolute(_ path: String) -> String {
    var parts: [Substring] = []
    if !path.hasPrefix("/"), let here = getcwd(nil, 0) {
      defer { free(here) }
      parts = String(cString: here).split(separator: "/")
    }
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
