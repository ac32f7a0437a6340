import Testing

@testable import TerminalKit

@Suite struct BackgroundTests {
  @Test(arguments: [
    ("0;15", true), ("15;0", false), ("15;default;0", false), ("0;7", true), ("7;8", false),
    ("0;default", nil), ("", nil), ("15;-1", nil),
  ])
  func `the environment's word is understood`(value: String, isLight: Bool?) {
    #expect(Background.isLight(colorFGBG: value) == isLight)
  }

  @Test(arguments: ["]11;rgb:", "]11;rgb:gg/00/00", "]11;rgb:00000/0/0", "]10;rgb:0/0/0", "]11;?"])
  func `what is no answer says nothing`(answer: String) {
    #expect(Background.isLight(answer: answer) == nil)
  }
}
