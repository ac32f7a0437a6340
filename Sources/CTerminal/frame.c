#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

/* ncurses writes a frame in many small pieces, and a terminal shows each as it comes. So while a frame
   is painted, the descriptor that ncurses writes to leads into a file in memory. */

static int file = -1;

void terminal_begin_frame(int fd) {
  if (file < 0) file = memfd_create("frame", MFD_CLOEXEC);
  if (file < 0) return;
  lseek(file, 0, SEEK_SET);
  dup2(file, fd);
}

static void write_whole(int fd, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t count = write(fd, bytes, length);
    if (count > 0) {
      bytes += count;
      length -= (size_t)count;
    } else if (count < 0 && errno == EAGAIN) {
      /* Another program that shares the terminal has made it so. */
      struct pollfd ready = {.fd = fd, .events = POLLOUT};
      poll(&ready, 1, -1);
    } else if (count == 0 || errno != EINTR) {
      return;
    }
  }
}

void terminal_end_frame(int fd, int output) {
  if (file < 0) return;
  dup2(output, fd);
  off_t length = lseek(file, 0, SEEK_CUR);
  static char *bytes;
  static off_t capacity;
  if (length > capacity) {
    free(bytes);
    bytes = malloc((size_t)length);
    capacity = bytes ? length : 0;
  }
  if (length > 0 && bytes && pread(file, bytes, (size_t)length, 0) == length)
    write_whole(output, bytes, (size_t)length);
}
