internal import TerminalKit

/// The command table by keys.
enum Keymap {
  enum Lookup {
    case command(Command)
    /// More keys must follow.
    case prefix
    case nothing
  }

  /// What the keys typed so far mean in a pane. Costs one look into a table.
  static func lookup(_ keys: [Key], in pane: Pane) -> Lookup {
    let map = maps[pane.rawValue]
    if let index = map.commands[keys] { return .command(CommandTable.commands[index]) }
    return map.prefixes.contains(keys) ? .prefix : .nothing
  }

  /// What may follow the keys typed so far: the further keys, and the command.
  static func continuations(of keys: [Key], in pane: Pane) -> [(keys: String, command: Command)] {
    CommandTable.commands(in: pane).flatMap { command in
      command.keys.compactMap { sequence in
        let parsed = KeyNotation.parse(sequence)
        guard parsed.count > keys.count, Array(parsed.prefix(keys.count)) == keys else {
          return nil
        }
        let rest = sequence.split(separator: " ").dropFirst(keys.count).joined(separator: " ")
        return (KeyNotation.display(rest), command)
      }
    }
  }

  private struct Map {
    var commands: [[Key]: Int] = [:]
    var prefixes: Set<[Key]> = []
  }

  private static let maps: [Map] = Pane.allCases.map { pane in
    var map = Map()
    for (index, command) in CommandTable.commands.enumerated() where command.panes.contains(pane) {
      for sequence in command.keys {
        let keys = KeyNotation.parse(sequence)
        map.commands[keys] = index
        for length in 1..<max(1, keys.count) { map.prefixes.insert(Array(keys.prefix(length))) }
      }
    }
    return map
  }
}
