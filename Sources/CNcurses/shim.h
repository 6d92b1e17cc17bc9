#ifndef SENDERO_CNCURSES_SHIM_H
#define SENDERO_CNCURSES_SHIM_H

// The wide-character half of <curses.h> is hidden unless this is set before it is read.
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

/// A capability with its one parameter filled in, or NULL; `tiparm` is variadic. Good until the next call.

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

#ifdef __linux__
int memfd_create(const char *name, unsigned int flags);
#endif

/// A file without a name, or -1: in memory on Linux, whose C library declares the call under a feature macro.
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

#endif
