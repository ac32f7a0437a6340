#ifndef QUOTIDIAN_MEMORY_H
#define QUOTIDIAN_MEMORY_H

/* Makes the C library give large blocks back to the system as soon as they are freed. By itself it
   keeps blocks of the size of the largest one freed so far: after a file of 16 MiB, nearly all. */
void memory_return_early(void);

#endif
