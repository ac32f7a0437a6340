import FoundationEssentials
import NewsModel

/// Packs the word classes ("word<tab>fine<tab>coarse" lines) into the table that `WordClusters` reads.
enum ClusterTable {
  static func pack(_ path: String) throws -> [UInt8] {
    let data = try Data(contentsOf: URL(filePath: path))
    var slots = [UInt64](repeating: 0, count: 1 << 16)
    let mask = slots.count - 1
    var count = 0
    for line in data.split(separator: 0x0A) {
      let fields = line.split(separator: 0x09)
      guard fields.count == 3, count < slots.count * 3 / 4,
        let fine = UInt64(String(decoding: fields[1], as: UTF8.self)),
        let coarse = UInt64(String(decoding: fields[2], as: UTF8.self))
      else { continue }
      let key = TrainingExamples.wordKey(Array(fields[0]))
      var slot = Int(truncatingIfNeeded: key) & mask
      while slots[slot] != 0, slots[slot] >> 24 != key >> 24 { slot = (slot + 1) & mask }
      slots[slot] = ((key >> 24) << 24) | ((coarse + 1) << 16) | (fine + 1)
      count += 1
    }
    return slots.flatMap { slot in (0..<8).map { UInt8(truncatingIfNeeded: slot >> ($0 * 8)) } }
  }
}
