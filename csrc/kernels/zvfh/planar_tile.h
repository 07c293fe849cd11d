/* One size of tile of planar.c: sums in groups of ET_LMUL registers, one per output channel.  In f16c
 * registers hold the open chunks, and the sums wait in memory. */
#ifdef ET_CHUNKED
#define ACC VECTOR(raw)
#define INSIDE PLAIN(chunk_inside)
#else
#define ACC PLAIN(wide)
#define INSIDE VECTOR(madd_inside)
#endif
#define SUM_SIDE(r)                                   \
    if (rows > r) {                                   \
        s##r = INSIDE(inside, s##r, w + r, from, vl); \
    }
#define SUM_APART(r)                                     \
    if (rows > r) {                                      \
        s##r = INSIDE(inside, s##r, w##r + i, from, vl); \
    }
#define NEXT_PIXELS                                  \
    from = VECTOR(load_inside)(inside, from, x, vl); \
    x += plane;
#define BIAS(r) (t->bias != NULL ? LOAD(t->bias + r) : 0.0f)
#define BEHIND(r) const et_t *w##r = w + (rows > r ? r * t->w_row : 0);
#define ONWARD(r) w##r += 4;

#ifdef ET_CHUNKED
/* A sum of -0 is never left behind a chunk: so it does not matter which chunks are empty. */
#define START(r)                                                               \
    s##r = PLAIN(chunk_zero)(vl);                                              \
    if (rows > r) {                                                            \
        IN_F32(raw_store)(sums + r * LD, PLAIN(fill)(BIAS(r) + 0.0f, vl), vl); \
    }
#define CLOSED(r) PLAIN(chunk_add)(IN_F32(raw_load)(sums + r * LD, vl), s##r, vl)
#define CLOSE(r)                                         \
    if (rows > r) {                                      \
        IN_F32(raw_store)(sums + r * LD, CLOSED(r), vl); \
        s##r = PLAIN(chunk_zero)(vl);                    \
    }
#else
#define START(r) s##r = PLAIN(fill)(rows > r ? BIAS(r) : 0.0f, vl);
#define CLOSED(r) s##r
#endif
#define FINISH(r)                                                      \
    if (rows > r) {                                                    \
        VECTOR(scatter)(y + r, ldy, VECTOR(round)(CLOSED(r), vl), vl); \
    }
#define FINISH_PACKED(r)                                                            \
    if (rows > r) {                                                                 \
        VECTOR(scatter)                                                             \
        (y + r, ldy, VECTOR(pack)(VECTOR(round)(CLOSED(r), vl), kept, vl), stored); \
    }

/* The lanes that kernel row kh, or column kw, finds inside. */
ET_INLINE PLAIN(inside) SIZED(planar_rows)(const NAME(planar) * t, int32_t kh, size_t vl)
{
    const int32_t top = t->top + kh;
    return PLAIN(between)(t->rows, -top, t->H - top, vl);
}

ET_INLINE PLAIN(inside) SIZED(planar_cols)(const NAME(planar) * t, int32_t kw, size_t vl)
{
    const int32_t left = t->left + kw;
    return PLAIN(between)(t->cols, -left, et_min(t->W - left, t->end), vl);
}

/* `rows` channels of a tile.  `rows` and `apart` are constants. */
ET_INLINE void SIZED(planar_body)(const NAME(planar) * t, const int rows, const int apart)
{
    const size_t vl = (size_t)t->lanes;
    const ptrdiff_t plane = t->plane, w_step = t->w_step;
    ACC s0, s1, s2, s3, s4, s5;
    VECTOR(raw) from = VECTOR(round)(PLAIN(zero)(vl), vl);
#ifdef ET_CHUNKED
    enum { LD = ET_MOST_PIXELS };
    float sums[4 * LD];
    int32_t chunk = 0;
#endif
    EACH(START)
    const int32_t K = t->K, last = t->kh1 * t->KW;
    const et_t *w = t->w + t->kh0 * t->KW * t->w_tap;
    const et_tap *at = t->taps + t->kh0 * t->KW;
    for (int32_t tap = t->kh0 * t->KW; tap < last; tap++, at++) {
        const et_t *x = t->x;
        PLAIN(inside) inside;
        if (tap < ET_MOST_TAPS) {
            x += at->offset;
            inside = PLAIN(mask_load)(at->inside, vl);
        } else {
            const int32_t kh = tap / t->KW, kw = tap % t->KW;
            x += kh * t->W + kw;
            inside = PLAIN(both)(SIZED(planar_rows)(t, kh, vl), SIZED(planar_cols)(t, kw, vl), vl);
        }
#ifdef ET_CHUNKED
        int32_t number = tap * K;
        for (int32_t rest = K, n; rest > 0; rest -= n) {
            if (number / ET_CHUNK != chunk) {
                chunk = number / ET_CHUNK;
                EACH(CLOSE)
            }
            n = et_min(rest, ET_CHUNK - number % ET_CHUNK);
            number += n;
#else
        {
            const int32_t n = K;
#endif
            int32_t k = n;
            if (apart) {
                EACH(BEHIND)
                for (; k >= 4; k -= 4) {
                    for (int32_t i = 0; i < 4; i++) {
                        NEXT_PIXELS EACH(SUM_APART)
                    }
                    EACH(ONWARD)
                }
                for (int32_t i = 0; i < k; i++) {
                    NEXT_PIXELS EACH(SUM_APART)
                }
                w += n;
            } else {
                if (k & 1) {
                    NEXT_PIXELS EACH(SUM_SIDE) w += w_step;
                }
                if (k > 1) {
                    if (k & 2) {
                        NEXT_PIXELS EACH(SUM_SIDE) w += w_step;
                        NEXT_PIXELS EACH(SUM_SIDE) w += w_step;
                    }
                    for (k >>= 2; k > 0; k--) {
                        for (int32_t i = 0; i < 4; i++) {
                            NEXT_PIXELS EACH(SUM_SIDE) w += w_step;
                        }
                    }
                }
            }
        }
        w += t->w_next;
    }
    et_t *y = t->y;
    const ptrdiff_t ldy = t->ldy;
    if (t->stored == t->lanes) {
        EACH(FINISH)
    } else {
        const size_t stored = (size_t)t->stored;
        const PLAIN(inside) kept = PLAIN(between)(t->cols, 0, t->end, vl);
        EACH(FINISH_PACKED)
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
TILE(four, 4)
#ifndef ET_CHUNKED
TILE(six, 6)
#endif

/* The masks of a tile; away from the upper and lower edge all are alike. */
static void SIZED(planar_masks)(NAME(planar) * t, size_t vl)
{
    const int32_t behind = (t->first + t->lanes - 1) / t->pitch;
    const int inner = behind == 0 || (t->top >= 0 && t->top + behind + t->KH <= t->H);
    if (inner && t->masked == t->lanes && t->masked_first == t->first &&
        t->masked_left == t->left) {
        return;
    }
    t->masked = inner ? t->lanes : 0;
    t->masked_first = t->first;
    t->masked_left = t->left;
    PLAIN(places)(t->rows, t->cols, t->first, t->pitch, vl);
    for (int32_t kw = 0; kw < et_min(t->KW, ET_MOST_TAPS); kw++) {
        PLAIN(mask_store)(t->taps[kw].inside, SIZED(planar_cols)(t, kw, vl), vl);
    }
    for (int32_t kh = et_min(t->KH - 1, ET_MOST_TAPS / t->KW); kh >= 0; kh--) {
        PLAIN(inside) in_rows = PLAIN(between)(t->rows, 0, ET_FAR, vl);
        if (!inner) {
            in_rows = SIZED(planar_rows)(t, kh, vl);
        }
        et_tap *at = t->taps + kh * t->KW;
        const int32_t end = et_min(t->KW, ET_MOST_TAPS - kh * t->KW);
        for (int32_t kw = 0; kw < end; kw++) {
            const PLAIN(inside) in_cols = PLAIN(mask_load)(t->taps[kw].inside, vl);
            PLAIN(mask_store)(at[kw].inside, PLAIN(both)(in_cols, in_rows, vl), vl);
            at[kw].offset = kh * t->W + kw;
        }
    }
}

/* All channels of a tile. */
__attribute__((noinline)) static void SIZED(planar_channels)(NAME(planar) * t, int32_t channels)
{
    const size_t vl = (size_t)t->lanes;
    const et_t *w = t->w, *bias = t->bias;
    SIZED(planar_masks)(t, vl);
    for (int32_t rows; channels > 0; channels -= rows) {
#ifndef ET_CHUNKED
        if (channels >= 6 && channels != 8) {
            rows = 6;
            SIZED(planar_six)(t);
        } else
#endif
            if (channels >= 4) {
            rows = 4;
            SIZED(planar_four)(t);
        } else if (channels >= 2) {
            rows = 2;
            SIZED(planar_two)(t);
        } else {
            rows = 1;
            SIZED(planar_one)(t);
        }
        t->w += rows * t->w_row;
        t->bias = t->bias != NULL ? t->bias + rows : NULL;
        t->y += rows;
    }
    t->w = w;
    t->bias = bias;
}

#undef ACC
#undef INSIDE
#undef SUM_SIDE
#undef SUM_APART
#undef NEXT_PIXELS
#undef BIAS
#undef BEHIND
#undef ONWARD
#undef START
#undef CLOSED
#undef CLOSE
#undef FINISH
#undef FINISH_PACKED
#undef TILE
