/* Which outputs of a sliding window read inside the input. */
#ifndef ET_WINDOW_H
#define ET_WINDOW_H

#include "et_port.h"

/* Smallest i >= 0 with i * step >= value; most steps are 1, and divisions are slow. */
ET_INLINE int32_t et_ceil_div(int32_t value, int32_t step)
{
    if (value <= 0 || step == 1) {
        return value > 0 ? value : 0;
    }
    return (value + step - 1) / step;
}

/* Outputs [*first, *end) of `outs` for which 0 <= out * stride + tap - pad < size. */
ET_INLINE void et_window(int32_t size, int32_t outs, int32_t tap, int32_t stride, int32_t pad,
                         int32_t *first, int32_t *end)
{
    const int32_t past = et_ceil_div(size + pad - tap, stride);
    *first = et_ceil_div(pad - tap, stride);
    *end = past < outs ? past : outs;
}

#endif
