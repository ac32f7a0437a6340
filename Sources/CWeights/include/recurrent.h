/* The arithmetic of the recurrent network (RecurrentTagger.swift), eight lanes at a time. In C because
   each must become a few instructions wherever it is used, in a debug build too. Integers throughout. */
#ifndef QUOTIDIAN_RECURRENT_H
#define QUOTIDIAN_RECURRENT_H

typedef int quotidian_wide __attribute__((ext_vector_type(4)));
typedef int quotidian_wides __attribute__((ext_vector_type(8)));

/* a[0] * b[0] + a[1] * b[1], and so for each of the four pairs. */
static inline __attribute__((always_inline)) quotidian_wide quotidian_pairs(
    quotidian_sums a, quotidian_sums b) {
#ifdef __SSE2__
  typedef short lanes __attribute__((vector_size(16)));
  return (quotidian_wide)__builtin_ia32_pmaddwd128((lanes)a, (lanes)b);
#else
  quotidian_wides products =
      __builtin_convertvector(a, quotidian_wides) * __builtin_convertvector(b, quotidian_wides);
  return products.even + products.odd;
#endif
}

/* The high halves of products: a * b / 65,536, rounded down. */
static inline __attribute__((always_inline)) quotidian_sums quotidian_high(
    quotidian_sums a, quotidian_sums b) {
  return __builtin_convertvector(
      (__builtin_convertvector(a, quotidian_wides) * __builtin_convertvector(b, quotidian_wides)) >> 16,
      quotidian_sums);
}

/* Adds sums to sums. */
static inline __attribute__((always_inline)) void quotidian_add_all(
    quotidian_sums *sums, const quotidian_sums *others, long count) {
  for (long lane = 0; lane < count; lane++) sums[lane] += others[lane];
}

/* The sums of an input's products with the weights of 8 * lanes outputs, divided by 2^shift and rounded.
   - input: `pairs` pairs of 16-bit numbers.
   - weights: for each pair 2 * lanes vectors, each with the two weights of four outputs.
   - lanes: how many vectors the result has: at most six, so that all sums stay in registers. */
static inline __attribute__((always_inline)) void quotidian_multiply(
    const short *input, long pairs, const quotidian_sums *weights, int lanes, int shift,
    quotidian_sums *result) {
  quotidian_wide sums[12];
#pragma clang loop unroll(full)
  for (int half = 0; half < 12; half++) sums[half] = (quotidian_wide)(1 << (shift - 1));
  for (long pair = 0; pair < pairs; pair++) {
    const short first = input[2 * pair], second = input[2 * pair + 1];
    const quotidian_sums both = {first, second, first, second, first, second, first, second};
#pragma clang loop unroll(full)
    for (int half = 0; half < 12; half++) {
      if (half < 2 * lanes) sums[half] += quotidian_pairs(both, weights[2 * lanes * pair + half]);
    }
  }
  const quotidian_wide most = (quotidian_wide)(32767), least = (quotidian_wide)(-32768);
#pragma clang loop unroll(full)
  for (int lane = 0; lane < 6; lane++) {
    if (lane >= lanes) break;
    quotidian_wide low = sums[2 * lane] >> shift, high = sums[2 * lane + 1] >> shift;
    low = __builtin_elementwise_max(__builtin_elementwise_min(low, most), least);
    high = __builtin_elementwise_max(__builtin_elementwise_min(high, most), least);
    result[lane] = __builtin_convertvector(
        __builtin_shufflevector(low, high, 0, 1, 2, 3, 4, 5, 6, 7), quotidian_sums);
  }
}

/* x / 4 + 1/2 between 0 and 1, in 32,768ths, of an x in 512ths: a gate. */
static inline __attribute__((always_inline)) quotidian_sums quotidian_gate(quotidian_sums x) {
  const quotidian_sums least = (quotidian_sums)(-1024), most = (quotidian_sums)(1023);
  return (__builtin_elementwise_max(__builtin_elementwise_min(x, most), least) << 4) + 16384;
}

/* Eight units of a simple recurrent layer over a run (Bradbury et al. 2017; Lei et al. 2018):
   state = forget * state + (1 - forget) * candidate, output = open * state.
   - gates: of the first position that is read, candidate, forget and open `apart` vectors apart.
   - step, outputStep: from a position to the next one read, in vectors; below 0 to read backwards.
   - output: of the first position, in 4,096ths. */
static inline __attribute__((always_inline)) void quotidian_recur(
    const quotidian_sums *gates, long count, long apart, long step, quotidian_sums *output,
    long outputStep) {
  const quotidian_sums least = (quotidian_sums)(-512), most = (quotidian_sums)(512);
  quotidian_sums state = (quotidian_sums)(0);
  for (long position = 0; position < count; position++) {
    const quotidian_sums candidate =
        __builtin_elementwise_max(__builtin_elementwise_min(gates[0], most), least) << 3;
    state = candidate + quotidian_high(quotidian_gate(gates[apart]), (state - candidate) << 1);
    *output = quotidian_high(quotidian_gate(gates[2 * apart]), state << 1);
    gates += step;
    output += outputStep;
  }
}

#endif
