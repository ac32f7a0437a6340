/// A country or people as a key: the same for "Serbia", "Serbian" and "Serb".
enum Nation {
  static func key(_ name: String) -> [UInt8] {
    let start = Array(Folding.plain(name).filter(\.isLetter).prefix(length))
    return others[start] ?? start
  }

  /// Whether a word for a people can mean one of it: "the Serb" and not "the French".
  static func namesOne(_ demonym: String) -> Bool {
    let word = demonym.lowercased()
    return !["ese", "sh", "ch", "ern", "s"].contains(where: word.hasSuffix)
      && !regions.contains(word)
  }

  private static let length = 4

  /// Peoples whose countries begin otherwise.
  private static let others: [[UInt8]: [UInt8]] = {
    let pairs = [
      ("fren", "fran"), ("dutc", "neth"), ("holl", "neth"), ("span", "spai"), ("iris", "irel"),
      ("wels", "wale"), ("dani", "denm"), ("dane", "denm"), ("poli", "pola"), ("pole", "pola"),
      ("fili", "phil"), ("swis", "swit"), ("us", "amer"), ("usa", "amer"), ("unit", "amer"),
      ("uk", "brit"),
    ]
    return Dictionary(uniqueKeysWithValues: pairs.map { (Array($0.utf8), Array($1.utf8)) })
  }()

  private static let regions: Set = [
    "nordic", "balkan", "slavic", "caribbean", "mideast", "soviet", "crimean", "latin", "ottoman",
    "roman", "transatlantic", "anglo-saxon", "victorian", "kurdish",
  ]
}
