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
