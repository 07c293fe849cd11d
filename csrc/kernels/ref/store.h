/* What stores of samples have in common: how many were offered to them. */
#ifndef ET_STORE_H
#define ET_STORE_H

#include "lanes.h"

/* Samples offered so far, of all classes; stays at the largest number. */
ET_INLINE int32_t et_offered(const int32_t *seen, int32_t C)
{
    uint32_t all = 0;
    for (int32_t c = 0; c < C; c++) {
        all += seen[c] > 0 ? (uint32_t)seen[c] : 0u;
        all = all > INT32_MAX ? INT32_MAX : all;
    }
    return (int32_t)all;
}

/* Slots that are filled, from the first. */
ET_INLINE int32_t et_filled(const int32_t *seen, int32_t K, int32_t C)
{
    return et_min(et_offered(seen, C), K);
}

#endif
