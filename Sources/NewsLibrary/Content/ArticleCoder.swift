internal import NewsModel

/// An article as bytes and back: its text and all that is not in its row of the list.
enum ArticleCoder {
  private static let form: UInt8 = 1

  /// The roles by number. Numbers are stored: add at the end only.
  private static let roles: [Block.Role] = [
    .headline, .standfirst, .byline, .source, .dateline, .subheading, .paragraph, .caption, .credit,
    .listing, .boilerplate,
  ]

  static func encode(_ article: Article, to writer: inout ByteWriter) {
    writer.byte(form)
    writer.text(article.text)
    writer.text(article.id)
    writer.text(article.path)
    writer.text(article.byline)
    writer.text(article.url)
    writer.text(article.language)
    writer.byte(article.titleIsDerived ? 1 : 0)
    var end = 0
    writer.list(article.blocks) { writer, block in
      writer.byte(UInt8(roles.firstIndex(of: block.role) ?? 6))
      writer.number(block.range.start - end)
      writer.number(block.range.count)
      end = block.range.end
    }
    writer.list(article.repairs) { writer, repair in
      switch repair {
      case .decoded(let encoding):
        writer.byte(0)
        writer.text(encoding)
      case .replacedBrokenBytes(let count):
        writer.byte(1)
        writer.number(count)
      }
    }
  }

  /// Where the text is among the bytes of an article, in UTF-8.
  static func textRange(_ bytes: [UInt8]) throws(ByteReader.Malformed) -> Range<Int> {
    var reader = ByteReader(bytes)
    guard try reader.byte() == form else { throw ByteReader.Malformed() }
    return try reader.textRange()
  }

  /// - Parameters:
  ///   - title, source, published: what the row of the list holds.
  static func decode(
    _ bytes: [UInt8], title: String, source: String?, published: String?
  ) throws(ByteReader.Malformed) -> Article {
    var reader = ByteReader(bytes)
    guard try reader.byte() == form else { throw ByteReader.Malformed() }
    let text = try reader.text()
    let id = try reader.text()
    let path = try reader.optionalText()
    let byline = try reader.optionalText()
    let url = try reader.optionalText()
    let language = try reader.optionalText()
    let titleIsDerived = try reader.byte() == 1
    let length = text.utf8.count
    var end = 0
    let blocks = try reader.list { (reader) throws(ByteReader.Malformed) in
      let role = Int(try reader.byte())
      let gap = try reader.count(upTo: length - end)
      let count = try reader.count(upTo: length - end - gap)
      guard role < roles.count else { throw ByteReader.Malformed() }
      let range = TextRange(end + gap, end + gap + count)
      end = range.end
      return Block(role: roles[role], range: range)
    }
    let repairs = try reader.list { (reader) throws(ByteReader.Malformed) -> Repair in
      try reader.byte() == 0
        ? .decoded(from: try reader.text()) : .replacedBrokenBytes(count: try reader.number())
    }
    return Article(
      id: id, path: path, text: text, blocks: blocks, title: title, titleIsDerived: titleIsDerived,
      byline: byline, source: source, published: published, url: url, language: language,
      repairs: repairs)
  }
}
