// swift-tools-version: 6.2
import PackageDescription

/// Every target is held to the same language rules. `QUOTIDIAN_STRICT`, which `.ci/run` sets, turns
/// warnings into errors: a newer compiler's new warning must not stop a reader from building.
let strict = Context.environment["QUOTIDIAN_STRICT"] != nil
let settings: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (strict ? [.treatAllWarnings(as: .error)] : [])

let package = Package(
  name: "quotidian",
  products: [
    .library(name: "NewsModel", targets: ["NewsModel"]),
    .executable(name: "quotidian", targets: ["quotidian"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // The shared library: bytes in, values out. No database, terminal or network.
    .target(name: "NewsModel", dependencies: ["CWeights"], swiftSettings: settings),
    .target(name: "CWeights", exclude: ["clusters.bin", "names.bin", "speech.bin"]),
    // Trains the weights from annotated news: `swift run -c release train-model`.
    .executableTarget(
      name: "train-model", dependencies: ["NewsModel"], path: "Sources/Training",
      exclude: ["Preparation"], swiftSettings: settings),
    // Files and streams of articles, and the annotation format.
    .target(name: "NewsFormats", dependencies: ["NewsModel"], swiftSettings: settings),
    // The library: many articles in one SQLite file, searched as one types.
    .target(
      name: "NewsLibrary",
      dependencies: [
        "CZstd", "NewsModel",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    // A cell grid, styles and keys, with ncursesw beneath. Knows no news.
    .target(
      name: "TerminalKit", dependencies: ["CNcurses", "CTerminal"],
      exclude: ["Text/make-width-table.py"], swiftSettings: settings),
    // The three panes: state, update, view.
    .target(
      name: "Reader", dependencies: ["NewsLibrary", "NewsModel", "TerminalKit"],
      swiftSettings: settings),
    // The command line.
    .executableTarget(
      name: "quotidian",
      dependencies: [
        "CMalloc", "NewsFormats", "NewsLibrary", "NewsModel", "Reader", "TerminalKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // What the C library is told about memory.
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CZstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CTerminal"),

    // `Seeds` holds a person's reading of `seeds/`, which the tests open where it stands.
    .testTarget(
      name: "NewsModelTests", dependencies: ["NewsModel"],
      exclude: ["Seeds", "Coverage/ReadPairs.tsv"],
      swiftSettings: settings),
    .testTarget(
      name: "NewsFormatsTests", dependencies: ["NewsFormats", "NewsModel"],
      swiftSettings: settings),
    .testTarget(
      name: "NewsLibraryTests",
      dependencies: ["NewsLibrary", "NewsModel", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Store/Forms"], swiftSettings: settings),
    .testTarget(name: "TerminalKitTests", dependencies: ["TerminalKit"], swiftSettings: settings),
    .testTarget(
      name: "ReaderTests", dependencies: ["Reader", "NewsLibrary", "NewsModel", "TerminalKit"],
      exclude: ["Cases"], swiftSettings: settings),

    // Programs on a real pseudo-terminal, seen through a terminal emulator.
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm", providers: [.apt(["libvterm-dev"])]),
    .target(
      name: "PtyHarness", dependencies: ["CVTerm"], path: "Tests/PtyHarness",
      swiftSettings: settings),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["TerminalKit"], path: "Tests/TerminalProbe",
      swiftSettings: settings),
    // What it costs to set articles side by side, as the collection grows: see its main.swift.
    .executableTarget(
      name: "benchmark-coverage", dependencies: ["NewsFormats", "NewsModel"],
      path: "Tests/Benchmarks/Coverage", exclude: ["figures.md"], swiftSettings: settings),
    // What a library costs as it grows to a million articles: see its main.swift.
    .executableTarget(
      name: "benchmark-library", dependencies: ["NewsLibrary", "NewsModel"],
      path: "Tests/Benchmarks/Library", exclude: ["figures.md"], swiftSettings: settings),
    .testTarget(
      name: "CommandLineTests", dependencies: ["PtyHarness", "quotidian"],
      swiftSettings: settings),
    // Speed and memory, as ratios within one run: `swift run -c release benchmark-annotation`.
    .target(name: "CAllocations", path: "Tests/Benchmarks/CAllocations"),
    .executableTarget(
      name: "benchmark-annotation",
      dependencies: ["CAllocations", "CMalloc", "NewsFormats", "NewsModel"],
      path: "Tests/Benchmarks/Annotation", exclude: ["figures.md"], swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests", dependencies: ["PtyHarness", "TerminalProbe", "quotidian"],
      swiftSettings: settings),
  ]
)
