import Testing

@testable import NewsModel

/// Bodies in pieces, and people glued to them.
@Suite struct JoinedBodiesTests {
  @Test func theBodyOfACountry() {
    expect("She called Transport Scotland.", names: "organization | Transport Scotland")
  }

  @Test func aCountryBehindAnotherWordIsAPlace() {
    expect("They all left Norway.", names: "place | Norway")
  }

  @Test func aPaperOfAPlace() {
    expect("She told the Oslo Weekly so.", names: "organization | Oslo Weekly")
  }

  @Test func aPersonBehindABody() {
    expect(
      "A student at Ulfsen State University Anna Keller came.",
      names: "organization | Ulfsen State University", "person | Anna Keller")
  }

  @Test func whoHoldsAnOfficeIsNotTheBody() {
    let news = NewsCase("James Brandt left. The town asked Laidlow CEO Brandt why.")
    #expect(news.actors.contains("person | James Brandt | Brandt | Laidlow CEO"))
  }

  @Test func whoIsOfABodyIsNotTheBody() {
    #expect(
      NewsCase("The report by Dr Ian Brandt of Roam Technologies was read.").actors
        == ["person | Ian Brandt", "organization | Roam Technologies"])
  }

  @Test func twoBodiesAreNotOne() {
    let document = NewsCase("He chose Martex and Cargovex. Nobody saw Cargovex again.").document
    let joined = JoinedBodies(document).joined([Reference(.name, 2..<5, kind: .organization)])
    #expect(joined.map { document.text($0.tokens) } == ["Martex", "Cargovex"])
  }

  @Test func oneBodyOfTwoNamesIsOne() {
    let document = NewsCase("He chose Martex and Cargovex. They left.").document
    let joined = JoinedBodies(document).joined([Reference(.name, 2..<5, kind: .organization)])
    #expect(joined.map { document.text($0.tokens) } == ["Martex and Cargovex"])
  }

  @Test func aChamberIsNobody() {
    let document = NewsCase("They told the Varna General Chamber of Commerce so.").document
    let joined = JoinedBodies(document).joined([
      Reference(.name, 3..<4, kind: .place), Reference(.name, 5..<8, kind: .person),
    ])
    #expect(joined.map { document.text($0.tokens) } == ["Varna General Chamber of Commerce"])
    #expect(joined.map(\.kind) == [.organization])
  }

  @Test func aBodyIsWholeWithThoseWhoseItIs() {
    let document = NewsCase("They told the All Ruritania Journalists’ Association so.").document
    let joined = JoinedBodies(document).joined([
      Reference(.name, 4..<6, kind: .organization), Reference(.name, 7..<8, kind: .organization),
    ])
    #expect(joined.map { document.text($0.tokens) } == ["All Ruritania Journalists’ Association"])
  }

  @Test func aCouncilIsWholeWithWhatItIsOn() {
    expect(
      "They told the Council on Foreign Relations and the Intergovernmental Panel on Climate Change.",
      names: "organization | Council on Foreign Relations",
      "organization | Intergovernmental Panel on Climate Change")
  }

  @Test func aCourtIsWholeWithItsJustice() {
    let document = NewsCase("They told the International Court of Justice so.").document
    let joined = JoinedBodies(document).joined([Reference(.name, 3..<6, kind: .organization)])
    #expect(joined.map { document.text($0.tokens) } == ["International Court of Justice"])
  }

  @Test func whoIsARoseOfABodyIsNotThatBody() {
    expect(
      "The report by Dr Ian Rose of Roam Consulting was read.",
      names: "person | Ian Rose", "organization | Roam Consulting")
  }

  /// Two names that taggers see overlap here.
  @Test func anAcademyInsideAnInstitutesName() {
    let sample = NewsCase(
      "Boris Olsen works at the Economics Institute of the Soviet Union's Academy of Sciences, in"
        + " Moscow.")
    #expect(sample.actors.contains { $0.hasPrefix("person | Boris Olsen") })
    #expect(sample.actors.contains { $0.hasPrefix("organization | Economics Institute") })
  }

  @Test func aBodyIsWholeWithItsDesk() {
    expect("He reads the news for BBC Arabic.", names: "organization | BBC Arabic")
  }

  @Test func theUnionOfWhomItIs() {
    expect(
      "Anna Keller leads the Ontario Nurses' Association.", names: "person | Anna Keller",
      "organization | Ontario Nurses' Association")
  }

  @Test func aBodyHasTheNameOfThoseWhoseItIs() {
    for sign in ["'", "’"] {
      expect(
        "The deal with the B.C. Nurses\(sign) Union, the Hospital Employees\(sign) Union and the Health"
          + " Sciences Association is done.",
        names: "organization | B.C. Nurses\(sign) Union",
        "organization | Hospital Employees\(sign) Union",
        "organization | Health Sciences Association")
    }
  }

  @Test func twoBanksAreTwo() {
    expect(
      "The market fell. Shares of Bank of Montreal and Royal Bank of Canada fell with it.",
      names: "organization | Bank of Montreal", "organization | Royal Bank of Canada")
    expect(
      "The market fell. The Department of Health and Human Services said so.",
      names: "organization | Department of Health and Human Services")
  }

  @Test func anAuthorityIsNotItsProvince() {
    expect(
      "The mine leaked. It was fined by the Alberta Energy Regulator on Friday.",
      names: "organization | Alberta Energy Regulator")
  }

  @Test func listedNamesWithSmallWordsAreWhole() {
    expect(
      "It rained. He left Newfoundland and Labrador for the Institute for the Study of War.",
      names: "place | Newfoundland and Labrador",
      "organization | Institute for the Study of War")
  }

  @Test func whatACountryHasIsNotCalledAfterIt() {
    expect(
      "It rained. India's Enforcement Directorate met Zembla's Foreign Ministry in London's High Court.",
      names: "organization | Enforcement Directorate", "place | India",
      "organization | Zembla's Foreign Ministry", "place | London", "organization | High Court")
  }
}
