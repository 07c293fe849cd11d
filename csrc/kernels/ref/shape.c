/* Ops that move data and compute nothing. */
#ifndef et_t
#define ET_SELF "shape.c"
#include "instantiate.h"
#else

/* to[i] = from[i] for i < n */
static void NAME(move)(et_t *to, const et_t *from, int32_t n)
{
    for (int32_t i = 0; i < n; i++) {
        to[i] = from[i];
    }
}

/* Join along the last axis:  y[r] = a[r], b[r]   for rows r in [begin, end)
 *
 *   a  in   [R,A]     T
 *   b  in   [R,B]     T
 *   y  out  [R,A+B]   T */
void NAME(concat)(const et_t *a, const et_t *b, et_t *y, int32_t R, int32_t A, int32_t B,
                  int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= R);
    (void)R;
    for (int32_t r = begin; r < end; r++) {
        NAME(move)(y + r * (A + B), a + r * A, A);
        NAME(move)(y + r * (A + B) + A, b + r * B, B);
    }
}

/* Join, gradient:  da[r], db[r] = dy[r]   for rows r in [begin, end)
 *
 *   dy  in   [R,A+B]   T
 *   da  out  [R,A]     T
 *   db  out  [R,B]     T */
void NAME(concat_bwd_ab)(const et_t *dy, et_t *da, et_t *db, int32_t R, int32_t A, int32_t B,
                         int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= R);
    (void)R;
    for (int32_t r = begin; r < end; r++) {
        NAME(move)(da + r * A, dy + r * (A + B), A);
        NAME(move)(db + r * B, dy + r * (A + B) + A, B);
    }
}

/* Slice:  y[r,b] = x[r,F+b]   for rows r in [begin, end)
 *
 *   x  in   [R,F+B+T]   T
 *   y  out  [R,B]       T
 *   F, T    what is left out before and after; may be 0 */
void NAME(slice)(const et_t *x, et_t *y, int32_t R, int32_t F, int32_t B, int32_t T, int32_t begin,
                 int32_t end)
{
    ET_ASSERT(F >= 0 && B >= 1 && T >= 0 && 0 <= begin && end <= R);
    (void)R;
    for (int32_t r = begin; r < end; r++) {
        NAME(move)(y + r * B, x + r * (F + B + T) + F, B);
    }
}

/* The last of some rows:  y[c] = x[R-1,c]   for columns c in [begin, end)
 *
 *   x  in   [R,C]   T
 *   y  out  [1,C]   T */
void NAME(last_row)(const et_t *x, et_t *y, int32_t R, int32_t C, int32_t begin, int32_t end)
{
    ET_ASSERT(R >= 1 && 0 <= begin && end <= C);
    NAME(move)(y + begin, x + (R - 1) * C + begin, end - begin);
}

/* Pad:  y[r] = value F times, x[r], value T times   for rows r in [begin, end)
 *
 *   x  in   [R,B]       T
 *   y  out  [R,F+B+T]   T
 *   F, T    how much is added before and after; may be 0 */
void NAME(pad)(const et_t *x, et_t *y, int32_t R, int32_t B, int32_t F, int32_t T, float value,
               int32_t begin, int32_t end)
{
    ET_ASSERT(F >= 0 && B >= 1 && T >= 0 && 0 <= begin && end <= R);
    (void)R;
    for (int32_t r = begin; r < end; r++) {
        et_t *to = y + r * (F + B + T);
        for (int32_t i = 0; i < F; i++) {
            STORE(&to[i], value);
        }
        NAME(move)(to + F, x + r * B, B);
        for (int32_t i = F + B; i < F + B + T; i++) {
            STORE(&to[i], value);
        }
    }
}

/* Swap two neighbouring axes:  y[n,b,a,c] = x[n,a,b,c]
 *
 *   x  in   [N,A,B,C]   T
 *   y  out  [N,B,A,C]   T   rows (n,b) in [begin, end) of N * B are computed */
void NAME(transpose)(const et_t *x, et_t *y, int32_t N, int32_t A, int32_t B, int32_t C,
                     int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= N * B);
    (void)N;
    for (int32_t row = begin; row < end; row++) {
        const et_t *from = x + (row / B * A * B + row % B) * C;
        for (int32_t a = 0; a < A; a++) {
            NAME(move)(y + (row * A + a) * C, from + a * B * C, C);
        }
    }
}
#endif
