import FoundationEssentials

/// An annotated article of the training corpora: offsets count Unicode scalars.
struct CorpusArticle: Decodable {
  struct Entity: Decodable {
    var start: Int
    var end: Int
    var type: String
  }
  struct Quote: Decodable {
    var start: Int
    var end: Int
    var spans: [[Int]]?
    var type: String?
    var cue_start: Int?
    var cue_end: Int?
    var speaker_start: Int?
    var speaker_end: Int?
  }

  var id: String
  var text: String
  var entities: [Entity]?
  var quotes: [Quote]?
  /// What other taggers marked, by the tagger's name.
  var opinions: [String: [Entity]]?
  /// Where the annotation stops, for corpora that annotate only a beginning.
  var annotated_end: Int?
}

/// A file of annotated articles, one a line (JSON Lines, uncompressed).
enum Corpus {
  /// A corpus that cannot be read, and why.
  struct ReadError: Error, CustomStringConvertible {
    var path: String
    /// Counted from 1; nil where the file itself is not to be had.
    var line: Int?
    var cause: any Error

    var description: String {
      let place = line.map { "\(path), line \($0)" } ?? path
      return "cannot read \(place): \(cause)"
    }
  }

  /// - Throws: `ReadError`.
  static func read(_ path: String) throws -> [CorpusArticle] {
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path))
    } catch {
      throw ReadError(path: path, cause: error)
    }
    let decoder = JSONDecoder()
    return try data.split(separator: 0x0A).enumerated().map { number, line in
      do {
        return try decoder.decode(CorpusArticle.self, from: Data(line))
      } catch {
        throw ReadError(path: path, line: number + 1, cause: error)
      }
    }
  }

  /// For every scalar of a text its UTF-8 offset, and the text's length at the end.
  static func byteOffsets(_ text: String) -> [Int] {
    var offsets: [Int] = []
    offsets.reserveCapacity(text.utf8.count + 1)
    var byte = 0
    for scalar in text.unicodeScalars {
      offsets.append(byte)
      byte += UTF8.width(scalar)
    }
    offsets.append(byte)
    return offsets
  }
}
