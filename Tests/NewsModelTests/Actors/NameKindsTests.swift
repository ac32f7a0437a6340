import Testing

@testable import NewsModel

/// One name, one kind.
@Suite struct NameKindsTests {
  @Test func aNewspaperIsNoPlace() {
    expect("The Brooklyn Herald wrote first.", names: "organization | Brooklyn Herald")
  }

  @Test func aListedNewspaperIsNoPlace() {
    expect(
      "They told the Sydney Morning Herald.", names: "organization | Sydney Morning Herald")
  }

  @Test func whatIsBuiltIsAPlace() {
    expect("They met at the Keller Arena.", names: "place | Keller Arena")
  }

  @Test func aNameWithAnArticleInCapitals() {
    expect(
      "They read The Keller, and The Keller is shut.", names: "organization | Keller")
  }

  @Test func aBodyIsKnownByItsOfficials() {
    expect(
      "Three Zorvex officials came. The report on Zorvex was shut away.",
      names: "organization | Zorvex")
  }
}
