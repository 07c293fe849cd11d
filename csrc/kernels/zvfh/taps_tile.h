/* One size of tile of a weight gradient whose lanes have several taps: see taps.h.  Factors of the rows
 * are in x, those of the lanes in w.  `apart`, a constant: rows are apart, and the columns are side by side in x. */
#define SUM_APART(r)                                  \
    if (rows > r) {                                   \
        s##r = MADD_ROW(s##r, x##r + i, factors, vl); \
    }
#define SEEN(r) (rows > r && (seen >> r & 1) != 0)
#define SUM_SEEN(r)                                      \
    if (SEEN(r)) {                                       \
        s##r = MADD_ROW(s##r, x + r * row, factors, vl); \
    }
#define SUM_MASKED(r)                                             \
    if (SEEN(r)) {                                                \
        s##r = MADD_MASKED(mask, s##r, x + r * row, factors, vl); \
    }
#define SUM_FIRST(r)                                          \
    if (SEEN(r)) {                                            \
        s##r = MADD_FIRST(s##r, x + r * row, factors, lanes); \
    }
#define NEXT_APART_COLUMN              \
    factors = VECTOR(raw_load)(w, vl); \
    w += w_step;                       \
    EACH(SUM_APART)
/* One tile.  `rows` is a constant. */
ET_INLINE void SIZED(taps_body)(const NAME(taps) * t, const int rows, const int apart)
{
    const size_t vl = (size_t)t->lanes;
    const int32_t all = (1 << rows) - 1;
    const ptrdiff_t x_step = t->x_step[0], w_step = t->w_step[0], ld = t->lanes;
    const ptrdiff_t row = apart ? t->x_row : 1;
    float *sums = t->sums;
    ACC s0, s1, s2, s3, s4, s5;
    VECTOR(raw) factors;
    EACH(START)
#ifdef ET_CHUNKED
    int32_t chunk = t->k >> ET_CHUNK_BITS;
#endif
    for (int32_t n = 0; n < t->count[1]; n++) {
        int32_t h = t->top;
        const et_t *x_p = t->x + n * t->x_step[2], *w_p = t->w + n * t->w_step[2];
#ifdef ET_CHUNKED
        int32_t k_p = t->k + n * t->k_step;
#endif
        for (int32_t left = t->count[0]; left > 0; left--) {
            int32_t seen = all;
            if (apart && ((uint32_t)h >= (uint32_t)t->H ||
                          (uint32_t)(h + (rows - 1) * t->th) >= (uint32_t)t->H)) {
                seen = 0;
                for (int32_t r = 0; r < rows; r++) {
                    seen |= ((uint32_t)(h + r * t->th) < (uint32_t)t->H) << r;
                }
            }
#ifdef ET_CHUNKED
            for (int32_t q = 0, stop; q < t->Q; q = stop) {
                const int32_t k = k_p + q;
                REACH(k)
                stop = et_min(t->Q, q + ET_CHUNK - (k & (ET_CHUNK - 1)));
                NAME(span) span = t->row;
                if (stop - q != t->Q) {
                    NAME(taps_span)(t, &span, q, stop);
                }
#else
            const NAME(span) span = t->row;
            {
#endif
                const et_t *x = x_p + span.at * x_step, *w = w_p + span.at * w_step;
                int32_t first = span.first, past = span.past, some = span.heads;
                const int32_t wholes = span.wholes, tails = span.tails, rest = span.rest;
                OPAQUE(x);
                OPAQUE(w);
                for (; some > 0; some--) {
                    size_t lanes = vl;
                    OPAQUE(lanes); /* their numbers need no register beyond */
                    const PLAIN(inside) mask =
                        PLAIN(span_of)(first, et_min(past, (int32_t)vl), lanes);
                    first -= (int32_t)w_step;
                    past -= (int32_t)w_step;
                    factors = VECTOR(masked_load)(mask, w, vl);
                    EACH(SUM_MASKED)
                    w += w_step;
                    x += x_step;
                }
                some = wholes;
                OPAQUE(some);
                if (apart && seen != all) {
                    for (; some > 0; some--) {
                        NEXT_COLUMN(SUM_SEEN)
                    }
                } else if (apart && some > 0) {
                    POINTS
                    x += some;
                    if (some & 1) {
                        const int32_t i = 0;
                        NEXT_APART_COLUMN
                        EACH(MOVE_1)
                    }
                    if (some & 2) {
                        for (int32_t i = 0; i < 2; i++) {
                            NEXT_APART_COLUMN
                        }
                        EACH(MOVE_2)
                    }
                    for (some >>= 2; some > 0; some--) {
                        for (int32_t i = 0; i < 4; i++) {
                            NEXT_APART_COLUMN
                        }
                        EACH(MOVE)
                    }
                } else if (some > 0) {
                    if (some & 1) {
                        NEXT_COLUMN(SUM_ROW)
                    }
                    for (some >>= 1; some > 0; some--) {
                        NEXT_COLUMN(SUM_ROW)
                        NEXT_COLUMN(SUM_ROW)
                    }
                }
                past = rest;
                for (some = tails; some > 0; some--) {
                    const size_t lanes = (size_t)past;
                    past -= (int32_t)w_step;
                    factors = VECTOR(raw_load)(w, lanes);
                    EACH(SUM_FIRST)
                    w += w_step;
                    x += x_step;
                }
            }
#ifdef ET_CHUNKED
            k_p += t->Q;
#endif
            h += t->sh;
            x_p += t->x_step[1];
            w_p += t->w_step[1];
        }
    }
    EACH(CLOSE)
}

#define TILE(name, rows, apart)                                                            \
    __attribute__((noinline, unused)) static void SIZED(taps_##name)(const NAME(taps) * t) \
    {                                                                                      \
        SIZED(taps_body)(t, rows, apart);                                                  \
    }
TILE(one, 1, 0)
TILE(two, 2, 0)
TILE(apart, 3, 1)
#ifdef ET_LONGEST
TILE(most, NAME(LONG_TAPS), 0)
#else
TILE(four, 4, 0)
TILE(most, NAME(MOST_ROWS), 0)
#endif

ET_INLINE void SIZED(taps)(const NAME(taps) * t, int32_t rows, int apart)
{
    if (rows == 1) {
        SIZED(taps_one)(t);
    } else if (apart) {
        SIZED(taps_apart)(t);
    } else if (rows == 2) {
        SIZED(taps_two)(t);
#ifndef ET_LONGEST
    } else if (rows == 4) {
        SIZED(taps_four)(t);
#endif
    } else {
        SIZED(taps_most)(t);
    }
}

#undef SUM_APART
#undef SEEN
#undef SUM_SEEN
#undef SUM_MASKED
#undef SUM_FIRST
#undef NEXT_APART_COLUMN
#undef TILE
