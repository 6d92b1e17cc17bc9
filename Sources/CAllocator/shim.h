#pragma once

#include <stdlib.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

/// Makes `malloc` return buffers of 256 KiB and more to the system as soon as they are freed, but keep half a
/// MiB of smaller ones, which each frame needs again. All threads share one heap: what one allocates, another
/// frees. Swift cannot call `mallopt` itself.
static inline void sendero_configure_allocator(void) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 256 << 10);
  mallopt(M_TRIM_THRESHOLD, 512 << 10);
  mallopt(M_ARENA_MAX, 1);
#endif
}
