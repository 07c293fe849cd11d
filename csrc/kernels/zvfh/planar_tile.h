/* One size of tile of planar.c: sums in groups of ET_LMUL registers, one per output channel.
 * ET_LONGEST: of few channels, as the registers hold no more. */
#define SUM(r)                                                         \
    if (rows > r) {                                                    \
        s##r = VECTOR(madd_inside)(inside, s##r, WEIGHT(r), from, vl); \
    }
#define PIXELS from = VECTOR(load_inside)(inside, from, x, vl);
#define START(r) s##r = PLAIN(fill)(rows > r ? LOAD(bias + r) : 0.0f, vl);
#define SCATTER(r)                                                \
    if (rows > r) {                                               \
        VECTOR(scatter)(y + r, ldy, VECTOR(round)(s##r, vl), vl); \
    }
#define SCATTER_PACKED(r)                                                      \
    if (rows > r) {                                                            \
        VECTOR(scatter)                                                        \
        (y + r, ldy, VECTOR(pack)(VECTOR(round)(s##r, vl), kept, vl), stored); \
    }

/* `rows` channels of a tile.  `rows` and `apart` are constants. */
ET_INLINE void SIZED(planar_body)(const NAME(planar) * t, const int rows, const int apart)
{
    const size_t vl = (size_t)t->lanes;
    const ptrdiff_t plane = t->plane, w_step = t->w_step, w_next = t->w_next;
    const int32_t K = t->K, last = t->kh1 * t->KW;
    const et_t *const bias = t->bias != NULL ? t->bias : NAME(no_bias);
    int32_t tap = t->kh0 * t->KW;
    const et_t *w = t->w + tap * t->w_tap;
    const et_tap *at = t->taps + tap;
    VECTOR(raw) from = VECTOR(any)(vl);
    PLAIN(wide) s0, s1, s2, s3, s4, s5;
    EACH(START)
    EACH(BEHIND)
    /* of one channel, a tap is a term */
    for (; K == 1 && tap < last && last <= ET_MOST_TAPS; tap++) {
        const et_t *x = t->x + at->offset;
        const PLAIN(inside) inside = PLAIN(mask_load)(at->inside, vl);
        TERMS(0, 1, PIXELS, SUM)
        EACH(NEXT_TAP)
        at++;
    }
    for (; tap < last; tap++) {
        et_tap far;
        if (tap >= ET_MOST_TAPS) {
            NAME(planar_far)(t, tap, &far);
            at = &far;
        }
        const et_t *x = t->x + at->offset;
        int32_t left = K;
        OPAQUE(left);
        const PLAIN(inside) inside = PLAIN(mask_load)(at->inside, vl);
        ALL_TERMS(PIXELS, SUM)
        EACH(NEXT_TAP)
        at++;
    }
    et_t *const y = t->y;
    const ptrdiff_t ldy = t->ldy;
    if (t->stored == t->lanes) {
        EACH(SCATTER)
    } else {
        const size_t stored = (size_t)t->stored;
        const PLAIN(inside) kept = PLAIN(between)(t->cols, 0, t->end, vl);
        EACH(SCATTER_PACKED)
    }
}

#define TILE(name, rows)                                                               \
    __attribute__((noinline)) static void SIZED(planar_##name)(const NAME(planar) * t) \
    {                                                                                  \
        if (t->w_row == 1) {                                                           \
            SIZED(planar_body)(t, rows, 0);                                            \
        } else {                                                                       \
            SIZED(planar_body)(t, rows, 1);                                            \
        }                                                                              \
    }
TILE(one, 1)
TILE(two, 2)
#ifdef ET_LONGEST
TILE(three, 3)
#else
TILE(four, 4)
TILE(most, NAME(MOST_CHANNELS))
#endif

#include "planar_calls.h"

#undef SUM
#undef PIXELS
#undef START
#undef SCATTER
#undef SCATTER_PACKED
#undef TILE
