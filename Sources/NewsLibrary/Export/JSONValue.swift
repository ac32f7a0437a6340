/// JSON as it is written: fields in their order.
public indirect enum JSONValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  /// A share from 0 to 1, told to three places.
  case share(Double)
  case list([JSONValue])
  case object([(String, JSONValue)])

  public static func == (a: JSONValue, b: JSONValue) -> Bool { a.utf8 == b.utf8 }
  public func hash(into hasher: inout Hasher) { hasher.combine(utf8) }

  /// The value as JSON without line ends. Control characters and signs that turn the direction of
  /// writing are escaped.
  public var utf8: [UInt8] {
    var text = ""
    write(to: &text)
    return Array(text.utf8)
  }

  private func write(to text: inout String) {
    switch self {
    case .text(let value): Self.write(value, to: &text)
    case .number(let value): text += String(value)
    case .share(let value): text += Self.share(value)
    case .list(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += ", " }
        value.write(to: &text)
      }
      text += "]"
    case .object(let fields):
      text += "{"
      for (index, field) in fields.enumerated() {
        if index > 0 { text += ", " }
        Self.write(field.0, to: &text)
        text += ": "
        field.1.write(to: &text)
      }
      text += "}"
    }
  }

  private static func share(_ value: Double) -> String {
    let thousandths = value.isNaN ? 0 : Int((min(max(value, 0), 1) * 1000).rounded())
    if thousandths == 1000 { return "1" }
    let digits = String(thousandths + 1000).dropFirst()
    return "0.\(digits)"
  }

  private static func write(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      default:
        let needsEscape =
          scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          || (0x200E...0x200F).contains(scalar.value) || (0x2028...0x202E).contains(scalar.value)
          || (0x2066...0x2069).contains(scalar.value) || scalar.value == 0x61C
        if needsEscape {
          let digits = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }
}
