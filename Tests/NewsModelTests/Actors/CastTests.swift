import Testing

@testable import NewsModel

@Suite struct PersonNameTests {
  private func name(_ text: String) -> PersonName {
    let particles: Set<String> = ["von", "der", "van", "de", "la", "al", "bin"]
    let words = text.split(separator: " ").map(String.init)
    return PersonName(text: text, words: words.map { ($0, particles.contains($0)) })
  }

  private func printed(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func surnameAndGivenNames() {
    #expect(printed(name("Anna Maria Keller").surnameKey) == "keler")
    #expect(name("Anna Maria Keller").given.map(printed) == ["ana", "maria"])
    #expect(name("Keller").given == [])
  }

  @Test func initialsLoseTheirStop() {
    #expect(name("Antony J. Blinken").given.map(printed) == ["antoni", "i"])
  }

  @Test func particlesBelongToTheSurname() {
    #expect(printed(name("Ursula von der Leyen").surnameKey) == "vonderleien")
    #expect(name("Ursula von der Leyen").given.count == 1)
  }

  @Test func suffixesBelongToNothing() {
    #expect(name("Robert Keller Jr.").surnameKey == name("Keller").surnameKey)
    #expect(name("Robert Keller III").surnameKey == name("Keller").surnameKey)
  }

  @Test(arguments: [
    ("Antony Blinken", "Antony J. Blinken"), ("Antony Blinken", "Anthony Blinken"),
    ("Joe Biden", "Joseph Biden"), ("J. Biden", "Joe Biden"), ("Sergei Lavrov", "Sergey Lavrov"),
    ("Biden", "Joe Biden"), ("Vladimir Zelensky", "Volodymyr Zelensky"),
  ])
  func mayBeOnePerson(one: String, other: String) {
    #expect(name(one).agrees(withGiven: name(other).given))
    #expect(name(other).agrees(withGiven: name(one).given))
  }

  @Test(arguments: [
    ("Joe Biden", "Hunter Biden"), ("A. Petrov", "B. Petrov"), ("Anna Keller", "Peter Keller"),
    ("Ivan Petrov", "Igor Petrov"),
  ])
  func areTwoPeople(one: String, other: String) {
    #expect(!name(one).agrees(withGiven: name(other).given))
    #expect(!name(other).agrees(withGiven: name(one).given))
  }
}

@Suite struct CastTests {
  private func person(_ text: String) -> PersonName {
    PersonName(text: text, words: text.split(separator: " ").map { (String($0), false) })
  }

  @Test func fullNamesOfOnePersonJoin() {
    var cast = Cast()
    let first = cast.person(named: person("Antony Blinken"), at: 0)
    #expect(cast.person(named: person("Antony J. Blinken"), at: 5) == first)
    #expect(cast.person(named: person("Anthony Blinken"), at: 9) == first)
    #expect(cast[first].forms == ["Antony Blinken", "Antony J. Blinken", "Anthony Blinken"])
    #expect(cast.person(named: person("Maria Blinken"), at: 12) != first)
  }

  @Test func misspeltSurnameWithTheSameGivenNameJoins() {
    var cast = Cast()
    let first = cast.person(named: person("Antony Blinken"), at: 0)
    #expect(cast.person(named: person("Antony Bliken"), at: 5) == first)
    #expect(cast.person(named: person("Antony Blair"), at: 9) != first)
  }

  @Test func shortSurnamesAreNotGuessed() {
    var cast = Cast()
    let first = cast.person(named: person("Anna Bauer"), at: 0)
    #expect(cast.person(named: person("Anna Bayer"), at: 5) != first)
  }

  @Test func singleNamesFindTheirPerson() {
    var cast = Cast()
    let blinken = cast.person(named: person("Antony Blinken"), at: 0)
    func find(_ name: String) -> Int? {
      cast.person(knownAs: Folding.transliterated(name), misspelt: true)
    }
    #expect(find("Blinken") == blinken)
    #expect(find("Antony") == blinken)
    #expect(find("Bliken") == blinken)
    #expect(find("Keller") == nil)
  }

  @Test func theFirstOfNamesakesGoesByTheSurname() {
    var cast = Cast()
    let joe = cast.person(named: person("Joe Biden"), at: 0)
    _ = cast.person(named: person("Hunter Biden"), at: 5)
    #expect(cast.person(knownAs: Folding.transliterated("Biden"), misspelt: true) == joe)
  }

  @Test func aTitleTellsNamesakesApart() {
    var cast = Cast()
    let bill = cast.person(named: person("Bill Clinton"), at: 0)
    let hillary = cast.person(named: person("Hillary Clinton"), at: 5)
    cast[bill].gender = .male
    cast[hillary].gender = .female
    let name = Folding.transliterated("Clinton")
    #expect(cast.person(knownAs: name, misspelt: true, gender: .female) == hillary)
    #expect(cast.person(knownAs: name, misspelt: true, gender: .male) == bill)
  }

  @Test func aSonIsNotHisFather() {
    var cast = Cast()
    let father = cast.person(named: person("Donald Trump"), at: 0)
    let son = cast.person(named: person("Donald Trump Jr."), at: 5)
    #expect(son != father)
    #expect(cast.person(named: person("Donald Trump"), at: 9) == father)
    #expect(cast.person(named: person("Donald Trump Jr"), at: 12) == son)
  }

  @Test func anArabicArticleIsNoPartOfTheKey() {
    var cast = Cast()
    let cleric = cast.person(named: person("Moqtada al-Sadr"), at: 0)
    #expect(cast.person(knownAs: person("Al-Sadr").surnameKey, misspelt: false) == cleric)
    #expect(cast.person(knownAs: person("Sadr").surnameKey, misspelt: false) == cleric)
  }

  @Test func bodiesAndPlacesJoinByName() {
    var cast = Cast()
    let union = cast.other(.organization, named: "European Union", at: 0)
    #expect(cast.other(.organization, named: "the European Union", at: 5) == union)
    #expect(cast.other(.organization, named: "EU", at: 9) == union)
    #expect(cast.other(.organization, named: "E.U.", at: 12) == union)
    #expect(cast.other(.organization, named: "NATO", at: 15) != union)
  }

  @Test func kindOfANameStaysTheFirst() {
    var cast = Cast()
    let sofia = cast.other(.place, named: "Sofia", at: 0)
    #expect(cast.other(.organization, named: "Sofia", at: 5) == sofia)
    #expect(cast[sofia].kind == .place)
  }

  @Test func acronymBecomesAnAlias() {
    var cast = Cast()
    let body = cast.other(.organization, named: "Town Road Office", at: 0)
    cast.addAlias("TRO", to: body)
    #expect(cast.other(named: "TRO") == body)
    #expect(cast[body].forms == ["Town Road Office", "TRO"])
  }
}
