#pragma once

#include <stdbool.h>
#include <sys/types.h>

/// What a process reads from and writes to.
struct spawn_streams {
  /// The path of the terminal that is its input, output and error output; null for open files.
  const char *terminal;
  /// Whether that terminal controls the process.
  bool is_controlling;
  /// Without a terminal: its input, output and error output.
  int files[3];
};

/// Starts a program with no signal blocked; one on a terminal leads a session of its own.
///
/// In C, because what posix_spawn(3) needs for a folder and a session is not in the standard and so not seen from Swift.
///
/// The program is looked for in `PATH` unless its name has a slash. `folder` is null for the caller's own.
///
/// Returns 0, or the number of the error.
int spawn_process(
  pid_t *process, const char *folder, const struct spawn_streams *streams, char *const arguments[],
  char *const environment[]);
