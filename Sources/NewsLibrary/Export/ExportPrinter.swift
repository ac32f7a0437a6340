internal import NewsModel

/// Sets the records of an export, one article after the other.
struct ExportPrinter {
  private let subject: ExportSubject
  private let format: ExportFormat
  private(set) var count = 0

  init(_ subject: ExportSubject, _ format: ExportFormat) {
    self.subject = subject
    self.format = format
  }

  /// What stands before all records.
  var opening: [UInt8] {
    switch format {
    case .csv: CSV.line(ExportRecord.columns(subject))
    case .csl: Array("[\n".utf8)
    case .markdown, .jsonl: []
    }
  }

  var closing: [UInt8] { format == .csl ? Array("\n]\n".utf8) : [] }

  mutating func print(_ stored: LibraryArticle, _ notes: [Note]) -> [UInt8] {
    if format == .csl {
      // A bibliography lists articles, whatever is asked for in them.
      let records = ExportRecord.records(subject, stored, notes)
      if records.isEmpty { return [] }
      defer { count += 1 }
      return Array((count > 0 ? ",\n" : "").utf8) + CSLItem(stored, subject, records).json.utf8
    }
    let records = ExportRecord.records(subject, stored, notes)
    count += records.count
    switch format {
    case .csv: return records.flatMap { CSV.line($0.values) }
    case .jsonl: return records.flatMap { $0.json.utf8 + [0x0A] }
    case .markdown: return Array(MarkdownExport.text(subject, stored, records).utf8)
    case .csl: return []
    }
  }
}

/// Comma-separated values after RFC 4180.
enum CSV {
  static func line(_ values: [String]) -> [UInt8] {
    Array((values.map(field).joined(separator: ",") + "\r\n").utf8)
  }

  private static func field(_ value: String) -> String {
    let needsMarks = value.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    // Spreadsheets take a text that begins so for a formula, and run it.
    let isFormula = ["=", "+", "-", "@", "\t"].contains { value.hasPrefix($0) }
    let value = isFormula ? "'" + value : value
    guard needsMarks else { return value }
    return "\""
      + value.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
