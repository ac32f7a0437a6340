import Testing

@testable import NewsModel

@Suite struct CuePatternTests {
  /// Whether a cue is seen behind the sign "|".
  private func follows(_ text: String) -> Bool {
    let tokens = Tokenizer.tokens(of: Array(text.utf8))
    guard let mark = tokens.firstIndex(where: { $0.is("|") }) else { return false }
    return CuePattern.follows(mark, in: 0..<tokens.count, of: tokens)
  }

  @Test(arguments: [
    "| he said", "| she added.", "|, Anna Keller said", "| said Anna Keller", "| said the minister",
    "| the US Secretary of State continued", "| the ministry said", "| officials said",
    "| former Deputy Prime Minister Anna Keller told reporters", "| Ursula von der Leyen warned",
    "| Keller has repeatedly said", "| asked the mayor of Varna", "| replied he",
  ])
  func cueWithItsSpeaker(text: String) {
    #expect(follows(text))
  }

  @Test(arguments: [
    "| the road is open", "| and left", "| in Varna", "| Anna Keller left the town", "|",
    "| Snow fell", "| of the town", "| Said the road is open",
  ])
  func noCue(text: String) {
    #expect(!follows(text))
  }
}
