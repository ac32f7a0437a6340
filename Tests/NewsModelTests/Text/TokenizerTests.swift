import Testing

@testable import NewsModel

@Suite struct TokenizerTests {
  /// The tokens of a text, as printed.
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokenizer.tokens(of: bytes).map {
      String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
  }

  private func tokens(_ text: String) -> [Token] { Tokenizer.tokens(of: Array(text.utf8)) }

  @Test func iBeforeAClosingMarkIsNoInitial() {
    #expect(words("“So am I.”") == ["“", "So", "am", "I", ".", "”"])
  }

  @Test func wordsNumbersAndSigns() {
    #expect(words("On May 5, snow fell.") == ["On", "May", "5", ",", "snow", "fell", "."])
    #expect(tokens("On 5!").map(\.kind) == [.word, .number, .punctuation])
  }

  @Test func aLetterWrittenOutIsPartOfItsWord() {
    #expect(words("H&aring;kan, Jos&eacute;'s") == ["H&aring;kan", ",", "Jos&eacute;", "'s"])
    #expect(
      words("up 5&deg;C; A&lt;B") == ["up", "5", "&", "deg", ";", "C", ";", "A&lt", ";", "B"])
    #expect(tokens("H&aring;kan")[0].isCapitalized)
  }

  @Test func anAmpersandWrittenOutIsOne() {
    #expect(
      words("C&amp;W, A &amp; B, Q&amp") == ["C&amp;W", ",", "A", "&amp;", "B", ",", "Q&amp"])
    let keys = tokens("C&amp;W C&W").map(\.key)
    #expect(keys[0] == keys[1])
    #expect(tokens("&amp;")[0].is("&"))
  }

  @Test func textWithoutTokens() {
    #expect(words("") == [])
    #expect(words(" \n\t\u{A0}\u{202F}\u{3000}\u{FEFF} ") == [])
  }

  @Test func apostropheOfAContractionStaysInside() {
    #expect(words("Don't. Don’t.") == ["Don't", ".", "Don’t", "."])
    #expect(words("O'Neill d’Arcy") == ["O'Neill", "d’Arcy"])
  }

  @Test func contractionsOfEveryApostropheAreOneWord() {
    let keys = tokens("don't don’t DON’T").map(\.key)
    #expect(Set(keys).count == 1)
  }

  @Test func possessiveIsATokenOfItsOwn() {
    #expect(words("Putin's Putin’s Putin‘s") == ["Putin", "'s", "Putin", "’s", "Putin", "‘s"])
    #expect(tokens("Putin's")[1].kind == .possessive)
    #expect(tokens("Putin’s")[1].kind == .possessive)
  }

  @Test func possessiveOfAPluralIsAMarkThatTheQuotationsDecideOn() {
    #expect(words("the allies’ plan") == ["the", "allies", "’", "plan"])
    #expect(tokens("the allies’ plan")[2].kind == .quotationMark)
  }

  @Test func hyphensAndAmpersandsJoinWords() {
    #expect(words("pro-Russian AT&T al-Assad") == ["pro-Russian", "AT&T", "al-Assad"])
    #expect(words("a - b – c—d") == ["a", "-", "b", "–", "c", "—", "d"])
  }

  @Test func initialsKeepTheirStop() {
    #expect(words("Antony J. Blinken") == ["Antony", "J.", "Blinken"])
    #expect(tokens("Antony J. Blinken")[1].shape.contains(.initial))
  }

  @Test func abbreviationsKeepTheirStops() {
    #expect(
      words("the U.S. army at 5 a.m. today") == ["the", "U.S.", "army", "at", "5", "a.m.", "today"])
    #expect(words("Mr. Keller") == ["Mr.", "Keller"])
    #expect(tokens("Mr. Keller")[0].key == tokens("Mr Keller")[0].key)
  }

  @Test func letterAtTheEndOfALineIsNoInitial() {
    #expect(words("It was plan B.\nIt failed.").prefix(5) == ["It", "was", "plan", "B", "."])
    #expect(words("It was plan B.").suffix(2) == ["B", "."])
  }

  @Test func wordThatOnlyLooksLikeAnAbbreviation() {
    #expect(words("She said no.") == ["She", "said", "no", "."])
  }

  @Test func numbersKeepTheirCommasAndStops() {
    #expect(words("3,400 or 1.5 or 5,000.") == ["3,400", "or", "1.5", "or", "5,000", "."])
    #expect(words("the 1990s, the 21st") == ["the", "1990s", ",", "the", "21st"])
  }

  @Test func twoBytesOfAMarkAreOneToken() {
    #expect(words("``Yes''") == ["``", "Yes", "''"])
    #expect(tokens("``Yes''").map(\.kind) == [.quotationMark, .word, .quotationMark])
  }

  @Test func everyQuotationMarkIsAToken() {
    for mark in "\"“”„‟'‘’‚‛`´«»‹›「」『』" {
      let tokens = tokens("a \(mark) b")
      #expect(tokens.map(\.kind) == [.word, .quotationMark, .word], "\(mark)")
    }
  }

  @Test func lettersOfOtherScripts() {
    #expect(words("Müller, Čapek") == ["Müller", ",", "Čapek"])
    #expect(words("Зеленський приїхав") == ["Зеленський", "приїхав"])
    #expect(words("東京です。") == ["東", "京", "で", "す", "。"])
    #expect(tokens("Čapek")[0].isCapitalized)
    #expect(!tokens("čapek")[0].isCapitalized)
  }

  @Test func emojiAndCombiningMarks() {
    #expect(words("Yes 😀 no") == ["Yes", "😀", "no"])
    #expect(words("Zu\u{308}rich").joined() == "Zu\u{308}rich")
  }

  @Test func shapesOfCapitals() {
    #expect(tokens("NATO")[0].shape.contains([.capitalized, .allCapitals]))
    #expect(!tokens("I")[0].shape.contains(.allCapitals))
    #expect(!tokens("Nato")[0].shape.contains(.allCapitals))
    #expect(tokens("Nato")[0].shape.contains([.capitalized, .hasLowercase]))
  }

  @Test func blanksAndLineBreaksAreRemembered() {
    let tokens = tokens("One two,\nthree")
    #expect(tokens.map { $0.shape.contains(.spaceBefore) } == [true, true, false, true])
    #expect(tokens.map { $0.shape.contains(.spaceAfter) } == [true, false, true, true])
    #expect(tokens.map { $0.shape.contains(.lineBreakBefore) } == [true, false, false, true])
  }

  @Test func theStatesAreNotUs() {
    #expect(tokens("US")[0].has(.place))
    #expect(!tokens("us")[0].has(.place))
    #expect(tokens("us")[0].has(.firstPerson))
    #expect(!tokens("US")[0].has(.firstPerson))
  }

  @Test func wordOfCapitalsIsTheWord() {
    #expect(tokens("RUSSIA")[0].has(.place))
    #expect(tokens("SAID")[0].has(.cue))
  }

  @Test func tokensAreOrderedDisjointAndOnScalarBoundaries() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<300 {
      let text = random.newsLikeText(scalars: 120)
      let bytes = Array(text.utf8)
      var end = 0
      for token in Tokenizer.tokens(of: bytes) {
        #expect(Int(token.start) >= end && token.end > token.start)
        end = Int(token.end)
        #expect(end <= bytes.count)
        #expect(bytes[Int(token.start)] & 0xC0 != 0x80)
        #expect(end == bytes.count || bytes[end] & 0xC0 != 0x80)
      }
    }
  }

  @Test func nothingButWhiteSpaceIsLeftBetweenTokens() {
    var random = SeededRandom(seed: 2)
    for _ in 0..<100 {
      let text = random.newsLikeText(scalars: 120)
      let bytes = Array(text.utf8)
      var rest = bytes[...]
      var between: [UInt8] = []
      for token in Tokenizer.tokens(of: bytes) {
        between += rest.prefix(upTo: Int(token.start))
        rest = bytes[Int(token.end)...]
      }
      between += rest
      let left = String(decoding: between, as: UTF8.self).unicodeScalars
      #expect(
        left.allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}" })
    }
  }
}
