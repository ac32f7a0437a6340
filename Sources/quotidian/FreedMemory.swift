import CMalloc

/// What becomes of memory that is not used any more.
enum FreedMemory {
  /// Blocks of this size are the system's again as soon as they are freed, in bytes.
  private static let large: Int32 = 256 << 10
  /// So much at the end of a heap may stay free, in bytes.
  private static let spare: Int32 = 512 << 10
  /// How many heaps threads share.
  private static let heaps: Int32 = 2

  /// Has large blocks given back to the system. Otherwise the C library keeps them for the next time
  /// once it has seen one freed, in a heap for each thread: after a file of 16 MiB nearly all of it, and a
  /// search over a million articles needs tens of megabytes for a tenth of a second.
  static func giveBack() {
    mallopt(M_MMAP_THRESHOLD, large)
    mallopt(M_TRIM_THRESHOLD, spare)
    mallopt(M_ARENA_MAX, heaps)
  }

  /// Gives each of many busy threads a heap of its own: they would wait for one another otherwise.
  ///
  /// - Parameter threads: how many there will be.
  static func separate(_ threads: Int) { mallopt(M_ARENA_MAX, Int32(clamping: threads)) }
}
