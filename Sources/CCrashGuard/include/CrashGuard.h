#ifndef SENDERO_CRASH_GUARD_H
#define SENDERO_CRASH_GUARD_H

#include <stddef.h>
#include <termios.h>

// A handler of crash signals that gives the terminal back. It is C, and compiled as such, for two reasons: a handler
// may call nothing but async-signal-safe functions, which no Swift can promise, and the state it works on has to
// exist once, which that of an inline function in a header does not.

/// How much is kept of a text.
enum { sendero_crash_text_limit = 1024 };

/// How long a crash waits for what is pending, in milliseconds.
enum { sendero_crash_longest_wait = 300 };

/// Takes the crash signals over: SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS and SIGFPE.
///
/// On one of them the terminal gets its settings back, then `bytes` and the message are written to it, and the signal
/// goes to whoever handled it before, so that the process ends with the status it would have had.
void sendero_crash_arm(int descriptor, const struct termios *saved, const char *bytes, size_t count);

/// Gives the crash signals back.
void sendero_crash_disarm(void);

/// What to say after the terminal is back; cut at the limit.
void sendero_crash_set_message(const char *text, size_t count);

/// Whether another thread is writing something that is not to be lost: a crash then waits for it, after the terminal is
/// back, for as long as `sendero_crash_longest_wait`. May be called from any thread.
void sendero_crash_set_pending(int pending);

#endif
