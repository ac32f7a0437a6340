internal import NewsModel

/// An annotation as bytes and back, so that opening an article does not annotate it again.
///
/// Ranges are written as steps from the one before, in a byte or two each.
enum AnnotationCoder {
  private static let form: UInt8 = 1

  /// Numbers are stored: add at the end only.
  private static let kinds: [Attribution.Kind] = [.direct, .indirect, .mixed]
  private static let actorKinds: [Actor.Kind] = [.person, .organization, .place]
  private static let mentionKinds: [Mention.Kind] = [.name, .title, .pronoun]

  static func encode(_ annotation: Annotation, to writer: inout ByteWriter) {
    writer.byte(form)
    writer.byte(annotation.reading.resolvesSpeakers ? 1 : 0)
    writer.text(annotation.reading.language?.code)
    writer.list(annotation.actors) { writer, actor in
      writer.byte(
        UInt8(actorKinds.firstIndex(of: actor.kind) ?? 0) | (actor.isPeripheral ? 0x80 : 0))
      writer.text(actor.name)
      writer.list(actor.aliases.filter { $0 != actor.name }) { $0.text($1) }
      writer.list(actor.roles) { $0.text($1) }
    }
    var position = 0
    writer.list(annotation.mentions) { writer, mention in
      writer.signed(mention.range.start - position)
      writer.number(mention.range.count)
      let kind = mentionKinds.firstIndex(of: mention.kind) ?? 0
      writer.number(mention.actor.index * mentionKinds.count + kind)
      position = mention.range.end
    }
    // Rules are few and named: the names once, then numbers.
    var rules: [SpeakerRule] = []
    for attribution in annotation.attributions where !rules.contains(attribution.rule) {
      rules.append(attribution.rule)
    }
    writer.list(rules) { $0.text($1.rawValue) }
    position = 0
    writer.list(annotation.attributions) { writer, attribution in
      let parts =
        (attribution.cue == nil ? 0 : 1) | (attribution.source == nil ? 0 : 2)
        | (attribution.speaker == nil ? 0 : 4)
      writer.byte(UInt8((kinds.firstIndex(of: attribution.kind) ?? 0) << 3 | parts))
      writer.number(rules.firstIndex(of: attribution.rule) ?? 0)
      ranges(attribution.content, &position, &writer)
      var marked = attribution.extent.start
      ranges(attribution.quotations, &marked, &writer)
      if let cue = attribution.cue { range(cue, position, &writer) }
      if let source = attribution.source { range(source, position, &writer) }
      if let speaker = attribution.speaker { writer.number(speaker.index) }
      writer.number(thousandths(attribution.confidence))
    }
  }

  /// Confidence is told to three places everywhere.
  private static func thousandths(_ share: Double) -> Int {
    share.isNaN ? 0 : Int((min(max(share, 0), 1) * 1000).rounded())
  }

  private static func ranges(
    _ ranges: TextRanges, _ position: inout Int, _ writer: inout ByteWriter
  ) {
    writer.number(ranges.count)
    for each in ranges {
      range(each, position, &writer)
      position = each.end
    }
  }

  private static func range(_ range: TextRange, _ position: Int, _ writer: inout ByteWriter) {
    writer.signed(range.start - position)
    writer.number(range.count)
  }

  /// The names of the actors alone.
  static func actorNames(_ bytes: [UInt8]) throws(ByteReader.Malformed) -> [String] {
    var reader = ByteReader(bytes)
    _ = try head(&reader)
    return try actors(&reader).map(\.name)
  }

  private static func head(
    _ reader: inout ByteReader
  ) throws(ByteReader.Malformed) -> LanguageReading {
    guard try reader.byte() == form else { throw ByteReader.Malformed() }
    let resolvesSpeakers = try reader.byte() == 1
    return LanguageReading(
      language: try reader.optionalText().flatMap { Language(tag: $0) },
      resolvesSpeakers: resolvesSpeakers)
  }

  private static func actors(_ reader: inout ByteReader) throws(ByteReader.Malformed) -> [Actor] {
    try reader.list { (reader) throws(ByteReader.Malformed) in
      let head = try reader.byte()
      guard Int(head & 0x7F) < actorKinds.count else { throw ByteReader.Malformed() }
      let name = try reader.text()
      let aliases = try reader.list { (reader) throws(ByteReader.Malformed) in try reader.text() }
      let roles = try reader.list { (reader) throws(ByteReader.Malformed) in try reader.text() }
      return Actor(
        kind: actorKinds[Int(head & 0x7F)], name: name, aliases: [name] + aliases, roles: roles,
        isPeripheral: head & 0x80 != 0)
    }
  }

  /// - Parameter length: of the article's text in bytes; ranges behind it are refused.
  static func decode(
    _ bytes: [UInt8], textLength length: Int
  ) throws(ByteReader.Malformed) -> Annotation {
    var reader = ByteReader(bytes)
    let reading = try head(&reader)
    var actors = try actors(&reader)
    var position = 0
    let mentions = try reader.list { (reader) throws(ByteReader.Malformed) in
      let range = try reader.range(from: position, length)
      let who = try reader.number()
      let actor = who / mentionKinds.count
      guard who >= 0, actor < actors.count else { throw ByteReader.Malformed() }
      actors[actor].mentionCount += 1
      position = range.end
      return Mention(
        range: range, kind: mentionKinds[who % mentionKinds.count], actor: Actor.ID(actor))
    }
    let rules = try rules(&reader)
    position = 0
    let attributions = try reader.list { (reader) throws(ByteReader.Malformed) in
      let attribution = try attribution(&reader, &position, rules, actors.count, length)
      if let speaker = attribution.speaker { actors[speaker.index].attributionCount += 1 }
      return attribution
    }
    return Annotation(
      attributions: attributions, actors: actors, mentions: mentions, reading: reading)
  }

  /// What certain speakers say, without making the rest of the annotation: a third of the cost.
  /// - Parameters:
  ///   - length: of the article's text in bytes.
  ///   - isWanted: asked for the name of each actor.
  /// - Returns: the content of each attribution that has one of them for its speaker.
  static func said(
    _ bytes: [UInt8], textLength length: Int, by isWanted: (String) -> Bool
  ) throws(ByteReader.Malformed) -> [TextRanges] {
    var reader = ByteReader(bytes)
    _ = try head(&reader)
    let actors = try reader.list { (reader) throws(ByteReader.Malformed) in
      _ = try reader.byte()
      let name = try reader.text()
      for _ in 0..<2 {
        for _ in 0..<(try reader.count()) { _ = try reader.textRange() }
      }
      return isWanted(name)
    }
    for _ in 0..<(try reader.count()) {
      for _ in 0..<3 { _ = try reader.number() }
    }
    let rules = try rules(&reader)
    var position = 0
    var said: [TextRanges] = []
    for _ in 0..<(try reader.count()) {
      let attribution = try attribution(&reader, &position, rules, actors.count, length)
      if let speaker = attribution.speaker, actors[speaker.index] {
        said.append(attribution.content)
      }
    }
    return said
  }

  private static func rules(
    _ reader: inout ByteReader
  ) throws(ByteReader.Malformed) -> [SpeakerRule] {
    try reader.list { (reader) throws(ByteReader.Malformed) in
      // A rule of a version to come is none that this one could explain.
      SpeakerRule(rawValue: try reader.text()) ?? .none
    }
  }

  private static func attribution(
    _ reader: inout ByteReader, _ position: inout Int, _ rules: [SpeakerRule], _ actorCount: Int,
    _ length: Int
  ) throws(ByteReader.Malformed) -> Attribution {
    let head = Int(try reader.byte())
    let rule = try reader.number()
    guard head >> 3 < kinds.count, rules.indices.contains(rule) else {
      throw ByteReader.Malformed()
    }
    let content = try reader.ranges(&position, length)
    var marked = content.first?.start ?? 0
    let quotations = try reader.ranges(&marked, length)
    let cue = head & 1 == 0 ? nil : try reader.range(from: position, length)
    let source = head & 2 == 0 ? nil : try reader.range(from: position, length)
    let speaker = head & 4 == 0 ? nil : try reader.count(upTo: actorCount - 1)
    return Attribution(
      kind: kinds[head >> 3], content: content, quotations: quotations, cue: cue, source: source,
      speaker: speaker.map { Actor.ID($0) }, confidence: Double(try reader.number()) / 1000,
      rule: rules[rule])
  }
}

extension ByteReader {
  mutating func count(upTo limit: Int) throws(Malformed) -> Int {
    let value = try number()
    guard value >= 0, value <= limit else { throw Malformed() }
    return value
  }

  fileprivate mutating func range(from position: Int, _ length: Int) throws(Malformed) -> TextRange
  {
    let (start, isTooFar) = position.addingReportingOverflow(try signed())
    guard !isTooFar, start >= 0, start <= length else { throw Malformed() }
    return TextRange(start, start + (try count(upTo: length - start)))
  }

  fileprivate mutating func ranges(
    _ position: inout Int, _ length: Int
  ) throws(Malformed) -> TextRanges {
    let count = try count()
    var ranges: [TextRange] = []
    for _ in 0..<count {
      let next = try range(from: position, length)
      position = next.end
      if count == 1 { return TextRanges(next) }
      ranges.append(next)
    }
    return TextRanges(ranges)
  }
}
