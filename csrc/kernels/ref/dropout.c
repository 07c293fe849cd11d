/* Dropout in training; a model's own graph has none of it. */
#ifndef et_t
#define ET_SELF "dropout.c"
#include "control.h"
#include "instantiate.h"
#else

/* Dropout, and its gradient with dy for x:  y[i] = draw(i) < drop ? 0 : x[i] * 65536 / (65536 - drop)
 *
 *   x       in   [n]    T
 *   ctl     in   [32]        control block: seed, step, and samples so far in the batch
 *   y       out  [n]    T    may be x; elements i in [begin, end) are computed
 *   drop                     probability of a zero, of 65536; larger ones count as 65535
 *   tensor                   number of this dropout in the model
 *
 * draw(i) has 16 bits, the same ones whenever the step is run with the same samples. */
void NAME(dropout_train)(const et_t *x, const int32_t *ctl, et_t *y, int32_t n, uint32_t drop,
                         uint32_t tensor, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    const et_control c = et_control_of(ctl);
    et_draws draws =
        et_draws_of(et_sample_key((uint32_t)c.seed, (uint32_t)c.step, (uint32_t)c.samples, tensor));
    const uint32_t below = drop < 65535u ? drop : 65535u;
    const float scale = 65536.0f / (float)(65536u - below);
    for (int32_t i = begin; i < end; i++) {
        const float kept = LOAD(&x[i]) * scale;
        STORE(&y[i], et_draw16(&draws, (uint32_t)i) < below ? 0.0f : kept);
    }
}
#endif
