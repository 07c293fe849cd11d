/* One row of a matrix product, as a sample alone has, or a step of a recurrence.  Read once per type,
 * behind tile.h. */

/* acc[l] += sum_i x[i] * w[i * ldw + l] for few lanes, two at a time */
ET_INLINE void NAME(dense_lanes)(float *acc, const et_t *x, const et_t *w, int32_t I, int32_t ldw,
                                 int32_t lanes)
{
    for (int32_t l = 0; l < lanes; l += 2) {
        const int32_t next = l + 1 < lanes; /* else the same lane twice */
        const et_t *from = w + l;
        float a = acc[l], b = acc[l + next];
        for (int32_t i = 0; i < I; i++, from += ldw) {
            const float v = LOAD(&x[i]);
            a = MADD(v, LOAD(&from[0]), a);
            b = MADD(v, LOAD(&from[next]), b);
        }
        acc[l] = a;
        acc[l + next] = b;
    }
}

/* The first row of a tile:  acc[l] += sum_i x[i] * w[i * ldw + l].  Its weights are used once, so
 * straight from where they are. */
static void NAME(dense_row)(NAME(tile) * t, const et_t *x, const et_t *w, int32_t I, int32_t ldw,
                            int32_t lanes)
{
    if (IN_PLACE && lanes == LANES) {
        const et_factors taps = {
            .w = (const float *)(const void *)w, .step = ldw, .n = I, .runs = 1};
        NAME(tile_madd)(t->acc[0], (const float *)(const void *)x, 1, &taps);
        return;
    }
    if (IN_PLACE && ET_SCALAR_FPU) {
        NAME(dense_lanes)(t->acc[0], x, w, I, ldw, lanes);
        return;
    }
    float wide[DEPTH], taps[LANES], a[LANES];
    for (int32_t l = 0; l < LANES; l++) {
        a[l] = t->acc[0][l];
    }
    for (int32_t i = 0; i < I; i += DEPTH) {
        const int32_t count = et_min(DEPTH, I - i);
        WIDEN(wide, x + i, 1, count);
        for (int32_t k = 0; k < count; k++) {
            WIDEN(taps, w + (i + k) * ldw, 1, lanes);
            for (int32_t l = 0; l < LANES; l++) {
                a[l] = MADD(wide[k], taps[l], a[l]);
            }
        }
#ifdef ET_CHUNKED
        for (int32_t l = 0; l < LANES && i % CHUNK == CHUNK - DEPTH; l++) {
            t->sum[0][l] += a[l];
            a[l] = 0.0f;
        }
#endif
    }
    for (int32_t l = 0; l < LANES; l++) {
        t->acc[0][l] = a[l];
    }
}
