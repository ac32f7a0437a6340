import ArgumentParser

/// How the commands that look across articles print.
enum CoverageFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// JSON, a thing a line.
  case jsonl
}
