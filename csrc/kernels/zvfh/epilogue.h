/* Where the tiles of a weight gradient go: see ref/epilogue.h.  Read once per type. */
#include "tiles.h"

#ifndef ET_CHUNKED /* f16c has the sinks of f16 */
#include "../ref/epilogue.h"

/* Dispose of the finished sums of elements [at, at + lanes); acc has room for a multiple of 8. */
ET_INLINE void NAME(sink_row)(NAME(sink) * sink, int32_t at, int32_t lanes, float *acc)
{
    for (int32_t l = 0; l < lanes; l += LANES) {
        NAME(sink_finish)(sink, at + l, et_min(LANES, lanes - l), acc + l);
    }
}
#endif

/* The sums of `from`, of which start and destination are still open: row r, lane l are those of
 * element at + r * ld + l. */
__attribute__((noinline, unused)) static void NAME(tiles_to_sink)(TYPED(sink) * sink,
                                                                  const NAME(work) * from,
                                                                  int32_t rows, int32_t at,
                                                                  int32_t ld)
{
    enum { LD = NAME(MOST_LANES) };
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
    t.sums_row = LD;
    for (int32_t r = 0; r < rows; r += ET_TILE_ROWS) {
        const int32_t some = et_min(ET_TILE_ROWS, rows - r);
        t.sums = sums;
        NAME(tile_rows)(&t, some);
        for (int32_t i = 0; i < some; i++) {
            TYPED(sink_row)(sink, at + (r + i) * ld, t.lanes, sums + i * LD);
        }
    }
}
