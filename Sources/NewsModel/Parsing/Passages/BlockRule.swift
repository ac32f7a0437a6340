/// One way to know a block's role.
struct BlockRule: Sendable {
  /// What the rule looks for, for tests and for whoever asks why.
  let name: String
  let role: Block.Role
  /// Gives the role to the passages of the draft it recognizes, and to none that has one.
  let apply: @Sendable (inout BlockDraft) -> Void

  init(_ name: String, role: Block.Role, apply: @escaping @Sendable (inout BlockDraft) -> Void) {
    self.name = name
    self.role = role
    self.apply = apply
  }

  /// A rule that looks at one passage at a time, in reading order.
  init(
    _ name: String, role: Block.Role,
    where matches: @escaping @Sendable (Int, borrowing BlockDraft) -> Bool
  ) {
    self.init(name, role: role) { draft in
      for index in draft.passages.indices
      where draft.roles[index] == nil && matches(index, draft) {
        draft.roles[index] = role
      }
    }
  }
}
