/* Access to the control block, which kernels get as 32 words. */
#ifndef ET_CONTROL_ACCESS_H
#define ET_CONTROL_ACCESS_H

#include <stddef.h>

#include "et_control.h"
#include "et_port.h"

#define ET_WORD_OF(field) (offsetof(et_control, field) / sizeof(int32_t))

ET_INLINE et_control et_control_of(const int32_t *ctl)
{
    et_control control;
    __builtin_memcpy(&control, ctl, sizeof control);
    return control;
}

ET_INLINE void et_control_to(int32_t *ctl, const et_control *control)
{
    __builtin_memcpy(ctl, control, sizeof *control);
}

/* Change one field; the rest of the block is neither read nor written. */
ET_INLINE void et_control_set(int32_t *word, float value)
{
    __builtin_memcpy(word, &value, sizeof value);
}

/* Add to a counter; it wraps. */
ET_INLINE void et_count(int32_t *counter, uint32_t count)
{
    *counter = (int32_t)((uint32_t)*counter + count);
}

/* May this sample enter the sums of its batch?  One that overflowed may not, and is noted. */
ET_INLINE int et_sample_counts(const int32_t *ok, int32_t *ctl)
{
    if (ok[0] == 0) {
        ctl[ET_WORD_OF(overflow)] = 1;
    }
    return ok[0] != 0;
}

#endif
