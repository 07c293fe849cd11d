/* Recurrent layers: all steps of one sequence, forward and back. */
#ifndef et_t
#define ET_SELF "recurrent.c"
#define ET_CHUNKS
#include "et_math.h"
#include "instantiate.h"
#else
#include "tile.h"

#include "dense_row.h"

/* The finished sums of a row. */
ET_INLINE const float *NAME(recur_sums)(NAME(tile) * t)
{
#ifdef ET_CHUNKED
    NAME(tile_close)(t);
#endif
    return t->acc[0];
}

/* Recurrence:  y[s,h] = tanh(z[s,h] + sum_k y[s-1,k] * w[k,h]),  the state before the first is 0
 *
 *   z  in   [T,H]   T
 *   w  in   [H,H]   T
 *   y  out  [T,H]   T   may be z
 *
 * Each sum starts from z, k ascending; in the first step there are no products.  A state is rounded
 * once, and as it is stored it enters the next step. */
void NAME(recur)(const et_t *z, const et_t *w, et_t *y, int32_t T, int32_t H)
{
    ET_ASSERT(T >= 1 && H >= 1);
    NAME(tile) t;
    for (int32_t s = 0; s < T; s++, z += H, y += H) {
        for (int32_t h = 0; h < H; h += LANES) {
            const int32_t lanes = et_min(LANES, H - h);
            NAME(tile_start)(&t, z + h, 1, lanes);
            if (s > 0) {
                NAME(dense_row)(&t, y - H, w + h, H, H, lanes);
            }
            const float *sums = NAME(recur_sums)(&t);
            for (int32_t l = 0; l < lanes; l++) {
                STORE(&y[h + l], et_tanh(sums[l]));
            }
        }
    }
}

/* Recurrence, gradient:  dz[s,h] = (dy[s,h] + sum_k dz[s+1,k] * w[h,k]) (1 - y[s,h]^2)
 *
 *   dy  in   [D,H]   T   of the last D rows of y; 0 arrives at those before
 *   y   in   [T,H]   T   the states that `recur` gave
 *   w   in   [H,H]   T
 *   dz  out  [T,H]   T   may be dy, if that has as many rows
 *
 * Each sum starts from dy or 0, k ascending; in the last row there are no products.  A row of dz is
 * rounded once, and as it is stored it enters the row before. */
void NAME(recur_bwd_z)(const et_t *dy, const et_t *y, const et_t *w, et_t *dz, int32_t D, int32_t H,
                       int32_t T)
{
    ET_ASSERT(D >= 1 && H >= 1 && T >= 1);
    NAME(tile) t;
    for (int32_t s = T - 1; s >= 0; s--) {
        const et_t *arriving = s - T + D >= 0 ? dy + (s - T + D) * H : NULL;
        for (int32_t h = 0; h < H; h += LANES) {
            const int32_t lanes = et_min(LANES, H - h), at = s * H + h;
            NAME(tile_start)(&t, arriving != NULL ? arriving + h : NULL, 1, lanes);
            if (s + 1 < T) {
                NAME(tile_by_transposed)(&t, 0, 1, 0, dz + (s + 1) * H, H, 1, w + h * H, H, H,
                                         lanes);
            }
            const float *sums = NAME(recur_sums)(&t);
            for (int32_t l = 0; l < lanes; l++) {
                const float v = LOAD(&y[at + l]);
                STORE(&dz[at + l], et_fma(-v, v, 1.0f) * sums[l]);
            }
        }
    }
}
#endif
