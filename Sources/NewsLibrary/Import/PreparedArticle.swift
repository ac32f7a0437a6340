internal import NewsModel

/// An article as it goes into the tables: all that can be made of it without looking into the
/// library, so that several threads prepare and one writes.
struct PreparedArticle: Sendable {
  /// Of the text alone; `isSame` looks at the texts where hashes are equal.
  var hash: Int64
  var title: String
  var source: String?
  var published: String?
  var day: Day?
  var quotes: Int
  /// See `ArticleRow.Flag`.
  var flags: Int
  /// The text and what belongs to it, compressed.
  var content: [UInt8]
  /// The annotation, compressed; `nil` when the article has none yet.
  var annotation: [UInt8]?
  /// The version of the model that made the annotation; "" without one.
  var model: String
  var index: IndexEntry
  /// Where the article came from, made absolute; `nil` for standard input.
  var place: String?
  /// How many bytes of text it has.
  var size: Int
  /// What it was made of, when it is still to be annotated should it turn out to be new.
  var unannotated: ImportItem?
}

/// What the search indexes hold of an article. Made from its text and annotation alone, so that it
/// can be made again when it is to be removed.
struct IndexEntry: Sendable {
  struct Name: Hashable, Sendable {
    var kind: Actor.Kind
    var name: String
  }

  var body: [UInt8]
  var title: [UInt8]
  var said: [UInt8]
  /// The marks that need no numbers of the library.
  var beginnings: [UInt8]
  var actors: [Name]
  /// Indices into `actors`.
  var speakers: [Int]
  /// What of `said` belongs together; speakers are indices into `actors`.
  var saidParts: [SaidParts.Part]
  /// The keys by which articles with the same words are found.
  var compared: [UInt8]
}

/// Prepares articles. Keep one a thread: it keeps its room.
struct ArticlePreparer {
  private let compression = Compression()
  private var writer = ByteWriter()
  private var words = FoldedWords()
  private var collector = BeginningCollector()

  mutating func prepare(
    _ article: Article, _ annotation: Annotation?, model: String, place: String?
  ) -> PreparedArticle {
    let isGiven = annotation != nil && model != Annotator.version
    let flags =
      (article.titleIsDerived ? ArticleRow.Flag.titleIsDerived : 0)
      | (isGiven ? ArticleRow.Flag.isAnnotationGiven : 0)
    writer.removeAll()
    ArticleCoder.encode(article, to: &writer)
    let content = compression.compress(writer.bytes)
    return PreparedArticle(
      hash: TextHash.of(article.text), title: article.title, source: article.source,
      published: article.published,
      day: article.published.flatMap { Day(iso: $0) },
      quotes: annotation?.attributions.count ?? 0, flags: flags, content: content,
      annotation: annotation.map { encoded($0) },
      model: annotation == nil ? "" : model, index: indexEntry(article, annotation), place: place,
      size: article.text.utf8.count)
  }

  mutating func encoded(_ annotation: Annotation) -> [UInt8] {
    writer.removeAll()
    AnnotationCoder.encode(annotation, to: &writer)
    return compression.compress(writer.bytes)
  }

  mutating func indexEntry(_ article: Article, _ annotation: Annotation?) -> IndexEntry {
    var marks: [UInt8] = []
    words.removeAll()
    words.append(article.text)
    collector.append(beginningsIn: words, to: &marks)
    let body = words.copy()
    words.removeAll()
    words.append(article.title)
    collector.append(beginningsIn: words, opening: "¬t", to: &marks)
    // A title that stands outside of the text is found by its words all the same.
    if !Self.contains(body, words.bytes) { collector.append(beginningsIn: words, to: &marks) }
    let title = words.copy()
    words.removeAll()
    var saidParts: [SaidParts.Part] = []
    for attribution in annotation?.attributions ?? [] {
      let before = words.words.count
      for range in attribution.content { words.append(article.text, part: range) }
      saidParts.append(
        SaidParts.Part(words: words.words.count - before, speaker: attribution.speaker?.index))
    }
    collector.append(beginningsIn: words, opening: "¬w", to: &marks)
    let actors = annotation?.actors ?? []
    return IndexEntry(
      body: body, title: title, said: words.copy(), beginnings: marks,
      actors: actors.map { IndexEntry.Name(kind: $0.kind, name: $0.name) },
      speakers: actors.indices.filter { actors[$0].attributionCount > 0 }, saidParts: saidParts,
      compared: ComparedKeys.words(of: article, annotation))
  }

  /// Whether the words of a title stand one after another in the text.
  private static func contains(_ body: [UInt8], _ title: [UInt8]) -> Bool {
    // A headline is nearly always what the text begins with.
    body.starts(with: title)
  }
}

/// A hash of a text, the same everywhere: FNV-1a over its bytes (Fowler, Noll, Vo), eight at a time.
enum TextHash {
  static func of(_ text: String) -> Int64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var text = text
    text.withUTF8 { utf8 in
      let bytes = UnsafeRawBufferPointer(utf8)
      var index = 0
      while index + 8 <= bytes.count {
        let word = UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        hash = (hash ^ word) &* 0x100_0000_01b3
        // Multiplying carries upwards only: bring the high bits down.
        hash ^= hash >> 32
        index += 8
      }
      for byte in bytes[index...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return Int64(bitPattern: hash)
  }
}
