import Testing

@testable import NewsModel

/// Which names are one actor, and of which kind.
@Suite struct ActorResolutionTests {
  // MARK: People

  @Test func fullNameThenSurname() {
    expect(
      "Anna Keller came. Keller left.", names: "person | Anna Keller | Keller")
    expect(
      "Anna Keller came. Keller left.", mentions: "Anna Keller", as: "Anna Keller", "Keller")
  }

  @Test func surnameThenFullName() {
    expect(
      "“It is open,” Keller said. Anna Keller left.", names: "person | Anna Keller | Keller")
  }

  @Test func kinByAGivenNameAreNobodyNamedBefore() {
    expect(
      "Director Lena Hofer met Tom Brandt. Brandt's wife, Lena, said he was ill.",
      says: "Lena | said | he was ill")
    expect(
      "Lena Brandt came late. Tom Brandt was ill. Brandt's wife, Lena, said he was ill.",
      says: "Lena Brandt | said | he was ill")
  }

  @Test func theLastOfTwoSurnames() {
    expect(
      "Carlos Brandt-Keller came. Keller left.", names: "person | Carlos Brandt-Keller | Keller")
    let news = NewsCase("Carlos Brandt-Keller met Tom Keller. Keller left.")
    #expect(news.mentions(of: "Tom Keller") == ["Tom Keller", "Keller"])
  }

  @Test func aNameBetweenTheFirstAndTheLast() {
    expect(
      "Activist Joshua Wong Chi-fung came. “It was late,” Wong said.",
      names: "person | Joshua Wong Chi-fung | Wong | Activist")
  }

  @Test func particlesBelongToTheSurnameInPrintToo() {
    expect(
      "Mayor Bill de Blasio came. “It was late,” de Blasio said.",
      mentions: "Bill de Blasio", as: "Bill de Blasio", "de Blasio")
  }

  @Test func theFirstLettersOfAPersonsName() {
    expect(
      "Rep. Alexandria Ocasio-Cortez came. “It was late,” AOC said.",
      names: "person | Alexandria Ocasio-Cortez | AOC")
  }

  @Test func surnameInTheHeadlineAlone() {
    expect(
      "headline> Road will stay open - Keller\n\nAnna Keller came.",
      names: "person | Anna Keller | Keller")
  }

  @Test func misspeltSurname() {
    expect(
      "standfirst> US Secretary of State Bliken warns drivers\n\nUS Secretary of State Antony Blinken came. Blinken left.",
      names: "person | Antony Blinken | Bliken, Blinken | US Secretary of State", "place | US")
  }

  @Test func misspeltGivenName() {
    expect(
      "Antony Blinken came. Anthony Blinken left.",
      names: "person | Antony Blinken | Anthony Blinken")
  }

  @Test func initials() {
    expect(
      "Antony Blinken came. Antony J. Blinken left.",
      names: "person | Antony J. Blinken | Antony Blinken")
    expect(
      "Antony J. Blinken came. Blinken left.", names: "person | Antony J. Blinken | Blinken")
    withKnownIssue("an initial with a period ends a name") {
      expect("Antony Blinken came. A. Blinken left.", names: "person | Antony Blinken | A. Blinken")
    }
    expect("J. K. Rowling came. Rowling left.", names: "person | J. K. Rowling | Rowling")
    expect("J.K. Rowling came. Rowling left.", names: "person | J.K. Rowling | Rowling")
  }

  @Test func initialsOfOthersStayApart() {
    expect(
      "Joe Biden came. Hunter Biden left.", names: "person | Joe Biden", "person | Hunter Biden")
    withKnownIssue("an initial with a period ends a name") {
      expect("A. Petrov came with B. Petrov.", names: "person | A. Petrov", "person | B. Petrov")
    }
  }

  @Test(arguments: ["Zelenskyy", "Zelenskiy", "Zelenskyi", "Zelenski"])
  func variantsOfTransliteration(variant: String) {
    expect(
      "Volodymyr Zelensky came. Ukrainian President \(variant) left.",
      names: "person | Volodymyr Zelensky | \(variant) | Ukrainian President")
  }

  @Test func otherVariantsOfTransliteration() {
    expect(
      "Sergei Lavrov came. Sergey Lavrov left.", names: "person | Sergei Lavrov | Sergey Lavrov")
    expect(
      "Mohammed Bakri came. Mohamed Bakri left.", names: "person | Mohammed Bakri | Mohamed Bakri")
    expect(
      "Oleksiy Reznikov came. Oleksii Reznikov left.",
      names: "person | Oleksiy Reznikov | Oleksii Reznikov")
  }

  @Test func accentsAndTheirLack() {
    expect(
      "Emmanuel Macrón came. Macron left.", names: "person | Emmanuel Macrón | Macron")
    expect("Anna Müller came. Muller left.", names: "person | Anna Müller | Muller")
  }

  @Test func particles() {
    withKnownIssue("a name whose first word is a particle is cut") {
      expect(
        "Ursula von der Leyen came. Von der Leyen left. President Von der Leyen spoke to von der Leyen.",
        names: "person | Ursula von der Leyen | Von der Leyen, von der Leyen | President")
    }
    expect(
      "Alexander Van der Bellen came. Van der Bellen left.",
      names: "person | Alexander Van der Bellen | Van der Bellen")
    expect(
      "Bashar al-Assad came. Al-Assad left.", names: "person | Bashar al-Assad | Al-Assad")
    expect(
      "Anna de la Cruz came. De la Cruz left.", names: "person | Anna de la Cruz | De la Cruz")
  }

  @Test func namesWithHyphensAndApostrophes() {
    expect(
      "Anne-Marie O'Neill came. O'Neill left.", names: "person | Anne-Marie O'Neill | O'Neill")
    expect(
      "Anne-Marie O’Neill came. O'Neill left.", names: "person | Anne-Marie O’Neill | O'Neill")
  }

  @Test func nameInThePossessive() {
    expect(
      "Anna Keller's road is open. Keller’s bridge is not.",
      mentions: "Anna Keller", as: "Anna Keller", "Keller")
    expect(
      "Boris James came. James' road is open.", mentions: "Boris James", as: "Boris James", "James")
  }

  @Test func personNextToAPlaceOfTheSameName() {
    expect(
      "Sofia Keller flew to Sofia.", names: "person | Sofia Keller", "place | Sofia")
  }

  // MARK: Roles

  @Test func rolesAsPrinted() {
    expect(
      "Russian Foreign Minister Ivan Petrov came. The minister, Ivan Petrov, left.",
      names: "person | Ivan Petrov | - | Russian Foreign Minister, minister")
    expect(
      "Former Bulgarian defense minister Boyko Noev came.",
      names: "person | Boyko Noev | - | Former Bulgarian defense minister")
    expect(
      "Ivan Geshev, the chief prosecutor, came.",
      names: "person | Ivan Geshev | - | chief prosecutor")
    expect(
      "Kremlin spokesperson Dmitry Peskov came.",
      names: "person | Dmitry Peskov | - | Kremlin spokesperson", "organization | Kremlin")
  }

  @Test func roleWithACommaBeforeTheName() {
    expect(
      "NATO Secretary General, Jens Stoltenberg, came.",
      names: "person | Jens Stoltenberg | - | NATO Secretary General", "organization | NATO")
    expect(
      "The President of the European Commission, Ursula von der Leyen, came.",
      names: "person | Ursula von der Leyen | - | President of the European Commission",
      "organization | European Commission")
  }

  @Test func formsOfAddressAreNoNames() {
    expect("Mr Keller came. Ms Ulfsen left.", names: "person | Keller", "person | Ulfsen")
    expect("Dr. Anna Keller came.", names: "person | Anna Keller")
    expect("Sir Keir Starmer came.", names: "person | Keir Starmer")
  }

  // MARK: Organizations

  @Test func allianceAndItsAllies() {
    expect(
      "NATO Allies have sent troops. NATO is an alliance.", names: "organization | NATO")
    expect(
      "NATO Allies have sent troops. NATO is an alliance.",
      mentions: "NATO", as: "NATO", "NATO")
  }

  @Test func kremlin() {
    expect(
      "The Kremlin was silent. Sanctions hit the Kremlin.", names: "organization | Kremlin")
    expect(
      "The Kremlin was silent. Sanctions hit the Kremlin.",
      mentions: "Kremlin", as: "Kremlin", "Kremlin")
  }

  @Test func acronymInParentheses() {
    expect(
      "The Organization for Security and Cooperation in Europe (OSCE) came. The OSCE left.",
      names: "organization | Organization for Security and Cooperation in Europe | OSCE")
  }

  @Test func ministriesWithTheirOwners() {
    expect(
      "Russia's Foreign Ministry was silent.",
      names: "organization | Russia's Foreign Ministry")
    expect(
      "The Ukrainian Defense Ministry was silent.",
      names: "organization | Ukrainian Defense Ministry")
  }

  @Test func theMinistryOfACountryIsNamedByIt() {
    expect(
      "Montenegro has asked a diplomat to leave, the foreign ministry said. The ministry gave no reason.",
      mentions: "Montenegro's Foreign Ministry", as: "the foreign ministry", "The ministry")
  }

  @Test func organizationThatIsNamedAfterAPlace() {
    expect("The Sofia Globe wrote first.", names: "organization | Sofia Globe")
    expect("Moscow State University is shut.", names: "organization | Moscow State University")
  }

  @Test func theUnionsNames() {
    expect(
      "The European Union met. The EU agreed.", names: "organization | European Union | EU")
  }

  // MARK: Places

  @Test func theStatesAndUs() {
    expect("The US is large. Tell us more. Give us a road.", names: "place | US")
    expect("The US is large. Tell us more.", mentions: "US", as: "US")
    expectNoActors("“Give us a road,” they said. “All of us.”")
  }

  @Test func theStatesInAHeadlineOfCapitals() {
    expect("headline> US WARNS DRIVERS ABROAD\n\nThe US is large.", mentions: "US", as: "US", "US")
  }

  @Test func theStatesByAllTheirNames() {
    expect(
      "The United States is large. The U.S. is rich. The US is free. America is loud.",
      names: "place | United States | U.S., US, America")
  }

  @Test func capitalThatStandsForItsGovernment() {
    let news = NewsCase("Sofia had expelled the diplomats. Sofia said that it had no choice.")
    #expect(news.saying == ["Sofia | said | it had no choice"])
    #expect(news.mentions(of: "Sofia") == ["Sofia", "Sofia"])
    #expect(news.actors == ["place | Sofia"])
  }

  @Test func oldAndNewSpellingsOfAPlace() {
    expect("Kyiv was silent. Kiev was not.", names: "place | Kyiv | Kiev")
    expect("The Donbas is large. Donbass is free.", names: "place | Donbas | Donbass")
  }

  @Test func placeThatModifiesAnOfficeIsNamedOnce() {
    expect(
      "US President Joe Biden came.", names: "person | Joe Biden | - | US President", "place | US"
    )
  }

  // MARK: Aside

  @Test func personNamedInACaptionOnly() {
    expect(
      "caption> Ivan Petrov meets the builders.\n\nAnna Keller came.",
      names: "person | Anna Keller", "person | Ivan Petrov | - | - | aside")
  }

  @Test func personNamedInAGalleryOnly() {
    expect(
      "Anna Keller came.\n\nlisting> Snow on the hills\nIvan Petrov meets the builders.",
      names: "person | Anna Keller", "person | Ivan Petrov | - | - | aside")
  }

  @Test func personNamedInABylineCreditOrBoxOnly() {
    for role in ["byline", "credit", "boilerplate"] {
      let news = NewsCase("\(role)> Written by Ivan Petrov\n\nAnna Keller came.")
      #expect(
        news.actors.filter { $0.hasPrefix("person | Anna") } == ["person | Anna Keller"])
      #expect(
        news.actors.filter { $0.hasPrefix("person | Ivan") }
          == ["person | Ivan Petrov | - | - | aside"])
    }
  }

  @Test func personNamedInACaptionAndInTheStory() {
    expect(
      "caption> Anna Keller meets the builders.\n\nKeller came.",
      names: "person | Anna Keller | Keller")
  }

  @Test func personNamedInTheHeadlineIsOfTheStory() {
    expect(
      "headline> Anna Keller opens the road\n\nSnow fell.", names: "person | Anna Keller")
  }

  // MARK: No actors

  @Test func capitalsThatNameNobody() {
    expectNoActors("Regardless, the road is open. Nobody came. Snow fell on Friday in March.")
    expectNoActors("It was Liberation Day. Nobody danced.")
    expectNoActors("“Never,” was all the answer. Earlier, it had been “No”.")
  }

  @Test func headlineInTitleCase() {
    expectNoActors(
      "headline> Strong Winds Close Mountain Road For Third Day\n\nThe road is shut.")
  }

  @Test func aSonIsNotHisFather() {
    let news = NewsCase(
      "Emil Keller came to Varna. Later Keller left. In Varna, Keller Jr. stayed.")
    #expect(news.mentions(of: "Emil Keller") == ["Emil Keller", "Keller"])
  }

  @Test func aKingIsCalledWithoutHisNumber() {
    let news = NewsCase("King Rudolf II came to Varna. The people loved Rudolf.")
    #expect(news.mentions(of: "Rudolf II").count == 2)
  }

  @Test func whatIsNamedWithItsLettersBearsAllItsForms() {
    let news = NewsCase(
      "The Zemblan Peace Front (ZPF) left. They asked the UK ZPF to stay. The ZPF did not.")
    #expect(news.actors.contains { $0.contains("Zemblan Peace Front | ") })
  }

  @Test func aSurnameWithAParticleIsOneName() {
    let news = NewsCase("Sari van Keller came to Varna. “It is late,” Van Keller said.")
    #expect(news.mentions(of: "Sari van Keller") == ["Sari van Keller", "Van Keller"])
  }

  @Test func aSurnameIsAlsoCalledWithoutItsParticle() {
    let news = NewsCase("Sari van Keller came to Varna. “It is late,” Keller said.")
    #expect(news.mentions(of: "Sari van Keller") == ["Sari van Keller", "Keller"])
  }

  @Test func aRoleOpensWithNoConjunction() {
    #expect(
      NewsCase("But Vexham Abroad director Tom Brandt left.").actors.contains {
        $0.hasSuffix("| Vexham Abroad director")
      })
  }

  @Test func whatSomebodyIsKnownForIsNoRole() {
    #expect(
      NewsCase("Tom Brandt, a longtime adviser known for his style, left.").actors
        == ["person | Tom Brandt | - | longtime adviser"])
  }

  @Test func thePlaceInAnOfficeIsNamedToo() {
    let news = NewsCase(
      "Prime Minister Emil Keller came. On Friday, Britain's prime minister left. The British won.")
    #expect(news.mentions(of: "Britain") == ["Britain"])
    #expect(news.mentions(of: "Emil Keller") == ["Emil Keller", "prime minister"])
  }
}
