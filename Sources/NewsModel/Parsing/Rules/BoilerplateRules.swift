/// What a page says around its article: comment forms, notices, newsletter boxes.
///
/// The phrases are those of English news sites. They count in short passages only, where an article
/// does not talk about them.
extension BlockRule {
  static let commentForm = BlockRule("the form for comments", role: .boilerplate) { index, draft in
    let passage = draft.passages[index]
    return passage.words <= 30
      && (commentFormOpenings.opens(passage.range, in: draft.bytes)
        || commentFormPhrases.occurs(in: passage.range, of: draft.bytes))
  }

  private static let commentFormOpenings = PhraseTable([
    "leave a reply", "leave a comment", "leave a response", "post a comment", "add a comment",
    "add comment", "join the conversation", "join the discussion", "view comments",
    "show comments", "hide comments", "comments are closed", "comments have been closed",
    "be the first to comment", "cancel reply", "log in to comment", "sign in to comment",
    "please log in to", "please sign in to", "you must be logged in", "save my name, email",
    "notify me of",
  ])
  private static let commentFormPhrases = PhraseTable([
    "your email address will not be published", "your e-mail address will not be published",
    "required fields are marked", "to post a comment",
  ])

  static let notice = BlockRule("a notice of rights or liability", role: .boilerplate) {
    index, draft in
    let passage = draft.passages[index]
    if passage.words > 90 { return false }
    // Strong words tell a notice anywhere; the weak ones only where notices stand.
    if noticePhrases.occurs(in: passage.range, of: draft.bytes) { return true }
    let isAtEnd = index >= draft.passages.count - 4
    return isAtEnd && noticeOpenings.opens(passage.range, in: draft.bytes)
  }

  private static let noticePhrases = PhraseTable([
    "all rights reserved", "holds the copyright", "may not be published, broadcast",
    "may not be reproduced", "without prior written permission", "without the prior written",
    "without the written permission", "terms of use and privacy", "privacy policy and terms",
    "liability for this article", "our standards: the thomson reuters trust principles",
    "this material may not be", "opinions expressed in this article are",
    "this story has been published from a wire",
    "we may earn a commission", "may earn commission", "affiliate links",
    "the views expressed in this article are", "views expressed by the author",
    "views expressed are the author", "views expressed herein are",
    "published from a syndicated feed",
    "not been edited by", "this is a breaking news story", "this story will be updated",
    "please check back for updates", "we use cookies", "this site uses cookies",
    "our use of cookies", "enable javascript", "your browser does not support",
    "adobe flash player",
  ])
  private static let noticeOpenings = PhraseTable([
    "copyright", "©", "(c) ", "disclaimer", "terms of use", "privacy policy", "first published",
    "this article was originally published", "this article originally appeared",
    "this article first appeared", "this story originally appeared", "republished with permission",
    "editor's note", "editor’s note", "editors' note", "note to editors", "correction:",
    "corrections:", "liability for", "responsibility for the content", "this content was",
    "all content", "the opinions", "if you have been affected",
  ])

  static let newsletter = BlockRule("a call to subscribe or follow", role: .boilerplate) {
    index, draft in
    let passage = draft.passages[index]
    guard passage.words <= 40 else { return false }
    if callsToAct.opens(passage.range, in: draft.bytes) {
      return passage.words <= 30
    }
    return callPhrases.occurs(in: passage.range, of: draft.bytes)
  }

  private static let callsToAct = PhraseTable([
    "subscribe to", "subscribe now", "subscribe today", "subscribe for", "subscribe here",
    "sign up to", "sign up for", "sign up here", "sign up now", "sign up today", "sign up below",
    "stay updated", "stay up to date", "stay informed", "stay connected", "stay tuned",
    "get the latest news", "get the latest from", "get the latest updates", "get our",
    "get updates",
    "get unlimited access", "get fast forward", "get the app", "get breaking news",
    "download our", "download the app", "download the new", "follow us", "follow him on",
    "follow her on", "follow them on", "follow on twitter", "follow on facebook",
    "follow topics", "like us on", "find us on", "join us on", "join our", "connect with us",
    "enter your email", "please enter your", "your email address", "email address",
    "thank you for subscribing", "thank you for signing up", "thanks for signing up",
    "thank you for reading", "support our journalism", "support independent journalism",
    "donate now", "become a member", "become a subscriber", "already a subscriber",
    "already have an account", "create a free account", "create an account", "register for free",
    "register now", "log in", "share this", "share on", "share via", "share the story",
    "share article", "print this", "print article", "email this", "email article", "tweet this",
    "click here", "tap here", "click to", "watch live", "listen to this article",
    "listen to the podcast", "advertisement", "sponsored content", "promoted content",
    "story continues below", "article continues below", "article continues after",
    "story continues after", "continue reading", "scroll to continue", "scroll down for",
    "skip advertisement", "skip to content", "skip past newsletter", "this video can not be played",
    "this video cannot be played", "media playback is", "loading", "please wait",
    "send us your", "have a tip", "got a tip", "got a story", "do you have a story",
    "have you been affected", "contact us at", "contact the newsroom", "whatsapp:", "tags:",
    "topics:", "filed under", "posted in", "minutes read", "min read", "view gallery",
    "view more", "load more", "back to top", "most popular", "trending now", "invalid email",
    "something went wrong", "an error has occurred", "video player is loading",
  ])
  private static let callPhrases = PhraseTable([
    "sign up for our", "sign up to our", "subscribe to our", "our daily newsletter",
    "our free newsletter", "our newsletters", "our newsletter", "our weekly newsletter",
    "delivered to your inbox", "straight to your inbox", "in your inbox", "to your inbox",
    "delivered directly to your", "unsubscribe at any time", "follow us on", "like us on facebook",
    "our youtube channel", "our telegram channel", "our whatsapp channel", "our mobile app",
    "thank you for signing up", "sign up for more newsletters",
  ])

  /// A box in the middle of an article is set off by more blank lines than its paragraphs are; a
  /// short line in it belongs to the line that gave it away.
  static let boilerplateBox = BlockRule("the rest of a box", role: .boilerplate) { draft in
    for known in draft.passages.indices where draft.roles[known] == .boilerplate {
      var index = known
      while index + 1 < draft.passages.count, draft.passages[index + 1].blankBefore <= 1,
        joins(index + 1, draft)
      {
        index += 1
        draft.roles[index] = .boilerplate
      }
      index = known
      while index > 0, draft.passages[index].blankBefore <= 1, joins(index - 1, draft) {
        index -= 1
        draft.roles[index] = .boilerplate
      }
    }

    func joins(_ index: Int, _ draft: borrowing BlockDraft) -> Bool {
      let passage = draft.passages[index]
      guard draft.roles[index] == nil, passage.words <= 12 else { return false }
      // The box must be one: more blank lines above its first line or below its last.
      return boxEdges(around: index, draft)
    }
  }

  private static func boxEdges(around index: Int, _ draft: borrowing BlockDraft) -> Bool {
    let longest = 5
    var first = index
    while first > 0, index - first < longest, draft.passages[first].blankBefore <= 1 { first -= 1 }
    var next = index + 1
    while next < draft.passages.count, next - index < longest,
      draft.passages[next].blankBefore <= 1
    {
      next += 1
    }
    let opens = first > 0 && draft.passages[first].blankBefore >= 2
    let closes = next == draft.passages.count || draft.passages[next].blankBefore >= 2
    return opens && closes
  }
}
