internal import NewsModel

extension Dossier {
  /// How many quotations are listed: more than anyone reads through.
  private static let capacity = 300

  /// What an actor says in all articles, and who occurs with it.
  init(_ identity: ActorIdentity, among actors: ActorIdentities, _ coverage: Coverage) {
    var lines: [Line] = []
    func heading(_ text: String) {
      if !lines.isEmpty { lines.append(Line(text: "")) }
      lines.append(Line(text: text, isHeading: true))
    }
    let articles = Set(identity.places.map(\.article)).count
    lines.append(
      Line(
        text:
          "\(identity.mentionCount) mentions in \(articles == 1 ? "1 article" : "\(articles) articles")"
          + (identity.roles.isEmpty ? "" : "; " + identity.roles.prefix(3).joined(separator: "; ")))
    )
    let others = identity.aliases.filter { $0 != identity.name }
    if !others.isEmpty { lines.append(Line(text: "also " + others.joined(separator: ", "))) }
    for place in identity.places {
      guard let account = coverage.account(of: place.article) else { continue }
      let said = Self.said(by: place.actor, in: account)
      guard !said.isEmpty, lines.count < Self.capacity else { continue }
      let imprint = [account.outlet, account.published].compactMap { $0 }
      heading(([account.title] + imprint).joined(separator: ", "))
      for (text, byte) in said {
        lines.append(Line(text: text, target: (EntryID(number: place.article), byte)))
      }
    }
    let company = actors.company(of: identity).filter { !$0.identity.isHidden }
    if !company.isEmpty {
      heading("Mentioned together with")
      for (other, count) in company.prefix(20) {
        lines.append(
          Line(text: "\(other.name): \(count == 1 ? "1 article" : "\(count) articles")"))
      }
    }
    self.init(title: identity.name, lines: lines)
  }

  /// What one article has an actor say, attribution by attribution.
  private static func said(
    by actor: Int, in account: ArticleAccount
  ) -> [(text: String, byte: Int)] {
    let statements = account.statements.filter { account.sources[$0.attribution].actor == actor }
    var said: [(text: String, byte: Int)] = []
    for (index, statement) in statements.enumerated() {
      // Of words in marks inside the writer's sentence, the sentence.
      let first =
        statements[..<index].first { $0.attribution == statement.attribution } ?? statement
      guard first.form == statement.form else { continue }
      if first.ranges == statement.ranges {
        said.append((statement.text, statement.extent.start))
      } else {
        said[said.count - 1].text += " " + statement.text
      }
      let isLast = !statements[(index + 1)...].contains {
        $0.attribution == statement.attribution && $0.form == statement.form
      }
      if isLast, statement.form == .quoted {
        said[said.count - 1].text = "“\(said[said.count - 1].text)”"
      }
    }
    return said
  }
}
