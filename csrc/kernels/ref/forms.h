/* GENERATED from the op table by `python -m edgetrain.export.generate`; do not edit. */

#ifndef ET_FORMS_H
#define ET_FORMS_H

#define ET_INS_prelu_bwd_alpha const et_t *dy, const et_t *x
#define ET_DIMS_prelu_bwd_alpha int32_t R, int32_t C
#define ET_ARGS_prelu_bwd_alpha dy, x, R, C
#define ET_INS_conv2d_bwd_w const et_t *dy, const et_t *x
#define ET_DIMS_conv2d_bwd_w int32_t N, int32_t P, int32_t Q, int32_t O, int32_t ldy, int32_t H, \
    int32_t W, int32_t C, int32_t ldx, int32_t KH, int32_t KW, int32_t ldw, int32_t sh, \
    int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw
#define ET_ARGS_conv2d_bwd_w dy, x, N, P, Q, O, ldy, H, W, C, ldx, KH, KW, ldw, sh, sw, pt, pl, \
    th, tw
#define ET_INS_embedding_bwd_w const et_t *dy, const int32_t *i
#define ET_DIMS_embedding_bwd_w int32_t R, int32_t D, int32_t V
#define ET_ARGS_embedding_bwd_w dy, i, R, D, V
#define ET_INS_grouped_conv2d_bwd_w const et_t *dy, const et_t *x
#define ET_DIMS_grouped_conv2d_bwd_w int32_t N, int32_t P, int32_t Q, int32_t G, int32_t O, \
    int32_t H, int32_t W, int32_t I, int32_t KH, int32_t KW, int32_t sh, int32_t sw, int32_t pt, \
    int32_t pl, int32_t th, int32_t tw
#define ET_ARGS_grouped_conv2d_bwd_w dy, x, N, P, Q, G, O, H, W, I, KH, KW, sh, sw, pt, pl, th, tw
#define ET_INS_depthwise_conv2d_bwd_w const et_t *dy, const et_t *x
#define ET_DIMS_depthwise_conv2d_bwd_w int32_t N, int32_t P, int32_t Q, int32_t C, int32_t ldy, \
    int32_t H, int32_t W, int32_t ldx, int32_t KH, int32_t KW, int32_t ldw, int32_t sh, \
    int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw
#define ET_ARGS_depthwise_conv2d_bwd_w dy, x, N, P, Q, C, ldy, H, W, ldx, KH, KW, ldw, sh, sw, pt, \
    pl, th, tw
#define ET_INS_dense_bwd_w const et_t *dy, const et_t *x
#define ET_DIMS_dense_bwd_w int32_t N, int32_t O, int32_t ldy, int32_t I, int32_t ldx, int32_t ldw
#define ET_ARGS_dense_bwd_w dy, x, N, O, ldy, I, ldx, ldw
#define ET_INS_sum_rows const et_t *dy
#define ET_DIMS_sum_rows int32_t R, int32_t O, int32_t ldy
#define ET_ARGS_sum_rows dy, R, O, ldy
#define ET_INS_scale_bwd_gamma const et_t *dy, const et_t *x
#define ET_DIMS_scale_bwd_gamma int32_t R, int32_t C
#define ET_ARGS_scale_bwd_gamma dy, x, R, C

#endif
