import Glibc
import FoundationEssentials
import NewsModel

/// Trains the model's weights: `train-model CORPORA WEIGHTS [SECTION...]`.
///
/// CORPORA is a folder of uncompressed corpora (README, "Training"); WEIGHTS the file to write. With
/// sections named (clusters, names, cues, contents), the others are kept as WEIGHTS has them.
let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  print("usage: train-model CORPORA WEIGHTS [clusters] [names] [cues] [contents]")
  exit(2)
}
let folder = arguments[1]
let wanted = arguments.count > 3 ? Set(arguments[3...]) : WeightsFile.sections

var file = try WeightsFile(path: arguments[2])
if wanted.contains("clusters") {
  file["clusters"] = try ClusterTable.pack("\(folder)/clusters.txt")
}
if wanted.contains("names") {
  func corpus(_ name: String) throws -> [CorpusArticle] {
    try Corpus.read("\(folder)/\(name).jsonl")
  }
  // People's annotations weigh more than a tagger's.
  file["names"] = NameTraining.train([
    (try corpus("uner-ewt-dev") + corpus("uner-ewt-test") + corpus("wikigold"), 3),
    (try corpus("meantime"), 2),
    (try corpus("silver"), 1),
  ])
}
if wanted.contains("cues") || wanted.contains("contents") {
  let trained = SpeechTraining.train(try Corpus.read("\(folder)/polnear-train.jsonl"))
  file["cues"] = trained.cues
  file["contents"] = trained.contents
}
if wanted.contains("names") {
  for name in ["gum-news", "gum-interview", "uner-pud"] {
    if let articles = try? Corpus.read("\(folder)/\(name).jsonl") {
      NameTraining.evaluate(file["names"], on: articles, name)
    }
  }
}
try file.write(to: arguments[2])
