internal import NewsModel
internal import TerminalKit

/// The speaker as named beside a quotation.
struct SpeakerTag: Hashable {
  let name: String
  let shortName: String
  let role: Role

  init(_ quotation: ArticleMarks.Quotation, _ marks: ArticleMarks, _ article: Article) {
    let attribution = marks.annotation.attributions[quotation.attribution]
    if let speaker = attribution.speaker {
      let mark = attribution.isDoubtful ? "?" : ""
      let actor = marks.annotation[speaker]
      name = actor.name + mark
      shortName = actor.shortName + mark
      let doubt: Role = attribution.isDoubtful ? .uncertain : []
      role = [.speaker, .actorColor(marks.rank(of: speaker)), doubt]
    } else if let source = marks.annotation.printedSource(of: quotation.attribution) {
      name = article[source]
      shortName = name
      role = [.speaker]
    } else {
      name = "?"
      shortName = "?"
      role = [.speaker, .uncertain]
    }
  }
}

extension Actor {
  /// A person's surname with its particles ("von der Leyen"); every other name as it is.
  var shortName: String {
    guard kind == .person else { return name }
    let words = name.split(separator: " ")
    var start = max(0, words.count - 1)
    while start > 1, words[start - 1].first?.isLowercase == true { start -= 1 }
    return words[start...].joined(separator: " ")
  }
}
