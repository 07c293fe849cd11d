/* One size of tile of planar.c in mode f16c, read as planar_tile.h is.  Registers hold the open chunks,
 * and sums wait in memory; in whole tiles it is chunks that wait, see planar_whole.h. */
#define MUL(r)                                        \
    if (rows > r) {                                   \
        s##r = PLAIN(chunk_mul)(WEIGHT(r), from, vl); \
    }
#define SUM(r)                                               \
    if (rows > r) {                                          \
        s##r = PLAIN(chunk_madd)(s##r, WEIGHT(r), from, vl); \
    }
#define SUM_INSIDE(r)                                                  \
    if (rows > r) {                                                    \
        s##r = PLAIN(chunk_inside)(inside, s##r, WEIGHT(r), from, vl); \
    }
#define ZERO(r) s##r = PLAIN(chunk_zero)(vl);
#define PIXELS from = VECTOR(load_inside)(inside, from, x, vl);
#define LOADED const VECTOR(raw) from = VECTOR(raw_load)(x, vl);
/* The first terms of a chunk, begun by a product: one of -0 makes no other sum than 0 would. */
#define BEGIN(count, load) \
    {                      \
        enum { i = 0 };    \
        TERM(load, MUL)    \
    }                      \
    TERMS(1, count, load, SUM)

/* Chunks that are added to their sums in memory, which are the bias until then.  A sum of -0 is never
 * left behind a chunk: so it does not matter which chunks are empty. */
#define CLOSED_FIRST(r) PLAIN(chunk_after)(bias + r, s##r, vl)
#define CLOSED_NEXT(r) PLAIN(chunk_add)(IN_F32(raw_load)(sums + r * LD, vl), s##r, vl)
#define CLOSE_FIRST(r)                                         \
    if (rows > r) {                                            \
        IN_F32(raw_store)(sums + r * LD, CLOSED_FIRST(r), vl); \
    }
#define CLOSE_NEXT(r)                                         \
    if (rows > r) {                                           \
        IN_F32(raw_store)(sums + r * LD, CLOSED_NEXT(r), vl); \
    }
#define CLOSE             \
    if (closed) {         \
        EACH(CLOSE_NEXT)  \
    } else {              \
        closed = 1;       \
        EACH(CLOSE_FIRST) \
    }
#define SCATTER_FIRST(r)                                                     \
    if (rows > r) {                                                          \
        VECTOR(scatter)(y + r, ldy, VECTOR(round)(CLOSED_FIRST(r), vl), vl); \
    }
#define SCATTER_NEXT(r)                                                     \
    if (rows > r) {                                                         \
        VECTOR(scatter)(y + r, ldy, VECTOR(round)(CLOSED_NEXT(r), vl), vl); \
    }

/* `rows` channels of any other tile: its sums wait in memory, and each chunk is added when it ends.
 * `rows` and `apart` are constants. */
ET_INLINE void SIZED(planar_body)(const NAME(planar) * t, const int rows, const int apart)
{
    enum { LD = ET_MOST_PIXELS };
    float sums[6 * LD];
    const size_t vl = (size_t)t->lanes;
    const ptrdiff_t plane = t->plane, w_step = t->w_step, w_next = t->w_next;
    const int32_t K = t->K, last = t->kh1 * t->KW;
    const et_t *const bias = t->bias != NULL ? t->bias : NAME(no_bias);
    const int all = t->masked == ET_ALL && t->KH * t->KW <= ET_MOST_TAPS;
    int32_t tap = t->kh0 * t->KW;
    const et_t *w = t->w + tap * t->w_tap;
    const et_tap *at = t->taps + tap;
    int32_t closed = 0, room = ET_CHUNK - tap * K % ET_CHUNK; /* terms that the chunk still takes */
    VECTOR(raw) s0, s1, s2, s3, s4, s5;
    EACH(ZERO)
    EACH(BEHIND)
    /* of one channel, a tap is a term */
    for (; K == 1 && tap < last && last <= ET_MOST_TAPS; tap++) {
        if (room == 0) {
            room = ET_CHUNK;
            CLOSE
            EACH(ZERO)
        }
        room--;
        VECTOR(raw) from = s0;
        const et_t *x = t->x + at->offset;
        const PLAIN(inside) inside = PLAIN(mask_load)(at->inside, vl);
        TERMS(0, 1, PIXELS, SUM_INSIDE)
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
        for (int32_t rest = K, n; rest > 0; rest -= n) {
            n = et_min(rest, room == 0 ? ET_CHUNK : room);
            int32_t left = n;
            OPAQUE(left);
            if (room == 0) {
                room = ET_CHUNK;
                CLOSE
                if (all && left >= 8) {
                    BEGIN(8, LOADED)
                    left -= 8;
                } else {
                    EACH(ZERO)
                }
            }
            room -= n;
            VECTOR(raw) from = s0; /* any: an instruction whose policy is the same */
            /* read again, as closing chunks takes all registers */
            const PLAIN(inside) inside = PLAIN(mask_load)(at->inside, vl);
            ALL_TERMS(PIXELS, SUM_INSIDE)
        }
        EACH(NEXT_TAP)
        at++;
    }
    et_t *const y = t->y;
    const ptrdiff_t ldy = t->ldy;
    if (t->stored == t->lanes && closed) {
        EACH(SCATTER_NEXT)
    } else if (t->stored == t->lanes) {
        EACH(SCATTER_FIRST)
    } else {
        CLOSE /* the open chunks leave no register for the mask */
            const PLAIN(inside) kept = PLAIN(between)(t->cols, 0, t->end, vl);
        for (int32_t r = 0; r < rows; r++) {
            const VECTOR(raw) v = VECTOR(round)(IN_F32(raw_load)(sums + r * LD, vl), vl);
            VECTOR(scatter)(y + r, ldy, VECTOR(pack)(v, kept, vl), (size_t)t->stored);
        }
    }
}

#define TILE(name, tile, rows)                                                         \
    __attribute__((noinline)) static void SIZED(tile##_##name)(const NAME(planar) * t) \
    {                                                                                  \
        if (t->w_row == 1) {                                                           \
            SIZED(tile##_body)(t, rows, 0);                                            \
        } else {                                                                       \
            SIZED(tile##_body)(t, rows, 1);                                            \
        }                                                                              \
    }
TILE(one, planar, 1)
TILE(two, planar, 2)
TILE(four, planar, 4)
TILE(most, planar, NAME(MOST_CHANNELS))

#include "planar_whole.h"

#include "planar_calls.h"

#undef MUL
#undef SUM
#undef SUM_INSIDE
#undef ZERO
#undef PIXELS
#undef LOADED
#undef BEGIN
#undef CLOSED_FIRST
#undef CLOSED_NEXT
#undef CLOSE_FIRST
#undef CLOSE_NEXT
#undef CLOSE
#undef SCATTER_FIRST
#undef SCATTER_NEXT
#undef TILE
