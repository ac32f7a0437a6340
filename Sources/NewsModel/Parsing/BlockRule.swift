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

  /// All rules, in the order they are applied: first those that know a passage by its own words, then
  /// those that know it by its neighbours. What is left is a paragraph.
  static let table: [BlockRule] = [
    .pagePhrase, .commentForm, .closingNotice, .newsletter,
    .creditLine, .creditedCaption, .captionAboveCredit, .doubledCaption, .labelledCaption,
    .sourceLine, .bylineLine, .dateLine,
    .linkList, .gallery, .repeatedTitle,
    .boilerplateBox,
    .kicker, .givenHeadline, .headline, .standfirst, .subheading,
  ]
}

/// A text on its way to blocks: its passages, and the roles known so far.
struct BlockDraft {
  let bytes: [UInt8]
  let passages: [Passage]
  /// The title, where a format beside the text has given it.
  let title: String?
  var roles: [Block.Role?]

  init(bytes: [UInt8], passages: [Passage], title: String?) {
    self.bytes = bytes
    self.title = title
    self.passages = passages
    roles = Array(repeating: nil, count: passages.count)
  }

  /// The first passage that is running text and has no other role: where the body begins. The number
  /// of passages when there is none.
  func bodyStart() -> Int {
    passages.indices.first { roles[$0] == nil && passages[$0].isProse } ?? passages.count
  }

  /// The text of a passage, for comparing.
  func bytes(of index: Int) -> ArraySlice<UInt8> {
    bytes[passages[index].range.start..<passages[index].range.end]
  }
}
