/// Finds names and their kinds with trained weights; the hand-made rules are among its features.
package struct NameTagger {
  struct Name {
    var tokens: Range<Int>
    var kind: Actor.Kind
  }

  let features: NameFeatures

  /// The names of the document, in reading order. Empty without weights.
  func names(_ taggers: inout Taggers) -> [Name] {
    guard !taggers.weights.names.isEmpty else { return [] }
    var names: [Name] = []
    for run in features.candidates() {
      taggers.names.removeAll()
      features.extract(run, into: &taggers.names)
      taggers.nameDecoder.decode(taggers.names.emissions, into: &taggers.labels)
      for (offset, label) in taggers.labels.enumerated() where label > 0 {
        let token = run.lowerBound + offset
        if label > 3, var last = names.popLast() {
          last.tokens = last.tokens.lowerBound..<(token + 1)
          names.append(last)
        } else {
          let kind: Actor.Kind =
            label % 3 == 1 ? .person : label % 3 == 2 ? .organization : .place
          names.append(Name(tokens: token..<(token + 1), kind: kind))
        }
      }
    }
    return names
  }
}
