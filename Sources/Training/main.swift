import Glibc
import FoundationEssentials
import NewsModel

/// Trains the model's weights: `train-model CORPORA WEIGHTS [PART...]`.
///
/// CORPORA is a folder of uncompressed corpora (README, "Training"); WEIGHTS the folder of the weights,
/// Sources/CWeights. The parts are clusters, names and speech; without any, all are made.
let arguments = CommandLine.arguments
let parts: Set = ["clusters", "names", "speech"]
let wanted = arguments.count > 3 ? Set(arguments[3...]) : parts
guard arguments.count >= 3, wanted.isSubset(of: parts) else {
  print("usage: train-model CORPORA WEIGHTS [clusters] [names] [speech]")
  exit(2)
}
let folder = arguments[1]

func corpus(_ name: String) throws -> [CorpusArticle] {
  try Corpus.read("\(folder)/\(name).jsonl")
}

func write(_ bytes: [UInt8], _ name: String) throws {
  try Data(bytes).write(to: URL(filePath: "\(arguments[2])/\(name).bin"))
}

if wanted.contains("clusters") {
  try write(ClusterTable.pack("\(folder)/clusters.txt"), "clusters")
}
if wanted.contains("names") {
  let people = NameTraining.weightOfPeople
  let weights = NameTraining.train(
    [
      (try corpus("uner-ewt-dev") + corpus("uner-ewt-test") + corpus("wikigold"), people),
      (try corpus("meantime"), people - 1),
      (try corpus("crossner"), 1),
    ],
    news: try corpus("silver"))
  try write(weights, "names")
  for name in ["gum-news", "gum-interview", "uner-pud"] {
    if let articles = try? corpus(name) { NameTraining.evaluate(weights, on: articles, name) }
  }
}
if wanted.contains("speech") {
  let trained = SpeechTraining.train(try corpus("polnear-train"))
  try write(trained.cues, "cues")
  try write(trained.contents, "contents")
}
