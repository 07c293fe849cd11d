/* Walks over the pixels of an image whose channels are the lanes, each with a kernel of its own.
 * Read once per type.
 *
 * Kernels of 3 x 3 keep their weights in registers while they walk, two pixels at a time where
 * neighbours see the same columns; others read each weight once for four pixels. */
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
    int32_t lanes;
} NAME(walk);

static const et_t NAME(no_bias)[ET_MOST_LANES] = {0};

/* What a sum starts from. */
ET_INLINE SLIM_WIDE(wide) NAME(walk_start)(const NAME(walk) * t, size_t vl)
{
    return SLIM(widen)(SLIM(raw_load)(t->b, vl), vl);
}

ET_INLINE int32_t NAME(walk_lanes)(int32_t channels)
{
    return et_min(et_min(channels, ET_MOST_LANES), (int32_t)SLIM_WIDE(lanes)());
}

#define PUT(y, sum) SLIM(raw_store)(y, SLIM(round)(sum, vl), vl)
#define TAKE(sum, w) sum = SLIM(madd_lanes)(sum, v, w, vl);
#define ALONG v = SLIM(raw_load)(at += next, vl);

ET_INLINE int NAME(within)(int32_t at, int32_t size)
{
    return (uint32_t)at < (uint32_t)size;
}

/* Rows [begin, end), 3 x 3. */
static void NAME(walk_3x3)(const NAME(walk) * from, int32_t begin, int32_t end)
{
    const NAME(walk) t = *from;
    const size_t vl = (size_t)t.lanes;
    const ptrdiff_t next = t.tw * t.x_col, below = t.th * t.W * t.x_col, step = t.sw * t.x_col;
    const ptrdiff_t y_col = t.y_col;
    const et_t *w = t.w;
#define WEIGHTS(r)                                                            \
    const SLIM(raw) w##r##0 = SLIM(raw_load)(w, vl);                          \
    const SLIM(raw) w##r##1 = SLIM(raw_load)(w + t.w_col, vl);                \
    const SLIM(raw) w##r##2 = SLIM(raw_load)(w + 2 * (ptrdiff_t)t.w_col, vl); \
    w += t.w_row;
    WEIGHTS(0)
    WEIGHTS(1)
    WEIGHTS(2)
#undef WEIGHTS
    int32_t inside, past;
    et_window(t.W - 2 * t.tw, t.Q, 0, t.sw, -t.left, &inside, &past);
    const int32_t pairs = t.sw == t.tw ? et_max(0, past - inside) / 2 : 0;
    for (int32_t row = begin; row < end; row++) {
        const int32_t h = row % t.P * t.sh + t.top;
        const int in0 = NAME(within)(h, t.H), in1 = NAME(within)(h + t.th, t.H);
        const int in2 = NAME(within)(h + 2 * t.th, t.H);
        const et_t *x = t.x + ((row / t.P * t.H + h) * t.W + t.left) * t.x_col;
        et_t *y = t.y + row * t.y_row;
        SLIM(raw) v;
        for (int32_t q = 0; q < t.Q; q++) {
            if (q == inside && in0 && in1 && in2) {
                q += 2 * pairs;
                for (int32_t pair = pairs; pair > 0; pair--) {
                    v = SLIM(raw_load)(t.b, vl);
                    SLIM_WIDE(wide) a = SLIM(widen)(v, vl), b = SLIM(widen)(v, vl);
                    const et_t *at = x;
#define TWO(r)                                                                      \
    v = SLIM(raw_load)(at, vl);                                                     \
    TAKE(a, w##r##0)                                                                \
    ALONG TAKE(a, w##r##1) TAKE(b, w##r##0) ALONG TAKE(a, w##r##2) TAKE(b, w##r##1) \
        ALONG TAKE(b, w##r##2)
                    TWO(0)
                    at += below - 3 * next;
                    TWO(1)
                    at += below - 3 * next;
                    TWO(2)
#undef TWO
                    PUT(y, a);
                    y += y_col;
                    PUT(y, b);
                    y += y_col;
                    x += 2 * step;
                }
                if (q >= t.Q) {
                    break;
                }
            }
            SLIM_WIDE(wide) a = NAME(walk_start)(&t, vl);
            const int32_t left = q * t.sw + t.left;
            const int see0 = NAME(within)(left, t.W), see1 = NAME(within)(left + t.tw, t.W);
            const int see2 = NAME(within)(left + 2 * t.tw, t.W);
            const et_t *at = x;
#define ROW(r, columns) \
    if (in##r) {        \
        columns(r)      \
    }                   \
    at += below;
#define ROWS(columns) ROW(0, columns) ROW(1, columns) ROW(2, columns)
#define SEE(r, k)                            \
    v = SLIM(raw_load)(at + (k) * next, vl); \
    TAKE(a, w##r##k)
#define ALL(r) SEE(r, 0) SEE(r, 1) SEE(r, 2)
#define LAST(r) SEE(r, 1) SEE(r, 2)
#define FIRST(r) SEE(r, 0) SEE(r, 1)
#define ANY(r)    \
    if (see0) {   \
        SEE(r, 0) \
    }             \
    if (see1) {   \
        SEE(r, 1) \
    }             \
    if (see2) {   \
        SEE(r, 2) \
    }
            if (see0 && see2) { /* see1 follows */
                ROWS(ALL)
            } else if (see1 && see2) {
                ROWS(LAST)
            } else if (see0 && see1) {
                ROWS(FIRST)
            } else {
                ROWS(ANY)
            }
#undef ROW
#undef ROWS
#undef SEE
#undef ALL
#undef LAST
#undef FIRST
#undef ANY
            PUT(y, a);
            y += y_col;
            x += step;
        }
    }
}

/* `pixels` (a constant) of a row, which all see taps [0, rows) x [0, cols) from x and w on. */
ET_INLINE void NAME(walk_body)(const NAME(walk) * t, const et_t *x, const et_t *w, et_t *y,
                               int32_t rows, int32_t cols, const int pixels)
{
    const size_t vl = (size_t)t->lanes;
    const ptrdiff_t next = t->tw * t->x_col, apart = t->sw * t->x_col;
    SLIM_WIDE(wide) s0 = NAME(walk_start)(t, vl), s1 = s0, s2 = s0, s3 = s0;
    for (; rows > 0; rows--) {
        const et_t *x0 = x, *w0 = w;
        for (int32_t k = cols; k > 0; k--) {
            const SLIM(raw) factors = SLIM(raw_load)(w0, vl);
            s0 = SLIM(madd_lanes)(s0, SLIM(raw_load)(x0, vl), factors, vl);
            if (pixels > 1) {
                const et_t *at = x0 + apart;
                s1 = SLIM(madd_lanes)(s1, SLIM(raw_load)(at, vl), factors, vl);
                at += apart;
                s2 = SLIM(madd_lanes)(s2, SLIM(raw_load)(at, vl), factors, vl);
                at += apart;
                s3 = SLIM(madd_lanes)(s3, SLIM(raw_load)(at, vl), factors, vl);
            }
            x0 += next;
            w0 += t->w_col;
        }
        x += t->th * t->W * t->x_col;
        w += t->w_row;
    }
    PUT(y, s0);
    if (pixels > 1) {
        PUT(y + t->y_col, s1);
        PUT(y + 2 * (ptrdiff_t)t->y_col, s2);
        PUT(y + 3 * (ptrdiff_t)t->y_col, s3);
    }
}

/* Row `row`, any kernel. */
static void NAME(walk_row)(const NAME(walk) * t, int32_t row)
{
    const int32_t h = row % t->P * t->sh + t->top;
    const int32_t kh0 = et_ceil_div(-h, t->th), kh1 = et_min(t->KH, et_ceil_div(t->H - h, t->th));
    const et_t *x = t->x + (row / t->P * t->H + h + kh0 * t->th) * t->W * t->x_col;
    const et_t *w = t->w + kh0 * t->w_row;
    et_t *y = t->y + row * t->y_row;
    int32_t inside, past;
    et_window(t->W - (t->KW - 1) * t->tw, t->Q, 0, t->sw, -t->left, &inside, &past);
    for (int32_t q = 0; q < t->Q;) {
        const int32_t left = q * t->sw + t->left;
        if (q >= inside && q + 3 < past) {
            NAME(walk_body)(t, x + left * t->x_col, w, y, kh1 - kh0, t->KW, 4);
            y += 4 * t->y_col;
            q += 4;
        } else {
            const int32_t kw0 = et_ceil_div(-left, t->tw);
            const int32_t kw1 = et_min(t->KW, et_ceil_div(t->W - left, t->tw));
            NAME(walk_body)(t, x + (left + kw0 * t->tw) * t->x_col, w + kw0 * t->w_col, y,
                            kh1 - kh0, kw1 - kw0, 1);
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
#undef PUT
#undef TAKE
#undef ALONG
