/* Two-dimensional convolution, NHWC.  Windows may hang over the input by the padding: taps outside
 * are skipped, not multiplied by zero. */
#ifndef et_t
#define ET_SELF "conv2d.c"
#include "instantiate.h"
#else
#include "tile.h"

#include "epilogue.h"
#include "window.h"

#define ET_SHAPE                                                                                   \
    int32_t H, int32_t W, int32_t C, int32_t ldx, int32_t KH, int32_t KW, int32_t O, int32_t ldw,  \
        int32_t P, int32_t Q, int32_t ldy, int32_t sh, int32_t sw, int32_t pt, int32_t pl

/* One row of the kernel, taps k in [k, k + n) of KW * C, for the outputs of a tile: those that see
 * the whole row go together, those at an edge take what lies inside. */
static void NAME(conv2d_row)(et_tile *t, const et_t *x, int32_t at, int32_t k, int32_t n,
                             int32_t cols, int32_t W, int32_t C, int32_t ldx, int32_t KW,
                             int32_t sw)
{
    const et_t *from = x + (k / C) * ldx + k % C;
    int32_t c = 0;
    while (c < cols) {
        const int32_t left = at + c * sw; /* input column under the first tap */
        if (left >= 0 && left + KW <= W) {
            const int32_t inside = et_min(cols - c, (W - KW - left) / sw + 1);
            NAME(tile_rows)(t->acc + c, 1, from + left * ldx, sw * ldx, 1, inside, t->w, n);
            c += inside;
            continue;
        }
        const int32_t first = et_max(k, et_max(0, -left) * C);
        const int32_t last = et_min(k + n, et_max(0, et_min(KW, W - left)) * C);
        if (first < last) {
            NAME(tile_rows)(t->acc + c, 1, from + left * ldx + (first - k), 0, 1, 1,
                            t->w + (first - k), last - first);
        }
        c++;
    }
}
#endif
