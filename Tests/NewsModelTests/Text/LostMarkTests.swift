import Testing

@testable import NewsModel

/// Quotations over several paragraphs, and quotations that lack a mark or have the wrong one.
@Suite struct LostMarkTests {
  // MARK: Several paragraphs

  @Test func paragraphsThatReopenTheMark() {
    expect(
      """
      “The road is open.

      “It will stay open,” Anna Keller said.
      """,
      marks: "“The road is open.", "+“It will stay open,”")
  }

  @Test func paragraphsThatDoNotReopenTheMark() {
    expect(
      """
      “The road is open.

      It will stay open,” Anna Keller said.
      """,
      marks: "“The road is open.", "+It will stay open,”")
  }

  @Test func paragraphsInStraightMarks() {
    expect(
      """
      "The road is open.

      "It will stay open," Anna Keller said.
      """,
      marks: #""The road is open."#, #"+"It will stay open,""#)
    expect(
      """
      "The road is open.

      It will stay open," Anna Keller said.
      """,
      marks: #""The road is open."#, #"+It will stay open,""#)
  }

  @Test func paragraphsInSingleMarks() {
    expect(
      """
      ‘The road is open. It’s safe.

      ‘It’ll stay open,’ Anna Keller said.
      """,
      marks: "‘The road is open. It’s safe.", "+‘It’ll stay open,’")
    expect(
      """
      ‘The road is open. It’s safe.

      It’ll stay open,’ Anna Keller said.
      """,
      marks: "‘The road is open. It’s safe.", "+It’ll stay open,’")
  }

  @Test func threeParagraphsThatReopenTheMark() {
    expect(
      """
      Anna Keller said: “The road is open.

      “The bridge is open.

      “All is open.”
      """,
      marks: "“The road is open.", "+“The bridge is open.", "+“All is open.”")
  }

  @Test func threeParagraphsThatDoNotReopenTheMark() {
    expect(
      """
      Anna Keller said: “The road is open.

      The bridge is open.

      All is open.”
      """,
      marks: "“The road is open.", "+The bridge is open.", "+All is open.”")
  }

  @Test func paragraphsInGuillemets() {
    expect(
      """
      «The road is open.

      «It will stay open», Anna Keller said.
      """,
      marks: "«The road is open.", "+«It will stay open»")
  }

  @Test func paragraphsWithANestedQuotationAcross() {
    expect(
      """
      “He told me, ‘The road is open.

      “ ‘It will stay open,’ he said,” Anna Keller recalled.
      """,
      marks: "“He told me, ‘The road is open.", "+“ ‘It will stay open,’ he said,”")
  }

  // MARK: A missing closing mark

  @Test func closingMarkMissingAtTheEndOfAParagraph() {
    expect(
      """
      Anna Keller said: “The road is open.

      Nobody drove on it all day.
      """,
      marks: "“The road is open.")
  }

  @Test func closingMarkMissingAtTheEndOfTheText() {
    expect("Anna Keller said: “The road is open.", marks: "“The road is open.")
  }

  @Test func closingMarkMissingBeforeItsCue() {
    expect("“The road is open, Anna Keller said.", marks: "“The road is open,")
    expect("“Is the road open? Anna Keller asked.", marks: "“Is the road open?")
    expect("“The road is open, said Anna Keller.", marks: "“The road is open,")
  }

  @Test func closingMarkMissingBeforeTheNextQuotation() {
    expect(
      "“The road is open, Anna Keller said. “It is safe.”",
      marks: "“The road is open,", "“It is safe.”")
    expect(
      "Anna Keller said: “The road is open. “It is safe,” she added.",
      marks: "“The road is open.", "“It is safe,”")
  }

  @Test func closingMarkMissingDoesNotSwallowTheNextQuotation() {
    expect(
      """
      “The road is open, Anna Keller said.

      Ivan Petrov said it was not. “It is closed,” he said.
      """,
      marks: "“The road is open,", "“It is closed,”")
  }

  // MARK: A missing opening mark

  @Test func openingMarkMissingAtTheStartOfAParagraph() {
    expect("The road is open,” Anna Keller said.", marks: "The road is open,”")
    expect(#"The road is open," Anna Keller said."#, marks: #"The road is open,""#)
    expect(
      "«It is open.»\n\nThe road is open», Anna Keller said.", marks: "«It is open.»",
      "The road is open»")
  }

  @Test func openingMarkMissingBeforeSeveralSentencesOfASpeaker() {
    expect(
      "I told you so in May. And we all saw that I was right,” he said. “So it stays.”",
      marks: "I told you so in May. And we all saw that I was right,”", "“So it stays.”")
  }

  @Test func openingMarkMissingBehindAColon() {
    expect("Anna Keller said: The road is open.”", marks: "The road is open.”")
  }

  @Test func openingMarkMissingLeavesTheWritersSentencesAlone() {
    expect(
      "The council met for an hour. The road is open,” Anna Keller said.",
      marks: "The road is open,”")
  }

  @Test func openingMarkMissingBehindAWholeQuotation() {
    expect(
      "“It is wide,” Anna Keller said. It is safe,” she added.",
      marks: "“It is wide,”", "It is safe,”")
  }

  // MARK: The wrong mark

  @Test func openingMarkThatClosesAloneBehindABlank() {
    expect("“We talk to the drivers. “", marks: "“We talk to the drivers. “")
    expect(
      "“We talk to the drivers, “ Anna Keller said.", marks: "“We talk to the drivers, “")
    expect(
      "“If it fails – and I have seen it fail – then we close it. “\n\nThe council met again.",
      marks: "“If it fails – and I have seen it fail – then we close it. “")
  }

  @Test func openingMarkThatClosesGluedToTheNextWord() {
    expect(
      "“It goes beyond the road, “Anna Keller said.", marks: "“It goes beyond the road, “")
    expect("“It goes beyond the road, “said Anna Keller.", marks: "“It goes beyond the road, “")
    expect("“It goes beyond the road, “he said.", marks: "“It goes beyond the road, “")
    expect(
      "“It goes beyond the road, “the US Secretary of State continued.",
      marks: "“It goes beyond the road, “")
  }

  @Test func openingMarkThatClosesBetweenTwoWords() {
    expect("“It goes beyond the road,“Anna Keller said.", marks: "“It goes beyond the road,“")
    expect("“It goes beyond the road,“ Anna Keller said.", marks: "“It goes beyond the road,“")
  }

  @Test func openingMarkThatClosesAQuestion() {
    expect("“Is it open? “Anna Keller asked.", marks: "“Is it open? “")
    expect("“It is open! “Anna Keller cried.", marks: "“It is open! “")
  }

  @Test func openingMarkThatClosesBeforeAQuotationGoesOn() {
    expect(
      "“The road, “Anna Keller said, “is open.”", marks: "“The road, “", "“is open.”")
  }

  @Test func closingMarkThatOpens() {
    expect("”The road is open,” Anna Keller said.", marks: "”The road is open,”")
    expect("Anna Keller said: ”The road is open.”", marks: "”The road is open.”")
  }

  @Test func marksWithBlanksOnBothSides() {
    expect(#"" The road is open, " Anna Keller said."#, marks: #"" The road is open, ""#)
    expect("“ The road is open, ” Anna Keller said.", marks: "“ The road is open, ”")
  }

  @Test func closingMarkGluedToTheNextWord() {
    expect("“The road is open,”Anna Keller said.", marks: "“The road is open,”")
    expect(#""The road is open,"Anna Keller said."#, marks: #""The road is open,""#)
  }

  // MARK: An odd number of marks

  @Test func oddNumberOfMarksCostsNoOtherParagraph() {
    expect(
      """
      “It is wide, Anna Keller said. She went on to talk of the bridge for an hour.

      “It is safe,” Ivan Petrov said. “It is new.”

      It is long,” Anna Keller said.

      “It is ours,” Ivan Petrov said.
      """,
      marks: "“It is wide,", "“It is safe,”", "“It is new.”", "It is long,”", "“It is ours,”")
  }

  @Test func strayMarkInsideAWord() {
    expect(
      "The ro“ad is closed. “It is safe,” Anna Keller said.", marks: "“It is safe,”")
  }

  @Test func theCueKeepsItsQuotationWhicheverMarkIsLost() {
    let says = "Anna Keller | said | The road is open,"
    expect("The road is open,” Anna Keller said.", says: says)
    expect("“The road is open, Anna Keller said.", says: says)
    expect("“The road is open,“ Anna Keller said.", says: says)
    expect("“The road is open, “ Anna Keller said.", says: says)
    expect("“The road is open, “Anna Keller said.", says: says)
    expect("”The road is open,” Anna Keller said.", says: says)
  }
}
