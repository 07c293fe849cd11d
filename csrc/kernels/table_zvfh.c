/* GENERATED from the op table by `python -m edgetrain.export.generate`; do not edit. */

#include "et_table.h"
#include "et_kernels.h"

#define ET_AT(i) (base[a[i] >> ET_CLASS_SHIFT] + (a[i] & ET_OFFSET_MASK))

static void thunk_grouped_conv2d_bwd_w_acc_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_acc_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                          (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                          (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                          (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                          (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                          (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                          (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                          (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                                          (int32_t)a[22]);
}

static void thunk_dense_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_x_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                             (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                             (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_sub_middle_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sub_middle_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                            (int32_t)a[7]);
}

static void thunk_sum_middle_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sum_middle_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                            (int32_t)a[3], (int32_t)a[4], et_float_of_bits(a[5]), (int32_t)a[6],
                            (int32_t)a[7]);
}

static void thunk_grouped_conv2d_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                (const float *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                                (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                (int32_t)a[13], (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                (int32_t)a[17], (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                                (int32_t)a[21]);
}

static void thunk_scale_shift_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_scale_shift_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                             (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                             (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_depthwise_conv2d_bwd_w_momentum_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_momentum_f16c__zvfh((const et_f16 *)ET_AT(0),
                                                  (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                                                  (float *)ET_AT(3), (const int32_t *)ET_AT(4),
                                                  (int32_t *)ET_AT(5), (int32_t)a[6],
                                                  (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                                  (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                                  (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                                  (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                                  (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                                                  (int32_t)a[22], et_float_of_bits(a[23]),
                                                  et_float_of_bits(a[24]), (uint32_t)a[25],
                                                  (uint32_t)a[26], (int32_t)a[27], (int32_t)a[28],
                                                  (int32_t)a[29], (int32_t)a[30]);
}

static void thunk_conv2d_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                              (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                              (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                              (int32_t)a[10], (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                              (int32_t)a[14], (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                              (int32_t)a[18], (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                              (int32_t)a[22]);
}

static void thunk_avg_pool2d_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_avg_pool2d_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                            (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                            (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                            (int32_t)a[15]);
}

static void thunk_global_mean_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_global_mean_bwd_x_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                                   (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                                   (int32_t)a[7]);
}

static void thunk_softmax_ce_bwd_z_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_softmax_ce_bwd_z_f16__zvfh((const float *)ET_AT(0), (const int32_t *)ET_AT(1),
                                  (const int32_t *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                                  (int32_t)a[5], et_float_of_bits(a[6]), (int32_t)a[7],
                                  (int32_t)a[8]);
}

static void thunk_recur_bwd_z_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_recur_bwd_z_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                             (const float *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                             (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_sum_rows_sgd_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sum_rows_sgd_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1),
                              (const int32_t *)ET_AT(2), (int32_t *)ET_AT(3), (int32_t)a[4],
                              (int32_t)a[5], (int32_t)a[6], et_float_of_bits(a[7]),
                              et_float_of_bits(a[8]), (uint32_t)a[9], (uint32_t)a[10],
                              (int32_t)a[11], (int32_t)a[12], (int32_t)a[13]);
}

static void thunk_dot_middle_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dot_middle_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], et_float_of_bits(a[6]),
                            (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_grouped_conv2d_bwd_w_sgd_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_sgd_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                           (et_f16 *)ET_AT(2), (const int32_t *)ET_AT(3),
                                           (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                           (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                           (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                           (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                           (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                           (int32_t)a[19], (int32_t)a[20],
                                           et_float_of_bits(a[21]), et_float_of_bits(a[22]),
                                           (uint32_t)a[23], (uint32_t)a[24], (int32_t)a[25],
                                           (int32_t)a[26], (int32_t)a[27]);
}

static void thunk_standardize_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_standardize_bwd_x_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                   (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                   (int32_t)a[6]);
}

static void thunk_quantize_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_quantize_f32__zvfh((const float *)ET_AT(0), (int8_t *)ET_AT(1), (float *)ET_AT(2),
                          (int32_t)a[3]);
}

static void thunk_dense_bwd_w_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                             (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                             (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_global_max_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_global_max_bwd_x_f32__zvfh((const float *)ET_AT(0), (const int32_t *)ET_AT(1),
                                  (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                  (int32_t)a[6], (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_tanh_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_tanh_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                      (int32_t)a[4]);
}

static void thunk_momentum_f32_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_momentum_f32_f16__zvfh((float *)ET_AT(0), (float *)ET_AT(1), (const et_f16 *)ET_AT(2),
                              (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5],
                              et_float_of_bits(a[6]), et_float_of_bits(a[7]), (uint32_t)a[8],
                              (uint32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                              (int32_t)a[13]);
}

static void thunk_matmul_nt_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_matmul_nt_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_rmsprop_f16_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_rmsprop_f16_f32__zvfh((et_f16 *)ET_AT(0), (float *)ET_AT(1), (const float *)ET_AT(2),
                             (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5],
                             et_float_of_bits(a[6]), et_float_of_bits(a[7]), (uint32_t)a[8],
                             (uint32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12]);
}

static void thunk_group_normalize_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_group_normalize_bwd_x_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                       (const float *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                                       (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                       (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_mul_middle_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_mul_middle_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                            (int32_t)a[7]);
}

static void thunk_matmul_tn_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_matmul_tn_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_depthwise_conv2d_bwd_w_sgd_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_sgd_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                            (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                            (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                            (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                            (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                            (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                            (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                            (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                                            et_float_of_bits(a[22]), et_float_of_bits(a[23]),
                                            (uint32_t)a[24], (uint32_t)a[25], (int32_t)a[26],
                                            (int32_t)a[27], (int32_t)a[28]);
}

static void thunk_scale_bwd_gamma_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_scale_bwd_gamma_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                 (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                 (int32_t)a[6]);
}

static void thunk_hard_sigmoid_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_hard_sigmoid_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                              (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_dense_bwd_w_sgd_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_sgd_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                  (et_f16 *)ET_AT(2), (const int32_t *)ET_AT(3),
                                  (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                  (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                  et_float_of_bits(a[11]), et_float_of_bits(a[12]),
                                  (uint32_t)a[13], (uint32_t)a[14], (int32_t)a[15],
                                  (int32_t)a[16], (int32_t)a[17]);
}

static void thunk_conv2d_bwd_x_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_x_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                               (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                               (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                               (int32_t)a[10], (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                               (int32_t)a[14], (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                               (int32_t)a[18], (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                               (int32_t)a[22]);
}

static void thunk_grouped_conv2d_bwd_w_momentum_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_momentum_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                               (et_f16 *)ET_AT(2), (float *)ET_AT(3),
                                               (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                               (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                               (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                               (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                               (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                                               (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                                               (int32_t)a[21], et_float_of_bits(a[22]),
                                               et_float_of_bits(a[23]), (uint32_t)a[24],
                                               (uint32_t)a[25], (int32_t)a[26], (int32_t)a[27],
                                               (int32_t)a[28], (int32_t)a[29]);
}

static void thunk_conv2d_bwd_w_momentum_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_momentum_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                       (et_f16 *)ET_AT(2), (float *)ET_AT(3),
                                       (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                       (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                       (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                       (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                       (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                       (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                                       (int32_t)a[22], (int32_t)a[23], et_float_of_bits(a[24]),
                                       et_float_of_bits(a[25]), (uint32_t)a[26], (uint32_t)a[27],
                                       (int32_t)a[28], (int32_t)a[29], (int32_t)a[30],
                                       (int32_t)a[31]);
}

static void thunk_goodness_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_goodness_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                          (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_dense_bwd_w_momentum_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_momentum_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                      (float *)ET_AT(2), (float *)ET_AT(3),
                                      (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                      (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                      (int32_t)a[10], (int32_t)a[11], et_float_of_bits(a[12]),
                                      et_float_of_bits(a[13]), (uint32_t)a[14], (uint32_t)a[15],
                                      (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                      (int32_t)a[19]);
}

static void thunk_adam_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_adam_f32__zvfh((float *)ET_AT(0), (float *)ET_AT(1), (float *)ET_AT(2),
                      (const float *)ET_AT(3), (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                      (int32_t)a[6], et_float_of_bits(a[7]), et_float_of_bits(a[8]),
                      (uint32_t)a[9], (uint32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                      (int32_t)a[13], (int32_t)a[14]);
}

static void thunk_adam_f32_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_adam_f32_f16__zvfh((float *)ET_AT(0), (float *)ET_AT(1), (float *)ET_AT(2),
                          (const et_f16 *)ET_AT(3), (const int32_t *)ET_AT(4),
                          (int32_t *)ET_AT(5), (int32_t)a[6], et_float_of_bits(a[7]),
                          et_float_of_bits(a[8]), (uint32_t)a[9], (uint32_t)a[10], (int32_t)a[11],
                          (int32_t)a[12], (int32_t)a[13], (int32_t)a[14]);
}

static void thunk_dense_bwd_x_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_x_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                              (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                              (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                              (int32_t)a[10]);
}

static void thunk_leaky_relu_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_leaky_relu_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                  (et_f16 *)ET_AT(2), (int32_t)a[3], et_float_of_bits(a[4]),
                                  (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_prelu_bwd_alpha_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_bwd_alpha_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                 (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                 (int32_t)a[6]);
}

static void thunk_relu6_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_relu6_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                             (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_softmax_ce_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_softmax_ce_f16__zvfh((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1),
                            (float *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4], (int32_t)a[5],
                            et_float_of_bits(a[6]));
}

static void thunk_add_bias_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_add_bias_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                          (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_relu_bits_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_relu_bits_f32__zvfh((const float *)ET_AT(0), (uint8_t *)ET_AT(1), (int32_t)a[2],
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_transpose_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_transpose_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7]);
}

static void thunk_dense_bwd_w_momentum_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_momentum_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                       (et_f16 *)ET_AT(2), (float *)ET_AT(3),
                                       (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                       (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                       (int32_t)a[10], (int32_t)a[11], et_float_of_bits(a[12]),
                                       et_float_of_bits(a[13]), (uint32_t)a[14], (uint32_t)a[15],
                                       (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                       (int32_t)a[19]);
}

static void thunk_target_bwd_a_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_target_bwd_a_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                              (const int32_t *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                              (int32_t)a[5], et_float_of_bits(a[6]), et_float_of_bits(a[7]),
                              (int32_t)a[8], (int32_t)a[9]);
}

static void thunk_accumulate_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_accumulate_f32__zvfh((float *)ET_AT(0), (const float *)ET_AT(1), (const int32_t *)ET_AT(2),
                            (int32_t *)ET_AT(3), (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_max_pool2d_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_max_pool2d_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (uint8_t *)ET_AT(2),
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                            (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                            (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                            (int32_t)a[15], (int32_t)a[16]);
}

static void thunk_conv2d_planar_bwd_x_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_planar_bwd_x_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                      (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                      (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                      (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                      (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                      (int32_t)a[15], (int32_t)a[16], (int32_t)a[17]);
}

static void thunk_sgd_f16_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sgd_f16_f32__zvfh((et_f16 *)ET_AT(0), (const float *)ET_AT(1), (const int32_t *)ET_AT(2),
                         (int32_t *)ET_AT(3), (int32_t)a[4], et_float_of_bits(a[5]),
                         et_float_of_bits(a[6]), (uint32_t)a[7], (uint32_t)a[8], (int32_t)a[9],
                         (int32_t)a[10], (int32_t)a[11]);
}

static void thunk_momentum_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_momentum_f16__zvfh((et_f16 *)ET_AT(0), (float *)ET_AT(1), (const et_f16 *)ET_AT(2),
                          (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5],
                          et_float_of_bits(a[6]), et_float_of_bits(a[7]), (uint32_t)a[8],
                          (uint32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                          (int32_t)a[13]);
}

static void thunk_grouped_conv2d_bwd_w_sgd_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_sgd_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                          (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                          (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                          (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                          (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                          (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                          (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                          (int32_t)a[19], (int32_t)a[20], et_float_of_bits(a[21]),
                                          et_float_of_bits(a[22]), (uint32_t)a[23],
                                          (uint32_t)a[24], (int32_t)a[25], (int32_t)a[26],
                                          (int32_t)a[27]);
}

static void thunk_conv2d_bwd_w_momentum_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_momentum_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                       (float *)ET_AT(2), (float *)ET_AT(3),
                                       (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                       (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                       (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                       (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                       (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                       (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                                       (int32_t)a[22], (int32_t)a[23], et_float_of_bits(a[24]),
                                       et_float_of_bits(a[25]), (uint32_t)a[26], (uint32_t)a[27],
                                       (int32_t)a[28], (int32_t)a[29], (int32_t)a[30],
                                       (int32_t)a[31]);
}

static void thunk_depthwise_conv2d_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                        (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                        (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                        (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                        (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                                        (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                        (int32_t)a[17], (int32_t)a[18], (int32_t)a[19],
                                        (int32_t)a[20], (int32_t)a[21]);
}

static void thunk_grouped_conv2d_bwd_w_momentum_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_momentum_f16c__zvfh((const et_f16 *)ET_AT(0),
                                                (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                                                (float *)ET_AT(3), (const int32_t *)ET_AT(4),
                                                (int32_t *)ET_AT(5), (int32_t)a[6], (int32_t)a[7],
                                                (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                                (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                                                (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                                (int32_t)a[17], (int32_t)a[18], (int32_t)a[19],
                                                (int32_t)a[20], (int32_t)a[21],
                                                et_float_of_bits(a[22]), et_float_of_bits(a[23]),
                                                (uint32_t)a[24], (uint32_t)a[25], (int32_t)a[26],
                                                (int32_t)a[27], (int32_t)a[28], (int32_t)a[29]);
}

static void thunk_relu_bits_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_relu_bits_f16__zvfh((const et_f16 *)ET_AT(0), (uint8_t *)ET_AT(1), (int32_t)a[2],
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_div_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_div_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                     (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_dense_bwd_w_sgd_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_sgd_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                 (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                 (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                 (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                 et_float_of_bits(a[11]), et_float_of_bits(a[12]),
                                 (uint32_t)a[13], (uint32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                 (int32_t)a[17]);
}

static void thunk_dequantize_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dequantize_f32__zvfh((const int8_t *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_scale_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_scale_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                       (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_conv2d_bwd_w_acc_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_acc_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                   (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                   (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                   (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                   (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                   (int32_t)a[15], (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                   (int32_t)a[19], (int32_t)a[20], (int32_t)a[21], (int32_t)a[22],
                                   (int32_t)a[23], (int32_t)a[24]);
}

static void thunk_dense_bwd_w_acc_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_acc_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                 (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                 (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                 (int32_t)a[8], (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                 (int32_t)a[12]);
}

static void thunk_sum_rows_sgd_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sum_rows_sgd_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1),
                              (const int32_t *)ET_AT(2), (int32_t *)ET_AT(3), (int32_t)a[4],
                              (int32_t)a[5], (int32_t)a[6], et_float_of_bits(a[7]),
                              et_float_of_bits(a[8]), (uint32_t)a[9], (uint32_t)a[10],
                              (int32_t)a[11], (int32_t)a[12], (int32_t)a[13]);
}

static void thunk_sgd_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sgd_f32__zvfh((float *)ET_AT(0), (const float *)ET_AT(1), (const int32_t *)ET_AT(2),
                     (int32_t *)ET_AT(3), (int32_t)a[4], et_float_of_bits(a[5]),
                     et_float_of_bits(a[6]), (uint32_t)a[7], (uint32_t)a[8], (int32_t)a[9],
                     (int32_t)a[10], (int32_t)a[11]);
}

static void thunk_adam_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_adam_f16__zvfh((et_f16 *)ET_AT(0), (float *)ET_AT(1), (float *)ET_AT(2),
                      (const et_f16 *)ET_AT(3), (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                      (int32_t)a[6], et_float_of_bits(a[7]), et_float_of_bits(a[8]),
                      (uint32_t)a[9], (uint32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                      (int32_t)a[13], (int32_t)a[14]);
}

static void thunk_avg_pool2d_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_avg_pool2d_bwd_x_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                                  (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                                  (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                  (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                  (int32_t)a[15]);
}

static void thunk_matmul_tn_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_matmul_tn_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_sum_rows_momentum_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sum_rows_momentum_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1),
                                   (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                   (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                   (int32_t)a[7], et_float_of_bits(a[8]), et_float_of_bits(a[9]),
                                   (uint32_t)a[10], (uint32_t)a[11], (int32_t)a[12],
                                   (int32_t)a[13], (int32_t)a[14], (int32_t)a[15]);
}

static void thunk_relu_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_relu_bwd_x_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_perturb_rademacher_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_perturb_rademacher_f32__zvfh((float *)ET_AT(0), (const int32_t *)ET_AT(1), (int32_t)a[2],
                                    et_float_of_bits(a[3]), (uint32_t)a[4], (uint32_t)a[5],
                                    (uint32_t)a[6], (uint32_t)a[7], (int32_t)a[8], (int32_t)a[9]);
}

static void thunk_goodness_bwd_a_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_goodness_bwd_a_f16__zvfh((const et_f16 *)ET_AT(0), (const float *)ET_AT(1),
                                (const int32_t *)ET_AT(2), (const int32_t *)ET_AT(3),
                                (et_f16 *)ET_AT(4), (int32_t)a[5], (int32_t)a[6], (uint32_t)a[7],
                                et_float_of_bits(a[8]), (int32_t)a[9], (int32_t)a[10],
                                (int32_t)a[11]);
}

static void thunk_scale_bwd_gamma_momentum_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_scale_bwd_gamma_momentum_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                          (float *)ET_AT(2), (float *)ET_AT(3),
                                          (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                          (int32_t)a[6], (int32_t)a[7], et_float_of_bits(a[8]),
                                          et_float_of_bits(a[9]), (uint32_t)a[10],
                                          (uint32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                                          (int32_t)a[14], (int32_t)a[15]);
}

static void thunk_recur_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_recur_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                        (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_broadcast_middle_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_broadcast_middle_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                                  (int32_t)a[3], (int32_t)a[4], et_float_of_bits(a[5]),
                                  (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_prelu_bwd_alpha_momentum_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_bwd_alpha_momentum_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                          (float *)ET_AT(2), (float *)ET_AT(3),
                                          (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                          (int32_t)a[6], (int32_t)a[7], et_float_of_bits(a[8]),
                                          et_float_of_bits(a[9]), (uint32_t)a[10],
                                          (uint32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                                          (int32_t)a[14], (int32_t)a[15]);
}

static void thunk_widen_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_widen_f16__zvfh((const et_f16 *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                       (int32_t)a[4]);
}

static void thunk_prelu_bwd_alpha_sgd_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_bwd_alpha_sgd_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                     (et_f16 *)ET_AT(2), (const int32_t *)ET_AT(3),
                                     (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                     et_float_of_bits(a[7]), et_float_of_bits(a[8]),
                                     (uint32_t)a[9], (uint32_t)a[10], (int32_t)a[11],
                                     (int32_t)a[12], (int32_t)a[13]);
}

static void thunk_project_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_project_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                         (int32_t)a[4], (int32_t)a[5], et_float_of_bits(a[6]), (uint32_t)a[7],
                         (uint32_t)a[8], (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_prelu_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_bwd_x_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                             (const float *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                             (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_depthwise_conv2d_bwd_x_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_x_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                         (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                         (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                         (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                         (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                                         (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                         (int32_t)a[17], (int32_t)a[18], (int32_t)a[19],
                                         (int32_t)a[20], (int32_t)a[21]);
}

static void thunk_hard_swish_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_hard_swish_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                  (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                  (int32_t)a[5]);
}

static void thunk_global_mean_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_global_mean_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                             (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                             (int32_t)a[7]);
}

static void thunk_cast_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_cast_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                      (int32_t)a[4]);
}

static void thunk_conv2d_bwd_w_sgd_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_sgd_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                  (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                  (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                  (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                  (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                  (int32_t)a[15], (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                  (int32_t)a[19], (int32_t)a[20], (int32_t)a[21], (int32_t)a[22],
                                  et_float_of_bits(a[23]), et_float_of_bits(a[24]),
                                  (uint32_t)a[25], (uint32_t)a[26], (int32_t)a[27],
                                  (int32_t)a[28], (int32_t)a[29]);
}

static void thunk_depthwise_conv2d_bwd_w_momentum_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_momentum_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                                 (float *)ET_AT(2), (float *)ET_AT(3),
                                                 (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                                 (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                                 (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                                 (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                                 (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                                                 (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                                                 (int32_t)a[21], (int32_t)a[22],
                                                 et_float_of_bits(a[23]), et_float_of_bits(a[24]),
                                                 (uint32_t)a[25], (uint32_t)a[26], (int32_t)a[27],
                                                 (int32_t)a[28], (int32_t)a[29], (int32_t)a[30]);
}

static void thunk_conv2d_bwd_w_sgd_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_sgd_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                   (et_f16 *)ET_AT(2), (const int32_t *)ET_AT(3),
                                   (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                   (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                   (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                   (int32_t)a[15], (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                   (int32_t)a[19], (int32_t)a[20], (int32_t)a[21], (int32_t)a[22],
                                   et_float_of_bits(a[23]), et_float_of_bits(a[24]),
                                   (uint32_t)a[25], (uint32_t)a[26], (int32_t)a[27],
                                   (int32_t)a[28], (int32_t)a[29]);
}

static void thunk_conv2d_planar_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_planar_bwd_x_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                     (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                     (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                     (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                     (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                     (int32_t)a[15], (int32_t)a[16], (int32_t)a[17]);
}

static void thunk_dequantize_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dequantize_f16__zvfh((const int8_t *)ET_AT(0), (const float *)ET_AT(1), (et_f16 *)ET_AT(2),
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_global_mean_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_global_mean_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                                   (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                                   (int32_t)a[7]);
}

static void thunk_matmul_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_matmul_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                        (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                        (int32_t)a[8]);
}

static void thunk_scale_bwd_gamma_sgd_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_scale_bwd_gamma_sgd_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                     (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                     (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                     et_float_of_bits(a[7]), et_float_of_bits(a[8]),
                                     (uint32_t)a[9], (uint32_t)a[10], (int32_t)a[11],
                                     (int32_t)a[12], (int32_t)a[13]);
}

static void thunk_tanh_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_tanh_bwd_x_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_sign_signal_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sign_signal_f32__zvfh((const float *)ET_AT(0), (const int32_t *)ET_AT(1),
                             (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_scale_bwd_gamma_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_scale_bwd_gamma_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                 (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                 (int32_t)a[6]);
}

static void thunk_prelu_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                       (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_grouped_conv2d_bwd_w_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                      (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                      (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                      (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                      (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                      (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                                      (int32_t)a[18], (int32_t)a[19], (int32_t)a[20]);
}

static void thunk_depthwise_conv2d_bwd_w_sgd_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_sgd_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                             (et_f16 *)ET_AT(2), (const int32_t *)ET_AT(3),
                                             (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                             (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                             (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                             (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                             (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                             (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                                             et_float_of_bits(a[22]), et_float_of_bits(a[23]),
                                             (uint32_t)a[24], (uint32_t)a[25], (int32_t)a[26],
                                             (int32_t)a[27], (int32_t)a[28]);
}

static void thunk_recur_bwd_z_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_recur_bwd_z_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                              (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                              (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_sigmoid_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sigmoid_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                               (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_relu6_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_relu6_bwd_x_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                             (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_depthwise_conv2d_bwd_w_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                         (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                         (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                         (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                         (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                                         (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                         (int32_t)a[17], (int32_t)a[18], (int32_t)a[19],
                                         (int32_t)a[20], (int32_t)a[21]);
}

static void thunk_mul_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_mul_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                     (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_relu_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_relu_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                      (int32_t)a[4]);
}

static void thunk_sub_middle_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sub_middle_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                            (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                            (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_unscale_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_unscale_f32__zvfh((const float *)ET_AT(0), (const int32_t *)ET_AT(1), (float *)ET_AT(2),
                         (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_conv2d_bwd_w_acc_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_acc_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                  (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                  (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                  (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                  (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                  (int32_t)a[15], (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                  (int32_t)a[19], (int32_t)a[20], (int32_t)a[21], (int32_t)a[22],
                                  (int32_t)a[23], (int32_t)a[24]);
}

static void thunk_prelu_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                             (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                             (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_softmax_ce_bwd_z_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_softmax_ce_bwd_z_f32__zvfh((const float *)ET_AT(0), (const int32_t *)ET_AT(1),
                                  (const int32_t *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                                  (int32_t)a[5], et_float_of_bits(a[6]), (int32_t)a[7],
                                  (int32_t)a[8]);
}

static void thunk_prelu_bwd_alpha_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_bwd_alpha_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                 (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                 (int32_t)a[6]);
}

static void thunk_quantize_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_quantize_f16__zvfh((const et_f16 *)ET_AT(0), (int8_t *)ET_AT(1), (float *)ET_AT(2),
                          (int32_t)a[3]);
}

static void thunk_scale_bwd_gamma_acc_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_scale_bwd_gamma_acc_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                     (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                     (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                     (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_mul_middle_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_mul_middle_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                            (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                            (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_prelu_bwd_alpha_acc_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_bwd_alpha_acc_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                     (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                     (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                     (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_depthwise_conv2d_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                   (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                                   (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                   (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                   (int32_t)a[13], (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                   (int32_t)a[17], (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                                   (int32_t)a[21], (int32_t)a[22]);
}

static void thunk_random_rows_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_random_rows_f32__zvfh((const int32_t *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                             (int32_t)a[3], (uint32_t)a[4], (int32_t)a[5], et_float_of_bits(a[6]),
                             (uint32_t)a[7], (uint32_t)a[8], (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_relu6_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_relu6_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                       (int32_t)a[4]);
}

static void thunk_add_middle_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_add_middle_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                            (int32_t)a[7]);
}

static void thunk_follow_rademacher_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_follow_rademacher_f32__zvfh((float *)ET_AT(0), (const int32_t *)ET_AT(1),
                                   (const int32_t *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                   et_float_of_bits(a[5]), et_float_of_bits(a[6]), (uint32_t)a[7],
                                   (uint32_t)a[8], (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_standardize_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_standardize_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (const float *)ET_AT(1),
                                   (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                   (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_dense_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                        (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                        (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                        (int32_t)a[10], (int32_t)a[11]);
}

static void thunk_tanh_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_tanh_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                            (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_check_finite_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_check_finite_f16__zvfh((const et_f16 *)ET_AT(0), (int32_t *)ET_AT(1), (int32_t)a[2]);
}

static void thunk_scale_bwd_gamma_acc_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_scale_bwd_gamma_acc_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                     (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                     (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                     (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_depthwise_conv2d_bwd_w_momentum_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_momentum_f16__zvfh((const et_f16 *)ET_AT(0),
                                                 (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                                                 (float *)ET_AT(3), (const int32_t *)ET_AT(4),
                                                 (int32_t *)ET_AT(5), (int32_t)a[6],
                                                 (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                                 (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                                 (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                                 (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                                 (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                                                 (int32_t)a[22], et_float_of_bits(a[23]),
                                                 et_float_of_bits(a[24]), (uint32_t)a[25],
                                                 (uint32_t)a[26], (int32_t)a[27], (int32_t)a[28],
                                                 (int32_t)a[29], (int32_t)a[30]);
}

static void thunk_dense_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                             (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                             (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                             (int32_t)a[10]);
}

static void thunk_depthwise_conv2d_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_x_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                        (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                        (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                        (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                        (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                                        (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                        (int32_t)a[17], (int32_t)a[18], (int32_t)a[19],
                                        (int32_t)a[20], (int32_t)a[21]);
}

static void thunk_conv2d_bwd_w_acc_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_acc_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                  (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                  (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                  (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                  (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                  (int32_t)a[15], (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                  (int32_t)a[19], (int32_t)a[20], (int32_t)a[21], (int32_t)a[22],
                                  (int32_t)a[23], (int32_t)a[24]);
}

static void thunk_group_normalize_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_group_normalize_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                       (const float *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                                       (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                       (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_rmsprop_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_rmsprop_f16__zvfh((et_f16 *)ET_AT(0), (float *)ET_AT(1), (const et_f16 *)ET_AT(2),
                         (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5],
                         et_float_of_bits(a[6]), et_float_of_bits(a[7]), (uint32_t)a[8],
                         (uint32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12]);
}

static void thunk_grouped_conv2d_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                 (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                                 (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                 (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                 (int32_t)a[13], (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                 (int32_t)a[17], (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                                 (int32_t)a[21]);
}

static void thunk_affine_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_affine_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                        et_float_of_bits(a[3]), et_float_of_bits(a[4]), (int32_t)a[5],
                        (int32_t)a[6]);
}

static void thunk_difference_signal_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_difference_signal_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                   (const float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                   (float *)ET_AT(4), (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                   (int32_t)a[8]);
}

static void thunk_matmul_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_matmul_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                        (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                        (int32_t)a[8]);
}

static void thunk_conv2d_planar_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_planar_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                               (const float *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                               (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                               (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                               (int32_t)a[13], (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                               (int32_t)a[17], (int32_t)a[18]);
}

static void thunk_cast_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_cast_f16__zvfh((const float *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                      (int32_t)a[4]);
}

static void thunk_sign_signal_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sign_signal_f16__zvfh((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1),
                             (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_sigmoid_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sigmoid_bwd_x_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                               (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_relu_bits_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_relu_bits_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (const uint8_t *)ET_AT(1),
                                 (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_depthwise_conv2d_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                  (const float *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                                  (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                  (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                  (int32_t)a[13], (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                  (int32_t)a[17], (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                                  (int32_t)a[21], (int32_t)a[22]);
}

static void thunk_relu_bits_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_relu_bits_bwd_x_f32__zvfh((const float *)ET_AT(0), (const uint8_t *)ET_AT(1),
                                 (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_global_max_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_global_max_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t *)ET_AT(2),
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                            (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_scale_bwd_gamma_sgd_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_scale_bwd_gamma_sgd_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                     (et_f16 *)ET_AT(2), (const int32_t *)ET_AT(3),
                                     (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                     et_float_of_bits(a[7]), et_float_of_bits(a[8]),
                                     (uint32_t)a[9], (uint32_t)a[10], (int32_t)a[11],
                                     (int32_t)a[12], (int32_t)a[13]);
}

static void thunk_sum_rows_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sum_rows_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                          (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_goodness_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_goodness_f16__zvfh((const et_f16 *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                          (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_dense_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (const float *)ET_AT(2),
                       (float *)ET_AT(3), (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                       (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                       (int32_t)a[11]);
}

static void thunk_add_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_add_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                     (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_matmul_tn_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_matmul_tn_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                            (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                            (int32_t)a[6], (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_standardize_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_standardize_f16__zvfh((const et_f16 *)ET_AT(0), (const float *)ET_AT(1),
                             (const float *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                             (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_conv2d_bwd_w_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                              (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                              (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                              (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                              (int32_t)a[15], (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                              (int32_t)a[19], (int32_t)a[20], (int32_t)a[21], (int32_t)a[22]);
}

static void thunk_relu_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_relu_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                      (int32_t)a[4]);
}

static void thunk_add_bias_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_add_bias_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                          (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_recur_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_recur_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                       (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_conv2d_planar_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_planar_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                     (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                     (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                     (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                     (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                     (int32_t)a[15], (int32_t)a[16], (int32_t)a[17]);
}

static void thunk_depthwise_conv2d_bwd_w_acc_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_acc_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                            (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                            (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                            (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                            (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                            (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                            (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                            (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                                            (int32_t)a[22], (int32_t)a[23]);
}

static void thunk_matmul_nt_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_matmul_nt_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                            (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                            (int32_t)a[6], (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_grouped_conv2d_bwd_w_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                      (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                      (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                      (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                      (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                      (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                                      (int32_t)a[18], (int32_t)a[19], (int32_t)a[20]);
}

static void thunk_grouped_conv2d_bwd_w_acc_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_acc_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                           (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                           (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                           (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                           (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                           (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                           (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                           (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                                           (int32_t)a[22]);
}

static void thunk_dense_bwd_w_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                             (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                             (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                             (int32_t)a[10]);
}

static void thunk_transpose_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_transpose_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7]);
}

static void thunk_sum_rows_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sum_rows_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                          (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_conv2d_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                        (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                        (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                        (int32_t)a[10], (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                        (int32_t)a[14], (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                        (int32_t)a[18], (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                        (int32_t)a[22], (int32_t)a[23]);
}

static void thunk_sub_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sub_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                     (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_goodness_bwd_a_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_goodness_bwd_a_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                (const int32_t *)ET_AT(2), (const int32_t *)ET_AT(3),
                                (float *)ET_AT(4), (int32_t)a[5], (int32_t)a[6], (uint32_t)a[7],
                                et_float_of_bits(a[8]), (int32_t)a[9], (int32_t)a[10],
                                (int32_t)a[11]);
}

static void thunk_unscale_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_unscale_f16__zvfh((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1), (et_f16 *)ET_AT(2),
                         (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_dense_bwd_w_acc_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_acc_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                  (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                  (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                  (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                  (int32_t)a[11], (int32_t)a[12]);
}

static void thunk_relu_i8_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_relu_i8_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (const int8_t *)ET_AT(1),
                               (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_div_middle_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_div_middle_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                            (int32_t)a[7]);
}

static void thunk_hard_sigmoid_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_hard_sigmoid_bwd_x_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                    (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                    (int32_t)a[5]);
}

static void thunk_sum_rows_acc_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sum_rows_acc_f16__zvfh((const et_f16 *)ET_AT(0), (float *)ET_AT(1),
                              (const int32_t *)ET_AT(2), (int32_t *)ET_AT(3), (int32_t)a[4],
                              (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_dense_bwd_w_momentum_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_momentum_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                      (et_f16 *)ET_AT(2), (float *)ET_AT(3),
                                      (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                      (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                      (int32_t)a[10], (int32_t)a[11], et_float_of_bits(a[12]),
                                      et_float_of_bits(a[13]), (uint32_t)a[14], (uint32_t)a[15],
                                      (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                      (int32_t)a[19]);
}

static void thunk_conv2d_planar_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_planar_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                               (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                               (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                               (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                               (int32_t)a[13], (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                               (int32_t)a[17], (int32_t)a[18]);
}

static void thunk_max_pool2d_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_max_pool2d_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (uint8_t *)ET_AT(2),
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                            (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                            (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                            (int32_t)a[15], (int32_t)a[16]);
}

static void thunk_conv2d_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (const float *)ET_AT(2),
                        (float *)ET_AT(3), (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                        (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                        (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                        (int32_t)a[15], (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                        (int32_t)a[19], (int32_t)a[20], (int32_t)a[21], (int32_t)a[22],
                        (int32_t)a[23]);
}

static void thunk_sum_rows_acc_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sum_rows_acc_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1),
                              (const int32_t *)ET_AT(2), (int32_t *)ET_AT(3), (int32_t)a[4],
                              (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_sgd_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sgd_f16__zvfh((et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (const int32_t *)ET_AT(2),
                     (int32_t *)ET_AT(3), (int32_t)a[4], et_float_of_bits(a[5]),
                     et_float_of_bits(a[6]), (uint32_t)a[7], (uint32_t)a[8], (int32_t)a[9],
                     (int32_t)a[10], (int32_t)a[11]);
}

static void thunk_relu_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_relu_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                            (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_group_normalize_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_group_normalize_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (float *)ET_AT(2),
                                 (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                                 (int32_t)a[7], et_float_of_bits(a[8]), (int32_t)a[9],
                                 (int32_t)a[10]);
}

static void thunk_affine_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_affine_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                        et_float_of_bits(a[3]), et_float_of_bits(a[4]), (int32_t)a[5],
                        (int32_t)a[6]);
}

static void thunk_conv2d_bwd_w_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                               (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                               (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                               (int32_t)a[10], (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                               (int32_t)a[14], (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                               (int32_t)a[18], (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                               (int32_t)a[22]);
}

static void thunk_check_finite_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_check_finite_f32__zvfh((const float *)ET_AT(0), (int32_t *)ET_AT(1), (int32_t)a[2]);
}

static void thunk_leaky_relu_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_leaky_relu_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                            et_float_of_bits(a[3]), (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_momentum_f16_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_momentum_f16_f32__zvfh((et_f16 *)ET_AT(0), (float *)ET_AT(1), (const float *)ET_AT(2),
                              (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5],
                              et_float_of_bits(a[6]), et_float_of_bits(a[7]), (uint32_t)a[8],
                              (uint32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                              (int32_t)a[13]);
}

static void thunk_scale_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_scale_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                       (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_recur_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_recur_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                       (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_hard_sigmoid_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_hard_sigmoid_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                              (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_avg_pool2d_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_avg_pool2d_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                                  (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                                  (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                  (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                  (int32_t)a[15]);
}

static void thunk_grouped_conv2d_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                      (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                      (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                      (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                      (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                      (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                                      (int32_t)a[18], (int32_t)a[19], (int32_t)a[20]);
}

static void thunk_div_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_div_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                     (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_depthwise_conv2d_bwd_w_sgd_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_sgd_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                            (et_f16 *)ET_AT(2), (const int32_t *)ET_AT(3),
                                            (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                            (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                            (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                            (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                            (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                            (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                                            et_float_of_bits(a[22]), et_float_of_bits(a[23]),
                                            (uint32_t)a[24], (uint32_t)a[25], (int32_t)a[26],
                                            (int32_t)a[27], (int32_t)a[28]);
}

static void thunk_leaky_relu_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_leaky_relu_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                            et_float_of_bits(a[3]), (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_sum_rows_momentum_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sum_rows_momentum_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (float *)ET_AT(2),
                                   (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5],
                                   (int32_t)a[6], (int32_t)a[7], et_float_of_bits(a[8]),
                                   et_float_of_bits(a[9]), (uint32_t)a[10], (uint32_t)a[11],
                                   (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                   (int32_t)a[15]);
}

static void thunk_matmul_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_matmul_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                         (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                         (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_global_mean_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_global_mean_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                             (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                             (int32_t)a[7]);
}

static void thunk_prelu_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                       (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_avg_pool2d_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_avg_pool2d_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                            (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                            (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                            (int32_t)a[15]);
}

static void thunk_grouped_conv2d_bwd_w_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                       (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                       (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                       (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                       (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                       (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                                       (int32_t)a[18], (int32_t)a[19], (int32_t)a[20]);
}

static void thunk_global_max_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_global_max_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t *)ET_AT(2),
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                            (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_hard_sigmoid_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_hard_sigmoid_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                    (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                    (int32_t)a[5]);
}

static void thunk_scale_bwd_gamma_momentum_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_scale_bwd_gamma_momentum_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                          (et_f16 *)ET_AT(2), (float *)ET_AT(3),
                                          (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                          (int32_t)a[6], (int32_t)a[7], et_float_of_bits(a[8]),
                                          et_float_of_bits(a[9]), (uint32_t)a[10],
                                          (uint32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                                          (int32_t)a[14], (int32_t)a[15]);
}

static void thunk_hard_swish_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_hard_swish_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                            (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_global_max_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_global_max_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1),
                                  (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                  (int32_t)a[6], (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_add_into_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_add_into_f32__zvfh((float *)ET_AT(0), (const float *)ET_AT(1), (int32_t)a[2],
                          (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_conv2d_bwd_w_momentum_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_momentum_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                        (et_f16 *)ET_AT(2), (float *)ET_AT(3),
                                        (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                        (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                        (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                        (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                        (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                                        (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                                        (int32_t)a[21], (int32_t)a[22], (int32_t)a[23],
                                        et_float_of_bits(a[24]), et_float_of_bits(a[25]),
                                        (uint32_t)a[26], (uint32_t)a[27], (int32_t)a[28],
                                        (int32_t)a[29], (int32_t)a[30], (int32_t)a[31]);
}

static void thunk_recur_bwd_z_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_recur_bwd_z_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                             (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                             (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_dense_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                       (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4], (int32_t)a[5],
                       (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                       (int32_t)a[11]);
}

static void thunk_conv2d_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                         (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                         (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                         (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                         (int32_t)a[13], (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                         (int32_t)a[17], (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                         (int32_t)a[21], (int32_t)a[22], (int32_t)a[23]);
}

static void thunk_sum_middle_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sum_middle_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                            (int32_t)a[3], (int32_t)a[4], et_float_of_bits(a[5]), (int32_t)a[6],
                            (int32_t)a[7]);
}

static void thunk_add_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_add_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                     (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_depthwise_conv2d_bwd_w_acc_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_acc_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                            (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                            (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                            (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                            (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                            (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                            (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                            (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                                            (int32_t)a[22], (int32_t)a[23]);
}

static void thunk_project_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_project_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                         (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], et_float_of_bits(a[6]),
                         (uint32_t)a[7], (uint32_t)a[8], (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_softmax_ce_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_softmax_ce_f32__zvfh((const float *)ET_AT(0), (const int32_t *)ET_AT(1), (float *)ET_AT(2),
                            (float *)ET_AT(3), (int32_t)a[4], (int32_t)a[5],
                            et_float_of_bits(a[6]));
}

static void thunk_hard_swish_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_hard_swish_bwd_x_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                  (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_rmsprop_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_rmsprop_f32__zvfh((float *)ET_AT(0), (float *)ET_AT(1), (const float *)ET_AT(2),
                         (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5],
                         et_float_of_bits(a[6]), et_float_of_bits(a[7]), (uint32_t)a[8],
                         (uint32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12]);
}

static void thunk_max_pool2d_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_max_pool2d_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (const uint8_t *)ET_AT(1),
                                  (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                  (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                  (int32_t)a[10], (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                                  (int32_t)a[14], (int32_t)a[15], (int32_t)a[16]);
}

static void thunk_standardize_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_standardize_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                             (const float *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                             (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_depthwise_conv2d_bwd_w_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                        (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                        (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                        (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                        (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                                        (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                        (int32_t)a[17], (int32_t)a[18], (int32_t)a[19],
                                        (int32_t)a[20], (int32_t)a[21]);
}

static void thunk_broadcast_middle_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_broadcast_middle_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                                  (int32_t)a[3], (int32_t)a[4], et_float_of_bits(a[5]),
                                  (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_conv2d_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_x_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                              (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                              (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                              (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                              (int32_t)a[15], (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                              (int32_t)a[19], (int32_t)a[20], (int32_t)a[21], (int32_t)a[22]);
}

static void thunk_momentum_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_momentum_f32__zvfh((float *)ET_AT(0), (float *)ET_AT(1), (const float *)ET_AT(2),
                          (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5],
                          et_float_of_bits(a[6]), et_float_of_bits(a[7]), (uint32_t)a[8],
                          (uint32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                          (int32_t)a[13]);
}

static void thunk_grouped_conv2d_bwd_w_momentum_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_momentum_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                               (float *)ET_AT(2), (float *)ET_AT(3),
                                               (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                               (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                               (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                               (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                               (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                                               (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                                               (int32_t)a[21], et_float_of_bits(a[22]),
                                               et_float_of_bits(a[23]), (uint32_t)a[24],
                                               (uint32_t)a[25], (int32_t)a[26], (int32_t)a[27],
                                               (int32_t)a[28], (int32_t)a[29]);
}

static void thunk_conv2d_bwd_w_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                              (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                              (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                              (int32_t)a[10], (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                              (int32_t)a[14], (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                              (int32_t)a[18], (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                              (int32_t)a[22]);
}

static void thunk_prelu_bwd_alpha_acc_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_bwd_alpha_acc_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                     (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                     (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                     (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_dot_middle_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dot_middle_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                            (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                            et_float_of_bits(a[6]), (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_matmul_nt_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_matmul_nt_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_dense_bwd_w_sgd_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_sgd_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                 (et_f16 *)ET_AT(2), (const int32_t *)ET_AT(3),
                                 (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                 (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                 et_float_of_bits(a[11]), et_float_of_bits(a[12]),
                                 (uint32_t)a[13], (uint32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                 (int32_t)a[17]);
}

static void thunk_mul_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_mul_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                     (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_grouped_conv2d_bwd_w_sgd_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_sgd_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                          (et_f16 *)ET_AT(2), (const int32_t *)ET_AT(3),
                                          (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                          (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                          (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                          (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                          (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                          (int32_t)a[19], (int32_t)a[20], et_float_of_bits(a[21]),
                                          et_float_of_bits(a[22]), (uint32_t)a[23],
                                          (uint32_t)a[24], (int32_t)a[25], (int32_t)a[26],
                                          (int32_t)a[27]);
}

static void thunk_sub_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sub_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                     (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_accumulate_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_accumulate_f16__zvfh((float *)ET_AT(0), (const et_f16 *)ET_AT(1),
                            (const int32_t *)ET_AT(2), (int32_t *)ET_AT(3), (int32_t)a[4],
                            (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_div_middle_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_div_middle_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                            (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                            (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_rmsprop_f32_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_rmsprop_f32_f16__zvfh((float *)ET_AT(0), (float *)ET_AT(1), (const et_f16 *)ET_AT(2),
                             (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5],
                             et_float_of_bits(a[6]), et_float_of_bits(a[7]), (uint32_t)a[8],
                             (uint32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12]);
}

static void thunk_adam_f16_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_adam_f16_f32__zvfh((et_f16 *)ET_AT(0), (float *)ET_AT(1), (float *)ET_AT(2),
                          (const float *)ET_AT(3), (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                          (int32_t)a[6], et_float_of_bits(a[7]), et_float_of_bits(a[8]),
                          (uint32_t)a[9], (uint32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                          (int32_t)a[13], (int32_t)a[14]);
}

static void thunk_conv2d_planar_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_planar_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                                (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                (int32_t)a[13], (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                (int32_t)a[17], (int32_t)a[18]);
}

static void thunk_difference_signal_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_difference_signal_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                   (const et_f16 *)ET_AT(2), (const int32_t *)ET_AT(3),
                                   (et_f16 *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                   (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_leaky_relu_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_leaky_relu_bwd_x_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                  (float *)ET_AT(2), (int32_t)a[3], et_float_of_bits(a[4]),
                                  (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_depthwise_conv2d_bwd_w_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                        (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                        (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                        (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                        (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                                        (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                        (int32_t)a[17], (int32_t)a[18], (int32_t)a[19],
                                        (int32_t)a[20], (int32_t)a[21]);
}

static void thunk_depthwise_conv2d_bwd_w_acc_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_acc_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                             (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                             (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                             (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                             (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                             (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                             (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                             (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                                             (int32_t)a[22], (int32_t)a[23]);
}

static void thunk_relu_i8_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_relu_i8_bwd_x_f32__zvfh((const float *)ET_AT(0), (const int8_t *)ET_AT(1),
                               (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_dense_bwd_w_acc_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_acc_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                 (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                 (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                 (int32_t)a[8], (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                 (int32_t)a[12]);
}

static void thunk_add_middle_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_add_middle_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                            (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                            (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_conv2d_bwd_w_sgd_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_sgd_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                  (et_f16 *)ET_AT(2), (const int32_t *)ET_AT(3),
                                  (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                  (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                  (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                  (int32_t)a[15], (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                  (int32_t)a[19], (int32_t)a[20], (int32_t)a[21], (int32_t)a[22],
                                  et_float_of_bits(a[23]), et_float_of_bits(a[24]),
                                  (uint32_t)a[25], (uint32_t)a[26], (int32_t)a[27],
                                  (int32_t)a[28], (int32_t)a[29]);
}

static void thunk_grouped_conv2d_bwd_w_acc_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_acc_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                          (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                          (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                          (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                          (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                          (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                          (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                          (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                                          (int32_t)a[22]);
}

static void thunk_prelu_bwd_alpha_momentum_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_bwd_alpha_momentum_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                          (et_f16 *)ET_AT(2), (float *)ET_AT(3),
                                          (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                          (int32_t)a[6], (int32_t)a[7], et_float_of_bits(a[8]),
                                          et_float_of_bits(a[9]), (uint32_t)a[10],
                                          (uint32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                                          (int32_t)a[14], (int32_t)a[15]);
}

static void thunk_group_normalize_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_group_normalize_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (float *)ET_AT(2),
                                 (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                                 (int32_t)a[7], et_float_of_bits(a[8]), (int32_t)a[9],
                                 (int32_t)a[10]);
}

static void thunk_tanh_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_tanh_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                      (int32_t)a[4]);
}

static void thunk_depthwise_conv2d_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                  (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                                  (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                  (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                  (int32_t)a[13], (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                  (int32_t)a[17], (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                                  (int32_t)a[21], (int32_t)a[22]);
}

static void thunk_target_bwd_a_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_target_bwd_a_f16__zvfh((const float *)ET_AT(0), (const et_f16 *)ET_AT(1),
                              (const int32_t *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                              (int32_t)a[5], et_float_of_bits(a[6]), et_float_of_bits(a[7]),
                              (int32_t)a[8], (int32_t)a[9]);
}

static void thunk_sgd_f32_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_sgd_f32_f16__zvfh((float *)ET_AT(0), (const et_f16 *)ET_AT(1), (const int32_t *)ET_AT(2),
                         (int32_t *)ET_AT(3), (int32_t)a[4], et_float_of_bits(a[5]),
                         et_float_of_bits(a[6]), (uint32_t)a[7], (uint32_t)a[8], (int32_t)a[9],
                         (int32_t)a[10], (int32_t)a[11]);
}

static void thunk_add_into_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_add_into_f16__zvfh((et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (int32_t)a[2],
                          (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_prelu_bwd_alpha_sgd_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_bwd_alpha_sgd_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                     (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                     (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                     et_float_of_bits(a[7]), et_float_of_bits(a[8]),
                                     (uint32_t)a[9], (uint32_t)a[10], (int32_t)a[11],
                                     (int32_t)a[12], (int32_t)a[13]);
}

static void thunk_grouped_conv2d_bwd_x_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_x_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                       (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                       (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                       (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                       (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                       (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                                       (int32_t)a[18], (int32_t)a[19], (int32_t)a[20]);
}

static void thunk_hard_swish_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_hard_swish_f16__zvfh((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                            (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_relu6_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_relu6_f32__zvfh((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                       (int32_t)a[4]);
}

static void thunk_dense_bwd_w_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                              (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                              (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                              (int32_t)a[10]);
}

static void thunk_clear_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_clear_f32__zvfh((float *)ET_AT(0), (int32_t)a[1], (int32_t)a[2], (int32_t)a[3]);
}

static void thunk_grouped_conv2d_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_x_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                      (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                      (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                      (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                      (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                      (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                                      (int32_t)a[18], (int32_t)a[19], (int32_t)a[20]);
}

static void thunk_max_pool2d_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_max_pool2d_bwd_x_f32__zvfh((const float *)ET_AT(0), (const uint8_t *)ET_AT(1),
                                  (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                  (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                  (int32_t)a[10], (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                                  (int32_t)a[14], (int32_t)a[15], (int32_t)a[16]);
}

static void thunk_grouped_conv2d_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                                (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                (int32_t)a[13], (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                (int32_t)a[17], (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                                (int32_t)a[21]);
}

static void thunk_scale_shift_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_scale_shift_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                             (const float *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                             (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static const et_arg args_grouped_conv2d_bwd_w_acc_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, 6, 7, 8}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, 10, 11, 8}, {12, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {13, 14, 12, 8}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {13, 14, 12, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, 5, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, 7, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 8, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sub_middle_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sum_middle_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {2, 3, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, 5, 6, 7}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {9, 10, 8, 7}, {11, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {7, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {11, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, 12, 13, 7}, {11, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, 12, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_scale_shift_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_w_momentum_f16c__zvfh[] = {
    {ET_ARG_READ, 2, 10, 0, {6, 7, 8, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 13, 0, {6, 11, 12, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 16, 0, {14, 15, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 16, 0, {14, 15, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {14, 15, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, 7, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 11, 0, {8, 9, 10, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 14, 0, {3, 12, 13, ET_NO_ARG}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 12, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_avg_pool2d_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {2, 3, 4, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {2, 6, 7, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, 6, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_global_mean_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {2, 4, 5, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_softmax_ce_bwd_z_f16__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_recur_bwd_z_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sum_rows_sgd_f16__zvfh[] = {
    {ET_ARG_READ, 2, 6, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dot_middle_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_w_sgd_f16c__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, 6, 7, 8}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, 10, 11, 8}, {12, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {13, 14, 12, 8}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {13, 14, 12, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_standardize_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_quantize_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_f32__zvfh[] = {
    {ET_ARG_READ, 4, 5, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, 7, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 8, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_global_max_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, 5, 6, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_tanh_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_momentum_f32_f16__zvfh[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_matmul_nt_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 6, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_rmsprop_f16_f32__zvfh[] = {
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_group_normalize_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, 5, 6, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, 5, 6, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, 5, 6, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, 6, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_mul_middle_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_matmul_tn_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, 5, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 5, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_w_sgd_f32__zvfh[] = {
    {ET_ARG_READ, 4, 9, 0, {5, 6, 7, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, 12, 0, {5, 10, 11, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 15, 0, {13, 14, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {13, 14, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_scale_bwd_gamma_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_hard_sigmoid_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_sgd_f16c__zvfh[] = {
    {ET_ARG_READ, 2, 7, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 9, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 10, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_x_f16c__zvfh[] = {
    {ET_ARG_READ, 2, 7, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 11, 0, {8, 9, 10, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 14, 0, {3, 12, 13, ET_NO_ARG}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 12, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_w_momentum_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {6, 7, 8, 9}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {6, 11, 12, 9}, {13, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {14, 15, 13, 9}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {14, 15, 13, 9}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {14, 15, 13, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_momentum_f16__zvfh[] = {
    {ET_ARG_READ, 2, 10, 0, {6, 7, 8, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 14, 0, {6, 11, 12, ET_NO_ARG}, {13, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 17, 0, {15, 16, 13, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 17, 0, {15, 16, 13, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {15, 16, 13, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_goodness_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_momentum_f32__zvfh[] = {
    {ET_ARG_READ, 4, 8, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, 10, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 11, 0, {9, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 11, 0, {9, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {9, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_adam_f32__zvfh[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_adam_f32_f16__zvfh[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_x_f16c__zvfh[] = {
    {ET_ARG_READ, 2, 5, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 7, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 8, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_leaky_relu_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_prelu_bwd_alpha_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu6_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_softmax_ce_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_add_bias_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu_bits_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 8, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_transpose_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {2, 3, 4, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {2, 4, 3, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_momentum_f16c__zvfh[] = {
    {ET_ARG_READ, 2, 8, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 10, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 11, 0, {9, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 11, 0, {9, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {9, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_target_bwd_a_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_accumulate_f32__zvfh[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_max_pool2d_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, 7, 8, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 1, ET_NO_ARG, 0, {3, 7, 8, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 7, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_planar_bwd_x_f16c__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 10, 0, {7, 8, 9, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 13, 0, {3, 11, 12, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 11, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sgd_f16_f32__zvfh[] = {
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_momentum_f16__zvfh[] = {
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_w_sgd_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {5, 6, 7, 8}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {5, 10, 11, 8}, {12, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {13, 14, 12, 8}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {13, 14, 12, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_momentum_f32__zvfh[] = {
    {ET_ARG_READ, 4, 10, 0, {6, 7, 8, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, 14, 0, {6, 11, 12, ET_NO_ARG}, {13, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 17, 0, {15, 16, 13, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 17, 0, {15, 16, 13, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {15, 16, 13, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, 7, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 10, 0, {8, 9, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 13, 0, {3, 11, 12, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 11, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_w_momentum_f16c__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {6, 7, 8, 9}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {6, 11, 12, 9}, {13, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {14, 15, 13, 9}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {14, 15, 13, 9}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {14, 15, 13, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu_bits_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 8, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_div_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_sgd_f32__zvfh[] = {
    {ET_ARG_READ, 4, 7, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, 9, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 10, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dequantize_f32__zvfh[] = {
    {ET_ARG_READ, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_scale_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_acc_f16c__zvfh[] = {
    {ET_ARG_READ, 2, 9, 0, {5, 6, 7, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 13, 0, {5, 10, 11, ET_NO_ARG}, {12, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 16, 0, {14, 15, 12, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {14, 15, 12, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_acc_f16__zvfh[] = {
    {ET_ARG_READ, 2, 7, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 9, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 10, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sum_rows_sgd_f32__zvfh[] = {
    {ET_ARG_READ, 4, 6, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sgd_f32__zvfh[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_adam_f16__zvfh[] = {
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_avg_pool2d_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {2, 3, 4, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {2, 6, 7, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, 6, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_matmul_tn_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, 5, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 5, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sum_rows_momentum_f16__zvfh[] = {
    {ET_ARG_READ, 2, 7, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_perturb_rademacher_f32__zvfh[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_goodness_bwd_a_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_scale_bwd_gamma_momentum_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {7, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_recur_f16c__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_broadcast_middle_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {2, 4, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_prelu_bwd_alpha_momentum_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {7, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_widen_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_prelu_bwd_alpha_sgd_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_project_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_prelu_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_x_f16c__zvfh[] = {
    {ET_ARG_READ, 2, 7, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 10, 0, {8, 9, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 13, 0, {3, 11, 12, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 11, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_hard_swish_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_global_mean_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {2, 3, 4, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_cast_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_sgd_f32__zvfh[] = {
    {ET_ARG_READ, 4, 9, 0, {5, 6, 7, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, 13, 0, {5, 10, 11, ET_NO_ARG}, {12, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 16, 0, {14, 15, 12, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {14, 15, 12, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_w_momentum_f32__zvfh[] = {
    {ET_ARG_READ, 4, 10, 0, {6, 7, 8, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, 13, 0, {6, 11, 12, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 16, 0, {14, 15, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 16, 0, {14, 15, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {14, 15, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_sgd_f16c__zvfh[] = {
    {ET_ARG_READ, 2, 9, 0, {5, 6, 7, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 13, 0, {5, 10, 11, ET_NO_ARG}, {12, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 16, 0, {14, 15, 12, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {14, 15, 12, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_planar_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, 10, 0, {7, 8, 9, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 13, 0, {3, 11, 12, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 11, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dequantize_f16__zvfh[] = {
    {ET_ARG_READ, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_global_mean_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {2, 4, 5, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_matmul_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 5, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_scale_bwd_gamma_sgd_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_tanh_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sign_signal_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_scale_bwd_gamma_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_prelu_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_w_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, 5, 6}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 8, 9, 6}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {11, 12, 10, 6}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {11, 12, 10, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_w_sgd_f16c__zvfh[] = {
    {ET_ARG_READ, 2, 9, 0, {5, 6, 7, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 12, 0, {5, 10, 11, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 15, 0, {13, 14, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {13, 14, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_recur_bwd_z_f16c__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sigmoid_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu6_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_w_f16c__zvfh[] = {
    {ET_ARG_READ, 2, 7, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 10, 0, {3, 8, 9, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 13, 0, {11, 12, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {11, 12, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_mul_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sub_middle_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_unscale_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_acc_f16__zvfh[] = {
    {ET_ARG_READ, 2, 9, 0, {5, 6, 7, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 13, 0, {5, 10, 11, ET_NO_ARG}, {12, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 16, 0, {14, 15, 12, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {14, 15, 12, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_prelu_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_softmax_ce_bwd_z_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_prelu_bwd_alpha_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_quantize_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_scale_bwd_gamma_acc_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_mul_middle_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_prelu_bwd_alpha_acc_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_f16c__zvfh[] = {
    {ET_ARG_READ, 2, 8, 0, {4, 5, 6, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 11, 0, {9, 10, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 14, 0, {4, 12, 13, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, 12, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_random_rows_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, 3, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu6_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_add_middle_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_follow_rademacher_f32__zvfh[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 2, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_standardize_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_f16c__zvfh[] = {
    {ET_ARG_READ, 2, 6, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 8, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 9, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {7, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_tanh_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_check_finite_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_scale_bwd_gamma_acc_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_w_momentum_f16__zvfh[] = {
    {ET_ARG_READ, 2, 10, 0, {6, 7, 8, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 13, 0, {6, 11, 12, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 16, 0, {14, 15, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 16, 0, {14, 15, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {14, 15, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, 5, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 7, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 8, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, 7, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, 10, 0, {8, 9, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 13, 0, {3, 11, 12, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 11, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_acc_f32__zvfh[] = {
    {ET_ARG_READ, 4, 9, 0, {5, 6, 7, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, 13, 0, {5, 10, 11, ET_NO_ARG}, {12, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 16, 0, {14, 15, 12, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {14, 15, 12, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_group_normalize_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, 5, 6, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, 5, 6, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {4, 5, 6, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, 6, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_rmsprop_f16__zvfh[] = {
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_f16c__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, 5, 6, 7}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {9, 10, 8, 7}, {11, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {7, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {11, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {4, 12, 13, 7}, {11, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, 12, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_affine_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_difference_signal_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_matmul_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 5, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_planar_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, 5, 6, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, 11, 0, {8, 9, 5, ET_NO_ARG}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 14, 0, {4, 12, 13, ET_NO_ARG}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, 12, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_cast_f16__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sign_signal_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sigmoid_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu_bits_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 8, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 8, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_f32__zvfh[] = {
    {ET_ARG_READ, 4, 8, 0, {4, 5, 6, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, 11, 0, {9, 10, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 14, 0, {4, 12, 13, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, 12, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu_bits_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 8, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 8, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_global_max_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_scale_bwd_gamma_sgd_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sum_rows_f16__zvfh[] = {
    {ET_ARG_READ, 2, 4, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_goodness_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_f32__zvfh[] = {
    {ET_ARG_READ, 4, 6, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, 8, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 9, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {7, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_add_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_matmul_tn_f16c__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, 5, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 5, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_standardize_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_f32__zvfh[] = {
    {ET_ARG_READ, 4, 7, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, 11, 0, {3, 8, 9, ET_NO_ARG}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 14, 0, {12, 13, 10, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {12, 13, 10, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_add_bias_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_recur_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_planar_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 10, 0, {7, 8, 9, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 13, 0, {3, 11, 12, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 11, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_w_acc_f32__zvfh[] = {
    {ET_ARG_READ, 4, 9, 0, {5, 6, 7, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, 12, 0, {5, 10, 11, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 15, 0, {13, 14, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {13, 14, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_matmul_nt_f16c__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 6, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_w_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, 5, 6}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 8, 9, 6}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {11, 12, 10, 6}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {11, 12, 10, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_w_acc_f16c__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, 6, 7, 8}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, 10, 11, 8}, {12, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {13, 14, 12, 8}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {13, 14, 12, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_f16__zvfh[] = {
    {ET_ARG_READ, 2, 5, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 7, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 8, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_transpose_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {2, 3, 4, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {2, 4, 3, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sum_rows_f32__zvfh[] = {
    {ET_ARG_READ, 4, 4, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_f16__zvfh[] = {
    {ET_ARG_READ, 2, 8, 0, {4, 5, 6, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 12, 0, {9, 10, 7, ET_NO_ARG}, {11, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {11, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 15, 0, {4, 13, 14, ET_NO_ARG}, {11, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, 13, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sub_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_goodness_bwd_a_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_unscale_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_acc_f16c__zvfh[] = {
    {ET_ARG_READ, 2, 7, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 9, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 10, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu_i8_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_div_middle_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_hard_sigmoid_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sum_rows_acc_f16__zvfh[] = {
    {ET_ARG_READ, 2, 6, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_momentum_f16__zvfh[] = {
    {ET_ARG_READ, 2, 8, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 10, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 11, 0, {9, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 11, 0, {9, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {9, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_planar_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, 5, 6, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 11, 0, {8, 9, 5, ET_NO_ARG}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 14, 0, {4, 12, 13, ET_NO_ARG}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, 12, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_max_pool2d_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, 7, 8, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 1, ET_NO_ARG, 0, {3, 7, 8, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 7, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_f32__zvfh[] = {
    {ET_ARG_READ, 4, 8, 0, {4, 5, 6, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, 12, 0, {9, 10, 7, ET_NO_ARG}, {11, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {11, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 15, 0, {4, 13, 14, ET_NO_ARG}, {11, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, 13, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sum_rows_acc_f32__zvfh[] = {
    {ET_ARG_READ, 4, 6, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sgd_f16__zvfh[] = {
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_group_normalize_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 5, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_affine_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_f16c__zvfh[] = {
    {ET_ARG_READ, 2, 7, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 11, 0, {3, 8, 9, ET_NO_ARG}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 14, 0, {12, 13, 10, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {12, 13, 10, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_check_finite_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_leaky_relu_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_momentum_f16_f32__zvfh[] = {
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_scale_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_recur_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_hard_sigmoid_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_avg_pool2d_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {2, 3, 4, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {2, 6, 7, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, 6, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, 5, 6}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {8, 9, 10, 6}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, 11, 12, 6}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 11, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_div_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_w_sgd_f16__zvfh[] = {
    {ET_ARG_READ, 2, 9, 0, {5, 6, 7, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 12, 0, {5, 10, 11, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 15, 0, {13, 14, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {13, 14, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_leaky_relu_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sum_rows_momentum_f32__zvfh[] = {
    {ET_ARG_READ, 4, 7, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_matmul_f16c__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 5, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_global_mean_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {2, 3, 4, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_prelu_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_avg_pool2d_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {2, 3, 4, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {2, 6, 7, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, 6, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_w_f16c__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, 5, 6}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 8, 9, 6}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {11, 12, 10, 6}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {11, 12, 10, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_global_max_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_hard_sigmoid_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_scale_bwd_gamma_momentum_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {7, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_hard_swish_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_global_max_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, 5, 6, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_add_into_f32__zvfh[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_momentum_f16c__zvfh[] = {
    {ET_ARG_READ, 2, 10, 0, {6, 7, 8, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 14, 0, {6, 11, 12, ET_NO_ARG}, {13, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 17, 0, {15, 16, 13, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 17, 0, {15, 16, 13, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {15, 16, 13, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_recur_bwd_z_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_f16__zvfh[] = {
    {ET_ARG_READ, 2, 6, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 8, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 9, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {7, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_f16c__zvfh[] = {
    {ET_ARG_READ, 2, 8, 0, {4, 5, 6, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 12, 0, {9, 10, 7, ET_NO_ARG}, {11, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {11, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 15, 0, {4, 13, 14, ET_NO_ARG}, {11, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, 13, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sum_middle_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {2, 3, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_add_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_w_acc_f16__zvfh[] = {
    {ET_ARG_READ, 2, 9, 0, {5, 6, 7, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 12, 0, {5, 10, 11, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 15, 0, {13, 14, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {13, 14, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_project_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_softmax_ce_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_hard_swish_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_rmsprop_f32__zvfh[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_max_pool2d_bwd_x_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 1, ET_NO_ARG, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, 7, 8, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 7, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_standardize_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_w_f16__zvfh[] = {
    {ET_ARG_READ, 2, 7, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 10, 0, {3, 8, 9, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 13, 0, {11, 12, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {11, 12, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_broadcast_middle_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {2, 4, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, 7, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, 11, 0, {8, 9, 10, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 14, 0, {3, 12, 13, ET_NO_ARG}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 12, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_momentum_f32__zvfh[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_w_momentum_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {6, 7, 8, 9}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {6, 11, 12, 9}, {13, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {14, 15, 13, 9}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {14, 15, 13, 9}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {14, 15, 13, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_f16__zvfh[] = {
    {ET_ARG_READ, 2, 7, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 11, 0, {3, 8, 9, ET_NO_ARG}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 14, 0, {12, 13, 10, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {12, 13, 10, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_prelu_bwd_alpha_acc_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dot_middle_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_matmul_nt_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 6, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_sgd_f16__zvfh[] = {
    {ET_ARG_READ, 2, 7, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 9, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 10, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_mul_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_w_sgd_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, 6, 7, 8}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, 10, 11, 8}, {12, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {13, 14, 12, 8}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {13, 14, 12, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sub_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_accumulate_f16__zvfh[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_div_middle_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_rmsprop_f32_f16__zvfh[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_adam_f16_f32__zvfh[] = {
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_planar_f16c__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, 5, 6, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 11, 0, {8, 9, 5, ET_NO_ARG}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 14, 0, {4, 12, 13, ET_NO_ARG}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, 12, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_difference_signal_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_leaky_relu_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_w_f32__zvfh[] = {
    {ET_ARG_READ, 4, 7, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, 10, 0, {3, 8, 9, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 13, 0, {11, 12, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {11, 12, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_w_acc_f16c__zvfh[] = {
    {ET_ARG_READ, 2, 9, 0, {5, 6, 7, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 12, 0, {5, 10, 11, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 15, 0, {13, 14, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {13, 14, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu_i8_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_acc_f32__zvfh[] = {
    {ET_ARG_READ, 4, 7, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, 9, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, 10, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_add_middle_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_sgd_f16__zvfh[] = {
    {ET_ARG_READ, 2, 9, 0, {5, 6, 7, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 13, 0, {5, 10, 11, ET_NO_ARG}, {12, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 16, 0, {14, 15, 12, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {14, 15, 12, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_w_acc_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {5, 6, 7, 8}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {5, 10, 11, 8}, {12, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {13, 14, 12, 8}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {13, 14, 12, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_prelu_bwd_alpha_momentum_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {7, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_group_normalize_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 5, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_tanh_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_f16__zvfh[] = {
    {ET_ARG_READ, 2, 8, 0, {4, 5, 6, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 11, 0, {9, 10, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 14, 0, {4, 12, 13, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, 12, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_target_bwd_a_f16__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sgd_f32_f16__zvfh[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_add_into_f16__zvfh[] = {
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_prelu_bwd_alpha_sgd_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_x_f16c__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, 5, 6}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {8, 9, 10, 6}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, 11, 12, 6}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 11, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_hard_swish_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu6_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_f16c__zvfh[] = {
    {ET_ARG_READ, 2, 5, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, 7, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, 8, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_clear_f32__zvfh[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {1, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {1, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, 5, 6}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {8, 9, 10, 6}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, 11, 12, 6}, {10, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 11, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_max_pool2d_bwd_x_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 1, ET_NO_ARG, 0, {3, 4, 5, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, 7, 8, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 7, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_f16__zvfh[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, 5, 6, 7}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {9, 10, 8, 7}, {11, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {7, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {11, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {4, 12, 13, 7}, {11, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, 12, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_scale_shift_f32__zvfh[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

const et_kernel et_kernels_zvfh[] = {
    {0x00cb4b72u, 23, thunk_grouped_conv2d_bwd_w_acc_f16__zvfh,
     args_grouped_conv2d_bwd_w_acc_f16__zvfh},
    {0x00efd429u, 11, thunk_dense_bwd_x_f32__zvfh,
     args_dense_bwd_x_f32__zvfh},
    {0x0142a25bu, 8, thunk_sub_middle_f32__zvfh,
     args_sub_middle_f32__zvfh},
    {0x0302e43fu, 8, thunk_sum_middle_f16__zvfh,
     args_sum_middle_f16__zvfh},
    {0x052ac284u, 22, thunk_grouped_conv2d_f32__zvfh,
     args_grouped_conv2d_f32__zvfh},
    {0x06041215u, 8, thunk_scale_shift_f16__zvfh,
     args_scale_shift_f16__zvfh},
    {0x0880282eu, 31, thunk_depthwise_conv2d_bwd_w_momentum_f16c__zvfh,
     args_depthwise_conv2d_bwd_w_momentum_f16c__zvfh},
    {0x0a6f7b8cu, 23, thunk_conv2d_bwd_x_f16__zvfh,
     args_conv2d_bwd_x_f16__zvfh},
    {0x0a96b3b4u, 16, thunk_avg_pool2d_f16__zvfh,
     args_avg_pool2d_f16__zvfh},
    {0x0c063daau, 8, thunk_global_mean_bwd_x_f32__zvfh,
     args_global_mean_bwd_x_f32__zvfh},
    {0x0c8b524eu, 9, thunk_softmax_ce_bwd_z_f16__zvfh,
     args_softmax_ce_bwd_z_f16__zvfh},
    {0x0e8855b8u, 7, thunk_recur_bwd_z_f32__zvfh,
     args_recur_bwd_z_f32__zvfh},
    {0x0f64ff6au, 14, thunk_sum_rows_sgd_f16__zvfh,
     args_sum_rows_sgd_f16__zvfh},
    {0x0fd7b9dau, 9, thunk_dot_middle_f32__zvfh,
     args_dot_middle_f32__zvfh},
    {0x10d7566fu, 28, thunk_grouped_conv2d_bwd_w_sgd_f16c__zvfh,
     args_grouped_conv2d_bwd_w_sgd_f16c__zvfh},
    {0x1106e6afu, 7, thunk_standardize_bwd_x_f32__zvfh,
     args_standardize_bwd_x_f32__zvfh},
    {0x11cc75feu, 4, thunk_quantize_f32__zvfh,
     args_quantize_f32__zvfh},
    {0x12c5e95cu, 11, thunk_dense_bwd_w_f32__zvfh,
     args_dense_bwd_w_f32__zvfh},
    {0x13742ca6u, 9, thunk_global_max_bwd_x_f32__zvfh,
     args_global_max_bwd_x_f32__zvfh},
    {0x13a0f22eu, 5, thunk_tanh_f32__zvfh,
     args_tanh_f32__zvfh},
    {0x158ef86eu, 14, thunk_momentum_f32_f16__zvfh,
     args_momentum_f32_f16__zvfh},
    {0x16dc0528u, 9, thunk_matmul_nt_f32__zvfh,
     args_matmul_nt_f32__zvfh},
    {0x175fa1b3u, 13, thunk_rmsprop_f16_f32__zvfh,
     args_rmsprop_f16_f32__zvfh},
    {0x18c2c8ecu, 11, thunk_group_normalize_bwd_x_f32__zvfh,
     args_group_normalize_bwd_x_f32__zvfh},
    {0x18f6c6c4u, 8, thunk_mul_middle_f32__zvfh,
     args_mul_middle_f32__zvfh},
    {0x19824c44u, 9, thunk_matmul_tn_f32__zvfh,
     args_matmul_tn_f32__zvfh},
    {0x1ae5fdf6u, 29, thunk_depthwise_conv2d_bwd_w_sgd_f32__zvfh,
     args_depthwise_conv2d_bwd_w_sgd_f32__zvfh},
    {0x1e2925b8u, 7, thunk_scale_bwd_gamma_f16__zvfh,
     args_scale_bwd_gamma_f16__zvfh},
    {0x1ecabfd9u, 5, thunk_hard_sigmoid_f16__zvfh,
     args_hard_sigmoid_f16__zvfh},
    {0x1fc64f9eu, 18, thunk_dense_bwd_w_sgd_f16c__zvfh,
     args_dense_bwd_w_sgd_f16c__zvfh},
    {0x214a1a1au, 23, thunk_conv2d_bwd_x_f16c__zvfh,
     args_conv2d_bwd_x_f16c__zvfh},
    {0x23b7d4cbu, 30, thunk_grouped_conv2d_bwd_w_momentum_f16__zvfh,
     args_grouped_conv2d_bwd_w_momentum_f16__zvfh},
    {0x242db936u, 32, thunk_conv2d_bwd_w_momentum_f16__zvfh,
     args_conv2d_bwd_w_momentum_f16__zvfh},
    {0x2494d777u, 6, thunk_goodness_f32__zvfh,
     args_goodness_f32__zvfh},
    {0x24d2e00cu, 20, thunk_dense_bwd_w_momentum_f32__zvfh,
     args_dense_bwd_w_momentum_f32__zvfh},
    {0x256b4f46u, 15, thunk_adam_f32__zvfh,
     args_adam_f32__zvfh},
    {0x25803fc0u, 15, thunk_adam_f32_f16__zvfh,
     args_adam_f32_f16__zvfh},
    {0x259d7c95u, 11, thunk_dense_bwd_x_f16c__zvfh,
     args_dense_bwd_x_f16c__zvfh},
    {0x26d96603u, 7, thunk_leaky_relu_bwd_x_f16__zvfh,
     args_leaky_relu_bwd_x_f16__zvfh},
    {0x27611a92u, 7, thunk_prelu_bwd_alpha_f16__zvfh,
     args_prelu_bwd_alpha_f16__zvfh},
    {0x2762d461u, 6, thunk_relu6_bwd_x_f16__zvfh,
     args_relu6_bwd_x_f16__zvfh},
    {0x27701664u, 7, thunk_softmax_ce_f16__zvfh,
     args_softmax_ce_f16__zvfh},
    {0x29fc8c8du, 7, thunk_add_bias_f16__zvfh,
     args_add_bias_f16__zvfh},
    {0x2a9d7f6bu, 6, thunk_relu_bits_f32__zvfh,
     args_relu_bits_f32__zvfh},
    {0x2b978dfcu, 8, thunk_transpose_f32__zvfh,
     args_transpose_f32__zvfh},
    {0x2d8414e2u, 20, thunk_dense_bwd_w_momentum_f16c__zvfh,
     args_dense_bwd_w_momentum_f16c__zvfh},
    {0x2d87acc7u, 10, thunk_target_bwd_a_f32__zvfh,
     args_target_bwd_a_f32__zvfh},
    {0x2dbd4276u, 7, thunk_accumulate_f32__zvfh,
     args_accumulate_f32__zvfh},
    {0x2e9a51d7u, 17, thunk_max_pool2d_f16__zvfh,
     args_max_pool2d_f16__zvfh},
    {0x2ec67e2fu, 18, thunk_conv2d_planar_bwd_x_f16c__zvfh,
     args_conv2d_planar_bwd_x_f16c__zvfh},
    {0x2f88af75u, 12, thunk_sgd_f16_f32__zvfh,
     args_sgd_f16_f32__zvfh},
    {0x2fb8bf89u, 14, thunk_momentum_f16__zvfh,
     args_momentum_f16__zvfh},
    {0x304e1e84u, 28, thunk_grouped_conv2d_bwd_w_sgd_f32__zvfh,
     args_grouped_conv2d_bwd_w_sgd_f32__zvfh},
    {0x304e6082u, 32, thunk_conv2d_bwd_w_momentum_f32__zvfh,
     args_conv2d_bwd_w_momentum_f32__zvfh},
    {0x316d8db4u, 22, thunk_depthwise_conv2d_bwd_x_f16__zvfh,
     args_depthwise_conv2d_bwd_x_f16__zvfh},
    {0x32313072u, 30, thunk_grouped_conv2d_bwd_w_momentum_f16c__zvfh,
     args_grouped_conv2d_bwd_w_momentum_f16c__zvfh},
    {0x32db56b9u, 6, thunk_relu_bits_f16__zvfh,
     args_relu_bits_f16__zvfh},
    {0x32f6abd1u, 6, thunk_div_f32__zvfh,
     args_div_f32__zvfh},
    {0x350cff83u, 18, thunk_dense_bwd_w_sgd_f32__zvfh,
     args_dense_bwd_w_sgd_f32__zvfh},
    {0x37057becu, 6, thunk_dequantize_f32__zvfh,
     args_dequantize_f32__zvfh},
    {0x37598039u, 7, thunk_scale_f16__zvfh,
     args_scale_f16__zvfh},
    {0x377a2f8fu, 25, thunk_conv2d_bwd_w_acc_f16c__zvfh,
     args_conv2d_bwd_w_acc_f16c__zvfh},
    {0x3790ec0fu, 13, thunk_dense_bwd_w_acc_f16__zvfh,
     args_dense_bwd_w_acc_f16__zvfh},
    {0x37ce5578u, 14, thunk_sum_rows_sgd_f32__zvfh,
     args_sum_rows_sgd_f32__zvfh},
    {0x3a09a9e7u, 12, thunk_sgd_f32__zvfh,
     args_sgd_f32__zvfh},
    {0x3bc0dd8eu, 15, thunk_adam_f16__zvfh,
     args_adam_f16__zvfh},
    {0x3e050f97u, 16, thunk_avg_pool2d_bwd_x_f32__zvfh,
     args_avg_pool2d_bwd_x_f32__zvfh},
    {0x3f3508d5u, 9, thunk_matmul_tn_f16__zvfh,
     args_matmul_tn_f16__zvfh},
    {0x40199e9bu, 16, thunk_sum_rows_momentum_f16__zvfh,
     args_sum_rows_momentum_f16__zvfh},
    {0x40888bb6u, 6, thunk_relu_bwd_x_f32__zvfh,
     args_relu_bwd_x_f32__zvfh},
    {0x40ad602bu, 10, thunk_perturb_rademacher_f32__zvfh,
     args_perturb_rademacher_f32__zvfh},
    {0x41a07719u, 12, thunk_goodness_bwd_a_f16__zvfh,
     args_goodness_bwd_a_f16__zvfh},
    {0x42fb6c54u, 16, thunk_scale_bwd_gamma_momentum_f32__zvfh,
     args_scale_bwd_gamma_momentum_f32__zvfh},
    {0x430c4170u, 5, thunk_recur_f16c__zvfh,
     args_recur_f16c__zvfh},
    {0x43b9e17bu, 8, thunk_broadcast_middle_f32__zvfh,
     args_broadcast_middle_f32__zvfh},
    {0x4529e5feu, 16, thunk_prelu_bwd_alpha_momentum_f32__zvfh,
     args_prelu_bwd_alpha_momentum_f32__zvfh},
    {0x4750f3a9u, 5, thunk_widen_f16__zvfh,
     args_widen_f16__zvfh},
    {0x47fc355cu, 14, thunk_prelu_bwd_alpha_sgd_f16__zvfh,
     args_prelu_bwd_alpha_sgd_f16__zvfh},
    {0x480847aeu, 11, thunk_project_f32__zvfh,
     args_project_f32__zvfh},
    {0x48313a64u, 8, thunk_prelu_bwd_x_f32__zvfh,
     args_prelu_bwd_x_f32__zvfh},
    {0x4881f7a6u, 22, thunk_depthwise_conv2d_bwd_x_f16c__zvfh,
     args_depthwise_conv2d_bwd_x_f16c__zvfh},
    {0x48b91aa7u, 6, thunk_hard_swish_bwd_x_f16__zvfh,
     args_hard_swish_bwd_x_f16__zvfh},
    {0x495a1905u, 8, thunk_global_mean_f32__zvfh,
     args_global_mean_f32__zvfh},
    {0x4aa3bda0u, 5, thunk_cast_f32__zvfh,
     args_cast_f32__zvfh},
    {0x4b091e2bu, 30, thunk_conv2d_bwd_w_sgd_f32__zvfh,
     args_conv2d_bwd_w_sgd_f32__zvfh},
    {0x4c257309u, 31, thunk_depthwise_conv2d_bwd_w_momentum_f32__zvfh,
     args_depthwise_conv2d_bwd_w_momentum_f32__zvfh},
    {0x4d3268ddu, 30, thunk_conv2d_bwd_w_sgd_f16c__zvfh,
     args_conv2d_bwd_w_sgd_f16c__zvfh},
    {0x4d42e236u, 18, thunk_conv2d_planar_bwd_x_f32__zvfh,
     args_conv2d_planar_bwd_x_f32__zvfh},
    {0x4e982f7du, 6, thunk_dequantize_f16__zvfh,
     args_dequantize_f16__zvfh},
    {0x501c3345u, 8, thunk_global_mean_bwd_x_f16__zvfh,
     args_global_mean_bwd_x_f16__zvfh},
    {0x505d6a0fu, 9, thunk_matmul_f16__zvfh,
     args_matmul_f16__zvfh},
    {0x519d6a82u, 14, thunk_scale_bwd_gamma_sgd_f32__zvfh,
     args_scale_bwd_gamma_sgd_f32__zvfh},
    {0x543290d2u, 6, thunk_tanh_bwd_x_f32__zvfh,
     args_tanh_bwd_x_f32__zvfh},
    {0x55ab9c19u, 6, thunk_sign_signal_f32__zvfh,
     args_sign_signal_f32__zvfh},
    {0x564da055u, 7, thunk_scale_bwd_gamma_f32__zvfh,
     args_scale_bwd_gamma_f32__zvfh},
    {0x57d0976fu, 7, thunk_prelu_f16__zvfh,
     args_prelu_f16__zvfh},
    {0x583dc387u, 21, thunk_grouped_conv2d_bwd_w_f16__zvfh,
     args_grouped_conv2d_bwd_w_f16__zvfh},
    {0x598f663au, 29, thunk_depthwise_conv2d_bwd_w_sgd_f16c__zvfh,
     args_depthwise_conv2d_bwd_w_sgd_f16c__zvfh},
    {0x59b056d2u, 7, thunk_recur_bwd_z_f16c__zvfh,
     args_recur_bwd_z_f16c__zvfh},
    {0x59c20ab5u, 6, thunk_sigmoid_bwd_x_f16__zvfh,
     args_sigmoid_bwd_x_f16__zvfh},
    {0x5ac7e46cu, 6, thunk_relu6_bwd_x_f32__zvfh,
     args_relu6_bwd_x_f32__zvfh},
    {0x5c7a3937u, 22, thunk_depthwise_conv2d_bwd_w_f16c__zvfh,
     args_depthwise_conv2d_bwd_w_f16c__zvfh},
    {0x5cd0f9e5u, 6, thunk_mul_f16__zvfh,
     args_mul_f16__zvfh},
    {0x5d36d5cfu, 5, thunk_relu_f16__zvfh,
     args_relu_f16__zvfh},
    {0x5d607c5eu, 8, thunk_sub_middle_f16__zvfh,
     args_sub_middle_f16__zvfh},
    {0x5db60a97u, 6, thunk_unscale_f32__zvfh,
     args_unscale_f32__zvfh},
    {0x5e0e1533u, 25, thunk_conv2d_bwd_w_acc_f16__zvfh,
     args_conv2d_bwd_w_acc_f16__zvfh},
    {0x5e807bceu, 8, thunk_prelu_bwd_x_f16__zvfh,
     args_prelu_bwd_x_f16__zvfh},
    {0x61585de1u, 9, thunk_softmax_ce_bwd_z_f32__zvfh,
     args_softmax_ce_bwd_z_f32__zvfh},
    {0x62b3638du, 7, thunk_prelu_bwd_alpha_f32__zvfh,
     args_prelu_bwd_alpha_f32__zvfh},
    {0x63da2c92u, 4, thunk_quantize_f16__zvfh,
     args_quantize_f16__zvfh},
    {0x658e7a5au, 9, thunk_scale_bwd_gamma_acc_f16__zvfh,
     args_scale_bwd_gamma_acc_f16__zvfh},
    {0x66b25abcu, 8, thunk_mul_middle_f16__zvfh,
     args_mul_middle_f16__zvfh},
    {0x66cf5c45u, 9, thunk_prelu_bwd_alpha_acc_f16__zvfh,
     args_prelu_bwd_alpha_acc_f16__zvfh},
    {0x67e4491cu, 23, thunk_depthwise_conv2d_f16c__zvfh,
     args_depthwise_conv2d_f16c__zvfh},
    {0x68d828f0u, 11, thunk_random_rows_f32__zvfh,
     args_random_rows_f32__zvfh},
    {0x6ae83b7du, 5, thunk_relu6_f16__zvfh,
     args_relu6_f16__zvfh},
    {0x6ca57602u, 8, thunk_add_middle_f32__zvfh,
     args_add_middle_f32__zvfh},
    {0x6ce0018cu, 11, thunk_follow_rademacher_f32__zvfh,
     args_follow_rademacher_f32__zvfh},
    {0x6d34ffdbu, 7, thunk_standardize_bwd_x_f16__zvfh,
     args_standardize_bwd_x_f16__zvfh},
    {0x6dc87252u, 12, thunk_dense_f16c__zvfh,
     args_dense_f16c__zvfh},
    {0x6e26bd14u, 6, thunk_tanh_bwd_x_f16__zvfh,
     args_tanh_bwd_x_f16__zvfh},
    {0x6f4396ceu, 3, thunk_check_finite_f16__zvfh,
     args_check_finite_f16__zvfh},
    {0x719666d2u, 9, thunk_scale_bwd_gamma_acc_f32__zvfh,
     args_scale_bwd_gamma_acc_f32__zvfh},
    {0x71c2a1b8u, 31, thunk_depthwise_conv2d_bwd_w_momentum_f16__zvfh,
     args_depthwise_conv2d_bwd_w_momentum_f16__zvfh},
    {0x7445b2b8u, 11, thunk_dense_bwd_x_f16__zvfh,
     args_dense_bwd_x_f16__zvfh},
    {0x753854acu, 22, thunk_depthwise_conv2d_bwd_x_f32__zvfh,
     args_depthwise_conv2d_bwd_x_f32__zvfh},
    {0x7760227fu, 25, thunk_conv2d_bwd_w_acc_f32__zvfh,
     args_conv2d_bwd_w_acc_f32__zvfh},
    {0x7b0e2671u, 11, thunk_group_normalize_bwd_x_f16__zvfh,
     args_group_normalize_bwd_x_f16__zvfh},
    {0x7e927b62u, 13, thunk_rmsprop_f16__zvfh,
     args_rmsprop_f16__zvfh},
    {0x7fe0f37cu, 22, thunk_grouped_conv2d_f16c__zvfh,
     args_grouped_conv2d_f16c__zvfh},
    {0x8033f7bdu, 7, thunk_affine_f16__zvfh,
     args_affine_f16__zvfh},
    {0x8094e75fu, 9, thunk_difference_signal_f32__zvfh,
     args_difference_signal_f32__zvfh},
    {0x8119a482u, 9, thunk_matmul_f32__zvfh,
     args_matmul_f32__zvfh},
    {0x81c3dabcu, 19, thunk_conv2d_planar_f32__zvfh,
     args_conv2d_planar_f32__zvfh},
    {0x83c0b673u, 5, thunk_cast_f16__zvfh,
     args_cast_f16__zvfh},
    {0x848b6015u, 6, thunk_sign_signal_f16__zvfh,
     args_sign_signal_f16__zvfh},
    {0x84964b0eu, 6, thunk_sigmoid_bwd_x_f32__zvfh,
     args_sigmoid_bwd_x_f32__zvfh},
    {0x86fba677u, 6, thunk_relu_bits_bwd_x_f16__zvfh,
     args_relu_bits_bwd_x_f16__zvfh},
    {0x878b7aacu, 23, thunk_depthwise_conv2d_f32__zvfh,
     args_depthwise_conv2d_f32__zvfh},
    {0x8792f650u, 6, thunk_relu_bits_bwd_x_f32__zvfh,
     args_relu_bits_bwd_x_f32__zvfh},
    {0x8970bdf1u, 9, thunk_global_max_f32__zvfh,
     args_global_max_f32__zvfh},
    {0x8a94d511u, 14, thunk_scale_bwd_gamma_sgd_f16__zvfh,
     args_scale_bwd_gamma_sgd_f16__zvfh},
    {0x8aacc8d8u, 7, thunk_sum_rows_f16__zvfh,
     args_sum_rows_f16__zvfh},
    {0x8b353ed2u, 6, thunk_goodness_f16__zvfh,
     args_goodness_f16__zvfh},
    {0x8d10726cu, 12, thunk_dense_f32__zvfh,
     args_dense_f32__zvfh},
    {0x8dce2160u, 6, thunk_add_f16__zvfh,
     args_add_f16__zvfh},
    {0x9023cb55u, 9, thunk_matmul_tn_f16c__zvfh,
     args_matmul_tn_f16c__zvfh},
    {0x9118ebc8u, 8, thunk_standardize_f16__zvfh,
     args_standardize_f16__zvfh},
    {0x924967e2u, 23, thunk_conv2d_bwd_w_f32__zvfh,
     args_conv2d_bwd_w_f32__zvfh},
    {0x92f9f634u, 5, thunk_relu_f32__zvfh,
     args_relu_f32__zvfh},
    {0x93958a06u, 7, thunk_add_bias_f32__zvfh,
     args_add_bias_f32__zvfh},
    {0x93a2b420u, 5, thunk_recur_f16__zvfh,
     args_recur_f16__zvfh},
    {0x94315816u, 18, thunk_conv2d_planar_bwd_x_f16__zvfh,
     args_conv2d_planar_bwd_x_f16__zvfh},
    {0x94eca725u, 24, thunk_depthwise_conv2d_bwd_w_acc_f32__zvfh,
     args_depthwise_conv2d_bwd_w_acc_f32__zvfh},
    {0x9516fd6fu, 9, thunk_matmul_nt_f16c__zvfh,
     args_matmul_nt_f16c__zvfh},
    {0x97973c76u, 21, thunk_grouped_conv2d_bwd_w_f32__zvfh,
     args_grouped_conv2d_bwd_w_f32__zvfh},
    {0x9859a8dcu, 23, thunk_grouped_conv2d_bwd_w_acc_f16c__zvfh,
     args_grouped_conv2d_bwd_w_acc_f16c__zvfh},
    {0x98a2df61u, 11, thunk_dense_bwd_w_f16__zvfh,
     args_dense_bwd_w_f16__zvfh},
    {0x99ae9c2fu, 8, thunk_transpose_f16__zvfh,
     args_transpose_f16__zvfh},
    {0x99b6cf65u, 7, thunk_sum_rows_f32__zvfh,
     args_sum_rows_f32__zvfh},
    {0x9bc2626fu, 24, thunk_conv2d_f16__zvfh,
     args_conv2d_f16__zvfh},
    {0x9c024f97u, 6, thunk_sub_f16__zvfh,
     args_sub_f16__zvfh},
    {0x9c45b2cfu, 12, thunk_goodness_bwd_a_f32__zvfh,
     args_goodness_bwd_a_f32__zvfh},
    {0x9cf4f0ccu, 6, thunk_unscale_f16__zvfh,
     args_unscale_f16__zvfh},
    {0x9f92276fu, 13, thunk_dense_bwd_w_acc_f16c__zvfh,
     args_dense_bwd_w_acc_f16c__zvfh},
    {0xa0132e3au, 6, thunk_relu_i8_bwd_x_f16__zvfh,
     args_relu_i8_bwd_x_f16__zvfh},
    {0xa0b8c924u, 8, thunk_div_middle_f32__zvfh,
     args_div_middle_f32__zvfh},
    {0xa0cab72bu, 6, thunk_hard_sigmoid_bwd_x_f32__zvfh,
     args_hard_sigmoid_bwd_x_f32__zvfh},
    {0xa1a9afe0u, 9, thunk_sum_rows_acc_f16__zvfh,
     args_sum_rows_acc_f16__zvfh},
    {0xa1ea8d0fu, 20, thunk_dense_bwd_w_momentum_f16__zvfh,
     args_dense_bwd_w_momentum_f16__zvfh},
    {0xa20fc43cu, 19, thunk_conv2d_planar_f16__zvfh,
     args_conv2d_planar_f16__zvfh},
    {0xa2a721deu, 17, thunk_max_pool2d_f32__zvfh,
     args_max_pool2d_f32__zvfh},
    {0xa2d03913u, 24, thunk_conv2d_f32__zvfh,
     args_conv2d_f32__zvfh},
    {0xa3240ca3u, 9, thunk_sum_rows_acc_f32__zvfh,
     args_sum_rows_acc_f32__zvfh},
    {0xa3334aedu, 12, thunk_sgd_f16__zvfh,
     args_sgd_f16__zvfh},
    {0xa37a4ff4u, 6, thunk_relu_bwd_x_f16__zvfh,
     args_relu_bwd_x_f16__zvfh},
    {0xa413ad3eu, 11, thunk_group_normalize_f32__zvfh,
     args_group_normalize_f32__zvfh},
    {0xa5df1536u, 7, thunk_affine_f32__zvfh,
     args_affine_f32__zvfh},
    {0xa9775e50u, 23, thunk_conv2d_bwd_w_f16c__zvfh,
     args_conv2d_bwd_w_f16c__zvfh},
    {0xaba1322bu, 3, thunk_check_finite_f32__zvfh,
     args_check_finite_f32__zvfh},
    {0xad36c29cu, 6, thunk_leaky_relu_f32__zvfh,
     args_leaky_relu_f32__zvfh},
    {0xad80a5d7u, 14, thunk_momentum_f16_f32__zvfh,
     args_momentum_f16_f32__zvfh},
    {0xad9123aeu, 7, thunk_scale_f32__zvfh,
     args_scale_f32__zvfh},
    {0xae38c4bdu, 5, thunk_recur_f32__zvfh,
     args_recur_f32__zvfh},
    {0xaecf1cfcu, 5, thunk_hard_sigmoid_f32__zvfh,
     args_hard_sigmoid_f32__zvfh},
    {0xafe48629u, 16, thunk_avg_pool2d_bwd_x_f16__zvfh,
     args_avg_pool2d_bwd_x_f16__zvfh},
    {0xb0390194u, 21, thunk_grouped_conv2d_bwd_x_f16__zvfh,
     args_grouped_conv2d_bwd_x_f16__zvfh},
    {0xb2f2d7b4u, 6, thunk_div_f16__zvfh,
     args_div_f16__zvfh},
    {0xb32c8726u, 29, thunk_depthwise_conv2d_bwd_w_sgd_f16__zvfh,
     args_depthwise_conv2d_bwd_w_sgd_f16__zvfh},
    {0xb3d7d990u, 6, thunk_leaky_relu_f16__zvfh,
     args_leaky_relu_f16__zvfh},
    {0xb61da637u, 16, thunk_sum_rows_momentum_f32__zvfh,
     args_sum_rows_momentum_f32__zvfh},
    {0xb79c16b5u, 9, thunk_matmul_f16c__zvfh,
     args_matmul_f16c__zvfh},
    {0xb81db075u, 8, thunk_global_mean_f16__zvfh,
     args_global_mean_f16__zvfh},
    {0xb99e8cb0u, 7, thunk_prelu_f32__zvfh,
     args_prelu_f32__zvfh},
    {0xb9b02690u, 16, thunk_avg_pool2d_f32__zvfh,
     args_avg_pool2d_f32__zvfh},
    {0xbc65c741u, 21, thunk_grouped_conv2d_bwd_w_f16c__zvfh,
     args_grouped_conv2d_bwd_w_f16c__zvfh},
    {0xbd3c8b0eu, 9, thunk_global_max_f16__zvfh,
     args_global_max_f16__zvfh},
    {0xbd903df4u, 6, thunk_hard_sigmoid_bwd_x_f16__zvfh,
     args_hard_sigmoid_bwd_x_f16__zvfh},
    {0xbe0234adu, 16, thunk_scale_bwd_gamma_momentum_f16__zvfh,
     args_scale_bwd_gamma_momentum_f16__zvfh},
    {0xbe125c2du, 5, thunk_hard_swish_f32__zvfh,
     args_hard_swish_f32__zvfh},
    {0xbe99a896u, 9, thunk_global_max_bwd_x_f16__zvfh,
     args_global_max_bwd_x_f16__zvfh},
    {0xc5350527u, 5, thunk_add_into_f32__zvfh,
     args_add_into_f32__zvfh},
    {0xc5d337f5u, 32, thunk_conv2d_bwd_w_momentum_f16c__zvfh,
     args_conv2d_bwd_w_momentum_f16c__zvfh},
    {0xc6764ef0u, 7, thunk_recur_bwd_z_f16__zvfh,
     args_recur_bwd_z_f16__zvfh},
    {0xc8085d27u, 12, thunk_dense_f16__zvfh,
     args_dense_f16__zvfh},
    {0xc979001fu, 24, thunk_conv2d_f16c__zvfh,
     args_conv2d_f16c__zvfh},
    {0xc99a688eu, 8, thunk_sum_middle_f32__zvfh,
     args_sum_middle_f32__zvfh},
    {0xc9d78d26u, 6, thunk_add_f32__zvfh,
     args_add_f32__zvfh},
    {0xcb0216abu, 24, thunk_depthwise_conv2d_bwd_w_acc_f16__zvfh,
     args_depthwise_conv2d_bwd_w_acc_f16__zvfh},
    {0xcc3816a9u, 11, thunk_project_f16__zvfh,
     args_project_f16__zvfh},
    {0xcc402b2au, 7, thunk_softmax_ce_f32__zvfh,
     args_softmax_ce_f32__zvfh},
    {0xcc9dacb6u, 6, thunk_hard_swish_bwd_x_f32__zvfh,
     args_hard_swish_bwd_x_f32__zvfh},
    {0xce028d3bu, 13, thunk_rmsprop_f32__zvfh,
     args_rmsprop_f32__zvfh},
    {0xcf69927au, 17, thunk_max_pool2d_bwd_x_f16__zvfh,
     args_max_pool2d_bwd_x_f16__zvfh},
    {0xcf89ce37u, 8, thunk_standardize_f32__zvfh,
     args_standardize_f32__zvfh},
    {0xd28b77cdu, 22, thunk_depthwise_conv2d_bwd_w_f16__zvfh,
     args_depthwise_conv2d_bwd_w_f16__zvfh},
    {0xd3dcb5f0u, 8, thunk_broadcast_middle_f16__zvfh,
     args_broadcast_middle_f16__zvfh},
    {0xd4aa779bu, 23, thunk_conv2d_bwd_x_f32__zvfh,
     args_conv2d_bwd_x_f32__zvfh},
    {0xd652d9f7u, 14, thunk_momentum_f32__zvfh,
     args_momentum_f32__zvfh},
    {0xd698a75du, 30, thunk_grouped_conv2d_bwd_w_momentum_f32__zvfh,
     args_grouped_conv2d_bwd_w_momentum_f32__zvfh},
    {0xd69de713u, 23, thunk_conv2d_bwd_w_f16__zvfh,
     args_conv2d_bwd_w_f16__zvfh},
    {0xd7d2b946u, 9, thunk_prelu_bwd_alpha_acc_f32__zvfh,
     args_prelu_bwd_alpha_acc_f32__zvfh},
    {0xd8074943u, 9, thunk_dot_middle_f16__zvfh,
     args_dot_middle_f16__zvfh},
    {0xd8a009b9u, 9, thunk_matmul_nt_f16__zvfh,
     args_matmul_nt_f16__zvfh},
    {0xd8b2d18bu, 18, thunk_dense_bwd_w_sgd_f16__zvfh,
     args_dense_bwd_w_sgd_f16__zvfh},
    {0xd8d79b9bu, 6, thunk_mul_f32__zvfh,
     args_mul_f32__zvfh},
    {0xd937e54du, 28, thunk_grouped_conv2d_bwd_w_sgd_f16__zvfh,
     args_grouped_conv2d_bwd_w_sgd_f16__zvfh},
    {0xd994509fu, 6, thunk_sub_f32__zvfh,
     args_sub_f32__zvfh},
    {0xd997a6edu, 7, thunk_accumulate_f16__zvfh,
     args_accumulate_f16__zvfh},
    {0xd9acfafcu, 8, thunk_div_middle_f16__zvfh,
     args_div_middle_f16__zvfh},
    {0xd9f14119u, 13, thunk_rmsprop_f32_f16__zvfh,
     args_rmsprop_f32_f16__zvfh},
    {0xde32876fu, 15, thunk_adam_f16_f32__zvfh,
     args_adam_f16_f32__zvfh},
    {0xde6f90c3u, 19, thunk_conv2d_planar_f16c__zvfh,
     args_conv2d_planar_f16c__zvfh},
    {0xdf3455e1u, 9, thunk_difference_signal_f16__zvfh,
     args_difference_signal_f16__zvfh},
    {0xe082a9a1u, 7, thunk_leaky_relu_bwd_x_f32__zvfh,
     args_leaky_relu_bwd_x_f32__zvfh},
    {0xe392d39au, 22, thunk_depthwise_conv2d_bwd_w_f32__zvfh,
     args_depthwise_conv2d_bwd_w_f32__zvfh},
    {0xe39f1813u, 24, thunk_depthwise_conv2d_bwd_w_acc_f16c__zvfh,
     args_depthwise_conv2d_bwd_w_acc_f16c__zvfh},
    {0xe3a0fc6du, 6, thunk_relu_i8_bwd_x_f32__zvfh,
     args_relu_i8_bwd_x_f32__zvfh},
    {0xe4622879u, 13, thunk_dense_bwd_w_acc_f32__zvfh,
     args_dense_bwd_w_acc_f32__zvfh},
    {0xe5371eccu, 8, thunk_add_middle_f16__zvfh,
     args_add_middle_f16__zvfh},
    {0xe57c2882u, 30, thunk_conv2d_bwd_w_sgd_f16__zvfh,
     args_conv2d_bwd_w_sgd_f16__zvfh},
    {0xe5c5df3au, 23, thunk_grouped_conv2d_bwd_w_acc_f32__zvfh,
     args_grouped_conv2d_bwd_w_acc_f32__zvfh},
    {0xe8717ce6u, 16, thunk_prelu_bwd_alpha_momentum_f16__zvfh,
     args_prelu_bwd_alpha_momentum_f16__zvfh},
    {0xe989044du, 11, thunk_group_normalize_f16__zvfh,
     args_group_normalize_f16__zvfh},
    {0xea766a54u, 5, thunk_tanh_f16__zvfh,
     args_tanh_f16__zvfh},
    {0xeac47b9bu, 23, thunk_depthwise_conv2d_f16__zvfh,
     args_depthwise_conv2d_f16__zvfh},
    {0xeaec9426u, 10, thunk_target_bwd_a_f16__zvfh,
     args_target_bwd_a_f16__zvfh},
    {0xeb118960u, 12, thunk_sgd_f32_f16__zvfh,
     args_sgd_f32_f16__zvfh},
    {0xebfa4d7eu, 5, thunk_add_into_f16__zvfh,
     args_add_into_f16__zvfh},
    {0xed34af28u, 14, thunk_prelu_bwd_alpha_sgd_f32__zvfh,
     args_prelu_bwd_alpha_sgd_f32__zvfh},
    {0xefb67ed7u, 21, thunk_grouped_conv2d_bwd_x_f16c__zvfh,
     args_grouped_conv2d_bwd_x_f16c__zvfh},
    {0xf0351acau, 5, thunk_hard_swish_f16__zvfh,
     args_hard_swish_f16__zvfh},
    {0xf10e0271u, 5, thunk_relu6_f32__zvfh,
     args_relu6_f32__zvfh},
    {0xf27ce0fbu, 11, thunk_dense_bwd_w_f16c__zvfh,
     args_dense_bwd_w_f16c__zvfh},
    {0xf5050b75u, 4, thunk_clear_f32__zvfh,
     args_clear_f32__zvfh},
    {0xf54260c6u, 21, thunk_grouped_conv2d_bwd_x_f32__zvfh,
     args_grouped_conv2d_bwd_x_f32__zvfh},
    {0xfaf0b2e9u, 17, thunk_max_pool2d_bwd_x_f32__zvfh,
     args_max_pool2d_bwd_x_f32__zvfh},
    {0xfbd5fc4fu, 22, thunk_grouped_conv2d_f16__zvfh,
     args_grouped_conv2d_f16__zvfh},
    {0xfd9291abu, 8, thunk_scale_shift_f32__zvfh,
     args_scale_shift_f32__zvfh},
};
const uint32_t et_kernels_zvfh_count = 260;
