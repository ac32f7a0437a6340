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

/* Has a place in memory brought nearer that will be read soon. */
static inline __attribute__((always_inline)) void quotidian_fetch_line(const void *place) {
  __builtin_prefetch(place);
}

/* One step of the search for the best sequence of labels (Viterbi): from the scores of the labels so far
   to those of the next position's, and for each the label before. Scores are what they trail the best
   one by, down to -16,000, which stands for out of reach. Of equal ones the first label wins.
   - transitions: eight rows, from each label to each.
   - emission: no more than 8,000 on either side of 0. */
static inline __attribute__((always_inline)) quotidian_sums quotidian_step(
    quotidian_sums scores, const quotidian_sums *transitions, quotidian_sums emission, int labels,
    quotidian_sums *back) {
  quotidian_sums best = (quotidian_sums)(-32000), from = (quotidian_sums)(0);
#define QUOTIDIAN_FROM(label)                                                                        \
  if (label < labels) {                                                                              \
    quotidian_sums candidate =                                                                       \
        transitions[label] + __builtin_shufflevector(scores, scores, label, label, label, label,     \
                                                     label, label, label, label);                    \
    quotidian_sums better = candidate > best;                                                        \
    best = __builtin_elementwise_max(best, candidate);                                               \
    from = (better & (short)label) | (~better & from);                                               \
  }
  QUOTIDIAN_FROM(0)
  QUOTIDIAN_FROM(1)
  QUOTIDIAN_FROM(2)
  QUOTIDIAN_FROM(3)
  QUOTIDIAN_FROM(4)
  QUOTIDIAN_FROM(5)
  QUOTIDIAN_FROM(6)
#undef QUOTIDIAN_FROM
  *back = from;
  const quotidian_sums never = (quotidian_sums)(-16000);
  best = __builtin_elementwise_max(__builtin_elementwise_max(best, never) + emission, never);
  return __builtin_elementwise_max(best - __builtin_reduce_max(best), never);
}

#include "recurrent.h"

struct quotidian_section quotidian_clusters(void);
struct quotidian_section quotidian_names(void);
struct quotidian_section quotidian_speech(void);

#endif
