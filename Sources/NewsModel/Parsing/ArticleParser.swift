/// Turns plain text into an `Article`.
///
/// A pure function of its input, linear in its length.
public enum ArticleParser {
  /// The largest input that is read: 16 MiB.
  public static let maximumBytes = 16 << 20

  /// Reads the bytes of a file: in UTF-8, UTF-16 or Windows-1252, with line ends of any kind.
  ///
  /// - Parameters:
  ///   - bytes: given away (`consume`) they are not copied.
  ///   - path: the file's name as the user gave it.
  ///   - id: what the article is called; without one, `ContentIdentity` makes it from the text.
  /// - Throws: `ArticleError` for input that is empty, binary, too large or of too many lines.
  public static func parse(
    _ bytes: consuming [UInt8], path: String? = nil, id: String? = nil
  ) throws(ArticleError) -> Article {
    if bytes.count > maximumBytes { throw .tooLarge(bytes: bytes.count) }
    let decoded = try DecodedText(bytes)
    try TextLines.check(decoded.utf8)
    return article(
      decoded.utf8, text: decoded.text, path: path, id: id, metadata: ArticleMetadata(),
      blocks: nil,
      repairs: decoded.repairs)
  }

  /// Takes a text that another format held, as it is, so that offsets another program counted stay
  /// right.
  ///
  /// - Parameters:
  ///   - metadata: what the format says; it goes before what the text prints.
  ///   - blocks: blocks in reading order, disjoint and inside the text, taken as they are; what they
  ///     leave out is found to be paragraphs. `nil` when the format has none.
  ///   - repairs: what was mended before.
  /// - Throws: `ArticleError` for text that is empty, too large or of too many lines.
  public static func parse(
    text: String, path: String? = nil, id: String? = nil,
    metadata: ArticleMetadata = ArticleMetadata(), blocks: [Block]? = nil, repairs: [Repair] = []
  ) throws(ArticleError) -> Article {
    let bytes = Array(text.utf8)
    if bytes.count > maximumBytes { throw .tooLarge(bytes: bytes.count) }
    if WhiteSpace.trimmed(bytes, 0, bytes.count).isEmpty { throw .empty }
    try TextLines.check(bytes)
    return article(
      bytes, text: text, path: path, id: id, metadata: metadata, blocks: blocks, repairs: repairs)
  }

  /// How many broken sequences some bytes hold, read as UTF-8: the number of replacements that
  /// `String(decoding:as:)` makes of them.
  public static func brokenSequences(in bytes: ArraySlice<UInt8>) -> Int {
    UTF8Census(bytes).broken
  }

  private static func article(
    _ bytes: [UInt8], text: String?, path: String?, id: String?, metadata: ArticleMetadata,
    blocks: [Block]?, repairs: [Repair]
  ) -> Article {
    let blocks =
      blocks.map { BlockFinder.filled($0, in: bytes) }
      ?? BlockFinder.blocks(in: bytes, title: metadata.title)
    let printed = ArticleMetadata(blocks: blocks, in: bytes)
    let title = metadata.title ?? printed.title
    return Article(
      id: id ?? ContentIdentity.id(of: bytes), path: path,
      text: text ?? String(decoding: bytes, as: UTF8.self), blocks: blocks,
      title: title ?? derivedTitle(blocks, in: bytes), titleIsDerived: title == nil,
      byline: metadata.byline ?? printed.byline, source: metadata.source ?? printed.source,
      published: metadata.published ?? printed.published, url: metadata.url,
      language: metadata.language, repairs: repairs)
  }

  private static func derivedTitle(_ blocks: [Block], in bytes: [UInt8]) -> String {
    guard let block = blocks.first(where: { $0.role == .paragraph }) ?? blocks.first else {
      return ""
    }
    return DerivedTitle.make(from: block.range, of: bytes)
  }
}
