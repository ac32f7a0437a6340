/// Line ends of other systems, turned into LF.
enum LineEnds {
  /// CRLF and lone CR become LF.
  static func normalize(_ bytes: inout [UInt8]) {
    guard var read = bytes.firstIndex(of: 0x0D) else { return }
    var write = read
    while read < bytes.count {
      let byte = bytes[read]
      read += 1
      if byte == 0x0D {
        if read < bytes.count, bytes[read] == 0x0A { read += 1 }
        bytes[write] = 0x0A
      } else {
        bytes[write] = byte
      }
      write += 1
    }
    bytes.removeLast(bytes.count - write)
  }
}
