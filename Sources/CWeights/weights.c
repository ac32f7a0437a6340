#include "CWeights.h"

// SwiftPM has no setting for C23, whose #embed this is; the toolchain's clang knows it as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char clusters[] = {
#embed "clusters.bin"
};
_Alignas(64) static const unsigned char names[] = {
#embed "names.bin"
};
_Alignas(64) static const unsigned char speech[] = {
#embed "speech.bin"
};

struct quotidian_section quotidian_clusters(void) {
  return (struct quotidian_section){clusters, sizeof clusters};
}
struct quotidian_section quotidian_names(void) {
  return (struct quotidian_section){names, sizeof names};
}
struct quotidian_section quotidian_speech(void) {
  return (struct quotidian_section){speech, sizeof speech};
}
