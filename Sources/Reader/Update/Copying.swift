internal import NewsModel

/// What a reader takes along to paste elsewhere, with where it comes from.
extension ReaderState {
  /// The quotation under the cursor with its speaker and source, so that it can be cited as it is.
  mutating func copyQuotation() {
    guard let text = open, let marks = demandMarks() else { return reportNothingToCopy() }
    guard let speech = marks.speech(at: text.cursor) ?? speechInLine(marks) else {
      message = Message(text: "no quotation here; s goes to the next one")
      return
    }
    let attribution = marks.annotation.attributions[speech.attribution]
    let parts = attribution.quotations.isEmpty ? attribution.content : attribution.quotations
    let words = parts.map { text.article[$0].singleSpaced }.joined(separator: " … ")
    let speaker = SpeakerTag(speech, marks, text.article).name
    let origin = [speaker == "?" ? "speaker unknown" : speaker, citation(of: text.article)]
    copy(words + "\n— " + origin.joined(separator: ", "), called: "the quotation of \(speaker)")
  }

  mutating func copyParagraph() {
    guard let text = open, let block = text.article.block(at: text.cursor) else {
      return reportNothingToCopy()
    }
    copy(text.article[block.range].singleSpaced, called: "the paragraph")
  }

  mutating func copyArticle() {
    guard let text = open?.article else { return reportNothingToCopy() }
    copy(text.text, called: "the article")
  }

  mutating func copyTitle() {
    guard let article = open?.article else { return reportNothingToCopy() }
    copy(citation(of: article), called: "the title")
  }

  mutating func copyURL() {
    guard let article = open?.article else { return reportNothingToCopy() }
    guard let url = article.url else {
      message = Message(text: "this article came without an address")
      return
    }
    copy(url, called: "the address")
  }

  mutating func copyName() {
    guard let marks, let selectedActor else { return reportNoActor() }
    let name = marks.annotation[selectedActor].name
    copy(name, called: name)
  }

  /// Title, outlet, date and address, as far as the article tells them.
  private func citation(of article: Article) -> String {
    ([article.title, article.source, article.published, article.url] as [String?])
      .compactMap { $0 }.joined(separator: ", ")
  }

  private mutating func copy(_ text: String, called name: String) {
    effects.append(.copy(text))
    message = Message(text: "copied \(name)")
  }

  private mutating func reportNothingToCopy() { message = Message(text: "nothing to copy here") }
}

extension String {
  /// On one line, every run of white space a space.
  fileprivate var singleSpaced: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
