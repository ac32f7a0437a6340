/// The walk of life that a role belongs to, as far as one word of it tells. A senator and a goalkeeper
/// of one name are two people, unless more speaks for one.
struct RoleField: OptionSet, Hashable, Sendable {
  let rawValue: UInt16
  /// Politics, law, business, police and army: people move among them.
  static let office = RoleField(rawValue: 1 << 0)
  static let sport = RoleField(rawValue: 1 << 1)
  static let arts = RoleField(rawValue: 1 << 2)
  static let science = RoleField(rawValue: 1 << 3)
  static let faith = RoleField(rawValue: 1 << 4)
  static let press = RoleField(rawValue: 1 << 5)
  static let medicine = RoleField(rawValue: 1 << 6)
  static let trade = RoleField(rawValue: 1 << 7)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// - Parameter roles: titles and functions as printed.
  init(roles: [String]) {
    self = []
    for role in roles {
      for word in role.split(whereSeparator: { !$0.isLetter }) {
        formUnion(Self.fields[word.lowercased()] ?? [])
      }
    }
  }

  /// Whether both are known and have nothing in common.
  func contradicts(_ other: RoleField) -> Bool {
    !isEmpty && !other.isEmpty && isDisjoint(with: other)
  }

  private static let fields: [String: RoleField] = {
    var result: [String: RoleField] = [:]
    for (words, field) in table {
      for word in words.split(separator: " ") { result[String(word), default: []].insert(field) }
    }
    return result
  }()

  private static let table: [(String, RoleField)] = [
    (
      """
      minister senator congressman congresswoman governor mayor ambassador secretary chancellor \
      representative councillor councilor diplomat envoy lawmaker politician candidate premier \
      commissioner spokesman spokeswoman spokesperson judge prosecutor attorney lawyer justice \
      sheriff officer commander colonel general lieutenant sergeant admiral detective agent \
      ceo executive investor banker businessman businesswoman entrepreneur president democrat \
      republican mp
      """, .office
    ),
    (
      """
      player striker midfielder goalkeeper defender winger quarterback linebacker pitcher coach \
      footballer golfer boxer swimmer sprinter runner cyclist athlete batsman bowler cricketer \
      jockey skier skater wrestler champion guard receiver forward shortstop catcher
      """, .sport
    ),
    (
      """
      actor actress singer musician rapper guitarist drummer composer conductor dancer painter \
      sculptor artist novelist poet playwright filmmaker screenwriter comedian model designer
      """, .arts
    ),
    (
      """
      scientist physicist chemist biologist astronomer mathematician historian professor \
      researcher economist psychologist sociologist geologist climatologist academic scholar
      """, .science
    ),
    (
      "pope bishop archbishop cardinal priest pastor imam rabbi ayatollah reverend vicar monk nun",
      .faith
    ),
    ("journalist reporter correspondent columnist editor broadcaster anchor presenter", .press),
    ("doctor surgeon physician nurse psychiatrist pediatrician paramedic dentist", .medicine),
    (
      """
      farmer teacher student driver plumber electrician carpenter hairdresser waiter waitress baker \
      butcher shopkeeper fisherman gardener mechanic welder miner builder chef barber
      """, .trade
    ),
  ]
}
