/* Signals, the terminal's modes, and what is printed on standard error: the parts of a terminal
   program that must work inside a signal handler, and so are written in C. There is one terminal. */
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stddef.h>

/* What has happened since the last terminal_take_signals. */
enum {
  TERMINAL_RESIZED = 1 << 0,
  TERMINAL_INTERRUPT = 1 << 1,
  TERMINAL_HANGUP = 1 << 2,
  TERMINAL_TERMINATE = 1 << 3,
  TERMINAL_STOP = 1 << 4,
  TERMINAL_CONTINUED = 1 << 5,
};

/* Remembers the modes of the terminal `fd` and installs the signal handlers; a signal that the parent
   told to ignore stays ignored. Returns a descriptor that becomes readable at a signal and at
   terminal_wake, or -1 with errno. Call it before newterm: ncurses leaves handled signals alone. */
int terminal_prepare(int fd);

/* Puts the former handlers back. */
void terminal_forget(void);

/* The bytes that undo everything the program switched on; copied. At most 512 are kept. */
void terminal_set_reset(const char *bytes, size_t length);

/* From here on the terminal is given back however the program ends, and standard error, if it is a
   terminal, is kept aside. */
void terminal_hold(void);

/* Gives the modes back, and prints what standard error was told meanwhile. */
void terminal_release(void);

/* The same with the reset bytes first. For signal handlers and exit(); does nothing when the terminal
   is not held. */
void terminal_restore(void);

/* 0 after terminal_release and terminal_restore, even on another thread. */
int terminal_is_held(void);

/* Makes the descriptor of terminal_prepare readable. Any thread. */
void terminal_wake(void);

/* Empties that descriptor; true if terminal_wake was among the reasons. */
int terminal_drain_wakes(void);

/* Returns the signals above, and forgets them. */
unsigned terminal_take_signals(void);

/* Stops this process, and with it its whole group when a key asked for it, as the terminal would
   have. Returns when it goes on; at once where nobody could make it go on (an orphaned group). */
void terminal_stop(int whole_group);

/* Size in cells from the kernel. 0, or -1 with errno. */
int terminal_window_size(int fd, int *columns, int *rows);

/* Columns of a scalar as the C library, and so ncurses, counts them in the current locale. */
int terminal_columns(unsigned scalar);

/* Writes all of it unless the terminal takes nothing for 200 ms. */
void terminal_write(int fd, const char *bytes, size_t length);

/* Keeps back what is written to `fd`, a copy of the terminal's descriptor, and then writes it to
   `output` in one go, so that nobody sees half a frame. Without memory the pieces go out one by one. */
void terminal_begin_frame(int fd);
void terminal_end_frame(int fd, int output);

/* Discards input that nobody has read. */
void terminal_discard_input(int fd);

#endif
