import Testing

/// Apostrophes, possessives and signs of measure, which look like quotation marks and are none.
@Suite struct ApostropheTests {
  @Test func contractionsInsideSingleMarks() {
    expect(
      "‘We don’t know who’s there,’ Anna Keller said.", marks: "‘We don’t know who’s there,’")
    expect(
      "'We don't know who's there,' Anna Keller said.", marks: "'We don't know who's there,'")
  }

  @Test func possessiveOfASingularInsideSingleMarks() {
    expect("‘Bulgaria’s road is open,’ Anna Keller said.", marks: "‘Bulgaria’s road is open,’")
    expect("'Bulgaria's road is open,' Anna Keller said.", marks: "'Bulgaria's road is open,'")
  }

  @Test func possessiveOfAPluralInsideSingleMarks() {
    expect("‘The allies’ plan is ready,’ Anna Keller said.", marks: "‘The allies’ plan is ready,’")
    expect("'The allies' plan is ready,' Anna Keller said.", marks: "'The allies' plan is ready,'")
  }

  @Test func twoPossessivesOfPluralsInsideSingleMarks() {
    expect(
      "‘The allies’ plan and the drivers’ wishes agree,’ Anna Keller said.",
      marks: "‘The allies’ plan and the drivers’ wishes agree,’")
  }

  @Test func singleMarksThatCloseBehindAnS() {
    expect(
      "He called it ‘a road for fools’ and left.", marks: "‘a road for fools’")
    expect(
      "He called it 'a road for fools' and left.", marks: "'a road for fools'")
  }

  @Test func possessivesOutsideQuotations() {
    expectUnmarked("The allies’ plan and the drivers’ wishes agree.")
    expectUnmarked("The allies' plan and the drivers' wishes agree.")
    expectUnmarked("James’ plan and James’s wishes agree.")
    expectUnmarked("James' plan and James's wishes agree.")
  }

  @Test func possessiveBeforeAQuotationInSingleMarks() {
    expect("The drivers’ friend said: ‘It is open.’", marks: "‘It is open.’")
    expect("The drivers' friend said: 'It is open.'", marks: "'It is open.'")
  }

  @Test func possessiveWithTheWrongApostrophe() {
    expectUnmarked("Traffic came to a stop in response to Petrov‘s decision to close the road.")
    expect(
      "After Petrov‘s decision she spoke of a ‘dark day’ for the town.", marks: "‘dark day’")
  }

  @Test func yearsWithoutTheirCentury() {
    expectUnmarked("In the ’90s the drivers’ road was open.")
    expectUnmarked("In the '90s the drivers' road was open.")
    expectUnmarked("In the ‘90s the drivers’ road was open.")
    expect("He called the winter of '09 'a cold one' in a letter.", marks: "'a cold one'")
  }

  @Test func wordsThatLostTheirFirstLetters() {
    expectUnmarked("It was all rock 'n' roll on the drivers' road.")
    expectUnmarked("It was all rock ’n’ roll on the drivers’ road.")
    expectUnmarked("Go get ’em before the drivers’ road closes.")
    expectUnmarked("Go get 'em before the drivers' road closes.")
    expect("They stayed 'til dawn and called it 'a joy' again.", marks: "'a joy'")
  }

  @Test func wordsThatLostTheirLastLetters() {
    expectUnmarked("They kept drivin' and singin' all night on the road.")
    withKnownIssue("an apostrophe for a lost g closes single marks") {
      expect(
        "‘We’re drivin’ and singin’ tonight,’ Anna Keller said.",
        marks: "‘We’re drivin’ and singin’ tonight,’")
    }
  }

  @Test func apostrophesInsideNames() {
    expectUnmarked("Sean O'Neill met Chloe d'Arcy and Tariq Ra'ad in N'Djamena.")
    expectUnmarked("Sean O’Neill met Chloe d’Arcy and Tariq Ra’ad in N’Djamena.")
  }

  @Test func feetAndInches() {
    expectUnmarked(#"The 6'2" driver has a 10" wheel in his hand."#)
    expect(
      #""He is 6'2" tall," Anna Keller said. "It is a lot.""#,
      marks: #""He is 6'2" tall,""#, #""It is a lot.""#)
  }

  @Test func minutesAndSecondsOfAPlace() {
    expectUnmarked(#"The ship lay at 43° 12' 5" north of the line."#)
  }

  @Test func possessiveOfAWordInMarks() {
    expect("The “Long Road”’s fate is open.", marks: "“Long Road”")
    expect("The “Long Road’s” fate is open.", marks: "“Long Road’s”")
  }
}
