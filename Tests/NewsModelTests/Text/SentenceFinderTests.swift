import Testing

@testable import NewsModel

@Suite struct SentenceFinderTests {
  private func expect(
    _ text: String, sentences: String..., at location: SourceLocation = #_sourceLocation
  ) {
    #expect(NewsCase(text).sentences == sentences, sourceLocation: location)
  }

  @Test func stopsQuestionsAndExclamations() {
    expect(
      "It snows. Does it? It does! Good.", sentences: "It snows.", "Does it?", "It does!", "Good.")
  }

  @Test func paragraphEndsASentence() {
    expect("It snows\n\nIt rains", sentences: "It snows", "It rains")
  }

  @Test func abbreviationsAndInitialsEndNothing() {
    expect("Mr. Keller met J. Petrov.", sentences: "Mr. Keller met J. Petrov.")
    expect("The U.S. Army came.", sentences: "The U.S. Army came.")
    expect("It opens at 5 a.m. on Friday.", sentences: "It opens at 5 a.m. on Friday.")
  }

  @Test func abbreviationThatEndsASentenceToo() {
    expect(
      "They live in the U.S. The road is open.",
      sentences: "They live in the U.S.", "The road is open.")
  }

  @Test func aQuotationThatEndsWithAnother() {
    expect(
      "“She kept saying, ‘I am sorry.’” Police said it was late.",
      sentences: "“She kept saying, ‘I am sorry.’”", "Police said it was late.")
  }

  @Test func whoAgreesHasASentence() {
    expect(
      "It is “safe.” Keller agreed, but left.", sentences: "It is “safe.”",
      "Keller agreed, but left.")
  }

  @Test func aProvinceMayEndASentence() {
    expect(
      "They met in Brampton, Ont. Prime Minister Anna Keller said no.",
      sentences: "They met in Brampton, Ont.", "Prime Minister Anna Keller said no.")
    expect(
      "They met Brampton, Ont., Mayor Anna Keller.",
      sentences: "They met Brampton, Ont., Mayor Anna Keller.")
  }

  @Test func anHourMayEndASentence() {
    expect(
      "It was found at 6 a.m. A man was held.", sentences: "It was found at 6 a.m.",
      "A man was held.")
    expect("It came at 6 a.m. Friday.", sentences: "It came at 6 a.m. Friday.")
    expect(
      "It came at 6 a.m. None was hurt.", sentences: "It came at 6 a.m.", "None was hurt.")
    expect(
      "It came at 6 a.m. Eastern and at 9 a.m. London time.",
      sentences: "It came at 6 a.m. Eastern and at 9 a.m. London time.")
  }

  @Test func aQuotationWithAStopBeforeAnActOfItsOwn() {
    expect(
      "He “walked in.” Keller said officers had found it.", sentences: "He “walked in.”",
      "Keller said officers had found it.")
    expect("“It is over.” Keller said in Varna.", sentences: "“It is over.” Keller said in Varna.")
  }

  @Test func anItemIsASentence() {
    expect(
      "Keller warns Varna • Toll rises in May", sentences: "Keller warns Varna",
      "• Toll rises in May")
    expect("“Open • closed,” it says.", sentences: "“Open • closed,” it says.")
  }

  @Test func numbersEndNothing() {
    expect("It is 1.5 miles.", sentences: "It is 1.5 miles.")
  }

  @Test func stopBeforeALowerCaseWordEndsNothing() {
    withKnownIssue("“no.” may be a number's only where a capital begins it") {
      expect("It was no. 5 of them.", sentences: "It was no. 5 of them.")
    }
    expect("The site example. com is down.", sentences: "The site example. com is down.")
  }

  @Test func quotationIsPartOfItsSentence() {
    expect(
      "“It is open. It is safe,” Anna Keller said. She left.",
      sentences: "“It is open. It is safe,” Anna Keller said.", "She left.")
    expect("“Is it open?” he asked.", sentences: "“Is it open?” he asked.")
    expect("“Go!” said Anna Keller.", sentences: "“Go!” said Anna Keller.")
  }

  @Test func quotationThatIsASentence() {
    expect(
      "Anna Keller laughed. “It is open.” She left.",
      sentences: "Anna Keller laughed.", "“It is open.”", "She left.")
    expect("“It is open.” “It is safe.”", sentences: "“It is open.”", "“It is safe.”")
  }

  @Test func quotationThatEndsItsSentence() {
    expect(
      "Anna Keller said: “It is open.” She left.",
      sentences: "Anna Keller said: “It is open.”", "She left.")
    expect(
      "Anna Keller called it “reckless”. She left.",
      sentences: "Anna Keller called it “reckless”.", "She left.")
  }

  @Test func interruptedQuotationIsOneSentence() {
    expect(
      "“The road,” Anna Keller said, “is open. It is safe.” She left.",
      sentences: "“The road,” Anna Keller said, “is open. It is safe.”", "She left.")
  }

  @Test func editorialParenthesisEndsNothing() {
    expect(
      "“It (the road. – Ed.) is open,” Anna Keller said.",
      sentences: "“It (the road. – Ed.) is open,” Anna Keller said.")
  }

  @Test func parenthesisWithASentence() {
    expect(
      "It snows. (It does.) It rains.", sentences: "It snows.", "(It does.)", "It rains.")
  }

  @Test func linesOfAGalleryAreSentences() {
    expect(
      "listing> Snow on the hills\nThe road is shut. Nobody came.\nRain in the town",
      sentences: "Snow on the hills", "The road is shut.", "Nobody came.", "Rain in the town")
  }

  @Test func linesOfAParagraphAreNot() {
    expect("The road\nis open.", sentences: "The road is open.")
  }

  @Test func dotsEndOnlyBeforeANewSentence() {
    expect("You have to... take care.", sentences: "You have to... take care.")
    expect("You have to… Take care.", sentences: "You have to…", "Take care.")
  }

  @Test func sentencesTileTheBlocks() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<200 {
      let document = NewsCase(random.newsLikeText(scalars: 200)).document
      var end = 0
      for sentence in document.sentences {
        #expect(sentence.tokens.lowerBound == end && !sentence.tokens.isEmpty)
        end = sentence.tokens.upperBound
        let block = document.blocks[sentence.block].tokens
        #expect(block.lowerBound <= sentence.tokens.lowerBound && end <= block.upperBound)
      }
      #expect(end == document.tokens.count)
      for index in document.tokens.indices {
        #expect(document.sentences[document.sentence(of: index)].tokens.contains(index))
      }
    }
  }

  @Test func capitalsThatAreNoMeasureEndASentence() {
    #expect(
      NewsCase("The plant may close, sources tell the FT. But Northbank said that it will stay.")
        .sentences == [
          "The plant may close, sources tell the FT.", "But Northbank said that it will stay.",
        ])
  }

  @Test func anAbbreviationBeforeAQuotationEndsASentence() {
    expect(
      "It came at 3 a.m. “It was dark,” she said. He sold Acme Inc. “for a song” and left.",
      sentences: "It came at 3 a.m.", "“It was dark,” she said.",
      "He sold Acme Inc. “for a song” and left.")
  }

  @Test func whoIsIllEndsASentence() {
    expect(
      "He was ill. His wife was not. They live in Peoria, Ill. with a dog.",
      sentences: "He was ill.", "His wife was not.", "They live in Peoria, Ill. with a dog.")
  }

  @Test func aConstableEndsNoSentence() {
    expect(
      "“He ran,” Const. Ruth Lund said. She left.", sentences: "“He ran,” Const. Ruth Lund said.",
      "She left.")
  }
}
