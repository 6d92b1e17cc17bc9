#ifndef SENDERO_CRASH_GUARD_H
#define SENDERO_CRASH_GUARD_H

#include <stddef.h>
#include <termios.h>

// A handler of crash signals that restores the terminal. It is a compiled C file for two reasons: a handler
// may call only async-signal-safe functions, which Swift cannot guarantee, and its state must exist once,
// which an inline function in a header cannot guarantee.

/// The greatest length of each stored text, in bytes.
enum { sendero_crash_text_limit = 1024 };

/// The longest time that a crash waits for pending writes, in milliseconds.
enum { sendero_crash_longest_wait = 300 };

/// Installs a handler for the crash signals: SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS and SIGFPE.
///
/// The handler restores the terminal's settings, writes `bytes` and the message to the terminal, and passes
/// the signal on to the previous handler, so that the process ends with the status it would have had.
void sendero_crash_arm(int descriptor, const struct termios *saved, const char *bytes, size_t count);

/// Restores the previous handlers of the crash signals.
void sendero_crash_disarm(void);

/// Sets the message that is written after the terminal is restored; cut at the limit.
void sendero_crash_set_message(const char *text, size_t count);

/// Sets whether another thread is writing data that must not be lost. If so, a crash restores the terminal
/// and then waits for that thread, for at most `sendero_crash_longest_wait`. May be called from any thread.
void sendero_crash_set_pending(int pending);

#endif
