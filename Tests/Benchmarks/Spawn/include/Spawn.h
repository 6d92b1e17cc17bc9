#pragma once

#include <sys/types.h>

/// Starts a program as the leader of a session whose terminal is its input, output and error output.
///
/// In C, because what posix_spawn(3) needs for that is not in the standard and so not seen from Swift.
///
/// Returns 0, or the number of the error.
int spawn_on_terminal(
  pid_t *process, const char *terminal, const char *folder, char *const arguments[], char *const environment[]);
