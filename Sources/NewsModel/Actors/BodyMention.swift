/// A mention of an organization by its name.
struct BodyMention {
  let actor: Int
  let sentence: Int
  let tokens: Range<Int>
  /// The main clause's subject.
  let isSubject: Bool
}
