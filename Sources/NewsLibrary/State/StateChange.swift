internal import NewsModel

/// A change of the reading state that can be taken back: it holds exactly what it changed.
enum StateChange: Hashable {
  /// Articles become unread, or read.
  case unread([Int64], Bool)
  case starred([Int64], Bool)
  case tagged(String, [Int64], Bool)
  /// The note with this number is made, rewritten or removed.
  case note(Int64, from: Note?, to: Note?)
  case savedSearch(String, from: String?, to: String?)
  /// The decision with this number is made or taken back.
  case decision(Int64, [UInt8], Bool)

  /// What takes it back.
  var inverse: StateChange {
    switch self {
    case .unread(let ids, let isSet): .unread(ids, !isSet)
    case .starred(let ids, let isSet): .starred(ids, !isSet)
    case .tagged(let tag, let ids, let isSet): .tagged(tag, ids, !isSet)
    case .note(let id, let from, let to): .note(id, from: to, to: from)
    case .savedSearch(let name, let from, let to): .savedSearch(name, from: to, to: from)
    case .decision(let id, let decision, let isSet): .decision(id, decision, !isSet)
    }
  }

  /// Whether nothing is changed by it.
  var isEmpty: Bool {
    switch self {
    case .unread(let ids, _), .starred(let ids, _), .tagged(_, let ids, _): ids.isEmpty
    case .note(_, let from, let to): from == to
    case .savedSearch(_, let from, let to): from == to
    case .decision: false
    }
  }
}

/// Changes as bytes and back. Kinds are stored: add at the end only.
extension StateChange {
  func encode(to writer: inout ByteWriter) {
    switch self {
    case .unread(let ids, let isSet):
      writer.byte(0)
      Self.encode(ids, isSet, to: &writer)
    case .starred(let ids, let isSet):
      writer.byte(1)
      Self.encode(ids, isSet, to: &writer)
    case .tagged(let tag, let ids, let isSet):
      writer.byte(2)
      writer.text(tag)
      Self.encode(ids, isSet, to: &writer)
    case .note(let id, let from, let to):
      writer.byte(3)
      writer.number(Int(id))
      for note in [from, to] { Self.encode(note, to: &writer) }
    case .savedSearch(let name, let from, let to):
      writer.byte(4)
      writer.text(name)
      writer.text(from)
      writer.text(to)
    case .decision(let id, let decision, let isSet):
      writer.byte(5)
      writer.number(Int(id))
      writer.list(decision) { $0.byte($1) }
      writer.byte(isSet ? 1 : 0)
    }
  }

  init(_ reader: inout ByteReader) throws(ByteReader.Malformed) {
    switch try reader.byte() {
    case 0:
      let (ids, isSet) = try Self.ids(&reader)
      self = .unread(ids, isSet)
    case 1:
      let (ids, isSet) = try Self.ids(&reader)
      self = .starred(ids, isSet)
    case 2:
      let tag = try reader.text()
      let (ids, isSet) = try Self.ids(&reader)
      self = .tagged(tag, ids, isSet)
    case 3:
      self = .note(
        Int64(try reader.number()), from: try Self.note(&reader), to: try Self.note(&reader))
    case 4:
      self = .savedSearch(
        try reader.text(), from: try reader.optionalText(), to: try reader.optionalText())
    case 5:
      let id = Int64(try reader.number())
      let decision = try reader.list { (reader) throws(ByteReader.Malformed) in try reader.byte() }
      self = .decision(id, decision, try reader.byte() == 1)
    default: throw ByteReader.Malformed()
    }
  }

  private static func encode(_ ids: [Int64], _ isSet: Bool, to writer: inout ByteWriter) {
    var last: Int64 = 0
    writer.list(ids) { writer, id in
      writer.signed(Int(id - last))
      last = id
    }
    writer.byte(isSet ? 1 : 0)
  }

  private static func ids(
    _ reader: inout ByteReader
  ) throws(ByteReader.Malformed) -> ([Int64], Bool) {
    var last: Int64 = 0
    let ids = try reader.list { (reader) throws(ByteReader.Malformed) in
      last &+= Int64(try reader.signed())
      return last
    }
    return (ids, try reader.byte() == 1)
  }

  private static func encode(_ note: Note?, to writer: inout ByteWriter) {
    writer.byte(note == nil ? 0 : 1)
    guard let note else { return }
    writer.number(Int(note.id))
    writer.number(Int(note.article.rawValue))
    writer.signed(note.range?.start ?? -1)
    writer.number(note.range?.count ?? 0)
    writer.text(note.text)
  }

  private static func note(_ reader: inout ByteReader) throws(ByteReader.Malformed) -> Note? {
    guard try reader.byte() == 1 else { return nil }
    let id = Int64(try reader.number())
    let article = ArticleID(rawValue: Int64(try reader.number()))
    let start = try reader.signed()
    let count = try reader.number()
    guard start <= 1 << 40, (0...1 << 40).contains(count) else { throw ByteReader.Malformed() }
    let range = start < 0 ? nil : TextRange(start, start + count)
    return Note(id: id, article: article, range: range, text: try reader.text())
  }
}
