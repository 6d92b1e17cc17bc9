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

/// Makes `malloc` return buffers of 256 KiB and more to the system as soon as they are freed. Swift cannot
/// call `mallopt` itself.
static inline void sendero_return_large_buffers(void) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 256 << 10);
#endif
}

#if defined(__linux__)
/// The start and the end of the program's code, defined by the linker.
extern const char __executable_start[], etext[];
#endif

/// Releases the memory that holds the program's code; the system reads a page again when it is needed.
///
/// The system loads 64 KiB around each page that is touched, and most of that is used only at start-up.
static inline void sendero_release_code_pages(void) {
#if defined(__linux__)
  const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  const uintptr_t start = ((uintptr_t)__executable_start + page - 1) & ~(page - 1);
  const uintptr_t end = (uintptr_t)etext & ~(page - 1);
  if (end > start) madvise((void *)start, end - start, 4 /* MADV_DONTNEED, behind a feature macro */);
#endif
}
