import FuzzDriver
import NewsLibraryQueries
import NewsModel

/// Any text is a query: reading it ends, does not trap, and points into it.
@_cdecl("LLVMFuzzerTestOneInput")
func test(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  for isTyping in [false, true] {
    let query = SearchQuery(text, isTyping: isTyping)
    for problem in query.problems {
      precondition(problem.range.end <= text.utf8.count, "a mistake behind the end")
      precondition(!problem.description.isEmpty)
    }
    if query.isEmpty { continue }
    // What can be looked for can also be held against a text.
    _ = query.matches(sample, annotation)
  }
  return 0
}

let words = "“We will not close,” said Anna Castro, of the World Bank in Zürich."
guard let sample = try? ArticleParser.parse(text: words) else {
  fatalError("the sample is no text")
}
let annotation = Annotator().annotate(sample)

Driver.run { test($0, $1) }
