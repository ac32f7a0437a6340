internal import CWeights

/// The trained weights. They are part of the program's read-only data: the system maps them, nothing
/// is parsed or copied, and only the pages that are used are ever read.
struct ModelWeights: Sendable {
  static let shared = ModelWeights()

  let clusters = WordClusters(UnsafeRawBufferPointer(quotidian_clusters()))
  let names = WeightRows(UnsafeRawBufferPointer(quotidian_names()))
  let cues = WeightRows(UnsafeRawBufferPointer(quotidian_cues()))
  let contents = WeightRows(UnsafeRawBufferPointer(quotidian_contents()))

  private init() {}
}

extension UnsafeRawBufferPointer {
  fileprivate init(_ section: quotidian_section) {
    self.init(start: section.bytes, count: Int(section.size))
  }
}
