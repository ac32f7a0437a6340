import Testing

@testable import NewsModel

@Suite struct OfficeTests {
  private func office(_ text: String) -> Office {
    let document = NewsCase(text).document
    return Office(document.tokens.indices.startIndex..<document.tokens.count, in: document)
  }

  private func fit(_ phrase: String, _ held: String) -> Office.Fit {
    office(held).fit(office(phrase))
  }

  @Test func theSameOfficeFitsWhole() {
    #expect(fit("US Secretary of State", "US Secretary of State") == .whole)
    #expect(fit("secretary of state", "US Secretary of State") == .whole)
    #expect(fit("Secretary-General", "Secretary General") == .whole)
    #expect(fit("the Ukrainian president", "Ukrainian President") == .whole)
  }

  @Test func theHeadOfAnOfficeFitsInPart() {
    #expect(fit("the minister", "Russian Foreign Minister") == .byHead)
    #expect(fit("the prosecutor", "chief prosecutor") == .byHead)
    #expect(fit("the secretary", "US Secretary of State") == .byHead)
  }

  @Test func aCountryAndItsPeopleAreOneOwner() {
    #expect(fit("Russia's foreign minister", "Russian Foreign Minister") == .whole)
  }

  @Test func officesOfOtherCountriesDoNotFit() {
    #expect(fit("the Russian president", "Ukrainian President") == Office.Fit.none)
    #expect(fit("the Greek minister", "Russian Foreign Minister") == Office.Fit.none)
  }

  @Test func otherOfficesDoNotFit() {
    #expect(fit("the president", "Russian Foreign Minister") == Office.Fit.none)
    #expect(fit("the defense minister", "Russian Foreign Minister") == Office.Fit.none)
    #expect(fit("the foreign minister", "minister") == Office.Fit.none)
  }

  @Test func formerOfficesFit() {
    #expect(fit("the minister", "former defense minister") == .byWhatWas)
    #expect(fit("the minister", "former minister") == .byWhatWas)
    #expect(fit("the former minister", "former minister") == .whole)
  }

  @Test func aDeputyHoldsAnotherOffice() {
    #expect(fit("the mayor", "deputy mayor") == Office.Fit.none)
    #expect(fit("the prime minister", "Deputy Prime Minister") == Office.Fit.none)
    #expect(fit("the deputy", "deputy mayor") == .byHead)
    #expect(fit("the spokesman", "deputy spokesman") == .byHead)
  }

  @Test(arguments: [
    "Minister of Trade and Industry", "Minister of Agriculture, Animal Husbandry and Fisheries",
    "Secretary of Health, Education, and Welfare",
  ])
  func anOfficeHasAllItsFields(office: String) {
    let news = NewsCase("Anna Keller, \(office), said the road was open. Tom Brandt came.")
    #expect(news.annotation.actors.map(\.name) == ["Anna Keller", "Tom Brandt"])
    #expect(news.annotation.actors.first?.roles == [office])
  }

  @Test func anOfficeEndsBeforeTheNext() {
    let news = NewsCase(
      "Anna Keller, Minister of Trade and Prime Minister, said the road was open.")
    #expect(news.annotation.actors.map(\.name) == ["Anna Keller"])
  }
}
