#ifndef SENDERO_CNCURSES_SHIM_H
#define SENDERO_CNCURSES_SHIM_H

// The wide-character half of <curses.h> is hidden unless this is set before it is read.
#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// MARK: Attributes. The A_* macros are casts and shifts, which are not imported.

/// `A_BOLD`.
static inline attr_t sendero_bold(void) { return A_BOLD; }
/// `A_DIM`.
static inline attr_t sendero_dim(void) { return A_DIM; }
/// `A_UNDERLINE`.
static inline attr_t sendero_underline(void) { return A_UNDERLINE; }
/// `A_REVERSE`.
static inline attr_t sendero_reverse(void) { return A_REVERSE; }

// MARK: Globals. A C global is shared mutable state to Swift 6; a function that reads it is not.

/// `stdscr`: the window that covers the screen.
static inline WINDOW *sendero_screen(void) { return stdscr; }
/// `curscr`: what the terminal is known to show; needed to have all of it sent again.
static inline WINDOW *sendero_shown_screen(void) { return curscr; }
/// `COLORS`: how many colours the terminal has, known after `start_color`.
static inline int sendero_colours(void) { return COLORS; }
/// `COLOR_PAIRS`: how many pairs of colours can be in use at once.
static inline int sendero_colour_pairs(void) { return COLOR_PAIRS; }

// MARK: Calls that do not come through, or not in a usable form.

/// A string capability, or NULL both where it is absent and where the name is none: `tigetstr` answers
/// the latter with a pointer of all ones.
static inline const char *sendero_capability(const char *name) {
  const char *text = tigetstr((NCURSES_CONST char *)name);
  return text == (const char *)-1 ? NULL : text;
}

/// Gives up the entry that `setupterm` read; `cur_term` is a global.
static inline void sendero_forget_terminfo(void) { del_curterm(cur_term); }

/// One cell, of a base character and up to two combining marks (0 for none). The pair goes through the last
/// argument of `setcchar`, since the one before it is a `short`, and direct colour needs no more than that either
/// but 256-colour terminals offer 65536 pairs.
static inline int sendero_make_cell(cchar_t *cell, uint32_t base, uint32_t mark, uint32_t secondMark,
                                    attr_t attributes, int pair) {
  wchar_t text[4] = {(wchar_t)base, (wchar_t)mark, (wchar_t)secondMark, 0};
  return setcchar(cell, text, attributes, 0, &pair);
}

/// `wcwidth`, which the C library declares only under feature macros.
static inline int sendero_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/// The size the terminal says it has; false where it says nothing. `ioctl` is variadic.
static inline bool sendero_window_size(int descriptor, int *height, int *width) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  *height = size.ws_row;
  *width = size.ws_col;
  return true;
}

/// The character set of the locale in force; `nl_langinfo` takes an enumeration that imports under another name on
/// every platform.
static inline const char *sendero_codeset(void) { return nl_langinfo(CODESET); }

/// `LC_CTYPE` set by name ("" for the environment): ncurses measures characters by it. The other categories stay
/// as they are, or numbers would be written with a decimal comma in half of the world.
static inline bool sendero_set_character_locale(const char *name) { return setlocale(LC_CTYPE, name) != NULL; }

// MARK: Signals that newterm takes for itself.

enum { sendero_taken_count = 4 };

/// The dispositions of the signals that `newterm` sets handlers for, which print and exit.
struct sendero_dispositions {
  struct sigaction actions[sendero_taken_count];
};

static inline int sendero_taken_signal(int index) {
  const int signals[sendero_taken_count] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
  return signals[index];
}

/// Notes who handles them. `struct sigaction` shares its name with a function, and holds a union.
static inline struct sendero_dispositions sendero_note_dispositions(void) {
  struct sendero_dispositions noted;
  for (int index = 0; index < sendero_taken_count; index++) {
    sigaction(sendero_taken_signal(index), NULL, &noted.actions[index]);
  }
  return noted;
}

/// Gives them back to those.
static inline void sendero_put_dispositions(struct sendero_dispositions noted) {
  for (int index = 0; index < sendero_taken_count; index++) {
    sigaction(sendero_taken_signal(index), &noted.actions[index], NULL);
  }
}

// MARK: Crashes. A handler may call nothing but async-signal-safe functions: no Swift, no curses, no allocation.
// All state is static to the object file that calls these, so one Swift file has to make all calls.

enum { sendero_crash_signal_count = 6, sendero_crash_text_limit = 1024 };

/// What a crash handler needs, all of it prepared beforehand.
struct sendero_crash_state {
  volatile sig_atomic_t armed;
  int descriptor;
  struct termios saved;
  char bytes[sendero_crash_text_limit];
  size_t byteCount;
  char message[sendero_crash_text_limit];
  size_t messageCount;
  struct sigaction previous[sendero_crash_signal_count];
  char stack[65536];
};

static inline struct sendero_crash_state *sendero_crash(void) {
  static struct sendero_crash_state state;
  return &state;
}

static inline int sendero_crash_signal(int index) {
  const int signals[sendero_crash_signal_count] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
  return signals[index];
}

static inline void sendero_crash_write(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

/// Gives the terminal back, then the signal to whoever handled it before. The signal stays blocked until this
/// returns, so the raised one arrives right after, and the process ends with the status it would have had.
static inline void sendero_crash_handler(int signal) {
  struct sendero_crash_state *state = sendero_crash();
  if (state->armed) {
    state->armed = 0;
    tcsetattr(state->descriptor, TCSANOW, &state->saved);
    sendero_crash_write(state->descriptor, state->bytes, state->byteCount);
    sendero_crash_write(state->descriptor, state->message, state->messageCount);
  }
  for (int index = 0; index < sendero_crash_signal_count; index++) {
    if (sendero_crash_signal(index) == signal) sigaction(signal, &state->previous[index], NULL);
  }
  raise(signal);
}

/// Takes the crash signals over. `bytes` are what puts the terminal back.
static inline void sendero_crash_arm(int descriptor, const struct termios *saved, const char *bytes, size_t count) {
  struct sendero_crash_state *state = sendero_crash();
  if (state->armed) return;
  state->descriptor = descriptor;
  state->saved = *saved;
  state->byteCount = count < sendero_crash_text_limit ? count : sendero_crash_text_limit;
  memcpy(state->bytes, bytes, state->byteCount);

  // A stack overflow leaves no room for a handler, unless it has a stack of its own.
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) {
    stack_t own = {.ss_sp = state->stack, .ss_size = sizeof state->stack, .ss_flags = 0};
    sigaltstack(&own, NULL);
  }

  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = sendero_crash_handler;
  action.sa_flags = SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < sendero_crash_signal_count; index++) {
    sigaction(sendero_crash_signal(index), &action, &state->previous[index]);
  }
  state->armed = 1;
}

/// Gives the crash signals back.
static inline void sendero_crash_disarm(void) {
  struct sendero_crash_state *state = sendero_crash();
  if (!state->armed) return;
  state->armed = 0;
  for (int index = 0; index < sendero_crash_signal_count; index++) {
    sigaction(sendero_crash_signal(index), &state->previous[index], NULL);
  }
}

/// What to say after the terminal is back; cut at the limit.
static inline void sendero_crash_set_message(const char *text, size_t count) {
  struct sendero_crash_state *state = sendero_crash();
  state->messageCount = 0;
  count = count < sendero_crash_text_limit ? count : sendero_crash_text_limit;
  memcpy(state->message, text, count);
  state->messageCount = count;
}

#endif
