#pragma once

#include <stdlib.h>
#if defined(__GLIBC__)
#include <malloc.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

#if defined(MADV_POPULATE_WRITE)
/// The start and the end of the zeroed global variables; null if the linker does not name them.
extern char __bss_start[] __attribute__((weak)), _end[] __attribute__((weak));

/// Takes the pages between two addresses in one system call, instead of one by one as they are first touched.
///
/// A kernel that does not know the advice only makes the start slower.
static inline void sendero_take_pages(uintptr_t start, uintptr_t end) {
  const uintptr_t page = 4 << 10;
  start = (start + page - 1) & ~(page - 1);
  end &= ~(page - 1);
  if (end > start && end - start <= 2 << 20) madvise((void *)start, end - start, MADV_POPULATE_WRITE);
}
#endif

/// Configures memory for a program that opens a map in a moment and then draws frames.
///
/// Buffers of 256 KiB and more return to the system as soon as they are freed; two MiB of smaller ones are retained,
/// since each frame needs them again. All threads share one heap: what one allocates, another frees. The MiB that
/// the start needs, and the global variables, are taken in two system calls instead of page by page. Swift cannot
/// call `mallopt` itself.
static inline void sendero_configure_memory(void) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 256 << 10);
  mallopt(M_TRIM_THRESHOLD, 2 << 20);
  mallopt(M_ARENA_MAX, 1);
#if defined(MADV_POPULATE_WRITE)
  sendero_take_pages((uintptr_t)__bss_start, (uintptr_t)_end);
  mallopt(M_TOP_PAD, 896 << 10);
  void *first = malloc(128 << 10);
  sendero_take_pages((uintptr_t)first, (uintptr_t)sbrk(0));
  free(first);
  mallopt(M_TOP_PAD, 128 << 10);
#endif
#endif
}
