/* Tiles of planar.c in mode f16c that are whole: all inside, and of whole chunks.  Their finished chunks
 * wait in memory, see chunks.h, until all are added up.  Read by planar_chunked.h. */
#define HALVES const VECTOR(raw) from = PLAIN(halves)(x, x + half, vl);

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

TILE(one, whole, 1)
TILE(two, whole, 2)
TILE(four, whole, 4)
TILE(most, whole, 6)

#undef HALVES
#undef KEEP
#undef WAIT
#undef MAKE_ROOM
