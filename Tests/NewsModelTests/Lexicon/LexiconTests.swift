import Testing

@testable import NewsModel

@Suite struct LexiconTests {
  private func classes(_ word: String) -> LexicalClass {
    Lexicon.shared.classes(of: WordHash.of(word.utf8))
  }

  @Test func wordsHaveTheirClasses() {
    #expect(classes("said").contains(.cue))
    #expect(classes("saying").contains(.cueParticiple))
    #expect(classes("the").contains(.determiner))
    #expect(classes("she").contains([.feminine, .nominative]))
    #expect(classes("minister").contains(.roleHead))
    #expect(classes("NATO").contains(.organization))
    #expect(classes("Sofia").contains(.place))
    #expect(classes("Anna").contains(.givenFemale))
  }

  @Test(arguments: [
    "said", "told", "added", "replied", "continued", "concluded", "explained", "remarked",
    "warned", "announced", "asked", "answered", "stressed", "insisted",
  ])
  func everyCueOfTheList(verb: String) {
    #expect(classes(verb).contains([.cue, .common]))
  }

  @Test func aWordMayHaveManyClasses() {
    #expect(classes("that").contains([.determiner, .relative]))
    #expect(classes("her").contains([.determiner, .feminine]))
  }

  @Test func unknownWordsHaveNone() {
    for word in ["", "qwzxv", "Zelenskyyyy", "\u{0}", "😀"] { #expect(classes(word).isEmpty) }
  }

  @Test func capitalsAreTold() {
    #expect(classes("US").contains(.place))
    #expect(!classes("us").contains(.place))
    #expect(classes("us").contains(.firstPerson))
  }

  @Test func phrasesAreFoundByTheirWords() {
    func phrase(_ words: String...) -> LexicalClass {
      let keys = words.map { WordHash.of($0.utf8) }
      return Lexicon.shared.classes(of: keys.dropFirst().reduce(keys[0], WordHash.joining))
    }
    #expect(phrase("cold", "war").contains(.notAName))
    #expect(phrase("nobel", "peace", "prize").contains(.notAName))
    #expect(phrase("war", "cold").isEmpty)
    #expect(classes("cold").contains(.phraseStart))
  }

  @Test func hashIsTheSameOnEveryMachine() {
    // FNV-1a's offset basis, finished with the first round of MurmurHash3's mixer.
    var basis: UInt64 = 0xcbf2_9ce4_8422_2325
    basis ^= basis >> 33
    basis = basis &* 0xff51_afd7_ed55_8ccd
    basis ^= basis >> 33
    #expect(WordHash.of([]) == basis)
    #expect(WordHash.of("ab".utf8) != WordHash.of("ba".utf8))
  }

  @Test func longestPhraseIsAsLongAsItSays() {
    for list in [Organizations.phrases, Places.phrases, FunctionWords.notNamePhrases] {
      for line in "\(list)".split(separator: "\n") {
        #expect(line.split(separator: " ").count <= Lexicon.longestPhrase, "\(line)")
      }
    }
  }

  @Test func wordListsHoldSingleWords() {
    for list in [Organizations.names, Places.names, Places.capitals, Cues.finite, Roles.heads] {
      for word in "\(list)".split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        #expect(word.allSatisfy { !$0.isWhitespace && $0 != "," }, "\(word)")
      }
    }
  }
}
