/// What a cell stands for. Programs draw with roles, and a `Theme` turns them into styles at the very
/// end, so that nothing before it knows a colour.
///
/// The bits are the client's own; TerminalKit gives them no meaning.
public struct Role: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}
