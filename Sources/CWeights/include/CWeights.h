/* The trained weights of NewsModel as constant data, a file a part: Sources/Training writes them. */
#ifndef CWEIGHTS_H
#define CWEIGHTS_H

struct quotidian_section {
  const void *bytes;
  unsigned long size;
};

struct quotidian_section quotidian_clusters(void);
struct quotidian_section quotidian_names(void);
struct quotidian_section quotidian_cues(void);
struct quotidian_section quotidian_contents(void);

#endif
