/* One size of tile of a weight gradient whose rows see different columns of the image: see
 * conv2d_weight.c. */
#define SUM_INSIDE(r)                                             \
    if (rows > r && (uint32_t)(place + r) < (uint32_t)t->width) { \
        s##r = MADD_ROW(s##r, x + r, factors, vl);                \
    }

/* One tile.  `rows` is a constant. */
ET_INLINE void SIZED(edged_body)(const NAME(edged) * t, const int rows)
{
    const size_t vl = (size_t)t->lanes;
    const ptrdiff_t x_step = t->x_step[0], w_step = t->w_step[0];
    float *sums = t->sums;
    const ptrdiff_t ld = t->sums_row;
    ACC s0, s1, s2, s3, s4, s5;
    VECTOR(raw) factors;
    EACH(START)
#ifdef ET_CHUNKED
    int32_t chunk = t->k >> ET_CHUNK_BITS, k_n = t->k;
#endif
    const et_t *x_n = t->x, *w_n = t->w;
    for (int32_t n = t->count[2]; n > 0; n--) {
        const et_t *x_p = x_n, *w_p = w_n;
#ifdef ET_CHUNKED
        int32_t k_p = k_n;
#endif
        for (int32_t p = t->count[1]; p > 0; p--) {
            const et_t *x = x_p, *w = w_p;
            int32_t q = t->from, place = t->place, stop = t->inner;
            for (;;) { /* one side, what is inside for all, the other side */
                for (; q < stop; q++) {
                    REACH(k_p + q)
                    NEXT_COLUMN(SUM_INSIDE)
                    place += x_step;
                }
                stop = t->to;
                if (q >= stop) {
                    break;
                }
                int32_t left = t->outer - q;
                place += left * (int32_t)x_step;
                q += left;
                while (left > 0) {
#ifdef ET_CHUNKED
                    const int32_t k = k_p + q - left;
                    REACH(k)
                    int32_t some = et_min(left, ET_CHUNK - k % ET_CHUNK);
#else
                    int32_t some = left;
#endif
                    left -= some;
                    if (some & 1) {
                        NEXT_COLUMN(SUM_ROW)
                    }
                    if (some & 2) {
                        NEXT_COLUMN(SUM_ROW)
                        NEXT_COLUMN(SUM_ROW)
                    }
                    for (some >>= 2; some > 0; some--) {
                        for (int32_t i = 0; i < 4; i++) {
                            NEXT_COLUMN(SUM_ROW)
                        }
                    }
                }
                if (q >= stop) {
                    break;
                }
            }
            x_p += t->x_step[1];
            w_p += t->w_step[1];
#ifdef ET_CHUNKED
            k_p += t->k_step[1];
#endif
        }
        x_n += t->x_step[2];
        w_n += t->w_step[2];
#ifdef ET_CHUNKED
        k_n += t->k_step[2];
#endif
    }
    EACH(CLOSE)
}

#define TILE(name, rows)                                                             \
    __attribute__((noinline)) static void SIZED(edged_##name)(const NAME(edged) * t) \
    {                                                                                \
        SIZED(edged_body)(t, rows);                                                  \
    }
TILE(one, 1)
TILE(three, 3)
TILE(most, NAME(MOST_ROWS))

static void SIZED(edged)(const NAME(edged) * t, int32_t rows)
{
    if (rows == NAME(MOST_ROWS)) {
        SIZED(edged_most)(t);
    } else if (rows == 3) {
        SIZED(edged_three)(t);
    } else {
        SIZED(edged_one)(t);
    }
}

#undef SUM_INSIDE
#undef TILE
