#pragma once

#include <stdlib.h>
#include <stdint.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif
#if defined(__linux__)
#include <sys/mman.h>
#include <unistd.h>
#endif

/// Has buffers from 256 KiB on given back to the system as soon as they are free: Swift does not see `mallopt`.
static inline void sendero_return_large_buffers(void) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 256 << 10);
#endif
}

#if defined(__linux__)
/// Where the program's code begins and ends; the linker says.
extern const char __executable_start[], etext[];
#endif

/// Lets go of the program's own code: what is still needed comes back from the cache of files when it is. The system
/// holds 64 KiB around each page that was ever touched, and much of that only the start has a use for.
static inline void sendero_let_go_of_code(void) {
#if defined(__linux__)
  const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  const uintptr_t start = ((uintptr_t)__executable_start + page - 1) & ~(page - 1);
  const uintptr_t end = (uintptr_t)etext & ~(page - 1);
  if (end > start) madvise((void *)start, end - start, 4 /* MADV_DONTNEED, behind a feature macro */);
#endif
}
