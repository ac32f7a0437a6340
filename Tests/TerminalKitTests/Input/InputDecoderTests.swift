import Testing

@testable import TerminalKit

@Suite struct InputDecoderTests {
  func decode(_ bytes: String, sequences: [[UInt8]: Key] = [:]) -> [TerminalEvent] {
    var decoder = InputDecoder(sequences: sequences)
    let events = decoder.feed(bytes.utf8, at: 0)
    return events + decoder.resolve(at: 25)
  }

  static let keys: [(String, Key)] = [
    ("a", Key(.character("a"))), ("é", Key(.character("é"))), ("東", Key(.character("東"))),
    ("\u{1}", Key(.character("a"), .control)), ("\u{0}", Key(.character(" "), .control)),
    ("\u{1A}", Key(.character("z"), .control)), ("\u{1F}", Key(.character("_"), .control)),
    ("\r", Key(.enter)), ("\n", Key(.enter)), ("\t", Key(.tab)), ("\u{7F}", Key(.backspace)),
    ("\u{8}", Key(.backspace)), ("\u{1B}", Key(.escape)),
    ("\u{1B}x", Key(.character("x"), .alt)), ("\u{1B}é", Key(.character("é"), .alt)),
    ("\u{1B}\r", Key(.enter, .alt)), ("\u{1B}\u{1}", Key(.character("a"), [.alt, .control])),
    ("\u{1B}[", Key(.character("["), .alt)), ("\u{1B}O", Key(.character("O"), .alt)),
    ("\u{1B}]", Key(.character("]"), .alt)), ("\u{1B}P", Key(.character("P"), .alt)),
    ("\u{1B}[A", Key(.up)), ("\u{1B}OA", Key(.up)), ("\u{1B}[D", Key(.left)),
    ("\u{1B}[1;3C", Key(.right, .alt)), ("\u{1B}[1;5D", Key(.left, .control)),
    ("\u{1B}[1;2B", Key(.down, .shift)), ("\u{1B}\u{1B}[A", Key(.up, .alt)),
    ("\u{1B}Oa", Key(.up, .control)), ("\u{1B}[b", Key(.down, .shift)),
    ("\u{1B}[Z", Key(.backTab)), ("\u{1B}OM", Key(.enter)),
    ("\u{1B}[H", Key(.home)), ("\u{1B}OH", Key(.home)), ("\u{1B}[1~", Key(.home)),
    ("\u{1B}[7~", Key(.home)), ("\u{1B}[F", Key(.end)), ("\u{1B}[4~", Key(.end)),
    ("\u{1B}[8~", Key(.end)), ("\u{1B}[5~", Key(.pageUp)), ("\u{1B}[6~", Key(.pageDown)),
    ("\u{1B}[6;5~", Key(.pageDown, .control)), ("\u{1B}[2~", Key(.insert)),
    ("\u{1B}[3~", Key(.delete)), ("\u{1B}[3^", Key(.delete, .control)),
    ("\u{1B}OP", Key(.function(1))), ("\u{1B}[11~", Key(.function(1))),
    ("\u{1B}[[A", Key(.function(1))), ("\u{1B}[[E", Key(.function(5))),
    ("\u{1B}[15~", Key(.function(5))), ("\u{1B}[24~", Key(.function(12))),
    ("\u{1B}[1;5P", Key(.function(1), .control)),
    ("\u{1B}[27;5;106~", Key(.character("j"), .control)),
    ("\u{1B}[106;3u", Key(.character("j"), .alt)), ("\u{1B}[27u", Key(.escape)),
    ("\u{1B}[9;2u", Key(.backTab)), ("\u{1B}[65;2u", Key(.character("A"))),
  ]

  @Test(arguments: keys) func `a key is decoded`(bytes: String, key: Key) {
    #expect(decode(bytes) == [.key(key)])
  }

  @Test(arguments: keys.filter { $0.0.utf8.count > 1 && $0.0.utf8.first != 0x1B || $0.0.count > 2 })
  func `a key that comes byte by byte is one key`(bytes: String, key: Key) {
    var decoder = InputDecoder()
    var events: [TerminalEvent] = []
    for byte in bytes.utf8 { events += decoder.feed([byte], at: 0) }
    #expect(events == [.key(key)])
    #expect(!decoder.isWaiting)
  }

  @Test func `all keys in one read come in order`() {
    // Without those that only time can tell.
    let keys = Self.keys.filter { $0.0.utf8.first != 0x1B || $0.0.count > 2 }
    let events = decode(keys.map(\.0).joined())
    #expect(events == keys.map { .key($0.1) })
  }

  @Test func `escape waits for time alone`() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1B], at: 0) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.resolve(at: 25) == [.key(Key(.escape))])
    #expect(!decoder.isWaiting)
    #expect(decoder.feed("[A".utf8, at: 50).count == 2)
  }

  @Test func `escape twice is two escapes`() {
    #expect(decode("\u{1B}\u{1B}") == [.key(Key(.escape)), .key(Key(.escape))])
  }

  @Test func `terminfo's sequence goes before the common one`() {
    let sequences: [[UInt8]: Key] = [
      Array("\u{1B}[214z".utf8): Key(.home), Array("\u{1B}[7~".utf8): Key(.function(9)),
      Array("\u{1B}A".utf8): Key(.up),
    ]
    #expect(
      decode("\u{1B}[214z\u{1B}[7~\u{1B}A", sequences: sequences)
        == [.key(Key(.home)), .key(Key(.function(9))), .key(Key(.up))])
  }

  @Test(arguments: [
    "\u{1B}[I", "\u{1B}[?1;2c", "\u{1B}[12;40$y", "\u{1B}[99~", "\u{1B}[3;", "\u{1B}Oq",
    "\u{1B}P1$r0m\u{1B}\\", "\u{1B}]52;c;aGk=\u{7}", "\u{1B}_G\u{1B}\\", "\u{1B}[<0;1M",
    "\u{1B}[999999999999999999999~", "\u{1B}[1\u{1}",
  ])
  func `what means nothing is no key`(bytes: String) {
    let events = decode(bytes + "j").filter { $0 != .key(Key(.character("j"))) }
    // The control character that breaks a sequence off is a key of its own.
    #expect(events == (bytes.hasSuffix("\u{1}") ? [.key(Key(.character("a"), .control))] : []))
  }

  @Test func `broken UTF-8 is passed over`() {
    var decoder = InputDecoder()
    let events = decoder.feed([0xFF, 0xC3, 0x28, 0xE6, 0x9D, 0x61, 0x9B], at: 0)
    #expect(events == [.key(Key(.character("("))), .key(Key(.character("a")))])
  }

  @Test(arguments: [
    ("\u{1B}[<0;300;7M", Mouse(.press, at: Position(column: 299, row: 6))),
    ("\u{1B}[<0;300;7m", Mouse(.release, at: Position(column: 299, row: 6))),
    ("\u{1B}[<32;1;1M", Mouse(.drag, at: Position(column: 0, row: 0))),
    ("\u{1B}[<2;5;6M", Mouse(.rightPress, at: Position(column: 4, row: 5))),
    ("\u{1B}[<64;5;6M", Mouse(.wheelUp, at: Position(column: 4, row: 5))),
    ("\u{1B}[<65;5;6M", Mouse(.wheelDown, at: Position(column: 4, row: 5))),
    ("\u{1B}[<16;5;6M", Mouse(.press, at: Position(column: 4, row: 5))),
    ("\u{1B}[M %&", Mouse(.press, at: Position(column: 4, row: 5))),
    ("\u{1B}[M#%&", Mouse(.release, at: Position(column: 4, row: 5))),
  ])
  func `a mouse report is decoded`(bytes: String, mouse: Mouse) {
    #expect(decode(bytes) == [.mouse(mouse)])
  }

  @Test(arguments: [(400, Mouse.Action.doubleClick), (401, .press)])
  func `two presses soon after each other are a double click`(pause: Int, second: Mouse.Action) {
    var decoder = InputDecoder()
    let press = "\u{1B}[<0;3;3M"
    _ = decoder.feed(press.utf8, at: 1000)
    let place = Position(column: 2, row: 2)
    #expect(decoder.feed(press.utf8, at: 1000 + pause) == [.mouse(Mouse(second, at: place))])
    #expect(
      decoder.feed("\u{1B}[<0;4;3M".utf8, at: 1000 + pause)
        == [.mouse(Mouse(.press, at: Position(column: 3, row: 2)))])
  }

  @Test func `a paste is one text, wherever the reads cut it`() {
    let bytes = Array("a\u{1B}[200~é\u{1B}[A q\r\nr\rs\u{1B}[201~b".utf8)
    let expected: [TerminalEvent] = [
      .key(Key(.character("a"))), .paste("é\u{1B}[A q\nr\ns"), .key(Key(.character("b"))),
    ]
    for cut in 0...bytes.count {
      var decoder = InputDecoder()
      let events = decoder.feed(bytes[..<cut], at: 0) + decoder.feed(bytes[cut...], at: 0)
      #expect(events == expected, "cut at \(cut)")
    }
  }

  @Test(arguments: [
    ("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\", true), ("\u{1B}]11;rgb:0000/2b2b/3636\u{7}", false),
    ("\u{1B}]11;rgb:f/f/f\u{7}", true), ("\u{1B}]11;rgba:10/10/10/ff\u{7}", false),
  ])
  func `the answer about the background is no key`(bytes: String, isLight: Bool) {
    let all = Array((bytes + "q").utf8)
    for cut in 3..<all.count {
      var decoder = InputDecoder()
      var events = decoder.feed(all[..<cut], at: 0)
      // However late the rest is.
      events += decoder.resolve(at: 25)
      events += decoder.feed(all[cut...], at: 5000)
      #expect(
        events == [.background(isLight: isLight), .key(Key(.character("q")))], "cut at \(cut)")
    }
  }

  @Test func `an answer without an end does not swallow the keys for ever`() {
    var decoder = InputDecoder()
    _ = decoder.feed("\u{1B}]11;rgb:".utf8, at: 0)
    #expect(decoder.feed([0x03], at: 0) == [.key(Key(.character("c"), .control))])
    _ = decoder.feed("\u{1B}]11;".utf8, at: 0)
    #expect(!decoder.feed(String(repeating: "j", count: 300).utf8, at: 0).isEmpty)
  }

  @Test func `random bytes neither trap nor stick, in any pieces`() {
    var random = SeededRandom(seed: 3)
    let alphabet = Array("\u{1B}\u{1B}[[O<;;059~^$uMmAzP]\\\u{7}_ é".utf8) + [0x80, 0xFF, 0, 3]
    for _ in 0..<3000 {
      let bytes = (0..<40).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      var decoder = InputDecoder()
      var offset = 0
      while offset < bytes.count {
        let end = min(bytes.count, offset + Int.random(in: 1...9, using: &random))
        _ = decoder.feed(bytes[offset..<end], at: offset)
        offset = end
      }
      _ = decoder.resolve(at: 100)
      #expect(!decoder.isWaiting || decoder.resolve(at: 200) != [], "\(bytes)")
    }
  }
}
