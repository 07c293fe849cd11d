/* The sums of a tile of a weight gradient, between its products.  Read by conv2d_weight.c, for the
 * tiles that edged_tile.h and taps_tile.h describe.  In f16c registers hold the open chunks, and the
 * sums wait in memory. */
#ifdef ET_CHUNKED
#define ACC VECTOR(raw)
#define MADD_ROW PLAIN(chunk_madd)
#define MADD_MASKED PLAIN(chunk_inside)
#define MADD_FIRST PLAIN(first_chunk_madd)
#define START(r)                                                              \
    s##r = PLAIN(chunk_zero)(vl);                                             \
    if (rows > r) {                                                           \
        const PLAIN(wide) start =                                             \
            t->start ? IN_F32(raw_load)(sums + r * ld, vl) : PLAIN(zero)(vl); \
        IN_F32(raw_store)(sums + r * ld, PLAIN(plus_zero)(start, vl), vl);    \
    }
#define CLOSE(r)                                                               \
    if (rows > r) {                                                            \
        const PLAIN(wide) sum = IN_F32(raw_load)(sums + r * ld, vl);           \
        IN_F32(raw_store)(sums + r * ld, PLAIN(chunk_add)(sum, s##r, vl), vl); \
        s##r = PLAIN(chunk_zero)(vl);                                          \
    }
/* Before product k: the chunk before it, if it is not of the same. */
#define REACH(k)                         \
    if ((k) >> ET_CHUNK_BITS != chunk) { \
        chunk = (k) >> ET_CHUNK_BITS;    \
        EACH(CLOSE)                      \
    }
#else
#define ACC PLAIN(wide)
#define MADD_ROW VECTOR(madd)
#define MADD_MASKED VECTOR(madd_inside)
#define MADD_FIRST VECTOR(first_madd)
#define START(r) \
    s##r = t->start && rows > r ? IN_F32(raw_load)(sums + r * ld, vl) : PLAIN(zero)(vl);
#define CLOSE(r)                                    \
    if (rows > r) {                                 \
        IN_F32(raw_store)(sums + r * ld, s##r, vl); \
    }
#define REACH(k)
#endif
#define SUM_ROW(r)                                 \
    if (rows > r) {                                \
        s##r = MADD_ROW(s##r, x + r, factors, vl); \
    }
#define NEXT_COLUMN(sum)               \
    factors = VECTOR(raw_load)(w, vl); \
    EACH(sum)                          \
    w += w_step;                       \
    x += x_step;
