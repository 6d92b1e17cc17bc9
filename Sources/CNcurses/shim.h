#ifndef SENDERO_CNCURSES_SHIM_H
#define SENDERO_CNCURSES_SHIM_H

// <curses.h> declares its wide-character functions only if this is defined before it is included.
#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// MARK: Attributes. The A_* macros are casts and shifts, which Swift does not import.

/// `A_BOLD`.
static inline attr_t sendero_bold(void) { return A_BOLD; }
/// `A_DIM`.
static inline attr_t sendero_dim(void) { return A_DIM; }
/// `A_UNDERLINE`.
static inline attr_t sendero_underline(void) { return A_UNDERLINE; }
/// `A_REVERSE`.
static inline attr_t sendero_reverse(void) { return A_REVERSE; }

// MARK: Globals. Swift 6 treats a C global as shared mutable state, but not a function that reads it.

/// `stdscr`: the window that covers the screen.
static inline WINDOW *sendero_screen(void) { return stdscr; }
/// `curscr`: what ncurses believes the terminal shows; needed to send the whole screen again.
static inline WINDOW *sendero_shown_screen(void) { return curscr; }
/// `COLORS`: the number of colours that the terminal has, known after `start_color`.
static inline int sendero_colours(void) { return COLORS; }
/// `COLOR_PAIRS`: the number of colour pairs that can be in use at once.
static inline int sendero_colour_pairs(void) { return COLOR_PAIRS; }

// MARK: Calls that Swift does not import, or not in a usable form.

/// The value of a string capability, or NULL if it is absent or the name is unknown; `tigetstr` returns a
/// pointer with all bits set for an unknown name.
static inline const char *sendero_capability(const char *name) {
  const char *text = tigetstr((NCURSES_CONST char *)name);
  return text == (const char *)-1 ? NULL : text;
}

/// Frees the entry that `setupterm` read; `cur_term` is a global.
static inline void sendero_forget_terminfo(void) { del_curterm(cur_term); }

/// Makes one cell of a base character and up to two combining marks (0 for none). The colour pair is passed
/// in the last argument of `setcchar`, since the argument before it is a `short` and 256-colour terminals
/// offer 65536 pairs.
static inline int sendero_make_cell(cchar_t *cell, uint32_t base, uint32_t mark, uint32_t secondMark,
                                    attr_t attributes, int pair) {
  wchar_t text[4] = {(wchar_t)base, (wchar_t)mark, (wchar_t)secondMark, 0};
  return setcchar(cell, text, attributes, 0, &pair);
}

/// The size that the terminal reports; false if it reports none. `ioctl` is variadic.
static inline bool sendero_window_size(int descriptor, int *height, int *width) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  *height = size.ws_row;
  *width = size.ws_col;
  return true;
}

#ifdef __linux__
int memfd_create(const char *name, unsigned int flags);
#endif

/// Opens a file without a name, or returns -1; on Linux it is in memory. The Linux C library declares
/// `memfd_create` only under a feature macro.
static inline int sendero_memory_file(void) {
#ifdef __linux__
  int file = memfd_create("frame", 1U /* MFD_CLOEXEC */);
  if (file >= 0) return file;
#endif
  char name[] = "/tmp/frame-XXXXXX";
  int named = mkstemp(name);
  if (named >= 0) unlink(name);
  return named;
}

/// The character set of the current locale; the type of `nl_langinfo`'s argument has a different Swift name
/// on each platform.
static inline const char *sendero_codeset(void) { return nl_langinfo(CODESET); }

/// Sets `LC_CTYPE` by name ("" for the environment); ncurses measures characters by it. The other categories
/// do not change, since in many locales numbers would then be written with a decimal comma.
static inline bool sendero_set_character_locale(const char *name) { return setlocale(LC_CTYPE, name) != NULL; }

// MARK: Signals that newterm handles itself.

enum { sendero_taken_count = 4 };

/// The dispositions of the signals for which `newterm` installs handlers, which print and exit.
struct sendero_dispositions {
  struct sigaction actions[sendero_taken_count];
};

static inline int sendero_taken_signal(int index) {
  const int signals[sendero_taken_count] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
  return signals[index];
}

/// Saves the current dispositions. It is C, since `struct sigaction` shares its name with a function and contains a union.
static inline struct sendero_dispositions sendero_save_dispositions(void) {
  struct sendero_dispositions saved;
  for (int index = 0; index < sendero_taken_count; index++) {
    sigaction(sendero_taken_signal(index), NULL, &saved.actions[index]);
  }
  return saved;
}

/// Restores the saved dispositions.
static inline void sendero_restore_dispositions(struct sendero_dispositions saved) {
  for (int index = 0; index < sendero_taken_count; index++) {
    sigaction(sendero_taken_signal(index), &saved.actions[index], NULL);
  }
}

#endif
