#include "CAllocations.h"

#include <stddef.h>

/* glibc's own names for its functions, which a program that brings its own may call. */
extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);

static unsigned long calls, bytes;

static void count(size_t size) {
  __atomic_fetch_add(&calls, 1, __ATOMIC_RELAXED);
  __atomic_fetch_add(&bytes, size, __ATOMIC_RELAXED);
}

void *malloc(size_t size) {
  count(size);
  return __libc_malloc(size);
}

void *calloc(size_t number, size_t size) {
  count(number * size);
  return __libc_calloc(number, size);
}

void *realloc(void *old, size_t size) {
  count(size);
  return __libc_realloc(old, size);
}

struct allocation_count allocations_so_far(void) {
  return (struct allocation_count){__atomic_load_n(&calls, __ATOMIC_RELAXED),
                                   __atomic_load_n(&bytes, __ATOMIC_RELAXED)};
}
