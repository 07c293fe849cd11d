/* One size of tile of planar.c in mode f16c, read as planar_tile.h is.  Registers hold the open chunks;
 * finished ones wait in memory, see chunks.h. */
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
#define HALVES const VECTOR(raw) from = PLAIN(halves)(x, x + half, vl);
/* The first terms of a chunk, begun by a product: one of -0 makes no other sum than 0 would. */
#define BEGIN(count, load) \
    {                      \
        enum { i = 0 };    \
        TERM(load, MUL)    \
    }                      \
    TERMS(1, count, load, SUM)

/* Chunks that wait. */
#define KEEP(r)                             \
    if (rows > r) {                         \
        VECTOR(raw_store)(place, s##r, vl); \
        place += next_row;                  \
    }
#define WAIT                                \
    {                                       \
        et_f16 *place = at;                 \
        const ptrdiff_t next_row = q.apart; \
        EACH(KEEP)                          \
        at += vl;                           \
    }
/* Before a chunk, while no registers hold one. */
#define MAKE_ROOM                                         \
    if (at > q.full) {                                    \
        s0 = s1 = s2 = s3 = s4 = s5 = PLAIN(chunk_any)(); \
        at = et_next_place(&q, at);                       \
        if (at == NULL) {                                 \
            SIZED(planar_fold)(t, &q, 0);                 \
            at = et_first_place(&q);                      \
        }                                                 \
    }

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

/* Adds up all chunks that wait, of sums that were not begun, and stores all lanes. */
ET_INLINE void SIZED(planar_simple_fold)(const NAME(planar) * t, const et_waiting *q,
                                         const et_t *bias)
{
    const size_t vl = (size_t)t->lanes;
    const ptrdiff_t row_here = et_row_here(q), row_there = et_row_there(q), ldy = t->ldy;
    const et_f16 *here = q->here, *here_end = q->here_end;
    const et_f16 *there = q->there_from, *there_end = q->there_end;
    et_t *y = t->y;
    for (int32_t r = q->rows; r > 0; r--) {
        PLAIN(wide) sum = PLAIN(chunk_after)(bias, VECTOR(raw_load)(here, vl), vl);
        sum = PLAIN(add_chunks)(sum, here + vl, here_end, vl);
        if (there != NULL) {
            sum = PLAIN(add_chunks)(sum, there, there_end, vl);
            there += row_there;
            there_end += row_there;
        }
        VECTOR(scatter)(y, ldy, VECTOR(round)(sum, vl), vl);
        here += row_here;
        here_end += row_here;
        bias++;
        y++;
    }
}

/* Adds up all chunks that wait: `last` to the outputs. */
__attribute__((noinline)) static void SIZED(planar_fold)(const NAME(planar) * t,
                                                         const et_waiting *q, int last)
{
    const size_t vl = (size_t)t->lanes, stored = (size_t)t->stored;
    const et_t *const bias = t->bias != NULL ? t->bias : NAME(no_bias);
    if (last && !q->summed && stored == vl) {
        SIZED(planar_simple_fold)(t, q, bias);
        return;
    }
    for (int32_t r = 0; r < q->rows; r++) {
        const et_f16 *p = q->here + r * et_row_here(q);
        PLAIN(wide) sum;
        if (q->summed) {
            sum = IN_F32(raw_load)(et_sum_of(q, r), vl);
        } else {
            sum = PLAIN(chunk_after)(bias + r, VECTOR(raw_load)(p, vl), vl);
            p += vl;
        }
        sum = PLAIN(add_chunks)(sum, p, q->here_end + r * et_row_here(q), vl);
        if (q->there_from != NULL) {
            const int32_t row = r * et_row_there(q);
            sum = PLAIN(add_chunks)(sum, q->there_from + row, q->there_end + row, vl);
        }
        if (!last) {
            IN_F32(raw_store)(et_sum_of(q, r), sum, vl);
        } else if (stored == vl) {
            VECTOR(scatter)(t->y + r, t->ldy, VECTOR(round)(sum, vl), vl);
        } else {
            const PLAIN(inside) kept = PLAIN(between)(t->cols, 0, t->end, vl);
            VECTOR(scatter)(t->y + r, t->ldy, VECTOR(pack)(VECTOR(round)(sum, vl), kept, vl),
                            stored);
        }
    }
}

/* `rows` channels of a tile all inside, of as many lanes as there are, each half of them side by side;
 * of whole chunks in every tap.  `rows` and `apart` are constants. */
ET_INLINE void SIZED(whole_body)(const NAME(planar) * t, const int rows, const int apart)
{
    const size_t vl = (size_t)t->lanes;
    const ptrdiff_t plane = t->plane, w_step = t->w_step, w_next = t->w_next, half = t->half;
    const et_t *w = t->w;
    const et_tap *tap = t->taps;
    float here[ET_HERE / 2];
    et_waiting q;
    et_wait(&q, here, t->there, rows, t->lanes);
    et_f16 *at = q.here;
    VECTOR(raw) s0, s1, s2, s3, s4, s5;
    s0 = s1 = s2 = s3 = s4 = s5 = PLAIN(chunk_any)();
    EACH(BEHIND)
    for (int32_t taps = t->KH * t->KW; taps > 0; taps--) {
        const et_t *x = t->x + tap->offset;
        for (int32_t left = t->K; left > 0; left -= ET_CHUNK) {
            OPAQUE(x);
            OPAQUE(w0);
            MAKE_ROOM
            BEGIN(ET_CHUNK, HALVES)
            WAIT
        }
        EACH(NEXT_TAP)
        tap++;
    }
    et_all_wait(&q, at);
    SIZED(planar_fold)(t, &q, 1);
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
TILE(one, whole, 1)
TILE(two, whole, 2)
TILE(four, whole, 4)
TILE(most, whole, 6)

#include "planar_calls.h"

#undef MUL
#undef SUM
#undef SUM_INSIDE
#undef ZERO
#undef PIXELS
#undef LOADED
#undef HALVES
#undef BEGIN
#undef KEEP
#undef WAIT
#undef MAKE_ROOM
#undef CLOSED_FIRST
#undef CLOSED_NEXT
#undef CLOSE_FIRST
#undef CLOSE_NEXT
#undef CLOSE
#undef SCATTER_FIRST
#undef SCATTER_NEXT
#undef TILE
