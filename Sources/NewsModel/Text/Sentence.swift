/// A sentence of the writer.
struct Sentence {
  var tokens: Range<Int>
  /// An index into `blocks`.
  var block: Int
}
