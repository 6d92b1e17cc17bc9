#pragma once

// Extended attributes of files, which the C library's own Swift module does not export.
#if defined(__linux__)
#include <sys/types.h>
#include <sys/xattr.h>
#endif
