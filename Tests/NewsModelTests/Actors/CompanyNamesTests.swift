import Testing

@testable import NewsModel

/// Names whose own words, or those beside them, say where they end and what they are.
@Suite struct CompanyNamesTests {
  private func names(_ text: String) -> [String] {
    let sample = NewsCase(text)
    return sample.annotation.actors.map { "\($0.kind) \($0.name)" }.sorted()
  }

  @Test func aTitleBetweenGivenNameAndSurnameIsAName() {
    #expect(names("The part went to Norman Dean Kirby, who left.") == ["person Norman Dean Kirby"])
    #expect(
      names("The part went to Dean Anna Keller, who left.").contains("person Anna Keller"))
  }

  @Test func aTitleBehindAGivenNameIsASurname() {
    expect(
      "Rick Dean restores films. “It is slow work,” Mr Dean said.",
      says: "Rick Dean | said | It is slow work,")
  }

  @Test func anOfficesBodyIsWhole() {
    #expect(
      names(
        "The General Director of the International Organization for Renewable Rivers (IORR) left."
      ).contains("organization International Organization for Renewable Rivers"))
  }

  @Test func aJoinedModifierIsNoPartOfAName() {
    let found = names(
      "The town loved the Varna-based Vexel Holdings and its Northbank-owned Ulf Brands.")
    #expect(!found.contains { $0.contains("-") })
    #expect(found.contains("organization Vexel Holdings"))
  }

  @Test func aCompanysSignMakesACompany() {
    #expect(
      names("The deal was won by C. Brandt & Co. on Friday.") == ["organization C. Brandt & Co."])
  }

  @Test func theShortNameOfACompanyIsNoHe() {
    expect(
      "Vexora Holdings Plc rose on Friday. Jack Brandt, its treasurer, came to Varna. Vexora sells"
        + " dams. “The base is strong,” he said.",
      says: "Jack Brandt | said | The base is strong,")
  }

  @Test func whatIsFoundedIsABody() {
    #expect(
      names(
        "Rivals of Vexora have come. “The base is strong,” said Tom Brandt, co-founder of Vexora. In"
          + " the latest release of Vexora, they added maps."
      ).contains("organization Vexora"))
  }

  @Test func whatIsPluralIsATeam() {
    expect(
      "The striker said Vexby are confident of winning. Tom Brandt scored. “It was good,” he said.",
      says: "(The striker) | said | Vexby are confident of winning",
      "Tom Brandt | said | It was good,")
    #expect(
      names("The striker said Vexby are confident of winning.") == ["organization Vexby"])
  }

  @Test func whoBearsAnArticleIsNobodyByName() {
    let annotation = NewsCase("“Winning was good,” said the Valley Harrier.").annotation
    #expect(!annotation.actors.contains { $0.kind == .person })
  }

  @Test func aSurnameThatIsAWordIsKnownByTheFullName() {
    expect(
      "Vice Minister Sun Zhenyu came to Varna. In Varna, Sun said that the road would open.",
      says: "Sun Zhenyu | said | the road would open")
  }

  @Test func aStatesInitialsAreAPlace() {
    #expect(names("Police in B.C. found the boat.") == ["place B.C."])
  }

  @Test func aPlacesPlayersAreNotThePlace() {
    let annotation = NewsCase("The Varna players are angry, arguing that the goal should stand.")
      .annotation
    #expect(annotation.attributions.allSatisfy { $0.speaker == nil })
  }

  @Test func theFirstWordOfACompanyIsTheCompany() {
    expect(
      "Goldman Sachs rose on Friday. “It was a good day,” Goldman said.",
      says: "Goldman Sachs | said | It was a good day,")
    expect(
      "Vexel Holdings Plc rose on Friday. “It was a good day,” Vexel said.",
      says: "Vexel Holdings Plc | said | It was a good day,")
    // Somebody of that name is meant where there is one.
    expect(
      "Anna Goldman left Goldman Sachs. “It was a good day,” Goldman said.",
      says: "Anna Goldman | said | It was a good day,")
  }

  @Test func aCompanyHasItsFirstWordsAtASentencesStart() {
    for name in [
      "International Road Machines Corp.", "King World Dams Inc", "Scottish and Vexby Plc",
      "Vexel & Hopper Inc",
    ] {
      #expect(
        names("\(name) said it was open. The road is long.").contains("organization \(name)"),
        "\(name)")
    }
    #expect(
      names("Lender Vexel Stores Inc said it was open.") == ["organization Vexel Stores Inc"])
    #expect(names("Troubled Vexel Corp said it was open.") == ["organization Vexel Corp"])
  }

  @Test func anAmpersandJoinsFirmsHoweverItIsWritten() {
    for sign in ["&", "&amp;"] {
      let found = names(
        "The deal was drawn up by lawyers at Hopper \(sign) Berg. V\(sign)H shares rose, and V\(sign)H"
          + " said it was pleased.")
      #expect(found == ["organization Hopper \(sign) Berg", "organization V\(sign)H"], "\(found)")
    }
  }
}
