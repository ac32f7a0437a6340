/// Appends numbers and texts in few bytes: whole numbers as LEB128 varints, texts with their length.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func byte(_ value: UInt8) { bytes.append(value) }

  mutating func number(_ value: Int) {
    var rest = UInt(bitPattern: value)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// A number that may be negative, small ones of either sign in one byte.
  mutating func signed(_ value: Int) { number((value << 1) ^ (value >> (Int.bitWidth - 1))) }

  mutating func text(_ value: String) {
    number(value.utf8.count)
    bytes.append(contentsOf: value.utf8)
  }

  mutating func text(_ value: String?) {
    byte(value == nil ? 0 : 1)
    if let value { text(value) }
  }

  mutating func list<Element>(_ values: [Element], _ write: (inout ByteWriter, Element) -> Void) {
    number(values.count)
    for value in values { write(&self, value) }
  }
}

/// Reads back what `ByteWriter` wrote. Nothing it is given can make it trap: bytes that are not of
/// that form throw `Malformed`.
struct ByteReader {
  struct Malformed: Error {}

  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func byte() throws(Malformed) -> UInt8 {
    guard offset < bytes.count else { throw Malformed() }
    defer { offset += 1 }
    return bytes[offset]
  }

  mutating func number() throws(Malformed) -> Int {
    var value: UInt = 0
    var shift = 0
    while true {
      let next = try byte()
      guard shift < 64 else { throw Malformed() }
      value |= UInt(next & 0x7F) << shift
      if next < 0x80 { return Int(bitPattern: value) }
      shift += 7
    }
  }

  mutating func signed() throws(Malformed) -> Int {
    let value = UInt(bitPattern: try number())
    return Int(bitPattern: (value >> 1) ^ (0 &- (value & 1)))
  }

  /// A number of things of which each takes a byte at least.
  mutating func count() throws(Malformed) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - offset else { throw Malformed() }
    return count
  }

  mutating func text() throws(Malformed) -> String {
    let count = try count()
    defer { offset += count }
    return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
  }

  /// Goes past a text, and tells where its bytes are.
  mutating func textRange() throws(Malformed) -> Range<Int> {
    let count = try count()
    defer { offset += count }
    return offset..<offset + count
  }

  mutating func optionalText() throws(Malformed) -> String? {
    try byte() == 0 ? nil : try text()
  }

  mutating func list<Element>(
    _ read: (inout ByteReader) throws(Malformed) -> Element
  ) throws(Malformed) -> [Element] {
    let count = try count()
    var values: [Element] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }
}
