/// What was done with an article in a session before.
struct Remembered: Sendable {
  var entry: EntryID
  var reading: Reading
  /// The byte under the cursor where the reader left it.
  var offset: Int?
}
