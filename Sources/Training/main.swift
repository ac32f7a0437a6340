import Glibc
import FoundationEssentials
import NewsModel

/// Trains the model's weights: `train-model CORPORA WEIGHTS [PART...]`.
///
/// CORPORA is a folder of uncompressed corpora (README, "Training"); WEIGHTS the folder of the weights,
/// Sources/CWeights. The parts are clusters, names, speech (examples for `Preparation/speech.py`) and
/// confidence, which needs that script's weights; without any, all are made.
/// The weights of confidence are written into Sources/NewsModel/Confidence beside that folder.
let arguments = CommandLine.arguments
let parts: Set = ["clusters", "names", "speech", "confidence"]

/// Runs `body`; an error that comes out of it is printed, and ends the program.
func orFail(_ body: () throws -> Void) {
  do {
    try body()
  } catch {
    let line = Array("train-model: \(error)\n".utf8)
    _ = Glibc.write(STDERR_FILENO, line, line.count)
    exit(1)
  }
}

// `train-model pronouns CORPUS`: every pronoun with its candidates, for `Preparation/pronouns.py`.
if arguments.count > 2, arguments[1] == "pronouns" {
  orFail {
    for article in try Corpus.read(arguments[2]) {
      guard let parsed = try? ArticleParser.parse(text: article.text, id: article.id) else {
        continue
      }
      for line in TrainingExamples.pronouns(in: parsed) { print(line) }
    }
  }
  exit(0)
}
// `train-model reliability CORPUS`: how often the attributions of these weights are right.
if arguments.count > 2, arguments[1] == "reliability" {
  orFail {
    let outcomes = try Corpus.read(arguments[2]).flatMap(ConfidenceTraining.outcomes)
    ConfidenceTraining.report(outcomes.map { ($0.confidence, $0.right) }, arguments[2])
  }
  exit(0)
}
let wanted = arguments.count > 3 ? Set(arguments[3...]) : parts
guard arguments.count >= 3, wanted.isSubset(of: parts) else {
  print("usage: train-model CORPORA WEIGHTS [clusters] [names] [speech] [confidence]")
  print("       train-model pronouns CORPUS")
  print("       train-model reliability CORPUS")
  exit(2)
}
let folder = arguments[1]

func corpus(_ name: String) throws -> [CorpusArticle] {
  try Corpus.read("\(folder)/\(name).jsonl")
}

func write(_ bytes: [UInt8], _ name: String) throws {
  try Data(bytes).write(to: URL(filePath: "\(arguments[2])/\(name).bin"))
}

orFail {
  if wanted.contains("clusters") {
    try write(ClusterTable.pack("\(folder)/clusters.txt"), "clusters")
  }
  if wanted.contains("names") {
    let people = NameTraining.weightOfPeople
    let weights = NameTraining.train(
      [
        (try corpus("uner-ewt-dev") + corpus("uner-ewt-test") + corpus("wikigold"), people),
        (try corpus("meantime"), people - 1),
        (try corpus("crossner") + corpus("uner-ewt-train") + corpus("gum-other"), 1),
      ],
      news: try corpus("silver"))
    try write(weights, "names")
    for name in ["gum-news", "gum-interview", "uner-pud"] {
      if let articles = try? corpus(name) { NameTraining.evaluate(weights, on: articles, name) }
    }
  }
  if wanted.contains("speech") {
    // What it learns from: `Preparation/speech.py` then trains it.
    let files = [
      ("people", "polnear-train", true), ("teacher", "speech-silver", false),
      ("measure", "polnear-dev", false),
    ]
    for (name, source, isInParts) in files {
      let examples = SpeechTraining.examples(try corpus(source), isInParts: isInParts)
      try Data(examples).write(to: URL(filePath: "\(folder)/speech-\(name).examples"))
    }
  }
  if wanted.contains("confidence") {
    let (weights, shares) = try ConfidenceTraining.train(try corpus("polnear-train")) { part in
      Array(try Data(contentsOf: URL(filePath: "\(folder)/speech-without-\(part).bin")))
    }
    try Data(ConfidenceExamples.file(weights, shares: shares).utf8).write(
      to: URL(filePath: "\(arguments[2])/../NewsModel/Confidence/ConfidenceWeights.swift"))
    if let articles = try? corpus("polnear-dev") {
      let outcomes = articles.flatMap(ConfidenceTraining.outcomes)
      ConfidenceTraining.report(
        outcomes.map { (ConfidenceExamples.thousandths($0.rows, weights, shares), $0.right) },
        "polnear-dev"
      )
    }
  }
}
