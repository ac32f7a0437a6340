import FuzzDriver
import Glibc
import NewsFormats

/// A file in memory, filled anew for each input.
let path = "/dev/shm/quotidian-fuzz-\(getpid())"
let file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)
precondition(file >= 0)
unlink(path)

@_cdecl("LLVMFuzzerTestOneInput")
func test(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  ftruncate(file, 0)
  precondition(pwrite(file, bytes, count, 0) == count)
  for input in ArticleFiles(paths: ["/proc/self/fd/\(file)"], format: .jsonl) {
    if case .success(let article) = input.result { Check.article(article) }
  }
  return 0
}

Driver.run { test($0, $1) }
