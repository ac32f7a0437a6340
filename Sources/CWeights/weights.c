#include "CWeights.h"

// SwiftPM has no setting for C23, whose #embed this is; the toolchain's clang knows it as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char weights[] = {
#embed "weights.bin"
};

const void *quotidian_weights(void) { return weights; }
unsigned long quotidian_weights_size(void) { return sizeof weights; }
