/* The functions around a tile_body, one per number of rows.  Read by tile.h and tile_chunked.h. */
#define TILE(name, rows)                                                                   \
    __attribute__((noinline, unused)) static void SIZED(tile_##name)(const NAME(work) * t) \
    {                                                                                      \
        SIZED(tile_body)(t, rows);                                                         \
    }
TILE(one, 1)
TILE(two, 2)
#ifdef ET_LONGEST
TILE(three, 3)
#else
TILE(four, 4)
TILE(most, NAME(MOST_ROWS))
#endif

/* The first of `rows` rows: as many as it returns. */
ET_INLINE int32_t SIZED(tile)(const NAME(work) * t, int32_t rows)
{
#ifdef ET_LONGEST
    if (NAME(LONG_ROWS) >= 3 && rows >= 3) {
        SIZED(tile_three)(t);
        return 3;
    }
    if (NAME(LONG_ROWS) >= 2 && rows >= 2) {
        SIZED(tile_two)(t);
        return 2;
    }
#else
    if (rows >= NAME(MOST_ROWS)) {
        SIZED(tile_most)(t);
        return NAME(MOST_ROWS);
    }
    if (rows >= 4) {
        SIZED(tile_four)(t);
        return 4;
    }
    if (rows >= 2) {
        SIZED(tile_two)(t);
        return 2;
    }
#endif
    SIZED(tile_one)(t);
    return 1;
}

#undef TILE
