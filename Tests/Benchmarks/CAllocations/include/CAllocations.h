/* Counts what a benchmark allocates: linked in, it stands before the C library's malloc. */
#ifndef CALLOCATIONS_H
#define CALLOCATIONS_H

struct allocation_count {
  unsigned long calls;
  unsigned long bytes;
};

/* All allocations of the process so far; what was freed again is not taken off. */
struct allocation_count allocations_so_far(void);

#endif
