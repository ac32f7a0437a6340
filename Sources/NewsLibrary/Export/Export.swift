internal import GRDB

/// What is written out of a library.
public enum ExportSubject: String, CaseIterable, Sendable {
  case articles, quotations, notes
}

public enum ExportFormat: String, CaseIterable, Sendable {
  case markdown, csv, jsonl
  /// A bibliography, after the schema of the Citation Style Language 1.0.2.
  case csl = "csl-json"
}

extension Library {
  /// Writes what a query finds, the newest first: articles, their quotations or the notes on them.
  ///
  /// Every quotation comes with its speaker, source, date and position: its paragraph, counted from
  /// 1, and its range in code points of the text. Holds one article at a time.
  /// - Parameter write: takes what is written, piece by piece; what it throws ends the export.
  /// - Returns: how many were written.
  @discardableResult
  public func export(
    _ subject: ExportSubject, as format: ExportFormat, of query: SearchQuery = SearchQuery(""),
    to write: ([UInt8]) throws -> Void
  ) throws -> Int {
    var printer = ExportPrinter(subject, format)
    try write(printer.opening)
    let search = try LibrarySearch(self)
    var place: ArticleID?
    while true {
      let part = try search.rows(query, around: place, before: 0, after: 200)
      for row in part.rows {
        let stored = try article(row.id)
        let notes = subject == .notes ? try self.notes(of: row.id) : []
        try write(printer.print(stored, notes))
      }
      guard part.hasBelow, let last = part.rows.last else { break }
      place = ArticleID(rawValue: last.id.rawValue - 1)
    }
    try write(printer.closing)
    return printer.count
  }
}
