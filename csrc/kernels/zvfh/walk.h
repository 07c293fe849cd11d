/* Walks over the pixels of an image whose channels are the lanes, each with a kernel of its own.
 * Read once per type.
 *
 * Kernels of 3 x 3 keep their weights in registers while they walk, two pixels at a time where
 * neighbours see the same columns; others read each weight once for four pixels, or
 * two in f16c. */
#include "tiles.h"

#include "../ref/window.h"

/* Of the longest group of which nine vectors of weights leave room for two sums. */
#define ET_GROUP_float m2
#define ET_GROUP_et_f16 m4
#define ET_SLIM4(op, m, type) et_##op##_##m##_##type
#define ET_SLIM3(op, m, type) ET_SLIM4(op, m, type)
#define ET_SLIM2(op, m) et_##op##_##m
#define ET_SLIM1(op, m) ET_SLIM2(op, m)
#define SLIM(op) ET_SLIM3(op, ET_FOR_TYPE(ET_GROUP_, et_t), et_t)
#define SLIM_WIDE(op) ET_SLIM1(op, ET_FOR_TYPE(ET_GROUP_, et_t))

/* A walk over rows of pixels, `lanes` channels of each. */
typedef struct {
    const et_t *x, *w, *b;
    et_t *y;
    int32_t H, W, x_col; /* what is read */
    int32_t P, Q, y_row, y_col;
    int32_t KH, KW, w_row, w_col;
    int32_t sh, sw, th, tw, top, left; /* first window at row `top`, column `left` */
    int32_t k, k_row, k_col;           /* of the first tap in the whole sum, and of the next ones */
    int32_t lanes;
} NAME(walk);

#ifdef ET_CHUNKED
enum { NAME(TOGETHER) = 2 }; /* pixels */
typedef SLIM(raw) NAME(sum);

/* A chunk starts from 0 and is added to the bias at the end: 3 x 3 taps make one chunk. */
ET_INLINE NAME(sum) NAME(walk_start)(SLIM(raw) bias, size_t vl)
{
    (void)bias;
    return et_chunk_zero_m4(vl);
}

ET_INLINE void NAME(walk_put)(SLIM(raw) bias, et_t *y, NAME(sum) sum, size_t vl)
{
    const et_wide_m4 start = et_chunk_alone_m4(bias, vl);
    RAW(raw_store)(y, RAW(round)(et_chunk_add_m4(start, sum, vl), vl), vl);
}

#define TAKE(sum, v, w) sum = __riscv_vfmacc_vv_f16m2(sum, v, w, vl);
#else
enum { NAME(TOGETHER) = 4 };
typedef SLIM_WIDE(wide) NAME(sum);

ET_INLINE NAME(sum) NAME(walk_start)(SLIM(raw) bias, size_t vl)
{
    return SLIM(widen)(bias, vl);
}

ET_INLINE void NAME(walk_put)(SLIM(raw) bias, et_t *y, NAME(sum) sum, size_t vl)
{
    (void)bias;
    SLIM(raw_store)(y, SLIM(round)(sum, vl), vl);
}

#define TAKE(sum, v, w) sum = SLIM(madd_lanes)(sum, v, w, vl);
#endif

ET_INLINE int32_t NAME(walk_lanes)(int32_t channels)
{
    return et_min(et_min(channels, ET_MOST_LANES), (int32_t)SLIM_WIDE(lanes)());
}

ET_INLINE int NAME(within)(int32_t at, int32_t size)
{
    return (uint32_t)at < (uint32_t)size;
}

#include "walk_3x3.h"

/* `pixels` (a constant) of a row, which all see taps [0, rows) x [0, cols) from x and w on; k is the
 * number of the first in the whole sum. */
ET_INLINE void NAME(walk_body)(const NAME(walk) * t, const et_t *x, const et_t *w, et_t *y,
                               int32_t k, int32_t rows, int32_t cols, const int pixels)
{
    const size_t vl = (size_t)t->lanes;
    const ptrdiff_t next = t->tw * t->x_col, apart = t->sw * t->x_col, y_col = t->y_col;
    const SLIM(raw) bias = SLIM(raw_load)(t->b, vl);
    NAME(sum) s0 = NAME(walk_start)(bias, vl), s1 = s0, s2 = s0, s3 = s0;
#ifdef ET_CHUNKED
    et_wide_m4 t0 = et_chunk_alone_m4(bias, vl), t1 = t0, t2 = t0, t3 = t0;
    int32_t chunk = k / ET_CHUNK;
#define CLOSE(i)                            \
    t##i = et_chunk_add_m4(t##i, s##i, vl); \
    s##i = et_chunk_zero_m4(vl);
#define PUT(y, i) RAW(raw_store)(y, RAW(round)(et_chunk_add_m4(t##i, s##i, vl), vl), vl)
#else
#define PUT(y, i) NAME(walk_put)(bias, y, s##i, vl)
    (void)k;
#endif
    for (; rows > 0; rows--) {
        const et_t *x0 = x, *w0 = w;
        for (int32_t i = 0; i < cols; i++) {
#ifdef ET_CHUNKED
            if ((k + i * t->k_col) / ET_CHUNK != chunk) {
                chunk = (k + i * t->k_col) / ET_CHUNK;
                CLOSE(0)
                if (pixels > 1) {
                    CLOSE(1)
                }
                if (pixels > 2) {
                    CLOSE(2)
                    CLOSE(3)
                }
            }
#endif
            const SLIM(raw) factors = SLIM(raw_load)(w0, vl);
            TAKE(s0, SLIM(raw_load)(x0, vl), factors)
            if (pixels > 1) {
                const et_t *at = x0 + apart;
                TAKE(s1, SLIM(raw_load)(at, vl), factors)
            }
            if (pixels > 2) {
                const et_t *at = x0 + 2 * apart;
                TAKE(s2, SLIM(raw_load)(at, vl), factors)
                at += apart;
                TAKE(s3, SLIM(raw_load)(at, vl), factors)
            }
            x0 += next;
            w0 += t->w_col;
        }
        x += t->th * t->W * t->x_col;
        w += t->w_row;
#ifdef ET_CHUNKED
        k += t->k_row;
#endif
    }
    PUT(y, 0);
    if (pixels > 1) {
        PUT(y + y_col, 1);
    }
    if (pixels > 2) {
        PUT(y + 2 * y_col, 2);
        PUT(y + 3 * y_col, 3);
    }
#undef PUT
#ifdef ET_CHUNKED
#undef CLOSE
#endif
}

/* Row `row`, any kernel. */
static void NAME(walk_row)(const NAME(walk) * t, int32_t row)
{
    const int32_t h = row % t->P * t->sh + t->top;
    const int32_t kh0 = et_ceil_div(-h, t->th), kh1 = et_min(t->KH, et_ceil_div(t->H - h, t->th));
    const et_t *x = t->x + (row / t->P * t->H + h + kh0 * t->th) * t->W * t->x_col;
    const et_t *w = t->w + kh0 * t->w_row;
    et_t *y = t->y + row * t->y_row;
    const int32_t k = t->k + kh0 * t->k_row;
    int32_t inside, past;
    et_window(t->W - (t->KW - 1) * t->tw, t->Q, 0, t->sw, -t->left, &inside, &past);
    for (int32_t q = 0; q < t->Q;) {
        const int32_t left = q * t->sw + t->left;
        if (q >= inside && q + NAME(TOGETHER) <= past) {
            NAME(walk_body)(t, x + left * t->x_col, w, y, k, kh1 - kh0, t->KW, NAME(TOGETHER));
            y += NAME(TOGETHER) * t->y_col;
            q += NAME(TOGETHER);
        } else {
            const int32_t kw0 = et_ceil_div(-left, t->tw);
            const int32_t kw1 = et_min(t->KW, et_ceil_div(t->W - left, t->tw));
            NAME(walk_body)(t, x + (left + kw0 * t->tw) * t->x_col, w + kw0 * t->w_col, y,
                            k + kw0 * t->k_col, kh1 - kh0, kw1 - kw0, 1);
            y += t->y_col;
            q++;
        }
    }
}

static void NAME(walk_rows)(const NAME(walk) * t, int32_t begin, int32_t end)
{
    if (t->KH == 3 && t->KW == 3) {
        NAME(walk_3x3)(t, begin, end);
        return;
    }
    for (int32_t row = begin; row < end; row++) {
        NAME(walk_row)(t, row);
    }
}

#undef ET_GROUP_float
#undef ET_GROUP_et_f16
#undef ET_SLIM4
#undef ET_SLIM3
#undef ET_SLIM2
#undef ET_SLIM1
#undef SLIM
#undef SLIM_WIDE
#undef TAKE
