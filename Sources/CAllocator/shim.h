#pragma once

#include <stdlib.h>
#if defined(__GLIBC__)
#include <malloc.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

/// Configures `malloc` for an editor, which starts in a moment and then draws frames.
///
/// Buffers of 256 KiB and more return to the system as soon as they are freed; two MiB of smaller ones are kept,
/// since each frame needs them again. All threads share one heap: what one allocates, another frees. The MiB that
/// the start needs is taken in one system call instead of page by page. Swift cannot call `mallopt` itself.
static inline void sendero_configure_allocator(void) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 256 << 10);
  mallopt(M_TRIM_THRESHOLD, 2 << 20);
  mallopt(M_ARENA_MAX, 1);
#if defined(MADV_POPULATE_WRITE)
  const uintptr_t page = 4 << 10;
  mallopt(M_TOP_PAD, 896 << 10);
  void *first = malloc(128 << 10);
  uintptr_t start = ((uintptr_t)first + page - 1) & ~(page - 1);
  uintptr_t end = (uintptr_t)sbrk(0);
  free(first);
  // A kernel that does not know the advice, or a heap elsewhere, only makes the start slower.
  if (first && end > start && end - start <= 2 << 20) madvise((void *)start, end - start, MADV_POPULATE_WRITE);
  mallopt(M_TOP_PAD, 128 << 10);
#endif
#endif
}
