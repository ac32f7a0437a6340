public import NewsModel

/// Writes explanations as JSON, one article a line. Offsets are Unicode scalars into the article's
/// text, half open, as in the annotation format.
public struct ExplanationLines {
  private var json = JSONBytes()

  public init() {}

  /// The line of one article with its line end.
  ///
  /// - Parameters:
  ///   - quotes: indexes of the attributions to write, which count from 1 in the output.
  ///   - actors: indexes of the actors to write.
  public mutating func line(
    _ article: Article, _ explanation: ArticleExplanation, quotes: [Int], actors: [Int]
  ) -> [UInt8] {
    json.removeAll()
    let offsets = ScalarOffsets(article.text)
    json.object { json in
      json.key("id")
      json.value(article.id)
      if let path = article.path {
        json.key("path")
        json.value(path)
      }
      json.key("model")
      json.value(Annotator.version)
      json.key("quotes")
      json.array { json in
        for index in quotes {
          let extent = explanation.annotation.attributions[index].extent
          json.object { json in
            json.key("quote")
            json.value(index + 1)
            json.key("start")
            json.value(offsets.scalar(atByte: extent.start))
            json.key("end")
            json.value(offsets.scalar(atByte: extent.end))
            json.key("rule")
            json.value(explanation.annotation.attributions[index].rule.rawValue)
            Self.write(explanation.attributions[index], article, offsets, to: &json)
          }
        }
      }
      json.key("actors")
      json.array { json in
        for index in actors {
          json.object { json in
            json.key("name")
            json.value(explanation.annotation.actors[index].name)
            json.key("type")
            json.value(explanation.annotation.actors[index].kind.rawValue)
            Self.write(explanation.actors[index], article, offsets, to: &json)
          }
        }
      }
    }
    json.newline()
    return json.bytes
  }

  private static func write(
    _ explanation: Explanation, _ article: Article, _ offsets: ScalarOffsets,
    to json: inout JSONBytes
  ) {
    json.key("findings")
    json.array { json in
      for finding in explanation.findings {
        json.object { json in
          json.key("topic")
          json.value(finding.topic.rawValue)
          json.key("sentence")
          json.value(finding.sentence)
          json.key("ranges")
          json.array { json in
            for range in finding.ranges {
              json.array { json in
                json.value(offsets.scalar(atByte: range.start))
                json.value(offsets.scalar(atByte: range.end))
              }
            }
          }
        }
      }
    }
  }
}
