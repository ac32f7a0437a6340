import Testing

@testable import NewsModel

/// Every kind of quotation mark, set as it should be.
@Suite struct QuotationFinderTests {
  @Test func straightDoubleMarks() {
    expect(#""The road is open," Anna Keller said."#, marks: #""The road is open,""#)
  }

  @Test func curlyDoubleMarks() {
    expect("“The road is open,” Anna Keller said.", marks: "“The road is open,”")
  }

  @Test func curlySingleMarks() {
    expect("‘The road is open,’ Anna Keller said.", marks: "‘The road is open,’")
  }

  @Test func straightSingleMarks() {
    expect("'The road is open,' Anna Keller said.", marks: "'The road is open,'")
  }

  @Test func guillemets() {
    expect("«The road is open», Anna Keller said.", marks: "«The road is open»")
  }

  @Test func guillemetsWithBlanksInside() {
    expect("« The road is open », Anna Keller said.", marks: "« The road is open »")
  }

  @Test func guillemetsWithNoBreakSpacesInside() {
    expect(
      "«\u{202F}The road is open\u{A0}», Anna Keller said.", marks: "« The road is open »")
  }

  @Test func singleGuillemets() {
    expect("‹The road is open›, Anna Keller said.", marks: "‹The road is open›")
  }

  @Test func lowMarksThatCloseHigh() {
    expect("„The road is open“, Anna Keller said.", marks: "„The road is open“")
    expect("„The road is open.“ Anna Keller left.", marks: "„The road is open.“")
  }

  @Test func lowMarksThatCloseWithTheEnglishMark() {
    expect("„The road is open,” Anna Keller said.", marks: "„The road is open,”")
  }

  @Test func backticksAndTwoApostrophes() {
    expect("``The road is open,'' Anna Keller said.", marks: "``The road is open,''")
  }

  @Test func oneBacktickAndAnApostrophe() {
    expect("`The road is open,' Anna Keller said.", marks: "`The road is open,'")
  }

  @Test func twoApostrophesOnBothSides() {
    expect("''The road is open,'' Anna Keller said.", marks: "''The road is open,''")
  }

  @Test func cornerBrackets() {
    expect("「The road is open」, Anna Keller said.", marks: "「The road is open」")
  }

  @Test func kindsOfMarksMixedInOneText() {
    expect(
      """
      "The road is open," Anna Keller said. “It is safe,” she added.

      ‘We are glad,’ Ivan Petrov said.
      """,
      marks: #""The road is open,""#, "“It is safe,”", "‘We are glad,’")
  }

  @Test func straightMarkThatACurlyOneCloses() {
    expect(#""The road is open,” Anna Keller said."#, marks: #""The road is open,”"#)
    expect(#"“The road is open," Anna Keller said."#, marks: #"“The road is open,""#)
  }

  @Test func marksBesideBracketsAndDashes() {
    expect("The road (“a miracle”) is open.", marks: "“a miracle”")
    expect("The road—“a miracle”—is open.", marks: "“a miracle”")
    expect("The road –“a miracle”– is open.", marks: "“a miracle”")
  }

  @Test func quotationThatOpensWithADotsOrABracket() {
    expect("“... and the road is open,” Anna Keller said.", marks: "“... and the road is open,”")
    expect("“…and the road is open,” Anna Keller said.", marks: "“…and the road is open,”")
    expect("“[The road] is open,” Anna Keller said.", marks: "“[The road] is open,”")
    expect("“(Laughs) It is open,” Anna Keller said.", marks: "“(Laughs) It is open,”")
  }

  @Test func quotationThatOpensWithANumberOrASum() {
    expect("“100 roads are open,” Anna Keller said.", marks: "“100 roads are open,”")
    expect("“€5 a day is fair,” Anna Keller said.", marks: "“€5 a day is fair,”")
  }

  @Test func severalQuotationsInOneParagraph() {
    expect(
      "“It is open,” Anna Keller said. “It is safe. It is wide.” Later she added: “Drive.”",
      marks: "“It is open,”", "“It is safe. It is wide.”", "“Drive.”")
  }

  @Test func oneWordInMarks() {
    expect("Anna Keller called the road “reckless”.", marks: "“reckless”")
    expect("Anna Keller called the road ‘reckless’.", marks: "‘reckless’")
    expect("Anna Keller called the road 'reckless'.", marks: "'reckless'")
    expect("Anna Keller called the road “reckless.”", marks: "“reckless.”")
  }

  @Test func marksWithNothingInThem() {
    expectUnmarked("The road “” is open. The bridge \"\" is not.")
  }

  @Test func marksAloneAreNoQuotation() {
    for text in ["“", "”", "\"", "'", "‘’", "“”", "\" \"", "« »", "“ “", "''", "``''"] {
      #expect(NewsCase(text).saying == [], "\(text)")
    }
  }

  // MARK: Nested

  @Test func singleMarksInsideDoubleOnes() {
    expect(
      "“He told me ‘the road is open’ and left,” Anna Keller said.",
      marks: "“He told me ‘the road is open’ and left,”")
    expect(
      #""He told me 'the road is open' and left," Anna Keller said."#,
      marks: #""He told me 'the road is open' and left,""#)
  }

  @Test func doubleMarksInsideSingleOnes() {
    expect(
      "‘He told me “the road is open” and left,’ Anna Keller said.",
      marks: "‘He told me “the road is open” and left,’")
    expect(
      #"'He told me "the road is open" and left,' Anna Keller said."#,
      marks: #"'He told me "the road is open" and left,'"#)
  }

  @Test func nestedQuotationThatClosesTogether() {
    expect("Anna Keller said: “He told me, ‘Go.’”", marks: "“He told me, ‘Go.’”")
    expect("Anna Keller said: ‘He told me, “Go.”’", marks: "‘He told me, “Go.”’")
    expect(#"Anna Keller said: "He told me, 'Go.'""#, marks: #""He told me, 'Go.'""#)
  }

  @Test func nestedQuotationThatOpensTogether() {
    expect(
      "“‘Open’ is a big word,” Anna Keller said.", marks: "“‘Open’ is a big word,”")
    expect(
      "“ ‘Open’ is a big word,” Anna Keller said.", marks: "“ ‘Open’ is a big word,”")
  }

  @Test func threeLevelsOfMarks() {
    withKnownIssue("marks are told apart two levels deep, not three") {
      expect(
        "“He said, ‘I read “Closed” on the sign,’ and left,” Anna Keller said.",
        marks: "“He said, ‘I read “Closed” on the sign,’ and left,”")
    }
  }

  @Test func nestedQuotationThatLostAMark() {
    expect(
      "“He said ‘the road is open and left,” Anna Keller said. “It is.”",
      marks: "“He said ‘the road is open and left,”", "“It is.”")
    expect(
      "“He said the road is open’ and left,” Anna Keller said. “It is.”",
      marks: "“He said the road is open’ and left,”", "“It is.”")
  }

  // MARK: Editorial parentheses

  @Test func editorialParenthesis() {
    expect(
      "“We open it (the road. – Ed.) tomorrow,” Anna Keller said.",
      marks: "“We open it (the road. – Ed.) tomorrow,”")
    expect(
      "“We open [the road] tomorrow,” Anna Keller said.",
      marks: "“We open [the road] tomorrow,”")
  }

  @Test func editorialParenthesisWithDotsAtItsEnd() {
    expect(
      "“For this (a road through the hills… – Ed.) there is no money,” Anna Keller said.",
      marks: "“For this (a road through the hills… – Ed.) there is no money,”")
  }

  @Test func editorialParenthesisWithMarksOfItsOwn() {
    expect(
      "“We open it (the ‘Long Road’) tomorrow,” Anna Keller said.",
      marks: "“We open it (the ‘Long Road’) tomorrow,”")
  }

  @Test func parenthesisThatIsNeverClosed() {
    expect(
      "“We open it (the road tomorrow,” Anna Keller said. She smiled.",
      marks: "“We open it (the road tomorrow,”")
  }

  @Test func twoSingleMarksThatCloseADoubleOne() {
    expect(
      "“The bridge is safe,’’ Anna Keller said on Monday. “It was mended in May.’’ The town had shut it.",
      marks: "“The bridge is safe,’’", "“It was mended in May.’’")
  }

  @Test func anOpeningMarkGluedBehindAStopOpens() {
    expect(
      "Nobody left the town that day.“I like the plan. It is a good one,” Anna Keller said.",
      marks: "“I like the plan. It is a good one,”")
  }
}
