internal import Synchronization

/// The trained taggers with the room they work in and what they remember of words. Lent to one
/// annotation at a time; whatever they remember, they say the same.
struct Taggers {
  let weights: ModelWeights
  let nameDecoder: LabelDecoder

  private var words = WordMemory()
  var names: EmissionSums
  /// Of cues and what they govern.
  var speech: RecurrentTagger?
  /// What the tagger of names said last: room that is used again.
  var labels: [UInt8] = []

  private init(_ weights: ModelWeights) {
    self.weights = weights
    nameDecoder = LabelDecoder(.names, transitions: weights.names.transition)
    names = EmissionSums(weights.names, groups: NameGroup.count)
    speech = weights.speech.map(RecurrentTagger.init)
  }

  /// The tokens of a document as these taggers see them, and no others.
  mutating func view(of document: Document) -> TokenView {
    let view = TokenView(document, weights.clusters, &words)
    names.makeRoom(forWords: words.count)
    speech?.makeRoom(forWords: words.count)
    return view
  }

  // MARK: Lending

  private static let unused = Mutex<[Taggers]>([])

  /// Lends taggers with the weights that hold just now.
  static func lend<Result>(_ work: (inout Taggers) -> Result) -> Result {
    guard ModelWeights.replacement == nil else {
      var own = Taggers(.shared)
      return work(&own)
    }
    var taggers = unused.withLock { $0.popLast() } ?? Taggers(.shared)
    if taggers.words.isCrowded { taggers.keepFrequentWords() }
    let result = work(&taggers)
    unused.withLock { [taggers] in $0.append(taggers) }
    return result
  }

  private mutating func keepFrequentWords() {
    let kept = words.keepFrequent()
    names.keep(words: kept)
    speech?.keep(words: kept)
  }
}
