internal import Synchronization

/// The trained taggers with the room they work in and what they remember of words. Lent to one
/// annotation at a time; whatever they remember, they say the same.
struct Taggers {
  let weights: ModelWeights
  let nameTagger: LinearTagger
  let cueTagger: LinearTagger
  let contentTagger: LinearTagger

  private var words = WordMemory()
  // Sums of each tagger's own weights.
  var names: EmissionSums
  var cues: CueWords
  var contents: EmissionSums
  /// What a tagger said last: room that is used again.
  var labels: [UInt8] = []

  private init(_ weights: ModelWeights) {
    self.weights = weights
    nameTagger = LinearTagger(
      table: weights.names, followers: TaggerLabels.names.followers,
      labels: TaggerLabels.names.count)
    cueTagger = LinearTagger(
      table: weights.cues, followers: TaggerLabels.cues.followers, labels: TaggerLabels.cues.count)
    contentTagger = LinearTagger(
      table: weights.contents, followers: TaggerLabels.contents.followers,
      labels: TaggerLabels.contents.count)
    names = EmissionSums(weights.names, groups: NameGroup.count)
    cues = CueWords(weights.cues)
    contents = EmissionSums(weights.contents, groups: ContentGroup.count)
  }

  /// The tokens of a document as these taggers see them, and no others.
  mutating func view(of document: Document) -> TokenView {
    let view = TokenView(document, weights.clusters, &words)
    names.makeRoom(forWords: words.count)
    cues.makeRoom(forWords: words.count)
    contents.makeRoom(forWords: words.count)
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
    cues.keep(words: kept)
    contents.keep(words: kept)
  }
}
