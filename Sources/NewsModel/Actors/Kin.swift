/// What people are called by whose they are: "Keller's wife, Lena".
enum Kin {
  static func contains(_ word: UInt64) -> Bool { words.contains(word) }

  private static let words = KeySet(
    words:
      "wife husband widow widower mother father daughter son sister brother aunt uncle grandmother"
      + " grandfather girlfriend boyfriend partner fiancée ex-wife ex-husband")
}
