/* Signals, window size and suspension: what a terminal program must do in C. */
#ifndef CTERMINAL_H
#define CTERMINAL_H
#endif
