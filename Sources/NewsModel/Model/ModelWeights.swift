internal import CWeights

/// The trained weights. They are part of the program's read-only data: the system maps them, nothing
/// is parsed or copied, and only the pages that are used are ever read.
///
/// The file is a header of eight little-endian 32-bit words ("QDN1", the number of sections, then the
/// sizes of the sections in bytes) and the sections: word clusters, names, cues, contents. Each table
/// is eight transition rows, then 2^n rows, of eight 16-bit weights.
struct ModelWeights: Sendable {
  static let shared = ModelWeights()

  let clusters: WordClusters
  let names: WeightRows
  let cues: WeightRows
  let contents: WeightRows

  private init() {
    let base = UnsafeRawPointer(quotidian_weights())
    let count = Int(quotidian_weights_size())
    var sections: [UnsafeRawBufferPointer] = []
    if let base, count >= Self.headerBytes {
      var offset = Self.headerBytes
      for section in 0..<Self.sectionCount {
        let size = Int(
          UInt32(littleEndian: base.load(fromByteOffset: 8 + 4 * section, as: UInt32.self)))
        guard offset + size <= count else { break }
        sections.append(UnsafeRawBufferPointer(start: base + offset, count: size))
        offset += size
      }
    }
    while sections.count < Self.sectionCount {
      sections.append(UnsafeRawBufferPointer(start: nil, count: 0))
    }
    clusters = WordClusters(sections[0])
    names = WeightRows(sections[1])
    cues = WeightRows(sections[2])
    contents = WeightRows(sections[3])
  }

  static let headerBytes = 32
  static let sectionCount = 4
}

/// A table of weights in the program's read-only data.
struct WeightRows: WeightTable, @unchecked Sendable {
  // Safe to share: the memory behind the pointer is constant data of the program.
  private let rows: UnsafePointer<SIMD8<Int16>>?
  private let mask: UInt32

  /// - Parameter section: eight transition rows, then a power of two of rows.
  init(_ section: UnsafeRawBufferPointer) {
    let count = section.count / 16 - 8
    if count > 0, count & (count - 1) == 0 {
      rows = section.baseAddress?.assumingMemoryBound(to: SIMD8<Int16>.self)
      mask = UInt32(count - 1)
    } else {
      rows = nil
      mask = 0
    }
  }

  var isEmpty: Bool { rows == nil }

  func row(_ feature: UInt32) -> SIMD8<Int32> {
    guard let rows else { return SIMD8() }
    return SIMD8(truncatingIfNeeded: rows[Int(feature & mask) + 8])
  }

  func transition(from label: Int) -> SIMD8<Int32> {
    guard let rows else { return SIMD8() }
    return SIMD8(truncatingIfNeeded: rows[label])
  }
}

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

  /// The classes of a word, from 1; 0 for a word without one.
  func classes(of key: UInt64) -> (fine: UInt16, coarse: UInt8) {
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
