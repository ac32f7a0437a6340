internal import NewsModel

/// Keeps what the reader decided about who is who, from one session to the next. Calls may take as
/// long as a disk does, and come from background threads.
protocol DecisionStore: Sendable {
  func decisions() throws -> ActorDecisions
  /// Makes these the ones in force. A step that `undo` of the store can take back.
  func keep(_ decisions: ActorDecisions) throws
}
