/* What a gradient meets between its computation and its update. */
#ifndef et_t
#define ET_SELF "gradient.c"
#include "control.h"
#include "lanes.h"
#include "instantiate.h"
#else

/* Add a stored gradient to its sum over a batch:  dw[i] += g[i]   for i in [begin, end)
 *
 *   dw   in/out  [n]    f32
 *   g    in      [n]    T
 *   ok   in      [1]    i32   0: leave the sum, set `overflow`
 *   ctl  in/out               control block */
void NAME(accumulate)(float *dw, const et_t *g, const int32_t *ok, int32_t *ctl, int32_t n,
                      int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    if (!et_sample_counts(ok, ctl)) {
        return;
    }
    for (int32_t i = begin; i < end; i++) {
        dw[i] += LOAD(&g[i]);
    }
}

/* Look for overflow:  ok = 1 if every element of dy is finite, else 0
 *
 *   dy  in   [n]   T
 *   ok  out  [1]   i32 */
void NAME(check_finite)(const et_t *dy, int32_t *ok, int32_t n)
{
    int32_t i = 0;
    int finite = 1;
    for (; IN_PLACE && ET_SCALAR_FPU && finite && i + LANES <= n; i += LANES) {
        finite = et_are_finite((const float *)(const void *)&dy[i]);
    }
    for (; i < n; i++) {
        finite &= et_is_finite(LOAD(&dy[i]));
    }
    ok[0] = finite;
}
#endif
