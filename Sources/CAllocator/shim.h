#pragma once

#include <stdlib.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

/// Makes `malloc` return buffers of 256 KiB and more to the system as soon as they are freed. Swift cannot
/// call `mallopt` itself.
static inline void sendero_return_large_buffers(void) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 256 << 10);
#endif
}
