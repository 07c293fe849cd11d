/* Products of activations. */
#ifndef et_t
#define ET_SELF "matmul.c"
#define ET_CHUNKS
#include <stddef.h>

#include "instantiate.h"
#else
#include "lanes.h"

#include "products.h"
#endif
