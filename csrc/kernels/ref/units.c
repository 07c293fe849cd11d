/* Continual backprop: which unit of a layer is of little use, and what begins it anew.
 *
 * A layer has U units.  The weights that make them are [R,U], a column each; those that read them
 * are [A,U,O], O behind each other for each of A taps or positions.  A `unit` outside 0 .. U-1 is
 * none: nothing happens. */
#ifndef et_t
#define ET_SELF "units.c"
#include "control.h"
#include "lanes.h"
#include "number.h"

/* The unit, or -1 if there is none of that number.  Read once: in a damaged program what is written
 * may lie over it. */
ET_INLINE int32_t et_unit_of(const int32_t *unit, int32_t U)
{
    const int32_t u = unit[0];
    return u < U ? et_max(u, -1) : -1;
}

ET_INLINE int et_is_mature(int32_t age, uint32_t maturity)
{
    return age > 0 && (uint32_t)age > maturity;
}

#include "instantiate.h"
#else

/* What units make of one more sample:
 *
 *     size[u] = d size[u] + (1 - d) |x[u]|;  mean[u] = d mean[u] + (1 - d) x[u];  age[u] += 1
 *     with  d = min(decay, age[u] / (age[u] + 1))
 *
 * The mean of all samples at first, then a moving one; age 0 begins anew, whatever was there.
 *
 *   x       in      [U]  T     for u in [begin, end); where it is not finite all stays as it is
 *   counts  in      [1]  i32   0: nothing happens
 *   size    in/out  [U]  f32
 *   mean    in/out  [U]  f32
 *   age     in/out  [U]  i32   samples; stays at the largest number
 *   decay                0 .. 1 */
void NAME(unit_activity)(const et_t *x, const int32_t *counts, float *size, float *mean,
                         int32_t *age, int32_t U, float decay, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= U);
    (void)U;
    if (counts[0] == 0) {
        return;
    }
    for (int32_t u = begin; u < end; u++) {
        const float h = LOAD(&x[u]);
        if (!et_is_finite(h)) {
            continue;
        }
        const int32_t before = et_max(age[u], 0);
        float d = decay, old_size = size[u], old_mean = mean[u];
        if (before == 0) {
            d = old_size = old_mean = 0.0f;
        } else if ((float)before / ((float)before + 1.0f) < decay) {
            d = (float)before / ((float)before + 1.0f);
        }
        size[u] = et_fma(d, old_size, (1.0f - d) * et_abs(h));
        mean[u] = et_fma(d, old_mean, (1.0f - d) * h);
        age[u] = before < INT32_MAX ? before + 1 : before;
    }
}

/* size[u] * sum |w[a,u,o]|; term a O + o of the sum is in stripe (a O + o) mod 8 */
static float NAME(unit_utility)(const et_t *w, const float *size, int32_t A, int32_t U, int32_t O,
                                int32_t u)
{
    float sums[LANES] = {0};
    int32_t term = 0;
    for (int32_t a = 0; a < A; a++) {
        const et_t *row = w + (a * U + u) * O;
        for (int32_t o = 0; o < O; o++, term++) {
            sums[term % LANES] += et_abs(LOAD(&row[o]));
        }
    }
    return size[u] * et_stripes(sums);
}

/* The unit that is to begin anew after this step, or -1; its age becomes 0.
 *
 *     due = min(due + rate * number of units older than `maturity`, 2)
 *
 * From 1 on, 1 is taken off and the mature unit of lowest utility, the first of equals, is chosen:
 * utility = size[u] * sum |w[a,u,o]|.  A step that was skipped chooses none and adds nothing.
 *
 *   w         in      [A,U,O]  T     weights that read the units
 *   size      in      [U]      f32   mean magnitude of what they read
 *   age       in/out  [U]      i32   samples
 *   due       in/out  [1]      f32
 *   ctl       in      [32]           control block, before the step is counted
 *   unit      out     [1]      i32
 *   rate                             share of the mature units per step
 *   maturity                         samples */
void NAME(choose_unit)(const et_t *w, const float *size, int32_t *age, float *due,
                       const int32_t *ctl, int32_t *unit, int32_t A, int32_t U, int32_t O,
                       float rate, uint32_t maturity)
{
    const et_control control = et_control_of(ctl);
    unit[0] = -1;
    if (control.overflow != 0 || control.open != 0) {
        return;
    }
    int32_t mature = 0;
    for (int32_t u = 0; u < U; u++) {
        mature += et_is_mature(age[u], maturity);
    }
    const float total = et_fma(rate, (float)mature, due[0]);
    due[0] = total < 2.0f ? total : 2.0f; /* also of NaN */
    if (due[0] < 1.0f || mature == 0) {
        return;
    }
    float lowest = 0.0f;
    int32_t chosen = -1;
    for (int32_t u = 0; u < U; u++) {
        if (et_is_mature(age[u], maturity)) {
            const float utility = NAME(unit_utility)(w, size, A, U, O, u);
            if (chosen < 0 || utility < lowest) {
                lowest = utility;
                chosen = u;
            }
        }
    }
    if (chosen >= 0) { /* in a damaged program due may lie over the ages */
        due[0] -= 1.0f;
        age[chosen] = 0;
        unit[0] = chosen;
    }
}

/* What a unit contributes on average goes into the bias behind it, before the unit falls silent:
 * b[o] = b[o] + sum_a mean[unit] w[a,unit,o], ascending a, from b[o] on.
 *
 *   w     in      [A,U,O]  T
 *   unit  in      [1]      i32
 *   mean  in      [U]      f32
 *   b     in/out  [O]      T     keeps its value where the sum is not finite */
void NAME(move_unit)(const et_t *w, const int32_t *unit, const float *mean, et_t *b, int32_t A,
                     int32_t U, int32_t O)
{
    const int32_t u = et_unit_of(unit, U);
    if (u < 0) {
        return;
    }
    const float level = mean[u];
    for (int32_t o = 0; o < O; o++) {
        float sum = LOAD(&b[o]);
        for (int32_t a = 0; a < A; a++) {
            sum = et_fma(level, LOAD(&w[(a * U + u) * O + o]), sum);
        }
        sum = ROUNDED(sum);
        if (et_is_finite(sum)) {
            STORE(&b[o], sum);
        }
    }
}

/* v[a,unit,o] = 0
 *
 *   v     in/out  [A,U,O]  T
 *   unit  in      [1]      i32 */
void NAME(clear_unit)(et_t *v, const int32_t *unit, int32_t A, int32_t U, int32_t O)
{
    const int32_t u = et_unit_of(unit, U);
    if (u < 0) {
        return;
    }
    for (int32_t a = 0; a < A; a++) {
        et_t *row = v + (a * U + u) * O;
        for (int32_t o = 0; o < O; o++) {
            row[o] = (et_t)0;
        }
    }
}

/* New weights for a unit, uniform between -bound and bound:
 * w[r,unit] = (2 u - 65535) bound / 65536, with u the draw r U + unit of 16 bits.
 *
 *   w       in/out  [R,U]  T
 *   unit    in      [1]    i32
 *   ctl     in      [32]         control block; its seed and step are in the key of the draws
 *   bound, tensor                of the weight */
void NAME(draw_unit)(et_t *w, const int32_t *unit, const int32_t *ctl, int32_t R, int32_t U,
                     float bound, uint32_t tensor)
{
    const int32_t u = et_unit_of(unit, U);
    if (u < 0) {
        return;
    }
    const et_control control = et_control_of(ctl);
    et_draws draws =
        et_draws_of(et_random_key((uint32_t)control.seed, (uint32_t)control.step, tensor));
    const float scale = bound / 65536.0f;
    for (int32_t r = 0; r < R; r++) {
        const int32_t i = r * U + u;
        STORE(&w[i], et_uniform(et_draw16(&draws, (uint32_t)i), scale));
    }
}
#endif
