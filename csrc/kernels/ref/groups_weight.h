/* The weight gradient of a convolution in groups.  Read once per type, behind that of conv2d, by the
 * file of every folder that has it. */

/* Convolution in groups, weight gradient: conv2d_bwd_w once for each group, whose columns of g the
 * sink is moved to.
 *
 *   dy  in   [N,P,Q,G*O]     T
 *   x   in   [N,H,W,G*I]     T
 *   g   out  [KH,KW,I,G*O]        rows in [begin, end) of KH * KW * I are computed */
static void NAME(grouped_conv2d_bwd_w_sums)(TYPED(sink) * sink, const et_t *dy, const et_t *x,
                                            int32_t N, int32_t P, int32_t Q, int32_t G, int32_t O,
                                            int32_t H, int32_t W, int32_t I, int32_t KH, int32_t KW,
                                            int32_t sh, int32_t sw, int32_t pt, int32_t pl,
                                            int32_t th, int32_t tw, int32_t begin, int32_t end)
{
    for (int32_t g = 0; g < G; g++) {
        NAME(conv2d_bwd_w_sums)(sink, dy + g * O, x + g * I, N, P, Q, O, G * O, H, W, I, G * I, KH,
                                KW, G * O, sh, sw, pt, pl, th, tw, begin, end);
        TYPED(sink_move)(sink, O);
    }
}

ET_FORMS(grouped_conv2d_bwd_w)
