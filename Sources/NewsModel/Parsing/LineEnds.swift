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

  /// The same without moving anything: CRLF becomes a blank and LF, so that offsets into the text
  /// that another program counted stay right.
  static func normalizeInPlace(_ bytes: inout [UInt8]) {
    guard let first = bytes.firstIndex(of: 0x0D) else { return }
    for index in first..<bytes.count where bytes[index] == 0x0D {
      let isPair = index + 1 < bytes.count && bytes[index + 1] == 0x0A
      bytes[index] = isPair ? 0x20 : 0x0A
    }
  }
}
