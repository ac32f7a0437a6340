/// A table of weights in the program's read-only data.
///
/// Its file holds eight rows of transitions, eight little-endian 16-bit weights each, then 2^n rows of
/// eight 8-bit weights. Eight bits keep the table in the processor's cache, and decoding waits for
/// little else. The memory behind a section must outlive the table.
package struct WeightRows: WeightTable, @unchecked Sendable {
  // Safe to share: the memory behind the pointers is constant data of the program.
  private let transitions: UnsafePointer<SIMD8<Int16>>?
  private let rows: UnsafePointer<SIMD8<Int8>>?
  private let mask: UInt32

  static let transitionBytes = 128

  /// - Parameter section: the transitions, then a power of two of rows; anything else is an empty table.
  package init(_ section: UnsafeRawBufferPointer) {
    let count = (section.count - Self.transitionBytes) / 8
    if count > 0, count & (count - 1) == 0, let base = section.baseAddress {
      transitions = base.assumingMemoryBound(to: SIMD8<Int16>.self)
      rows = (base + Self.transitionBytes).assumingMemoryBound(to: SIMD8<Int8>.self)
      mask = UInt32(count - 1)
    } else {
      transitions = nil
      rows = nil
      mask = 0
    }
  }

  var isEmpty: Bool { rows == nil }

  /// Sums in 16 bits: right for up to 257 features.
  @inline(__always)
  package func emission(_ features: UnsafeBufferPointer<UInt32>) -> SIMD8<Int32> {
    guard let rows else { return SIMD8() }
    var sum = SIMD8<Int16>()
    for feature in features { sum &+= SIMD8(truncatingIfNeeded: rows[Int(feature & mask)]) }
    return SIMD8(truncatingIfNeeded: sum)
  }

  package func transition(from label: Int) -> SIMD8<Int32> {
    guard let transitions else { return SIMD8() }
    return SIMD8(truncatingIfNeeded: transitions[label])
  }
}
