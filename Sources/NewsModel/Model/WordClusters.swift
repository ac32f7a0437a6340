/// Classes of words that stand in like company, from unlabelled news: k-means over word vectors
/// (Mikolov et al. 2013), 512 fine classes in 64 coarse ones.
struct WordClusters: @unchecked Sendable {
  // Safe to share: constant data of the program.
  private let slots: UnsafePointer<UInt64>?
  private let mask: Int

  /// - Parameter section: an open-addressed table of 64-bit slots: the high 40 bits of the word's key,
  ///   a coarse class in 8 bits and a fine one in 16; 0 is empty.
  init(_ section: UnsafeRawBufferPointer) {
    let count = section.count / 8
    let isTable = count > 0 && count & (count - 1) == 0
    slots = isTable ? section.baseAddress?.assumingMemoryBound(to: UInt64.self) : nil
    mask = isTable ? count - 1 : 0
  }

  typealias Classes = (fine: UInt16, coarse: UInt8)

  /// The classes of a word, from 1; 0 for a word without one.
  func classes(of key: UInt64) -> Classes {
    guard let slots else { return (0, 0) }
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 24 == key >> 24 {
        return (
          UInt16(truncatingIfNeeded: slots[slot]), UInt8(truncatingIfNeeded: slots[slot] >> 16)
        )
      }
      slot = (slot + 1) & mask
    }
    return (0, 0)
  }
}
