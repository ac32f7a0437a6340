/// The open article's marks with decisions applied.
struct DecidedMarks: Sendable {
  let entry: EntryID
  let actors: [Int: DecidedActor]
  let marks: ArticleMarks
}
