#pragma once

#include <stdlib.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

/// Has buffers from 256 KiB on given back to the system as soon as they are free: Swift does not see `mallopt`.
static inline void sendero_return_large_buffers(void) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 256 << 10);
#endif
}
