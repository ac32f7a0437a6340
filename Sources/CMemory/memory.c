#include "CMemory.h"

#include <malloc.h>

void memory_return_early(void) {
  mallopt(M_MMAP_THRESHOLD, 256 << 10);
  mallopt(M_TRIM_THRESHOLD, 512 << 10);
}
