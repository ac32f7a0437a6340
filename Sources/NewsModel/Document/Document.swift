/// An article made ready for analysis: its tokens, and which of them form blocks, quotations and
/// sentences. Everything behind works on token indexes; only results go back to byte ranges.
///
/// A class, so that the many values that work on a document share it at the cost of one reference.
final class Document: Sendable {
  let article: Article
  let bytes: [UInt8]
  let tokens: [Token]
  let blocks: [TokenBlock]
  /// What language it is, and so how it is read.
  let reading: LanguageReading
  /// The marked parts, in reading order, outermost only.
  let pieces: [QuotationPiece]
  /// For every token the piece it is inside of, marks included, or -1.
  let pieceOfToken: [Int32]
  /// Sentences of the writer: a quotation inside one is part of it, whatever stops it holds.
  let sentences: [Sentence]
  /// For every token whether a capital on it may be due to its place alone.
  let startsSentence: [Bool]
  let census: WordCensus

  init(_ article: Article) {
    self.article = article
    bytes = Array(article.text.utf8)
    tokens = Tokenizer.tokens(of: bytes)
    blocks = Self.tokenBlocks(article.blocks, tokens)
    reading =
      article.language.flatMap(Language.init(tag:)).map(LanguageReading.init(given:))
      ?? LanguageRecognizer.read(tokens, of: bytes, blocks: blocks)
    pieces =
      reading.resolvesSpeakers
      ? QuotationFinder(tokens: tokens, blocks: blocks).find()
      : MarkedQuotationFinder(tokens: tokens, blocks: blocks, language: reading.language).find()
    var pieceOfToken = [Int32](repeating: -1, count: tokens.count)
    for (index, piece) in pieces.enumerated() {
      for token in piece.tokensWithMarks { pieceOfToken[token] = Int32(index) }
    }
    self.pieceOfToken = pieceOfToken
    (sentences, startsSentence) = SentenceFinder(
      tokens: tokens, blocks: blocks, pieces: pieces, pieceOfToken: pieceOfToken
    ).find()
    census = WordCensus(tokens, blocks, startsSentence: startsSentence)
  }

  func piece(of token: Int) -> Int? {
    let piece = pieceOfToken[token]
    return piece < 0 ? nil : Int(piece)
  }

  /// The sentence a token belongs to, as an index. Logarithmic.
  func sentence(of token: Int) -> Int {
    var low = 0
    var high = sentences.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a token is written like a present participle.
  func endsInIng(_ token: Int) -> Bool { ends(token, in: "ing") }

  /// Whether a token, as printed, ends in these letters and has others before them.
  func ends(_ token: Int, in ending: StaticString) -> Bool {
    let printed = bytes[Int(tokens[token].start)..<Int(tokens[token].end)]
    return ending.withUTF8Buffer {
      printed.count > $0.count && printed.suffix($0.count).elementsEqual($0)
    }
  }

  /// The byte range of a range of tokens.
  func range(_ tokens: Range<Int>) -> TextRange {
    TextRange(
      Int(self.tokens[tokens.lowerBound].start), Int(self.tokens[tokens.upperBound - 1].end))
  }

  /// What the text prints, with white space of any kind as one blank.
  func text(_ tokens: Range<Int>) -> String {
    // Blanks take no more room than the white space they stand for.
    String(unsafeUninitializedCapacity: range(tokens).count) { room in
      var end = 0
      for index in tokens {
        let token = self.tokens[index]
        if index > tokens.lowerBound, token.shape.contains(.spaceBefore) {
          room[end] = 0x20
          end += 1
        }
        for byte in bytes[Int(token.start)..<Int(token.end)] {
          room[end] = byte
          end += 1
        }
      }
      return end
    }
  }

  private static func tokenBlocks(_ blocks: [Block], _ tokens: [Token]) -> [TokenBlock] {
    var next = 0
    return blocks.map { block in
      while next < tokens.count, Int(tokens[next].start) < block.range.start { next += 1 }
      let first = next
      while next < tokens.count, Int(tokens[next].start) < block.range.end { next += 1 }
      return TokenBlock(role: block.role, tokens: first..<next)
    }
  }
}
