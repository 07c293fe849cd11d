/* One row of outputs, as a sample alone has: sums in groups of ET_LMUL registers, each factor of the
 * lanes is used once.  What tile.h does, without what several rows and three levels cost to set up.
 * Read once per type and size. */

/*   y[l] = bias[l] + sum over k < n of x[k] * w[k step + l apart]
 *
 * across: the lanes are apart; else they are side by side. */
__attribute__((noinline)) static void SIZED(row)(const et_t *x, const et_t *w, const et_t *bias,
                                                 et_t *y, int32_t n, ptrdiff_t step,
                                                 ptrdiff_t apart, int across, size_t vl)
{
    PLAIN(wide) sum;
    if (bias != NULL) {
        sum = VECTOR(widen)(VECTOR(raw_load)(bias, vl), vl);
    } else {
        sum = PLAIN(zero)(vl);
    }
    if (!across) {
        for (; n >= 8; n -= 8, x += 8) {
            for (int32_t i = 0; i < 8; i++, w += step) {
                sum = VECTOR(madd)(sum, x + i, VECTOR(raw_load)(w, vl), vl);
            }
        }
        for (; n > 0; n--, x++, w += step) {
            sum = VECTOR(madd)(sum, x, VECTOR(raw_load)(w, vl), vl);
        }
    } else {
        for (; n >= 4; n -= 4, x += 4) {
            for (int32_t i = 0; i < 4; i++, w += step) {
                sum = VECTOR(madd)(sum, x + i, VECTOR(raw_gather)(w, apart, vl), vl);
            }
        }
        for (; n > 0; n--, x++, w += step) {
            sum = VECTOR(madd)(sum, x, VECTOR(raw_gather)(w, apart, vl), vl);
        }
    }
    VECTOR(raw_store)(y, VECTOR(round)(sum, vl), vl);
}
