/* Maxima, NHWC, over windows and over all positions of a channel.
 *
 * A maximum follows RISC-V fmax: a number beats NaN, NaN alone gives the canonical NaN.  Of equal
 * elements (-0 and 0 are equal) the first wins. */
#ifndef et_t
#define ET_SELF "pool_max.c"
#include "et_math.h"
#include "lanes.h"
#include "window.h"

/* The largest elements so far and where they stood. */
typedef struct {
    float value[LANES];
    int32_t at[LANES];
} et_best;

ET_INLINE void et_best_start(et_best *best)
{
    for (int32_t l = 0; l < LANES; l++) {
        best->value[l] = et_float_of_bits(ET_NAN_BITS);
        best->at[l] = 0;
    }
}

ET_INLINE void et_best_offer(et_best *best, const float *value, int32_t at)
{
    for (int32_t l = 0; l < LANES; l++) {
        const int better = value[l] == value[l] && !(value[l] <= best->value[l]);
        best->value[l] = better ? value[l] : best->value[l];
        best->at[l] = better ? at : best->at[l];
    }
}

#include "instantiate.h"
#else

/* Maxima of a window of n elements in rows of `cols`, `tap` the first of them, for 8 channels that
 * all begin with a number: then NaN is not above any maximum.  0 if one does not. */
static __attribute__((noinline, unused)) int
NAME(max_of_numbers)(const et_t *x, et_t *y, uint8_t *i, int32_t n, int32_t row_step, int32_t cols,
                     int32_t C, int32_t tap, int32_t KW)
{
    float best[LANES];
    int numbers = 1;
    for (int32_t l = 0; l < LANES; l++) {
        best[l] = LOAD(&x[l]);
        i[l] = (uint8_t)tap;
        numbers &= best[l] == best[l];
    }
    for (int32_t left = cols; numbers && n > 1; n--) {
        x += C;
        tap++;
        if (--left == 0) {
            x += row_step - cols * C;
            tap += KW - cols;
            left = cols;
        }
        for (int32_t l = 0; l < LANES; l++) {
            const float v = LOAD(&x[l]);
            if (v > best[l]) {
                best[l] = v;
                i[l] = (uint8_t)tap;
            }
        }
    }
    for (int32_t l = 0; l < LANES; l++) {
        STORE(&y[l], best[l]);
    }
    return numbers;
}

/* Maximum over windows:  y[n,p,q,c] = max_{kh,kw} x[n, p sh + kh - pt, q sw + kw - pl, c]
 *
 *   x   in   [N,H,W,C]   T
 *   y   out  [N,P,Q,C]   T
 *   i   out  [N,P,Q,C]   u8   kh * KW + kw of the maximum, modulo 256: the op allows no more
 *   sh, sw   stride, pt, pl padding above and to the left
 *
 * Rows (n,p) in [begin, end) of N * P are computed. */
void NAME(max_pool2d)(const et_t *x, et_t *y, uint8_t *i, int32_t N, int32_t H, int32_t W,
                      int32_t C, int32_t P, int32_t Q, int32_t KH, int32_t KW, int32_t sh,
                      int32_t sw, int32_t pt, int32_t pl, int32_t begin, int32_t end)
{
    ET_ASSERT(N >= 1 && sh >= 1 && sw >= 1 && 0 <= begin && end <= N * P);
    (void)N;
    et_best best;
    float wide[LANES];
    for (int32_t row = begin; row < end; row++) {
        const int32_t n = row / P, top = (row % P) * sh - pt;
        const int32_t kh0 = et_max(0, -top), kh1 = et_min(KH, H - top);
        for (int32_t q = 0; q < Q; q++) {
            const int32_t left = q * sw - pl;
            const int32_t kw0 = et_max(0, -left), kw1 = et_min(KW, W - left);
            const int seen = kh0 < kh1 && kw0 < kw1;
            for (int32_t c = 0; c < C; c += LANES) {
                const int32_t lanes = et_min(LANES, C - c), first = (row * Q + q) * C + c;
                if (ET_SCALAR_FPU && lanes == LANES && seen &&
                    NAME(max_of_numbers)(x + ((n * H + top + kh0) * W + left + kw0) * C + c,
                                         y + first, i + first, (kh1 - kh0) * (kw1 - kw0), W * C,
                                         kw1 - kw0, C, kh0 * KW + kw0, KW)) {
                    continue;
                }
                et_best_start(&best);
                for (int32_t kh = kh0; kh < kh1; kh++) {
                    for (int32_t kw = kw0; kw < kw1; kw++) {
                        const et_t *from = x + ((n * H + top + kh) * W + left + kw) * C + c;
                        WIDEN(wide, from, 1, lanes);
                        et_best_offer(&best, wide, kh * KW + kw);
                    }
                }
                for (int32_t l = 0; l < lanes; l++) {
                    STORE(&y[first + l], best.value[l]);
                    i[first + l] = (uint8_t)best.at[l];
                }
            }
        }
    }
}

/* Add one row of windows to one row of gradients, whose taps are those from `tap` on: what needs no
 * rounding may be summed where it is. */
ET_INLINE void NAME(max_scatter)(const float *dy, const uint8_t *i, float *dx, int32_t Q, int32_t C,
                                 int32_t W, int32_t KW, int32_t sw, int32_t pl, int32_t tap)
{
    for (int32_t q = 0, left = -pl; q < Q; q++, left += sw) {
        for (int32_t c = 0; c < C; c++) {
            const int32_t kw = i[c] - tap;
            if (kw >= 0 && kw < KW && left + kw >= 0 && left + kw < W) {
                dx[(left + kw) * C + c] += dy[c];
            }
        }
        i += C;
        dy += C;
    }
}

/* Maximum over windows, gradient:  dx[n,h,w,c] = sum of dy[n,p,q,c] over the windows (p, q) that
 *                                  hold (h, w) and chose it
 *   dy  in   [N,P,Q,C]   T
 *   i   in   [N,P,Q,C]   u8   chosen elements; a number out of range chooses none
 *   dx  out  [N,H,W,C]   T
 *
 * Summed from 0, (p, q) ascending.  Rows (n,h) in [begin, end) of N * H are computed. */
void NAME(max_pool2d_bwd_x)(const et_t *dy, const uint8_t *i, et_t *dx, int32_t N, int32_t P,
                            int32_t Q, int32_t C, int32_t H, int32_t W, int32_t KH, int32_t KW,
                            int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t begin,
                            int32_t end)
{
    ET_ASSERT(N >= 1 && sh >= 1 && sw >= 1 && 0 <= begin && end <= N * H);
    (void)N;
    float acc[LANES];
    for (int32_t row = begin; row < end; row++) {
        const int32_t n = row / H, below = row % H + pt;
        const int32_t p0 = et_ceil_div(below - KH + 1, sh), p1 = et_min(P, below / sh + 1);
        if (ET_SCALAR_FPU && IN_PLACE) {
            float *to = (float *)(void *)(dx + row * W * C);
            ET_UNROLL
            for (int32_t at = 0; at < W * C; at++) {
                to[at] = 0.0f;
            }
            for (int32_t p = p0; p < p1; p++) {
                const int32_t from = (n * P + p) * Q * C;
                NAME(max_scatter)((const float *)(const void *)(dy + from), i + from, to, Q, C, W,
                                  KW, sw, pl, (below - p * sh) * KW);
            }
            continue;
        }
        for (int32_t w = 0; w < W; w++) {
            const int32_t right = w + pl;
            const int32_t q0 = et_ceil_div(right - KW + 1, sw), q1 = et_min(Q, right / sw + 1);
            for (int32_t c = 0; c < C; c += LANES) {
                const int32_t lanes = et_min(LANES, C - c);
                et_zero(acc);
                for (int32_t p = p0; p < p1; p++) {
                    for (int32_t q = q0; q < q1; q++) {
                        const int32_t from = ((n * P + p) * Q + q) * C + c;
                        const int32_t tap = (below - p * sh) * KW + right - q * sw;
                        for (int32_t l = 0; l < lanes; l++) {
                            acc[l] += i[from + l] == tap ? LOAD(&dy[from + l]) : 0.0f;
                        }
                    }
                }
                for (int32_t l = 0; l < lanes; l++) {
                    STORE(&dx[(row * W + w) * C + c + l], acc[l]);
                }
            }
        }
    }
}

/* Maximum over positions:  y[n,c] = max_{h,w} x[n,h,w,c]   for n in [begin, end)
 *
 *   x  in   [N,H,W,C]   T
 *   y  out  [N,C]       T
 *   i  out  [N,C]       i32   h * W + w of the maximum */
void NAME(global_max)(const et_t *x, et_t *y, int32_t *i, int32_t N, int32_t H, int32_t W,
                      int32_t C, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= N);
    (void)N;
    et_best best;
    float wide[LANES];
    for (int32_t n = begin; n < end; n++) {
        for (int32_t c = 0; c < C; c += LANES) {
            const int32_t lanes = et_min(LANES, C - c);
            et_best_start(&best);
            for (int32_t at = 0; at < H * W; at++) {
                WIDEN(wide, &x[(n * H * W + at) * C + c], 1, lanes);
                et_best_offer(&best, wide, at);
            }
            for (int32_t l = 0; l < lanes; l++) {
                STORE(&y[n * C + c + l], best.value[l]);
                i[n * C + c + l] = best.at[l];
            }
        }
    }
}

/* Maximum over positions, gradient:  dx[n,h,w,c] = i[n,c] == h W + w ? dy[n,c] : 0
 *
 *   dy  in   [N,C]       T
 *   i   in   [N,C]       i32   chosen positions; a number out of range chooses none
 *   dx  out  [N,H,W,C]   T     samples n in [begin, end) are computed */
void NAME(global_max_bwd_x)(const et_t *dy, const int32_t *i, et_t *dx, int32_t N, int32_t C,
                            int32_t H, int32_t W, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= N);
    (void)N;
    for (int32_t n = begin; n < end; n++) {
        for (int32_t at = 0; at < H * W; at++) {
            for (int32_t c = 0; c < C; c++) {
                dx[(n * H * W + at) * C + c] = i[n * C + c] == at ? dy[n * C + c] : (et_t)0;
            }
        }
    }
}
#endif
