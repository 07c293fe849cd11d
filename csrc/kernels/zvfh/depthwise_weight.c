/* Weight gradient of the depthwise convolution: see ref/depthwise.c.  The lanes are channels.
 *
 * The sums of up to three taps of a kernel row stay in registers while they walk the pixels; in f16c
 * those of the open chunk, too.  Where the next pixel sees the same columns one tap further on, each
 * column is read once. */
#ifndef et_t
#define ET_SELF "../zvfh/depthwise_weight.c"
#define ET_ISA zvfh
#define ET_CHUNKS
#include "../ref/window.h"
#include "../ref/instantiate.h"
#else
#include "epilogue.h"

enum { NAME(TAPS) = 3 };

/* Some taps of a kernel row, `lanes` channels. */
typedef struct {
    const et_t *dy, *x;                /* x: of output (0, 0) and the first tap */
    int32_t N, rows, P, Q, p;          /* rows p, p + 1, ... of P x Q outputs */
    int32_t dy_sample, dy_row, dy_col; /* from one output to the next */
    int32_t x_sample, x_row, x_col, x_tap;
    int32_t first[3], end[3]; /* columns of outputs that a tap sees */
    int32_t lanes;
    float sums[3][ET_MOST_LANES];
} NAME(row_taps);

/* What the sums of elements [at, at + lanes) start from. */
ET_INLINE void NAME(sums_start)(const TYPED(sink) * sink, int32_t at, int32_t lanes, float *sums)
{
    const size_t vl = (size_t)lanes;
    et_raw_store_m4_float(
        sums, sink->form == TO_SUM ? et_raw_load_m4_float(sink->f32 + at, vl) : et_zero_m4(vl), vl);
}

#ifdef ET_CHUNKED
#define TAKE(s, d, v) s = __riscv_vfmacc_vv_f16m2(s, d, v, vl)
#define START(r)                                                          \
    total##r = et_plus_zero_m4(et_raw_load_m4_float(t->sums[r], vl), vl); \
    s##r = et_chunk_zero_m4(vl);
#define CLOSE(r)                                    \
    total##r = et_chunk_add_m4(total##r, s##r, vl); \
    s##r = et_chunk_zero_m4(vl);
#define FINISH(r) et_raw_store_m4_float(t->sums[r], et_chunk_add_m4(total##r, s##r, vl), vl);
/* Outputs come to number k. */
#define REACH(k)                   \
    if ((k) / ET_CHUNK != chunk) { \
        chunk = (k) / ET_CHUNK;    \
        CLOSE(0)                   \
        if (taps > 1) {            \
            CLOSE(1)               \
        }                          \
        if (taps > 2) {            \
            CLOSE(2)               \
        }                          \
    }
/* How many of n outputs go on in one chunk. */
#define REACHED(k, n) et_min(n, ET_CHUNK - (k) % ET_CHUNK)
#else
#define TAKE(s, d, v) s = RAW(madd_lanes)(s, d, v, vl)
#define START(r) s##r = et_raw_load_m4_float(t->sums[r], vl);
#define FINISH(r) et_raw_store_m4_float(t->sums[r], s##r, vl);
#define REACH(k)
#define REACHED(k, n) n
#endif

/* Outputs q of a row, one by one, each tap only where it sees the input. */
#define EDGE(past)                                        \
    for (; q < past; q++) {                               \
        REACH(number + q)                                 \
        d = RAW(raw_load)(from, vl);                      \
        if (q >= first0 && q < end0) {                    \
            TAKE(s0, d, RAW(raw_load)(at, vl));           \
        }                                                 \
        if (taps > 1 && q >= first1 && q < end1) {        \
            TAKE(s1, d, RAW(raw_load)(at + tap, vl));     \
        }                                                 \
        if (taps > 2 && q >= first2 && q < end2) {        \
            TAKE(s2, d, RAW(raw_load)(at + 2 * tap, vl)); \
        }                                                 \
        from += dy_col;                                   \
        at += x_col;                                      \
    }

/* `taps` and `sliding` are constants. */
ET_INLINE void NAME(taps_body)(NAME(row_taps) * t, const int taps, const int sliding)
{
    const size_t vl = (size_t)t->lanes;
    const ptrdiff_t dy_col = t->dy_col, x_col = t->x_col, tap = t->x_tap;
    const int32_t first0 = t->first[0], end0 = t->end[0], first1 = t->first[1], end1 = t->end[1];
    const int32_t first2 = t->first[2], end2 = t->end[2];
    const int32_t begin = t->first[taps - 1], end = end0; /* that any tap sees */
    const int32_t inside = et_min(first0, end), past = et_max(inside, t->end[taps - 1]);
#ifdef ET_CHUNKED
    RAW(raw) s0, s1, s2;
    et_wide_m4 total0, total1, total2;
    int32_t chunk = 0;
#else
    et_wide_m4 s0, s1, s2;
#endif
    START(0)
    if (taps > 1) {
        START(1)
    }
    if (taps > 2) {
        START(2)
    }
    for (int32_t n = 0; n < t->N; n++) {
        const et_t *x = t->x + n * t->x_sample, *dy = t->dy + n * t->dy_sample;
        int32_t number = (n * t->P + t->p) * t->Q; /* of output 0 of the row */
        for (int32_t p = t->rows; p > 0; p--, number += t->Q) {
            int32_t q = begin;
            const et_t *from = dy + q * dy_col, *at = x + q * x_col;
            RAW(raw) d;
            EDGE(inside)
            for (int32_t some; q < past; q += some) {
                REACH(number + q)
                some = REACHED(number + q, past - q);
                int32_t count = some;
                if (sliding) {
                    const et_t *ahead = at + 2 * tap;
                    RAW(raw) v0 = RAW(raw_load)(at, vl), v1 = RAW(raw_load)(at + tap, vl), v2;
                    at += some * x_col;
#define STEP(a, b, c)             \
    d = RAW(raw_load)(from, vl);  \
    from += dy_col;               \
    c = RAW(raw_load)(ahead, vl); \
    ahead += tap;                 \
    TAKE(s0, d, a);               \
    TAKE(s1, d, b);               \
    TAKE(s2, d, c);
                    for (; count >= 3; count -= 3) {
                        STEP(v0, v1, v2)
                        STEP(v1, v2, v0)
                        STEP(v2, v0, v1)
                    }
                    if (count > 0) {
                        STEP(v0, v1, v2)
                    }
                    if (count > 1) {
                        STEP(v1, v2, v0)
                    }
#undef STEP
                } else {
                    for (; count > 0; count--) {
                        d = RAW(raw_load)(from, vl);
                        from += dy_col;
                        TAKE(s0, d, RAW(raw_load)(at, vl));
                        if (taps > 1) {
                            TAKE(s1, d, RAW(raw_load)(at + tap, vl));
                        }
                        if (taps > 2) {
                            TAKE(s2, d, RAW(raw_load)(at + 2 * tap, vl));
                        }
                        at += x_col;
                    }
                }
            }
            EDGE(end)
            x += t->x_row;
            dy += t->dy_row;
        }
    }
    FINISH(0)
    if (taps > 1) {
        FINISH(1)
    }
    if (taps > 2) {
        FINISH(2)
    }
}

#define BODY(name, count, slides)                                        \
    __attribute__((noinline)) static void NAME(name)(NAME(row_taps) * t) \
    {                                                                    \
        NAME(taps_body)(t, count, slides);                               \
    }
BODY(taps_1, 1, 0)
BODY(taps_2, 2, 0)
BODY(taps_3, 3, 0)
BODY(taps_sliding, 3, 1)
#undef BODY
#undef EDGE
#undef TAKE
#undef START
#undef FINISH
#undef REACH
#undef REACHED
#ifdef ET_CHUNKED
#undef CLOSE
#endif

static void NAME(depthwise_conv2d_bwd_w_sums)(TYPED(sink) * sink, const et_t *dy, const et_t *x,
                                              int32_t N, int32_t P, int32_t Q, int32_t C,
                                              int32_t ldy, int32_t H, int32_t W, int32_t ldx,
                                              int32_t KH, int32_t KW, int32_t ldw, int32_t sh,
                                              int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                              int32_t tw, int32_t begin, int32_t end)
{
    (void)KH;
    NAME(row_taps) t;
    t.N = N;
    t.P = P;
    t.Q = Q;
    t.dy_sample = P * Q * ldy;
    t.dy_row = Q * ldy;
    t.dy_col = ldy;
    t.x_sample = H * W * ldx;
    t.x_row = sh * W * ldx;
    t.x_col = sw * ldx;
    t.x_tap = tw * ldx;
    for (int32_t row = begin, taps; row < end; row += taps) {
        const int32_t kh = row / KW, kw = row % KW;
        int32_t p0, p1;
        taps = et_min(et_min(NAME(TAPS), KW - kw), end - row);
        et_window(H, P, kh * th, sh, pt, &p0, &p1);
        t.rows = p1 - p0;
        t.p = p0;
        for (int32_t r = 0; r < taps; r++) {
            et_window(W, Q, (kw + r) * tw, sw, pl, &t.first[r], &t.end[r]);
        }
        for (int32_t c = 0; c < C; c += t.lanes) {
            t.lanes = et_min(et_min(C - c, ET_MOST_LANES), (int32_t)et_lanes_m4());
            t.dy = dy + p0 * t.dy_row + c;
            t.x = x + ((p0 * sh + kh * th - pt) * W + kw * tw - pl) * ldx + c;
            for (int32_t r = 0; r < taps; r++) {
                NAME(sums_start)(sink, row * ldw + r * ldw + c, t.lanes, t.sums[r]);
            }
            if (taps == 1) {
                NAME(taps_1)(&t);
            } else if (taps == 2) {
                NAME(taps_2)(&t);
            } else if (sw == tw) {
                NAME(taps_sliding)(&t);
            } else {
                NAME(taps_3)(&t);
            }
            for (int32_t r = 0; r < taps; r++) {
                TYPED(sink_row)(sink, row * ldw + r * ldw + c, t.lanes, t.sums[r]);
            }
        }
    }
}

ET_FORMS(depthwise_conv2d_bwd_w)
#endif
