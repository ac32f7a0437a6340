// swift-tools-version: 6.2
import PackageDescription

/// Fuzz targets: libFuzzer throws bytes at what reads from outside. A package of its own, so that the
/// instrumented build costs nobody time who does not fuzz.
///
///     cd Tests/Fuzz
///     swift build
///     .build/debug/fuzz-text -max_total_time=300 -max_len=4096 corpus/text ../../seeds
///
/// `CWeights`, `NewsModel`, `NewsFormats` and `NewsLibraryQueries` (the query language of NewsLibrary,
/// without a database) in `Sources` are links to the ones under test.
let language: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
let instrumented: [SwiftSetting] = language + [.unsafeFlags(["-sanitize=fuzzer", "-O"])]
let fuzzer: [LinkerSetting] = [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]

let package = Package(
  name: "quotidian-fuzz",
  targets: [
    .target(name: "CWeights", exclude: ["clusters.bin", "names.bin", "cues.bin", "contents.bin"]),
    .target(name: "NewsModel", dependencies: ["CWeights"], swiftSettings: instrumented),
    .target(name: "NewsFormats", dependencies: ["NewsModel"], swiftSettings: instrumented),
    .target(
      name: "NewsLibraryQueries", dependencies: ["NewsModel"],
      sources: [
        "ArticleID.swift", "Day.swift", "Index/FoldedWords.swift", "Index/LetterFolding.swift",
        "Query", "Search/EnglishStem.swift", "Search/QueryMatcher.swift", "Search/SaidBy.swift",
        "Search/WordPattern.swift",
      ], swiftSettings: instrumented),
    .target(
      name: "FuzzDriver", dependencies: ["NewsModel", "NewsFormats"], swiftSettings: language),
    .executableTarget(
      name: "fuzz-text", dependencies: ["FuzzDriver", "NewsModel"], path: "Sources/FuzzText",
      swiftSettings: language, linkerSettings: fuzzer),
    .executableTarget(
      name: "fuzz-query", dependencies: ["FuzzDriver", "NewsLibraryQueries", "NewsModel"],
      path: "Sources/FuzzQuery", swiftSettings: language, linkerSettings: fuzzer),
    .executableTarget(
      name: "fuzz-jsonlines", dependencies: ["FuzzDriver", "NewsFormats"],
      path: "Sources/FuzzJSONLines", swiftSettings: language, linkerSettings: fuzzer),
  ]
)
