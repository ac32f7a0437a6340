internal import CWeights

/// The weights of a tagger: a row of eight for every feature, a lane for every label. A table in the
/// program's read-only data.
///
/// Its file holds eight rows of transitions, eight little-endian 16-bit weights each, then 2^n rows of
/// eight 8-bit weights. Eight bits keep the table in the processor's cache, and decoding waits for
/// little else. The memory behind a section must outlive the table.
package struct WeightRows: @unchecked Sendable {
  // Safe to share: the memory behind the pointers is constant data of the program.
  private let transitions: UnsafePointer<SIMD8<Int16>>?
  private let rows: UnsafePointer<SIMD8<Int8>>
  private let mask: UInt32
  let isEmpty: Bool

  static let transitionBytes = 128

  /// - Parameter section: the transitions, then a power of two of rows; anything else is an empty table.
  package init(_ section: UnsafeRawBufferPointer) {
    let count = (section.count - Self.transitionBytes) / 8
    if count > 0, count & (count - 1) == 0, let base = section.baseAddress {
      transitions = base.assumingMemoryBound(to: SIMD8<Int16>.self)
      rows = UnsafePointer(
        (base + Self.transitionBytes).assumingMemoryBound(to: SIMD8<Int8>.self))
      mask = UInt32(count - 1)
      isEmpty = false
    } else {
      self = .empty
    }
  }

  /// A table of one row of nothing, so that no look-up needs to ask.
  private static let empty = WeightRows()

  private init() {
    transitions = nil
    let row = UnsafeMutablePointer<SIMD8<Int8>>.allocate(capacity: 1)
    row.initialize(to: SIMD8())
    rows = UnsafePointer(row)
    mask = 0
    isEmpty = true
  }

  /// Adds the weights of a feature.
  @inline(__always)
  func add(_ feature: UInt32, to sum: inout SIMD8<Int16>) {
    sum = quotidian_add(sum, rows, feature & mask)
  }

  /// Has the weights of a feature brought nearer that will be added soon.
  @inline(__always)
  func fetch(_ feature: UInt32) { quotidian_fetch_line(rows + Int(feature & mask)) }

  /// The weights of going from a label to each label; label 7 is the edge of the run.
  func transition(from label: Int) -> SIMD8<Int16> { transitions?[label] ?? SIMD8() }
}
