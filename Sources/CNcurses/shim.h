/* The wide-character interface of ncurses. The macro stands here because SwiftPM drops the -D flags
   of pkg-config. */
#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#endif
