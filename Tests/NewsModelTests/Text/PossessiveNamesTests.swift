import Testing

@testable import NewsModel

/// Firms whose name is a possessive.
@Suite struct PossessiveNamesTests {
  @Test func aFirmIsItsNameWithTheSign() {
    for sign in ["'", "’"] {
      expect(
        "The market fell. McDonald\(sign)s said sales fell, and Moody\(sign)s cut its rating.",
        names: "organization | McDonald\(sign)s", "organization | Moody\(sign)s")
    }
    expect(
      "The market fell. Standard & Poor's said so, and Dick's Sporting Goods agreed.",
      names: "organization | Standard & Poor's", "organization | Dick's Sporting Goods")
  }

  @Test func aPersonOfThatNameOwns() {
    expect(
      "Chris Christie ran again. Christie's campaign said no.",
      names: "person | Chris Christie | Christie")
    expect(
      "The council met. Gov. McDonald's aide said no.", names: "person | McDonald")
    expect(
      "Denny Lynch runs the chain. “Prices rise,” Wendy's Lynch said.",
      says: "Denny Lynch | said | Prices rise,")
    // Nothing else stands for a firm.
    expect(
      "The council met. Anna Keller said Dick's house was shut.",
      names: "person | Anna Keller", "person | Dick")
  }

  @Test func whereAFirmSpeaksItsWholeNameIsTheSource() {
    expect(
      "The market fell. Sales will rise, McDonald’s said.",
      says: "McDonald’s | said | Sales will rise")
  }

  @Test func aSignBehindAPluralIsNoPartOfAName() {
    let tokens = Tokenizer.tokens(of: Array("The Moodys' house".utf8))
    #expect(tokens.count == 4)
    #expect(Tokenizer.tokens(of: Array("McDonald's".utf8)).count == 1)
    #expect(Tokenizer.tokens(of: Array("McDonald's and McDonald".utf8)).count == 4)
  }
}
