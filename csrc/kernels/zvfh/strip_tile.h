/* One size of strip: see strips.h.  In f16c registers hold the open chunks, which end with the channels
 * of an output or before them. */
#ifdef ET_CHUNKED
#define ACC VECTOR(raw)
#define MADD PLAIN(chunk_madd)
#define ZERO(r) s##r = PLAIN(chunk_zero)(vl);
#define CLOSE(r)                                                    \
    if (rows > r) {                                                 \
        float *const at = sums + r * ld;                            \
        const PLAIN(wide) sum = IN_F32(raw_load)(at, vl);           \
        IN_F32(raw_store)(at, PLAIN(chunk_add)(sum, s##r, vl), vl); \
    }
#else
#define ACC PLAIN(wide)
#define MADD VECTOR(madd)
#define START(r) s##r = rows > r ? IN_F32(raw_load)(sums + r * ld, vl) : s0;
#define FINISH(r)                                   \
    if (rows > r) {                                 \
        IN_F32(raw_store)(sums + r * ld, s##r, vl); \
    }
#endif
#define SUM(r)                                    \
    if (rows > r) {                               \
        s##r = MADD(s##r, x##r + i, factors, vl); \
    }

/* n terms: most outputs have fours of channels. */
#define TERMS                             \
    for (; n >= 4; n -= 4) {              \
        for (int32_t i = 0; i < 4; i++) { \
            NEXT EACH(SUM)                \
        }                                 \
        EACH(MOVE)                        \
    }                                     \
    for (; n > 0; n--) {                  \
        const int32_t i = 0;              \
        NEXT EACH(SUM) EACH(MOVE_1)       \
    }

/* The strips of a row of outputs and of those below it.  `rows` is a constant. */
ET_INLINE void SIZED(strip_body)(const NAME(strips) * s, const int rows)
{
    const ptrdiff_t row = s->dy_row, ld = s->sums_row, w_step = s->w_step, right = s->right;
    const int32_t width = s->width, lanes = s->lanes, ldy = s->ldy;
    const et_t *dy = s->dy;
    int32_t place = s->place;
    for (int32_t q = s->Q; q > 0; q--) {
        const int32_t from = et_max(-place, 0), seen = et_min(lanes, width - place) - from;
        if (seen > 0) {
            const size_t vl = (size_t)seen;
            const et_t *x = dy, *w = s->w + from;
            float *sums = s->sums + place + from;
            ACC s0, s1, s2, s3, s4, s5;
            VECTOR(raw) factors;
            int32_t n = s->O;
            OPAQUE(x);
            OPAQUE(w);
            POINTS
#ifdef ET_CHUNKED
            for (int32_t rest = n; rest > 0; rest -= ET_CHUNK) {
                n = ET_CHUNK;
                OPAQUE(n);
                EACH(ZERO)
                TERMS
                EACH(CLOSE)
            }
#else
            s0 = IN_F32(raw_load)(sums, vl);
            EACH(START)
            TERMS
            EACH(FINISH)
#endif
        }
        dy += ldy;
        place += (int32_t)right;
    }
}

#define TILE(name, rows)                                                              \
    __attribute__((noinline)) static void SIZED(strip_##name)(const NAME(strips) * s) \
    {                                                                                 \
        SIZED(strip_body)(s, rows);                                                   \
    }
TILE(one, 1)
TILE(two, 2)
TILE(three, 3)
#ifndef ET_LONGEST
TILE(most, NAME(MOST_ROWS))
#endif

/* The first of `rows` rows: as many as it returns. */
ET_INLINE int32_t SIZED(strip)(const NAME(strips) * s, int32_t rows)
{
#ifndef ET_LONGEST
    if (rows >= NAME(MOST_ROWS)) {
        SIZED(strip_most)(s);
        return NAME(MOST_ROWS);
    }
#endif
    if (rows >= 3) {
        SIZED(strip_three)(s);
        return 3;
    }
    if (rows == 2) {
        SIZED(strip_two)(s);
        return 2;
    }
    SIZED(strip_one)(s);
    return 1;
}

#undef ACC
#undef MADD
#undef SUM
#undef TERMS
#undef TILE
#ifdef ET_CHUNKED
#undef ZERO
#undef CLOSE
#else
#undef START
#undef FINISH
#endif
