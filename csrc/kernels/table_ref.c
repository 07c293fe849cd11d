/* GENERATED from the op table by `python -m edgetrain.export.generate`; do not edit. */

#include "et_table.h"
#include "et_kernels.h"

#define ET_AT(i) (base[a[i] >> ET_CLASS_SHIFT] + (a[i] & ET_OFFSET_MASK))

static void thunk_concat_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_concat_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                       (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_prelu_bwd_alpha_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_bwd_alpha_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                (int32_t)a[6]);
}

static void thunk_conv2d_planar_bwd_x_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_planar_bwd_x_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                     (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                     (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                     (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                     (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                     (int32_t)a[15], (int32_t)a[16], (int32_t)a[17]);
}

static void thunk_leaky_relu_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_leaky_relu_bwd_x_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                 (float *)ET_AT(2), (int32_t)a[3], et_float_of_bits(a[4]),
                                 (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_tally_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_tally_f32__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1),
                      (const int32_t *)ET_AT(2), (const float *)ET_AT(3), (int32_t *)ET_AT(4),
                      (float *)ET_AT(5), (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_depthwise_conv2d_bwd_w_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                       (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                       (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                       (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                       (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                       (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                                       (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                                       (int32_t)a[21]);
}

static void thunk_to_grid_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_to_grid_f32__ref((float *)ET_AT(0), (int32_t)a[1], (int32_t)a[2], (int32_t)a[3]);
}

static void thunk_sum_rows_momentum_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sum_rows_momentum_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (float *)ET_AT(2),
                                  (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5],
                                  (int32_t)a[6], (int32_t)a[7], et_float_of_bits(a[8]),
                                  et_float_of_bits(a[9]), (uint32_t)a[10], (uint32_t)a[11],
                                  (int32_t)a[12], (int32_t)a[13], (int32_t)a[14], (int32_t)a[15]);
}

static void thunk_recur_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_recur_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                      (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_cast_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_cast_f16__ref((const float *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                     (int32_t)a[4]);
}

static void thunk_hard_sigmoid_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_hard_sigmoid_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                             (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_grouped_conv2d_bwd_w_momentum_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_momentum_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
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

static void thunk_depthwise_conv2d_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                 (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                                 (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                 (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                 (int32_t)a[13], (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                 (int32_t)a[17], (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                                 (int32_t)a[21], (int32_t)a[22]);
}

static void thunk_store_i8_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_store_i8_f16__ref((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1), (int8_t *)ET_AT(2),
                         (float *)ET_AT(3), (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_one_hot_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_one_hot_f16__ref((const int32_t *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                        (int32_t)a[3], et_float_of_bits(a[4]), (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_softmax_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_softmax_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                        (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_one_hot_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_one_hot_f32__ref((const int32_t *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                        (int32_t)a[3], et_float_of_bits(a[4]), (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_sigmoid_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sigmoid_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                        (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_add_into_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_add_into_f16__ref((et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (int32_t)a[2],
                         (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_mahalanobis_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_mahalanobis_f16__ref((const et_f16 *)ET_AT(0), (const float *)ET_AT(1),
                            (const float *)ET_AT(2), (const float *)ET_AT(3), (float *)ET_AT(4),
                            (float *)ET_AT(5), (int32_t)a[6], (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_global_mean_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_global_mean_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                            (int32_t)a[7]);
}

static void thunk_running_moments_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_running_moments_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (float *)ET_AT(2),
                                (int32_t *)ET_AT(3), (float *)ET_AT(4), (int32_t)a[5],
                                (int32_t)a[6], et_float_of_bits(a[7]), (int32_t)a[8],
                                (int32_t)a[9]);
}

static void thunk_avg_pool2d_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_avg_pool2d_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                           (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                           (int32_t)a[15]);
}

static void thunk_sigmoid_bce_bwd_z_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sigmoid_bce_bwd_z_f16__ref((const et_f16 *)ET_AT(0), (const float *)ET_AT(1),
                                  (const int32_t *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                                  (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_sgd_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sgd_f16__ref((et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (const int32_t *)ET_AT(2),
                    (int32_t *)ET_AT(3), (int32_t)a[4], et_float_of_bits(a[5]),
                    et_float_of_bits(a[6]), (uint32_t)a[7], (uint32_t)a[8], (int32_t)a[9],
                    (int32_t)a[10], (int32_t)a[11]);
}

static void thunk_sum_rows_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sum_rows_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                         (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_grouped_conv2d_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                     (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                     (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                     (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                     (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                     (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                                     (int32_t)a[18], (int32_t)a[19], (int32_t)a[20]);
}

static void thunk_rmsprop_f16_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_rmsprop_f16_f32__ref((et_f16 *)ET_AT(0), (float *)ET_AT(1), (const float *)ET_AT(2),
                            (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5],
                            et_float_of_bits(a[6]), et_float_of_bits(a[7]), (uint32_t)a[8],
                            (uint32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12]);
}

static void thunk_depthwise_conv2d_bwd_w_momentum_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_momentum_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
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

static void thunk_conv2d_planar_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_planar_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                              (const float *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                              (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                              (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                              (int32_t)a[13], (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                              (int32_t)a[17], (int32_t)a[18]);
}

static void thunk_scale_bwd_gamma_momentum_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_scale_bwd_gamma_momentum_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                         (et_f16 *)ET_AT(2), (float *)ET_AT(3),
                                         (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                         (int32_t)a[6], (int32_t)a[7], et_float_of_bits(a[8]),
                                         et_float_of_bits(a[9]), (uint32_t)a[10], (uint32_t)a[11],
                                         (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                         (int32_t)a[15]);
}

static void thunk_concat_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_concat_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                       (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_class_means_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_class_means_f32__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1), (float *)ET_AT(2),
                            (float *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_concat_bwd_ab_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_concat_bwd_ab_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (float *)ET_AT(2),
                              (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                              (int32_t)a[7]);
}

static void thunk_standardize_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_standardize_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                            (const float *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                            (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_softmax_ce_bwd_z_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_softmax_ce_bwd_z_f16__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1),
                                 (const int32_t *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                                 (int32_t)a[5], et_float_of_bits(a[6]), (int32_t)a[7],
                                 (int32_t)a[8]);
}

static void thunk_sum_middle_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sum_middle_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                           (int32_t)a[3], (int32_t)a[4], et_float_of_bits(a[5]), (int32_t)a[6],
                           (int32_t)a[7]);
}

static void thunk_recur_bwd_z_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_recur_bwd_z_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                            (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                            (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_hard_sigmoid_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_hard_sigmoid_bwd_x_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                   (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                   (int32_t)a[5]);
}

static void thunk_sign_signal_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sign_signal_f16__ref((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1),
                            (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_hard_swish_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_hard_swish_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                 (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_entropy_bwd_z_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_entropy_bwd_z_f16__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1),
                              (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                              (int32_t)a[6]);
}

static void thunk_relu6_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_relu6_bwd_x_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_gate_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_gate_f16__ref((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1), (et_f16 *)ET_AT(2),
                     (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_max_pool2d_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_max_pool2d_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const uint8_t *)ET_AT(1),
                                 (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                 (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                 (int32_t)a[10], (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                                 (int32_t)a[14], (int32_t)a[15], (int32_t)a[16]);
}

static void thunk_prelu_bwd_alpha_sgd_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_bwd_alpha_sgd_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                    (et_f16 *)ET_AT(2), (const int32_t *)ET_AT(3),
                                    (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                    et_float_of_bits(a[7]), et_float_of_bits(a[8]),
                                    (uint32_t)a[9], (uint32_t)a[10], (int32_t)a[11],
                                    (int32_t)a[12], (int32_t)a[13]);
}

static void thunk_count_if_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_count_if_f32__ref((int32_t *)ET_AT(0), (const int32_t *)ET_AT(1));
}

static void thunk_reconstruction_error_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_reconstruction_error_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                     (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                     (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_copy_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_copy_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                     (int32_t)a[4]);
}

static void thunk_recur_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_recur_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                      (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_dequantize_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dequantize_f16__ref((const int8_t *)ET_AT(0), (const float *)ET_AT(1), (et_f16 *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_dense_bwd_w_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                            (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                            (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                            (int32_t)a[10]);
}

static void thunk_commit_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_commit_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (const int32_t *)ET_AT(2),
                       (int32_t *)ET_AT(3), (int32_t)a[4]);
}

static void thunk_relu_bits_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_relu_bits_f16__ref((const et_f16 *)ET_AT(0), (uint8_t *)ET_AT(1), (int32_t)a[2],
                          (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_conv2d_planar_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_planar_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                    (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                    (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                    (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                    (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                    (int32_t)a[16], (int32_t)a[17]);
}

static void thunk_dense_bwd_w_momentum_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_momentum_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                     (et_f16 *)ET_AT(2), (float *)ET_AT(3),
                                     (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                     (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                     (int32_t)a[10], (int32_t)a[11], et_float_of_bits(a[12]),
                                     et_float_of_bits(a[13]), (uint32_t)a[14], (uint32_t)a[15],
                                     (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                     (int32_t)a[19]);
}

static void thunk_choose_unit_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_choose_unit_f16__ref((const et_f16 *)ET_AT(0), (const float *)ET_AT(1),
                            (int32_t *)ET_AT(2), (float *)ET_AT(3), (const int32_t *)ET_AT(4),
                            (int32_t *)ET_AT(5), (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                            et_float_of_bits(a[9]), (uint32_t)a[10]);
}

static void thunk_scale_bwd_gamma_sgd_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_scale_bwd_gamma_sgd_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                    (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                    (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                    et_float_of_bits(a[7]), et_float_of_bits(a[8]),
                                    (uint32_t)a[9], (uint32_t)a[10], (int32_t)a[11],
                                    (int32_t)a[12], (int32_t)a[13]);
}

static void thunk_grouped_conv2d_bwd_w_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                     (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                     (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                     (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                     (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                     (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                                     (int32_t)a[18], (int32_t)a[19], (int32_t)a[20]);
}

static void thunk_conv2d_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                       (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4], (int32_t)a[5],
                       (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                       (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                       (int32_t)a[15], (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                       (int32_t)a[19], (int32_t)a[20], (int32_t)a[21], (int32_t)a[22],
                       (int32_t)a[23]);
}

static void thunk_sub_middle_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sub_middle_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7]);
}

static void thunk_conv2d_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                             (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                             (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                             (int32_t)a[10], (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                             (int32_t)a[14], (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                             (int32_t)a[18], (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                             (int32_t)a[22]);
}

static void thunk_conv2d_planar_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_planar_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                              (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                              (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                              (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                              (int32_t)a[13], (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                              (int32_t)a[17], (int32_t)a[18]);
}

static void thunk_add_bias_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_add_bias_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                         (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_scale_shift_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_scale_shift_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                            (const float *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                            (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_standardize_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_standardize_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const float *)ET_AT(1),
                                  (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                  (int32_t)a[6]);
}

static void thunk_target_bwd_a_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_target_bwd_a_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                             (const int32_t *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                             (int32_t)a[5], et_float_of_bits(a[6]), et_float_of_bits(a[7]),
                             (int32_t)a[8], (int32_t)a[9]);
}

static void thunk_hard_sigmoid_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_hard_sigmoid_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                   (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                   (int32_t)a[5]);
}

static void thunk_remember_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_remember_f16__ref((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1), (et_f16 *)ET_AT(2),
                         (int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                         (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                         (int32_t)a[10], (uint32_t)a[11]);
}

static void thunk_gelu_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_gelu_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_unit_activity_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_unit_activity_f32__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1),
                              (float *)ET_AT(2), (float *)ET_AT(3), (int32_t *)ET_AT(4),
                              (int32_t)a[5], et_float_of_bits(a[6]), (int32_t)a[7],
                              (int32_t)a[8]);
}

static void thunk_matmul_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_matmul_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                       (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                       (int32_t)a[8]);
}

static void thunk_scale_bwd_gamma_momentum_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_scale_bwd_gamma_momentum_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                         (float *)ET_AT(2), (float *)ET_AT(3),
                                         (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                         (int32_t)a[6], (int32_t)a[7], et_float_of_bits(a[8]),
                                         et_float_of_bits(a[9]), (uint32_t)a[10], (uint32_t)a[11],
                                         (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                         (int32_t)a[15]);
}

static void thunk_depthwise_conv2d_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                  (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                                  (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                  (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                  (int32_t)a[13], (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                  (int32_t)a[17], (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                                  (int32_t)a[21], (int32_t)a[22]);
}

static void thunk_goodness_bwd_a_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_goodness_bwd_a_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                               (const int32_t *)ET_AT(2), (const int32_t *)ET_AT(3),
                               (float *)ET_AT(4), (int32_t)a[5], (int32_t)a[6], (uint32_t)a[7],
                               et_float_of_bits(a[8]), (int32_t)a[9], (int32_t)a[10],
                               (int32_t)a[11]);
}

static void thunk_silu_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_silu_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_tanh_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_tanh_bwd_x_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_softmax_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_softmax_bwd_x_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                              (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_dense_bwd_w_acc_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_acc_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                (float *)ET_AT(2), (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4),
                                (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12]);
}

static void thunk_unscale_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_unscale_f16__ref((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1), (et_f16 *)ET_AT(2),
                        (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_ema_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_ema_f32__ref((float *)ET_AT(0), (const float *)ET_AT(1), (const int32_t *)ET_AT(2),
                    (int32_t)a[3], et_float_of_bits(a[4]), (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_add_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_add_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                    (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_pseudo_label_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_pseudo_label_f32__ref((const float *)ET_AT(0), (int32_t *)ET_AT(1), (int32_t *)ET_AT(2),
                             (int32_t *)ET_AT(3), (int32_t)a[4], (int32_t)a[5],
                             et_float_of_bits(a[6]));
}

static void thunk_depthwise_conv2d_bwd_w_sgd_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_sgd_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
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

static void thunk_class_sums_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_class_sums_f16__ref((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1), (float *)ET_AT(2),
                           (int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (float *)ET_AT(5),
                           (int32_t)a[6], (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_goodness_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_goodness_f16__ref((const et_f16 *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                         (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_conv2d_bwd_w_acc_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_acc_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                  (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                  (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                  (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                  (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                  (int32_t)a[15], (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                  (int32_t)a[19], (int32_t)a[20], (int32_t)a[21], (int32_t)a[22],
                                  (int32_t)a[23], (int32_t)a[24]);
}

static void thunk_embedding_bwd_w_sgd_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_embedding_bwd_w_sgd_f16__ref((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1),
                                    (et_f16 *)ET_AT(2), (const int32_t *)ET_AT(3),
                                    (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                    (int32_t)a[7], et_float_of_bits(a[8]), et_float_of_bits(a[9]),
                                    (uint32_t)a[10], (uint32_t)a[11], (int32_t)a[12],
                                    (int32_t)a[13], (int32_t)a[14]);
}

static void thunk_cholesky_solve_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_cholesky_solve_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                               (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                               (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_huber_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_huber_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                      (int32_t)a[3], (int32_t)a[4], et_float_of_bits(a[5]));
}

static void thunk_adam_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_adam_f32__ref((float *)ET_AT(0), (float *)ET_AT(1), (float *)ET_AT(2),
                     (const float *)ET_AT(3), (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                     (int32_t)a[6], et_float_of_bits(a[7]), et_float_of_bits(a[8]),
                     (uint32_t)a[9], (uint32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                     (int32_t)a[13], (int32_t)a[14]);
}

static void thunk_grouped_conv2d_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_x_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                     (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                     (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                     (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                     (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                     (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                                     (int32_t)a[18], (int32_t)a[19], (int32_t)a[20]);
}

static void thunk_prelu_bwd_alpha_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_bwd_alpha_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                (int32_t)a[6]);
}

static void thunk_matmul_nt_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_matmul_nt_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                          (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                          (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_project_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_project_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                        (int32_t)a[4], (int32_t)a[5], et_float_of_bits(a[6]), (uint32_t)a[7],
                        (uint32_t)a[8], (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_grouped_conv2d_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                               (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                               (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                               (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                               (int32_t)a[13], (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                               (int32_t)a[17], (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                               (int32_t)a[21]);
}

static void thunk_sum_rows_sgd_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sum_rows_sgd_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1),
                             (const int32_t *)ET_AT(2), (int32_t *)ET_AT(3), (int32_t)a[4],
                             (int32_t)a[5], (int32_t)a[6], et_float_of_bits(a[7]),
                             et_float_of_bits(a[8]), (uint32_t)a[9], (uint32_t)a[10],
                             (int32_t)a[11], (int32_t)a[12], (int32_t)a[13]);
}

static void thunk_rmsprop_f32_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_rmsprop_f32_f16__ref((float *)ET_AT(0), (float *)ET_AT(1), (const et_f16 *)ET_AT(2),
                            (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5],
                            et_float_of_bits(a[6]), et_float_of_bits(a[7]), (uint32_t)a[8],
                            (uint32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12]);
}

static void thunk_prelu_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                            (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                            (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_scale_shift_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_scale_shift_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                            (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                            (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_conv2d_bwd_w_sgd_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_sgd_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                 (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                 (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                 (int32_t)a[8], (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                 (int32_t)a[12], (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                 (int32_t)a[16], (int32_t)a[17], (int32_t)a[18], (int32_t)a[19],
                                 (int32_t)a[20], (int32_t)a[21], (int32_t)a[22],
                                 et_float_of_bits(a[23]), et_float_of_bits(a[24]),
                                 (uint32_t)a[25], (uint32_t)a[26], (int32_t)a[27], (int32_t)a[28],
                                 (int32_t)a[29]);
}

static void thunk_avg_pool2d_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_avg_pool2d_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                           (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                           (int32_t)a[15]);
}

static void thunk_silu_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_silu_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                     (int32_t)a[4]);
}

static void thunk_grouped_conv2d_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                               (const float *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                               (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                               (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                               (int32_t)a[13], (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                               (int32_t)a[17], (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                               (int32_t)a[21]);
}

static void thunk_matmul_nt_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_matmul_nt_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_cosine_bwd_y_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_cosine_bwd_y_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                             (const int32_t *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                             (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_dequantize_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dequantize_f32__ref((const int8_t *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_relu6_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_relu6_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                      (int32_t)a[4]);
}

static void thunk_conv2d_bwd_w_acc_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_acc_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                 (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                 (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                 (int32_t)a[8], (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                 (int32_t)a[12], (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                 (int32_t)a[16], (int32_t)a[17], (int32_t)a[18], (int32_t)a[19],
                                 (int32_t)a[20], (int32_t)a[21], (int32_t)a[22], (int32_t)a[23],
                                 (int32_t)a[24]);
}

static void thunk_add_norm_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_add_norm_f32__ref((const float *)ET_AT(0), (int32_t *)ET_AT(1), (int32_t)a[2]);
}

static void thunk_prelu_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                      (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_sigmoid_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sigmoid_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                        (int32_t)a[4]);
}

static void thunk_matmul_nt_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_matmul_nt_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                          (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                          (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_broadcast_middle_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_broadcast_middle_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                                 (int32_t)a[3], (int32_t)a[4], et_float_of_bits(a[5]),
                                 (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_embedding_bwd_w_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_embedding_bwd_w_f32__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1),
                                (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_silu_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_silu_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                     (int32_t)a[4]);
}

static void thunk_scale_bwd_gamma_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_scale_bwd_gamma_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                (int32_t)a[6]);
}

static void thunk_reconstruction_error_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_reconstruction_error_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                     (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                     (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_dense_bwd_w_momentum_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_momentum_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                     (float *)ET_AT(2), (float *)ET_AT(3),
                                     (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                     (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                     (int32_t)a[10], (int32_t)a[11], et_float_of_bits(a[12]),
                                     et_float_of_bits(a[13]), (uint32_t)a[14], (uint32_t)a[15],
                                     (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                     (int32_t)a[19]);
}

static void thunk_class_sums_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_class_sums_f32__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1), (float *)ET_AT(2),
                           (int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (float *)ET_AT(5),
                           (int32_t)a[6], (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_depthwise_conv2d_bwd_w_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                        (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                        (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                        (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                        (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                                        (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                        (int32_t)a[17], (int32_t)a[18], (int32_t)a[19],
                                        (int32_t)a[20], (int32_t)a[21]);
}

static void thunk_tanh_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_tanh_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_dense_bwd_w_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                             (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                             (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                             (int32_t)a[10]);
}

static void thunk_store_f16_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_store_f16_f16__ref((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1), (et_f16 *)ET_AT(2),
                          (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_dense_bwd_w_sgd_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_sgd_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                (et_f16 *)ET_AT(2), (const int32_t *)ET_AT(3),
                                (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                et_float_of_bits(a[11]), et_float_of_bits(a[12]), (uint32_t)a[13],
                                (uint32_t)a[14], (int32_t)a[15], (int32_t)a[16], (int32_t)a[17]);
}

static void thunk_group_normalize_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_group_normalize_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (float *)ET_AT(2),
                                (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                                (int32_t)a[7], et_float_of_bits(a[8]), (int32_t)a[9],
                                (int32_t)a[10]);
}

static void thunk_max_pool2d_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_max_pool2d_bwd_x_f32__ref((const float *)ET_AT(0), (const uint8_t *)ET_AT(1),
                                 (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                 (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                 (int32_t)a[10], (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                                 (int32_t)a[14], (int32_t)a[15], (int32_t)a[16]);
}

static void thunk_begin_step_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_begin_step_f32__ref((int32_t *)ET_AT(0), (int32_t *)ET_AT(1));
}

static void thunk_tanh_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_tanh_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                     (int32_t)a[4]);
}

static void thunk_set_head_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_set_head_f16__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                         (const float *)ET_AT(2), (const int32_t *)ET_AT(3),
                         (const int32_t *)ET_AT(4), (et_f16 *)ET_AT(5), (et_f16 *)ET_AT(6),
                         (int32_t *)ET_AT(7), (int32_t)a[8], (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_dropout_train_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dropout_train_f16__ref((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1),
                              (et_f16 *)ET_AT(2), (int32_t)a[3], (uint32_t)a[4], (uint32_t)a[5],
                              (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_load_i8_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_load_i8_f32__ref((const int8_t *)ET_AT(0), (const float *)ET_AT(1),
                        (const int32_t *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                        (int32_t)a[5]);
}

static void thunk_depthwise_conv2d_bwd_w_momentum_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_momentum_f16__ref((const et_f16 *)ET_AT(0),
                                                (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                                                (float *)ET_AT(3), (const int32_t *)ET_AT(4),
                                                (int32_t *)ET_AT(5), (int32_t)a[6], (int32_t)a[7],
                                                (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                                (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                                                (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                                (int32_t)a[17], (int32_t)a[18], (int32_t)a[19],
                                                (int32_t)a[20], (int32_t)a[21], (int32_t)a[22],
                                                et_float_of_bits(a[23]), et_float_of_bits(a[24]),
                                                (uint32_t)a[25], (uint32_t)a[26], (int32_t)a[27],
                                                (int32_t)a[28], (int32_t)a[29], (int32_t)a[30]);
}

static void thunk_gelu_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_gelu_bwd_x_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_sum_rows_sgd_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sum_rows_sgd_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1),
                             (const int32_t *)ET_AT(2), (int32_t *)ET_AT(3), (int32_t)a[4],
                             (int32_t)a[5], (int32_t)a[6], et_float_of_bits(a[7]),
                             et_float_of_bits(a[8]), (uint32_t)a[9], (uint32_t)a[10],
                             (int32_t)a[11], (int32_t)a[12], (int32_t)a[13]);
}

static void thunk_schedule_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_schedule_f32__ref((int32_t *)ET_AT(0), (int32_t)a[1]);
}

static void thunk_embedding_bwd_w_acc_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_embedding_bwd_w_acc_f16__ref((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1),
                                    (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                    (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                    (int32_t)a[7], (int32_t)a[8], (int32_t)a[9]);
}

static void thunk_load_f16_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_load_f16_f16__ref((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1), (et_f16 *)ET_AT(2),
                         (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_div_middle_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_div_middle_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7]);
}

static void thunk_softmax_ce_bwd_z_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_softmax_ce_bwd_z_f32__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1),
                                 (const int32_t *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                                 (int32_t)a[5], et_float_of_bits(a[6]), (int32_t)a[7],
                                 (int32_t)a[8]);
}

static void thunk_softmax_kl_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_softmax_kl_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                           (float *)ET_AT(3), (int32_t)a[4], (int32_t)a[5],
                           et_float_of_bits(a[6]));
}

static void thunk_replay_slot_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_replay_slot_f32__ref((const int32_t *)ET_AT(0), (int32_t *)ET_AT(1), (int32_t *)ET_AT(2),
                            (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5],
                            (int32_t)a[6], (int32_t)a[7], (uint32_t)a[8]);
}

static void thunk_unpack_pairs_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_unpack_pairs_f32__ref((const uint8_t *)ET_AT(0), (uint8_t *)ET_AT(1), (int32_t)a[2],
                             (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_dense_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dense_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                       (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4], (int32_t)a[5],
                       (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                       (int32_t)a[11]);
}

static void thunk_mse_bwd_y_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_mse_bwd_y_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                          (const int32_t *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                          (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_check_finite_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_check_finite_f16__ref((const et_f16 *)ET_AT(0), (int32_t *)ET_AT(1), (int32_t)a[2]);
}

static void thunk_clear_unit_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_clear_unit_f16__ref((et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1), (int32_t)a[2],
                           (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_add_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_add_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                    (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_affine_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_affine_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                       et_float_of_bits(a[3]), et_float_of_bits(a[4]), (int32_t)a[5],
                       (int32_t)a[6]);
}

static void thunk_choose_unit_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_choose_unit_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (int32_t *)ET_AT(2),
                            (float *)ET_AT(3), (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                            (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], et_float_of_bits(a[9]),
                            (uint32_t)a[10]);
}

static void thunk_relu6_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_relu6_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                            (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_scale_bwd_gamma_acc_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_scale_bwd_gamma_acc_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                    (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                    (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                    (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_mul_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_mul_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                    (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_recur_bwd_z_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_recur_bwd_z_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                             (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                             (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_clear_unit_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_clear_unit_f32__ref((float *)ET_AT(0), (const int32_t *)ET_AT(1), (int32_t)a[2],
                           (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_mul_middle_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_mul_middle_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7]);
}

static void thunk_conv2d_bwd_w_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                              (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                              (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                              (int32_t)a[10], (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                              (int32_t)a[14], (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                              (int32_t)a[18], (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                              (int32_t)a[22]);
}

static void thunk_recur_bwd_z_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_recur_bwd_z_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                            (const float *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                            (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_relu_bits_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_relu_bits_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const uint8_t *)ET_AT(1),
                                (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_scale_bwd_gamma_acc_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_scale_bwd_gamma_acc_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                    (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                    (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                    (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_sum_rows_momentum_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sum_rows_momentum_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (float *)ET_AT(2),
                                  (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5],
                                  (int32_t)a[6], (int32_t)a[7], et_float_of_bits(a[8]),
                                  et_float_of_bits(a[9]), (uint32_t)a[10], (uint32_t)a[11],
                                  (int32_t)a[12], (int32_t)a[13], (int32_t)a[14], (int32_t)a[15]);
}

static void thunk_adam_f16_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_adam_f16_f32__ref((et_f16 *)ET_AT(0), (float *)ET_AT(1), (float *)ET_AT(2),
                         (const float *)ET_AT(3), (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                         (int32_t)a[6], et_float_of_bits(a[7]), et_float_of_bits(a[8]),
                         (uint32_t)a[9], (uint32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                         (int32_t)a[13], (int32_t)a[14]);
}

static void thunk_sum_rows_acc_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sum_rows_acc_f16__ref((const et_f16 *)ET_AT(0), (float *)ET_AT(1),
                             (const int32_t *)ET_AT(2), (int32_t *)ET_AT(3), (int32_t)a[4],
                             (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_running_moments_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_running_moments_f16__ref((const et_f16 *)ET_AT(0), (float *)ET_AT(1), (float *)ET_AT(2),
                                (int32_t *)ET_AT(3), (float *)ET_AT(4), (int32_t)a[5],
                                (int32_t)a[6], et_float_of_bits(a[7]), (int32_t)a[8],
                                (int32_t)a[9]);
}

static void thunk_project_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_project_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                        (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], et_float_of_bits(a[6]),
                        (uint32_t)a[7], (uint32_t)a[8], (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_transpose_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_transpose_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                          (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                          (int32_t)a[7]);
}

static void thunk_global_max_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_global_max_bwd_x_f32__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1),
                                 (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                 (int32_t)a[6], (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_move_unit_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_move_unit_f32__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1),
                          (const float *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                          (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_load_i8_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_load_i8_f16__ref((const int8_t *)ET_AT(0), (const float *)ET_AT(1),
                        (const int32_t *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                        (int32_t)a[5]);
}

static void thunk_knn_scores_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_knn_scores_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                           (const int32_t *)ET_AT(2), (const int32_t *)ET_AT(3),
                           (float *)ET_AT(4), (float *)ET_AT(5), (int32_t)a[6], (int32_t)a[7],
                           (int32_t)a[8], (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_prelu_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_bwd_x_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                            (const float *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                            (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_unscale_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_unscale_f32__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1), (float *)ET_AT(2),
                        (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_embedding_bwd_w_momentum_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_embedding_bwd_w_momentum_f32__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1),
                                         (float *)ET_AT(2), (float *)ET_AT(3),
                                         (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                         (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                         et_float_of_bits(a[9]), et_float_of_bits(a[10]),
                                         (uint32_t)a[11], (uint32_t)a[12], (int32_t)a[13],
                                         (int32_t)a[14], (int32_t)a[15], (int32_t)a[16]);
}

static void thunk_softmax_kl_bwd_z_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_softmax_kl_bwd_z_f16__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                 (const int32_t *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                                 (int32_t)a[5], et_float_of_bits(a[6]), (int32_t)a[7],
                                 (int32_t)a[8]);
}

static void thunk_tanh_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_tanh_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                     (int32_t)a[4]);
}

static void thunk_relu_i8_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_relu_i8_bwd_x_f32__ref((const float *)ET_AT(0), (const int8_t *)ET_AT(1),
                              (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_entropy_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_entropy_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (float *)ET_AT(2),
                        (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_grouped_conv2d_bwd_w_acc_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_acc_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                         (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                         (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                         (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                         (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                         (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                         (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                         (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                                         (int32_t)a[22]);
}

static void thunk_grouped_conv2d_bwd_w_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                      (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                      (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                      (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                      (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                      (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                                      (int32_t)a[18], (int32_t)a[19], (int32_t)a[20]);
}

static void thunk_dot_middle_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dot_middle_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], et_float_of_bits(a[6]),
                           (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_sigmoid_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sigmoid_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                              (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_dense_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_x_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                            (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_affine_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_affine_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                       et_float_of_bits(a[3]), et_float_of_bits(a[4]), (int32_t)a[5],
                       (int32_t)a[6]);
}

static void thunk_sum_middle_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sum_middle_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                           (int32_t)a[3], (int32_t)a[4], et_float_of_bits(a[5]), (int32_t)a[6],
                           (int32_t)a[7]);
}

static void thunk_embedding_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_embedding_f32__ref((const int32_t *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                          (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                          (int32_t)a[7]);
}

static void thunk_add_bias_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_add_bias_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                         (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_conv2d_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (const float *)ET_AT(2),
                       (float *)ET_AT(3), (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                       (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                       (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                       (int32_t)a[15], (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                       (int32_t)a[19], (int32_t)a[20], (int32_t)a[21], (int32_t)a[22],
                       (int32_t)a[23]);
}

static void thunk_slice_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_slice_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                      (int32_t)a[4], (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_dot_middle_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dot_middle_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], et_float_of_bits(a[6]),
                           (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_conv2d_bwd_w_momentum_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_momentum_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
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

static void thunk_store_i8_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_store_i8_f32__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1), (int8_t *)ET_AT(2),
                         (float *)ET_AT(3), (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_depthwise_conv2d_bwd_w_acc_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_acc_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                           (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                           (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                           (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                           (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                           (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                           (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                           (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                                           (int32_t)a[22], (int32_t)a[23]);
}

static void thunk_grouped_conv2d_bwd_w_sgd_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_sgd_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
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

static void thunk_pseudo_label_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_pseudo_label_f16__ref((const et_f16 *)ET_AT(0), (int32_t *)ET_AT(1), (int32_t *)ET_AT(2),
                             (int32_t *)ET_AT(3), (int32_t)a[4], (int32_t)a[5],
                             et_float_of_bits(a[6]));
}

static void thunk_embedding_bwd_w_acc_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_embedding_bwd_w_acc_f32__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1),
                                    (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                    (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                    (int32_t)a[7], (int32_t)a[8], (int32_t)a[9]);
}

static void thunk_sgd_f32_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sgd_f32_f16__ref((float *)ET_AT(0), (const et_f16 *)ET_AT(1), (const int32_t *)ET_AT(2),
                        (int32_t *)ET_AT(3), (int32_t)a[4], et_float_of_bits(a[5]),
                        et_float_of_bits(a[6]), (uint32_t)a[7], (uint32_t)a[8], (int32_t)a[9],
                        (int32_t)a[10], (int32_t)a[11]);
}

static void thunk_add_into_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_add_into_f32__ref((float *)ET_AT(0), (const float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                         (int32_t)a[4]);
}

static void thunk_adam_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_adam_f16__ref((et_f16 *)ET_AT(0), (float *)ET_AT(1), (float *)ET_AT(2),
                     (const et_f16 *)ET_AT(3), (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                     (int32_t)a[6], et_float_of_bits(a[7]), et_float_of_bits(a[8]),
                     (uint32_t)a[9], (uint32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                     (int32_t)a[13], (int32_t)a[14]);
}

static void thunk_prelu_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                      (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_hard_sigmoid_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_hard_sigmoid_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                             (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_grouped_conv2d_bwd_w_momentum_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_momentum_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
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

static void thunk_add_middle_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_add_middle_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7]);
}

static void thunk_conv2d_bwd_w_acc_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_acc_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                 (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                 (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                 (int32_t)a[8], (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                 (int32_t)a[12], (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                 (int32_t)a[16], (int32_t)a[17], (int32_t)a[18], (int32_t)a[19],
                                 (int32_t)a[20], (int32_t)a[21], (int32_t)a[22], (int32_t)a[23],
                                 (int32_t)a[24]);
}

static void thunk_pad_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_pad_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                    (int32_t)a[4], (int32_t)a[5], et_float_of_bits(a[6]), (int32_t)a[7],
                    (int32_t)a[8]);
}

static void thunk_goodness_loss_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_goodness_loss_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                              et_float_of_bits(a[3]), (int32_t)a[4]);
}

static void thunk_grouped_conv2d_bwd_w_acc_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_acc_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                         (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                         (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                         (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                         (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                         (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                         (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                         (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                                         (int32_t)a[22]);
}

static void thunk_standardize_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_standardize_f16__ref((const et_f16 *)ET_AT(0), (const float *)ET_AT(1),
                            (const float *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                            (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_goodness_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_goodness_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                         (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_hard_swish_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_hard_swish_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                           (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_conv2d_bwd_w_momentum_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_momentum_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
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

static void thunk_cosine_bwd_y_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_cosine_bwd_y_f16__ref((const et_f16 *)ET_AT(0), (const float *)ET_AT(1),
                             (const int32_t *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                             (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_follow_rademacher_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_follow_rademacher_f32__ref((float *)ET_AT(0), (const int32_t *)ET_AT(1),
                                  (const int32_t *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                  et_float_of_bits(a[5]), et_float_of_bits(a[6]), (uint32_t)a[7],
                                  (uint32_t)a[8], (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_leaky_relu_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_leaky_relu_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                           et_float_of_bits(a[3]), (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_gate_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_gate_f32__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1), (float *)ET_AT(2),
                     (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_scale_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_scale_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                      (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_relu_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_relu_bwd_x_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_blend_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_blend_f32__ref((float *)ET_AT(0), (const float *)ET_AT(1), (int32_t)a[2],
                      et_float_of_bits(a[3]), (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_transpose_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_transpose_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                          (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                          (int32_t)a[7]);
}

static void thunk_load_f16_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_load_f16_f32__ref((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1), (float *)ET_AT(2),
                         (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_clip_norm_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_clip_norm_f32__ref((const int32_t *)ET_AT(0), (int32_t *)ET_AT(1), (int32_t *)ET_AT(2));
}

static void thunk_l1_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_l1_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                   (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_tally_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_tally_f16__ref((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1),
                      (const int32_t *)ET_AT(2), (const float *)ET_AT(3), (int32_t *)ET_AT(4),
                      (float *)ET_AT(5), (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_cosine_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_cosine_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                       (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_div_middle_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_div_middle_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7]);
}

static void thunk_mul_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_mul_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                    (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_prelu_bwd_alpha_momentum_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_bwd_alpha_momentum_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                         (float *)ET_AT(2), (float *)ET_AT(3),
                                         (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                         (int32_t)a[6], (int32_t)a[7], et_float_of_bits(a[8]),
                                         et_float_of_bits(a[9]), (uint32_t)a[10], (uint32_t)a[11],
                                         (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                         (int32_t)a[15]);
}

static void thunk_depthwise_conv2d_bwd_w_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                       (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                       (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                       (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                       (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                       (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                                       (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                                       (int32_t)a[21]);
}

static void thunk_momentum_f32_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_momentum_f32_f16__ref((float *)ET_AT(0), (float *)ET_AT(1), (const et_f16 *)ET_AT(2),
                             (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5],
                             et_float_of_bits(a[6]), et_float_of_bits(a[7]), (uint32_t)a[8],
                             (uint32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                             (int32_t)a[13]);
}

static void thunk_relu_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_relu_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                     (int32_t)a[4]);
}

static void thunk_dense_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dense_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                      (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4], (int32_t)a[5],
                      (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                      (int32_t)a[11]);
}

static void thunk_relu6_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_relu6_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                      (int32_t)a[4]);
}

static void thunk_conv2d_planar_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_planar_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                               (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                               (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                               (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                               (int32_t)a[13], (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                               (int32_t)a[17], (int32_t)a[18]);
}

static void thunk_div_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_div_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                    (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_global_mean_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_global_mean_bwd_x_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                                  (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                                  (int32_t)a[7]);
}

static void thunk_grouped_conv2d_bwd_w_sgd_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_sgd_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
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

static void thunk_mul_middle_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_mul_middle_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7]);
}

static void thunk_prelu_bwd_alpha_acc_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_bwd_alpha_acc_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                    (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                    (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                    (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_softmax_kl_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_softmax_kl_f16__ref((const et_f16 *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                           (float *)ET_AT(3), (int32_t)a[4], (int32_t)a[5],
                           et_float_of_bits(a[6]));
}

static void thunk_grouped_conv2d_bwd_x_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_x_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                      (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                      (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                      (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                      (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                      (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                                      (int32_t)a[18], (int32_t)a[19], (int32_t)a[20]);
}

static void thunk_momentum_f16_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_momentum_f16_f32__ref((et_f16 *)ET_AT(0), (float *)ET_AT(1), (const float *)ET_AT(2),
                             (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5],
                             et_float_of_bits(a[6]), et_float_of_bits(a[7]), (uint32_t)a[8],
                             (uint32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                             (int32_t)a[13]);
}

static void thunk_dense_bwd_w_momentum_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_momentum_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                      (et_f16 *)ET_AT(2), (float *)ET_AT(3),
                                      (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                      (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                      (int32_t)a[10], (int32_t)a[11], et_float_of_bits(a[12]),
                                      et_float_of_bits(a[13]), (uint32_t)a[14], (uint32_t)a[15],
                                      (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                      (int32_t)a[19]);
}

static void thunk_conv2d_planar_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_planar_bwd_x_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                    (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                    (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                    (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                    (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                    (int32_t)a[16], (int32_t)a[17]);
}

static void thunk_embedding_bwd_w_sgd_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_embedding_bwd_w_sgd_f32__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1),
                                    (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                    (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                    (int32_t)a[7], et_float_of_bits(a[8]), et_float_of_bits(a[9]),
                                    (uint32_t)a[10], (uint32_t)a[11], (int32_t)a[12],
                                    (int32_t)a[13], (int32_t)a[14]);
}

static void thunk_global_max_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_global_max_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_move_unit_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_move_unit_f16__ref((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1),
                          (const float *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                          (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_pad_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_pad_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                    (int32_t)a[4], (int32_t)a[5], et_float_of_bits(a[6]), (int32_t)a[7],
                    (int32_t)a[8]);
}

static void thunk_prelu_bwd_alpha_acc_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_bwd_alpha_acc_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                    (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                    (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                    (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_avg_pool2d_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_avg_pool2d_bwd_x_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                                 (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                                 (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                 (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                 (int32_t)a[15]);
}

static void thunk_embedding_bwd_w_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_embedding_bwd_w_f16__ref((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1),
                                (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_remember_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_remember_f32__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1), (float *)ET_AT(2),
                         (int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                         (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                         (int32_t)a[10], (uint32_t)a[11]);
}

static void thunk_rmsprop_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_rmsprop_f32__ref((float *)ET_AT(0), (float *)ET_AT(1), (const float *)ET_AT(2),
                        (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5],
                        et_float_of_bits(a[6]), et_float_of_bits(a[7]), (uint32_t)a[8],
                        (uint32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12]);
}

static void thunk_group_normalize_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_group_normalize_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                      (const float *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                                      (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                      (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_dense_bwd_w_sgd_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_sgd_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                (float *)ET_AT(2), (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4),
                                (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                (int32_t)a[9], (int32_t)a[10], et_float_of_bits(a[11]),
                                et_float_of_bits(a[12]), (uint32_t)a[13], (uint32_t)a[14],
                                (int32_t)a[15], (int32_t)a[16], (int32_t)a[17]);
}

static void thunk_cosine_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_cosine_f16__ref((const et_f16 *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                       (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_dense_bwd_w_acc_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_acc_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                (float *)ET_AT(2), (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4),
                                (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12]);
}

static void thunk_depthwise_conv2d_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                       (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                       (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                       (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                       (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                       (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                                       (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                                       (int32_t)a[21]);
}

static void thunk_scale_bwd_gamma_sgd_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_scale_bwd_gamma_sgd_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                    (et_f16 *)ET_AT(2), (const int32_t *)ET_AT(3),
                                    (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                    et_float_of_bits(a[7]), et_float_of_bits(a[8]),
                                    (uint32_t)a[9], (uint32_t)a[10], (int32_t)a[11],
                                    (int32_t)a[12], (int32_t)a[13]);
}

static void thunk_replay_next_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_replay_next_f32__ref((const int32_t *)ET_AT(0), (const int32_t *)ET_AT(1),
                            (int32_t *)ET_AT(2), (int32_t *)ET_AT(3), (int32_t *)ET_AT(4),
                            (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_leaky_relu_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_leaky_relu_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                           et_float_of_bits(a[3]), (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_dense_bwd_x_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_x_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                             (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                             (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                             (int32_t)a[10]);
}

static void thunk_sigmoid_bce_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sigmoid_bce_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                            (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_append_entries_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_append_entries_f32__ref((const int32_t *)ET_AT(0), (int32_t *)ET_AT(1),
                               (int32_t *)ET_AT(2), (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_matmul_tn_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_matmul_tn_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_rmsprop_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_rmsprop_f16__ref((et_f16 *)ET_AT(0), (float *)ET_AT(1), (const et_f16 *)ET_AT(2),
                        (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5],
                        et_float_of_bits(a[6]), et_float_of_bits(a[7]), (uint32_t)a[8],
                        (uint32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12]);
}

static void thunk_dense_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                            (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                            (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                            (int32_t)a[10]);
}

static void thunk_draw_unit_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_draw_unit_f32__ref((float *)ET_AT(0), (const int32_t *)ET_AT(1), (const int32_t *)ET_AT(2),
                          (int32_t)a[3], (int32_t)a[4], et_float_of_bits(a[5]), (uint32_t)a[6]);
}

static void thunk_max_pool2d_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_max_pool2d_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (uint8_t *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                           (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                           (int32_t)a[15], (int32_t)a[16]);
}

static void thunk_scale_bwd_gamma_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_scale_bwd_gamma_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                (int32_t)a[6]);
}

static void thunk_count_sample_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_count_sample_f32__ref((int32_t *)ET_AT(0));
}

static void thunk_last_row_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_last_row_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                         (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_dropout_train_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dropout_train_f32__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1),
                              (float *)ET_AT(2), (int32_t)a[3], (uint32_t)a[4], (uint32_t)a[5],
                              (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_standardize_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_standardize_bwd_x_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                  (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                  (int32_t)a[6]);
}

static void thunk_global_mean_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_global_mean_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                                  (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                                  (int32_t)a[7]);
}

static void thunk_silu_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_silu_bwd_x_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_depthwise_conv2d_bwd_x_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_x_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                        (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                        (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                        (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                        (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                                        (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                        (int32_t)a[17], (int32_t)a[18], (int32_t)a[19],
                                        (int32_t)a[20], (int32_t)a[21]);
}

static void thunk_global_max_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_global_max_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_matmul_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_matmul_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                       (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                       (int32_t)a[8]);
}

static void thunk_concat_bwd_ab_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_concat_bwd_ab_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                              (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                              (int32_t)a[7]);
}

static void thunk_depthwise_conv2d_bwd_w_acc_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_acc_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                           (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                           (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                           (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                           (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                           (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                           (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                           (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                                           (int32_t)a[22], (int32_t)a[23]);
}

static void thunk_slice_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_slice_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                      (int32_t)a[4], (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_depthwise_conv2d_bwd_w_sgd_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_sgd_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
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

static void thunk_grouped_conv2d_bwd_w_sgd_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_sgd_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
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

static void thunk_relu_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_relu_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                     (int32_t)a[4]);
}

static void thunk_matmul_tn_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_matmul_tn_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                          (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                          (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_conv2d_bwd_w_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                             (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                             (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                             (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                             (int32_t)a[15], (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                             (int32_t)a[19], (int32_t)a[20], (int32_t)a[21], (int32_t)a[22]);
}

static void thunk_grouped_conv2d_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                                (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                (int32_t)a[13], (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                (int32_t)a[17], (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                                (int32_t)a[21]);
}

static void thunk_grouped_conv2d_bwd_w_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                     (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                     (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                     (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                     (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                     (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                                     (int32_t)a[18], (int32_t)a[19], (int32_t)a[20]);
}

static void thunk_matmul_tn_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_matmul_tn_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                          (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                          (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_conv2d_bwd_x_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_x_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                              (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                              (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                              (int32_t)a[10], (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                              (int32_t)a[14], (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                              (int32_t)a[18], (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                              (int32_t)a[22]);
}

static void thunk_entropy_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_entropy_f16__ref((const et_f16 *)ET_AT(0), (float *)ET_AT(1), (float *)ET_AT(2),
                        (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_relu_bits_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_relu_bits_bwd_x_f32__ref((const float *)ET_AT(0), (const uint8_t *)ET_AT(1),
                                (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_cholesky_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_cholesky_f32__ref((float *)ET_AT(0), (float *)ET_AT(1), (int32_t *)ET_AT(2), (int32_t)a[3],
                         (int32_t)a[4]);
}

static void thunk_group_normalize_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_group_normalize_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (float *)ET_AT(2),
                                (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                                (int32_t)a[7], et_float_of_bits(a[8]), (int32_t)a[9],
                                (int32_t)a[10]);
}

static void thunk_sgd_f16_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sgd_f16_f32__ref((et_f16 *)ET_AT(0), (const float *)ET_AT(1), (const int32_t *)ET_AT(2),
                        (int32_t *)ET_AT(3), (int32_t)a[4], et_float_of_bits(a[5]),
                        et_float_of_bits(a[6]), (uint32_t)a[7], (uint32_t)a[8], (int32_t)a[9],
                        (int32_t)a[10], (int32_t)a[11]);
}

static void thunk_covariance_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_covariance_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                           (const int32_t *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                           (int32_t)a[5], (int32_t)a[6], et_float_of_bits(a[7]), (int32_t)a[8]);
}

static void thunk_sub_middle_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sub_middle_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7]);
}

static void thunk_div_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_div_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                    (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_depthwise_conv2d_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_x_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                       (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                       (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                       (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                       (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                       (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                                       (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                                       (int32_t)a[21]);
}

static void thunk_softmax_ce_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_softmax_ce_f16__ref((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1), (float *)ET_AT(2),
                           (float *)ET_AT(3), (int32_t)a[4], (int32_t)a[5],
                           et_float_of_bits(a[6]));
}

static void thunk_conv2d_bwd_w_sgd_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_sgd_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
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

static void thunk_target_bwd_a_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_target_bwd_a_f16__ref((const float *)ET_AT(0), (const et_f16 *)ET_AT(1),
                             (const int32_t *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                             (int32_t)a[5], et_float_of_bits(a[6]), et_float_of_bits(a[7]),
                             (int32_t)a[8], (int32_t)a[9]);
}

static void thunk_depthwise_conv2d_bwd_w_sgd_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_sgd_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
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

static void thunk_add_middle_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_add_middle_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7]);
}

static void thunk_softmax_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_softmax_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                        (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_leaky_relu_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_leaky_relu_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                 (et_f16 *)ET_AT(2), (int32_t)a[3], et_float_of_bits(a[4]),
                                 (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_quantize_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_quantize_f16__ref((const et_f16 *)ET_AT(0), (int8_t *)ET_AT(1), (float *)ET_AT(2),
                         (int32_t)a[3]);
}

static void thunk_grouped_conv2d_bwd_w_acc_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_acc_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                          (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                          (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                          (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                          (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                          (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                          (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                          (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                                          (int32_t)a[22]);
}

static void thunk_huber_bwd_y_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_huber_bwd_y_f16__ref((const et_f16 *)ET_AT(0), (const float *)ET_AT(1),
                            (const int32_t *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                            (int32_t)a[5], et_float_of_bits(a[6]), (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_relu_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_relu_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_l1_bwd_y_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_l1_bwd_y_f16__ref((const et_f16 *)ET_AT(0), (const float *)ET_AT(1),
                         (const int32_t *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                         (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_widen_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_widen_f16__ref((const et_f16 *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                      (int32_t)a[4]);
}

static void thunk_max_pool2d_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_max_pool2d_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (uint8_t *)ET_AT(2),
                           (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                           (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                           (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                           (int32_t)a[15], (int32_t)a[16]);
}

static void thunk_depthwise_conv2d_bwd_w_momentum_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_momentum_f16c__ref((const et_f16 *)ET_AT(0),
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

static void thunk_accumulate_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_accumulate_f16__ref((float *)ET_AT(0), (const et_f16 *)ET_AT(1), (const int32_t *)ET_AT(2),
                           (int32_t *)ET_AT(3), (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_dense_bwd_w_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                            (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_softmax_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_softmax_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                              (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                              (int32_t)a[6]);
}

static void thunk_matmul_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_matmul_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                        (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                        (int32_t)a[8]);
}

static void thunk_follow_gaussian_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_follow_gaussian_f32__ref((float *)ET_AT(0), (const int32_t *)ET_AT(1),
                                (const int32_t *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                                et_float_of_bits(a[5]), et_float_of_bits(a[6]), (uint32_t)a[7],
                                (uint32_t)a[8], (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_set_head_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_set_head_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                         (const float *)ET_AT(2), (const int32_t *)ET_AT(3),
                         (const int32_t *)ET_AT(4), (float *)ET_AT(5), (float *)ET_AT(6),
                         (int32_t *)ET_AT(7), (int32_t)a[8], (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_quantize_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_quantize_f32__ref((const float *)ET_AT(0), (int8_t *)ET_AT(1), (float *)ET_AT(2),
                         (int32_t)a[3]);
}

static void thunk_accumulate_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_accumulate_f32__ref((float *)ET_AT(0), (const float *)ET_AT(1), (const int32_t *)ET_AT(2),
                           (int32_t *)ET_AT(3), (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_copy_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_copy_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                     (int32_t)a[4]);
}

static void thunk_difference_signal_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_difference_signal_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                  (const float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                  (float *)ET_AT(4), (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                  (int32_t)a[8]);
}

static void thunk_momentum_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_momentum_f16__ref((et_f16 *)ET_AT(0), (float *)ET_AT(1), (const et_f16 *)ET_AT(2),
                         (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5],
                         et_float_of_bits(a[6]), et_float_of_bits(a[7]), (uint32_t)a[8],
                         (uint32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                         (int32_t)a[13]);
}

static void thunk_store_f16_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_store_f16_f32__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1), (et_f16 *)ET_AT(2),
                          (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_grouped_conv2d_bwd_w_momentum_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_grouped_conv2d_bwd_w_momentum_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
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

static void thunk_gelu_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_gelu_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                     (int32_t)a[4]);
}

static void thunk_avg_pool2d_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_avg_pool2d_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                                 (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                                 (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                 (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                 (int32_t)a[15]);
}

static void thunk_sigmoid_bce_bwd_z_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sigmoid_bce_bwd_z_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                  (const int32_t *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                                  (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_depthwise_conv2d_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                 (const float *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                                 (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                 (int32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                 (int32_t)a[13], (int32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                 (int32_t)a[17], (int32_t)a[18], (int32_t)a[19], (int32_t)a[20],
                                 (int32_t)a[21], (int32_t)a[22]);
}

static void thunk_momentum_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_momentum_f32__ref((float *)ET_AT(0), (float *)ET_AT(1), (const float *)ET_AT(2),
                         (const int32_t *)ET_AT(3), (int32_t *)ET_AT(4), (int32_t)a[5],
                         et_float_of_bits(a[6]), et_float_of_bits(a[7]), (uint32_t)a[8],
                         (uint32_t)a[9], (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                         (int32_t)a[13]);
}

static void thunk_replay_draw_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_replay_draw_f32__ref((const int32_t *)ET_AT(0), (const int32_t *)ET_AT(1),
                            (const int32_t *)ET_AT(2), (int32_t *)ET_AT(3), (int32_t *)ET_AT(4),
                            (int32_t)a[5], (int32_t)a[6], (uint32_t)a[7]);
}

static void thunk_add_norm_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_add_norm_f16__ref((const et_f16 *)ET_AT(0), (int32_t *)ET_AT(1), (int32_t)a[2]);
}

static void thunk_ema_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_ema_f16__ref((float *)ET_AT(0), (const et_f16 *)ET_AT(1), (const int32_t *)ET_AT(2),
                    (int32_t)a[3], et_float_of_bits(a[4]), (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_prelu_bwd_alpha_momentum_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_bwd_alpha_momentum_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                         (et_f16 *)ET_AT(2), (float *)ET_AT(3),
                                         (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                         (int32_t)a[6], (int32_t)a[7], et_float_of_bits(a[8]),
                                         et_float_of_bits(a[9]), (uint32_t)a[10], (uint32_t)a[11],
                                         (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                                         (int32_t)a[15]);
}

static void thunk_perturb_rademacher_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_perturb_rademacher_f32__ref((float *)ET_AT(0), (const int32_t *)ET_AT(1), (int32_t)a[2],
                                   et_float_of_bits(a[3]), (uint32_t)a[4], (uint32_t)a[5],
                                   (uint32_t)a[6], (uint32_t)a[7], (int32_t)a[8], (int32_t)a[9]);
}

static void thunk_mse_bwd_y_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_mse_bwd_y_f16__ref((const et_f16 *)ET_AT(0), (const float *)ET_AT(1),
                          (const int32_t *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                          (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_adam_f32_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_adam_f32_f16__ref((float *)ET_AT(0), (float *)ET_AT(1), (float *)ET_AT(2),
                         (const et_f16 *)ET_AT(3), (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                         (int32_t)a[6], et_float_of_bits(a[7]), et_float_of_bits(a[8]),
                         (uint32_t)a[9], (uint32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                         (int32_t)a[13], (int32_t)a[14]);
}

static void thunk_broadcast_middle_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_broadcast_middle_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                                 (int32_t)a[3], (int32_t)a[4], et_float_of_bits(a[5]),
                                 (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_group_normalize_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_group_normalize_bwd_x_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                      (const float *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                                      (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                      (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_mahalanobis_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_mahalanobis_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                            (const float *)ET_AT(2), (const float *)ET_AT(3), (float *)ET_AT(4),
                            (float *)ET_AT(5), (int32_t)a[6], (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_conv2d_bwd_w_momentum_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_momentum_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
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

static void thunk_conv2d_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_x_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                             (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                             (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                             (int32_t)a[11], (int32_t)a[12], (int32_t)a[13], (int32_t)a[14],
                             (int32_t)a[15], (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                             (int32_t)a[19], (int32_t)a[20], (int32_t)a[21], (int32_t)a[22]);
}

static void thunk_l1_bwd_y_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_l1_bwd_y_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                         (const int32_t *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                         (int32_t)a[5], (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_embedding_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_embedding_f16__ref((const int32_t *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                          (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                          (int32_t)a[7]);
}

static void thunk_probe_steps_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_probe_steps_f32__ref((float *)ET_AT(0), (const int32_t *)ET_AT(1), (int32_t *)ET_AT(2),
                            (int32_t *)ET_AT(3), (int32_t)a[4], et_float_of_bits(a[5]));
}

static void thunk_softmax_kl_bwd_z_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_softmax_kl_bwd_z_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                 (const int32_t *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                                 (int32_t)a[5], et_float_of_bits(a[6]), (int32_t)a[7],
                                 (int32_t)a[8]);
}

static void thunk_loss_difference_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_loss_difference_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                (float *)ET_AT(2), (int32_t *)ET_AT(3), (float *)ET_AT(4),
                                (int32_t)a[5], (uint32_t)a[6]);
}

static void thunk_cast_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_cast_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                     (int32_t)a[4]);
}

static void thunk_sigmoid_bce_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sigmoid_bce_f16__ref((const et_f16 *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                            (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_conv2d_bwd_w_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                             (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                             (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                             (int32_t)a[10], (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                             (int32_t)a[14], (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                             (int32_t)a[18], (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                             (int32_t)a[22]);
}

static void thunk_wrong_label_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_wrong_label_f32__ref((const int32_t *)ET_AT(0), (const int32_t *)ET_AT(1),
                            (int32_t *)ET_AT(2), (int32_t)a[3], (uint32_t)a[4], (uint32_t)a[5],
                            (int32_t)a[6], (int32_t)a[7]);
}

static void thunk_gelu_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_gelu_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                     (int32_t)a[4]);
}

static void thunk_depthwise_conv2d_bwd_w_acc_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_depthwise_conv2d_bwd_w_acc_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                            (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                            (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                            (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                                            (int32_t)a[10], (int32_t)a[11], (int32_t)a[12],
                                            (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                            (int32_t)a[16], (int32_t)a[17], (int32_t)a[18],
                                            (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                                            (int32_t)a[22], (int32_t)a[23]);
}

static void thunk_scale_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_scale_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                      (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_entropy_bwd_z_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_entropy_bwd_z_f32__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1),
                              (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                              (int32_t)a[6]);
}

static void thunk_pack_pairs_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_pack_pairs_f32__ref((const uint8_t *)ET_AT(0), (uint8_t *)ET_AT(1), (int32_t)a[2],
                           (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_prelu_bwd_alpha_sgd_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_prelu_bwd_alpha_sgd_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                    (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                    (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                    et_float_of_bits(a[7]), et_float_of_bits(a[8]),
                                    (uint32_t)a[9], (uint32_t)a[10], (int32_t)a[11],
                                    (int32_t)a[12], (int32_t)a[13]);
}

static void thunk_conv2d_bwd_w_sgd_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_bwd_w_sgd_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                 (et_f16 *)ET_AT(2), (const int32_t *)ET_AT(3),
                                 (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                 (int32_t)a[8], (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                 (int32_t)a[12], (int32_t)a[13], (int32_t)a[14], (int32_t)a[15],
                                 (int32_t)a[16], (int32_t)a[17], (int32_t)a[18], (int32_t)a[19],
                                 (int32_t)a[20], (int32_t)a[21], (int32_t)a[22],
                                 et_float_of_bits(a[23]), et_float_of_bits(a[24]),
                                 (uint32_t)a[25], (uint32_t)a[26], (int32_t)a[27], (int32_t)a[28],
                                 (int32_t)a[29]);
}

static void thunk_draw_unit_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_draw_unit_f16__ref((et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1),
                          (const int32_t *)ET_AT(2), (int32_t)a[3], (int32_t)a[4],
                          et_float_of_bits(a[5]), (uint32_t)a[6]);
}

static void thunk_global_max_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_global_max_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1),
                                 (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                                 (int32_t)a[6], (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_knn_scores_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_knn_scores_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                           (const int32_t *)ET_AT(2), (const int32_t *)ET_AT(3),
                           (float *)ET_AT(4), (float *)ET_AT(5), (int32_t)a[6], (int32_t)a[7],
                           (int32_t)a[8], (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_dense_bwd_w_sgd_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_sgd_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                 (et_f16 *)ET_AT(2), (const int32_t *)ET_AT(3),
                                 (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                 (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                 et_float_of_bits(a[11]), et_float_of_bits(a[12]),
                                 (uint32_t)a[13], (uint32_t)a[14], (int32_t)a[15], (int32_t)a[16],
                                 (int32_t)a[17]);
}

static void thunk_difference_signal_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_difference_signal_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                  (const et_f16 *)ET_AT(2), (const int32_t *)ET_AT(3),
                                  (et_f16 *)ET_AT(4), (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                  (int32_t)a[8]);
}

static void thunk_l1_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_l1_f16__ref((const et_f16 *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                   (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_sum_rows_acc_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sum_rows_acc_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1),
                             (const int32_t *)ET_AT(2), (int32_t *)ET_AT(3), (int32_t)a[4],
                             (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_clear_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_clear_f32__ref((float *)ET_AT(0), (int32_t)a[1], (int32_t)a[2], (int32_t)a[3]);
}

static void thunk_hard_swish_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_hard_swish_bwd_x_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                                 (float *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_goodness_bwd_a_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_goodness_bwd_a_f16__ref((const et_f16 *)ET_AT(0), (const float *)ET_AT(1),
                               (const int32_t *)ET_AT(2), (const int32_t *)ET_AT(3),
                               (et_f16 *)ET_AT(4), (int32_t)a[5], (int32_t)a[6], (uint32_t)a[7],
                               et_float_of_bits(a[8]), (int32_t)a[9], (int32_t)a[10],
                               (int32_t)a[11]);
}

static void thunk_recur_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_recur_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                       (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_blend_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_blend_f16__ref((et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (int32_t)a[2],
                      et_float_of_bits(a[3]), (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_relu_i8_bwd_x_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_relu_i8_bwd_x_f16__ref((const et_f16 *)ET_AT(0), (const int8_t *)ET_AT(1),
                              (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_add_outer_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_add_outer_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                          (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_sigmoid_bwd_x_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sigmoid_bwd_x_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                              (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_sgd_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sgd_f32__ref((float *)ET_AT(0), (const float *)ET_AT(1), (const int32_t *)ET_AT(2),
                    (int32_t *)ET_AT(3), (int32_t)a[4], et_float_of_bits(a[5]),
                    et_float_of_bits(a[6]), (uint32_t)a[7], (uint32_t)a[8], (int32_t)a[9],
                    (int32_t)a[10], (int32_t)a[11]);
}

static void thunk_conv2d_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_conv2d_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                        (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                        (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                        (int32_t)a[10], (int32_t)a[11], (int32_t)a[12], (int32_t)a[13],
                        (int32_t)a[14], (int32_t)a[15], (int32_t)a[16], (int32_t)a[17],
                        (int32_t)a[18], (int32_t)a[19], (int32_t)a[20], (int32_t)a[21],
                        (int32_t)a[22], (int32_t)a[23]);
}

static void thunk_last_row_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_last_row_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                         (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_end_step_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_end_step_f32__ref((int32_t *)ET_AT(0));
}

static void thunk_huber_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_huber_f16__ref((const et_f16 *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                      (int32_t)a[3], (int32_t)a[4], et_float_of_bits(a[5]));
}

static void thunk_check_finite_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_check_finite_f32__ref((const float *)ET_AT(0), (int32_t *)ET_AT(1), (int32_t)a[2]);
}

static void thunk_hard_swish_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_hard_swish_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                           (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_perturb_gaussian_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_perturb_gaussian_f32__ref((float *)ET_AT(0), (const int32_t *)ET_AT(1), (int32_t)a[2],
                                 et_float_of_bits(a[3]), (uint32_t)a[4], (uint32_t)a[5],
                                 (uint32_t)a[6], (uint32_t)a[7], (int32_t)a[8], (int32_t)a[9]);
}

static void thunk_sub_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sub_f16__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1), (et_f16 *)ET_AT(2),
                    (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_relu_bits_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_relu_bits_f32__ref((const float *)ET_AT(0), (uint8_t *)ET_AT(1), (int32_t)a[2],
                          (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_sub_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sub_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                    (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_mse_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_mse_f16__ref((const et_f16 *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                    (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_sign_signal_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sign_signal_f32__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1), (float *)ET_AT(2),
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5]);
}

static void thunk_dense_bwd_w_acc_f16c__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_acc_f16c__ref((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                 (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                 (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                 (int32_t)a[8], (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                 (int32_t)a[12]);
}

static void thunk_softmax_ce_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_softmax_ce_f32__ref((const float *)ET_AT(0), (const int32_t *)ET_AT(1), (float *)ET_AT(2),
                           (float *)ET_AT(3), (int32_t)a[4], (int32_t)a[5],
                           et_float_of_bits(a[6]));
}

static void thunk_global_mean_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_global_mean_f16__ref((const et_f16 *)ET_AT(0), (et_f16 *)ET_AT(1), (int32_t)a[2],
                            (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                            (int32_t)a[7]);
}

static void thunk_huber_bwd_y_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_huber_bwd_y_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1),
                            (const int32_t *)ET_AT(2), (float *)ET_AT(3), (int32_t)a[4],
                            (int32_t)a[5], et_float_of_bits(a[6]), (int32_t)a[7], (int32_t)a[8]);
}

static void thunk_embedding_bwd_w_momentum_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_embedding_bwd_w_momentum_f16__ref((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1),
                                         (et_f16 *)ET_AT(2), (float *)ET_AT(3),
                                         (const int32_t *)ET_AT(4), (int32_t *)ET_AT(5),
                                         (int32_t)a[6], (int32_t)a[7], (int32_t)a[8],
                                         et_float_of_bits(a[9]), et_float_of_bits(a[10]),
                                         (uint32_t)a[11], (uint32_t)a[12], (int32_t)a[13],
                                         (int32_t)a[14], (int32_t)a[15], (int32_t)a[16]);
}

static void thunk_mse_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_mse_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                    (int32_t)a[3], (int32_t)a[4]);
}

static void thunk_sum_rows_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_sum_rows_f32__ref((const float *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2], (int32_t)a[3],
                         (int32_t)a[4], (int32_t)a[5], (int32_t)a[6]);
}

static void thunk_dense_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_dense_f32__ref((const float *)ET_AT(0), (const float *)ET_AT(1), (const float *)ET_AT(2),
                      (float *)ET_AT(3), (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                      (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                      (int32_t)a[11]);
}

static void thunk_random_rows_f32__ref(const uint32_t *a, uint8_t *const *base)
{
    et_random_rows_f32__ref((const int32_t *)ET_AT(0), (float *)ET_AT(1), (int32_t)a[2],
                            (int32_t)a[3], (uint32_t)a[4], (int32_t)a[5], et_float_of_bits(a[6]),
                            (uint32_t)a[7], (uint32_t)a[8], (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_unit_activity_f16__ref(const uint32_t *a, uint8_t *const *base)
{
    et_unit_activity_f16__ref((const et_f16 *)ET_AT(0), (const int32_t *)ET_AT(1),
                              (float *)ET_AT(2), (float *)ET_AT(3), (int32_t *)ET_AT(4),
                              (int32_t)a[5], et_float_of_bits(a[6]), (int32_t)a[7],
                              (int32_t)a[8]);
}

static const et_arg args_concat_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, 5, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_prelu_bwd_alpha_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_planar_bwd_x_f16c__ref[] = {
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

static const et_arg args_leaky_relu_bwd_x_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_tally_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 2, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_w_f16__ref[] = {
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

static const et_arg args_to_grid_f32__ref[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {1, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {1, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sum_rows_momentum_f32__ref[] = {
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

static const et_arg args_recur_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_cast_f16__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_hard_sigmoid_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_w_momentum_f16c__ref[] = {
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

static const et_arg args_depthwise_conv2d_f16__ref[] = {
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

static const et_arg args_store_i8_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 1, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_one_hot_f16__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_softmax_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_one_hot_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sigmoid_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_add_into_f16__ref[] = {
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_mahalanobis_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_global_mean_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {2, 3, 4, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_running_moments_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_avg_pool2d_f16__ref[] = {
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

static const et_arg args_sigmoid_bce_bwd_z_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sgd_f16__ref[] = {
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

static const et_arg args_sum_rows_f16__ref[] = {
    {ET_ARG_READ, 2, 4, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_x_f16__ref[] = {
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

static const et_arg args_rmsprop_f16_f32__ref[] = {
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

static const et_arg args_depthwise_conv2d_bwd_w_momentum_f32__ref[] = {
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

static const et_arg args_conv2d_planar_f32__ref[] = {
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

static const et_arg args_scale_bwd_gamma_momentum_f16__ref[] = {
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

static const et_arg args_concat_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, 5, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_class_means_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_concat_bwd_ab_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, 5, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_standardize_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_softmax_ce_bwd_z_f16__ref[] = {
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

static const et_arg args_sum_middle_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {2, 3, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_recur_bwd_z_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_hard_sigmoid_bwd_x_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sign_signal_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_hard_swish_bwd_x_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_entropy_bwd_z_f16__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu6_bwd_x_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_gate_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_max_pool2d_bwd_x_f16__ref[] = {
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

static const et_arg args_prelu_bwd_alpha_sgd_f16__ref[] = {
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

static const et_arg args_count_if_f32__ref[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_reconstruction_error_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_copy_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_recur_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dequantize_f16__ref[] = {
    {ET_ARG_READ, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_f16__ref[] = {
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

static const et_arg args_commit_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu_bits_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 8, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_planar_bwd_x_f16__ref[] = {
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

static const et_arg args_dense_bwd_w_momentum_f16__ref[] = {
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

static const et_arg args_choose_unit_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {6, 7, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_scale_bwd_gamma_sgd_f32__ref[] = {
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

static const et_arg args_grouped_conv2d_bwd_w_f16__ref[] = {
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

static const et_arg args_conv2d_f16__ref[] = {
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

static const et_arg args_sub_middle_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_x_f16__ref[] = {
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

static const et_arg args_conv2d_planar_f16__ref[] = {
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

static const et_arg args_add_bias_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_scale_shift_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_standardize_bwd_x_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_target_bwd_a_f32__ref[] = {
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

static const et_arg args_hard_sigmoid_bwd_x_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_remember_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_gelu_bwd_x_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_unit_activity_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_matmul_f32__ref[] = {
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

static const et_arg args_scale_bwd_gamma_momentum_f32__ref[] = {
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

static const et_arg args_depthwise_conv2d_f16c__ref[] = {
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

static const et_arg args_goodness_bwd_a_f32__ref[] = {
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

static const et_arg args_silu_bwd_x_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_tanh_bwd_x_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_softmax_bwd_x_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_acc_f32__ref[] = {
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

static const et_arg args_unscale_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_ema_f32__ref[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_add_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_pseudo_label_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 2, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_w_sgd_f32__ref[] = {
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

static const et_arg args_class_sums_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_goodness_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_acc_f16c__ref[] = {
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

static const et_arg args_embedding_bwd_w_sgd_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {7, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
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
    {ET_ARG_END, 0, ET_NO_ARG, 0, {7, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_cholesky_solve_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_huber_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_adam_f32__ref[] = {
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

static const et_arg args_grouped_conv2d_bwd_x_f32__ref[] = {
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

static const et_arg args_prelu_bwd_alpha_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_matmul_nt_f32__ref[] = {
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

static const et_arg args_project_f32__ref[] = {
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

static const et_arg args_grouped_conv2d_f16__ref[] = {
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

static const et_arg args_sum_rows_sgd_f32__ref[] = {
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

static const et_arg args_rmsprop_f32_f16__ref[] = {
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

static const et_arg args_prelu_bwd_x_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_scale_shift_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_sgd_f32__ref[] = {
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

static const et_arg args_avg_pool2d_f32__ref[] = {
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

static const et_arg args_silu_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_f32__ref[] = {
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

static const et_arg args_matmul_nt_f16c__ref[] = {
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

static const et_arg args_cosine_bwd_y_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dequantize_f32__ref[] = {
    {ET_ARG_READ, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu6_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_acc_f16__ref[] = {
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

static const et_arg args_add_norm_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_prelu_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sigmoid_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_matmul_nt_f16__ref[] = {
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

static const et_arg args_broadcast_middle_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {2, 4, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_embedding_bwd_w_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_silu_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_scale_bwd_gamma_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_reconstruction_error_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_momentum_f32__ref[] = {
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

static const et_arg args_class_sums_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_w_f16c__ref[] = {
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

static const et_arg args_tanh_bwd_x_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_f16c__ref[] = {
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

static const et_arg args_store_f16_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_sgd_f16__ref[] = {
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

static const et_arg args_group_normalize_f16__ref[] = {
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

static const et_arg args_max_pool2d_bwd_x_f32__ref[] = {
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

static const et_arg args_begin_step_f32__ref[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_tanh_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_set_head_f16__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {9, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dropout_train_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_load_i8_f32__ref[] = {
    {ET_ARG_READ, 1, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_w_momentum_f16__ref[] = {
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

static const et_arg args_gelu_bwd_x_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sum_rows_sgd_f16__ref[] = {
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

static const et_arg args_schedule_f32__ref[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_embedding_bwd_w_acc_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {7, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {7, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_load_f16_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_div_middle_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_softmax_ce_bwd_z_f32__ref[] = {
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

static const et_arg args_softmax_kl_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_replay_slot_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_unpack_pairs_f32__ref[] = {
    {ET_ARG_READ, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 1, ET_NO_ARG, 4, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_f16c__ref[] = {
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

static const et_arg args_mse_bwd_y_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_check_finite_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_clear_unit_f16__ref[] = {
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {2, 3, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_add_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_affine_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_choose_unit_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {6, 7, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu6_bwd_x_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_scale_bwd_gamma_acc_f16__ref[] = {
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

static const et_arg args_mul_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_recur_bwd_z_f16c__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_clear_unit_f32__ref[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {2, 3, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_mul_middle_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_f16c__ref[] = {
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

static const et_arg args_recur_bwd_z_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu_bits_bwd_x_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 8, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 8, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_scale_bwd_gamma_acc_f32__ref[] = {
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

static const et_arg args_sum_rows_momentum_f16__ref[] = {
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

static const et_arg args_adam_f16_f32__ref[] = {
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

static const et_arg args_sum_rows_acc_f16__ref[] = {
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

static const et_arg args_running_moments_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_project_f16__ref[] = {
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

static const et_arg args_transpose_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {2, 3, 4, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {2, 4, 3, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_global_max_bwd_x_f32__ref[] = {
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

static const et_arg args_move_unit_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, 5, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_load_i8_f16__ref[] = {
    {ET_ARG_READ, 1, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_knn_scores_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_prelu_bwd_x_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_unscale_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_embedding_bwd_w_momentum_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
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
    {ET_ARG_END, 0, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_softmax_kl_bwd_z_f16__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_tanh_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu_i8_bwd_x_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_entropy_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_w_acc_f32__ref[] = {
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

static const et_arg args_grouped_conv2d_bwd_w_f16c__ref[] = {
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

static const et_arg args_dot_middle_f16__ref[] = {
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

static const et_arg args_sigmoid_bwd_x_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_x_f32__ref[] = {
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

static const et_arg args_affine_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sum_middle_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {2, 3, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_embedding_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_add_bias_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_f32__ref[] = {
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

static const et_arg args_slice_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, 4, 5}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dot_middle_f32__ref[] = {
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

static const et_arg args_conv2d_bwd_w_momentum_f16c__ref[] = {
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

static const et_arg args_store_i8_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 1, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_w_acc_f16__ref[] = {
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

static const et_arg args_grouped_conv2d_bwd_w_sgd_f16__ref[] = {
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

static const et_arg args_pseudo_label_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 2, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_embedding_bwd_w_acc_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {7, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {7, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sgd_f32_f16__ref[] = {
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

static const et_arg args_add_into_f32__ref[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_adam_f16__ref[] = {
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

static const et_arg args_prelu_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_hard_sigmoid_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_w_momentum_f16__ref[] = {
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

static const et_arg args_add_middle_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_acc_f32__ref[] = {
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

static const et_arg args_pad_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, 3, 5}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_goodness_loss_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_w_acc_f16__ref[] = {
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

static const et_arg args_standardize_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_goodness_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_hard_swish_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_momentum_f16__ref[] = {
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

static const et_arg args_cosine_bwd_y_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_follow_rademacher_f32__ref[] = {
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

static const et_arg args_leaky_relu_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_gate_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_scale_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu_bwd_x_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_blend_f32__ref[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_transpose_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {2, 3, 4, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {2, 4, 3, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_load_f16_f32__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_clip_norm_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_l1_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_tally_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 2, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_cosine_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_div_middle_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_mul_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_prelu_bwd_alpha_momentum_f32__ref[] = {
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

static const et_arg args_depthwise_conv2d_bwd_w_f32__ref[] = {
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

static const et_arg args_momentum_f32_f16__ref[] = {
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

static const et_arg args_relu_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_f16__ref[] = {
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

static const et_arg args_relu6_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_planar_f16c__ref[] = {
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

static const et_arg args_div_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_global_mean_bwd_x_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {2, 4, 5, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_w_sgd_f16c__ref[] = {
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

static const et_arg args_mul_middle_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_prelu_bwd_alpha_acc_f16__ref[] = {
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

static const et_arg args_softmax_kl_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_x_f16c__ref[] = {
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

static const et_arg args_momentum_f16_f32__ref[] = {
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

static const et_arg args_dense_bwd_w_momentum_f16c__ref[] = {
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

static const et_arg args_conv2d_planar_bwd_x_f32__ref[] = {
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

static const et_arg args_embedding_bwd_w_sgd_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {7, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
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
    {ET_ARG_END, 0, ET_NO_ARG, 0, {7, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_global_max_f32__ref[] = {
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

static const et_arg args_move_unit_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, 5, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_pad_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, 3, 5}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_prelu_bwd_alpha_acc_f32__ref[] = {
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

static const et_arg args_avg_pool2d_bwd_x_f32__ref[] = {
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

static const et_arg args_embedding_bwd_w_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_remember_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_rmsprop_f32__ref[] = {
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

static const et_arg args_group_normalize_bwd_x_f16__ref[] = {
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

static const et_arg args_dense_bwd_w_sgd_f32__ref[] = {
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

static const et_arg args_cosine_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_acc_f16__ref[] = {
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

static const et_arg args_depthwise_conv2d_bwd_x_f16__ref[] = {
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

static const et_arg args_scale_bwd_gamma_sgd_f16__ref[] = {
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

static const et_arg args_replay_next_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_leaky_relu_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_x_f16c__ref[] = {
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

static const et_arg args_sigmoid_bce_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_append_entries_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 2, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 2, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_matmul_tn_f16c__ref[] = {
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

static const et_arg args_rmsprop_f16__ref[] = {
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

static const et_arg args_dense_bwd_x_f16__ref[] = {
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

static const et_arg args_draw_unit_f32__ref[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_max_pool2d_f32__ref[] = {
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

static const et_arg args_scale_bwd_gamma_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_count_sample_f32__ref[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_last_row_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dropout_train_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_standardize_bwd_x_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_global_mean_bwd_x_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {2, 4, 5, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_silu_bwd_x_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_x_f16c__ref[] = {
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

static const et_arg args_global_max_f16__ref[] = {
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

static const et_arg args_matmul_f16__ref[] = {
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

static const et_arg args_concat_bwd_ab_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, 5, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_w_acc_f32__ref[] = {
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

static const et_arg args_slice_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, 4, 5}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_w_sgd_f16c__ref[] = {
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

static const et_arg args_grouped_conv2d_bwd_w_sgd_f32__ref[] = {
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

static const et_arg args_relu_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_matmul_tn_f32__ref[] = {
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

static const et_arg args_conv2d_bwd_w_f32__ref[] = {
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

static const et_arg args_grouped_conv2d_f16c__ref[] = {
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

static const et_arg args_grouped_conv2d_bwd_w_f32__ref[] = {
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

static const et_arg args_matmul_tn_f16__ref[] = {
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

static const et_arg args_conv2d_bwd_x_f16c__ref[] = {
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

static const et_arg args_entropy_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu_bits_bwd_x_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 8, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 8, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_cholesky_f32__ref[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_group_normalize_f32__ref[] = {
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

static const et_arg args_sgd_f16_f32__ref[] = {
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

static const et_arg args_covariance_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sub_middle_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_div_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_x_f32__ref[] = {
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

static const et_arg args_softmax_ce_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_sgd_f16c__ref[] = {
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

static const et_arg args_target_bwd_a_f16__ref[] = {
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

static const et_arg args_depthwise_conv2d_bwd_w_sgd_f16__ref[] = {
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

static const et_arg args_add_middle_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_softmax_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_leaky_relu_bwd_x_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_quantize_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_w_acc_f16c__ref[] = {
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

static const et_arg args_huber_bwd_y_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu_bwd_x_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_l1_bwd_y_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_widen_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_max_pool2d_f16__ref[] = {
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

static const et_arg args_depthwise_conv2d_bwd_w_momentum_f16c__ref[] = {
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

static const et_arg args_accumulate_f16__ref[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_f32__ref[] = {
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

static const et_arg args_softmax_bwd_x_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_matmul_f16c__ref[] = {
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

static const et_arg args_follow_gaussian_f32__ref[] = {
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

static const et_arg args_set_head_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {9, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_quantize_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_accumulate_f32__ref[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_copy_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_difference_signal_f32__ref[] = {
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

static const et_arg args_momentum_f16__ref[] = {
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

static const et_arg args_store_f16_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_grouped_conv2d_bwd_w_momentum_f32__ref[] = {
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

static const et_arg args_gelu_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_avg_pool2d_bwd_x_f16__ref[] = {
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

static const et_arg args_sigmoid_bce_bwd_z_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_f32__ref[] = {
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

static const et_arg args_momentum_f32__ref[] = {
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

static const et_arg args_replay_draw_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_add_norm_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_ema_f16__ref[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_prelu_bwd_alpha_momentum_f16__ref[] = {
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

static const et_arg args_perturb_rademacher_f32__ref[] = {
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

static const et_arg args_mse_bwd_y_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_adam_f32_f16__ref[] = {
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

static const et_arg args_broadcast_middle_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {2, 4, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, 4, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_group_normalize_bwd_x_f32__ref[] = {
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

static const et_arg args_mahalanobis_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_momentum_f32__ref[] = {
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

static const et_arg args_conv2d_bwd_x_f32__ref[] = {
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

static const et_arg args_l1_bwd_y_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_embedding_f16__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_probe_steps_f32__ref[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 2, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_softmax_kl_bwd_z_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_loss_difference_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_cast_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sigmoid_bce_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_conv2d_bwd_w_f16__ref[] = {
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

static const et_arg args_wrong_label_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_gelu_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_depthwise_conv2d_bwd_w_acc_f16c__ref[] = {
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

static const et_arg args_scale_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_entropy_bwd_z_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_pack_pairs_f32__ref[] = {
    {ET_ARG_READ, 1, ET_NO_ARG, 4, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_prelu_bwd_alpha_sgd_f32__ref[] = {
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

static const et_arg args_conv2d_bwd_w_sgd_f16__ref[] = {
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

static const et_arg args_draw_unit_f16__ref[] = {
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_global_max_bwd_x_f16__ref[] = {
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

static const et_arg args_knn_scores_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {9, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {8, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT1, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_sgd_f16c__ref[] = {
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

static const et_arg args_difference_signal_f16__ref[] = {
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

static const et_arg args_l1_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sum_rows_acc_f32__ref[] = {
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

static const et_arg args_clear_f32__ref[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {1, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {1, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_hard_swish_bwd_x_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_goodness_bwd_a_f16__ref[] = {
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

static const et_arg args_recur_f16c__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_blend_f16__ref[] = {
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu_i8_bwd_x_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_add_outer_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sigmoid_bwd_x_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sgd_f32__ref[] = {
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

static const et_arg args_conv2d_f16c__ref[] = {
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

static const et_arg args_last_row_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_end_step_f32__ref[] = {
    {ET_ARG_WRITE, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_huber_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_check_finite_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_hard_swish_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_perturb_gaussian_f32__ref[] = {
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

static const et_arg args_sub_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_relu_bits_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 8, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 1, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {2, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_INT0, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sub_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_mse_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sign_signal_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_bwd_w_acc_f16c__ref[] = {
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

static const et_arg args_softmax_ce_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_global_mean_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {2, 3, 4, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_huber_bwd_y_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 32, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {4, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_embedding_bwd_w_momentum_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {6, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {6, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 2, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {7, ET_NO_ARG, ET_NO_ARG}},
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
    {ET_ARG_END, 0, ET_NO_ARG, 0, {8, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_mse_f32__ref[] = {
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {4, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_sum_rows_f32__ref[] = {
    {ET_ARG_READ, 4, 4, 0, {2, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {3, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {3, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

static const et_arg args_dense_f32__ref[] = {
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

static const et_arg args_random_rows_f32__ref[] = {
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

static const et_arg args_unit_activity_f16__ref[] = {
    {ET_ARG_READ, 2, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_READ, 4, ET_NO_ARG, 1, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WRITE, 4, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {5, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_DIM, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_WORD, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_BEGIN, 0, ET_NO_ARG, 0, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
    {ET_ARG_END, 0, ET_NO_ARG, 0, {5, ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}, {ET_NO_ARG, ET_NO_ARG, ET_NO_ARG}},
};

const et_kernel et_kernels_ref[] = {
    {0x01f59a98u, 8, thunk_concat_f32__ref,
     args_concat_f32__ref},
    {0x020ef32cu, 7, thunk_prelu_bwd_alpha_f16__ref,
     args_prelu_bwd_alpha_f16__ref},
    {0x027f1b02u, 18, thunk_conv2d_planar_bwd_x_f16c__ref,
     args_conv2d_planar_bwd_x_f16c__ref},
    {0x02851bb9u, 7, thunk_leaky_relu_bwd_x_f32__ref,
     args_leaky_relu_bwd_x_f32__ref},
    {0x0313d852u, 8, thunk_tally_f32__ref,
     args_tally_f32__ref},
    {0x0362748au, 22, thunk_depthwise_conv2d_bwd_w_f16__ref,
     args_depthwise_conv2d_bwd_w_f16__ref},
    {0x0419a070u, 4, thunk_to_grid_f32__ref,
     args_to_grid_f32__ref},
    {0x042591eeu, 16, thunk_sum_rows_momentum_f32__ref,
     args_sum_rows_momentum_f32__ref},
    {0x04e30683u, 5, thunk_recur_f32__ref,
     args_recur_f32__ref},
    {0x05034586u, 5, thunk_cast_f16__ref,
     args_cast_f16__ref},
    {0x067d6e8du, 5, thunk_hard_sigmoid_f16__ref,
     args_hard_sigmoid_f16__ref},
    {0x06b79095u, 30, thunk_grouped_conv2d_bwd_w_momentum_f16c__ref,
     args_grouped_conv2d_bwd_w_momentum_f16c__ref},
    {0x078a73dfu, 23, thunk_depthwise_conv2d_f16__ref,
     args_depthwise_conv2d_f16__ref},
    {0x07b43c95u, 6, thunk_store_i8_f16__ref,
     args_store_i8_f16__ref},
    {0x083febe7u, 7, thunk_one_hot_f16__ref,
     args_one_hot_f16__ref},
    {0x08805621u, 6, thunk_softmax_f32__ref,
     args_softmax_f32__ref},
    {0x090269d9u, 7, thunk_one_hot_f32__ref,
     args_one_hot_f32__ref},
    {0x097750ceu, 5, thunk_sigmoid_f16__ref,
     args_sigmoid_f16__ref},
    {0x0b75a3feu, 5, thunk_add_into_f16__ref,
     args_add_into_f16__ref},
    {0x0d8aec88u, 9, thunk_mahalanobis_f16__ref,
     args_mahalanobis_f16__ref},
    {0x0ef1354au, 8, thunk_global_mean_f32__ref,
     args_global_mean_f32__ref},
    {0x0f5d1a13u, 10, thunk_running_moments_f32__ref,
     args_running_moments_f32__ref},
    {0x0f99bc2au, 16, thunk_avg_pool2d_f16__ref,
     args_avg_pool2d_f16__ref},
    {0x11733d6au, 8, thunk_sigmoid_bce_bwd_z_f16__ref,
     args_sigmoid_bce_bwd_z_f16__ref},
    {0x1252f62cu, 12, thunk_sgd_f16__ref,
     args_sgd_f16__ref},
    {0x12afad61u, 7, thunk_sum_rows_f16__ref,
     args_sum_rows_f16__ref},
    {0x12ef2fc4u, 21, thunk_grouped_conv2d_bwd_x_f16__ref,
     args_grouped_conv2d_bwd_x_f16__ref},
    {0x14c17afcu, 13, thunk_rmsprop_f16_f32__ref,
     args_rmsprop_f16_f32__ref},
    {0x14ef8d46u, 31, thunk_depthwise_conv2d_bwd_w_momentum_f32__ref,
     args_depthwise_conv2d_bwd_w_momentum_f32__ref},
    {0x1543779bu, 19, thunk_conv2d_planar_f32__ref,
     args_conv2d_planar_f32__ref},
    {0x16cb8040u, 16, thunk_scale_bwd_gamma_momentum_f16__ref,
     args_scale_bwd_gamma_momentum_f16__ref},
    {0x16da3e5fu, 8, thunk_concat_f16__ref,
     args_concat_f16__ref},
    {0x176a1299u, 7, thunk_class_means_f32__ref,
     args_class_means_f32__ref},
    {0x18d970f1u, 8, thunk_concat_bwd_ab_f32__ref,
     args_concat_bwd_ab_f32__ref},
    {0x18e1b11fu, 8, thunk_standardize_f32__ref,
     args_standardize_f32__ref},
    {0x199b8c2au, 9, thunk_softmax_ce_bwd_z_f16__ref,
     args_softmax_ce_bwd_z_f16__ref},
    {0x1acb09a0u, 8, thunk_sum_middle_f16__ref,
     args_sum_middle_f16__ref},
    {0x1b6ff5d3u, 7, thunk_recur_bwd_z_f16__ref,
     args_recur_bwd_z_f16__ref},
    {0x1c365d03u, 6, thunk_hard_sigmoid_bwd_x_f32__ref,
     args_hard_sigmoid_bwd_x_f32__ref},
    {0x1c498214u, 6, thunk_sign_signal_f16__ref,
     args_sign_signal_f16__ref},
    {0x1d6adc3du, 6, thunk_hard_swish_bwd_x_f16__ref,
     args_hard_swish_bwd_x_f16__ref},
    {0x1df15be9u, 7, thunk_entropy_bwd_z_f16__ref,
     args_entropy_bwd_z_f16__ref},
    {0x1e58791du, 6, thunk_relu6_bwd_x_f32__ref,
     args_relu6_bwd_x_f32__ref},
    {0x1f50d5adu, 6, thunk_gate_f16__ref,
     args_gate_f16__ref},
    {0x1f77d8f2u, 17, thunk_max_pool2d_bwd_x_f16__ref,
     args_max_pool2d_bwd_x_f16__ref},
    {0x1fffa6b9u, 14, thunk_prelu_bwd_alpha_sgd_f16__ref,
     args_prelu_bwd_alpha_sgd_f16__ref},
    {0x20fa8bccu, 2, thunk_count_if_f32__ref,
     args_count_if_f32__ref},
    {0x211cc8fdu, 7, thunk_reconstruction_error_f16__ref,
     args_reconstruction_error_f16__ref},
    {0x21916e54u, 5, thunk_copy_f16__ref,
     args_copy_f16__ref},
    {0x21b67a58u, 5, thunk_recur_f16__ref,
     args_recur_f16__ref},
    {0x21ecd972u, 6, thunk_dequantize_f16__ref,
     args_dequantize_f16__ref},
    {0x231e38fau, 11, thunk_dense_bwd_w_f16__ref,
     args_dense_bwd_w_f16__ref},
    {0x233b254eu, 5, thunk_commit_f32__ref,
     args_commit_f32__ref},
    {0x254d7d19u, 6, thunk_relu_bits_f16__ref,
     args_relu_bits_f16__ref},
    {0x256f27f6u, 18, thunk_conv2d_planar_bwd_x_f16__ref,
     args_conv2d_planar_bwd_x_f16__ref},
    {0x25be9024u, 20, thunk_dense_bwd_w_momentum_f16__ref,
     args_dense_bwd_w_momentum_f16__ref},
    {0x2636e86cu, 11, thunk_choose_unit_f16__ref,
     args_choose_unit_f16__ref},
    {0x2679d4e8u, 14, thunk_scale_bwd_gamma_sgd_f32__ref,
     args_scale_bwd_gamma_sgd_f32__ref},
    {0x26d76b62u, 21, thunk_grouped_conv2d_bwd_w_f16__ref,
     args_grouped_conv2d_bwd_w_f16__ref},
    {0x2728f528u, 24, thunk_conv2d_f16__ref,
     args_conv2d_f16__ref},
    {0x29de026bu, 8, thunk_sub_middle_f16__ref,
     args_sub_middle_f16__ref},
    {0x29e4c8d5u, 23, thunk_conv2d_bwd_x_f16__ref,
     args_conv2d_bwd_x_f16__ref},
    {0x29fb1e13u, 19, thunk_conv2d_planar_f16__ref,
     args_conv2d_planar_f16__ref},
    {0x2a701628u, 7, thunk_add_bias_f16__ref,
     args_add_bias_f16__ref},
    {0x2a7a2040u, 8, thunk_scale_shift_f32__ref,
     args_scale_shift_f32__ref},
    {0x2a9e4472u, 7, thunk_standardize_bwd_x_f16__ref,
     args_standardize_bwd_x_f16__ref},
    {0x2c5dc3f1u, 10, thunk_target_bwd_a_f32__ref,
     args_target_bwd_a_f32__ref},
    {0x2c9d9426u, 6, thunk_hard_sigmoid_bwd_x_f16__ref,
     args_hard_sigmoid_bwd_x_f16__ref},
    {0x2d16261bu, 12, thunk_remember_f16__ref,
     args_remember_f16__ref},
    {0x2d54debcu, 6, thunk_gelu_bwd_x_f16__ref,
     args_gelu_bwd_x_f16__ref},
    {0x2d9c0473u, 9, thunk_unit_activity_f32__ref,
     args_unit_activity_f32__ref},
    {0x2db87c5au, 9, thunk_matmul_f32__ref,
     args_matmul_f32__ref},
    {0x2e8ca8a2u, 16, thunk_scale_bwd_gamma_momentum_f32__ref,
     args_scale_bwd_gamma_momentum_f32__ref},
    {0x2fb501c0u, 23, thunk_depthwise_conv2d_f16c__ref,
     args_depthwise_conv2d_f16c__ref},
    {0x30110829u, 12, thunk_goodness_bwd_a_f32__ref,
     args_goodness_bwd_a_f32__ref},
    {0x307f682cu, 6, thunk_silu_bwd_x_f16__ref,
     args_silu_bwd_x_f16__ref},
    {0x30a4f515u, 6, thunk_tanh_bwd_x_f32__ref,
     args_tanh_bwd_x_f32__ref},
    {0x30ba868au, 7, thunk_softmax_bwd_x_f32__ref,
     args_softmax_bwd_x_f32__ref},
    {0x31a5d601u, 13, thunk_dense_bwd_w_acc_f32__ref,
     args_dense_bwd_w_acc_f32__ref},
    {0x32131f30u, 6, thunk_unscale_f16__ref,
     args_unscale_f16__ref},
    {0x3467fadau, 7, thunk_ema_f32__ref,
     args_ema_f32__ref},
    {0x352b620du, 6, thunk_add_f16__ref,
     args_add_f16__ref},
    {0x3563a3dcu, 7, thunk_pseudo_label_f32__ref,
     args_pseudo_label_f32__ref},
    {0x3577f38du, 29, thunk_depthwise_conv2d_bwd_w_sgd_f32__ref,
     args_depthwise_conv2d_bwd_w_sgd_f32__ref},
    {0x357ebd6cu, 9, thunk_class_sums_f16__ref,
     args_class_sums_f16__ref},
    {0x3618eb1eu, 6, thunk_goodness_f16__ref,
     args_goodness_f16__ref},
    {0x368a804cu, 25, thunk_conv2d_bwd_w_acc_f16c__ref,
     args_conv2d_bwd_w_acc_f16c__ref},
    {0x36f4b4fdu, 15, thunk_embedding_bwd_w_sgd_f16__ref,
     args_embedding_bwd_w_sgd_f16__ref},
    {0x3707e9adu, 8, thunk_cholesky_solve_f32__ref,
     args_cholesky_solve_f32__ref},
    {0x37ef5125u, 6, thunk_huber_f32__ref,
     args_huber_f32__ref},
    {0x388049c7u, 15, thunk_adam_f32__ref,
     args_adam_f32__ref},
    {0x3939b13cu, 21, thunk_grouped_conv2d_bwd_x_f32__ref,
     args_grouped_conv2d_bwd_x_f32__ref},
    {0x39d65143u, 7, thunk_prelu_bwd_alpha_f32__ref,
     args_prelu_bwd_alpha_f32__ref},
    {0x3ac05e51u, 9, thunk_matmul_nt_f32__ref,
     args_matmul_nt_f32__ref},
    {0x3c117d06u, 11, thunk_project_f32__ref,
     args_project_f32__ref},
    {0x3c7c9de2u, 22, thunk_grouped_conv2d_f16__ref,
     args_grouped_conv2d_f16__ref},
    {0x3cbbf901u, 14, thunk_sum_rows_sgd_f32__ref,
     args_sum_rows_sgd_f32__ref},
    {0x3dab4c87u, 13, thunk_rmsprop_f32_f16__ref,
     args_rmsprop_f32_f16__ref},
    {0x3df9a4bbu, 8, thunk_prelu_bwd_x_f16__ref,
     args_prelu_bwd_x_f16__ref},
    {0x3e353b9fu, 8, thunk_scale_shift_f16__ref,
     args_scale_shift_f16__ref},
    {0x3e996b84u, 30, thunk_conv2d_bwd_w_sgd_f32__ref,
     args_conv2d_bwd_w_sgd_f32__ref},
    {0x40c33331u, 16, thunk_avg_pool2d_f32__ref,
     args_avg_pool2d_f32__ref},
    {0x40e47f07u, 5, thunk_silu_f32__ref,
     args_silu_f32__ref},
    {0x40f1b54fu, 22, thunk_grouped_conv2d_f32__ref,
     args_grouped_conv2d_f32__ref},
    {0x435ce529u, 9, thunk_matmul_nt_f16c__ref,
     args_matmul_nt_f16c__ref},
    {0x441384f4u, 8, thunk_cosine_bwd_y_f32__ref,
     args_cosine_bwd_y_f32__ref},
    {0x444d8e5du, 6, thunk_dequantize_f32__ref,
     args_dequantize_f32__ref},
    {0x444f6240u, 5, thunk_relu6_f32__ref,
     args_relu6_f32__ref},
    {0x4472c2dfu, 25, thunk_conv2d_bwd_w_acc_f16__ref,
     args_conv2d_bwd_w_acc_f16__ref},
    {0x45acc703u, 3, thunk_add_norm_f32__ref,
     args_add_norm_f32__ref},
    {0x45fd80d3u, 7, thunk_prelu_f16__ref,
     args_prelu_f16__ref},
    {0x470089f7u, 5, thunk_sigmoid_f32__ref,
     args_sigmoid_f32__ref},
    {0x47c96b49u, 9, thunk_matmul_nt_f16__ref,
     args_matmul_nt_f16__ref},
    {0x48564dbcu, 8, thunk_broadcast_middle_f32__ref,
     args_broadcast_middle_f32__ref},
    {0x485f953eu, 8, thunk_embedding_bwd_w_f32__ref,
     args_embedding_bwd_w_f32__ref},
    {0x4915e1beu, 5, thunk_silu_f16__ref,
     args_silu_f16__ref},
    {0x49821bcfu, 7, thunk_scale_bwd_gamma_f16__ref,
     args_scale_bwd_gamma_f16__ref},
    {0x4a5efa53u, 7, thunk_reconstruction_error_f32__ref,
     args_reconstruction_error_f32__ref},
    {0x4ab83f95u, 20, thunk_dense_bwd_w_momentum_f32__ref,
     args_dense_bwd_w_momentum_f32__ref},
    {0x4b15b609u, 9, thunk_class_sums_f32__ref,
     args_class_sums_f32__ref},
    {0x4cc37717u, 22, thunk_depthwise_conv2d_bwd_w_f16c__ref,
     args_depthwise_conv2d_bwd_w_f16c__ref},
    {0x4ce98f41u, 6, thunk_tanh_bwd_x_f16__ref,
     args_tanh_bwd_x_f16__ref},
    {0x4d0150ebu, 11, thunk_dense_bwd_w_f16c__ref,
     args_dense_bwd_w_f16c__ref},
    {0x4e051e4du, 5, thunk_store_f16_f16__ref,
     args_store_f16_f16__ref},
    {0x4fc28869u, 18, thunk_dense_bwd_w_sgd_f16__ref,
     args_dense_bwd_w_sgd_f16__ref},
    {0x4ff7cc79u, 11, thunk_group_normalize_f16__ref,
     args_group_normalize_f16__ref},
    {0x503bfd2du, 17, thunk_max_pool2d_bwd_x_f32__ref,
     args_max_pool2d_bwd_x_f32__ref},
    {0x527f388au, 2, thunk_begin_step_f32__ref,
     args_begin_step_f32__ref},
    {0x52c52989u, 5, thunk_tanh_f32__ref,
     args_tanh_f32__ref},
    {0x5420d909u, 11, thunk_set_head_f16__ref,
     args_set_head_f16__ref},
    {0x545b2636u, 8, thunk_dropout_train_f16__ref,
     args_dropout_train_f16__ref},
    {0x56dc4dd6u, 6, thunk_load_i8_f32__ref,
     args_load_i8_f32__ref},
    {0x57483b66u, 31, thunk_depthwise_conv2d_bwd_w_momentum_f16__ref,
     args_depthwise_conv2d_bwd_w_momentum_f16__ref},
    {0x57a612a1u, 6, thunk_gelu_bwd_x_f32__ref,
     args_gelu_bwd_x_f32__ref},
    {0x58190b0du, 14, thunk_sum_rows_sgd_f16__ref,
     args_sum_rows_sgd_f16__ref},
    {0x587fc2c5u, 2, thunk_schedule_f32__ref,
     args_schedule_f32__ref},
    {0x59b6b0c5u, 10, thunk_embedding_bwd_w_acc_f16__ref,
     args_embedding_bwd_w_acc_f16__ref},
    {0x5ab6ba29u, 5, thunk_load_f16_f16__ref,
     args_load_f16_f16__ref},
    {0x5b197e78u, 8, thunk_div_middle_f16__ref,
     args_div_middle_f16__ref},
    {0x5b2dc2eeu, 9, thunk_softmax_ce_bwd_z_f32__ref,
     args_softmax_ce_bwd_z_f32__ref},
    {0x5d1ff309u, 7, thunk_softmax_kl_f32__ref,
     args_softmax_kl_f32__ref},
    {0x5d9a76b8u, 9, thunk_replay_slot_f32__ref,
     args_replay_slot_f32__ref},
    {0x5e801d34u, 5, thunk_unpack_pairs_f32__ref,
     args_unpack_pairs_f32__ref},
    {0x5ea6cb4eu, 12, thunk_dense_f16c__ref,
     args_dense_f16c__ref},
    {0x5f2f151bu, 8, thunk_mse_bwd_y_f32__ref,
     args_mse_bwd_y_f32__ref},
    {0x5f9dddebu, 3, thunk_check_finite_f16__ref,
     args_check_finite_f16__ref},
    {0x6015a102u, 5, thunk_clear_unit_f16__ref,
     args_clear_unit_f16__ref},
    {0x60efdfafu, 6, thunk_add_f32__ref,
     args_add_f32__ref},
    {0x60f3fe2eu, 7, thunk_affine_f32__ref,
     args_affine_f32__ref},
    {0x61b937e6u, 11, thunk_choose_unit_f32__ref,
     args_choose_unit_f32__ref},
    {0x61c7b7a7u, 6, thunk_relu6_bwd_x_f16__ref,
     args_relu6_bwd_x_f16__ref},
    {0x61d2745eu, 9, thunk_scale_bwd_gamma_acc_f16__ref,
     args_scale_bwd_gamma_acc_f16__ref},
    {0x61f23e74u, 6, thunk_mul_f32__ref,
     args_mul_f32__ref},
    {0x62937295u, 7, thunk_recur_bwd_z_f16c__ref,
     args_recur_bwd_z_f16c__ref},
    {0x63900b98u, 5, thunk_clear_unit_f32__ref,
     args_clear_unit_f32__ref},
    {0x63b3e6bfu, 8, thunk_mul_middle_f32__ref,
     args_mul_middle_f32__ref},
    {0x642d50f0u, 23, thunk_conv2d_bwd_w_f16c__ref,
     args_conv2d_bwd_w_f16c__ref},
    {0x64b016f6u, 7, thunk_recur_bwd_z_f32__ref,
     args_recur_bwd_z_f32__ref},
    {0x64b84224u, 6, thunk_relu_bits_bwd_x_f16__ref,
     args_relu_bits_bwd_x_f16__ref},
    {0x64dc9781u, 9, thunk_scale_bwd_gamma_acc_f32__ref,
     args_scale_bwd_gamma_acc_f32__ref},
    {0x6571126du, 16, thunk_sum_rows_momentum_f16__ref,
     args_sum_rows_momentum_f16__ref},
    {0x673e5e9eu, 15, thunk_adam_f16_f32__ref,
     args_adam_f16_f32__ref},
    {0x6762dff5u, 9, thunk_sum_rows_acc_f16__ref,
     args_sum_rows_acc_f16__ref},
    {0x680b15dau, 10, thunk_running_moments_f16__ref,
     args_running_moments_f16__ref},
    {0x689a7dd8u, 11, thunk_project_f16__ref,
     args_project_f16__ref},
    {0x68d2c6a2u, 8, thunk_transpose_f16__ref,
     args_transpose_f16__ref},
    {0x68de0e1cu, 9, thunk_global_max_bwd_x_f32__ref,
     args_global_max_bwd_x_f32__ref},
    {0x6919ccdau, 7, thunk_move_unit_f32__ref,
     args_move_unit_f32__ref},
    {0x6929f0ddu, 6, thunk_load_i8_f16__ref,
     args_load_i8_f16__ref},
    {0x69d19926u, 11, thunk_knn_scores_f32__ref,
     args_knn_scores_f32__ref},
    {0x6c52826cu, 8, thunk_prelu_bwd_x_f32__ref,
     args_prelu_bwd_x_f32__ref},
    {0x6c830f5au, 6, thunk_unscale_f32__ref,
     args_unscale_f32__ref},
    {0x6cc93355u, 17, thunk_embedding_bwd_w_momentum_f32__ref,
     args_embedding_bwd_w_momentum_f32__ref},
    {0x6d0695acu, 9, thunk_softmax_kl_bwd_z_f16__ref,
     args_softmax_kl_bwd_z_f16__ref},
    {0x6e1db29bu, 5, thunk_tanh_f16__ref,
     args_tanh_f16__ref},
    {0x6f4fa647u, 6, thunk_relu_i8_bwd_x_f32__ref,
     args_relu_i8_bwd_x_f32__ref},
    {0x6f55e678u, 5, thunk_entropy_f32__ref,
     args_entropy_f32__ref},
    {0x6f6bddd7u, 23, thunk_grouped_conv2d_bwd_w_acc_f32__ref,
     args_grouped_conv2d_bwd_w_acc_f32__ref},
    {0x701ca6eeu, 21, thunk_grouped_conv2d_bwd_w_f16c__ref,
     args_grouped_conv2d_bwd_w_f16c__ref},
    {0x7053cb24u, 9, thunk_dot_middle_f16__ref,
     args_dot_middle_f16__ref},
    {0x7065deaau, 6, thunk_sigmoid_bwd_x_f16__ref,
     args_sigmoid_bwd_x_f16__ref},
    {0x708b14bfu, 11, thunk_dense_bwd_x_f32__ref,
     args_dense_bwd_x_f32__ref},
    {0x7269a9bdu, 7, thunk_affine_f16__ref,
     args_affine_f16__ref},
    {0x7270d6eeu, 8, thunk_sum_middle_f32__ref,
     args_sum_middle_f32__ref},
    {0x72a15480u, 8, thunk_embedding_f32__ref,
     args_embedding_f32__ref},
    {0x754aa89bu, 7, thunk_add_bias_f32__ref,
     args_add_bias_f32__ref},
    {0x769eaeddu, 24, thunk_conv2d_f32__ref,
     args_conv2d_f32__ref},
    {0x76bc34f3u, 8, thunk_slice_f16__ref,
     args_slice_f16__ref},
    {0x77613371u, 9, thunk_dot_middle_f32__ref,
     args_dot_middle_f32__ref},
    {0x77e49d79u, 32, thunk_conv2d_bwd_w_momentum_f16c__ref,
     args_conv2d_bwd_w_momentum_f16c__ref},
    {0x77efc1c3u, 6, thunk_store_i8_f32__ref,
     args_store_i8_f32__ref},
    {0x7932a60fu, 24, thunk_depthwise_conv2d_bwd_w_acc_f16__ref,
     args_depthwise_conv2d_bwd_w_acc_f16__ref},
    {0x7959120eu, 28, thunk_grouped_conv2d_bwd_w_sgd_f16__ref,
     args_grouped_conv2d_bwd_w_sgd_f16__ref},
    {0x7be6b0b8u, 7, thunk_pseudo_label_f16__ref,
     args_pseudo_label_f16__ref},
    {0x7d111b8eu, 10, thunk_embedding_bwd_w_acc_f32__ref,
     args_embedding_bwd_w_acc_f32__ref},
    {0x7dbd4c03u, 12, thunk_sgd_f32_f16__ref,
     args_sgd_f32_f16__ref},
    {0x7f41385cu, 5, thunk_add_into_f32__ref,
     args_add_into_f32__ref},
    {0x7f8eaa43u, 15, thunk_adam_f16__ref,
     args_adam_f16__ref},
    {0x7f9e838cu, 7, thunk_prelu_f32__ref,
     args_prelu_f32__ref},
    {0x80d9e779u, 5, thunk_hard_sigmoid_f32__ref,
     args_hard_sigmoid_f32__ref},
    {0x8158754eu, 30, thunk_grouped_conv2d_bwd_w_momentum_f16__ref,
     args_grouped_conv2d_bwd_w_momentum_f16__ref},
    {0x81d1ba3cu, 8, thunk_add_middle_f32__ref,
     args_add_middle_f32__ref},
    {0x8207b79fu, 25, thunk_conv2d_bwd_w_acc_f32__ref,
     args_conv2d_bwd_w_acc_f32__ref},
    {0x8243d8fbu, 9, thunk_pad_f16__ref,
     args_pad_f16__ref},
    {0x82c31263u, 5, thunk_goodness_loss_f32__ref,
     args_goodness_loss_f32__ref},
    {0x8579236bu, 23, thunk_grouped_conv2d_bwd_w_acc_f16__ref,
     args_grouped_conv2d_bwd_w_acc_f16__ref},
    {0x85f81774u, 8, thunk_standardize_f16__ref,
     args_standardize_f16__ref},
    {0x86d1358bu, 6, thunk_goodness_f32__ref,
     args_goodness_f32__ref},
    {0x87e36ce3u, 5, thunk_hard_swish_f32__ref,
     args_hard_swish_f32__ref},
    {0x87f24632u, 32, thunk_conv2d_bwd_w_momentum_f16__ref,
     args_conv2d_bwd_w_momentum_f16__ref},
    {0x8844b21du, 8, thunk_cosine_bwd_y_f16__ref,
     args_cosine_bwd_y_f16__ref},
    {0x89aa2eacu, 11, thunk_follow_rademacher_f32__ref,
     args_follow_rademacher_f32__ref},
    {0x8a6bd253u, 6, thunk_leaky_relu_f16__ref,
     args_leaky_relu_f16__ref},
    {0x8a952d64u, 6, thunk_gate_f32__ref,
     args_gate_f32__ref},
    {0x8b918af7u, 7, thunk_scale_f16__ref,
     args_scale_f16__ref},
    {0x8be3de09u, 6, thunk_relu_bwd_x_f32__ref,
     args_relu_bwd_x_f32__ref},
    {0x8c83ebccu, 6, thunk_blend_f32__ref,
     args_blend_f32__ref},
    {0x8d354766u, 8, thunk_transpose_f32__ref,
     args_transpose_f32__ref},
    {0x8e193124u, 5, thunk_load_f16_f32__ref,
     args_load_f16_f32__ref},
    {0x8ea16752u, 3, thunk_clip_norm_f32__ref,
     args_clip_norm_f32__ref},
    {0x8eb47ca9u, 5, thunk_l1_f32__ref,
     args_l1_f32__ref},
    {0x8f89fbccu, 8, thunk_tally_f16__ref,
     args_tally_f16__ref},
    {0x8fde9f6fu, 5, thunk_cosine_f32__ref,
     args_cosine_f32__ref},
    {0x90190988u, 8, thunk_div_middle_f32__ref,
     args_div_middle_f32__ref},
    {0x909416a9u, 6, thunk_mul_f16__ref,
     args_mul_f16__ref},
    {0x91c11ba6u, 16, thunk_prelu_bwd_alpha_momentum_f32__ref,
     args_prelu_bwd_alpha_momentum_f32__ref},
    {0x9357dca3u, 22, thunk_depthwise_conv2d_bwd_w_f32__ref,
     args_depthwise_conv2d_bwd_w_f32__ref},
    {0x938b3280u, 14, thunk_momentum_f32_f16__ref,
     args_momentum_f32_f16__ref},
    {0x93fe12e5u, 5, thunk_relu_f16__ref,
     args_relu_f16__ref},
    {0x943cd569u, 12, thunk_dense_f16__ref,
     args_dense_f16__ref},
    {0x952b500eu, 5, thunk_relu6_f16__ref,
     args_relu6_f16__ref},
    {0x954056ddu, 19, thunk_conv2d_planar_f16c__ref,
     args_conv2d_planar_f16c__ref},
    {0x95854df0u, 6, thunk_div_f32__ref,
     args_div_f32__ref},
    {0x959c6db8u, 8, thunk_global_mean_bwd_x_f32__ref,
     args_global_mean_bwd_x_f32__ref},
    {0x95cab67du, 28, thunk_grouped_conv2d_bwd_w_sgd_f16c__ref,
     args_grouped_conv2d_bwd_w_sgd_f16c__ref},
    {0x95d8284bu, 8, thunk_mul_middle_f16__ref,
     args_mul_middle_f16__ref},
    {0x961667dcu, 9, thunk_prelu_bwd_alpha_acc_f16__ref,
     args_prelu_bwd_alpha_acc_f16__ref},
    {0x9807da97u, 7, thunk_softmax_kl_f16__ref,
     args_softmax_kl_f16__ref},
    {0x981864fdu, 21, thunk_grouped_conv2d_bwd_x_f16c__ref,
     args_grouped_conv2d_bwd_x_f16c__ref},
    {0x98377e83u, 14, thunk_momentum_f16_f32__ref,
     args_momentum_f16_f32__ref},
    {0x985b8e7au, 20, thunk_dense_bwd_w_momentum_f16c__ref,
     args_dense_bwd_w_momentum_f16c__ref},
    {0x99782a7bu, 18, thunk_conv2d_planar_bwd_x_f32__ref,
     args_conv2d_planar_bwd_x_f32__ref},
    {0x997eeb28u, 15, thunk_embedding_bwd_w_sgd_f32__ref,
     args_embedding_bwd_w_sgd_f32__ref},
    {0x9acdd022u, 9, thunk_global_max_f32__ref,
     args_global_max_f32__ref},
    {0x9b0d4c17u, 7, thunk_move_unit_f16__ref,
     args_move_unit_f16__ref},
    {0x9b7e4a30u, 9, thunk_pad_f32__ref,
     args_pad_f32__ref},
    {0x9c546424u, 9, thunk_prelu_bwd_alpha_acc_f32__ref,
     args_prelu_bwd_alpha_acc_f32__ref},
    {0x9d0d839fu, 16, thunk_avg_pool2d_bwd_x_f32__ref,
     args_avg_pool2d_bwd_x_f32__ref},
    {0x9d350ff1u, 8, thunk_embedding_bwd_w_f16__ref,
     args_embedding_bwd_w_f16__ref},
    {0x9d7c76a4u, 12, thunk_remember_f32__ref,
     args_remember_f32__ref},
    {0x9eaf60d1u, 13, thunk_rmsprop_f32__ref,
     args_rmsprop_f32__ref},
    {0x9ed2944eu, 11, thunk_group_normalize_bwd_x_f16__ref,
     args_group_normalize_bwd_x_f16__ref},
    {0x9f37bc65u, 18, thunk_dense_bwd_w_sgd_f32__ref,
     args_dense_bwd_w_sgd_f32__ref},
    {0x9f8fac83u, 5, thunk_cosine_f16__ref,
     args_cosine_f16__ref},
    {0x9faefe97u, 13, thunk_dense_bwd_w_acc_f16__ref,
     args_dense_bwd_w_acc_f16__ref},
    {0x9fe73b67u, 22, thunk_depthwise_conv2d_bwd_x_f16__ref,
     args_depthwise_conv2d_bwd_x_f16__ref},
    {0xa019784cu, 14, thunk_scale_bwd_gamma_sgd_f16__ref,
     args_scale_bwd_gamma_sgd_f16__ref},
    {0xa0a3a7f6u, 7, thunk_replay_next_f32__ref,
     args_replay_next_f32__ref},
    {0xa1341b41u, 6, thunk_leaky_relu_f32__ref,
     args_leaky_relu_f32__ref},
    {0xa1e63d32u, 11, thunk_dense_bwd_x_f16c__ref,
     args_dense_bwd_x_f16c__ref},
    {0xa2458e11u, 5, thunk_sigmoid_bce_f32__ref,
     args_sigmoid_bce_f32__ref},
    {0xa4022112u, 5, thunk_append_entries_f32__ref,
     args_append_entries_f32__ref},
    {0xa4c9e445u, 9, thunk_matmul_tn_f16c__ref,
     args_matmul_tn_f16c__ref},
    {0xa5bf4884u, 13, thunk_rmsprop_f16__ref,
     args_rmsprop_f16__ref},
    {0xa7282a03u, 11, thunk_dense_bwd_x_f16__ref,
     args_dense_bwd_x_f16__ref},
    {0xa7dc1c3eu, 7, thunk_draw_unit_f32__ref,
     args_draw_unit_f32__ref},
    {0xa884a094u, 17, thunk_max_pool2d_f32__ref,
     args_max_pool2d_f32__ref},
    {0xa9cc752au, 7, thunk_scale_bwd_gamma_f32__ref,
     args_scale_bwd_gamma_f32__ref},
    {0xaaa2df8eu, 1, thunk_count_sample_f32__ref,
     args_count_sample_f32__ref},
    {0xaac05600u, 6, thunk_last_row_f16__ref,
     args_last_row_f16__ref},
    {0xab104c6cu, 8, thunk_dropout_train_f32__ref,
     args_dropout_train_f32__ref},
    {0xab25314fu, 7, thunk_standardize_bwd_x_f32__ref,
     args_standardize_bwd_x_f32__ref},
    {0xab51ee88u, 8, thunk_global_mean_bwd_x_f16__ref,
     args_global_mean_bwd_x_f16__ref},
    {0xaf049a08u, 6, thunk_silu_bwd_x_f32__ref,
     args_silu_bwd_x_f32__ref},
    {0xaf258d6eu, 22, thunk_depthwise_conv2d_bwd_x_f16c__ref,
     args_depthwise_conv2d_bwd_x_f16c__ref},
    {0xb0e0cbe8u, 9, thunk_global_max_f16__ref,
     args_global_max_f16__ref},
    {0xb2f03b91u, 9, thunk_matmul_f16__ref,
     args_matmul_f16__ref},
    {0xb3694973u, 8, thunk_concat_bwd_ab_f16__ref,
     args_concat_bwd_ab_f16__ref},
    {0xb3d06e38u, 24, thunk_depthwise_conv2d_bwd_w_acc_f32__ref,
     args_depthwise_conv2d_bwd_w_acc_f32__ref},
    {0xb488e218u, 8, thunk_slice_f32__ref,
     args_slice_f32__ref},
    {0xb4d66ef0u, 29, thunk_depthwise_conv2d_bwd_w_sgd_f16c__ref,
     args_depthwise_conv2d_bwd_w_sgd_f16c__ref},
    {0xb5cc4162u, 28, thunk_grouped_conv2d_bwd_w_sgd_f32__ref,
     args_grouped_conv2d_bwd_w_sgd_f32__ref},
    {0xb5d7fe5du, 5, thunk_relu_f32__ref,
     args_relu_f32__ref},
    {0xb6842eb3u, 9, thunk_matmul_tn_f32__ref,
     args_matmul_tn_f32__ref},
    {0xb72c2afcu, 23, thunk_conv2d_bwd_w_f32__ref,
     args_conv2d_bwd_w_f32__ref},
    {0xb73270f1u, 22, thunk_grouped_conv2d_f16c__ref,
     args_grouped_conv2d_f16c__ref},
    {0xb80267f4u, 21, thunk_grouped_conv2d_bwd_w_f32__ref,
     args_grouped_conv2d_bwd_w_f32__ref},
    {0xb81128ecu, 9, thunk_matmul_tn_f16__ref,
     args_matmul_tn_f16__ref},
    {0xb8dfcc6fu, 23, thunk_conv2d_bwd_x_f16c__ref,
     args_conv2d_bwd_x_f16c__ref},
    {0xb8f275c0u, 5, thunk_entropy_f16__ref,
     args_entropy_f16__ref},
    {0xb9de0671u, 6, thunk_relu_bits_bwd_x_f32__ref,
     args_relu_bits_bwd_x_f32__ref},
    {0xb9fd6de0u, 5, thunk_cholesky_f32__ref,
     args_cholesky_f32__ref},
    {0xba08c73du, 11, thunk_group_normalize_f32__ref,
     args_group_normalize_f32__ref},
    {0xba50c40bu, 12, thunk_sgd_f16_f32__ref,
     args_sgd_f16_f32__ref},
    {0xbb47922cu, 9, thunk_covariance_f32__ref,
     args_covariance_f32__ref},
    {0xbbe10829u, 8, thunk_sub_middle_f32__ref,
     args_sub_middle_f32__ref},
    {0xbcdb6babu, 6, thunk_div_f16__ref,
     args_div_f16__ref},
    {0xbd12659du, 22, thunk_depthwise_conv2d_bwd_x_f32__ref,
     args_depthwise_conv2d_bwd_x_f32__ref},
    {0xbf08fd8bu, 7, thunk_softmax_ce_f16__ref,
     args_softmax_ce_f16__ref},
    {0xc07c6cdcu, 30, thunk_conv2d_bwd_w_sgd_f16c__ref,
     args_conv2d_bwd_w_sgd_f16c__ref},
    {0xc0e64e44u, 10, thunk_target_bwd_a_f16__ref,
     args_target_bwd_a_f16__ref},
    {0xc2704b74u, 29, thunk_depthwise_conv2d_bwd_w_sgd_f16__ref,
     args_depthwise_conv2d_bwd_w_sgd_f16__ref},
    {0xc3199f5cu, 8, thunk_add_middle_f16__ref,
     args_add_middle_f16__ref},
    {0xc4417995u, 6, thunk_softmax_f16__ref,
     args_softmax_f16__ref},
    {0xc4bfdaf1u, 7, thunk_leaky_relu_bwd_x_f16__ref,
     args_leaky_relu_bwd_x_f16__ref},
    {0xc5a82604u, 4, thunk_quantize_f16__ref,
     args_quantize_f16__ref},
    {0xc5ba3129u, 23, thunk_grouped_conv2d_bwd_w_acc_f16c__ref,
     args_grouped_conv2d_bwd_w_acc_f16c__ref},
    {0xc62c0709u, 9, thunk_huber_bwd_y_f16__ref,
     args_huber_bwd_y_f16__ref},
    {0xc71dfcb4u, 6, thunk_relu_bwd_x_f16__ref,
     args_relu_bwd_x_f16__ref},
    {0xc76cb82bu, 8, thunk_l1_bwd_y_f16__ref,
     args_l1_bwd_y_f16__ref},
    {0xc774df55u, 5, thunk_widen_f16__ref,
     args_widen_f16__ref},
    {0xc8539da3u, 17, thunk_max_pool2d_f16__ref,
     args_max_pool2d_f16__ref},
    {0xc979096fu, 31, thunk_depthwise_conv2d_bwd_w_momentum_f16c__ref,
     args_depthwise_conv2d_bwd_w_momentum_f16c__ref},
    {0xcaa13ab0u, 7, thunk_accumulate_f16__ref,
     args_accumulate_f16__ref},
    {0xcb114a41u, 11, thunk_dense_bwd_w_f32__ref,
     args_dense_bwd_w_f32__ref},
    {0xcb2539f2u, 7, thunk_softmax_bwd_x_f16__ref,
     args_softmax_bwd_x_f16__ref},
    {0xcba1869fu, 9, thunk_matmul_f16c__ref,
     args_matmul_f16c__ref},
    {0xccf877a7u, 11, thunk_follow_gaussian_f32__ref,
     args_follow_gaussian_f32__ref},
    {0xcd6082fdu, 11, thunk_set_head_f32__ref,
     args_set_head_f32__ref},
    {0xcdf3bd6eu, 4, thunk_quantize_f32__ref,
     args_quantize_f32__ref},
    {0xcf7d5e2fu, 7, thunk_accumulate_f32__ref,
     args_accumulate_f32__ref},
    {0xcfcbba7bu, 5, thunk_copy_f32__ref,
     args_copy_f32__ref},
    {0xd15c6d1du, 9, thunk_difference_signal_f32__ref,
     args_difference_signal_f32__ref},
    {0xd26507e0u, 14, thunk_momentum_f16__ref,
     args_momentum_f16__ref},
    {0xd2a02a1du, 5, thunk_store_f16_f32__ref,
     args_store_f16_f32__ref},
    {0xd2c95a04u, 30, thunk_grouped_conv2d_bwd_w_momentum_f32__ref,
     args_grouped_conv2d_bwd_w_momentum_f32__ref},
    {0xd2d2ea77u, 5, thunk_gelu_f32__ref,
     args_gelu_f32__ref},
    {0xd307a05eu, 16, thunk_avg_pool2d_bwd_x_f16__ref,
     args_avg_pool2d_bwd_x_f16__ref},
    {0xd36595c3u, 8, thunk_sigmoid_bce_bwd_z_f32__ref,
     args_sigmoid_bce_bwd_z_f32__ref},
    {0xd3bd8542u, 23, thunk_depthwise_conv2d_f32__ref,
     args_depthwise_conv2d_f32__ref},
    {0xd48356f5u, 14, thunk_momentum_f32__ref,
     args_momentum_f32__ref},
    {0xd4ee385bu, 8, thunk_replay_draw_f32__ref,
     args_replay_draw_f32__ref},
    {0xd4f1bf61u, 3, thunk_add_norm_f16__ref,
     args_add_norm_f16__ref},
    {0xd5dc4003u, 7, thunk_ema_f16__ref,
     args_ema_f16__ref},
    {0xd647e875u, 16, thunk_prelu_bwd_alpha_momentum_f16__ref,
     args_prelu_bwd_alpha_momentum_f16__ref},
    {0xd65fa594u, 10, thunk_perturb_rademacher_f32__ref,
     args_perturb_rademacher_f32__ref},
    {0xd6aae5d0u, 8, thunk_mse_bwd_y_f16__ref,
     args_mse_bwd_y_f16__ref},
    {0xd72f13bfu, 15, thunk_adam_f32_f16__ref,
     args_adam_f32_f16__ref},
    {0xd8eab30cu, 8, thunk_broadcast_middle_f16__ref,
     args_broadcast_middle_f16__ref},
    {0xda955becu, 11, thunk_group_normalize_bwd_x_f32__ref,
     args_group_normalize_bwd_x_f32__ref},
    {0xdb794e3du, 9, thunk_mahalanobis_f32__ref,
     args_mahalanobis_f32__ref},
    {0xdcb082feu, 32, thunk_conv2d_bwd_w_momentum_f32__ref,
     args_conv2d_bwd_w_momentum_f32__ref},
    {0xddaaea63u, 23, thunk_conv2d_bwd_x_f32__ref,
     args_conv2d_bwd_x_f32__ref},
    {0xde207a60u, 8, thunk_l1_bwd_y_f32__ref,
     args_l1_bwd_y_f32__ref},
    {0xe0aed5ecu, 8, thunk_embedding_f16__ref,
     args_embedding_f16__ref},
    {0xe159d615u, 6, thunk_probe_steps_f32__ref,
     args_probe_steps_f32__ref},
    {0xe2399ffcu, 9, thunk_softmax_kl_bwd_z_f32__ref,
     args_softmax_kl_bwd_z_f32__ref},
    {0xe264514cu, 7, thunk_loss_difference_f32__ref,
     args_loss_difference_f32__ref},
    {0xe2b7b0f5u, 5, thunk_cast_f32__ref,
     args_cast_f32__ref},
    {0xe396c1f2u, 5, thunk_sigmoid_bce_f16__ref,
     args_sigmoid_bce_f16__ref},
    {0xe499a8bcu, 23, thunk_conv2d_bwd_w_f16__ref,
     args_conv2d_bwd_w_f16__ref},
    {0xe62916ecu, 8, thunk_wrong_label_f32__ref,
     args_wrong_label_f32__ref},
    {0xe64f6db5u, 5, thunk_gelu_f16__ref,
     args_gelu_f16__ref},
    {0xe6848037u, 24, thunk_depthwise_conv2d_bwd_w_acc_f16c__ref,
     args_depthwise_conv2d_bwd_w_acc_f16c__ref},
    {0xe6b33404u, 7, thunk_scale_f32__ref,
     args_scale_f32__ref},
    {0xe729e002u, 7, thunk_entropy_bwd_z_f32__ref,
     args_entropy_bwd_z_f32__ref},
    {0xe8eae24bu, 5, thunk_pack_pairs_f32__ref,
     args_pack_pairs_f32__ref},
    {0xe93f6459u, 14, thunk_prelu_bwd_alpha_sgd_f32__ref,
     args_prelu_bwd_alpha_sgd_f32__ref},
    {0xe9e36671u, 30, thunk_conv2d_bwd_w_sgd_f16__ref,
     args_conv2d_bwd_w_sgd_f16__ref},
    {0xeba65c8eu, 7, thunk_draw_unit_f16__ref,
     args_draw_unit_f16__ref},
    {0xebc4820cu, 9, thunk_global_max_bwd_x_f16__ref,
     args_global_max_bwd_x_f16__ref},
    {0xec531e08u, 11, thunk_knn_scores_f16__ref,
     args_knn_scores_f16__ref},
    {0xecf42912u, 18, thunk_dense_bwd_w_sgd_f16c__ref,
     args_dense_bwd_w_sgd_f16c__ref},
    {0xed42d577u, 9, thunk_difference_signal_f16__ref,
     args_difference_signal_f16__ref},
    {0xed89a1e5u, 5, thunk_l1_f16__ref,
     args_l1_f16__ref},
    {0xed9cddaau, 9, thunk_sum_rows_acc_f32__ref,
     args_sum_rows_acc_f32__ref},
    {0xee265924u, 4, thunk_clear_f32__ref,
     args_clear_f32__ref},
    {0xee4a22c9u, 6, thunk_hard_swish_bwd_x_f32__ref,
     args_hard_swish_bwd_x_f32__ref},
    {0xef112a28u, 12, thunk_goodness_bwd_a_f16__ref,
     args_goodness_bwd_a_f16__ref},
    {0xef55ddbdu, 5, thunk_recur_f16c__ref,
     args_recur_f16c__ref},
    {0xf222dd57u, 6, thunk_blend_f16__ref,
     args_blend_f16__ref},
    {0xf30fcd70u, 6, thunk_relu_i8_bwd_x_f16__ref,
     args_relu_i8_bwd_x_f16__ref},
    {0xf3b4a0d2u, 7, thunk_add_outer_f32__ref,
     args_add_outer_f32__ref},
    {0xf469def0u, 6, thunk_sigmoid_bwd_x_f32__ref,
     args_sigmoid_bwd_x_f32__ref},
    {0xf46de78fu, 12, thunk_sgd_f32__ref,
     args_sgd_f32__ref},
    {0xf4a8b39bu, 24, thunk_conv2d_f16c__ref,
     args_conv2d_f16c__ref},
    {0xf4b5f8a5u, 6, thunk_last_row_f32__ref,
     args_last_row_f32__ref},
    {0xf519e057u, 1, thunk_end_step_f32__ref,
     args_end_step_f32__ref},
    {0xf58e0282u, 6, thunk_huber_f16__ref,
     args_huber_f16__ref},
    {0xf6e5e7beu, 3, thunk_check_finite_f32__ref,
     args_check_finite_f32__ref},
    {0xf7b9518fu, 5, thunk_hard_swish_f16__ref,
     args_hard_swish_f16__ref},
    {0xf7f764d1u, 10, thunk_perturb_gaussian_f32__ref,
     args_perturb_gaussian_f32__ref},
    {0xf84ec9d6u, 6, thunk_sub_f16__ref,
     args_sub_f16__ref},
    {0xf92d4a16u, 6, thunk_relu_bits_f32__ref,
     args_relu_bits_f32__ref},
    {0xf9483c35u, 6, thunk_sub_f32__ref,
     args_sub_f32__ref},
    {0xfa4dd649u, 5, thunk_mse_f16__ref,
     args_mse_f16__ref},
    {0xfaa59fe4u, 6, thunk_sign_signal_f32__ref,
     args_sign_signal_f32__ref},
    {0xfabacb3au, 13, thunk_dense_bwd_w_acc_f16c__ref,
     args_dense_bwd_w_acc_f16c__ref},
    {0xfb1e96ffu, 7, thunk_softmax_ce_f32__ref,
     args_softmax_ce_f32__ref},
    {0xfc477de6u, 8, thunk_global_mean_f16__ref,
     args_global_mean_f16__ref},
    {0xfc92fc73u, 9, thunk_huber_bwd_y_f32__ref,
     args_huber_bwd_y_f32__ref},
    {0xfcefa37fu, 17, thunk_embedding_bwd_w_momentum_f16__ref,
     args_embedding_bwd_w_momentum_f16__ref},
    {0xfd7d9337u, 5, thunk_mse_f32__ref,
     args_mse_f32__ref},
    {0xfe2492b2u, 7, thunk_sum_rows_f32__ref,
     args_sum_rows_f32__ref},
    {0xfea6289eu, 12, thunk_dense_f32__ref,
     args_dense_f32__ref},
    {0xff01a596u, 11, thunk_random_rows_f32__ref,
     args_random_rows_f32__ref},
    {0xff160412u, 9, thunk_unit_activity_f16__ref,
     args_unit_activity_f16__ref},
};
const uint32_t et_kernels_ref_count = 397;

#ifdef ET_KERNELS_ALIAS
const et_kernel et_kernels_alias[] = {
    {0x00cb4b72u, 23, thunk_grouped_conv2d_bwd_w_acc_f16__ref,
     args_grouped_conv2d_bwd_w_acc_f16__ref},
    {0x00efd429u, 11, thunk_dense_bwd_x_f32__ref,
     args_dense_bwd_x_f32__ref},
    {0x0142a25bu, 8, thunk_sub_middle_f32__ref,
     args_sub_middle_f32__ref},
    {0x0302e43fu, 8, thunk_sum_middle_f16__ref,
     args_sum_middle_f16__ref},
    {0x052ac284u, 22, thunk_grouped_conv2d_f32__ref,
     args_grouped_conv2d_f32__ref},
    {0x06041215u, 8, thunk_scale_shift_f16__ref,
     args_scale_shift_f16__ref},
    {0x0880282eu, 31, thunk_depthwise_conv2d_bwd_w_momentum_f16c__ref,
     args_depthwise_conv2d_bwd_w_momentum_f16c__ref},
    {0x0a6f7b8cu, 23, thunk_conv2d_bwd_x_f16__ref,
     args_conv2d_bwd_x_f16__ref},
    {0x0a96b3b4u, 16, thunk_avg_pool2d_f16__ref,
     args_avg_pool2d_f16__ref},
    {0x0c063daau, 8, thunk_global_mean_bwd_x_f32__ref,
     args_global_mean_bwd_x_f32__ref},
    {0x0c8b524eu, 9, thunk_softmax_ce_bwd_z_f16__ref,
     args_softmax_ce_bwd_z_f16__ref},
    {0x0e8855b8u, 7, thunk_recur_bwd_z_f32__ref,
     args_recur_bwd_z_f32__ref},
    {0x0f64ff6au, 14, thunk_sum_rows_sgd_f16__ref,
     args_sum_rows_sgd_f16__ref},
    {0x0fd7b9dau, 9, thunk_dot_middle_f32__ref,
     args_dot_middle_f32__ref},
    {0x10d7566fu, 28, thunk_grouped_conv2d_bwd_w_sgd_f16c__ref,
     args_grouped_conv2d_bwd_w_sgd_f16c__ref},
    {0x1106e6afu, 7, thunk_standardize_bwd_x_f32__ref,
     args_standardize_bwd_x_f32__ref},
    {0x11cc75feu, 4, thunk_quantize_f32__ref,
     args_quantize_f32__ref},
    {0x12c5e95cu, 11, thunk_dense_bwd_w_f32__ref,
     args_dense_bwd_w_f32__ref},
    {0x13742ca6u, 9, thunk_global_max_bwd_x_f32__ref,
     args_global_max_bwd_x_f32__ref},
    {0x13a0f22eu, 5, thunk_tanh_f32__ref,
     args_tanh_f32__ref},
    {0x158ef86eu, 14, thunk_momentum_f32_f16__ref,
     args_momentum_f32_f16__ref},
    {0x16dc0528u, 9, thunk_matmul_nt_f32__ref,
     args_matmul_nt_f32__ref},
    {0x175fa1b3u, 13, thunk_rmsprop_f16_f32__ref,
     args_rmsprop_f16_f32__ref},
    {0x18c2c8ecu, 11, thunk_group_normalize_bwd_x_f32__ref,
     args_group_normalize_bwd_x_f32__ref},
    {0x18f6c6c4u, 8, thunk_mul_middle_f32__ref,
     args_mul_middle_f32__ref},
    {0x19824c44u, 9, thunk_matmul_tn_f32__ref,
     args_matmul_tn_f32__ref},
    {0x1ae5fdf6u, 29, thunk_depthwise_conv2d_bwd_w_sgd_f32__ref,
     args_depthwise_conv2d_bwd_w_sgd_f32__ref},
    {0x1e2925b8u, 7, thunk_scale_bwd_gamma_f16__ref,
     args_scale_bwd_gamma_f16__ref},
    {0x1ecabfd9u, 5, thunk_hard_sigmoid_f16__ref,
     args_hard_sigmoid_f16__ref},
    {0x1fc64f9eu, 18, thunk_dense_bwd_w_sgd_f16c__ref,
     args_dense_bwd_w_sgd_f16c__ref},
    {0x214a1a1au, 23, thunk_conv2d_bwd_x_f16c__ref,
     args_conv2d_bwd_x_f16c__ref},
    {0x23b7d4cbu, 30, thunk_grouped_conv2d_bwd_w_momentum_f16__ref,
     args_grouped_conv2d_bwd_w_momentum_f16__ref},
    {0x242db936u, 32, thunk_conv2d_bwd_w_momentum_f16__ref,
     args_conv2d_bwd_w_momentum_f16__ref},
    {0x2494d777u, 6, thunk_goodness_f32__ref,
     args_goodness_f32__ref},
    {0x24d2e00cu, 20, thunk_dense_bwd_w_momentum_f32__ref,
     args_dense_bwd_w_momentum_f32__ref},
    {0x256b4f46u, 15, thunk_adam_f32__ref,
     args_adam_f32__ref},
    {0x25803fc0u, 15, thunk_adam_f32_f16__ref,
     args_adam_f32_f16__ref},
    {0x259d7c95u, 11, thunk_dense_bwd_x_f16c__ref,
     args_dense_bwd_x_f16c__ref},
    {0x26d96603u, 7, thunk_leaky_relu_bwd_x_f16__ref,
     args_leaky_relu_bwd_x_f16__ref},
    {0x27611a92u, 7, thunk_prelu_bwd_alpha_f16__ref,
     args_prelu_bwd_alpha_f16__ref},
    {0x2762d461u, 6, thunk_relu6_bwd_x_f16__ref,
     args_relu6_bwd_x_f16__ref},
    {0x27701664u, 7, thunk_softmax_ce_f16__ref,
     args_softmax_ce_f16__ref},
    {0x29fc8c8du, 7, thunk_add_bias_f16__ref,
     args_add_bias_f16__ref},
    {0x2a9d7f6bu, 6, thunk_relu_bits_f32__ref,
     args_relu_bits_f32__ref},
    {0x2b978dfcu, 8, thunk_transpose_f32__ref,
     args_transpose_f32__ref},
    {0x2d8414e2u, 20, thunk_dense_bwd_w_momentum_f16c__ref,
     args_dense_bwd_w_momentum_f16c__ref},
    {0x2d87acc7u, 10, thunk_target_bwd_a_f32__ref,
     args_target_bwd_a_f32__ref},
    {0x2dbd4276u, 7, thunk_accumulate_f32__ref,
     args_accumulate_f32__ref},
    {0x2e9a51d7u, 17, thunk_max_pool2d_f16__ref,
     args_max_pool2d_f16__ref},
    {0x2ec67e2fu, 18, thunk_conv2d_planar_bwd_x_f16c__ref,
     args_conv2d_planar_bwd_x_f16c__ref},
    {0x2f88af75u, 12, thunk_sgd_f16_f32__ref,
     args_sgd_f16_f32__ref},
    {0x2fb8bf89u, 14, thunk_momentum_f16__ref,
     args_momentum_f16__ref},
    {0x304e1e84u, 28, thunk_grouped_conv2d_bwd_w_sgd_f32__ref,
     args_grouped_conv2d_bwd_w_sgd_f32__ref},
    {0x304e6082u, 32, thunk_conv2d_bwd_w_momentum_f32__ref,
     args_conv2d_bwd_w_momentum_f32__ref},
    {0x316d8db4u, 22, thunk_depthwise_conv2d_bwd_x_f16__ref,
     args_depthwise_conv2d_bwd_x_f16__ref},
    {0x32313072u, 30, thunk_grouped_conv2d_bwd_w_momentum_f16c__ref,
     args_grouped_conv2d_bwd_w_momentum_f16c__ref},
    {0x32db56b9u, 6, thunk_relu_bits_f16__ref,
     args_relu_bits_f16__ref},
    {0x32f6abd1u, 6, thunk_div_f32__ref,
     args_div_f32__ref},
    {0x350cff83u, 18, thunk_dense_bwd_w_sgd_f32__ref,
     args_dense_bwd_w_sgd_f32__ref},
    {0x37057becu, 6, thunk_dequantize_f32__ref,
     args_dequantize_f32__ref},
    {0x37598039u, 7, thunk_scale_f16__ref,
     args_scale_f16__ref},
    {0x377a2f8fu, 25, thunk_conv2d_bwd_w_acc_f16c__ref,
     args_conv2d_bwd_w_acc_f16c__ref},
    {0x3790ec0fu, 13, thunk_dense_bwd_w_acc_f16__ref,
     args_dense_bwd_w_acc_f16__ref},
    {0x37ce5578u, 14, thunk_sum_rows_sgd_f32__ref,
     args_sum_rows_sgd_f32__ref},
    {0x3a09a9e7u, 12, thunk_sgd_f32__ref,
     args_sgd_f32__ref},
    {0x3bc0dd8eu, 15, thunk_adam_f16__ref,
     args_adam_f16__ref},
    {0x3e050f97u, 16, thunk_avg_pool2d_bwd_x_f32__ref,
     args_avg_pool2d_bwd_x_f32__ref},
    {0x3f3508d5u, 9, thunk_matmul_tn_f16__ref,
     args_matmul_tn_f16__ref},
    {0x40199e9bu, 16, thunk_sum_rows_momentum_f16__ref,
     args_sum_rows_momentum_f16__ref},
    {0x40888bb6u, 6, thunk_relu_bwd_x_f32__ref,
     args_relu_bwd_x_f32__ref},
    {0x40ad602bu, 10, thunk_perturb_rademacher_f32__ref,
     args_perturb_rademacher_f32__ref},
    {0x41a07719u, 12, thunk_goodness_bwd_a_f16__ref,
     args_goodness_bwd_a_f16__ref},
    {0x42fb6c54u, 16, thunk_scale_bwd_gamma_momentum_f32__ref,
     args_scale_bwd_gamma_momentum_f32__ref},
    {0x430c4170u, 5, thunk_recur_f16c__ref,
     args_recur_f16c__ref},
    {0x43b9e17bu, 8, thunk_broadcast_middle_f32__ref,
     args_broadcast_middle_f32__ref},
    {0x4529e5feu, 16, thunk_prelu_bwd_alpha_momentum_f32__ref,
     args_prelu_bwd_alpha_momentum_f32__ref},
    {0x4750f3a9u, 5, thunk_widen_f16__ref,
     args_widen_f16__ref},
    {0x47fc355cu, 14, thunk_prelu_bwd_alpha_sgd_f16__ref,
     args_prelu_bwd_alpha_sgd_f16__ref},
    {0x480847aeu, 11, thunk_project_f32__ref,
     args_project_f32__ref},
    {0x48313a64u, 8, thunk_prelu_bwd_x_f32__ref,
     args_prelu_bwd_x_f32__ref},
    {0x4881f7a6u, 22, thunk_depthwise_conv2d_bwd_x_f16c__ref,
     args_depthwise_conv2d_bwd_x_f16c__ref},
    {0x48b91aa7u, 6, thunk_hard_swish_bwd_x_f16__ref,
     args_hard_swish_bwd_x_f16__ref},
    {0x495a1905u, 8, thunk_global_mean_f32__ref,
     args_global_mean_f32__ref},
    {0x4aa3bda0u, 5, thunk_cast_f32__ref,
     args_cast_f32__ref},
    {0x4b091e2bu, 30, thunk_conv2d_bwd_w_sgd_f32__ref,
     args_conv2d_bwd_w_sgd_f32__ref},
    {0x4c257309u, 31, thunk_depthwise_conv2d_bwd_w_momentum_f32__ref,
     args_depthwise_conv2d_bwd_w_momentum_f32__ref},
    {0x4d3268ddu, 30, thunk_conv2d_bwd_w_sgd_f16c__ref,
     args_conv2d_bwd_w_sgd_f16c__ref},
    {0x4d42e236u, 18, thunk_conv2d_planar_bwd_x_f32__ref,
     args_conv2d_planar_bwd_x_f32__ref},
    {0x4e982f7du, 6, thunk_dequantize_f16__ref,
     args_dequantize_f16__ref},
    {0x501c3345u, 8, thunk_global_mean_bwd_x_f16__ref,
     args_global_mean_bwd_x_f16__ref},
    {0x505d6a0fu, 9, thunk_matmul_f16__ref,
     args_matmul_f16__ref},
    {0x519d6a82u, 14, thunk_scale_bwd_gamma_sgd_f32__ref,
     args_scale_bwd_gamma_sgd_f32__ref},
    {0x543290d2u, 6, thunk_tanh_bwd_x_f32__ref,
     args_tanh_bwd_x_f32__ref},
    {0x55ab9c19u, 6, thunk_sign_signal_f32__ref,
     args_sign_signal_f32__ref},
    {0x564da055u, 7, thunk_scale_bwd_gamma_f32__ref,
     args_scale_bwd_gamma_f32__ref},
    {0x57d0976fu, 7, thunk_prelu_f16__ref,
     args_prelu_f16__ref},
    {0x583dc387u, 21, thunk_grouped_conv2d_bwd_w_f16__ref,
     args_grouped_conv2d_bwd_w_f16__ref},
    {0x598f663au, 29, thunk_depthwise_conv2d_bwd_w_sgd_f16c__ref,
     args_depthwise_conv2d_bwd_w_sgd_f16c__ref},
    {0x59b056d2u, 7, thunk_recur_bwd_z_f16c__ref,
     args_recur_bwd_z_f16c__ref},
    {0x59c20ab5u, 6, thunk_sigmoid_bwd_x_f16__ref,
     args_sigmoid_bwd_x_f16__ref},
    {0x5ac7e46cu, 6, thunk_relu6_bwd_x_f32__ref,
     args_relu6_bwd_x_f32__ref},
    {0x5c7a3937u, 22, thunk_depthwise_conv2d_bwd_w_f16c__ref,
     args_depthwise_conv2d_bwd_w_f16c__ref},
    {0x5cd0f9e5u, 6, thunk_mul_f16__ref,
     args_mul_f16__ref},
    {0x5d36d5cfu, 5, thunk_relu_f16__ref,
     args_relu_f16__ref},
    {0x5d607c5eu, 8, thunk_sub_middle_f16__ref,
     args_sub_middle_f16__ref},
    {0x5db60a97u, 6, thunk_unscale_f32__ref,
     args_unscale_f32__ref},
    {0x5e0e1533u, 25, thunk_conv2d_bwd_w_acc_f16__ref,
     args_conv2d_bwd_w_acc_f16__ref},
    {0x5e807bceu, 8, thunk_prelu_bwd_x_f16__ref,
     args_prelu_bwd_x_f16__ref},
    {0x61585de1u, 9, thunk_softmax_ce_bwd_z_f32__ref,
     args_softmax_ce_bwd_z_f32__ref},
    {0x62b3638du, 7, thunk_prelu_bwd_alpha_f32__ref,
     args_prelu_bwd_alpha_f32__ref},
    {0x63da2c92u, 4, thunk_quantize_f16__ref,
     args_quantize_f16__ref},
    {0x658e7a5au, 9, thunk_scale_bwd_gamma_acc_f16__ref,
     args_scale_bwd_gamma_acc_f16__ref},
    {0x66b25abcu, 8, thunk_mul_middle_f16__ref,
     args_mul_middle_f16__ref},
    {0x66cf5c45u, 9, thunk_prelu_bwd_alpha_acc_f16__ref,
     args_prelu_bwd_alpha_acc_f16__ref},
    {0x67e4491cu, 23, thunk_depthwise_conv2d_f16c__ref,
     args_depthwise_conv2d_f16c__ref},
    {0x68d828f0u, 11, thunk_random_rows_f32__ref,
     args_random_rows_f32__ref},
    {0x6ae83b7du, 5, thunk_relu6_f16__ref,
     args_relu6_f16__ref},
    {0x6ca57602u, 8, thunk_add_middle_f32__ref,
     args_add_middle_f32__ref},
    {0x6ce0018cu, 11, thunk_follow_rademacher_f32__ref,
     args_follow_rademacher_f32__ref},
    {0x6d34ffdbu, 7, thunk_standardize_bwd_x_f16__ref,
     args_standardize_bwd_x_f16__ref},
    {0x6dc87252u, 12, thunk_dense_f16c__ref,
     args_dense_f16c__ref},
    {0x6e26bd14u, 6, thunk_tanh_bwd_x_f16__ref,
     args_tanh_bwd_x_f16__ref},
    {0x6f4396ceu, 3, thunk_check_finite_f16__ref,
     args_check_finite_f16__ref},
    {0x719666d2u, 9, thunk_scale_bwd_gamma_acc_f32__ref,
     args_scale_bwd_gamma_acc_f32__ref},
    {0x71c2a1b8u, 31, thunk_depthwise_conv2d_bwd_w_momentum_f16__ref,
     args_depthwise_conv2d_bwd_w_momentum_f16__ref},
    {0x7445b2b8u, 11, thunk_dense_bwd_x_f16__ref,
     args_dense_bwd_x_f16__ref},
    {0x753854acu, 22, thunk_depthwise_conv2d_bwd_x_f32__ref,
     args_depthwise_conv2d_bwd_x_f32__ref},
    {0x7760227fu, 25, thunk_conv2d_bwd_w_acc_f32__ref,
     args_conv2d_bwd_w_acc_f32__ref},
    {0x7b0e2671u, 11, thunk_group_normalize_bwd_x_f16__ref,
     args_group_normalize_bwd_x_f16__ref},
    {0x7e927b62u, 13, thunk_rmsprop_f16__ref,
     args_rmsprop_f16__ref},
    {0x7fe0f37cu, 22, thunk_grouped_conv2d_f16c__ref,
     args_grouped_conv2d_f16c__ref},
    {0x8033f7bdu, 7, thunk_affine_f16__ref,
     args_affine_f16__ref},
    {0x8094e75fu, 9, thunk_difference_signal_f32__ref,
     args_difference_signal_f32__ref},
    {0x8119a482u, 9, thunk_matmul_f32__ref,
     args_matmul_f32__ref},
    {0x81c3dabcu, 19, thunk_conv2d_planar_f32__ref,
     args_conv2d_planar_f32__ref},
    {0x83c0b673u, 5, thunk_cast_f16__ref,
     args_cast_f16__ref},
    {0x848b6015u, 6, thunk_sign_signal_f16__ref,
     args_sign_signal_f16__ref},
    {0x84964b0eu, 6, thunk_sigmoid_bwd_x_f32__ref,
     args_sigmoid_bwd_x_f32__ref},
    {0x86fba677u, 6, thunk_relu_bits_bwd_x_f16__ref,
     args_relu_bits_bwd_x_f16__ref},
    {0x878b7aacu, 23, thunk_depthwise_conv2d_f32__ref,
     args_depthwise_conv2d_f32__ref},
    {0x8792f650u, 6, thunk_relu_bits_bwd_x_f32__ref,
     args_relu_bits_bwd_x_f32__ref},
    {0x8970bdf1u, 9, thunk_global_max_f32__ref,
     args_global_max_f32__ref},
    {0x8a94d511u, 14, thunk_scale_bwd_gamma_sgd_f16__ref,
     args_scale_bwd_gamma_sgd_f16__ref},
    {0x8aacc8d8u, 7, thunk_sum_rows_f16__ref,
     args_sum_rows_f16__ref},
    {0x8b353ed2u, 6, thunk_goodness_f16__ref,
     args_goodness_f16__ref},
    {0x8d10726cu, 12, thunk_dense_f32__ref,
     args_dense_f32__ref},
    {0x8dce2160u, 6, thunk_add_f16__ref,
     args_add_f16__ref},
    {0x9023cb55u, 9, thunk_matmul_tn_f16c__ref,
     args_matmul_tn_f16c__ref},
    {0x9118ebc8u, 8, thunk_standardize_f16__ref,
     args_standardize_f16__ref},
    {0x924967e2u, 23, thunk_conv2d_bwd_w_f32__ref,
     args_conv2d_bwd_w_f32__ref},
    {0x92f9f634u, 5, thunk_relu_f32__ref,
     args_relu_f32__ref},
    {0x93958a06u, 7, thunk_add_bias_f32__ref,
     args_add_bias_f32__ref},
    {0x93a2b420u, 5, thunk_recur_f16__ref,
     args_recur_f16__ref},
    {0x94315816u, 18, thunk_conv2d_planar_bwd_x_f16__ref,
     args_conv2d_planar_bwd_x_f16__ref},
    {0x94eca725u, 24, thunk_depthwise_conv2d_bwd_w_acc_f32__ref,
     args_depthwise_conv2d_bwd_w_acc_f32__ref},
    {0x9516fd6fu, 9, thunk_matmul_nt_f16c__ref,
     args_matmul_nt_f16c__ref},
    {0x97973c76u, 21, thunk_grouped_conv2d_bwd_w_f32__ref,
     args_grouped_conv2d_bwd_w_f32__ref},
    {0x9859a8dcu, 23, thunk_grouped_conv2d_bwd_w_acc_f16c__ref,
     args_grouped_conv2d_bwd_w_acc_f16c__ref},
    {0x98a2df61u, 11, thunk_dense_bwd_w_f16__ref,
     args_dense_bwd_w_f16__ref},
    {0x99ae9c2fu, 8, thunk_transpose_f16__ref,
     args_transpose_f16__ref},
    {0x99b6cf65u, 7, thunk_sum_rows_f32__ref,
     args_sum_rows_f32__ref},
    {0x9bc2626fu, 24, thunk_conv2d_f16__ref,
     args_conv2d_f16__ref},
    {0x9c024f97u, 6, thunk_sub_f16__ref,
     args_sub_f16__ref},
    {0x9c45b2cfu, 12, thunk_goodness_bwd_a_f32__ref,
     args_goodness_bwd_a_f32__ref},
    {0x9cf4f0ccu, 6, thunk_unscale_f16__ref,
     args_unscale_f16__ref},
    {0x9f92276fu, 13, thunk_dense_bwd_w_acc_f16c__ref,
     args_dense_bwd_w_acc_f16c__ref},
    {0xa0132e3au, 6, thunk_relu_i8_bwd_x_f16__ref,
     args_relu_i8_bwd_x_f16__ref},
    {0xa0b8c924u, 8, thunk_div_middle_f32__ref,
     args_div_middle_f32__ref},
    {0xa0cab72bu, 6, thunk_hard_sigmoid_bwd_x_f32__ref,
     args_hard_sigmoid_bwd_x_f32__ref},
    {0xa1a9afe0u, 9, thunk_sum_rows_acc_f16__ref,
     args_sum_rows_acc_f16__ref},
    {0xa1ea8d0fu, 20, thunk_dense_bwd_w_momentum_f16__ref,
     args_dense_bwd_w_momentum_f16__ref},
    {0xa20fc43cu, 19, thunk_conv2d_planar_f16__ref,
     args_conv2d_planar_f16__ref},
    {0xa2a721deu, 17, thunk_max_pool2d_f32__ref,
     args_max_pool2d_f32__ref},
    {0xa2d03913u, 24, thunk_conv2d_f32__ref,
     args_conv2d_f32__ref},
    {0xa3240ca3u, 9, thunk_sum_rows_acc_f32__ref,
     args_sum_rows_acc_f32__ref},
    {0xa3334aedu, 12, thunk_sgd_f16__ref,
     args_sgd_f16__ref},
    {0xa37a4ff4u, 6, thunk_relu_bwd_x_f16__ref,
     args_relu_bwd_x_f16__ref},
    {0xa413ad3eu, 11, thunk_group_normalize_f32__ref,
     args_group_normalize_f32__ref},
    {0xa5df1536u, 7, thunk_affine_f32__ref,
     args_affine_f32__ref},
    {0xa9775e50u, 23, thunk_conv2d_bwd_w_f16c__ref,
     args_conv2d_bwd_w_f16c__ref},
    {0xaba1322bu, 3, thunk_check_finite_f32__ref,
     args_check_finite_f32__ref},
    {0xad36c29cu, 6, thunk_leaky_relu_f32__ref,
     args_leaky_relu_f32__ref},
    {0xad80a5d7u, 14, thunk_momentum_f16_f32__ref,
     args_momentum_f16_f32__ref},
    {0xad9123aeu, 7, thunk_scale_f32__ref,
     args_scale_f32__ref},
    {0xae38c4bdu, 5, thunk_recur_f32__ref,
     args_recur_f32__ref},
    {0xaecf1cfcu, 5, thunk_hard_sigmoid_f32__ref,
     args_hard_sigmoid_f32__ref},
    {0xafe48629u, 16, thunk_avg_pool2d_bwd_x_f16__ref,
     args_avg_pool2d_bwd_x_f16__ref},
    {0xb0390194u, 21, thunk_grouped_conv2d_bwd_x_f16__ref,
     args_grouped_conv2d_bwd_x_f16__ref},
    {0xb2f2d7b4u, 6, thunk_div_f16__ref,
     args_div_f16__ref},
    {0xb32c8726u, 29, thunk_depthwise_conv2d_bwd_w_sgd_f16__ref,
     args_depthwise_conv2d_bwd_w_sgd_f16__ref},
    {0xb3d7d990u, 6, thunk_leaky_relu_f16__ref,
     args_leaky_relu_f16__ref},
    {0xb61da637u, 16, thunk_sum_rows_momentum_f32__ref,
     args_sum_rows_momentum_f32__ref},
    {0xb79c16b5u, 9, thunk_matmul_f16c__ref,
     args_matmul_f16c__ref},
    {0xb81db075u, 8, thunk_global_mean_f16__ref,
     args_global_mean_f16__ref},
    {0xb99e8cb0u, 7, thunk_prelu_f32__ref,
     args_prelu_f32__ref},
    {0xb9b02690u, 16, thunk_avg_pool2d_f32__ref,
     args_avg_pool2d_f32__ref},
    {0xbc65c741u, 21, thunk_grouped_conv2d_bwd_w_f16c__ref,
     args_grouped_conv2d_bwd_w_f16c__ref},
    {0xbd3c8b0eu, 9, thunk_global_max_f16__ref,
     args_global_max_f16__ref},
    {0xbd903df4u, 6, thunk_hard_sigmoid_bwd_x_f16__ref,
     args_hard_sigmoid_bwd_x_f16__ref},
    {0xbe0234adu, 16, thunk_scale_bwd_gamma_momentum_f16__ref,
     args_scale_bwd_gamma_momentum_f16__ref},
    {0xbe125c2du, 5, thunk_hard_swish_f32__ref,
     args_hard_swish_f32__ref},
    {0xbe99a896u, 9, thunk_global_max_bwd_x_f16__ref,
     args_global_max_bwd_x_f16__ref},
    {0xc5350527u, 5, thunk_add_into_f32__ref,
     args_add_into_f32__ref},
    {0xc5d337f5u, 32, thunk_conv2d_bwd_w_momentum_f16c__ref,
     args_conv2d_bwd_w_momentum_f16c__ref},
    {0xc6764ef0u, 7, thunk_recur_bwd_z_f16__ref,
     args_recur_bwd_z_f16__ref},
    {0xc8085d27u, 12, thunk_dense_f16__ref,
     args_dense_f16__ref},
    {0xc979001fu, 24, thunk_conv2d_f16c__ref,
     args_conv2d_f16c__ref},
    {0xc99a688eu, 8, thunk_sum_middle_f32__ref,
     args_sum_middle_f32__ref},
    {0xc9d78d26u, 6, thunk_add_f32__ref,
     args_add_f32__ref},
    {0xcb0216abu, 24, thunk_depthwise_conv2d_bwd_w_acc_f16__ref,
     args_depthwise_conv2d_bwd_w_acc_f16__ref},
    {0xcc3816a9u, 11, thunk_project_f16__ref,
     args_project_f16__ref},
    {0xcc402b2au, 7, thunk_softmax_ce_f32__ref,
     args_softmax_ce_f32__ref},
    {0xcc9dacb6u, 6, thunk_hard_swish_bwd_x_f32__ref,
     args_hard_swish_bwd_x_f32__ref},
    {0xce028d3bu, 13, thunk_rmsprop_f32__ref,
     args_rmsprop_f32__ref},
    {0xcf69927au, 17, thunk_max_pool2d_bwd_x_f16__ref,
     args_max_pool2d_bwd_x_f16__ref},
    {0xcf89ce37u, 8, thunk_standardize_f32__ref,
     args_standardize_f32__ref},
    {0xd28b77cdu, 22, thunk_depthwise_conv2d_bwd_w_f16__ref,
     args_depthwise_conv2d_bwd_w_f16__ref},
    {0xd3dcb5f0u, 8, thunk_broadcast_middle_f16__ref,
     args_broadcast_middle_f16__ref},
    {0xd4aa779bu, 23, thunk_conv2d_bwd_x_f32__ref,
     args_conv2d_bwd_x_f32__ref},
    {0xd652d9f7u, 14, thunk_momentum_f32__ref,
     args_momentum_f32__ref},
    {0xd698a75du, 30, thunk_grouped_conv2d_bwd_w_momentum_f32__ref,
     args_grouped_conv2d_bwd_w_momentum_f32__ref},
    {0xd69de713u, 23, thunk_conv2d_bwd_w_f16__ref,
     args_conv2d_bwd_w_f16__ref},
    {0xd7d2b946u, 9, thunk_prelu_bwd_alpha_acc_f32__ref,
     args_prelu_bwd_alpha_acc_f32__ref},
    {0xd8074943u, 9, thunk_dot_middle_f16__ref,
     args_dot_middle_f16__ref},
    {0xd8a009b9u, 9, thunk_matmul_nt_f16__ref,
     args_matmul_nt_f16__ref},
    {0xd8b2d18bu, 18, thunk_dense_bwd_w_sgd_f16__ref,
     args_dense_bwd_w_sgd_f16__ref},
    {0xd8d79b9bu, 6, thunk_mul_f32__ref,
     args_mul_f32__ref},
    {0xd937e54du, 28, thunk_grouped_conv2d_bwd_w_sgd_f16__ref,
     args_grouped_conv2d_bwd_w_sgd_f16__ref},
    {0xd994509fu, 6, thunk_sub_f32__ref,
     args_sub_f32__ref},
    {0xd997a6edu, 7, thunk_accumulate_f16__ref,
     args_accumulate_f16__ref},
    {0xd9acfafcu, 8, thunk_div_middle_f16__ref,
     args_div_middle_f16__ref},
    {0xd9f14119u, 13, thunk_rmsprop_f32_f16__ref,
     args_rmsprop_f32_f16__ref},
    {0xde32876fu, 15, thunk_adam_f16_f32__ref,
     args_adam_f16_f32__ref},
    {0xde6f90c3u, 19, thunk_conv2d_planar_f16c__ref,
     args_conv2d_planar_f16c__ref},
    {0xdf3455e1u, 9, thunk_difference_signal_f16__ref,
     args_difference_signal_f16__ref},
    {0xe082a9a1u, 7, thunk_leaky_relu_bwd_x_f32__ref,
     args_leaky_relu_bwd_x_f32__ref},
    {0xe392d39au, 22, thunk_depthwise_conv2d_bwd_w_f32__ref,
     args_depthwise_conv2d_bwd_w_f32__ref},
    {0xe39f1813u, 24, thunk_depthwise_conv2d_bwd_w_acc_f16c__ref,
     args_depthwise_conv2d_bwd_w_acc_f16c__ref},
    {0xe3a0fc6du, 6, thunk_relu_i8_bwd_x_f32__ref,
     args_relu_i8_bwd_x_f32__ref},
    {0xe4622879u, 13, thunk_dense_bwd_w_acc_f32__ref,
     args_dense_bwd_w_acc_f32__ref},
    {0xe5371eccu, 8, thunk_add_middle_f16__ref,
     args_add_middle_f16__ref},
    {0xe57c2882u, 30, thunk_conv2d_bwd_w_sgd_f16__ref,
     args_conv2d_bwd_w_sgd_f16__ref},
    {0xe5c5df3au, 23, thunk_grouped_conv2d_bwd_w_acc_f32__ref,
     args_grouped_conv2d_bwd_w_acc_f32__ref},
    {0xe8717ce6u, 16, thunk_prelu_bwd_alpha_momentum_f16__ref,
     args_prelu_bwd_alpha_momentum_f16__ref},
    {0xe989044du, 11, thunk_group_normalize_f16__ref,
     args_group_normalize_f16__ref},
    {0xea766a54u, 5, thunk_tanh_f16__ref,
     args_tanh_f16__ref},
    {0xeac47b9bu, 23, thunk_depthwise_conv2d_f16__ref,
     args_depthwise_conv2d_f16__ref},
    {0xeaec9426u, 10, thunk_target_bwd_a_f16__ref,
     args_target_bwd_a_f16__ref},
    {0xeb118960u, 12, thunk_sgd_f32_f16__ref,
     args_sgd_f32_f16__ref},
    {0xebfa4d7eu, 5, thunk_add_into_f16__ref,
     args_add_into_f16__ref},
    {0xed34af28u, 14, thunk_prelu_bwd_alpha_sgd_f32__ref,
     args_prelu_bwd_alpha_sgd_f32__ref},
    {0xefb67ed7u, 21, thunk_grouped_conv2d_bwd_x_f16c__ref,
     args_grouped_conv2d_bwd_x_f16c__ref},
    {0xf0351acau, 5, thunk_hard_swish_f16__ref,
     args_hard_swish_f16__ref},
    {0xf10e0271u, 5, thunk_relu6_f32__ref,
     args_relu6_f32__ref},
    {0xf27ce0fbu, 11, thunk_dense_bwd_w_f16c__ref,
     args_dense_bwd_w_f16c__ref},
    {0xf5050b75u, 4, thunk_clear_f32__ref,
     args_clear_f32__ref},
    {0xf54260c6u, 21, thunk_grouped_conv2d_bwd_x_f32__ref,
     args_grouped_conv2d_bwd_x_f32__ref},
    {0xfaf0b2e9u, 17, thunk_max_pool2d_bwd_x_f32__ref,
     args_max_pool2d_bwd_x_f32__ref},
    {0xfbd5fc4fu, 22, thunk_grouped_conv2d_f16__ref,
     args_grouped_conv2d_f16__ref},
    {0xfd9291abu, 8, thunk_scale_shift_f32__ref,
     args_scale_shift_f32__ref},
};
const uint32_t et_kernels_alias_count = 260;
#endif
