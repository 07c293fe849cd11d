/* Ops that move data: see ref/shape.c for what they do. */
#ifndef et_t
#define ET_SELF "../zvfh/shape.c"
#define ET_ISA zvfh
#include "../ref/instantiate.h"
#else
#include "planes.h"

/* to[i * to_step] = from[i * from_step] for i < vl */
ET_INLINE void NAME(move_some)(et_t *to, ptrdiff_t to_step, const et_t *from, ptrdiff_t from_step,
                               size_t vl)
{
    const LONG(raw) v =
        from_step == 1 ? LONG(raw_load)(from, vl) : LONG(raw_gather)(from, from_step, vl);
    if (to_step == 1) {
        LONG(raw_store)(to, v, vl);
    } else {
        LONG(scatter)(to, to_step, v, vl);
    }
}

/* The same for i < n.  All vectors but the last are as long as there are. */
ET_INLINE void NAME(move)(et_t *to, ptrdiff_t to_step, const et_t *from, ptrdiff_t from_step,
                          int32_t n)
{
    const size_t most = et_lanes_m8();
    const ptrdiff_t from_next = (ptrdiff_t)most * from_step, to_next = (ptrdiff_t)most * to_step;
    size_t left = (size_t)n;
    for (; left > most; left -= most) {
        NAME(move_some)(to, to_step, from, from_step, most);
        from += from_next;
        to += to_next;
    }
    if (left > 0) {
        NAME(move_some)(to, to_step, from, from_step, left);
    }
}

/* Single elements go in as long runs as there are: down the columns of x or, where those are shorter
 * than its rows, along the rows. */
void NAME(transpose)(const et_t *x, et_t *y, int32_t N, int32_t A, int32_t B, int32_t C,
                     int32_t begin, int32_t end)
{
    (void)N;
    for (int32_t row = begin, rows; row < end; row += rows) {
        const int32_t n = row / B, b = row - n * B;
        rows = et_min(B - b, end - row);
        const et_t *from = x + (n * A * B + b) * C;
        et_t *to = y + row * A * C;
        if (C == 1 && A >= rows) {
            for (int32_t i = 0; i < rows; i++) {
                NAME(move)(to + i * A, 1, from + i, B, A);
            }
        } else if (C == 1) {
            for (int32_t a = 0; a < A; a++) {
                NAME(move)(to + a, A, from + a * B, 1, rows);
            }
        } else {
            for (int32_t i = 0; i < rows * A; i++) {
                NAME(move)(to + i * C, 1, from + (i % A * B + i / A) * C, 1, C);
            }
        }
    }
}
#endif
