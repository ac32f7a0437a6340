import Glibc
import NewsModel

/// What the names of many articles are taken for, taken together: "Trudeau" is a person where a
/// sentence alone does not say so.
///
/// One sense per discourse (Gale et al. 1992): the mentions in one article count most, those of all
/// articles less.
struct NameCensus {
  /// How probable person, organization and place are, summed over mentions.
  private typealias Kinds = SIMD4<Float>

  private var all: [[UInt64]: Kinds] = [:]
  /// How much all articles count against the mention itself and its article.
  private let weightOfAll: Float = 0.5
  /// Below this share of its kind a name teaches nothing.
  private let leastShare: Float = 0.6

  struct Run {
    var words: [UInt64]
    var labels: [UInt8]
    var marginals: [SIMD8<Float>]
  }

  mutating func count(_ article: [Run]) {
    for run in article {
      for span in Self.spans(run.labels) {
        all[Array(run.words[span]), default: Kinds()] += Self.kinds(run, span)
      }
    }
  }

  /// The labels of an article's runs once everything is known; nil for a run that stays doubtful.
  func settled(_ article: [Run]) -> [[UInt8]?] {
    var here: [[UInt64]: Kinds] = [:]
    for run in article {
      for span in Self.spans(run.labels) {
        let kinds = Self.kinds(run, span)
        here[Array(run.words[span]), default: Kinds()] += kinds
        // The last word of a person's name is that person.
        if span.count > 1 {
          here[[run.words[span.upperBound - 1]], default: Kinds()][0] += kinds[0]
        }
      }
    }
    return article.map { run in
      var labels = run.labels
      for span in Self.spans(run.labels) {
        let key = Array(run.words[span])
        var scores = SIMD4<Float>(repeating: -100)
        for kind in 0..<3 {
          scores[kind] =
            log(Self.share(Self.kinds(run, span), kind))
            + log(Self.share(here[key] ?? Kinds(), kind))
            + weightOfAll * log(Self.share(all[key] ?? Kinds(), kind))
        }
        var best = 0
        for kind in 1..<3 where scores[kind] > scores[best] { best = kind }
        var total: Float = 0
        for kind in 0..<3 { total += exp(scores[kind] - scores[best]) }
        guard 1 / total >= leastShare else { return nil }
        for index in span {
          labels[index] = UInt8(best + (index == span.lowerBound ? 1 : 4))
        }
      }
      return labels
    }
  }

  private static func share(_ kinds: Kinds, _ kind: Int) -> Float {
    (kinds[kind] + 0.1) / (kinds[0] + kinds[1] + kinds[2] + 0.3)
  }

  private static func kinds(_ run: Run, _ span: Range<Int>) -> Kinds {
    let first = run.marginals[span.lowerBound]
    return Kinds(first[1] + first[4], first[2] + first[5], first[3] + first[6], 0)
  }

  static func spans(_ labels: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for (index, label) in labels.enumerated() where label > 0 {
      if label > 3, let last = result.last, last.upperBound == index {
        result[result.count - 1] = last.lowerBound..<(index + 1)
      } else {
        result.append(index..<(index + 1))
      }
    }
    return result
  }
}
