import Testing

@testable import NewsModel

/// Names that taggers see in pieces.
@Suite struct WholeNamesTests {
  @Test func aDepartmentHasMoreThanOneField() {
    expect(
      "The Alaska Department of Fish and Game closed it.",
      names: "organization | Alaska Department of Fish and Game")
    // But not what another body is in charge of, nor who comes next.
    expect(
      "The Department of Justice and State Department agreed.",
      names: "organization | Department of Justice", "organization | State Department")
  }

  @Test func theSupremeCourtIsAStates() {
    expect(
      "The Supreme Court of Pakistan acquitted four men.",
      names: "organization | Supreme Court of Pakistan")
  }

  @Test func aSquareIsNamedAfterMany() {
    expect("Crowds met near Martyrs' Square.", names: "place | Martyrs' Square")
  }

  @Test func aListedNameMayOpenASentence() {
    expect("Marks & Spencer will close.", names: "organization | Marks & Spencer")
    expect("Real Madrid, its rival, is watching.", names: "organization | Real Madrid")
  }
}
