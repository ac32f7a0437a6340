public import NewsModel

/// Writes what articles have in common as JSON, a thing a line.
///
/// Offsets are Unicode scalars into the article's text, half open, as in the annotation format; fields
/// come in a fixed order, and what is not known is left out.
public enum CoverageLines {
  /// A shared quotation.
  /// - Parameter articles: by their numbers in the quotation.
  public static func line(_ quotation: SharedQuotation, _ articles: [Article]) -> [UInt8] {
    line { json in write(quotation, articles, to: &json) }
  }

  /// An actor over all articles.
  /// - Parameter articles: by their numbers in the actor's places.
  public static func line(
    _ actor: ActorIdentity, _ actors: ActorIdentities, _ articles: [Article]
  ) -> [UInt8] {
    line { json in
      json.key("name")
      json.value(actor.name)
      json.key("type")
      json.value(actor.kind.rawValue)
      write("aliases", actor.aliases.filter { $0 != actor.name }, to: &json)
      write("roles", actor.roles, to: &json)
      json.key("mentions")
      json.value(actor.mentionCount)
      json.key("quotes")
      json.value(actor.attributionCount)
      write("articles", ids(of: actor, articles), to: &json)
      json.key("with")
      json.array { json in
        for other in actors.company(of: actor).prefix(20) {
          json.object { json in
            json.key("name")
            json.value(other.identity.name)
            json.key("articles")
            json.value(other.articles)
          }
        }
      }
    }
  }

  /// Two articles side by side.
  public static func line(_ comparison: ArticleComparison, _ articles: [Article]) -> [UInt8] {
    line { json in
      for (index, name) in (["a", "b"] as [StaticString]).enumerated() {
        json.key(name)
        json.object { json in
          writeHead(articles[index], to: &json)
          json.key("own_quotes")
          json.array { json in for quote in comparison.own[index] { json.value(quote) } }
          write("own_actors", comparison.actorsInOne[index].map(\.name), to: &json)
        }
      }
      json.key("shared")
      json.array { json in
        for quotation in comparison.shared {
          json.object { json in write(quotation, articles, to: &json) }
        }
      }
      write("actors", comparison.actorsInBoth.map(\.name), to: &json)
    }
  }

  /// A story with its time line.
  /// - Parameter articles: by their numbers in the story.
  public static func line(
    _ story: Story, _ timeline: [Story.Event], _ articles: [Article]
  ) -> [UInt8] {
    line { json in
      json.key("id")
      json.value(story.id)
      json.key("title")
      json.value(story.title)
      write("from", story.days?.lowerBound.iso, to: &json)
      write("to", story.days?.upperBound.iso, to: &json)
      write("articles", story.articles.map { articles[$0].id }, to: &json)
      json.key("timeline")
      json.array { json in
        for event in timeline {
          json.object { json in
            write("date", event.day?.iso, to: &json)
            write("printed", event.printedDay, to: &json)
            json.key("resolved")
            json.value(!event.isUnresolved)
            json.key("article")
            json.value(articles[event.article].id)
            json.key("quote")
            json.value(event.attribution)
            write("speaker", event.speaker, to: &json)
            json.key("text")
            json.value(event.text)
          }
        }
      }
    }
  }

  // MARK: -

  private static func line(_ body: (inout JSONBytes) -> Void) -> [UInt8] {
    var json = JSONBytes()
    json.object(body)
    json.newline()
    return json.bytes
  }

  private static func ids(of actor: ActorIdentity, _ articles: [Article]) -> [String] {
    var ids: [String] = []
    for place in actor.places where ids.last != articles[place.article].id {
      ids.append(articles[place.article].id)
    }
    return ids
  }

  private static func writeHead(_ article: Article, to json: inout JSONBytes) {
    json.key("id")
    json.value(article.id)
    write("path", article.path, to: &json)
    json.key("title")
    json.value(article.title)
    write("source", article.source, to: &json)
    write("published", article.published, to: &json)
  }

  private static func write(
    _ quotation: SharedQuotation, _ articles: [Article], to json: inout JSONBytes
  ) {
    json.key("text")
    json.value(quotation.places[quotation.base].text)
    json.key("base")
    json.value(quotation.base)
    json.key("disputed")
    json.value(quotation.isDisputed)
    if let first = quotation.first {
      json.key("first")
      json.value(first.articleID)
    }
    if let change = quotation.gravestChange {
      json.key("change")
      json.value(name(of: change))
    }
    json.key("speakers")
    json.array { json in
      for speaker in quotation.speakers {
        json.object { json in
          json.key("name")
          json.value(speaker.name)
          json.key("type")
          json.value(speaker.kind.rawValue)
          json.key("places")
          json.array { json in for place in speaker.places { json.value(place) } }
          if speaker.isDoubtful {
            json.key("doubtful")
            json.value(true)
          }
        }
      }
    }
    json.key("disputes")
    json.array { json in
      for dispute in quotation.disputes {
        json.array { json in
          json.value(dispute.first)
          json.value(dispute.second)
        }
      }
    }
    json.key("places")
    json.array { json in
      for place in quotation.places {
        json.object { json in
          write(place, quotation, articles, to: &json)
        }
      }
    }
  }

  private static func write(
    _ place: SharedQuotation.Place, _ quotation: SharedQuotation, _ articles: [Article],
    to json: inout JSONBytes
  ) {
    let article = articles[place.article]
    let offsets = ScalarOffsets(article.text)
    writeHead(article, to: &json)
    let start = place.ranges.first?.start ?? 0
    let end = place.ranges.last?.end ?? 0
    write(TextRange(start, end), offsets, to: &json)
    json.key("spans")
    json.array { json in
      for range in place.ranges {
        json.array { json in
          json.value(offsets.scalar(atByte: range.start))
          json.value(offsets.scalar(atByte: range.end))
        }
      }
    }
    json.key("text")
    json.value(place.text)
    json.key("relation")
    json.value(place.relation.rawValue)
    json.key("quotes")
    json.array { json in for quote in place.attributions { json.value(quote) } }
    write("speaker", place.source.printed, to: &json)
    if let speaker = place.speaker {
      write("reference", quotation.speakers[speaker].name, to: &json)
    }
    json.key("doubtful")
    json.value(place.source.isDoubtful)
    let base = quotation.places[quotation.base]
    let baseArticle = articles[base.article]
    json.key("altered")
    json.array { json in
      for altered in place.altered {
        json.object { json in
          json.key("change")
          json.value(name(of: altered.gravity))
          json.key("from")
          json.value(text(base.words[altered.first], baseArticle))
          json.key("to")
          json.value(text(place.words[altered.second], article))
        }
      }
    }
    json.key("differences")
    json.array { json in
      for step in place.comparison.steps where step.change != .same {
        json.object { json in
          json.key("change")
          json.value(step.change.rawValue)
          if !step.first.isEmpty {
            write("from", text(base.words[step.first], baseArticle), to: &json)
          }
          if let first = place.words[step.second].first, let last = place.words[step.second].last {
            write("to", text(place.words[step.second], article), to: &json)
            write(
              TextRange(first.range.start, max(first.range.end, last.range.end)), offsets, to: &json
            )
          }
        }
      }
    }
  }

  /// The words as printed, from the first to the last.
  private static func text(_ words: ArraySlice<SaidWord>, _ article: Article) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    return article[TextRange(first.range.start, max(first.range.end, last.range.end))]
  }

  private static func name(of change: AlteredWords.Gravity) -> String {
    switch change {
    case .negation: "negation"
    case .number: "number"
    case .modality: "modality"
    case .word: "word"
    case .form: "form"
    }
  }

  private static func write(
    _ range: TextRange, _ offsets: ScalarOffsets, to json: inout JSONBytes
  ) {
    json.key("start")
    json.value(offsets.scalar(atByte: range.start))
    json.key("end")
    json.value(offsets.scalar(atByte: range.end))
  }

  private static func write(_ key: StaticString, _ value: String?, to json: inout JSONBytes) {
    guard let value else { return }
    json.key(key)
    json.value(value)
  }

  private static func write(_ key: StaticString, _ values: [String], to json: inout JSONBytes) {
    json.key(key)
    json.array { json in for value in values { json.value(value) } }
  }
}
