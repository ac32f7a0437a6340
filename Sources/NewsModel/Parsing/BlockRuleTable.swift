extension BlockRule {
  /// All rules, in the order they are applied: first those that know a passage by its own words, then
  /// those that know it by its neighbours. What is left is a paragraph.
  static let table: [BlockRule] = [
    .pagePhrase, .commentForm, .closingNotice, .newsletter,
    .creditLine, .creditedCaption, .captionAboveCredit, .doubledCaption, .labelledCaption,
    .sourceLine, .bylineLine, .dateLine,
    .linkList, .gallery, .repeatedTitle,
    .boilerplateBox,
    .kicker, .givenHeadline, .headline, .standfirst, .subheading,
  ]
}
