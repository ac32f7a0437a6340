#include "CWeights.h"

// Every function is written once and compiled twice: for any processor, and for those of x86 that have
// vectors of 256 bits. Vectors never pass between functions that are not inlined.
#define QUOTIDIAN_INLINE static inline __attribute__((always_inline))

typedef short sixteen __attribute__((ext_vector_type(16), aligned(16)));
typedef int eight_wide __attribute__((ext_vector_type(8)));
typedef int sixteen_wide __attribute__((ext_vector_type(16)));

// a[0] * b[0] + a[1] * b[1], and so for each of the eight pairs: one instruction where there is one.
#define PAIRS(sums, a, b)                                                                            \
  do {                                                                                               \
    const sixteen_wide products =                                                                    \
        __builtin_convertvector(a, sixteen_wide) * __builtin_convertvector(b, sixteen_wide);         \
    sums += products.even + products.odd;                                                            \
  } while (0)

#define CLAMPED(x, least, most) __builtin_elementwise_max(__builtin_elementwise_min(x, most), least)

// As many as have room in sixteen registers beside the input.
enum { block_lanes = 6 };

// The most positions that are computed together: they use a row of weights that was loaded once.
enum { most_together = 4 };

// `lanes` eights of outputs for each of `positions` positions beside each other, of the `width` eights that
// a block of weights is wide.
// - biasApart, apart: how far apart the bias and the outputs of two positions are.
QUOTIDIAN_INLINE void multiply(
    const quotidian_sums *input, int positions, long pairs, const quotidian_sums *weights, int lanes,
    int width, int shift, const quotidian_sums *bias, long biasApart, quotidian_sums *result, long apart) {
  const sixteen *rows = (const sixteen *)weights;
  eight_wide sums[most_together][block_lanes];
#pragma clang loop unroll(full)
  for (int position = 0; position < positions; position++) {
#pragma clang loop unroll(full)
    for (int lane = 0; lane < lanes; lane++) sums[position][lane] = (eight_wide)(1 << (shift - 1));
  }
  for (long pair = 0; pair < pairs; pair++) {
    sixteen repeated[most_together];
#pragma clang loop unroll(full)
    for (int position = 0; position < positions; position++) {
      int both;
      __builtin_memcpy(
          &both, (const char *)(input + position * (pairs / 4)) + pair * sizeof both, sizeof both);
      repeated[position] = (sixteen)(eight_wide)both;
    }
#pragma clang loop unroll(full)
    for (int lane = 0; lane < lanes; lane++) {
      const sixteen row = rows[lane];
#pragma clang loop unroll(full)
      for (int position = 0; position < positions; position++) {
        PAIRS(sums[position][lane], repeated[position], row);
      }
    }
    rows += width;
  }
  const eight_wide most = (eight_wide)(32767), least = (eight_wide)(-32768);
#pragma clang loop unroll(full)
  for (int position = 0; position < positions; position++) {
#pragma clang loop unroll(full)
    for (int lane = 0; lane < lanes; lane++) {
      const quotidian_sums sum = __builtin_convertvector(
          CLAMPED(sums[position][lane] >> shift, least, most), quotidian_sums);
      result[position * apart + lane] = bias ? sum + bias[position * biasApart + lane] : sum;
    }
  }
}

// All outputs of one or two positions.
QUOTIDIAN_INLINE void layer_at(
    const quotidian_sums *input, int positions, long pairs, const quotidian_sums *weights, int shift,
    const quotidian_sums *bias, long eights, quotidian_sums *output) {
  long lane = 0;
  for (; lane + block_lanes <= eights; lane += block_lanes) {
    multiply(
        input, positions, pairs, weights, block_lanes, block_lanes, shift, bias ? bias + lane : 0, 0,
        output + lane, eights);
    weights += 2 * block_lanes * pairs;
  }
  for (; lane < eights; lane++) {
    multiply(
        input, positions, pairs, weights, 1, block_lanes, shift, bias ? bias + lane : 0, 0, output + lane,
        eights);
    weights += 2;
  }
}

QUOTIDIAN_INLINE void layer(
    const quotidian_sums *input, long count, long pairs, const quotidian_sums *weights, int shift,
    const quotidian_sums *bias, long eights, quotidian_sums *output) {
  for (; count > 0; count--) {
    layer_at(input, 1, pairs, weights, shift, bias, eights, output);
    input += pairs / 4;
    output += eights;
  }
}

// The same where the sums of two positions have room in the processor's registers.
QUOTIDIAN_INLINE void layer_by_twos(
    const quotidian_sums *input, long count, long pairs, const quotidian_sums *weights, int shift,
    const quotidian_sums *bias, long eights, quotidian_sums *output) {
  for (; count >= 2; count -= 2) {
    layer_at(input, 2, pairs, weights, shift, bias, eights, output);
    input += pairs / 2;
    output += 2 * eights;
  }
  layer(input, count, pairs, weights, shift, bias, eights, output);
}

QUOTIDIAN_INLINE void last_layer(
    const quotidian_sums *input, long count, long pairs, const quotidian_sums *weights, int shift,
    const quotidian_sums *direct, long apart, quotidian_sums *output) {
  for (; count >= most_together; count -= most_together) {
    multiply(input, most_together, pairs, weights, 1, 1, shift, direct, apart, output, 1);
    input += most_together * (pairs / 4);
    direct += most_together * apart;
    output += most_together;
  }
  for (; count > 0; count--) {
    multiply(input, 1, pairs, weights, 1, 1, shift, direct, apart, output, 1);
    input += pairs / 4;
    direct += apart;
    output += 1;
  }
}

// The high halves of products: a * b / 65,536, rounded down. One instruction, which the compiler misses
// where it knows that a number is never negative.
#ifdef __SSE2__
typedef short lanes __attribute__((vector_size(16)));
#define HIGH(a, b) ((quotidian_sums)__builtin_ia32_pmulhw128((lanes)(a), (lanes)(b)))
#else
#define HIGH(a, b)                                                                                   \
  __builtin_convertvector(                                                                           \
      (__builtin_convertvector(a, eight_wide) * __builtin_convertvector(b, eight_wide)) >> 16,       \
      quotidian_sums)
#endif

// x / 4 + 1/2 between 0 and 1, in 32,768ths, of an x in 512ths.
#define GATE(x) ((CLAMPED(x, (quotidian_sums)(-1024), (quotidian_sums)(1023)) << 4) + 16384)

// One direction. The units of a position side by side: each waits for its own state alone.
QUOTIDIAN_INLINE void recur(
    const quotidian_sums *gates, long count, long step, int eights, quotidian_sums *output,
    long outputStep) {
  quotidian_sums states[4] = {0, 0, 0, 0};
  for (long position = 0; position < count; position++) {
#pragma clang loop unroll(full)
    for (int unit = 0; unit < 4; unit++) {
      if (unit >= eights) break;
      const quotidian_sums candidate =
          CLAMPED(gates[unit], (quotidian_sums)(-512), (quotidian_sums)(512)) << 3;
      const quotidian_sums forget = GATE(gates[eights + unit]);
      const quotidian_sums open = GATE(gates[2 * eights + unit]);
      const quotidian_sums twice = (states[unit] - candidate) << 1;
      states[unit] = candidate + HIGH(forget, twice);
      const quotidian_sums doubled = states[unit] << 1;
      output[unit] = HIGH(open, doubled);
    }
    gates += step;
    output += outputStep;
  }
}

QUOTIDIAN_INLINE void recur_both(
    const quotidian_sums *gates, long count, long apart, int eights, quotidian_sums *output) {
  if (count == 0) return;
  recur(gates, count, apart, eights, output, 2 * eights);
  recur(
      gates + (count - 1) * apart + 3 * eights, count, -apart, eights,
      output + (count - 1) * 2 * eights + eights, -2 * eights);
}

QUOTIDIAN_INLINE void recur_all(
    const quotidian_sums *gates, long count, long apart, int eights, quotidian_sums *output) {
  // Three times, so that each is unrolled.
  switch (eights) {
    case 1: recur_both(gates, count, apart, 1, output); break;
    case 2: recur_both(gates, count, apart, 2, output); break;
    case 4: recur_both(gates, count, apart, 4, output); break;
    default: __builtin_trap();
  }
}

QUOTIDIAN_INLINE void embed(
    const signed char *vectors, unsigned int mask, const unsigned int *features, long count,
    quotidian_sums *result) {
  enum { eights = quotidian_width / 8 };
  quotidian_sums sums[eights] = {0};
  for (long feature = 0; feature < count; feature++) {
    // A vector may lie over two lines of the processor's memory.
    const signed char *vector = vectors + (unsigned long)(features[feature] & mask) * quotidian_width;
    __builtin_prefetch(vector);
    __builtin_prefetch(vector + quotidian_width - 1);
  }
  for (long feature = 0; feature < count; feature++) {
    const unsigned long first = (unsigned long)(features[feature] & mask) * eights;
#pragma clang loop unroll(full)
    for (int lane = 0; lane < eights; lane++) {
      sums[lane] = quotidian_add(sums[lane], vectors, (unsigned int)(first + lane));
    }
  }
  for (int lane = 0; lane < eights; lane++) result[lane] = sums[lane];
}

QUOTIDIAN_INLINE void add_two(
    const quotidian_sums *a, const quotidian_sums *b, quotidian_sums *result) {
#pragma clang loop unroll(full)
  for (int lane = 0; lane < quotidian_first_sums; lane++) result[lane] = a[lane] + b[lane];
}

QUOTIDIAN_INLINE void add_three(
    const quotidian_sums *a, const quotidian_sums *b, const quotidian_sums *c, quotidian_sums *result) {
#pragma clang loop unroll(full)
  for (int lane = 0; lane < quotidian_first_sums; lane++) result[lane] = a[lane] + b[lane] + c[lane];
}

#ifdef __x86_64__
#define TWICE(name, wide, narrow, parameters, arguments)                                             \
  __attribute__((target("avx2"))) static void name##_256 parameters { wide arguments; }              \
  static void name##_128 parameters { narrow arguments; }                                            \
  void name parameters {                                                                             \
    if (__builtin_cpu_supports("avx2")) {                                                            \
      name##_256 arguments;                                                                          \
    } else {                                                                                         \
      name##_128 arguments;                                                                          \
    }                                                                                                \
  }
#else
#define TWICE(name, wide, narrow, parameters, arguments) \
  void name parameters { wide arguments; }
#endif

TWICE(
    quotidian_embed, embed, embed,
    (const signed char *vectors, unsigned int mask, const unsigned int *features, long count,
     quotidian_sums *result),
    (vectors, mask, features, count, result))
TWICE(
    quotidian_layer, layer_by_twos, layer,
    (const quotidian_sums *input, long count, long pairs, const quotidian_sums *weights, int shift,
     const quotidian_sums *bias, long eights, quotidian_sums *output),
    (input, count, pairs, weights, shift, bias, eights, output))
TWICE(
    quotidian_last_layer, last_layer, last_layer,
    (const quotidian_sums *input, long count, long pairs, const quotidian_sums *weights, int shift,
     const quotidian_sums *direct, long apart, quotidian_sums *output),
    (input, count, pairs, weights, shift, direct, apart, output))
TWICE(
    quotidian_recur, recur_all, recur_all,
    (const quotidian_sums *gates, long count, long apart, int eights, quotidian_sums *output),
    (gates, count, apart, eights, output))
TWICE(
    quotidian_add_two, add_two, add_two,
    (const quotidian_sums *a, const quotidian_sums *b, quotidian_sums *result), (a, b, result))
TWICE(
    quotidian_add_three, add_three, add_three,
    (const quotidian_sums *a, const quotidian_sums *b, const quotidian_sums *c, quotidian_sums *result),
    (a, b, c, result))
