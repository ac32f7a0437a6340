private let escape: UInt8 = 0x1B

/// Turns the bytes that a terminal sends into events. Pure: time comes in as a parameter.
///
/// An escape sequence may arrive in pieces; what is unfinished waits for more. ESC alone is both a key
/// and the start of everything else: when `isWaiting` and nothing has come for some 25 ms, call
/// `resolve`.
struct InputDecoder {
  /// Terminfo's own sequences, asked before the common ones.
  private let sequences: [[UInt8]: Key]
  private var buffer: [UInt8] = []
  /// What was pasted so far, `nil` outside of a paste.
  private var pasted: [UInt8]?
  private var mouse = MouseDecoder()

  init(sequences: [[UInt8]: Key] = [:]) { self.sequences = sequences }

  /// True when only time can tell what the bytes so far mean.
  var isWaiting: Bool {
    guard pasted == nil, let first = buffer.first else { return false }
    // The rest of a terminal's answer may be late, and no key is like its beginning.
    return !(first == escape && buffer.count > 2 && Self.stringStarts.contains(buffer[1]))
  }

  /// Takes bytes in.
  /// - Parameter milliseconds: of any clock that does not jump, to tell double clicks.
  mutating func feed(_ bytes: some Sequence<UInt8>, at milliseconds: Int) -> [TerminalEvent] {
    buffer.append(contentsOf: bytes)
    return decode(at: milliseconds)
  }

  /// Takes the unfinished sequence for what it is without more: Escape, or Alt with a key. What could
  /// be neither is dropped.
  mutating func resolve(at milliseconds: Int) -> [TerminalEvent] {
    guard isWaiting else { return [] }
    var events: [TerminalEvent] = []
    if buffer[0] == escape {
      let rest = buffer.dropFirst()
      if rest.isEmpty || rest.first == escape {
        events.append(.key(Key(.escape)))
        buffer.removeFirst()
        // Escape twice: the second one is as alone as the first.
        return events + (buffer.count == 1 ? resolve(at: milliseconds) : decode(at: milliseconds))
      }
      if rest.count == 1, let byte = rest.first,
        let key = KeySequences.key(scalar: UInt32(byte), .alt)
      {
        events.append(.key(key))
      }
    }
    buffer.removeAll()
    return events
  }

  private enum Step {
    /// So many bytes mean this, or nothing.
    case taken(Int, TerminalEvent?)
    case incomplete
  }

  private mutating func decode(at milliseconds: Int) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var position = 0
    while position < buffer.count {
      if pasted != nil {
        guard let (text, end) = takePaste(from: position) else {
          position = buffer.count
          break
        }
        events.append(.paste(text))
        position = end
        continue
      }
      guard case .taken(let length, let event) = step(at: position, milliseconds) else { break }
      position += length
      if let event { events.append(event) }
    }
    buffer.removeFirst(position)
    return events
  }

  private mutating func step(at start: Int, _ milliseconds: Int) -> Step {
    let byte = buffer[start]
    if byte == escape { return escapeStep(at: start, milliseconds) }
    if byte < 0x80 {
      return .taken(1, KeySequences.key(scalar: UInt32(byte)).map { .key($0) })
    }
    return scalarStep(at: start, length: 0, [])
  }

  /// A character behind ASCII, after `length` bytes that were seen.
  private func scalarStep(at start: Int, length: Int, _ modifiers: Key.Modifiers) -> Step {
    let (scalar, count) = UTF8Scalar.decode(buffer.span, at: start + length)
    if let scalar {
      return .taken(
        length + count, KeySequences.key(scalar: scalar, modifiers).map { .key($0) })
    }
    let expected =
      switch buffer[start + length] {
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 1
      }
    let rest = buffer[(start + length + 1)...]
    let mayGoOn = rest.count < expected - 1 && rest.allSatisfy { $0 & 0xC0 == 0x80 }
    return mayGoOn ? .incomplete : .taken(length + 1, nil)
  }

  /// `ESC ]`, `ESC P`, `ESC X`, `ESC ^` and `ESC _` open a string from the terminal.
  private static let stringStarts: Set<UInt8> = [
    UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"),
  ]

  private mutating func escapeStep(at start: Int, _ milliseconds: Int) -> Step {
    guard start + 1 < buffer.count else { return .incomplete }
    let next = buffer[start + 1]
    switch next {
    case UInt8(ascii: "["): return controlStep(at: start, milliseconds)
    case UInt8(ascii: "O"): return singleShiftStep(at: start)
    case escape: return doubleEscapeStep(at: start, milliseconds)
    case _ where Self.stringStarts.contains(next): return stringStep(at: start)
    case 0x80...: return scalarStep(at: start, length: 1, .alt)
    default:
      if let key = sequences[[escape, next]] { return .taken(2, .key(key)) }
      return .taken(2, KeySequences.key(scalar: UInt32(next), .alt).map { .key($0) })
    }
  }

  /// rxvt sends ESC before a key's sequence for Alt; otherwise the first was the key itself.
  private mutating func doubleEscapeStep(at start: Int, _ milliseconds: Int) -> Step {
    guard start + 2 < buffer.count else { return .incomplete }
    let opensSequence =
      buffer[start + 2] == UInt8(ascii: "[") || buffer[start + 2] == UInt8(ascii: "O")
    guard opensSequence else { return .taken(1, .key(Key(.escape))) }
    switch escapeStep(at: start + 1, milliseconds) {
    case .taken(let length, .key(var key)):
      key.modifiers.insert(.alt)
      return .taken(length + 1, .key(key))
    case .taken(let length, let event): return .taken(length + 1, event)
    case .incomplete: return .incomplete
    }
  }

  private func singleShiftStep(at start: Int) -> Step {
    var end = start + 2
    while end < buffer.count, (0x30..<0x3C).contains(buffer[end]) { end += 1 }
    guard end < buffer.count else { return .incomplete }
    let final = buffer[end]
    let length = end + 1 - start
    if let key = sequences[Array(buffer[start...end])] { return .taken(length, .key(key)) }
    if let code = KeySequences.byFinal[final] {
      let numbers = Self.numbers(buffer[(start + 2)..<end])
      let modifiers = KeySequences.modifiers(parameter: numbers.last ?? 1)
      return .taken(length, .key(Key(code, modifiers)))
    }
    if let code = KeySequences.rxvtArrows[final] {
      return .taken(length, .key(Key(code, .control)))
    }
    return .taken(length, nil)
  }

  /// `ESC [ parameters intermediates final`.
  private mutating func controlStep(at start: Int, _ milliseconds: Int) -> Step {
    var end = start + 2
    guard end < buffer.count else { return .incomplete }
    if buffer[end] == UInt8(ascii: "[") {  // the Linux console's F1 to F5
      guard end + 1 < buffer.count else { return .incomplete }
      let number = Int(buffer[end + 1]) - 0x40
      return .taken(4, (1...5).contains(number) ? .key(Key(.function(number))) : nil)
    }
    if buffer[end] == UInt8(ascii: "M") {
      guard end + 3 < buffer.count else { return .incomplete }
      let bytes = buffer[(end + 1)...(end + 3)].map { Int($0) - 32 }
      return .taken(
        6, mouse.event(code: bytes[0], column: bytes[1], row: bytes[2], at: milliseconds))
    }
    while end < buffer.count, (0x20..<0x40).contains(buffer[end]), end - start < 64 { end += 1 }
    guard end < buffer.count else { return .incomplete }
    guard (0x40..<0x7F).contains(buffer[end]) else { return .taken(end - start, nil) }
    let length = end + 1 - start
    if let key = sequences[Array(buffer[start...end])] { return .taken(length, .key(key)) }
    let parameters = buffer[(start + 2)..<end]
    return .taken(length, meaning(of: parameters, final: buffer[end], milliseconds))
  }

  private mutating func meaning(
    of parameters: ArraySlice<UInt8>, final: UInt8, _ milliseconds: Int
  ) -> TerminalEvent? {
    if parameters.first == UInt8(ascii: "<") {
      let numbers = Self.numbers(parameters.dropFirst())
      guard numbers.count == 3 else { return nil }
      return mouse.event(
        code: numbers[0], column: numbers[1], row: numbers[2],
        isRelease: final == UInt8(ascii: "m"), at: milliseconds)
    }
    guard parameters.allSatisfy({ (0x30..<0x3C).contains($0) }) else { return nil }
    let numbers = Self.numbers(parameters)
    let modifiers = KeySequences.modifiers(parameter: numbers.count > 1 ? numbers[1] : 1)
    switch final {
    case UInt8(ascii: "~"):
      if numbers == [200] { pasted = [] }
      if numbers.count == 3, numbers[0] == 27 { return Self.key(numbers[2], modifiers) }
      return KeySequences.byNumber[numbers.first ?? 0].map { .key(Key($0, modifiers)) }
    case UInt8(ascii: "^"):
      return KeySequences.byNumber[numbers.first ?? 0].map { .key(Key($0, .control)) }
    case UInt8(ascii: "u"):
      return Self.key(numbers.first ?? 0, modifiers)
    default:
      if let code = KeySequences.byFinal[final] { return .key(Key(code, modifiers)) }
      return KeySequences.rxvtArrows[final].map { .key(Key($0, .shift)) }
    }
  }

  private static func key(_ scalar: Int, _ modifiers: Key.Modifiers) -> TerminalEvent? {
    guard let scalar = UInt32(exactly: scalar), scalar > 0 else { return nil }
    if scalar == 9, modifiers.contains(.shift) { return .key(Key(.backTab)) }
    var modifiers = modifiers
    if scalar > 0x20, scalar != 0x7F { modifiers.remove(.shift) }
    return KeySequences.key(scalar: scalar, modifiers).map { .key($0) }
  }

  private static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] {
    parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      // Five digits hold every number a terminal sends; more would be an attack on the sum.
      digits.prefix(5).reduce(0) { $0 * 10 + max(0, min(9, Int($1) - 0x30)) }
    }
  }

  /// A string from the terminal, up to BEL or `ESC \`. The one that matters tells the background.
  private func stringStep(at start: Int) -> Step {
    var end = start + 2
    while end < buffer.count {
      switch buffer[end] {
      case 0x07:
        return .taken(end + 1 - start, answer(buffer[(start + 1)..<end]))
      case escape:
        guard end + 1 < buffer.count else { return .incomplete }
        guard buffer[end + 1] == UInt8(ascii: "\\") else { return .taken(end - start, nil) }
        return .taken(end + 2 - start, answer(buffer[(start + 1)..<end]))
      case 0..<0x20: return .taken(end - start, nil)
      default: end += 1
      }
      if end - start > 256 { return .taken(end - start, nil) }
    }
    return .incomplete
  }

  private func answer(_ string: ArraySlice<UInt8>) -> TerminalEvent? {
    Background.isLight(answer: String(decoding: string, as: UTF8.self)).map {
      .background(isLight: $0)
    }
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// The pasted text and where what follows it starts; `nil` when its end has not come, and then all
  /// bytes are taken.
  private mutating func takePaste(from position: Int) -> (text: String, end: Int)? {
    var bytes = pasted ?? []
    pasted = nil
    // The end's mark may have begun in the bytes that were here before.
    let from = max(0, bytes.count - Self.pasteEnd.count + 1)
    let before = bytes.count
    bytes.append(contentsOf: buffer[position...])
    var place = from
    while place + Self.pasteEnd.count <= bytes.count {
      if bytes[place...].starts(with: Self.pasteEnd) {
        return (Self.text(bytes[..<place]), position + place + Self.pasteEnd.count - before)
      }
      place += 1
    }
    pasted = bytes
    return nil
  }

  /// The text of a paste. Terminals send CR for a line's end, as the Enter key does.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let carriageReturn = UInt8(ascii: "\r")
    let newline = UInt8(ascii: "\n")
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var last: UInt8 = 0
    for byte in bytes {
      if byte != newline || last != carriageReturn {
        lines.append(byte == carriageReturn ? newline : byte)
      }
      last = byte
    }
    return String(decoding: lines, as: UTF8.self)
  }
}
