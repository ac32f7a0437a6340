import Testing

@testable import NewsModel

@Suite struct KnownAliasesTests {
  @Test(arguments: [
    ["united states", "us", "u.s", "usa", "america"], ["united kingdom", "uk", "britain"],
    ["european union", "eu"], ["kyiv", "kiev"], ["donbas", "donbass"], ["odesa", "odessa"],
    ["north atlantic treaty organization", "nato"],
  ])
  func oneActor(names: [String]) {
    #expect(Set(names.map { KnownAliases.canonical(Array($0.utf8)) }).count == 1)
  }

  @Test func othersAreThemselves() {
    for name in ["sofia", "opec", "", "kyi", "united"] {
      #expect(KnownAliases.canonical(Array(name.utf8)) == Array(name.utf8))
    }
  }

  @Test func shortFormsOfGivenNames() {
    func match(_ a: String, _ b: String) -> Bool {
      Nicknames.match(Folding.transliterated(a), Folding.transliterated(b))
    }
    #expect(match("joe", "joseph") && match("joseph", "joe"))
    #expect(match("bill", "william"))
    #expect(match("liz", "elizabeth"))
    #expect(!match("joe", "bill"))
    #expect(!match("anna", "boris"))
  }

  @Test func aProvinceAsPrintShortensIt() {
    expect(
      "The mill in Kingston, Ont., closed. People in Ontario wept.", mentions: "Ontario",
      as: "Ont.", "Ontario")
  }

  @Test func aPartyAndItsLettersAreOne() {
    let news = NewsCase(
      "Parti Québécois Leader Paul Keller said no. The PQ leader left, and the PQ lost the vote.")
    #expect(news.actors.contains { $0.hasPrefix("organization | Parti Québécois | PQ") })
  }
}
