/// What a terminal does with a scalar: the columns `wcwidth` gives it, and whether it has a shape.
enum ScalarClass: UInt32 {
  case narrow, wide
  /// Drawn over the base before it; no column of its own.
  case mark
  /// Controls, format characters, unassigned and private scalars, letters without a shape.
  case hidden
  /// A space of one column.
  case blank

  /// The class of a scalar behind ASCII. Costs one comparison for Latin letters and for most Chinese
  /// characters, a binary search for others.
  init(of scalar: UInt32) {
    switch scalar {
    case 0xAE..<0x300: self = .narrow
    case 0x4E00..<0xA000: self = .wide
    default: self = Self.runs.withUnsafeBufferPointer { Self.search($0, scalar) }
    }
  }

  private static func search(_ runs: UnsafeBufferPointer<UInt32>, _ scalar: UInt32) -> ScalarClass {
    // The last run that starts at or before the scalar: its key with every class bit set is above
    // that of the run's own entry, whatever its class.
    let key = scalar << 3 | 7
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle] <= key { low = middle } else { high = middle }
    }
    return ScalarClass(rawValue: runs[low] & 7) ?? .hidden
  }
}
