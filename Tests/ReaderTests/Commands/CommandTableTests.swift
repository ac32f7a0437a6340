import TerminalKit
import Testing

@testable import Reader

struct CommandTableTests {
  @Test(arguments: Pane.allCases)
  func eachKeyMeansOneThingInAPane(pane: Pane) {
    var seen: [[Key]: String] = [:]
    for command in CommandTable.commands(in: pane) {
      for sequence in command.keys {
        let keys = KeyNotation.parse(sequence)
        #expect(
          keys.count == sequence.split(separator: " ").count, "unknown key in \(sequence)")
        #expect(seen[keys] == nil, "\(sequence): \(command.name) and \(seen[keys] ?? "")")
        seen[keys] = command.name
      }
    }
    for keys in seen.keys where keys.count > 1 {
      #expect(seen[Array(keys.dropLast())] == nil, "a prefix is a command as well")
    }
  }

  @Test(arguments: Pane.allCases)
  func namesAreUniqueInAPane(pane: Pane) {
    let names = CommandTable.commands(in: pane).map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: Pane.allCases)
  func everyKeyIsInTheHelpOfItsPane(pane: Pane) {
    let help = HelpPopup.lines(for: pane, columns: 120)
    for command in CommandTable.commands(in: pane) {
      #expect(help.contains { $0.keys == command.displayedKeys }, "\(command.name)")
      #expect(help.contains { $0.text == command.help }, "\(command.name)")
    }
  }

  @Test func noKeyNeedsAltGr() {
    for command in CommandTable.commands {
      for sequence in command.keys { #expect(!sequence.contains { "[]{}|\\@~".contains($0) }) }
    }
  }

  @Test func aPrefixWaitsAndTellsWhatMayFollow() {
    let prefix = KeyNotation.parse("g")
    guard case .prefix = Keymap.lookup(prefix, in: .text) else {
      Issue.record("g alone is no prefix")
      return
    }
    #expect(Keymap.continuations(of: prefix, in: .text).map(\.command.action) == [.top])
  }

  @Test func keysReadAsPeopleKnowThem() {
    #expect(KeyNotation.display("C-d") == "Ctrl-d")
    #expect(KeyNotation.display("M-Left") == "Alt-←")
    #expect(KeyNotation.display("g g") == "g g")
  }
}
