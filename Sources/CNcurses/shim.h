/* The wide-character interface of ncurses. The macro stands here because SwiftPM drops the -D flags
   of pkg-config. What the importer refuses (macros with casts, shared variables, functions with a
   variable number of arguments) is given again as plain functions and constants. */
#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H
#define NCURSES_WIDECHAR 1
#include <ncurses.h>

static inline WINDOW *curses_window(void) { return stdscr; }
static inline int curses_columns(void) { return COLS; }
static inline int curses_rows(void) { return LINES; }
static inline int curses_colors(void) { return COLORS; }

static const attr_t CURSES_BOLD = A_BOLD, CURSES_DIM = A_DIM, CURSES_ITALIC = A_ITALIC,
                    CURSES_UNDERLINE = A_UNDERLINE, CURSES_REVERSE = A_REVERSE;

/* A cell without its text. ncurses keeps pair numbers beyond 255 in ext_color alone. */
static inline cchar_t curses_cell(attr_t attributes, int pair) {
  cchar_t cell = {0};
  cell.attr = attributes | COLOR_PAIR(pair > 255 ? 255 : pair);
  cell.ext_color = pair;
  return cell;
}

static inline void curses_set_scalar(cchar_t *cell, int place, unsigned scalar) {
  cell->chars[place] = (wchar_t)scalar;
}

/* Terminfo's string of that name, or NULL. */
static inline const char *terminfo_string(const char *name) {
  const char *string = tigetstr(name);
  return string == (const char *)-1 ? NULL : string;
}

/* The bytes that move the cursor, or NULL. */
static inline const char *terminfo_cursor_address(int column, int row) {
  const char *format = terminfo_string("cup");
  return format ? tparm(format, (long)row, (long)column, 0L, 0L, 0L, 0L, 0L, 0L, 0L) : NULL;
}
#endif
