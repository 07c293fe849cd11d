/* Signals that need no backward pass: rows of a fixed random matrix, projections by it, distances to
 * targets.  feedback.h says what the matrix R[C,D] is. */
#ifndef et_t
#define ET_SELF "feedback.c"
#include "control.h"
#include "et_math.h"
#include "feedback.h"
#include "number.h"

#include "instantiate.h"

/* Rows of the matrix:  y[n,j] = R[t[n],j]
 *
 *   t      in   [N]     i32   one outside 0 .. rows-1 gives a row of NaN, for check_finite to see
 *   y      out  [N,D]   f32   elements n D + j in [begin, end) are computed
 *   rows
 *   kind, scale               of the matrix
 *   seed, tensor              its key */
void et_random_rows_f32__ref(const int32_t *t, float *y, int32_t N, int32_t D, uint32_t rows,
                             int32_t kind, float scale, uint32_t seed, uint32_t tensor,
                             int32_t begin, int32_t end)
{
    ET_ASSERT(D >= 1 && 0 <= begin && end <= N * D);
    (void)N;
    const et_feedback r = et_feedback_of(kind, scale, seed, tensor);
    for (int32_t i = begin, n; i < end; i += n) {
        const int32_t row = i / D, j = i % D;
        n = et_min(et_min(D - j, end - i), ET_BITS);
        et_feedback_get(&r, (uint32_t)t[row] * (uint32_t)D + (uint32_t)j, y + i, n);
        for (int32_t l = 0; l < n && (t[row] < 0 || (uint32_t)t[row] >= rows); l++) {
            y[i + l] = et_float_of_bits(ET_NAN_BITS);
        }
    }
}
#else

/* Projection by the matrix:  y[n,j] = sum_c x[n,c] * R[c,j], ascending c
 *
 *   x      in   [N,C]   T
 *   y      out  [N,D]   T     outputs j in [begin, end) are computed
 *   kind, scale               of the matrix
 *   seed, tensor              its key
 *
 * 32 sums at a time: two words have the bits of their elements of a row. */
void NAME(project)(const et_t *x, et_t *y, int32_t N, int32_t C, int32_t D, int32_t kind,
                   float scale, uint32_t seed, uint32_t tensor, int32_t begin, int32_t end)
{
    ET_ASSERT(C >= 1 && 0 <= begin && end <= D);
    const et_feedback r = et_feedback_of(kind, scale, seed, tensor);
    for (int32_t j = begin; j < end; j += ET_BITS) {
        const int32_t lanes = et_min(ET_BITS, end - j);
        for (int32_t n = 0; n < N; n++) {
            float row[ET_BITS], sums[ET_BITS] = {0};
            uint32_t index = (uint32_t)j;
            for (int32_t c = 0; c < C; c++, index += (uint32_t)D) {
                const float v = LOAD(&x[n * C + c]);
                et_feedback_get(&r, index, row, lanes);
                for (int32_t l = 0; l < lanes; l++) {
                    sums[l] = et_fma(v, row[l], sums[l]);
                }
            }
            for (int32_t l = 0; l < lanes; l++) {
                STORE(&y[n * D + j + l], sums[l]);
            }
        }
    }
}

/* Distance to a target, gradient:  da[i] = (factor * loss_scale) * slope(a[i] - t[i])
 *
 *   t      in   [n]    f32   target
 *   a      in   [n]    T
 *   ctl    in   [32]         control block
 *   da     out  [n]    T     in f32 it may be t; elements i in [begin, end) are computed
 *   kind             0: slope(e) = e, within -delta .. delta: of e^2 / 2, from delta on a line
 *                    else: its sign, of |e|; 0 of 0, NaN of NaN
 *   delta            infinity: of e^2 / 2 alone
 *   factor           of the loss */
void NAME(target_bwd_a)(const float *t, const et_t *a, const int32_t *ctl, et_t *da, int32_t n,
                        int32_t kind, float delta, float factor, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    const float weight = factor * et_control_of(ctl).loss_scale;
    for (int32_t i = begin; i < end; i++) {
        const float e = LOAD(&a[i]) - t[i];
        STORE(&da[i], weight * (kind == 0 ? et_clamp(e, delta) : et_sign(e)));
    }
}

/* s[i] = loss_scale * sign(dy[i]), 0 of 0, NaN of NaN
 *
 *   dy   in   [n]    T
 *   ctl  in   [32]         control block
 *   s    out  [n]    T     may be dy; elements i in [begin, end) are computed */
void NAME(sign_signal)(const et_t *dy, const int32_t *ctl, et_t *s, int32_t n, int32_t begin,
                       int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    const float scale = et_control_of(ctl).loss_scale;
    for (int32_t i = begin; i < end; i++) {
        STORE(&s[i], scale * et_sign(LOAD(&dy[i])));
    }
}

/* e[i] = dy[i] * (1 / loss_scale), the inverse rounded to f32; exact, being a power of two
 *
 *   dy   in   [n]    T
 *   ctl  in   [32]         control block
 *   e    out  [n]    T     may be dy; elements i in [begin, end) are computed */
void NAME(unscale)(const et_t *dy, const int32_t *ctl, et_t *e, int32_t n, int32_t begin,
                   int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    const float inverse = 1.0f / et_control_of(ctl).loss_scale;
    for (int32_t i = begin; i < end; i++) {
        STORE(&e[i], LOAD(&dy[i]) * inverse);
    }
}

/* d[i] = (a[i] - b[i]) * loss_scale; NaN if the error that b is made from was not finite, which
 * activations may hide: of NaN, relu makes 0
 *
 *   a, b  in   [n]    T
 *   e     in   [C]    T     the error
 *   ctl   in   [32]         control block
 *   d     out  [n]    T     may be a or b; elements i in [begin, end) are computed */
void NAME(difference_signal)(const et_t *a, const et_t *b, const et_t *e, const int32_t *ctl,
                             et_t *d, int32_t n, int32_t C, int32_t begin, int32_t end)
{
    ET_ASSERT(C >= 1 && 0 <= begin && end <= n);
    (void)n;
    float scale = et_control_of(ctl).loss_scale;
    for (int32_t c = 0; c < C; c++) {
        scale = et_is_finite(LOAD(&e[c])) ? scale : et_float_of_bits(ET_NAN_BITS);
    }
    for (int32_t i = begin; i < end; i++) {
        STORE(&d[i], (LOAD(&a[i]) - LOAD(&b[i])) * scale);
    }
}
#endif
