import FuzzDriver
import NewsModel

@_cdecl("LLVMFuzzerTestOneInput")
func test(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  if let article = try? ArticleParser.parse(input) { Check.article(article) }
  return 0
}

Driver.run { test($0, $1) }
