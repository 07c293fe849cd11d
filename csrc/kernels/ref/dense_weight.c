/* Weight gradient of dense layers. */
#ifndef et_t
#define ET_SELF "dense_weight.c"
#define ET_CHUNKS
#include "instantiate.h"
#else
#include "tile.h"

/* acc[l] += a * b[l], the whole sum of one sample */
ET_INLINE void NAME(dense_products)(float *acc, float a, const float *b)
{
    for (int32_t l = 0; l < LANES; l++) {
#ifdef ET_CHUNKED
        acc[l] = acc[l] + 0.0f + MADD(a, b[l], 0.0f);
#else
        acc[l] = MADD(a, b[l], acc[l]);
#endif
    }
}

/* Rows i from begin on of one sample's update, w[i,l] -= lr rate x[i] dy[l] for 8 lanes, as long as
 * nothing more is to be done.  Returns the first row that is left. */
ET_INLINE int32_t NAME(dense_outer_sgd)(TYPED(sink) * sink, const float *wide, const et_t *x,
                                        int32_t at, int32_t ldw, int32_t begin, int32_t end)
{
    const float c = sink->update.lr * sink->update.rate;
    for (et_t *w = sink->w + begin * ldw + at; begin < end; begin++, w += ldw) {
        float dw[LANES] = {0};
        NAME(dense_products)(dw, LOAD(&x[begin]), wide);
        if (!SGD_EIGHT(w, c, dw)) {
            break;
        }
    }
    return begin;
}

/* The same for one lane, with dy[l] = d; elements that keep their weight are counted. */
ET_INLINE void NAME(dense_outer_lane)(TYPED(sink) * sink, float d, const et_t *x, int32_t at,
                                      int32_t ldw, int32_t begin, int32_t end)
{
    const float c = sink->update.lr * sink->update.rate;
    et_t *w = sink->w + begin * ldw + at;
    for (int32_t i = begin; i < end; i++, w += ldw) {
        const float weight = et_fma(-c, MADD(LOAD(&x[i]), d, 0.0f), LOAD(w));
        if (et_is_finite(weight)) {
            STORE(w, weight);
        } else {
            sink->update.kept++;
        }
    }
}

/* One sample's weight gradient: a product each. */
static void NAME(dense_bwd_w_outer)(TYPED(sink) * sink, const et_t *dy, const et_t *x, int32_t O,
                                    int32_t ldw, int32_t begin, int32_t end)
{
    const int plain = IN_PLACE && sink->form == TO_SGD && !et_update_shapes(&sink->update);
    float wide[LANES], acc[LANES];
    for (int32_t o = 0; o < O; o += LANES) {
        const int32_t lanes = et_min(LANES, O - o);
        WIDEN(wide, dy + o, 1, lanes);
        for (int32_t l = 0; plain && lanes < LANES && l < lanes; l++) {
            NAME(dense_outer_lane)(sink, wide[l], x, o + l, ldw, begin, end);
        }
        for (int32_t i = plain && lanes < LANES ? end : begin; i < end; i++) {
            if (plain && lanes == LANES) {
                i = NAME(dense_outer_sgd)(sink, wide, x, o, ldw, i, end);
                if (i == end) {
                    break;
                }
            }
            TYPED(sink_start)(sink, i * ldw + o, lanes, acc);
            NAME(dense_products)(acc, LOAD(&x[i]), wide);
            TYPED(sink_finish)(sink, i * ldw + o, lanes, acc);
        }
    }
}

/* Dense layer, weight gradient:  g[i,o] = sum_n x[n,i] * dy[n,o]
 *
 *   dy  in      [N,O], rows ldy apart   T
 *   x   in      [N,I], rows ldx apart   T
 *   g   out     [I,O], rows ldw apart        rows i in [begin, end) are computed
 *
 * Each element is summed from 0 (`_acc`: from the sum so far), n ascending. */
static void NAME(dense_bwd_w_sums)(TYPED(sink) * sink, const et_t *dy, const et_t *x, int32_t N,
                                   int32_t O, int32_t ldy, int32_t I, int32_t ldx, int32_t ldw,
                                   int32_t begin, int32_t end)
{
    ET_ASSERT(N >= 1 && I >= 1 && O >= 1 && 0 <= begin && end <= I);
    (void)I;
    if (N == 1) {
        NAME(dense_bwd_w_outer)(sink, dy, x, O, ldw, begin, end);
        return;
    }
    NAME(tile) t;
    for (int32_t i = begin; i < end; i += ROWS) {
        const int32_t rows = et_min(ROWS, end - i);
        for (int32_t o = 0; o < O; o += LANES) {
            const int32_t lanes = et_min(LANES, O - o);
            NAME(tile_from)(&t, sink, i * ldw + o, ldw, rows, lanes);
            for (int32_t n = 0, k; n < N; n += k) {
                k = NAME(tile_count)(n, N - n, lanes);
                const et_factors taps = NAME(tile_taps)(&t, n, dy + n * ldy + o, ldy, k, lanes);
                NAME(tile_columns)(t.acc, x + n * ldx + i, ldx, rows, &taps);
            }
            NAME(tile_into)(&t, sink, i * ldw + o, ldw, rows, lanes);
        }
    }
}

ET_FORMS(dense_bwd_w)
#endif
