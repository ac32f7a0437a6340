import ArgumentParser

@main
struct Quotidian: ParsableCommand {
  // Every command gives its name: making it of the type's name would cost a start a millisecond.
  static let configuration = CommandConfiguration(
    commandName: "quotidian",
    abstract: "A terminal news reader that knows who said what.",
    usage: """
      quotidian [PATH...]
      quotidian <subcommand> [--help]
      """,
    discussion: """
      Exit codes: 0 done, 1 nothing found, 2 wrong usage, 3 some inputs could not be read (each is \
      named on standard error, the rest is done), 4 the output could not be written.
      """,
    version: Version.current,
    subcommands: [
      Read.self, Annotate.self, Quotes.self, Explain.self, Actors.self, Compare.self, Stories.self,
      Import.self, Watch.self, Search.self, Export.self, LibraryCommand.self, Mark.self,
    ],
    defaultSubcommand: Read.self)

  static func main() {
    FreedMemory.giveBack()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      exit(after: error)
    }
  }
}
