#define _GNU_SOURCE

#include "CSpawn.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>

int spawn_process(
  pid_t *process, const char *folder, const struct spawn_streams *streams, char *const arguments[],
  char *const environment[]) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  // The threads of the tests block signals, and a process that starts with them blocked never receives them.
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  short flags = POSIX_SPAWN_SETSIGMASK;
  if (folder) posix_spawn_file_actions_addchdir_np(&actions, folder);
  if (streams->terminal) {
    // The first terminal that the leader of a session opens is the one that controls it.
    flags |= POSIX_SPAWN_SETSID;
    posix_spawn_file_actions_addopen(
      &actions, 0, streams->terminal, O_RDWR | (streams->is_controlling ? 0 : O_NOCTTY), 0);
    posix_spawn_file_actions_adddup2(&actions, 0, 1);
    posix_spawn_file_actions_adddup2(&actions, 0, 2);
  } else {
    for (int number = 0; number < 3; number++) {
      posix_spawn_file_actions_adddup2(&actions, streams->files[number], number);
    }
  }
  posix_spawnattr_setflags(&attributes, flags);
  int status = posix_spawnp(process, arguments[0], &actions, &attributes, arguments, environment);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return status;
}
