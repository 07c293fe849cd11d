/* Where the tiles of a weight gradient go: see ref/epilogue.h.  Read once per type. */
#include "tiles.h"

#ifndef ET_CHUNKED /* f16c has the sinks of f16 */
#include "../ref/epilogue.h"

#include "update.h"

/* Dispose of a vector of finished sums, those of element `at` and the following; but where there
 * is a moment.  u: the sink's, in registers. */
ET_INLINE void NAME(sink_vector)(const NAME(sink) * sink, et_update *u, int32_t at, et_wide_m8 g,
                                 size_t vl)
{
    if (sink->form == TO_SUM) {
        et_raw_store_m8_float(sink->f32 + at, g, vl);
        return;
    }
    const LONG(raw) rounded = LONG(round)(g, vl);
    if (sink->form == TO_GRADIENT) {
        LONG(raw_store)(sink->w + at, rounded, vl);
    } else {
        NAME(sgd_vector)(u, sink->w + at, LONG(widen)(rounded, vl), vl, (uint32_t)at);
    }
}

/* Dispose of the finished sums of elements [at, at + lanes), from the shorter groups of registers
 * where there is a moment. */
__attribute__((noinline, unused)) static void NAME(sink_row)(NAME(sink) * sink, int32_t at,
                                                             int32_t lanes, const float *acc)
{
    et_update u = sink->update; /* in registers */
    size_t vl;
    u.kept += (uint32_t)lanes;
    for (size_t left = (size_t)lanes; left > 0; left -= vl, acc += vl, at += (int32_t)vl) {
        if (sink->form == TO_MOMENTUM) {
            vl = __riscv_vsetvl_e32m4(left);
            et_wide_m4 g = et_raw_load_m4_float(acc, vl);
            g = RAW(widen)(RAW(round)(g, vl), vl);
            NAME(momentum_vector)(&u, sink->w + at, sink->f32 + at, g, vl, (uint32_t)at);
        } else {
            vl = __riscv_vsetvl_e32m8(left);
            NAME(sink_vector)(sink, &u, at, et_raw_load_m8_float(acc, vl), vl);
        }
    }
    sink->update.kept = u.kept;
}
#endif

/* The sums of `from`, of which start and destination are still open: row r, lane l are those of
 * element at + r * ld + l. */
__attribute__((noinline, unused)) static void NAME(tiles_to_sink)(TYPED(sink) * sink,
                                                                  const NAME(work) * from,
                                                                  int32_t rows, int32_t at,
                                                                  int32_t ld)
{
    enum { LD = ET_MOST_LANES };
    float sums[ET_TILE_ROWS * LD];
    NAME(work) t = *from;
    if (sink->form == TO_SUM) {
        t.sums = sink->f32 + at;
        t.sums_row = ld;
        t.sums_start = 1;
        NAME(tile_rows)(&t, rows);
        return;
    }
    if (sink->form == TO_GRADIENT) {
        t.y = sink->w + at;
        t.y_row = ld;
        NAME(tile_rows)(&t, rows);
        return;
    }
    /* Rows that follow each other are one. */
    const int32_t joined = ld == t.lanes;
    t.sums_row = joined ? ld : LD;
    for (int32_t r = 0; r < rows; r += ET_TILE_ROWS) {
        const int32_t some = et_min(ET_TILE_ROWS, rows - r);
        t.sums = sums;
        NAME(tile_rows)(&t, some);
        for (int32_t i = 0; i < (joined ? 1 : some); i++) {
            TYPED(sink_row)(sink, at + (r + i) * ld, joined ? some * ld : t.lanes, sums + i * LD);
        }
    }
}
