@testable import NewsModel

/// The blocks of a text as a person would note them down: "role: text", line ends as "⏎".
func blocks(of text: String, title: String? = nil) throws -> [String] {
  try noted(ArticleParser.parse(text: text, metadata: ArticleMetadata(title: title)))
}

func noted(_ article: Article) -> [String] {
  article.blocks.map { block in
    let text = article[block.range].split(separator: "\n", omittingEmptySubsequences: false)
    return "\(block.role.rawValue): \(text.joined(separator: "⏎"))"
  }
}

/// A body that gives the lines around it something to stand above or below.
let body = """
  The council voted late on Tuesday to keep the northern line open for another year.
  """
let secondBody = """
  Nobody in the hall had expected the vote, and it took the mayor a while to find words.
  """
