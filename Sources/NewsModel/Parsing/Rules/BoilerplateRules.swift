/// What a page says around its article: comment forms, notices, newsletter boxes.
///
/// The phrases are those of English news sites. They count in short passages only, where an article
/// does not talk about them.
extension BlockRule {
  static let pagePhrase = BlockRule("words that only a page says", role: .boilerplate) {
    index, draft in
    let passage = draft.passages[index]
    return passage.words <= 60 && pagePhrases.occurs(in: passage.range, of: draft.bytes)
  }

  /// Each begins with a word that is rare in articles, so that most of a text is passed over.
  private static let pagePhrases = PhraseTable([
    // Comment forms.
    "email address will not be published", "e-mail address will not be published",
    "required fields are marked", "to post a comment", "to leave a comment",
    // Rights and liability.
    "rights reserved", "holds the copyright", "published, broadcast, rewritten",
    "reproduced, distributed", "reproduced without", "prior written permission",
    "prior written consent", "privacy policy and terms", "liability for this article",
    "thomson reuters trust principles", "opinions expressed in this article",
    "opinions expressed here", "views expressed in this article", "views expressed by the author",
    "views expressed are the author", "views expressed herein", "published from a wire",
    "published from a syndicated feed", "may earn a commission", "affiliate links",
    // Notices of the page itself.
    "breaking news story", "story will be updated", "check back for updates", "we use cookies",
    "site uses cookies", "our use of cookies", "enable javascript", "browser does not support",
    "adobe flash player",
    // Calls to subscribe.
    "sign up for our", "sign up to our", "sign up for more newsletters", "signing up to our",
    "subscribe to our", "our daily newsletter", "our free newsletter", "our weekly newsletter",
    "delivered to your inbox", "delivered straight to your", "delivered directly to your",
    "inbox daily", "inbox every", "unsubscribe at any", "follow us on", "like us on facebook",
    "our youtube channel", "our telegram channel", "our whatsapp channel",
    "thank you for signing up",
  ])

  static let commentForm = BlockRule("the form for comments", role: .boilerplate) { index, draft in
    let passage = draft.passages[index]
    return passage.words <= 30 && commentForms.opens(passage.range, in: draft.bytes)
  }

  private static let commentForms = PhraseTable([
    "leave a reply", "leave a comment", "leave a response", "post a comment", "add a comment",
    "add comment", "join the conversation", "join the discussion", "view comments",
    "show comments", "hide comments", "comments are closed", "comments have been closed",
    "be the first to comment", "cancel reply", "log in to comment", "sign in to comment",
    "please log in to", "please sign in to", "you must be logged in", "save my name, email",
    "notify me of",
  ])

  /// At the end of a text, where notices stand, their first words are enough.
  static let closingNotice = BlockRule("a notice at the end", role: .boilerplate) { index, draft in
    let passage = draft.passages[index]
    return index > 0 && index >= draft.passages.count - 4 && passage.words <= 90
      && noticeOpenings.opens(passage.range, in: draft.bytes)
  }

  private static let noticeOpenings = PhraseTable([
    "copyright", "©", "(c) ", "disclaimer", "terms of use", "privacy policy", "first published",
    "this article was originally published", "this article originally appeared",
    "this article first appeared", "this story originally appeared", "republished with permission",
    "editor's note", "editor’s note", "editors' note", "note to editors", "correction:",
    "corrections:", "liability for", "this content was", "if you have been affected",
  ])

  static let newsletter = BlockRule("a call to subscribe, follow or share", role: .boilerplate) {
    index, draft in
    let passage = draft.passages[index]
    guard passage.words <= 40 else { return false }
    if pageParts.fills(passage.range, in: draft.bytes) { return true }
    return passage.words <= 30 && callsToAct.opens(passage.range, in: draft.bytes)
  }

  /// What is a part of the page only when nothing else stands on the line.
  private static let pageParts = PhraseTable([
    "advertisement", "advertisement - continue reading below",
    "advertisement - story continues below",
    "sponsored", "sponsored content", "promoted content", "loading", "please wait", "share",
    "tweet",
    "print", "email", "comment", "comments", "log in", "sign in", "register", "view gallery",
    "view more", "load more", "show more", "back to top", "top of page", "skip to content",
    "continue reading", "most popular", "trending now", "embed", "share this story", "embedshare",
    "copy link", "link copied", "close", "menu", "search", "follow", "like", "pin", "subscribe",
    "become a member", "become a subscriber", "donate", "donate now", "email address",
    "get the app", "listen to this article", "watch live", "stay tuned", "photo gallery", "video",
    "play video", "scroll down for video", "scroll down for videos", "full screen", "advertising",
  ])
  private static let callsToAct = PhraseTable([
    "subscribe to", "subscribe now", "subscribe today", "subscribe for", "subscribe here",
    "sign up to", "sign up for", "sign up here", "sign up now", "sign up today", "sign up below",
    "stay updated", "stay up to date", "stay informed with", "stay connected with",
    "get the latest news", "get the latest from", "get the latest updates", "get unlimited access",
    "get breaking news", "download our", "download the app", "follow us", "follow him on",
    "follow her on", "follow them on", "follow on twitter", "follow on facebook", "like us on",
    "find us on", "join us on", "connect with us", "enter your email", "your email address",
    "thank you for subscribing", "thank you for signing up", "thanks for signing up",
    "thank you for reading", "support our journalism", "support independent journalism",
    "already a subscriber", "already have an account", "create a free account",
    "register for free", "share this article", "share this post", "share this page",
    "share this with", "share on", "share via", "share the story", "share article", "email this",
    "tweet this", "click here", "tap here", "click to read", "click to view", "click to share",
    "story continues below", "article continues below", "article continues after",
    "story continues after", "scroll to continue", "skip advertisement",
    "skip past newsletter", "this video can not be played", "this video cannot be played",
    "media playback is", "send us your", "have a tip", "got a tip", "got a story",
    "do you have a story", "have you been affected", "contact us at", "contact the newsroom",
    "filed under", "posted in:", "video player is loading", "listen to the podcast",
    "for more top stories", "for more news", "tags:", "topics:", "advertisement -",
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
