/* Judge an adaptation, take it back in part or whole, learn from a teacher that is an average. */
#ifndef et_t
#define ET_SELF "guard.c"
#include "control.h"
#include "lanes.h"

#include "instantiate.h"

/* One more sample in the gradient sums, if it is sure:  samples += sure != 0
 *
 *   ctl   in/out  [32]       control block
 *   sure  in      [1]   i32 */
void et_count_if_f32__ref(int32_t *ctl, const int32_t *sure)
{
    et_count(&ctl[ET_WORD_OF(samples)], sure[0] != 0);
}
#else

/* y[i] = x[i] for i in [begin, end) */
void NAME(copy)(const et_t *x, et_t *y, int32_t n, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    for (int32_t i = begin; i < end; i++) {
        y[i] = x[i];
    }
}

/* Back towards the old weights:  w[i] = share old[i] + (1 - share) w[i]   for i in [begin, end)
 *
 *   w      in/out  [n]   T     keeps its value where the mixture is not finite
 *   old    in      [n]   T
 *   share          0 .. 1 */
void NAME(blend)(et_t *w, const et_t *old, int32_t n, float share, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    const float rest = 1.0f - share;
    for (int32_t i = begin; i < end; i++) {
        const float mixed = ROUNDED(et_fma(share, LOAD(&old[i]), rest * LOAD(&w[i])));
        if (et_is_finite(mixed)) {
            STORE(&w[i], mixed);
        }
    }
}

/* Index of the highest of C scores, the first of equals; NaN is lower than any number. */
static int32_t NAME(highest)(const et_t *z, int32_t C)
{
    int32_t best = 0;
    for (int32_t c = 1; c < C; c++) {
        const float v = LOAD(&z[c]), top = LOAD(&z[best]);
        best = v > top || (top != top && v == v) ? c : best;
    }
    return best;
}

/* Count a judged sample.  Slot 0 begins a new count; nothing happens where slot is -1.
 *
 *   z      in      [N,C]  T     scores; the first row counts
 *   t      in      [1]    i32   its class
 *   slot   in      [1]    i32
 *   loss   in      [1]    f32
 *   tally  in/out  [2]    i32   right ones, all
 *   total  in/out  [1]    f32   sum of the losses */
void NAME(tally)(const et_t *z, const int32_t *t, const int32_t *slot, const float *loss,
                 int32_t *tally, float *total, int32_t N, int32_t C)
{
    (void)N;
    if (slot[0] < 0) {
        return;
    }
    if (slot[0] == 0) {
        tally[0] = tally[1] = 0;
        total[0] = 0.0f;
    }
    et_count(&tally[0], NAME(highest)(z, C) == t[0]);
    et_count(&tally[1], 1u);
    total[0] += loss[0];
}

/* Moving average:  m[i] = d m[i] + (1 - d) w[i]  with  d = min(decay, step / (step + 1))
 *
 *   m      in/out  [n]    f32   i in [begin, end); the mean of all w at first, then a moving one
 *   w      in      [n]    T
 *   ctl    in      [32]         control block
 *   decay          0 .. 1 */
void NAME(ema)(float *m, const et_t *w, const int32_t *ctl, int32_t n, float decay, int32_t begin,
               int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    const int32_t step = et_control_of(ctl).step;
    const float mean = (float)step / ((float)step + 1.0f);
    const float d = step >= 0 && mean < decay ? mean : decay;
    for (int32_t i = begin; i < end; i++) {
        m[i] = et_fma(d, m[i], (1.0f - d) * LOAD(&w[i]));
    }
}

/* The class of the highest score, and whether its probability 1 / sum_c exp(z_c - max) is enough.
 *
 *   z          in      [N,C]  T     scores; the first row counts
 *   tally      in/out  [2]    i32   samples asked about, sure ones
 *   t          out     [1]    i32   class
 *   sure       out     [1]    i32   1 if its probability is at least the threshold, else 0
 *   threshold          0 .. 1 */
void NAME(pseudo_label)(const et_t *z, int32_t *tally, int32_t *t, int32_t *sure, int32_t N,
                        int32_t C, float threshold)
{
    (void)N;
    const int32_t best = NAME(highest)(z, C);
    const float top = LOAD(&z[best]);
    float exps[LANES] = {0};
    for (int32_t c = 0; c < C; c++) {
        exps[c % LANES] += et_exp(LOAD(&z[c]) - top);
    }
    t[0] = best;
    sure[0] = 1.0f / et_stripes(exps) >= threshold; /* not with NaN */
    et_count(&tally[0], 1u);
    et_count(&tally[1], (uint32_t)sure[0]);
}

/* y[i] = sure ? x[i] : 0   for i in [begin, end) */
void NAME(gate)(const et_t *x, const int32_t *sure, et_t *y, int32_t n, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    for (int32_t i = begin; i < end; i++) {
        y[i] = sure[0] != 0 ? x[i] : (et_t)0;
    }
}
#endif
