import Testing

@testable import NewsModel

@Suite struct QuotationMarkTests {
  @Test(
    arguments: [
      ("\"", QuotationMark.Family.double, QuotationMark.Direction.either),
      ("“", .double, .opening), ("”", .double, .closing), ("„", .double, .opening),
      ("'", .single, .either), ("`", .single, .either), ("‘", .single, .opening),
      ("’", .single, .closing), ("‚", .single, .opening),
      ("«", .guillemet, .opening), ("»", .guillemet, .closing), ("‹", .guillemet, .opening),
      ("›", .guillemet, .closing), ("「", .corner, .opening), ("」", .corner, .closing),
    ] as [(Unicode.Scalar, QuotationMark.Family, QuotationMark.Direction)])
  func shape(
    scalar: Unicode.Scalar, family: QuotationMark.Family, direction: QuotationMark.Direction
  ) throws {
    let mark = try #require(QuotationMark(scalar: scalar.value))
    #expect(mark.family == family)
    #expect(mark.direction == direction)
  }

  @Test func otherSignsAreNone() {
    for scalar in "a5.,;:!?()[]-–—…<>/\\*_~¿¡′″".unicodeScalars {
      #expect(QuotationMark(scalar: scalar.value) == nil, "\(scalar)")
    }
  }
}
