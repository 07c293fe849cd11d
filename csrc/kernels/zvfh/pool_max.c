/* Maxima: see ref/pool_max.c.  The lanes are channels. */
#ifndef et_t
#define ET_SELF "../zvfh/pool_max.c"
#define ET_ISA zvfh
#include "../ref/window.h"
#include "choices.h"

#include "../ref/instantiate.h"
#else

/* The better of `best` at `at` and an element at tap `tap`. */
#define OFFER(element, tap)                              \
    {                                                    \
        const RAW(raw) v = RAW(raw_load)(element, vl);   \
        const vbool8_t better = OF(better)(v, best, vl); \
        best = OF(choose)(better, v, best, vl);          \
        at = OF(index_choose)(better, tap, at, vl);      \
    }

/* A row of windows of 2 x 2 that lie inside. */
ET_INLINE void NAME(max_2x2)(const et_t *x, et_t *y, uint8_t *i, int32_t W, int32_t C, int32_t Q,
                             int32_t sw, size_t vl)
{
    const ptrdiff_t below = W * C, next = C, step = sw * C;
    for (; Q > 0; Q--) {
        RAW(raw) best = RAW(raw_load)(x, vl);
        OF(index) at = OF(index_zero)(vl);
        const et_t *low = x + below;
        OFFER(x + next, 1)
        OFFER(low, 2)
        OFFER(low + next, 3)
        RAW(raw_store)(y, best, vl);
        OF(index_store)(i, at, vl);
        x += step;
        y += next;
        i += next;
    }
}

void NAME(max_pool2d)(const et_t *x, et_t *y, uint8_t *i, int32_t N, int32_t H, int32_t W,
                      int32_t C, int32_t P, int32_t Q, int32_t KH, int32_t KW, int32_t sh,
                      int32_t sw, int32_t pt, int32_t pl, int32_t begin, int32_t end)
{
    (void)N;
    const int two = KH == 2 && KW == 2 && pl == 0 && (Q - 1) * sw + 2 <= W;
    for (int32_t c = 0, lanes; c < C; c += lanes) {
        lanes = et_min(C - c, (int32_t)et_lanes_m4());
        const size_t vl = (size_t)lanes;
        const RAW(raw) none = OF(same)(et_float_of_bits(ET_NAN_BITS), vl);
        for (int32_t row = begin; row < end; row++) {
            const int32_t top = row % P * sh - pt;
            const int32_t kh0 = et_max(0, -top), kh1 = et_min(KH, H - top);
            const et_t *from = x + (row / P * H + top + kh0) * W * C + c;
            if (two && top >= 0 && top + 2 <= H) {
                const int32_t to = row * Q * C + c;
                NAME(max_2x2)(from, y + to, i + to, W, C, Q, sw, vl);
                continue;
            }
            for (int32_t q = 0; q < Q; q++) {
                const int32_t left = q * sw - pl;
                const int32_t kw0 = et_max(0, -left), kw1 = et_min(KW, W - left);
                const et_t *line = from + (left + kw0) * C;
                RAW(raw) best = none;
                OF(index) at = OF(index_zero)(vl);
                for (int32_t kh = kh0; kh < kh1; kh++) {
                    const et_t *element = line;
                    for (int32_t tap = kh * KW + kw0; tap < kh * KW + kw1; tap++) {
                        OFFER(element, tap)
                        element += C;
                    }
                    line += W * C;
                }
                RAW(raw_store)(y + (row * Q + q) * C + c, best, vl);
                OF(index_store)(i + (row * Q + q) * C + c, at, vl);
            }
        }
    }
}

#undef OFFER

/* Windows side by side, from the first row and column on: each element lies in one window or none. */
static void NAME(max_apart_bwd_x)(const et_t *dy, const uint8_t *i, et_t *dx, int32_t P, int32_t Q,
                                  int32_t C, int32_t H, int32_t W, int32_t KH, int32_t KW,
                                  int32_t begin, int32_t end)
{
    for (int32_t c = 0, lanes; c < C; c += lanes) {
        lanes = et_min(C - c, (int32_t)et_lanes_m4());
        const size_t vl = (size_t)lanes;
        const RAW(raw) zero = OF(same)(0.0f, vl);
        for (int32_t row = begin; row < end; row++) {
            const int32_t p = row % H / KH;
            const int32_t tap = row % H % KH * KW, cols = p < P ? et_min(W, Q * KW) : 0;
            const int32_t from = (row / H * P + p) * Q * C + c;
            et_t *to = dx + row * W * C + c;
            int32_t w = 0;
            for (int32_t q = 0; w < cols; q++) {
                const RAW(raw) d = OF(plus_zero)(RAW(raw_load)(dy + from + q * C, vl), vl);
                const OF(index) chosen = OF(index_load)(i + from + q * C, vl);
                const int32_t some = et_min(KW, cols - w);
                int32_t k = 0;
#define GIVE(tap)                                                                   \
    RAW(raw_store)(to, OF(choose)(OF(index_is)(chosen, tap, vl), d, zero, vl), vl); \
    to += C;
                for (; k + 2 <= some; k += 2) {
                    GIVE(tap + k)
                    GIVE(tap + k + 1)
                }
                if (k < some) {
                    GIVE(tap + k)
                }
#undef GIVE
                w += some;
            }
            for (; w < W; w++) {
                RAW(raw_store)(to, zero, vl);
                to += C;
            }
        }
    }
}

void NAME(max_pool2d_bwd_x)(const et_t *dy, const uint8_t *i, et_t *dx, int32_t N, int32_t P,
                            int32_t Q, int32_t C, int32_t H, int32_t W, int32_t KH, int32_t KW,
                            int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t begin,
                            int32_t end)
{
    (void)N;
    if (sh == KH && sw == KW && pt == 0 && pl == 0) {
        NAME(max_apart_bwd_x)(dy, i, dx, P, Q, C, H, W, KH, KW, begin, end);
        return;
    }
    for (int32_t c = 0, lanes; c < C; c += lanes) {
        lanes = et_min(C - c, (int32_t)et_lanes_m4());
        const size_t vl = (size_t)lanes;
        for (int32_t row = begin; row < end; row++) {
            const int32_t below = row % H + pt;
            const int32_t p0 = et_ceil_div(below - KH + 1, sh), p1 = et_min(P, below / sh + 1);
            for (int32_t w = 0; w < W; w++) {
                const int32_t right = w + pl;
                const int32_t q0 = et_ceil_div(right - KW + 1, sw), q1 = et_min(Q, right / sw + 1);
                et_wide_m4 sum = et_zero_m4(vl);
                for (int32_t p = p0; p < p1; p++) {
                    int32_t from = ((row / H * P + p) * Q + q0) * C + c;
                    for (int32_t q = q0; q < q1; q++) {
                        const int32_t tap = (below - p * sh) * KW + right - q * sw;
                        const OF(index) chosen = OF(index_load)(i + from, vl);
                        sum = OF(plus_where)(OF(index_is)(chosen, tap, vl), sum,
                                             RAW(raw_load)(dy + from, vl), vl);
                        from += C;
                    }
                }
                RAW(raw_store)(dx + (row * W + w) * C + c, RAW(round)(sum, vl), vl);
            }
        }
    }
}

void NAME(global_max)(const et_t *x, et_t *y, int32_t *i, int32_t N, int32_t H, int32_t W,
                      int32_t C, int32_t begin, int32_t end)
{
    (void)N;
    for (int32_t n = begin; n < end; n++) {
        for (int32_t c = 0, lanes; c < C; c += lanes) {
            lanes = et_min(C - c, (int32_t)et_lanes_m4());
            const size_t vl = (size_t)lanes;
            const et_t *element = x + n * H * W * C + c;
            RAW(raw) best = OF(same)(et_float_of_bits(ET_NAN_BITS), vl);
            vint32m4_t at = __riscv_vmv_v_x_i32m4(0, vl);
            for (int32_t position = 0; position < H * W; position++) {
                const RAW(raw) v = RAW(raw_load)(element, vl);
                const vbool8_t better = OF(better)(v, best, vl);
                best = OF(choose)(better, v, best, vl);
                at = __riscv_vmerge_vxm_i32m4(at, position, better, vl);
                element += C;
            }
            RAW(raw_store)(y + n * C + c, best, vl);
            __riscv_vse32_v_i32m4(i + n * C + c, at, vl);
        }
    }
}

void NAME(global_max_bwd_x)(const et_t *dy, const int32_t *i, et_t *dx, int32_t N, int32_t C,
                            int32_t H, int32_t W, int32_t begin, int32_t end)
{
    (void)N;
    for (int32_t n = begin; n < end; n++) {
        for (int32_t c = 0, lanes; c < C; c += lanes) {
            lanes = et_min(C - c, (int32_t)et_lanes_m4());
            const size_t vl = (size_t)lanes;
            const RAW(raw) d = RAW(raw_load)(dy + n * C + c, vl), zero = OF(same)(0.0f, vl);
            const vint32m4_t chosen = __riscv_vle32_v_i32m4(i + n * C + c, vl);
            et_t *to = dx + n * H * W * C + c;
            for (int32_t at = 0; at < H * W; at++) {
                const vbool8_t here = __riscv_vmseq_vx_i32m4_b8(chosen, at, vl);
                RAW(raw_store)(to, OF(choose)(here, d, zero, vl), vl);
                to += C;
            }
        }
    }
}
#endif
