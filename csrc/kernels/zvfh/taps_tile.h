/* One size of tile of a weight gradient whose lanes are the outputs of several taps: see
 * conv2d_weight.c.  `apart`, a constant: rows are apart, and the columns of x are side by side. */
#define SUM_APART(r)                                  \
    if (rows > r) {                                   \
        s##r = MADD_ROW(s##r, x##r + i, factors, vl); \
    }
#define SUM_MASKED(r)                                             \
    if (rows > r && (seen >> r & 1) != 0) {                       \
        s##r = MADD_MASKED(mask, s##r, x + r * row, factors, vl); \
    }
#define NEXT_APART_COLUMN               \
    factors = VECTOR(raw_load)(dy, vl); \
    dy += dy_step;                      \
    EACH(SUM_APART)

/* One tile.  `rows` is a constant. */
ET_INLINE void SIZED(taps_body)(const NAME(taps) * t, const int rows, const int apart)
{
    const size_t vl = (size_t)t->lanes;
    const ptrdiff_t x_step = t->ldx, dy_step = t->O, ld = t->lanes;
    const ptrdiff_t row = apart ? t->th * t->W * x_step : 1;
    const int32_t all = (1 << rows) - 1;
    float *sums = t->sums;
    ACC s0, s1, s2, s3, s4, s5;
    VECTOR(raw) factors;
    EACH(START)
#ifdef ET_CHUNKED
    int32_t chunk = t->p0 * t->Q >> ET_CHUNK_BITS;
#endif
    for (int32_t n = 0; n < t->N; n++) {
        for (int32_t p = t->p0; p < t->p1; p++) {
            const int32_t line = n * t->P + p, h = p * t->sh + t->top;
            int32_t seen = all;
            if (apart && ((uint32_t)h >= (uint32_t)t->H ||
                          (uint32_t)(h + (rows - 1) * t->th) >= (uint32_t)t->H)) {
                seen = 0;
                for (int32_t r = 0; r < rows; r++) {
                    seen |= ((uint32_t)(h + r * t->th) < (uint32_t)t->H) << r;
                }
            }
            for (int32_t q = 0, stop; q < t->Q; q = stop) {
#ifdef ET_CHUNKED
                const int32_t k = line * t->Q + q;
                REACH(k)
                stop = et_min(t->Q, q + ET_CHUNK - (k & (ET_CHUNK - 1)));
#else
                stop = t->Q;
#endif
                const int32_t end = et_min(stop, t->W + t->shift);
                const int32_t inner = seen == all ? et_min(stop - t->taps + 1, end) : q;
                int32_t at = et_max(q - t->taps + 1, t->shift);
                const et_t *x = t->x + ((n * t->H + h) * t->W + at - t->shift) * x_step;
                const et_t *dy = t->dy + (line * t->Q + at) * dy_step;
                while (at < end) {
                    if (at < q || at >= inner) {
                        const PLAIN(mask) mask = PLAIN(between)(
                            et_max(q - at, 0) * t->O, et_min(stop - at, t->taps) * t->O, vl);
                        factors = VECTOR(masked_load)(mask, dy, vl);
                        EACH(SUM_MASKED)
                        dy += dy_step;
                        x += x_step;
                        at++;
                        continue;
                    }
                    int32_t left = inner - at;
                    at = inner;
                    if (!apart) {
                        if (left & 1) {
                            NEXT_COLUMN(SUM_ROW)
                        }
                        for (left >>= 1; left > 0; left--) {
                            NEXT_COLUMN(SUM_ROW)
                            NEXT_COLUMN(SUM_ROW)
                        }
                        continue;
                    }
                    POINTS
                    x += left;
                    if (left & 1) {
                        const int32_t i = 0;
                        NEXT_APART_COLUMN
                        EACH(MOVE_1)
                    }
                    if (left & 2) {
                        for (int32_t i = 0; i < 2; i++) {
                            NEXT_APART_COLUMN
                        }
                        EACH(MOVE_2)
                    }
                    for (left >>= 2; left > 0; left--) {
                        for (int32_t i = 0; i < 4; i++) {
                            NEXT_APART_COLUMN
                        }
                        EACH(MOVE)
                    }
                }
            }
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
#ifdef ET_LONGEST
TILE(three, 3, 0)
TILE(apart, NAME(LONG_TAPS), 1)
#else
TILE(four, 4, 0)
TILE(six, 6, 0)
TILE(apart, 3, 1)
#endif

static void SIZED(taps)(const NAME(taps) * t, int32_t rows, int apart)
{
    if (rows == 1) {
        SIZED(taps_one)(t);
    } else if (apart) {
        SIZED(taps_apart)(t);
    } else if (rows == 2) {
        SIZED(taps_two)(t);
#ifdef ET_LONGEST
    } else {
        SIZED(taps_three)(t);
    }
#else
    } else if (rows == 4) {
        SIZED(taps_four)(t);
    } else {
        SIZED(taps_six)(t);
    }
#endif
}

#undef SUM_APART
#undef SUM_MASKED
#undef NEXT_APART_COLUMN
#undef TILE
