/* Products of activations. */
#ifndef et_t
#define ET_SELF "../zvfh/matmul.c"
#define ET_ISA zvfh
#define ET_CHUNKS
#include <stddef.h>

#include "../ref/instantiate.h"
#else
#include "../ref/lanes.h"

#include "../ref/products.h"
#endif
