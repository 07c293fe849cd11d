/* Convolution in groups and its input gradient.  Read once per type, behind conv2d, by the file of
 * every folder that has it. */

/* Convolution in groups: conv2d once for each of G slices of the channels, x[..., g I + i] to
 * y[..., g O + o].  The slices of a weight lie side by side in its rows, so a group is a column of
 * each operand, and its elements keep their indices in the whole weight.
 *
 *   x   in   [N,H,W,G*I]     T
 *   w   in   [KH,KW,I,G*O]   T
 *   b   in   [G*O]           T
 *   y   out  [N,P,Q,G*O]     T    rows (n,p) in [begin, end) of N * P are computed */
void NAME(grouped_conv2d)(const et_t *x, const et_t *w, const et_t *b, et_t *y, int32_t N,
                          int32_t H, int32_t W, int32_t G, int32_t I, int32_t KH, int32_t KW,
                          int32_t O, int32_t P, int32_t Q, int32_t sh, int32_t sw, int32_t pt,
                          int32_t pl, int32_t th, int32_t tw, int32_t begin, int32_t end)
{
    for (int32_t g = 0; g < G; g++) {
        NAME(conv2d)(x + g * I, w + g * O, b + g * O, y + g * O, N, H, W, I, G * I, KH, KW, O,
                     G * O, P, Q, G * O, sh, sw, pt, pl, th, tw, begin, end);
    }
}

/* Convolution in groups, input gradient: conv2d_bwd_x once for each group.
 *
 *   dy  in   [N,P,Q,G*O]     T
 *   w   in   [KH,KW,I,G*O]   T
 *   dx  out  [N,H,W,G*I]     T    rows (n,h) in [begin, end) of N * H are computed */
void NAME(grouped_conv2d_bwd_x)(const et_t *dy, const et_t *w, et_t *dx, int32_t N, int32_t P,
                                int32_t Q, int32_t G, int32_t O, int32_t KH, int32_t KW, int32_t I,
                                int32_t H, int32_t W, int32_t sh, int32_t sw, int32_t pt,
                                int32_t pl, int32_t th, int32_t tw, int32_t begin, int32_t end)
{
    for (int32_t g = 0; g < G; g++) {
        NAME(conv2d_bwd_x)(dy + g * O, w + g * O, dx + g * I, N, P, Q, O, G * O, KH, KW, I, G * O,
                           H, W, G * I, sh, sw, pt, pl, th, tw, begin, end);
    }
}
