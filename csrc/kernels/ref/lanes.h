/* Small things that every family uses. */
#ifndef ET_LANES_H
#define ET_LANES_H

#include "et_port.h"

enum { LANES = 8 }; /* outputs side by side, and stripes of a sum with few outputs */

ET_INLINE int32_t et_min(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

ET_INLINE int32_t et_max(int32_t a, int32_t b)
{
    return a > b ? a : b;
}

/* The total of 8 stripes; element i went into stripe i mod 8. */
ET_INLINE float et_stripes(const float *s)
{
    return ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]));
}

#endif
