import NewsModel

/// An article as a line of the annotation format gives it. Fields it does not name are ignored.
struct ArticleLine: Decodable {
  /// A range in Unicode scalars, half open.
  struct GivenBlock: Decodable {
    var role: String
    var start: Int
    var end: Int
  }

  /// Why a line that is sound JSON makes no article.
  enum Invalid: Error {
    case article(ArticleError)
    case block(String)
  }

  /// An id may be a string or a whole number.
  struct ID: Decodable {
    var text: String

    init(text: String) { self.text = text }

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let number = try? value.decode(Int.self) {
        text = String(number)
      } else {
        text = try value.decode(String.self)
      }
    }
  }

  var id: ID?
  var path: String?
  var text: String
  var title: String?
  var source: String?
  var published: String?
  var url: String?
  var language: String?
  var blocks: [GivenBlock]?

  /// - Parameter path: the file the line stands in; a path of the line's own goes before it.
  func article(path: String?, repairs: [Repair]) throws(Invalid) -> Article {
    let blocks = try modelBlocks()
    let metadata = ArticleMetadata(
      title: title.flatMap { $0.isEmpty ? nil : $0 }, source: source,
      published: published, url: url, language: language)
    do throws(ArticleError) {
      return try ArticleParser.parse(
        text: text, path: self.path ?? path, id: id?.text, metadata: metadata, blocks: blocks,
        repairs: repairs)
    } catch {
      throw .article(error)
    }
  }

  private func modelBlocks() throws(Invalid) -> [Block]? {
    guard let blocks else { return nil }
    let offsets = ScalarOffsets(text)
    var result: [Block] = []
    for (index, block) in blocks.enumerated() {
      guard let role = Block.Role(rawValue: block.role) else {
        let known = Block.Role.allCases.map(\.rawValue).joined(separator: ", ")
        throw .block("blocks[\(index)]: there is no role \"\(block.role)\" (known: \(known))")
      }
      guard let range = offsets.range(ofScalars: block.start, block.end) else {
        throw .block(
          "blocks[\(index)]: \(block.start) to \(block.end) is no range of a text of"
            + " \(offsets.count) code points")
      }
      if let last = result.last, range.start < last.range.end {
        throw .block("blocks[\(index)] begins before the block in front of it ends")
      }
      result.append(Block(role: role, range: range))
    }
    return result
  }

  /// What a decoder's error says, in one line for people.
  static func problem(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context):
      "\(place(context.codingPath))the field \"\(key.stringValue)\" is missing"
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      if context.codingPath.isEmpty {
        "this is no JSON object"
      } else {
        "\(place(context.codingPath))the value is no \(name(type))"
      }
    case .dataCorrupted: "this is not JSON"
    @unknown default: "this is not JSON"
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    var place = ""
    for key in path {
      if let index = key.intValue {
        place += "[\(index)]"
      } else {
        place += place.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
    return place.isEmpty ? "" : "\(place): "
  }

  private static func name(_ type: any Any.Type) -> String {
    switch type {
    case is String.Type: "text"
    case is Int.Type: "whole number"
    case is ID.Type: "text or whole number"
    case is [GivenBlock].Type, is [Any].Type: "list"
    default: "object"
    }
  }
}
