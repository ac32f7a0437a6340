/* The terminal emulator that the end-to-end tests look at. */
#ifndef CVTERM_SHIM_H
#define CVTERM_SHIM_H
#include <vterm.h>
#endif
