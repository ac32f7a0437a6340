/* The trained weights of NewsModel as constant data, a file a part: Sources/Training writes them. */
#ifndef CWEIGHTS_H
#define CWEIGHTS_H

struct quotidian_section {
  const void *bytes;
  unsigned long size;
};

/* The weights of a feature, one for each of eight labels, and sums of them. */
typedef signed char quotidian_row __attribute__((ext_vector_type(8)));
typedef short quotidian_sums __attribute__((ext_vector_type(8)));

/* Adds a row of a table to sums. In C because it must become four instructions wherever it is used:
   tagging is little else. */
static inline __attribute__((always_inline)) quotidian_sums quotidian_add(
    quotidian_sums sums, const void *table, unsigned int row) {
  return sums + __builtin_convertvector(((const quotidian_row *)table)[row], quotidian_sums);
}

struct quotidian_section quotidian_clusters(void);
struct quotidian_section quotidian_names(void);
struct quotidian_section quotidian_cues(void);
struct quotidian_section quotidian_contents(void);

#endif
