internal import CWeights

/// The trained weights. They are part of the program's read-only data: the system maps them, nothing
/// is parsed or copied, and only the pages that are used are ever read.
struct ModelWeights: Sendable {
  static var shared: ModelWeights { replacement ?? builtIn }

  private static let builtIn = ModelWeights(
    speech: RecurrentWeights(UnsafeRawBufferPointer(quotidian_speech())))
  /// What stands in for the program's own weights: only while training, on articles held back.
  @TaskLocal static var replacement: ModelWeights?

  let clusters: WordClusters
  let names: WeightRows
  /// Of cues, contents and sources; nil only where the weights are still to be trained.
  let speech: RecurrentWeights?

  init(speech: RecurrentWeights?) {
    clusters = WordClusters(UnsafeRawBufferPointer(quotidian_clusters()))
    names = WeightRows(UnsafeRawBufferPointer(quotidian_names()))
    self.speech = speech
  }
}

extension UnsafeRawBufferPointer {
  fileprivate init(_ section: quotidian_section) {
    self.init(start: section.bytes, count: Int(section.size))
  }
}
