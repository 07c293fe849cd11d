/* One size of tile of planar.c: sums in groups of ET_LMUL registers, one per output channel.  In f16c
 * registers hold the open chunks, and the sums wait in memory.  ET_LONGEST: of few channels, as the
 * registers hold no more. */
#define SUM_SIDE(r)                                    \
    if (rows > r) {                                    \
        s##r = INSIDE(inside, s##r, w0 + r, from, vl); \
    }
#define SUM_APART(r)                                     \
    if (rows > r) {                                      \
        s##r = INSIDE(inside, s##r, w##r + i, from, vl); \
    }
#define BEHIND(r) const et_t *w##r = w + (rows > r ? r * t->w_row : 0);
#define ONWARD(r) w##r += some;
#define PIXELS                                       \
    from = VECTOR(load_inside)(inside, from, x, vl); \
    x += plane;

/* So many terms, of weights side by side or apart. */
#define SIDE_1 PIXELS EACH(SUM_SIDE) w0 += w_step;
#define SIDE_4 SIDE_1 SIDE_1 SIDE_1 SIDE_1
#define SIDE_8 SIDE_4 SIDE_4
#define APART(at)              \
    {                          \
        enum { i = at };       \
        PIXELS EACH(SUM_APART) \
    }
#define APART_MOVE(by)           \
    {                            \
        const int32_t some = by; \
        EACH(ONWARD)             \
    }
#define APART_1 APART(0) APART_MOVE(1)
#define APART_4 APART(0) APART(1) APART(2) APART(3) APART_MOVE(4)
#define APART_8 \
    APART(0) APART(1) APART(2) APART(3) APART(4) APART(5) APART(6) APART(7) APART_MOVE(8)
#define TERMS(one, four, eight)         \
    for (; left >= 8; left -= 8) {      \
        eight OPAQUE(x);                \
        OPAQUE(w0);                     \
    }                                   \
    if (left & 4) {                     \
        four                            \
    }                                   \
    for (left &= 3; left > 0; left--) { \
        one                             \
    }
#define NEXT_TAP(r) w##r += w_next;

#ifdef ET_CHUNKED
/* The first eight of a chunk, where all lanes lie inside. */
#define MUL_SIDE(r)                                \
    if (rows > r) {                                \
        s##r = PLAIN(chunk_mul)(w0 + r, some, vl); \
    }
#define MUL_APART(r)                             \
    if (rows > r) {                              \
        s##r = PLAIN(chunk_mul)(w##r, some, vl); \
    }
#define ALL_SIDE(r)                                       \
    if (rows > r) {                                       \
        s##r = PLAIN(chunk_madd)(s##r, w0 + r, some, vl); \
    }
#define ALL_APART(r)                                        \
    if (rows > r) {                                         \
        s##r = PLAIN(chunk_madd)(s##r, w##r + i, some, vl); \
    }
#define SOME(sums)                                        \
    {                                                     \
        const VECTOR(raw) some = VECTOR(raw_load)(x, vl); \
        EACH(sums)                                        \
        x += plane;                                       \
    }
#define BEGUN_SIDE SOME(ALL_SIDE) w0 += w_step;
#define BEGUN_APART(at)  \
    {                    \
        enum { i = at }; \
        SOME(ALL_APART)  \
    }
#define BEGIN_SIDE               \
    SOME(MUL_SIDE) w0 += w_step; \
    BEGUN_SIDE BEGUN_SIDE BEGUN_SIDE BEGUN_SIDE BEGUN_SIDE BEGUN_SIDE BEGUN_SIDE
#define BEGIN_APART \
    SOME(MUL_APART) \
    BEGUN_APART(1)  \
    BEGUN_APART(2)  \
    BEGUN_APART(3) BEGUN_APART(4) BEGUN_APART(5) BEGUN_APART(6) BEGUN_APART(7) APART_MOVE(8)

/* Each open chunk is added to its sum, which is the bias until then, and begun anew.  A sum of -0 is
 * never left behind a chunk: so it does not matter which chunks are empty. */
#define INSIDE PLAIN(chunk_inside)
#define START(r) s##r = PLAIN(chunk_zero)(vl);
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
#define SCATTER_FIRST(r)                                                     \
    if (rows > r) {                                                          \
        VECTOR(scatter)(y + r, ldy, VECTOR(round)(CLOSED_FIRST(r), vl), vl); \
    }
#else
#define INSIDE VECTOR(madd_inside)
#define START(r) s##r = PLAIN(fill)(rows > r ? LOAD(bias + r) : 0.0f, vl);
#define CLOSED_NEXT(r) s##r
#define SCATTER_PACKED(r)                                                      \
    if (rows > r) {                                                            \
        VECTOR(scatter)                                                        \
        (y + r, ldy, VECTOR(pack)(VECTOR(round)(s##r, vl), kept, vl), stored); \
    }
#endif
#define SCATTER_NEXT(r)                                                     \
    if (rows > r) {                                                         \
        VECTOR(scatter)(y + r, ldy, VECTOR(round)(CLOSED_NEXT(r), vl), vl); \
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
    const ptrdiff_t plane = t->plane, w_step = t->w_step, w_next = t->w_next;
    const int32_t K = t->K, last = t->kh1 * t->KW;
    const et_t *const bias = t->bias != NULL ? t->bias : NAME(no_bias);
    int32_t tap = t->kh0 * t->KW;
    const et_t *w = t->w + tap * t->w_tap;
    const et_tap *at = t->taps + tap;
#ifdef ET_CHUNKED
    enum { LD = ET_MOST_PIXELS };
    float sums[6 * LD];
    const int all = t->masked == ET_ALL && t->KH * t->KW <= ET_MOST_TAPS;
    int32_t closed = 0, room = ET_CHUNK - tap * K % ET_CHUNK; /* terms that the chunk still takes */
    VECTOR(raw) s0, s1, s2, s3, s4, s5;
#else
    VECTOR(raw) from = VECTOR(any)(vl);
    PLAIN(wide) s0, s1, s2, s3, s4, s5;
#endif
    EACH(START)
    EACH(BEHIND)
    /* of one channel, a tap is a term */
    for (; K == 1 && tap < last && last <= ET_MOST_TAPS; tap++) {
#ifdef ET_CHUNKED
        if (room == 0) {
            room = ET_CHUNK;
            if (closed) {
                EACH(CLOSE_NEXT)
            } else {
                closed = 1;
                EACH(CLOSE_FIRST)
            }
            EACH(START)
        }
        room--;
        VECTOR(raw) from = s0;
#endif
        const et_t *x = t->x + at->offset;
        const PLAIN(inside) inside = PLAIN(mask_load)(at->inside, vl);
        if (apart) {
            APART_1
        } else {
            SIDE_1
        }
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
            n = rest;
#ifdef ET_CHUNKED
            n = et_min(rest, room == 0 ? ET_CHUNK : room);
            int32_t left = n;
            OPAQUE(left);
            if (room == 0) {
                room = ET_CHUNK;
                if (closed) {
                    EACH(CLOSE_NEXT)
                } else {
                    closed = 1;
                    EACH(CLOSE_FIRST)
                }
                if (all && left >= 8) {
                    if (apart) {
                        BEGIN_APART
                    } else {
                        BEGIN_SIDE
                    }
                    left -= 8;
                } else {
                    EACH(START)
                }
            }
            room -= n;
            VECTOR(raw) from = s0; /* any: an instruction whose policy is the same */
#else
            int32_t left = n;
            OPAQUE(left);
#endif
            /* read again, as closing chunks takes all registers */
            const PLAIN(inside) inside = PLAIN(mask_load)(at->inside, vl);
            if (apart) {
                TERMS(APART_1, APART_4, APART_8)
            } else {
                TERMS(SIDE_1, SIDE_4, SIDE_8)
            }
        }
        EACH(NEXT_TAP)
        at++;
    }
    et_t *const y = t->y;
    const ptrdiff_t ldy = t->ldy;
    if (t->stored == t->lanes) {
#ifdef ET_CHUNKED
        if (!closed) {
            EACH(SCATTER_FIRST)
            return;
        }
#endif
        EACH(SCATTER_NEXT)
    } else {
        const size_t stored = (size_t)t->stored;
#ifdef ET_CHUNKED /* the open chunks leave no register for the mask */
        if (closed) {
            EACH(CLOSE_NEXT)
        } else {
            EACH(CLOSE_FIRST)
        }
        const PLAIN(inside) kept = PLAIN(between)(t->cols, 0, t->end, vl);
        for (int32_t r = 0; r < rows; r++) {
            const VECTOR(raw) v = VECTOR(round)(IN_F32(raw_load)(sums + r * LD, vl), vl);
            VECTOR(scatter)(y + r, ldy, VECTOR(pack)(v, kept, vl), stored);
        }
#else
        const PLAIN(inside) kept = PLAIN(between)(t->cols, 0, t->end, vl);
        EACH(SCATTER_PACKED)
#endif
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

/* The masks of a tile.  Those of tiles all inside are alike, and those of tiles away from the upper
 * and lower edge that begin in the same column. */
static void SIZED(planar_masks)(NAME(planar) * t, size_t vl)
{
    const int32_t last = t->first + t->lanes - 1, behind = last / t->pitch;
    const int32_t below = t->top + behind + t->KH, right = t->left + t->KW - 1;
    const int high = t->top >= 0 && below <= t->H;
    const int all = high && t->left >= 0 && right + et_min(t->end, last + 1) <= t->W &&
                    (below - 1) * t->W + right + last - behind * t->pitch < t->plane;
    const int inner = high || behind == 0;
    const int alike = all ? t->masked == ET_ALL
                          : inner && t->masked == t->lanes && t->masked_first == t->first &&
                                t->masked_left == t->left;
    if (all ? t->stored < t->lanes : !alike) {
        PLAIN(places)(t->rows, t->cols, t->first, t->pitch, vl);
    }
    if (alike) {
        return;
    }
    t->masked = all ? ET_ALL : inner ? t->lanes : 0;
    t->masked_first = t->first;
    t->masked_left = t->left;
    const size_t most = all ? ET_MOST_PIXELS : vl;
    PLAIN(inside) in_rows = PLAIN(mask_all)(most);
    for (int32_t kw = 0; !all && kw < et_min(t->KW, ET_MOST_TAPS); kw++) {
        PLAIN(mask_store)(t->taps[kw].inside, SIZED(planar_cols)(t, kw, vl), vl);
    }
    for (int32_t kh = et_min(t->KH - 1, ET_MOST_TAPS / t->KW); kh >= 0; kh--) {
        if (!inner) {
            in_rows = SIZED(planar_rows)(t, kh, vl);
        }
        et_tap *at = t->taps + kh * t->KW;
        const int32_t end = et_min(t->KW, ET_MOST_TAPS - kh * t->KW);
        for (int32_t kw = 0; kw < end; kw++) {
            PLAIN(inside) in = in_rows;
            if (!all) {
                in = PLAIN(both)(PLAIN(mask_load)(t->taps[kw].inside, vl), in_rows, vl);
            }
            PLAIN(mask_store)(at[kw].inside, in, most);
            at[kw].offset = kh * t->W + kw;
        }
    }
}

/* The first of `channels` channels: as many as it returns; few leave no single one behind. */
static int32_t SIZED(planar_some)(const NAME(planar) * t, int32_t channels)
{
#ifdef ET_LONGEST
    if (channels >= 3 && channels != 4) {
        SIZED(planar_three)(t);
        return 3;
    }
#else
    if (channels >= NAME(MOST_CHANNELS) && channels != 8) {
        SIZED(planar_most)(t);
        return NAME(MOST_CHANNELS);
    }
    if (channels >= 4) {
        SIZED(planar_four)(t);
        return 4;
    }
#endif
    if (channels >= 2) {
        SIZED(planar_two)(t);
        return 2;
    }
    SIZED(planar_one)(t);
    return 1;
}

/* All channels of a tile. */
__attribute__((noinline)) static void SIZED(planar_channels)(NAME(planar) * t, int32_t channels)
{
    const et_t *w = t->w, *bias = t->bias;
    SIZED(planar_masks)(t, (size_t)t->lanes);
    for (int32_t some; channels > 0; channels -= some) {
        some = SIZED(planar_some)(t, channels);
        t->w += some * t->w_row;
        t->bias = t->bias != NULL ? t->bias + some : NULL;
        t->y += some;
    }
    t->w = w;
    t->bias = bias;
}

#undef SUM_SIDE
#undef SUM_APART
#undef BEHIND
#undef ONWARD
#undef PIXELS
#undef SIDE_1
#undef SIDE_4
#undef SIDE_8
#undef APART
#undef APART_MOVE
#undef APART_1
#undef APART_4
#undef APART_8
#undef TERMS
#undef NEXT_TAP
#undef INSIDE
#undef START
#undef CLOSED_NEXT
#undef SCATTER_NEXT
#undef TILE
#ifdef ET_CHUNKED
#undef MUL_SIDE
#undef MUL_APART
#undef ALL_SIDE
#undef ALL_APART
#undef SOME
#undef BEGUN_SIDE
#undef BEGUN_APART
#undef BEGIN_SIDE
#undef BEGIN_APART
#undef CLOSED_FIRST
#undef CLOSE_FIRST
#undef CLOSE_NEXT
#undef SCATTER_FIRST
#else
#undef SCATTER_PACKED
#endif
