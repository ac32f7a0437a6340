import ArgumentParser
import NewsFormats
import NewsModel

/// `quotidian explain`: why these words, this speaker, this actor.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why: what every quotation and every actor rests on.",
    usage:
      "quotidian explain [--quote N | --actor NAME] [--format text|jsonl] [--input-format text|jsonl] [FILE...]",
    discussion: """
      Quotations are counted from 1, in the order in which quotidian quotes lists them. Without \
      --quote and --actor everything is explained. Exit code 1: no such quotation or actor.
      """,
    version: Version.current)

  @Option(help: "Only the N-th quotation of each article.")
  var quote: Int?

  @Option(help: "Only the actor of this name, or of a part of it.")
  var actor: String?

  @Option(help: "text (for people) or jsonl (JSON, one article a line).")
  var format = Format.text

  @OptionGroup var inputs: Inputs

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case jsonl
  }

  func validate() throws {
    if quote != nil, actor != nil {
      throw ValidationError("--quote and --actor ask for different things: give one of them.")
    }
    if let quote, quote < 1 {
      throw ValidationError("--quote \(quote): quotations are counted from 1.")
    }
    if let actor, actor.allSatisfy(\.isWhitespace) {
      throw ValidationError("--actor: the name is empty.")
    }
  }

  func run() throws {
    let output = StandardOutput()
    let explainer = Explainer()
    var lines = ExplanationLines()
    var hasFound = false
    var missing: [String] = []
    var failure: (any Error)?
    do {
      try inputs.forEachArticle { article in
        let explanation = explainer.explain(article)
        guard let choice = choice(explanation) else {
          missing.append("quotidian: \(place(article)): \(nothing(explanation.annotation))")
          return
        }
        hasFound = true
        switch format {
        case .jsonl:
          try output.write(
            lines.line(article, explanation, quotes: choice.quotes, actors: choice.actors))
        case .text:
          try output.write(
            lines: ExplanationListing(
              article, explanation, quotes: choice.quotes, actors: choice.actors,
              columns: output.columns
            ).lines)
        }
      }
    } catch let error as ExitCode where error == ExitStatus.unreadableInput {
      failure = error
    }
    // Among many articles those without are no news; with none at all, each says why.
    if !hasFound { missing.forEach(StandardError.write) }
    if let failure { throw failure }
    if !hasFound, !missing.isEmpty { throw ExitStatus.nothingFound }
  }

  /// What to explain; `nil` when the article has nothing of the kind.
  private func choice(_ explanation: ArticleExplanation) -> (quotes: [Int], actors: [Int])? {
    let annotation = explanation.annotation
    if let quote {
      return annotation.attributions.indices.contains(quote - 1) ? ([quote - 1], []) : nil
    }
    if let actor {
      let found = annotation.actors(named: actor)
      return found.isEmpty ? nil : ([], found.map(\.index))
    }
    return (Array(annotation.attributions.indices), Array(annotation.actors.indices))
  }

  private func place(_ article: Article) -> String { article.path ?? article.title }

  private func nothing(_ annotation: Annotation) -> String {
    if let quote {
      let count = annotation.attributions.count
      switch count {
      case 0: return "there is no quotation \(quote): no quotations were found"
      case 1: return "there is no quotation \(quote): there is only one"
      default: return "there is no quotation \(quote): they are counted from 1 to \(count)"
      }
    }
    let near = annotation.names(like: actor ?? "")
    let rest = near.isEmpty ? "nobody is named" : "perhaps \(near.joined(separator: ", "))"
    return "there is no actor “\(actor ?? "")”: \(rest)"
  }
}
