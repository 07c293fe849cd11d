/* The weight gradient of one sample, an outer product, on its way into its four forms: product,
 * rounding, update and store of a row of weights without leaving the registers.  Read once per type.
 *
 * Rows of few weights that follow each other share a vector; its lanes then look up which row is
 * theirs. */
#ifndef ET_OUTER_H
#define ET_OUTER_H

#include "vectors.h"

enum { ET_OUTER_LANES = 128 }; /* of a vector that rows share, at most */

#endif

/* `count` vectors of vl products x[i] dy[lane]; where rows share them, x[i + of[lane]]. */
typedef struct {
    const et_t *x, *dy;
    const uint16_t *of; /* or NULL */
    size_t vl;
    int32_t count, rows, at, step; /* rows of weights per vector, its first element, to the next */
} NAME(outer);

/* One term as a sum, and a sum with it; in f16c the term is a chunk. */
#ifdef ET_CHUNKED
#define ALONE(m, g, vl) et_chunk_alone_##m(g, vl)
#else
#define ALONE(m, g, vl) ET_FOR_TYPE(et_widen_##m##_, et_t)(g, vl)
#endif

/* The two factors of a vector's products.  Those of the lanes are read again every time: an update
 * needs the registers. */
#define FACTORS(m, n)                                                                           \
    typedef ET_FOR_TYPE(et_raw_##m##_, et_t) NAME(outer_##m);                                   \
    ET_INLINE NAME(outer_##m) NAME(outer_spread_##m)(const NAME(outer) * p, const et_t *x)      \
    {                                                                                           \
        const NAME(outer_##m) some = ET_FOR_TYPE(et_raw_load_##m##_, et_t)(x, (size_t)p->rows); \
        const vuint16##n##_t of = __riscv_vle16_v_u16##n(p->of, p->vl);                         \
        return ET_FOR_TYPE(et_spread_##m##_, et_t)(some, of, p->vl);                            \
    }                                                                                           \
    ET_INLINE NAME(outer_##m) NAME(outer_product_##m)(const NAME(outer) * p, const et_t *x)     \
    {                                                                                           \
        if (p->of == NULL) {                                                                    \
            const NAME(outer_##m) dy = ET_FOR_TYPE(et_raw_load_##m##_, et_t)(p->dy, p->vl);     \
            return ET_FOR_TYPE(et_product_##m##_, et_t)(x, dy, p->vl);                          \
        }                                                                                       \
        const NAME(outer_##m) spread = NAME(outer_spread_##m)(p, x);                            \
        const NAME(outer_##m) dy = ET_FOR_TYPE(et_raw_load_##m##_, et_t)(p->dy, p->vl);         \
        return ET_FOR_TYPE(et_product_lanes_##m##_, et_t)(spread, dy, p->vl);                   \
    }
FACTORS(m4, m2)
FACTORS(m8, m4)
#undef FACTORS

ET_INLINE void NAME(outer_to_sum)(float *sums, const NAME(outer) p)
{
    const et_t *x = p.x;
    for (int32_t n = p.count; n > 0; n--) {
        et_wide_m8 sum = et_raw_load_m8_float(sums, p.vl);
#ifdef ET_CHUNKED
        sum = et_chunk_add_m8(sum, NAME(outer_product_m8)(&p, x), p.vl);
        sum = et_plus_zero_m8(sum, p.vl);
#else
        if (p.of == NULL) {
            sum = LONG(madd)(sum, x, LONG(raw_load)(p.dy, p.vl), p.vl);
        } else {
            const LONG(raw) spread = NAME(outer_spread_m8)(&p, x);
            sum = LONG(madd_lanes)(sum, spread, LONG(raw_load)(p.dy, p.vl), p.vl);
        }
#endif
        et_raw_store_m8_float(sums, sum, p.vl);
        sums += p.step;
        x += p.rows;
    }
}

ET_INLINE void NAME(outer_to_gradient)(et_t *dw, const NAME(outer) p)
{
    const et_t *x = p.x;
    for (int32_t n = p.count; n > 0; n--) {
        const LONG(raw) g = NAME(outer_product_m8)(&p, x);
        LONG(raw_store)(dw, LONG(round)(ALONE(m8, g, p.vl), p.vl), p.vl);
        dw += p.step;
        x += p.rows;
    }
}

/* plain, a constant: the gradient is as it came, the rounding to nearest. */
ET_INLINE void NAME(outer_to_sgd)(et_update *update, et_t *w, const NAME(outer) p, int plain)
{
    et_update u = *update; /* in registers */
    if (plain) {
        u.stochastic = 0;
        u.decay = u.clip = 0.0f;
    }
    u.kept += (uint32_t)p.count * (uint32_t)p.vl;
    const et_t *x = p.x;
    int32_t at = p.at;
    for (int32_t n = p.count; n > 0; n--) {
        const LONG(raw) g = NAME(outer_product_m8)(&p, x);
        TYPED(sgd_vector)(&u, w, ALONE(m8, g, p.vl), p.vl, (uint32_t)at);
        at += p.step;
        w += p.step;
        x += p.rows;
    }
    update->kept = u.kept;
}

ET_INLINE void NAME(outer_to_momentum)(et_update *update, et_t *w, float *m, const NAME(outer) p)
{
    et_update u = *update;
    u.kept += (uint32_t)p.count * (uint32_t)p.vl;
    const et_t *x = p.x;
    int32_t at = p.at;
    for (int32_t n = p.count; n > 0; n--) {
        const RAW(raw) g = NAME(outer_product_m4)(&p, x);
        TYPED(momentum_vector)(&u, w, m, ALONE(m4, g, p.vl), p.vl, (uint32_t)at);
        at += p.step;
        w += p.step;
        m += p.step;
        x += p.rows;
    }
    update->kept = u.kept;
}
#undef ALONE

__attribute__((noinline)) static void NAME(outer_to_sink)(TYPED(sink) * sink, const NAME(outer) * p)
{
    if (sink->form == TO_SUM) {
        NAME(outer_to_sum)(sink->f32 + p->at, *p);
    } else if (sink->form == TO_GRADIENT) {
        NAME(outer_to_gradient)(sink->w + p->at, *p);
    } else if (sink->form == TO_SGD && !sink->update.stochastic &&
               !et_update_shapes(&sink->update)) {
        NAME(outer_to_sgd)(&sink->update, sink->w + p->at, *p, 1);
    } else if (sink->form == TO_SGD) {
        NAME(outer_to_sgd)(&sink->update, sink->w + p->at, *p, 0);
    } else {
        NAME(outer_to_momentum)(&sink->update, sink->w + p->at, sink->f32 + p->at, *p);
    }
}

/* Rows of O weights each that follow each other, several in a vector. */
static void NAME(outer_shared)(TYPED(sink) * sink, const et_t *dy, const et_t *x, int32_t O,
                               int32_t begin, int32_t end, int32_t most)
{
    et_t factors[ET_OUTER_LANES];
    uint16_t of[ET_OUTER_LANES];
    NAME(outer) p = {.x = x + begin, .dy = factors, .of = of, .at = begin * O};
    p.rows = et_min(most / O, end - begin);
    p.vl = (size_t)(p.rows * O);
    const vuint16m4_t lane = __riscv_vid_v_u16m4(p.vl);
    __riscv_vse16_v_u16m4(of, __riscv_vdivu_vx_u16m4(lane, (uint16_t)O, p.vl), p.vl);
    LONG(raw_store)
    (factors,
     LONG(spread)(LONG(raw_load)(dy, (size_t)O), __riscv_vremu_vx_u16m4(lane, (uint16_t)O, p.vl),
                  p.vl),
     p.vl);
    p.count = (end - begin) / p.rows;
    p.step = (int32_t)p.vl;
    NAME(outer_to_sink)(sink, &p);
    p.x += p.count * p.rows;
    p.at += p.count * p.step;
    p.rows = (end - begin) % p.rows;
    p.vl = (size_t)(p.rows * O);
    p.count = p.rows > 0;
    NAME(outer_to_sink)(sink, &p);
}

/* The products x[i] dy[o] of rows [begin, end), ldw weights apart. */
static void NAME(outer_product)(TYPED(sink) * sink, const et_t *dy, const et_t *x, int32_t O,
                                int32_t ldw, int32_t begin, int32_t end)
{
    const int32_t lanes = (int32_t)(sink->form == TO_MOMENTUM ? et_lanes_m4() : et_lanes_m8());
    const int32_t most = et_min(lanes, ET_OUTER_LANES);
    if (ldw == O && 2 * O <= most && end - begin > 1) {
        NAME(outer_shared)(sink, dy, x, O, begin, end, most);
        return;
    }
    NAME(outer) p = {.x = x + begin, .count = end - begin, .rows = 1, .step = ldw};
    for (int32_t o = 0; o < O; o += (int32_t)p.vl) {
        p.vl = (size_t)et_min(lanes, O - o);
        p.dy = dy + o;
        p.at = begin * ldw + o;
        NAME(outer_to_sink)(sink, &p);
    }
}
