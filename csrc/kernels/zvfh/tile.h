/* One size of tile: sums in groups of ET_LMUL registers.  Read by tiles.h; ET_SINGLE: of one row only,
 * as the registers hold no more. */
#define ET_SIZED3(op, m) op##_##m
#define ET_SIZED2(op, m) ET_SIZED3(op, m)
#define SIZED(op) NAME(ET_SIZED2(op, ET_LMUL))
#define ET_TYPED4(op, m, type) et_##op##_##m##_##type
#define ET_TYPED3(op, m, type) ET_TYPED4(op, m, type)
#define VECTOR(op) ET_TYPED3(op, ET_LMUL, et_t)
#define IN_F32(op) ET_TYPED3(op, ET_LMUL, float)
#define ET_PLAIN2(op, m) et_##op##_##m
#define ET_PLAIN1(op, m) ET_PLAIN2(op, m)
#define PLAIN(op) ET_PLAIN1(op, ET_LMUL)

/* Six times, for the rows that there are; `rows` is a constant. */
#define EACH(f) f(0) f(1) f(2) f(3) f(4) f(5)

ET_INLINE size_t SIZED(lanes)(void)
{
    return PLAIN(lanes)();
}

/* The next factors of the lanes, from w on: side by side, or apart. */
#define NEXT                           \
    factors = VECTOR(raw_load)(w, vl); \
    w += w_step;
#define NEXT_APART                              \
    factors = VECTOR(raw_gather)(w, apart, vl); \
    w += w_step;

#define SUM(r)                                            \
    if (rows > r) {                                       \
        s##r = VECTOR(madd)(s##r, x##r + i, factors, vl); \
    }
#define SUM_COLUMN(r)                                  \
    if (rows > r) {                                    \
        s##r = VECTOR(madd)(s##r, x + r, factors, vl); \
    }
/* n terms side by side in every row, four at a time. */
#define RUN(next)                         \
    for (; n >= 4; n -= 4) {              \
        for (int32_t i = 0; i < 4; i++) { \
            next EACH(SUM)                \
        }                                 \
        EACH(MOVE)                        \
    }                                     \
    for (int32_t i = 0; i < n; i++) {     \
        next EACH(SUM)                    \
    }

/* One tile.  `rows` is a constant. */
ET_INLINE void SIZED(tile_body)(const NAME(work) * t, const int rows)
{
    const size_t vl = (size_t)t->lanes;
    const ptrdiff_t row = t->x_row, x_step = t->x_step[0], w_step = t->w_step[0];
    PLAIN(wide) s0, s1, s2, s3, s4, s5;
    VECTOR(raw) factors;
    if (t->sums_start) {
#define START(r) s##r = rows > r ? IN_F32(raw_load)(t->sums + r * t->sums_row, vl) : s0;
        s0 = IN_F32(raw_load)(t->sums, vl);
        EACH(START)
#undef START
    } else {
        s0 = t->bias != NULL ? VECTOR(widen)(VECTOR(raw_load)(t->bias, vl), vl) : PLAIN(zero)(vl);
        s1 = s2 = s3 = s4 = s5 = s0;
    }
    const et_t *x_2 = t->x, *w_2 = t->w;
    for (int32_t n2 = t->count[2]; n2 > 0; n2--) {
        const et_t *x = x_2, *w_1 = w_2;
        for (int32_t n1 = t->count[1]; n1 > 0; n1--) {
            const et_t *w = w_1;
            int32_t n = t->count[0];
            if (t->how == ET_COLUMN) {
                const et_t *x_1 = x;
                for (; n >= 2; n -= 2) {
                    NEXT EACH(SUM_COLUMN) x += x_step;
                    NEXT EACH(SUM_COLUMN) x += x_step;
                }
                if (n > 0) {
                    NEXT EACH(SUM_COLUMN)
                }
                x = x_1;
            } else {
#define POINT(r) const et_t *x##r = x + (rows > r ? r * row : 0);
#define MOVE(r) x##r += 4;
                EACH(POINT)
                if (t->how == ET_RUNS) {
                    RUN(NEXT)
                } else {
                    const ptrdiff_t apart = t->w_lane;
                    RUN(NEXT_APART)
                }
#undef POINT
#undef MOVE
            }
            x += t->x_step[1];
            w_1 += t->w_step[1];
        }
        x_2 += t->x_step[2];
        w_2 += t->w_step[2];
    }
    if (t->y != NULL) {
#define STORE_ROW(r)                                                         \
    if (rows > r) {                                                          \
        VECTOR(raw_store)(t->y + r * t->y_row, VECTOR(round)(s##r, vl), vl); \
    }
        EACH(STORE_ROW)
#undef STORE_ROW
    } else {
#define STORE_SUM(r)                                            \
    if (rows > r) {                                             \
        IN_F32(raw_store)(t->sums + r * t->sums_row, s##r, vl); \
    }
        EACH(STORE_SUM)
#undef STORE_SUM
    }
}

#define TILE(count)                                                                 \
    __attribute__((noinline)) static void SIZED(tile_##count)(const NAME(work) * t) \
    {                                                                               \
        SIZED(tile_body)(t, count);                                                 \
    }
TILE(1)
#ifndef ET_SINGLE
TILE(2)
TILE(4)
TILE(6)
#endif

/* The first of `rows` rows: as many as it returns. */
ET_INLINE int32_t SIZED(tile)(const NAME(work) * t, int32_t rows)
{
#ifndef ET_SINGLE
    if (rows >= 6) {
        SIZED(tile_6)(t);
        return 6;
    }
    if (rows >= 4) {
        SIZED(tile_4)(t);
        return 4;
    }
    if (rows >= 2) {
        SIZED(tile_2)(t);
        return 2;
    }
#endif
    (void)rows;
    SIZED(tile_1)(t);
    return 1;
}

#undef ET_SIZED3
#undef ET_SIZED2
#undef SIZED
#undef ET_TYPED4
#undef ET_TYPED3
#undef VECTOR
#undef IN_F32
#undef ET_PLAIN2
#undef ET_PLAIN1
#undef PLAIN
#undef EACH
#undef SUM
#undef SUM_COLUMN
#undef RUN
#undef NEXT
#undef NEXT_APART
#undef TILE
