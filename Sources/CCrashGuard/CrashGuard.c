#include "CrashGuard.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static const int signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { signal_count = sizeof signals / sizeof signals[0] };

// The state that the handler uses, all of it prepared before a crash.
static volatile sig_atomic_t is_armed;
static pthread_t owner;
static int terminal;
static struct termios settings;
static char restore[sendero_crash_text_limit];
static size_t restore_count;
static char message[sendero_crash_text_limit];
static volatile sig_atomic_t message_count;
static struct sigaction previous[signal_count];

// Atomic, because any thread may set it; without a lock, because the signal handler reads it.
static atomic_int is_pending;
_Static_assert(ATOMIC_INT_LOCK_FREE == 2, "the handler reads this flag");

// After a stack overflow the handler can run only on a stack of its own.
static char stack[65536];

static size_t copy(char *target, const char *source, size_t count) {
  if (count > sendero_crash_text_limit) count = sendero_crash_text_limit;
  memcpy(target, source, count);
  return count;
}

static void write_all(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(terminal, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN) {
      struct pollfd room = {.fd = terminal, .events = POLLOUT};
      if (poll(&room, 1, 200) > 0) continue;
    }
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

// Waits until the other thread has finished writing. Checks every millisecond: few writes take longer than
// that.
static void await_pending(void) {
  struct timespec pause = {.tv_sec = 0, .tv_nsec = 1000000};
  for (int left = sendero_crash_longest_wait; left > 0 && atomic_load(&is_pending); left--) nanosleep(&pause, NULL);
}

// The signal stays blocked until this returns; the one raised here is then delivered to the previous handler.
static void handle(int signal, siginfo_t *info, void *context) {
  (void)context;
  // A signal that another process sends may arrive on any thread, even on the one whose write this waits for.
  if ((info->si_code == SI_USER || info->si_code == SI_QUEUE) && !pthread_equal(pthread_self(), owner)) {
    pthread_kill(owner, signal);
    return;
  }
  if (is_armed) {
    is_armed = 0;
    tcsetattr(terminal, TCSANOW, &settings);
    write_all(restore, restore_count);
    await_pending();
    write_all(message, (size_t)message_count);
  }
  for (int index = 0; index < signal_count; index++) {
    if (signals[index] == signal) sigaction(signal, &previous[index], NULL);
  }
  raise(signal);
}

void sendero_crash_arm(int descriptor, const struct termios *saved, const char *bytes, size_t count) {
  if (is_armed) return;
  terminal = descriptor;
  owner = pthread_self();
  settings = *saved;
  restore_count = copy(restore, bytes, count);

  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) {
    stack_t own = {.ss_sp = stack, .ss_size = sizeof stack, .ss_flags = 0};
    sigaltstack(&own, NULL);
  }

  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = handle;
  action.sa_flags = SA_ONSTACK | SA_SIGINFO;
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < signal_count; index++) sigaction(signals[index], &action, &previous[index]);
  is_armed = 1;
}

void sendero_crash_disarm(void) {
  if (!is_armed) return;
  is_armed = 0;
  for (int index = 0; index < signal_count; index++) sigaction(signals[index], &previous[index], NULL);
}

void sendero_crash_set_message(const char *text, size_t count) {
  message_count = 0;
  message_count = (sig_atomic_t)copy(message, text, count);
}

void sendero_crash_set_pending(int pending) {
  atomic_store(&is_pending, pending);
}
