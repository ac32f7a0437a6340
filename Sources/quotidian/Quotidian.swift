import ArgumentParser

@main
struct Quotidian: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "A terminal news reader that knows who said what.", version: "0.1.0")
}
