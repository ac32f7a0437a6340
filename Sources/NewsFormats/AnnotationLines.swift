public import NewsModel

/// Writes annotated articles in the annotation format: one article a line, as JSON.
///
/// Offsets are Unicode scalars into `text`, half open. Fields come in a fixed order, and what is not
/// known is left out, so that the same input gives the same bytes. Control characters and signs that
/// turn the direction of writing are escaped. Keep one writer for many articles: it keeps its room.
public struct AnnotationLines {
  private var json = JSONBytes()

  public init() {}

  /// The line of one article with its line end. Linear in the length of the text and the number of
  /// annotations.
  ///
  /// - Parameter actorIDs: ids that hold over several articles, one for each of the annotation's
  ///   actors; without them they are numbered within the article.
  public mutating func line(
    _ article: Article, _ annotation: Annotation, actorIDs: [String]? = nil
  ) -> [UInt8] {
    json.removeAll()
    make(article, annotation, actorIDs)
    return json.bytes
  }

  /// Writes the line of one article piece by piece, so that a long one is never whole in memory.
  ///
  /// - Parameter sink: takes about 64 KiB at a time. Once it has thrown it is not asked again.
  public mutating func write<Failure: Error>(
    _ article: Article, _ annotation: Annotation, actorIDs: [String]? = nil,
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    json.removeAll()
    var result = Result<Void, Failure>.success(())
    withoutActuallyEscaping(sink) { sink in
      json.sink = { bytes in
        guard case .success = result else { return }
        result = Result { () throws(Failure) in try sink(bytes) }
      }
      make(article, annotation, actorIDs)
      json.drain()
      json.sink = nil
    }
    try result.get()
  }

  private mutating func make(
    _ article: Article, _ annotation: Annotation, _ actorIDs: [String]?
  ) {
    let writer = AnnotationWriter(article, annotation, actorIDs)
    json.object { json in
      writer.writeHead(to: &json)
      writer.writeBlocks(to: &json)
      writer.writeQuotes(to: &json)
      writer.writeMentions(to: &json)
      writer.writeActors(to: &json)
    }
    json.newline()
  }
}

/// One article's annotation on its way to JSON.
private struct AnnotationWriter {
  private let article: Article
  private let annotation: Annotation
  private let offsets: ScalarOffsets
  /// "p1", "o1", "l1": numbered by kind in the order of the actors.
  private let actorIDs: [String]

  init(_ article: Article, _ annotation: Annotation, _ actorIDs: [String]?) {
    self.article = article
    self.annotation = annotation
    offsets = ScalarOffsets(article.text)
    self.actorIDs = actorIDs ?? ActorNumbers.ids(of: annotation.actors.map(\.kind))
  }

  func writeHead(to json: inout JSONBytes) {
    json.key("id")
    json.value(article.id)
    write("path", article.path, to: &json)
    json.key("title")
    json.value(article.title)
    write("source", article.source, to: &json)
    write("published", article.published, to: &json)
    write("url", article.url, to: &json)
    json.key("language")
    // BCP 47's word for a language nobody has determined.
    json.value(article.language ?? annotation.reading.language?.code ?? "und")
    json.key("model")
    json.value(Annotator.version)
    write("note", annotation.note, to: &json)
    json.key("text")
    json.value(article.text)
  }

  func writeBlocks(to json: inout JSONBytes) {
    json.key("blocks")
    json.array { json in
      for block in article.blocks {
        json.object { json in
          json.key("role")
          json.value(block.role.rawValue)
          write(block.range, to: &json)
        }
      }
    }
  }

  func writeQuotes(to json: inout JSONBytes) {
    json.key("quotes")
    json.array { json in
      for index in annotation.attributions.indices {
        json.object { json in writeAttribution(index, to: &json) }
      }
    }
  }

  private func writeAttribution(_ index: Int, to json: inout JSONBytes) {
    let attribution = annotation.attributions[index]
    write(attribution.extent, to: &json)
    json.key("spans")
    json.array { json in
      for range in attribution.content {
        json.array { json in
          json.value(offsets.scalar(atByte: range.start))
          json.value(offsets.scalar(atByte: range.end))
        }
      }
    }
    json.key("type")
    json.value(attribution.kind.rawValue)
    writeText(attribution.extent, to: &json)
    if let cue = attribution.cue {
      json.key("cue")
      json.value(article.text, cue)
      write(cue, "cue_start", "cue_end", to: &json)
    }
    if let source = attribution.source {
      json.key("speaker")
      json.value(article.text, source)
      write(source, "speaker_start", "speaker_end", to: &json)
    }
    write("reference", reference(of: index), to: &json)
    if let speaker = attribution.speaker {
      json.key("actor")
      json.value(actorIDs[speaker.index])
    }
    json.key("rule")
    json.value(attribution.rule.rawValue)
    json.key("confidence")
    json.value(share: attribution.confidence)
  }

  /// Who is meant: the actor's name, or what the text prints for a speaker without one, unless that
  /// is a pronoun that nobody could resolve.
  private func reference(of index: Int) -> String? {
    if let speaker = annotation.attributions[index].speaker { return annotation[speaker].name }
    guard let source = annotation.printedSource(of: index) else { return nil }
    let printed = article[source]
    return Self.pronouns.contains(printed.lowercased()) ? nil : printed
  }

  private static let pronouns: Set<String> = [
    "i", "you", "he", "she", "it", "we", "they", "me", "him", "her", "us", "them", "his", "hers",
    "its", "our", "ours", "their", "theirs", "my", "mine", "your", "yours", "who", "that", "which",
    "this", "these", "those", "himself", "herself", "themselves",
  ]

  func writeMentions(to json: inout JSONBytes) {
    json.key("entities")
    json.array { json in
      for mention in annotation.mentions where mention.kind == .name {
        json.object { json in
          write(mention.range, to: &json)
          writeText(mention.range, to: &json)
          json.key("type")
          json.value(annotation[mention.actor].kind.rawValue)
          json.key("id")
          json.value(actorIDs[mention.actor.index])
        }
      }
    }
    json.key("mentions")
    json.array { json in
      for mention in annotation.mentions where mention.kind != .name {
        json.object { json in
          write(mention.range, to: &json)
          writeText(mention.range, to: &json)
          json.key("kind")
          json.value(mention.kind.rawValue)
          json.key("id")
          json.value(actorIDs[mention.actor.index])
        }
      }
    }
  }

  func writeActors(to json: inout JSONBytes) {
    json.key("actors")
    json.array { json in
      for (index, actor) in annotation.actors.enumerated() {
        json.object { json in
          json.key("id")
          json.value(actorIDs[index])
          json.key("type")
          json.value(actor.kind.rawValue)
          json.key("name")
          json.value(actor.name)
          json.key("aliases")
          json.array { json in
            for alias in actor.aliases where alias != actor.name { json.value(alias) }
          }
          json.key("roles")
          json.array { json in for role in actor.roles { json.value(role) } }
        }
      }
    }
  }

  private func write(_ range: TextRange, to json: inout JSONBytes) {
    write(range, "start", "end", to: &json)
  }

  private func write(
    _ range: TextRange, _ start: StaticString, _ end: StaticString, to json: inout JSONBytes
  ) {
    json.key(start)
    json.value(offsets.scalar(atByte: range.start))
    json.key(end)
    json.value(offsets.scalar(atByte: range.end))
  }

  private func writeText(_ range: TextRange, to json: inout JSONBytes) {
    json.key("text")
    json.value(article.text, range)
  }

  private func write(_ key: StaticString, _ value: String?, to json: inout JSONBytes) {
    guard let value else { return }
    json.key(key)
    json.value(value)
  }
}
