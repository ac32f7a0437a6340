internal import CWeights

/// The weights of a small recurrent network that finds cues and labels what each governs: a vector for
/// every feature of a position, two bidirectional layers of simple recurrent units (Bradbury et al. 2017;
/// Lei et al. 2018), the second one of its own for each of the two questions, and a layer that says what
/// speaks for each label. Constant data of the program.
///
/// Everything is a whole number: vectors of features in 128ths, weights in 1,024ths, sums of the layers in
/// 512ths, what the units say in 4,096ths, what speaks for labels in 128ths of a nat.
///
/// The file: the first layer, whose outputs are the gates of its units and then what speaks for each label
/// at once (five of contents, three of cues), in blocks of 48, the last filled up; its bias; the head of
/// cues and the head of contents; then 2^n vectors of `width` 8-bit numbers. A head: eight rows of
/// transitions, eight 16-bit numbers each; its layer in blocks of 48; its bias; its last layer, one block
/// of eight. A block has for every pair of inputs the two weights of each output side by side. All numbers
/// are little-endian.
struct RecurrentWeights: @unchecked Sendable {
  // Safe to share: the memory behind the pointers is constant data of the program.
  let firstLayer: UnsafePointer<SIMD8<Int16>>
  let firstBias: UnsafePointer<SIMD8<Int16>>
  let cues: Head
  let contents: Head
  private let vectors: UnsafePointer<Int8>
  private let mask: UInt32

  /// Numbers in the vector of a feature.
  static let width = Int(quotidian_width)
  /// Units of a direction in the first layer, in eights.
  static let units = 4
  /// What the first layer makes of a position, in eights: three gates a unit, and the labels.
  static let sums = Int(quotidian_first_sums)
  /// Eights of outputs that are computed together.
  private static let lanes = 6
  private static let blocks = (sums + lanes - 1) / lanes
  /// By what power of two the sums of the first layer are divided.
  static let shift: Int32 = 8

  /// What stands above the first layer to answer one question.
  struct Head {
    /// Units of a direction, in eights.
    let units: Int
    let transitions: UnsafePointer<SIMD8<Int16>>
    let layer: UnsafePointer<SIMD8<Int16>>
    let bias: UnsafePointer<SIMD8<Int16>>
    let lastLayer: UnsafePointer<SIMD8<Int16>>

    var sums: Int { 6 * units }
    static let shift: Int32 = 13
    static let lastShift: Int32 = 15

    /// What speaks for going from a label to each label; label 7 is the edge of the run.
    func transition(from label: Int) -> SIMD8<Int16> { transitions[label] }
  }

  private static let cueUnits = 1
  private static let contentUnits = 2

  /// - Parameter section: as above; nil for anything else. Its memory must outlive the weights.
  init?(_ section: UnsafeRawBufferPointer) {
    // In eights of 16 bits: a weight for each of its inputs, whichever block an output is in.
    let sums = Self.blocks * Self.lanes
    var parts = [sums * Self.width, sums]
    for units in [Self.cueUnits, Self.contentUnits] {
      parts += [8, 6 * units * 16 * Self.units, 6 * units, 16 * units]
    }
    let size = 16 * parts.reduce(0, +)
    let count = (section.count - size) / Self.width
    guard count > 0, count & (count - 1) == 0, section.count == size + count * Self.width,
      let base = section.baseAddress
    else { return nil }
    var starts = [base.assumingMemoryBound(to: SIMD8<Int16>.self)]
    for part in parts { starts.append(starts[starts.count - 1] + part) }
    func head(_ first: Int, units: Int) -> Head {
      Head(
        units: units, transitions: starts[first], layer: starts[first + 1], bias: starts[first + 2],
        lastLayer: starts[first + 3])
    }
    firstLayer = starts[0]
    firstBias = starts[1]
    cues = head(2, units: Self.cueUnits)
    contents = head(6, units: Self.contentUnits)
    vectors = (base + size).assumingMemoryBound(to: Int8.self)
    mask = UInt32(count - 1)
  }

  /// Puts what the first layer makes of features where there is room for `sums` eights.
  func addUp(
    _ features: [UInt32], bias: UnsafePointer<SIMD8<Int16>>?,
    into target: UnsafeMutablePointer<SIMD8<Int16>>
  ) {
    features.withUnsafeBufferPointer { features in
      withUnsafeTemporaryAllocation(of: SIMD8<Int16>.self, capacity: Self.width / 8) { vector in
        guard let vector = vector.baseAddress else { return }
        quotidian_embed(vectors, mask, features.baseAddress, features.count, vector)
        quotidian_layer(
          vector, 1, Self.width / 2, firstLayer, Self.shift, bias, Self.sums, target)
      }
    }
  }
}
