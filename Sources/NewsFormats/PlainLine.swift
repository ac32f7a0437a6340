/// Reads a line of the annotation format that holds nothing but text, as most lines of articles do: a
/// fifth of the work of a decoder of any JSON.
///
/// Whatever it does not take to be such a line, or not to be sound, is left to the decoder: both make the
/// same of what both take.
struct PlainLine {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  /// - Parameter bytes: sound UTF-8.
  static func article(_ bytes: UnsafeBufferPointer<UInt8>) -> ArticleLine? {
    var line = PlainLine(bytes: bytes)
    return line.article()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func article() -> ArticleLine? {
    var article = ArticleLine(text: "")
    var seen: Set<String> = []
    guard take(UInt8(ascii: "{")) else { return nil }
    repeat {
      guard let name = string(), seen.insert(name).inserted, take(UInt8(ascii: ":")),
        let value = string()
      else { return nil }
      switch name {
      case "id": article.id = ArticleLine.ID(text: value)
      case "path": article.path = value
      case "text": article.text = value
      case "title": article.title = value
      case "source": article.source = value
      case "published": article.published = value
      case "url": article.url = value
      case "language": article.language = value
      case "blocks": return nil
      // Fields that the format does not name are ignored.
      default: break
      }
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")), seen.contains("text") else { return nil }
    skipBlanks()
    return index == bytes.count ? article : nil
  }

  private mutating func skipBlanks() {
    while index < bytes.count,
      bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0A || bytes[index] == 0x0D
    {
      index += 1
    }
  }

  /// Steps over a sign and the white space before it.
  private mutating func take(_ sign: UInt8) -> Bool {
    skipBlanks()
    guard index < bytes.count, bytes[index] == sign else { return false }
    index += 1
    return true
  }

  // MARK: Text

  private mutating func string() -> String? {
    guard take(0x22), let end = endOfString() else { return nil }
    let start = index
    index = end + 1
    var isSound = true
    // What is escaped takes more room than what it stands for.
    let text = String(unsafeUninitializedCapacity: end - start) { room in
      var length = 0
      var next = start
      while next < end {
        if bytes[next] != 0x5C {
          room[length] = bytes[next]
          length += 1
          next += 1
        } else if let width = unescape(next, end, room, &length) {
          next += width
        } else {
          isSound = false
          return 0
        }
      }
      return length
    }
    return isSound ? text : nil
  }

  /// The quotation mark that ends a string; `nil` without one, or where a control character stands before.
  private func endOfString() -> Int? {
    var end = index
    while end < bytes.count {
      switch bytes[end] {
      case 0x22: return end
      case 0x5C: end += 2
      case ..<0x20: return nil
      default: end += 1
      }
    }
    return nil
  }

  /// Writes what an escape at `start` stands for.
  /// - Returns: how long it is.
  private func unescape(
    _ start: Int, _ end: Int, _ room: UnsafeMutableBufferPointer<UInt8>, _ length: inout Int
  ) -> Int? {
    guard start + 1 < end else { return nil }
    let byte: UInt8
    switch bytes[start + 1] {
    case 0x22, 0x5C, UInt8(ascii: "/"): byte = bytes[start + 1]
    case UInt8(ascii: "b"): byte = 0x08
    case UInt8(ascii: "f"): byte = 0x0C
    case UInt8(ascii: "n"): byte = 0x0A
    case UInt8(ascii: "r"): byte = 0x0D
    case UInt8(ascii: "t"): byte = 0x09
    case UInt8(ascii: "u"): return unescapeUnits(start, end, room, &length)
    default: return nil
    }
    room[length] = byte
    length += 1
    return 2
  }

  /// "\u00e9", and "\ud83d\ude00", which are one scalar.
  private func unescapeUnits(
    _ start: Int, _ end: Int, _ room: UnsafeMutableBufferPointer<UInt8>, _ length: inout Int
  ) -> Int? {
    guard let first = unit(start, end) else { return nil }
    var value = UInt32(first)
    var width = 6
    if first & 0xFC00 == 0xD800 {
      guard let second = unit(start + 6, end), second & 0xFC00 == 0xDC00 else { return nil }
      value = 0x1_0000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))
      width = 12
    }
    guard let scalar = Unicode.Scalar(value) else { return nil }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      room[length] = byte
      length += 1
    }
    return width
  }

  private func unit(_ start: Int, _ end: Int) -> UInt16? {
    guard start + 6 <= end, bytes[start] == 0x5C, bytes[start + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var unit: UInt16 = 0
    for index in (start + 2)..<(start + 6) {
      let byte = bytes[index]
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: return nil
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
