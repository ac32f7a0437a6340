/* The arithmetic of the recurrent network (RecurrentTagger.swift) over whole sentences. Integers
   throughout, so that it is the same whatever the processor: where it can compute on sixteen numbers at
   once, it does. */
#ifndef QUOTIDIAN_RECURRENT_H
#define QUOTIDIAN_RECURRENT_H

/* Numbers in the vector of a feature, and what the first layer makes of a position, in vectors of eight. */
enum { quotidian_width = 48, quotidian_first_sums = 25 };

/* The vectors of features, added up.
   - vectors: 2^n of 8-bit numbers, beside each other.
   - mask: 2^n - 1: what of a feature is its vector's number. */
void quotidian_embed(
    const signed char *vectors, unsigned int mask, const unsigned int *features, long count,
    quotidian_sums *result);

/* The sums of inputs' products with weights, divided by 2^shift and rounded, and a bias.
   - input: for each of `count` positions `pairs` pairs of 16-bit numbers.
   - weights: in blocks of 48 outputs, the last filled up; in a block for each pair the two weights of each
     output.
   - bias: may be null.
   - output: `eights` vectors a position. */
void quotidian_layer(
    const quotidian_sums *input, long count, long pairs, const quotidian_sums *weights, int shift,
    const quotidian_sums *bias, long eights, quotidian_sums *output);

/* As above with eight outputs and no bias, added to a vector of each position, `apart` vectors apart. */
void quotidian_last_layer(
    const quotidian_sums *input, long count, long pairs, const quotidian_sums *weights, int shift,
    const quotidian_sums *direct, long apart, quotidian_sums *output);

/* A layer of simple recurrent units (Bradbury et al. 2017; Lei et al. 2018) over a run, onwards and
   backwards: state = forget * state + (1 - forget) * candidate, output = open * state.
   - gates: `apart` vectors a position: candidate, forget and open of `eights` times eight units onwards,
     then of as many backwards.
   - eights: 1, 2 or 4.
   - output: the units onwards, then backwards, in 4,096ths. */
void quotidian_recur(
    const quotidian_sums *gates, long count, long apart, int eights, quotidian_sums *output);

/* What the first layer makes of a position: of two parts of what is seen of it, and of three. */
void quotidian_add_two(const quotidian_sums *a, const quotidian_sums *b, quotidian_sums *result);
void quotidian_add_three(
    const quotidian_sums *a, const quotidian_sums *b, const quotidian_sums *c, quotidian_sums *result);

/* Has vectors brought nearer that will be read soon. */
static inline __attribute__((always_inline)) void quotidian_fetch(const quotidian_sums *sums, long count) {
  // A line of the processor's memory holds four.
  for (long lane = 0; lane < count; lane += 4) __builtin_prefetch(sums + lane);
}

#endif
