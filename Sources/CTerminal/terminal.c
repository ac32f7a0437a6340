#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static int terminal_fd = -1;
static int wake_read = -1, wake_write = -1;
static struct termios shell_modes;
static char reset_bytes[512];
static size_t reset_length;
static atomic_uint pending;
static atomic_int held;

/* Where standard error really goes while it is kept aside, and the file that takes it meanwhile. */
static int real_stderr = -1, stderr_file = -1;

/* Signals that the loop acts upon. */
static const struct {
  int number;
  unsigned bit;
} soft[] = {
    {SIGWINCH, TERMINAL_RESIZED},   {SIGINT, TERMINAL_INTERRUPT}, {SIGHUP, TERMINAL_HANGUP},
    {SIGTERM, TERMINAL_TERMINATE},  {SIGTSTP, TERMINAL_STOP},     {SIGCONT, TERMINAL_CONTINUED},
};
/* Signals after which there is no loop. A failed Swift precondition is SIGILL or SIGTRAP. */
static const int hard[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS, SIGQUIT};
enum { SOFT_COUNT = sizeof soft / sizeof *soft, HARD_COUNT = sizeof hard / sizeof *hard };
static struct sigaction former[NSIG];

/* Standard error. */

static void stderr_aside(void) {
  if (!isatty(STDERR_FILENO)) return;
  int file = memfd_create("standard error", MFD_CLOEXEC);
  if (file < 0) return;
  int real = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (real < 0 || dup2(file, STDERR_FILENO) < 0) {
    close(file);
    if (real >= 0) close(real);
    return;
  }
  stderr_file = file;
  real_stderr = real;
}

static void stderr_back(void) {
  if (real_stderr < 0) return;
  dup2(real_stderr, STDERR_FILENO);
  close(real_stderr);
  real_stderr = -1;
  char bytes[1024];
  off_t offset = 0;
  ssize_t count;
  while ((count = pread(stderr_file, bytes, sizeof bytes, offset)) > 0) {
    terminal_write(STDERR_FILENO, bytes, (size_t)count);
    offset += count;
  }
  close(stderr_file);
  stderr_file = -1;
}

/* Holding the terminal. */

void terminal_write(int fd, const char *bytes, size_t length) {
  while (length > 0) {
    /* A terminal that nobody reads must not keep the program from ending. */
    struct pollfd ready = {.fd = fd, .events = POLLOUT};
    int answer = poll(&ready, 1, 200);
    if (answer < 0 && errno == EINTR) continue;
    if (answer <= 0 || !(ready.revents & POLLOUT)) return;
    ssize_t count = write(fd, bytes, length);
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (count <= 0) return;
    bytes += count;
    length -= (size_t)count;
  }
}

void terminal_set_reset(const char *bytes, size_t length) {
  reset_length = length < sizeof reset_bytes ? length : sizeof reset_bytes;
  memcpy(reset_bytes, bytes, reset_length);
}

int terminal_is_held(void) { return atomic_load(&held); }

void terminal_hold(void) {
  if (atomic_exchange(&held, 1)) return;
  stderr_aside();
}

void terminal_release(void) {
  if (!atomic_exchange(&held, 0)) return;
  tcsetattr(terminal_fd, TCSADRAIN, &shell_modes);
  stderr_back();
}

void terminal_restore(void) {
  if (!atomic_exchange(&held, 0)) return;
  terminal_write(terminal_fd, reset_bytes, reset_length);
  /* Not TCSADRAIN: it could wait for ever on a terminal that was stopped. */
  tcsetattr(terminal_fd, TCSANOW, &shell_modes);
  stderr_back();
}

/* Signals. */

static void note(int signal) {
  int saved_errno = errno;
  unsigned bit = 0;
  for (int i = 0; i < SOFT_COUNT; i++)
    if (soft[i].number == signal) bit = soft[i].bit;
  unsigned before = atomic_fetch_or(&pending, bit);
  const unsigned deadly = TERMINAL_INTERRUPT | TERMINAL_HANGUP | TERMINAL_TERMINATE;
  if (before & bit & deadly) {
    /* Asked twice while the loop took no notice: it hangs, so end without it. */
    terminal_restore();
    struct sigaction plain = {.sa_handler = SIG_DFL};
    sigaction(signal, &plain, NULL);
    raise(signal);
  }
  const char byte = 's';
  if (wake_write >= 0) (void)!write(wake_write, &byte, 1);
  errno = saved_errno;
}

static void crash(int signal, siginfo_t *info, void *context) {
  (void)context;
  terminal_restore();
  sigaction(signal, &former[signal], NULL);
  /* A fault comes back by itself when its instruction runs again; a signal that was sent does not. */
  if (info->si_code <= 0) raise(signal);
}

static void restore_at_exit(void) { terminal_restore(); }

static void install(int signal, const struct sigaction *action) {
  sigaction(signal, NULL, &former[signal]);
  int was_ignored = !(former[signal].sa_flags & SA_SIGINFO) && former[signal].sa_handler == SIG_IGN;
  if (!was_ignored || signal == SIGWINCH || signal == SIGCONT) sigaction(signal, action, NULL);
}

int terminal_prepare(int fd) {
  if (tcgetattr(fd, &shell_modes) != 0) return -1;
  if (wake_read < 0) {
    int ends[2];
    if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
    wake_read = ends[0];
    wake_write = ends[1];
    atexit(restore_at_exit);
  }
  terminal_fd = fd;

  struct sigaction soft_action = {.sa_handler = note, .sa_flags = SA_RESTART};
  for (int i = 0; i < SOFT_COUNT; i++) install(soft[i].number, &soft_action);

  /* An overflowing stack leaves no room for a handler: give it its own. Swift's backtracer may have
     one already. */
  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    static char room[64 * 1024];
    stack = (stack_t){.ss_sp = room, .ss_size = sizeof room};
    sigaltstack(&stack, NULL);
  }
  struct sigaction hard_action = {.sa_sigaction = crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  for (int i = 0; i < HARD_COUNT; i++) install(hard[i], &hard_action);
  return wake_read;
}

void terminal_forget(void) {
  for (int i = 0; i < SOFT_COUNT; i++) sigaction(soft[i].number, &former[soft[i].number], NULL);
  for (int i = 0; i < HARD_COUNT; i++) sigaction(hard[i], &former[hard[i]], NULL);
  atomic_store(&pending, 0);
}

unsigned terminal_take_signals(void) { return atomic_exchange(&pending, 0); }

void terminal_wake(void) {
  const char byte = 'w';
  /* A full pipe wakes as well. */
  if (wake_write >= 0) (void)!write(wake_write, &byte, 1);
}

int terminal_drain_wakes(void) {
  char bytes[256];
  int woken = 0;
  ssize_t count;
  while ((count = read(wake_read, bytes, sizeof bytes)) > 0)
    if (memchr(bytes, 'w', (size_t)count)) woken = 1;
  return woken;
}

void terminal_stop(int whole_group) {
  struct sigaction ours;
  struct sigaction plain = {.sa_handler = SIG_IGN};
  sigaction(SIGTSTP, &plain, &ours);
  /* The others first, while this process looks away: then itself by raise, which has stopped this
     thread when it returns. */
  if (whole_group) kill(0, SIGTSTP);
  plain.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &plain, NULL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  atomic_fetch_and(&pending, ~(unsigned)(TERMINAL_STOP | TERMINAL_CONTINUED));
}

/* The rest. */

int terminal_window_size(int fd, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

int terminal_columns(unsigned scalar) { return wcwidth((wchar_t)scalar); }

void terminal_discard_input(int fd) { tcflush(fd, TCIFLUSH); }
