/// The commands by subject, in the order of the help screen.
///
/// The rule behind the letters: small goes on, capital goes back. Digits are actors. Nothing needs a
/// bracket or brace, which many keyboards hide behind AltGr.
enum CommandTable {
  struct Section: Sendable {
    let title: String
    let commands: [Command]
  }

  static let sections: [Section] = [
    Section(
      title: "Who said what",
      commands: [
        Command(
          .focusDigit, "focus-actor", keys: "1,2,3,4,5,6,7,8,9",
          help: "focus the actor with this number", hint: "focus actor"),
        Command(.unfocus, "focus-none", keys: "0", help: "focus nobody"),
        Command(
          .nextMention, "mention-next", in: [.text, .actors], keys: "a",
          help: "next mention of the actor; after the last, the next article", hint: "mention"),
        Command(
          .previousMention, "mention-previous", in: [.text, .actors], keys: "A",
          help: "previous mention of the actor"),
        Command(
          .nextQuotation, "quotation-next", in: [.text, .actors], keys: "s",
          help: "next quotation (of the focused actor)", hint: "quotation"),
        Command(
          .previousQuotation, "quotation-previous", in: [.text, .actors], keys: "S",
          help: "previous quotation (of the focused actor)"),
        Command(
          .nextMention, "article-with-actor-next", in: [.list], keys: "a",
          help: "next article that mentions the focused actor"),
        Command(
          .previousMention, "article-with-actor-previous", in: [.list], keys: "A",
          help: "previous article that mentions the focused actor"),
        Command(
          .nextQuotation, "article-with-quotation-next", in: [.list], keys: "s",
          help: "next article with a quotation (of the focused actor)"),
        Command(
          .previousQuotation, "article-with-quotation-previous", in: [.list], keys: "S",
          help: "previous article with a quotation (of the focused actor)"),
        Command(
          .cross, "cross", in: [.text], keys: "x",
          help: "from a quotation to where its speaker is named before"),
        Command(.crossBack, "cross-back", in: [.text], keys: "X", help: "back to the quotation"),
        // `?` is help everywhere, and an editor is not built in: why is a question for `e`.
        Command(
          .explain, "explain", in: [.text, .actors], keys: "e",
          help: "explain who is named as the speaker, or who an actor is"),
      ]),
    Section(
      title: "Across articles",
      commands: [
        Command(
          .compare, "compare", in: [.text], keys: "=",
          help: "set the same words of other articles beside the quotation"),
        Command(
          .dossier, "actor-details", in: [.actors], keys: "i",
          help: "what the actor says in all articles, and its company",
          hint: "all articles"),
        Command(
          .articlesOfActor, "articles-of-actor", in: [.actors], keys: "f",
          help: "list only the articles with this actor"),
        Command(
          .renameActor, "actor-rename", in: [.actors], keys: "c",
          help: "call the actor by another name, in all articles"),
        Command(
          .mergeActor, "actor-merge", in: [.actors], keys: "m",
          help: "the actor is the same as another one"),
        Command(
          .splitActor, "actor-split", in: [.actors], keys: "d",
          help: "the actor is none of those of other articles"),
        Command(
          .hideActor, "actor-hide", in: [.actors], keys: "r",
          help: "leave the actor out of the sidebar; u brings it back"),
        Command(
          .groupByStory, "stories", in: [.list], keys: "d",
          help: "list the articles by story, or as they came"),
        Command(
          .disputed, "disputed", in: [.list], keys: "!",
          help: "list articles whose quotations others give to somebody else"),
      ]),
    Section(
      title: "Find",
      commands: [
        Command(
          .search, "search", in: [.text], keys: "/", help: "search in this article, as you type",
          hint: "search"),
        Command(.search, "search-titles", in: [.list], keys: "/", help: "search the titles"),
        Command(.search, "search-actors", in: [.actors], keys: "/", help: "search the actors"),
        Command(.nextMatch, "match-next", keys: "n", help: "next match"),
        Command(.previousMatch, "match-previous", keys: "N", help: "previous match"),
        Command(
          .find, "find", keys: "F",
          help: "find words or \"phrases\" in all articles, as you type", hint: "find in all"),
        Command(
          .filter, "filter", in: [.list], keys: "f", help: "narrow the list, as you type"),
        Command(
          .saveSearch, "filter-keep", in: [.list], keys: "W",
          help: "keep this filter as a saved search above all articles"),
        Command(
          .deleteSearch, "saved-search-delete", in: [.list], keys: "D",
          help: "delete the selected saved search"),
      ]),
    Section(
      title: "Mark",
      commands: [
        Command(.toggleRead, "read-toggle", in: [.list, .text], keys: "r", help: "read or unread"),
        Command(
          .markAllRead, "read-all", in: [.list], keys: "R", help: "mark all of this list read"),
        Command(.toggleStar, "star", in: [.list, .text], keys: "*", help: "star, or take it off"),
        Command(.tag, "tag", in: [.list, .text], keys: "t", help: "tag the article"),
        Command(
          .comment, "comment", in: [.list, .text], keys: "c",
          help: "comment on the article, in the text on the quotation"),
        Command(
          .comments, "comments", in: [.list, .text], keys: "C",
          help: "list the comments on this article"),
        Command(.undo, "undo", keys: "u", help: "undo the last change"),
        Command(.redo, "redo", keys: "C-r", help: "do it again"),
      ]),
    Section(
      title: "Copy",
      commands: [
        Command(
          .copyQuotation, "copy-quotation", in: [.list, .text], keys: "y q",
          help: "copy the quotation, its speaker and source"),
        Command(
          .copyParagraph, "copy-paragraph", in: [.list, .text], keys: "y p",
          help: "copy the paragraph"),
        Command(.copyArticle, "copy-article", in: [.list, .text], keys: "y a", help: "copy all"),
        Command(
          .copyTitle, "copy-title", in: [.list, .text], keys: "y t",
          help: "copy title, outlet and date"),
        Command(
          .copyURL, "copy-address", in: [.list, .text], keys: "y u",
          help: "copy the article's address"),
        Command(.copyName, "copy-name", in: [.actors], keys: "y", help: "copy the actor's name"),
      ]),
    Section(
      title: "Articles",
      commands: [
        Command(
          .enter, "read", in: [.list], keys: "Enter",
          help: "read the article; go into a saved search", hint: "read"),
        Command(
          .enter, "focus-here", in: [.text], keys: "Enter",
          help: "focus the actor under the cursor or in its line"),
        Command(
          .enter, "focus-selected", in: [.actors], keys: "Enter",
          help: "focus the selected actor and go to the next mention", hint: "go to mention"),
        Command(
          .nextArticle, "article-next", keys: "J", help: "next article", hint: "next article"),
        Command(.previousArticle, "article-previous", keys: "K", help: "previous article"),
        Command(.back, "back", keys: "H,M-Left,C-o,' '", help: "back to where you jumped from"),
        Command(
          .setMark, "mark-set", in: [.list, .text], keys: letters.map { "m \($0)" },
          help: "mark this place with a letter"),
        Command(
          .goToMark, "mark-go", in: [.list, .text], keys: letters.map { "' \($0)" },
          help: "go to the place with this letter"),
        Command(.forward, "forward", keys: "L,M-Right", help: "forward again"),
      ]),
    Section(
      title: "Move",
      commands: [
        Command(.down, "down", keys: "j,Down", help: "one row or line down"),
        Command(.up, "up", keys: "k,Up", help: "one row or line up"),
        Command(.halfPageDown, "half-page-down", keys: "C-d", help: "half a page down"),
        Command(.halfPageUp, "half-page-up", keys: "C-u", help: "half a page up"),
        Command(
          .pageDown, "page-down", keys: "Space,PgDn,C-f",
          help: "a page down; at the end of a text, the next article"),
        Command(.pageUp, "page-up", keys: "b,PgUp,C-b", help: "a page up"),
        Command(.top, "top", keys: "g g,Home,<", help: "to the top"),
        Command(.bottom, "bottom", keys: "G,End,>", help: "to the bottom"),
        Command(.nextPane, "pane-next", keys: "Tab", help: "next pane", hint: "pane"),
        Command(.previousPane, "pane-previous", keys: "S-Tab", help: "previous pane"),
        Command(.paneLeft, "pane-left", keys: "h,Left", help: "pane to the left"),
        Command(.paneRight, "pane-right", keys: "l,Right", help: "pane to the right"),
      ]),
    Section(
      title: "Screen",
      commands: [
        Command(.zoom, "zoom", keys: "z", help: "this pane alone, or all again"),
        Command(
          .toggleActors, "actors-toggle", in: [.list, .text], keys: "i",
          help: "show or hide the actors"),
        Command(.wider, "measure-wider", in: [.text], keys: "+", help: "longer lines"),
        Command(.narrower, "measure-narrower", in: [.text], keys: "-", help: "shorter lines"),
        Command(.palette, "commands", keys: ":", help: "all commands by name"),
        Command(.help, "help", keys: "?,F1", help: "this help", hint: "help"),
        Command(
          .toggleMouse, "mouse-toggle", keys: "M",
          help: "leave the mouse to the terminal, or take it back"),
        Command(.redraw, "redraw", keys: "C-l", help: "draw the screen anew"),
        Command(
          .stepBack, "step-back", keys: "q,Esc", help: "one step back; q at the last one quits"),
        Command(.interrupt, "interrupt", keys: "C-c", help: "cancel; twice quits"),
        Command(.quit, "quit", keys: "Q", help: "quit now"),
      ]),
  ]

  private static let letters = "abcdefghijklmnopqrstuvwxyz".map { String($0) }

  static let commands: [Command] = sections.flatMap(\.commands)

  /// The commands whose keys work in a pane.
  static func commands(in pane: Pane) -> [Command] { commands.filter { $0.panes.contains(pane) } }
}
