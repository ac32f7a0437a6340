import CMalloc

/// What becomes of memory that is not used any more.
enum FreedMemory {
  /// Blocks of this size are the system's again as soon as they are freed, in bytes.
  private static let large: Int32 = 256 << 10
  /// How many heaps threads share.
  private static let heaps: Int32 = 2

  /// Has large blocks given back to the system. Otherwise the C library keeps them for the next time
  /// once it has seen one freed, in a heap for each thread; and a search over a million articles needs
  /// tens of megabytes for a tenth of a second.
  static func giveBack() {
    mallopt(M_MMAP_THRESHOLD, large)
    mallopt(M_ARENA_MAX, heaps)
  }
}
