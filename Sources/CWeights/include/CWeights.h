/* The trained weights of NewsModel as constant data; Sources/Training writes weights.bin. */
#ifndef CWEIGHTS_H
#define CWEIGHTS_H
const void *quotidian_weights(void);
unsigned long quotidian_weights_size(void);
#endif
