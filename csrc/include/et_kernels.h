/* GENERATED from the op table by `python -m edgetrain.export.generate`; do not edit. */

#ifndef ET_KERNELS_H
#define ET_KERNELS_H

#include "et_port.h"


/* sgd: w -= lr g */
void et_sgd_f32__ref(float *w, const float *dw, const int32_t *ok, int32_t *ctl, int32_t n,
                     float lr_scale, float decay, uint32_t tensor, uint32_t index0,
                     int32_t rounding, int32_t begin, int32_t end);
void et_sgd_f32__zvfh(float *w, const float *dw, const int32_t *ok, int32_t *ctl, int32_t n,
                      float lr_scale, float decay, uint32_t tensor, uint32_t index0,
                      int32_t rounding, int32_t begin, int32_t end);
void et_sgd_f16__ref(et_f16 *w, const et_f16 *dw, const int32_t *ok, int32_t *ctl, int32_t n,
                     float lr_scale, float decay, uint32_t tensor, uint32_t index0,
                     int32_t rounding, int32_t begin, int32_t end);
void et_sgd_f16__zvfh(et_f16 *w, const et_f16 *dw, const int32_t *ok, int32_t *ctl, int32_t n,
                      float lr_scale, float decay, uint32_t tensor, uint32_t index0,
                      int32_t rounding, int32_t begin, int32_t end);
void et_sgd_f16_f32__ref(et_f16 *w, const float *dw, const int32_t *ok, int32_t *ctl, int32_t n,
                         float lr_scale, float decay, uint32_t tensor, uint32_t index0,
                         int32_t rounding, int32_t begin, int32_t end);
void et_sgd_f16_f32__zvfh(et_f16 *w, const float *dw, const int32_t *ok, int32_t *ctl, int32_t n,
                          float lr_scale, float decay, uint32_t tensor, uint32_t index0,
                          int32_t rounding, int32_t begin, int32_t end);
void et_sgd_f32_f16__ref(float *w, const et_f16 *dw, const int32_t *ok, int32_t *ctl, int32_t n,
                         float lr_scale, float decay, uint32_t tensor, uint32_t index0,
                         int32_t rounding, int32_t begin, int32_t end);
void et_sgd_f32_f16__zvfh(float *w, const et_f16 *dw, const int32_t *ok, int32_t *ctl, int32_t n,
                          float lr_scale, float decay, uint32_t tensor, uint32_t index0,
                          int32_t rounding, int32_t begin, int32_t end);

/* momentum: m = mu m + g; w -= lr m, or lr (mu m + g): momentum, nesterov */
void et_momentum_f32__ref(float *w, float *m, const float *dw, const int32_t *ok, int32_t *ctl,
                          int32_t n, float lr_scale, float decay, uint32_t tensor,
                          uint32_t index0, int32_t rounding, int32_t nesterov, int32_t begin,
                          int32_t end);
void et_momentum_f32__zvfh(float *w, float *m, const float *dw, const int32_t *ok, int32_t *ctl,
                           int32_t n, float lr_scale, float decay, uint32_t tensor,
                           uint32_t index0, int32_t rounding, int32_t nesterov, int32_t begin,
                           int32_t end);
void et_momentum_f16__ref(et_f16 *w, float *m, const et_f16 *dw, const int32_t *ok, int32_t *ctl,
                          int32_t n, float lr_scale, float decay, uint32_t tensor,
                          uint32_t index0, int32_t rounding, int32_t nesterov, int32_t begin,
                          int32_t end);
void et_momentum_f16__zvfh(et_f16 *w, float *m, const et_f16 *dw, const int32_t *ok, int32_t *ctl,
                           int32_t n, float lr_scale, float decay, uint32_t tensor,
                           uint32_t index0, int32_t rounding, int32_t nesterov, int32_t begin,
                           int32_t end);
void et_momentum_f16_f32__ref(et_f16 *w, float *m, const float *dw, const int32_t *ok,
                              int32_t *ctl, int32_t n, float lr_scale, float decay,
                              uint32_t tensor, uint32_t index0, int32_t rounding,
                              int32_t nesterov, int32_t begin, int32_t end);
void et_momentum_f16_f32__zvfh(et_f16 *w, float *m, const float *dw, const int32_t *ok,
                               int32_t *ctl, int32_t n, float lr_scale, float decay,
                               uint32_t tensor, uint32_t index0, int32_t rounding,
                               int32_t nesterov, int32_t begin, int32_t end);
void et_momentum_f32_f16__ref(float *w, float *m, const et_f16 *dw, const int32_t *ok,
                              int32_t *ctl, int32_t n, float lr_scale, float decay,
                              uint32_t tensor, uint32_t index0, int32_t rounding,
                              int32_t nesterov, int32_t begin, int32_t end);
void et_momentum_f32_f16__zvfh(float *w, float *m, const et_f16 *dw, const int32_t *ok,
                               int32_t *ctl, int32_t n, float lr_scale, float decay,
                               uint32_t tensor, uint32_t index0, int32_t rounding,
                               int32_t nesterov, int32_t begin, int32_t end);

/* adam: Adam with bias correction; decoupled weight decay makes it AdamW */
void et_adam_f32__ref(float *w, float *m, float *v, const float *dw, const int32_t *ok,
                      int32_t *ctl, int32_t n, float lr_scale, float decay, uint32_t tensor,
                      uint32_t index0, int32_t rounding, int32_t decoupled, int32_t begin,
                      int32_t end);
void et_adam_f32__zvfh(float *w, float *m, float *v, const float *dw, const int32_t *ok,
                       int32_t *ctl, int32_t n, float lr_scale, float decay, uint32_t tensor,
                       uint32_t index0, int32_t rounding, int32_t decoupled, int32_t begin,
                       int32_t end);
void et_adam_f16__ref(et_f16 *w, float *m, float *v, const et_f16 *dw, const int32_t *ok,
                      int32_t *ctl, int32_t n, float lr_scale, float decay, uint32_t tensor,
                      uint32_t index0, int32_t rounding, int32_t decoupled, int32_t begin,
                      int32_t end);
void et_adam_f16__zvfh(et_f16 *w, float *m, float *v, const et_f16 *dw, const int32_t *ok,
                       int32_t *ctl, int32_t n, float lr_scale, float decay, uint32_t tensor,
                       uint32_t index0, int32_t rounding, int32_t decoupled, int32_t begin,
                       int32_t end);
void et_adam_f16_f32__ref(et_f16 *w, float *m, float *v, const float *dw, const int32_t *ok,
                          int32_t *ctl, int32_t n, float lr_scale, float decay, uint32_t tensor,
                          uint32_t index0, int32_t rounding, int32_t decoupled, int32_t begin,
                          int32_t end);
void et_adam_f16_f32__zvfh(et_f16 *w, float *m, float *v, const float *dw, const int32_t *ok,
                           int32_t *ctl, int32_t n, float lr_scale, float decay, uint32_t tensor,
                           uint32_t index0, int32_t rounding, int32_t decoupled, int32_t begin,
                           int32_t end);
void et_adam_f32_f16__ref(float *w, float *m, float *v, const et_f16 *dw, const int32_t *ok,
                          int32_t *ctl, int32_t n, float lr_scale, float decay, uint32_t tensor,
                          uint32_t index0, int32_t rounding, int32_t decoupled, int32_t begin,
                          int32_t end);
void et_adam_f32_f16__zvfh(float *w, float *m, float *v, const et_f16 *dw, const int32_t *ok,
                           int32_t *ctl, int32_t n, float lr_scale, float decay, uint32_t tensor,
                           uint32_t index0, int32_t rounding, int32_t decoupled, int32_t begin,
                           int32_t end);

/* rmsprop: v = alpha v + (1 - alpha) g^2; w -= lr g / (sqrt(v) + eps) */
void et_rmsprop_f32__ref(float *w, float *v, const float *dw, const int32_t *ok, int32_t *ctl,
                         int32_t n, float lr_scale, float decay, uint32_t tensor, uint32_t index0,
                         int32_t rounding, int32_t begin, int32_t end);
void et_rmsprop_f32__zvfh(float *w, float *v, const float *dw, const int32_t *ok, int32_t *ctl,
                          int32_t n, float lr_scale, float decay, uint32_t tensor,
                          uint32_t index0, int32_t rounding, int32_t begin, int32_t end);
void et_rmsprop_f16__ref(et_f16 *w, float *v, const et_f16 *dw, const int32_t *ok, int32_t *ctl,
                         int32_t n, float lr_scale, float decay, uint32_t tensor, uint32_t index0,
                         int32_t rounding, int32_t begin, int32_t end);
void et_rmsprop_f16__zvfh(et_f16 *w, float *v, const et_f16 *dw, const int32_t *ok, int32_t *ctl,
                          int32_t n, float lr_scale, float decay, uint32_t tensor,
                          uint32_t index0, int32_t rounding, int32_t begin, int32_t end);
void et_rmsprop_f16_f32__ref(et_f16 *w, float *v, const float *dw, const int32_t *ok,
                             int32_t *ctl, int32_t n, float lr_scale, float decay,
                             uint32_t tensor, uint32_t index0, int32_t rounding, int32_t begin,
                             int32_t end);
void et_rmsprop_f16_f32__zvfh(et_f16 *w, float *v, const float *dw, const int32_t *ok,
                              int32_t *ctl, int32_t n, float lr_scale, float decay,
                              uint32_t tensor, uint32_t index0, int32_t rounding, int32_t begin,
                              int32_t end);
void et_rmsprop_f32_f16__ref(float *w, float *v, const et_f16 *dw, const int32_t *ok,
                             int32_t *ctl, int32_t n, float lr_scale, float decay,
                             uint32_t tensor, uint32_t index0, int32_t rounding, int32_t begin,
                             int32_t end);
void et_rmsprop_f32_f16__zvfh(float *w, float *v, const et_f16 *dw, const int32_t *ok,
                              int32_t *ctl, int32_t n, float lr_scale, float decay,
                              uint32_t tensor, uint32_t index0, int32_t rounding, int32_t begin,
                              int32_t end);

/* relu6: min(max(x, 0), 6) */
void et_relu6_f32__ref(const float *x, float *y, int32_t n, int32_t begin, int32_t end);
void et_relu6_f32__zvfh(const float *x, float *y, int32_t n, int32_t begin, int32_t end);
void et_relu6_f16__ref(const et_f16 *x, et_f16 *y, int32_t n, int32_t begin, int32_t end);
void et_relu6_f16__zvfh(const et_f16 *x, et_f16 *y, int32_t n, int32_t begin, int32_t end);

/* relu6_bwd_x: gradient of relu6, from its output */
void et_relu6_bwd_x_f32__ref(const float *dy, const float *y, float *dx, int32_t n, int32_t begin,
                             int32_t end);
void et_relu6_bwd_x_f32__zvfh(const float *dy, const float *y, float *dx, int32_t n,
                              int32_t begin, int32_t end);
void et_relu6_bwd_x_f16__ref(const et_f16 *dy, const et_f16 *y, et_f16 *dx, int32_t n,
                             int32_t begin, int32_t end);
void et_relu6_bwd_x_f16__zvfh(const et_f16 *dy, const et_f16 *y, et_f16 *dx, int32_t n,
                              int32_t begin, int32_t end);

/* leaky_relu: x > 0 ? x : alpha x, alpha > 0 */
void et_leaky_relu_f32__ref(const float *x, float *y, int32_t n, float alpha, int32_t begin,
                            int32_t end);
void et_leaky_relu_f32__zvfh(const float *x, float *y, int32_t n, float alpha, int32_t begin,
                             int32_t end);
void et_leaky_relu_f16__ref(const et_f16 *x, et_f16 *y, int32_t n, float alpha, int32_t begin,
                            int32_t end);
void et_leaky_relu_f16__zvfh(const et_f16 *x, et_f16 *y, int32_t n, float alpha, int32_t begin,
                             int32_t end);

/* leaky_relu_bwd_x: gradient of leaky_relu, from its output */
void et_leaky_relu_bwd_x_f32__ref(const float *dy, const float *y, float *dx, int32_t n,
                                  float alpha, int32_t begin, int32_t end);
void et_leaky_relu_bwd_x_f32__zvfh(const float *dy, const float *y, float *dx, int32_t n,
                                   float alpha, int32_t begin, int32_t end);
void et_leaky_relu_bwd_x_f16__ref(const et_f16 *dy, const et_f16 *y, et_f16 *dx, int32_t n,
                                  float alpha, int32_t begin, int32_t end);
void et_leaky_relu_bwd_x_f16__zvfh(const et_f16 *dy, const et_f16 *y, et_f16 *dx, int32_t n,
                                   float alpha, int32_t begin, int32_t end);

/* sigmoid: 1 / (1 + exp(-x)) */
void et_sigmoid_f32__ref(const float *x, float *y, int32_t n, int32_t begin, int32_t end);
void et_sigmoid_f16__ref(const et_f16 *x, et_f16 *y, int32_t n, int32_t begin, int32_t end);

/* sigmoid_bwd_x: gradient of sigmoid, from its output */
void et_sigmoid_bwd_x_f32__ref(const float *dy, const float *y, float *dx, int32_t n,
                               int32_t begin, int32_t end);
void et_sigmoid_bwd_x_f32__zvfh(const float *dy, const float *y, float *dx, int32_t n,
                                int32_t begin, int32_t end);
void et_sigmoid_bwd_x_f16__ref(const et_f16 *dy, const et_f16 *y, et_f16 *dx, int32_t n,
                               int32_t begin, int32_t end);
void et_sigmoid_bwd_x_f16__zvfh(const et_f16 *dy, const et_f16 *y, et_f16 *dx, int32_t n,
                                int32_t begin, int32_t end);

/* tanh: hyperbolic tangent */
void et_tanh_f32__ref(const float *x, float *y, int32_t n, int32_t begin, int32_t end);
void et_tanh_f32__zvfh(const float *x, float *y, int32_t n, int32_t begin, int32_t end);
void et_tanh_f16__ref(const et_f16 *x, et_f16 *y, int32_t n, int32_t begin, int32_t end);
void et_tanh_f16__zvfh(const et_f16 *x, et_f16 *y, int32_t n, int32_t begin, int32_t end);

/* tanh_bwd_x: gradient of tanh, from its output */
void et_tanh_bwd_x_f32__ref(const float *dy, const float *y, float *dx, int32_t n, int32_t begin,
                            int32_t end);
void et_tanh_bwd_x_f32__zvfh(const float *dy, const float *y, float *dx, int32_t n, int32_t begin,
                             int32_t end);
void et_tanh_bwd_x_f16__ref(const et_f16 *dy, const et_f16 *y, et_f16 *dx, int32_t n,
                            int32_t begin, int32_t end);
void et_tanh_bwd_x_f16__zvfh(const et_f16 *dy, const et_f16 *y, et_f16 *dx, int32_t n,
                             int32_t begin, int32_t end);

/* hard_sigmoid: relu6(x + 3) / 6 */
void et_hard_sigmoid_f32__ref(const float *x, float *y, int32_t n, int32_t begin, int32_t end);
void et_hard_sigmoid_f32__zvfh(const float *x, float *y, int32_t n, int32_t begin, int32_t end);
void et_hard_sigmoid_f16__ref(const et_f16 *x, et_f16 *y, int32_t n, int32_t begin, int32_t end);
void et_hard_sigmoid_f16__zvfh(const et_f16 *x, et_f16 *y, int32_t n, int32_t begin, int32_t end);

/* hard_sigmoid_bwd_x: gradient of hard_sigmoid, from its output */
void et_hard_sigmoid_bwd_x_f32__ref(const float *dy, const float *y, float *dx, int32_t n,
                                    int32_t begin, int32_t end);
void et_hard_sigmoid_bwd_x_f32__zvfh(const float *dy, const float *y, float *dx, int32_t n,
                                     int32_t begin, int32_t end);
void et_hard_sigmoid_bwd_x_f16__ref(const et_f16 *dy, const et_f16 *y, et_f16 *dx, int32_t n,
                                    int32_t begin, int32_t end);
void et_hard_sigmoid_bwd_x_f16__zvfh(const et_f16 *dy, const et_f16 *y, et_f16 *dx, int32_t n,
                                     int32_t begin, int32_t end);

/* gelu: x times the normal distribution of x, by erf */
void et_gelu_f32__ref(const float *x, float *y, int32_t n, int32_t begin, int32_t end);
void et_gelu_f16__ref(const et_f16 *x, et_f16 *y, int32_t n, int32_t begin, int32_t end);

/* gelu_bwd_x: gradient of gelu, from its input */
void et_gelu_bwd_x_f32__ref(const float *dy, const float *x, float *dx, int32_t n, int32_t begin,
                            int32_t end);
void et_gelu_bwd_x_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *dx, int32_t n,
                            int32_t begin, int32_t end);

/* silu: x sigmoid(x) */
void et_silu_f32__ref(const float *x, float *y, int32_t n, int32_t begin, int32_t end);
void et_silu_f16__ref(const et_f16 *x, et_f16 *y, int32_t n, int32_t begin, int32_t end);

/* silu_bwd_x: gradient of silu, from its input */
void et_silu_bwd_x_f32__ref(const float *dy, const float *x, float *dx, int32_t n, int32_t begin,
                            int32_t end);
void et_silu_bwd_x_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *dx, int32_t n,
                            int32_t begin, int32_t end);

/* hard_swish: x relu6(x + 3) / 6 */
void et_hard_swish_f32__ref(const float *x, float *y, int32_t n, int32_t begin, int32_t end);
void et_hard_swish_f32__zvfh(const float *x, float *y, int32_t n, int32_t begin, int32_t end);
void et_hard_swish_f16__ref(const et_f16 *x, et_f16 *y, int32_t n, int32_t begin, int32_t end);
void et_hard_swish_f16__zvfh(const et_f16 *x, et_f16 *y, int32_t n, int32_t begin, int32_t end);

/* hard_swish_bwd_x: gradient of hard_swish, from its input */
void et_hard_swish_bwd_x_f32__ref(const float *dy, const float *x, float *dx, int32_t n,
                                  int32_t begin, int32_t end);
void et_hard_swish_bwd_x_f32__zvfh(const float *dy, const float *x, float *dx, int32_t n,
                                   int32_t begin, int32_t end);
void et_hard_swish_bwd_x_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *dx, int32_t n,
                                  int32_t begin, int32_t end);
void et_hard_swish_bwd_x_f16__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *dx, int32_t n,
                                   int32_t begin, int32_t end);

/* prelu: x > 0 ? x : alpha x, with a trained alpha per channel */
void et_prelu_f32__ref(const float *x, const float *alpha, float *y, int32_t R, int32_t C,
                       int32_t begin, int32_t end);
void et_prelu_f32__zvfh(const float *x, const float *alpha, float *y, int32_t R, int32_t C,
                        int32_t begin, int32_t end);
void et_prelu_f16__ref(const et_f16 *x, const et_f16 *alpha, et_f16 *y, int32_t R, int32_t C,
                       int32_t begin, int32_t end);
void et_prelu_f16__zvfh(const et_f16 *x, const et_f16 *alpha, et_f16 *y, int32_t R, int32_t C,
                        int32_t begin, int32_t end);

/* prelu_bwd_x: gradient of prelu with respect to its input */
void et_prelu_bwd_x_f32__ref(const float *dy, const float *x, const float *alpha, float *dx,
                             int32_t R, int32_t C, int32_t begin, int32_t end);
void et_prelu_bwd_x_f32__zvfh(const float *dy, const float *x, const float *alpha, float *dx,
                              int32_t R, int32_t C, int32_t begin, int32_t end);
void et_prelu_bwd_x_f16__ref(const et_f16 *dy, const et_f16 *x, const et_f16 *alpha, et_f16 *dx,
                             int32_t R, int32_t C, int32_t begin, int32_t end);
void et_prelu_bwd_x_f16__zvfh(const et_f16 *dy, const et_f16 *x, const et_f16 *alpha, et_f16 *dx,
                              int32_t R, int32_t C, int32_t begin, int32_t end);

/* prelu_bwd_alpha: gradient of prelu with respect to its slopes */
void et_prelu_bwd_alpha_f32__ref(const float *dy, const float *x, float *dw, int32_t R, int32_t C,
                                 int32_t begin, int32_t end);
void et_prelu_bwd_alpha_f32__zvfh(const float *dy, const float *x, float *dw, int32_t R,
                                  int32_t C, int32_t begin, int32_t end);
void et_prelu_bwd_alpha_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *dw, int32_t R,
                                 int32_t C, int32_t begin, int32_t end);
void et_prelu_bwd_alpha_f16__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *dw, int32_t R,
                                  int32_t C, int32_t begin, int32_t end);

/* prelu_bwd_alpha_acc: prelu_bwd_alpha, added to an f32 sum */
void et_prelu_bwd_alpha_acc_f32__ref(const float *dy, const float *x, float *dw,
                                     const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                     int32_t begin, int32_t end);
void et_prelu_bwd_alpha_acc_f32__zvfh(const float *dy, const float *x, float *dw,
                                      const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                      int32_t begin, int32_t end);
void et_prelu_bwd_alpha_acc_f16__ref(const et_f16 *dy, const et_f16 *x, float *dw,
                                     const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                     int32_t begin, int32_t end);
void et_prelu_bwd_alpha_acc_f16__zvfh(const et_f16 *dy, const et_f16 *x, float *dw,
                                      const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                      int32_t begin, int32_t end);

/* prelu_bwd_alpha_sgd: prelu_bwd_alpha fused with sgd */
void et_prelu_bwd_alpha_sgd_f32__ref(const float *dy, const float *x, float *w, const int32_t *ok,
                                     int32_t *ctl, int32_t R, int32_t C, float lr_scale,
                                     float decay, uint32_t tensor, uint32_t index0,
                                     int32_t rounding, int32_t begin, int32_t end);
void et_prelu_bwd_alpha_sgd_f32__zvfh(const float *dy, const float *x, float *w,
                                      const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                      float lr_scale, float decay, uint32_t tensor,
                                      uint32_t index0, int32_t rounding, int32_t begin,
                                      int32_t end);
void et_prelu_bwd_alpha_sgd_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                     const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                     float lr_scale, float decay, uint32_t tensor,
                                     uint32_t index0, int32_t rounding, int32_t begin,
                                     int32_t end);
void et_prelu_bwd_alpha_sgd_f16__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                      const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                      float lr_scale, float decay, uint32_t tensor,
                                      uint32_t index0, int32_t rounding, int32_t begin,
                                      int32_t end);

/* prelu_bwd_alpha_momentum: prelu_bwd_alpha fused with momentum */
void et_prelu_bwd_alpha_momentum_f32__ref(const float *dy, const float *x, float *w, float *m,
                                          const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                          float lr_scale, float decay, uint32_t tensor,
                                          uint32_t index0, int32_t rounding, int32_t nesterov,
                                          int32_t begin, int32_t end);
void et_prelu_bwd_alpha_momentum_f32__zvfh(const float *dy, const float *x, float *w, float *m,
                                           const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                           float lr_scale, float decay, uint32_t tensor,
                                           uint32_t index0, int32_t rounding, int32_t nesterov,
                                           int32_t begin, int32_t end);
void et_prelu_bwd_alpha_momentum_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *w, float *m,
                                          const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                          float lr_scale, float decay, uint32_t tensor,
                                          uint32_t index0, int32_t rounding, int32_t nesterov,
                                          int32_t begin, int32_t end);
void et_prelu_bwd_alpha_momentum_f16__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *w, float *m,
                                           const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                           float lr_scale, float decay, uint32_t tensor,
                                           uint32_t index0, int32_t rounding, int32_t nesterov,
                                           int32_t begin, int32_t end);

/* softmax: exp(x) over its sum along the last axis */
void et_softmax_f32__ref(const float *x, float *y, int32_t R, int32_t C, int32_t begin,
                         int32_t end);
void et_softmax_f16__ref(const et_f16 *x, et_f16 *y, int32_t R, int32_t C, int32_t begin,
                         int32_t end);

/* softmax_bwd_x: gradient of softmax, from its output */
void et_softmax_bwd_x_f32__ref(const float *dy, const float *y, float *dx, int32_t R, int32_t C,
                               int32_t begin, int32_t end);
void et_softmax_bwd_x_f16__ref(const et_f16 *dy, const et_f16 *y, et_f16 *dx, int32_t R,
                               int32_t C, int32_t begin, int32_t end);

/* dropout_train: 0 with probability drop / 65536, else x scaled so that the mean stays */
void et_dropout_train_f32__ref(const float *x, const int32_t *ctl, float *y, int32_t n,
                               uint32_t drop, uint32_t tensor, int32_t begin, int32_t end);
void et_dropout_train_f16__ref(const et_f16 *x, const int32_t *ctl, et_f16 *y, int32_t n,
                               uint32_t drop, uint32_t tensor, int32_t begin, int32_t end);

/* add: sum of two tensors of one shape */
void et_add_f32__ref(const float *a, const float *b, float *y, int32_t n, int32_t begin,
                     int32_t end);
void et_add_f32__zvfh(const float *a, const float *b, float *y, int32_t n, int32_t begin,
                      int32_t end);
void et_add_f16__ref(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t n, int32_t begin,
                     int32_t end);
void et_add_f16__zvfh(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t n, int32_t begin,
                      int32_t end);

/* add_middle: sum with a tensor that is repeated along the middle axis */
void et_add_middle_f32__ref(const float *a, const float *b, float *y, int32_t N, int32_t R,
                            int32_t C, int32_t begin, int32_t end);
void et_add_middle_f32__zvfh(const float *a, const float *b, float *y, int32_t N, int32_t R,
                             int32_t C, int32_t begin, int32_t end);
void et_add_middle_f16__ref(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t N, int32_t R,
                            int32_t C, int32_t begin, int32_t end);
void et_add_middle_f16__zvfh(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t N, int32_t R,
                             int32_t C, int32_t begin, int32_t end);

/* sub: difference of two tensors of one shape */
void et_sub_f32__ref(const float *a, const float *b, float *y, int32_t n, int32_t begin,
                     int32_t end);
void et_sub_f32__zvfh(const float *a, const float *b, float *y, int32_t n, int32_t begin,
                      int32_t end);
void et_sub_f16__ref(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t n, int32_t begin,
                     int32_t end);
void et_sub_f16__zvfh(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t n, int32_t begin,
                      int32_t end);

/* sub_middle: difference with a tensor that is repeated along the middle axis */
void et_sub_middle_f32__ref(const float *a, const float *b, float *y, int32_t N, int32_t R,
                            int32_t C, int32_t begin, int32_t end);
void et_sub_middle_f32__zvfh(const float *a, const float *b, float *y, int32_t N, int32_t R,
                             int32_t C, int32_t begin, int32_t end);
void et_sub_middle_f16__ref(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t N, int32_t R,
                            int32_t C, int32_t begin, int32_t end);
void et_sub_middle_f16__zvfh(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t N, int32_t R,
                             int32_t C, int32_t begin, int32_t end);

/* mul: product of two tensors of one shape */
void et_mul_f32__ref(const float *a, const float *b, float *y, int32_t n, int32_t begin,
                     int32_t end);
void et_mul_f32__zvfh(const float *a, const float *b, float *y, int32_t n, int32_t begin,
                      int32_t end);
void et_mul_f16__ref(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t n, int32_t begin,
                     int32_t end);
void et_mul_f16__zvfh(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t n, int32_t begin,
                      int32_t end);

/* mul_middle: product with a tensor that is repeated along the middle axis */
void et_mul_middle_f32__ref(const float *a, const float *b, float *y, int32_t N, int32_t R,
                            int32_t C, int32_t begin, int32_t end);
void et_mul_middle_f32__zvfh(const float *a, const float *b, float *y, int32_t N, int32_t R,
                             int32_t C, int32_t begin, int32_t end);
void et_mul_middle_f16__ref(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t N, int32_t R,
                            int32_t C, int32_t begin, int32_t end);
void et_mul_middle_f16__zvfh(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t N, int32_t R,
                             int32_t C, int32_t begin, int32_t end);

/* div: quotient of two tensors of one shape */
void et_div_f32__ref(const float *a, const float *b, float *y, int32_t n, int32_t begin,
                     int32_t end);
void et_div_f32__zvfh(const float *a, const float *b, float *y, int32_t n, int32_t begin,
                      int32_t end);
void et_div_f16__ref(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t n, int32_t begin,
                     int32_t end);
void et_div_f16__zvfh(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t n, int32_t begin,
                      int32_t end);

/* div_middle: quotient with a tensor that is repeated along the middle axis */
void et_div_middle_f32__ref(const float *a, const float *b, float *y, int32_t N, int32_t R,
                            int32_t C, int32_t begin, int32_t end);
void et_div_middle_f32__zvfh(const float *a, const float *b, float *y, int32_t N, int32_t R,
                             int32_t C, int32_t begin, int32_t end);
void et_div_middle_f16__ref(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t N, int32_t R,
                            int32_t C, int32_t begin, int32_t end);
void et_div_middle_f16__zvfh(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t N, int32_t R,
                             int32_t C, int32_t begin, int32_t end);

/* affine: factor x + offset, two numbers */
void et_affine_f32__ref(const float *x, float *y, int32_t n, float factor, float offset,
                        int32_t begin, int32_t end);
void et_affine_f32__zvfh(const float *x, float *y, int32_t n, float factor, float offset,
                         int32_t begin, int32_t end);
void et_affine_f16__ref(const et_f16 *x, et_f16 *y, int32_t n, float factor, float offset,
                        int32_t begin, int32_t end);
void et_affine_f16__zvfh(const et_f16 *x, et_f16 *y, int32_t n, float factor, float offset,
                         int32_t begin, int32_t end);

/* sum_middle: sum along the middle axis times a number, so also the mean */
void et_sum_middle_f32__ref(const float *x, float *y, int32_t N, int32_t R, int32_t C,
                            float factor, int32_t begin, int32_t end);
void et_sum_middle_f32__zvfh(const float *x, float *y, int32_t N, int32_t R, int32_t C,
                             float factor, int32_t begin, int32_t end);
void et_sum_middle_f16__ref(const et_f16 *x, et_f16 *y, int32_t N, int32_t R, int32_t C,
                            float factor, int32_t begin, int32_t end);
void et_sum_middle_f16__zvfh(const et_f16 *x, et_f16 *y, int32_t N, int32_t R, int32_t C,
                             float factor, int32_t begin, int32_t end);

/* broadcast_middle: repeated along a new middle axis, times a number */
void et_broadcast_middle_f32__ref(const float *x, float *y, int32_t N, int32_t C, int32_t R,
                                  float factor, int32_t begin, int32_t end);
void et_broadcast_middle_f32__zvfh(const float *x, float *y, int32_t N, int32_t C, int32_t R,
                                   float factor, int32_t begin, int32_t end);
void et_broadcast_middle_f16__ref(const et_f16 *x, et_f16 *y, int32_t N, int32_t C, int32_t R,
                                  float factor, int32_t begin, int32_t end);
void et_broadcast_middle_f16__zvfh(const et_f16 *x, et_f16 *y, int32_t N, int32_t C, int32_t R,
                                   float factor, int32_t begin, int32_t end);

/* dot_middle: sum of products along the middle axis, times a number */
void et_dot_middle_f32__ref(const float *x, const float *z, float *y, int32_t N, int32_t R,
                            int32_t C, float factor, int32_t begin, int32_t end);
void et_dot_middle_f32__zvfh(const float *x, const float *z, float *y, int32_t N, int32_t R,
                             int32_t C, float factor, int32_t begin, int32_t end);
void et_dot_middle_f16__ref(const et_f16 *x, const et_f16 *z, et_f16 *y, int32_t N, int32_t R,
                            int32_t C, float factor, int32_t begin, int32_t end);
void et_dot_middle_f16__zvfh(const et_f16 *x, const et_f16 *z, et_f16 *y, int32_t N, int32_t R,
                             int32_t C, float factor, int32_t begin, int32_t end);

/* class_sums: a sample into the sum and the count of its class; d d^T is what it adds to the scatter */
void et_class_sums_f32__ref(const float *x, const int32_t *t, float *sums, int32_t *counts,
                            int32_t *ctl, float *d, int32_t N, int32_t D, int32_t C);
void et_class_sums_f16__ref(const et_f16 *x, const int32_t *t, float *sums, int32_t *counts,
                            int32_t *ctl, float *d, int32_t N, int32_t D, int32_t C);

/* add_outer: a packed scatter matrix plus d d^T */
void et_add_outer_f32__ref(const float *d, float *s, int32_t N, int32_t D, int32_t P,
                           int32_t begin, int32_t end);

/* class_means: the mean of all samples, and of each class above it */
void et_class_means_f32__ref(const float *sums, const int32_t *counts, float *m, float *r,
                             int32_t *ok, int32_t C, int32_t D);

/* covariance: covariance within classes or of all samples, shrunk to a multiple of the identity */
void et_covariance_f32__ref(const float *s, const float *r, const int32_t *counts, float *a,
                            int32_t P, int32_t C, int32_t D, float shrinkage, int32_t between);

/* cholesky: a = L L^T in place, and the reciprocals of L's diagonal; ok = 0 if that cannot be */
void et_cholesky_f32__ref(float *a, float *inv, int32_t *ok, int32_t P, int32_t D);

/* cholesky_solve: L L^T x = v for every row of v */
void et_cholesky_solve_f32__ref(const float *a, const float *inv, float *v, int32_t P, int32_t D,
                                int32_t C, int32_t begin, int32_t end);

/* set_head: weights and bias of a solved classifier */
void et_set_head_f32__ref(const float *v, const float *m, const float *sums,
                          const int32_t *counts, const int32_t *ok, float *w, float *b,
                          int32_t *ctl, int32_t C, int32_t D, int32_t indicator);
void et_set_head_f16__ref(const float *v, const float *m, const float *sums,
                          const int32_t *counts, const int32_t *ok, et_f16 *w, et_f16 *b,
                          int32_t *ctl, int32_t C, int32_t D, int32_t indicator);

/* commit: take over a result if it is sound */
void et_commit_f32__ref(const float *a, float *w, const int32_t *ok, int32_t *ctl, int32_t n);

/* mahalanobis: squared Mahalanobis distance from the mean */
void et_mahalanobis_f32__ref(const float *x, const float *m, const float *a, const float *inv,
                             float *y, float *v, int32_t N, int32_t D, int32_t P);
void et_mahalanobis_f16__ref(const et_f16 *x, const float *m, const float *a, const float *inv,
                             float *y, float *v, int32_t N, int32_t D, int32_t P);

/* conv2d: convolution with bias; stride, dilation, 'same', 'valid' or explicit padding */
void et_conv2d_f32__ref(const float *x, const float *w, const float *b, float *y, int32_t N,
                        int32_t H, int32_t W, int32_t C, int32_t ldx, int32_t KH, int32_t KW,
                        int32_t O, int32_t ldw, int32_t P, int32_t Q, int32_t ldy, int32_t sh,
                        int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw, int32_t begin,
                        int32_t end);
void et_conv2d_f32__zvfh(const float *x, const float *w, const float *b, float *y, int32_t N,
                         int32_t H, int32_t W, int32_t C, int32_t ldx, int32_t KH, int32_t KW,
                         int32_t O, int32_t ldw, int32_t P, int32_t Q, int32_t ldy, int32_t sh,
                         int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                         int32_t begin, int32_t end);
void et_conv2d_f16__ref(const et_f16 *x, const et_f16 *w, const et_f16 *b, et_f16 *y, int32_t N,
                        int32_t H, int32_t W, int32_t C, int32_t ldx, int32_t KH, int32_t KW,
                        int32_t O, int32_t ldw, int32_t P, int32_t Q, int32_t ldy, int32_t sh,
                        int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw, int32_t begin,
                        int32_t end);
void et_conv2d_f16__zvfh(const et_f16 *x, const et_f16 *w, const et_f16 *b, et_f16 *y, int32_t N,
                         int32_t H, int32_t W, int32_t C, int32_t ldx, int32_t KH, int32_t KW,
                         int32_t O, int32_t ldw, int32_t P, int32_t Q, int32_t ldy, int32_t sh,
                         int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                         int32_t begin, int32_t end);
void et_conv2d_f16c__ref(const et_f16 *x, const et_f16 *w, const et_f16 *b, et_f16 *y, int32_t N,
                         int32_t H, int32_t W, int32_t C, int32_t ldx, int32_t KH, int32_t KW,
                         int32_t O, int32_t ldw, int32_t P, int32_t Q, int32_t ldy, int32_t sh,
                         int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                         int32_t begin, int32_t end);
void et_conv2d_f16c__zvfh(const et_f16 *x, const et_f16 *w, const et_f16 *b, et_f16 *y, int32_t N,
                          int32_t H, int32_t W, int32_t C, int32_t ldx, int32_t KH, int32_t KW,
                          int32_t O, int32_t ldw, int32_t P, int32_t Q, int32_t ldy, int32_t sh,
                          int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                          int32_t begin, int32_t end);

/* conv2d_bwd_x: gradient of conv2d with respect to its input, which is transposed convolution */
void et_conv2d_bwd_x_f32__ref(const float *dy, const float *w, float *dx, int32_t N, int32_t P,
                              int32_t Q, int32_t O, int32_t ldy, int32_t KH, int32_t KW,
                              int32_t C, int32_t ldw, int32_t H, int32_t W, int32_t ldx,
                              int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t th,
                              int32_t tw, int32_t begin, int32_t end);
void et_conv2d_bwd_x_f32__zvfh(const float *dy, const float *w, float *dx, int32_t N, int32_t P,
                               int32_t Q, int32_t O, int32_t ldy, int32_t KH, int32_t KW,
                               int32_t C, int32_t ldw, int32_t H, int32_t W, int32_t ldx,
                               int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t th,
                               int32_t tw, int32_t begin, int32_t end);
void et_conv2d_bwd_x_f16__ref(const et_f16 *dy, const et_f16 *w, et_f16 *dx, int32_t N, int32_t P,
                              int32_t Q, int32_t O, int32_t ldy, int32_t KH, int32_t KW,
                              int32_t C, int32_t ldw, int32_t H, int32_t W, int32_t ldx,
                              int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t th,
                              int32_t tw, int32_t begin, int32_t end);
void et_conv2d_bwd_x_f16__zvfh(const et_f16 *dy, const et_f16 *w, et_f16 *dx, int32_t N,
                               int32_t P, int32_t Q, int32_t O, int32_t ldy, int32_t KH,
                               int32_t KW, int32_t C, int32_t ldw, int32_t H, int32_t W,
                               int32_t ldx, int32_t sh, int32_t sw, int32_t pt, int32_t pl,
                               int32_t th, int32_t tw, int32_t begin, int32_t end);
void et_conv2d_bwd_x_f16c__ref(const et_f16 *dy, const et_f16 *w, et_f16 *dx, int32_t N,
                               int32_t P, int32_t Q, int32_t O, int32_t ldy, int32_t KH,
                               int32_t KW, int32_t C, int32_t ldw, int32_t H, int32_t W,
                               int32_t ldx, int32_t sh, int32_t sw, int32_t pt, int32_t pl,
                               int32_t th, int32_t tw, int32_t begin, int32_t end);
void et_conv2d_bwd_x_f16c__zvfh(const et_f16 *dy, const et_f16 *w, et_f16 *dx, int32_t N,
                                int32_t P, int32_t Q, int32_t O, int32_t ldy, int32_t KH,
                                int32_t KW, int32_t C, int32_t ldw, int32_t H, int32_t W,
                                int32_t ldx, int32_t sh, int32_t sw, int32_t pt, int32_t pl,
                                int32_t th, int32_t tw, int32_t begin, int32_t end);

/* conv2d_bwd_w: gradient of conv2d with respect to its weight */
void et_conv2d_bwd_w_f32__ref(const float *dy, const float *x, float *dw, int32_t N, int32_t P,
                              int32_t Q, int32_t O, int32_t ldy, int32_t H, int32_t W, int32_t C,
                              int32_t ldx, int32_t KH, int32_t KW, int32_t ldw, int32_t sh,
                              int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                              int32_t begin, int32_t end);
void et_conv2d_bwd_w_f32__zvfh(const float *dy, const float *x, float *dw, int32_t N, int32_t P,
                               int32_t Q, int32_t O, int32_t ldy, int32_t H, int32_t W, int32_t C,
                               int32_t ldx, int32_t KH, int32_t KW, int32_t ldw, int32_t sh,
                               int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                               int32_t begin, int32_t end);
void et_conv2d_bwd_w_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *dw, int32_t N, int32_t P,
                              int32_t Q, int32_t O, int32_t ldy, int32_t H, int32_t W, int32_t C,
                              int32_t ldx, int32_t KH, int32_t KW, int32_t ldw, int32_t sh,
                              int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                              int32_t begin, int32_t end);
void et_conv2d_bwd_w_f16__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *dw, int32_t N,
                               int32_t P, int32_t Q, int32_t O, int32_t ldy, int32_t H, int32_t W,
                               int32_t C, int32_t ldx, int32_t KH, int32_t KW, int32_t ldw,
                               int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t th,
                               int32_t tw, int32_t begin, int32_t end);
void et_conv2d_bwd_w_f16c__ref(const et_f16 *dy, const et_f16 *x, et_f16 *dw, int32_t N,
                               int32_t P, int32_t Q, int32_t O, int32_t ldy, int32_t H, int32_t W,
                               int32_t C, int32_t ldx, int32_t KH, int32_t KW, int32_t ldw,
                               int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t th,
                               int32_t tw, int32_t begin, int32_t end);
void et_conv2d_bwd_w_f16c__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *dw, int32_t N,
                                int32_t P, int32_t Q, int32_t O, int32_t ldy, int32_t H,
                                int32_t W, int32_t C, int32_t ldx, int32_t KH, int32_t KW,
                                int32_t ldw, int32_t sh, int32_t sw, int32_t pt, int32_t pl,
                                int32_t th, int32_t tw, int32_t begin, int32_t end);

/* conv2d_bwd_w_acc: conv2d_bwd_w, added to an f32 sum */
void et_conv2d_bwd_w_acc_f32__ref(const float *dy, const float *x, float *dw, const int32_t *ok,
                                  int32_t *ctl, int32_t N, int32_t P, int32_t Q, int32_t O,
                                  int32_t ldy, int32_t H, int32_t W, int32_t C, int32_t ldx,
                                  int32_t KH, int32_t KW, int32_t ldw, int32_t sh, int32_t sw,
                                  int32_t pt, int32_t pl, int32_t th, int32_t tw, int32_t begin,
                                  int32_t end);
void et_conv2d_bwd_w_acc_f32__zvfh(const float *dy, const float *x, float *dw, const int32_t *ok,
                                   int32_t *ctl, int32_t N, int32_t P, int32_t Q, int32_t O,
                                   int32_t ldy, int32_t H, int32_t W, int32_t C, int32_t ldx,
                                   int32_t KH, int32_t KW, int32_t ldw, int32_t sh, int32_t sw,
                                   int32_t pt, int32_t pl, int32_t th, int32_t tw, int32_t begin,
                                   int32_t end);
void et_conv2d_bwd_w_acc_f16__ref(const et_f16 *dy, const et_f16 *x, float *dw, const int32_t *ok,
                                  int32_t *ctl, int32_t N, int32_t P, int32_t Q, int32_t O,
                                  int32_t ldy, int32_t H, int32_t W, int32_t C, int32_t ldx,
                                  int32_t KH, int32_t KW, int32_t ldw, int32_t sh, int32_t sw,
                                  int32_t pt, int32_t pl, int32_t th, int32_t tw, int32_t begin,
                                  int32_t end);
void et_conv2d_bwd_w_acc_f16__zvfh(const et_f16 *dy, const et_f16 *x, float *dw,
                                   const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                   int32_t Q, int32_t O, int32_t ldy, int32_t H, int32_t W,
                                   int32_t C, int32_t ldx, int32_t KH, int32_t KW, int32_t ldw,
                                   int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                   int32_t tw, int32_t begin, int32_t end);
void et_conv2d_bwd_w_acc_f16c__ref(const et_f16 *dy, const et_f16 *x, float *dw,
                                   const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                   int32_t Q, int32_t O, int32_t ldy, int32_t H, int32_t W,
                                   int32_t C, int32_t ldx, int32_t KH, int32_t KW, int32_t ldw,
                                   int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                   int32_t tw, int32_t begin, int32_t end);
void et_conv2d_bwd_w_acc_f16c__zvfh(const et_f16 *dy, const et_f16 *x, float *dw,
                                    const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                    int32_t Q, int32_t O, int32_t ldy, int32_t H, int32_t W,
                                    int32_t C, int32_t ldx, int32_t KH, int32_t KW, int32_t ldw,
                                    int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                    int32_t tw, int32_t begin, int32_t end);

/* conv2d_bwd_w_sgd: conv2d_bwd_w fused with sgd */
void et_conv2d_bwd_w_sgd_f32__ref(const float *dy, const float *x, float *w, const int32_t *ok,
                                  int32_t *ctl, int32_t N, int32_t P, int32_t Q, int32_t O,
                                  int32_t ldy, int32_t H, int32_t W, int32_t C, int32_t ldx,
                                  int32_t KH, int32_t KW, int32_t ldw, int32_t sh, int32_t sw,
                                  int32_t pt, int32_t pl, int32_t th, int32_t tw, float lr_scale,
                                  float decay, uint32_t tensor, uint32_t index0, int32_t rounding,
                                  int32_t begin, int32_t end);
void et_conv2d_bwd_w_sgd_f32__zvfh(const float *dy, const float *x, float *w, const int32_t *ok,
                                   int32_t *ctl, int32_t N, int32_t P, int32_t Q, int32_t O,
                                   int32_t ldy, int32_t H, int32_t W, int32_t C, int32_t ldx,
                                   int32_t KH, int32_t KW, int32_t ldw, int32_t sh, int32_t sw,
                                   int32_t pt, int32_t pl, int32_t th, int32_t tw, float lr_scale,
                                   float decay, uint32_t tensor, uint32_t index0,
                                   int32_t rounding, int32_t begin, int32_t end);
void et_conv2d_bwd_w_sgd_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *w, const int32_t *ok,
                                  int32_t *ctl, int32_t N, int32_t P, int32_t Q, int32_t O,
                                  int32_t ldy, int32_t H, int32_t W, int32_t C, int32_t ldx,
                                  int32_t KH, int32_t KW, int32_t ldw, int32_t sh, int32_t sw,
                                  int32_t pt, int32_t pl, int32_t th, int32_t tw, float lr_scale,
                                  float decay, uint32_t tensor, uint32_t index0, int32_t rounding,
                                  int32_t begin, int32_t end);
void et_conv2d_bwd_w_sgd_f16__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                   const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                   int32_t Q, int32_t O, int32_t ldy, int32_t H, int32_t W,
                                   int32_t C, int32_t ldx, int32_t KH, int32_t KW, int32_t ldw,
                                   int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                   int32_t tw, float lr_scale, float decay, uint32_t tensor,
                                   uint32_t index0, int32_t rounding, int32_t begin, int32_t end);
void et_conv2d_bwd_w_sgd_f16c__ref(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                   const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                   int32_t Q, int32_t O, int32_t ldy, int32_t H, int32_t W,
                                   int32_t C, int32_t ldx, int32_t KH, int32_t KW, int32_t ldw,
                                   int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                   int32_t tw, float lr_scale, float decay, uint32_t tensor,
                                   uint32_t index0, int32_t rounding, int32_t begin, int32_t end);
void et_conv2d_bwd_w_sgd_f16c__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                    const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                    int32_t Q, int32_t O, int32_t ldy, int32_t H, int32_t W,
                                    int32_t C, int32_t ldx, int32_t KH, int32_t KW, int32_t ldw,
                                    int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                    int32_t tw, float lr_scale, float decay, uint32_t tensor,
                                    uint32_t index0, int32_t rounding, int32_t begin, int32_t end);

/* conv2d_bwd_w_momentum: conv2d_bwd_w fused with momentum */
void et_conv2d_bwd_w_momentum_f32__ref(const float *dy, const float *x, float *w, float *m,
                                       const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                       int32_t Q, int32_t O, int32_t ldy, int32_t H, int32_t W,
                                       int32_t C, int32_t ldx, int32_t KH, int32_t KW,
                                       int32_t ldw, int32_t sh, int32_t sw, int32_t pt,
                                       int32_t pl, int32_t th, int32_t tw, float lr_scale,
                                       float decay, uint32_t tensor, uint32_t index0,
                                       int32_t rounding, int32_t nesterov, int32_t begin,
                                       int32_t end);
void et_conv2d_bwd_w_momentum_f32__zvfh(const float *dy, const float *x, float *w, float *m,
                                        const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                        int32_t Q, int32_t O, int32_t ldy, int32_t H, int32_t W,
                                        int32_t C, int32_t ldx, int32_t KH, int32_t KW,
                                        int32_t ldw, int32_t sh, int32_t sw, int32_t pt,
                                        int32_t pl, int32_t th, int32_t tw, float lr_scale,
                                        float decay, uint32_t tensor, uint32_t index0,
                                        int32_t rounding, int32_t nesterov, int32_t begin,
                                        int32_t end);
void et_conv2d_bwd_w_momentum_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *w, float *m,
                                       const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                       int32_t Q, int32_t O, int32_t ldy, int32_t H, int32_t W,
                                       int32_t C, int32_t ldx, int32_t KH, int32_t KW,
                                       int32_t ldw, int32_t sh, int32_t sw, int32_t pt,
                                       int32_t pl, int32_t th, int32_t tw, float lr_scale,
                                       float decay, uint32_t tensor, uint32_t index0,
                                       int32_t rounding, int32_t nesterov, int32_t begin,
                                       int32_t end);
void et_conv2d_bwd_w_momentum_f16__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *w, float *m,
                                        const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                        int32_t Q, int32_t O, int32_t ldy, int32_t H, int32_t W,
                                        int32_t C, int32_t ldx, int32_t KH, int32_t KW,
                                        int32_t ldw, int32_t sh, int32_t sw, int32_t pt,
                                        int32_t pl, int32_t th, int32_t tw, float lr_scale,
                                        float decay, uint32_t tensor, uint32_t index0,
                                        int32_t rounding, int32_t nesterov, int32_t begin,
                                        int32_t end);
void et_conv2d_bwd_w_momentum_f16c__ref(const et_f16 *dy, const et_f16 *x, et_f16 *w, float *m,
                                        const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                        int32_t Q, int32_t O, int32_t ldy, int32_t H, int32_t W,
                                        int32_t C, int32_t ldx, int32_t KH, int32_t KW,
                                        int32_t ldw, int32_t sh, int32_t sw, int32_t pt,
                                        int32_t pl, int32_t th, int32_t tw, float lr_scale,
                                        float decay, uint32_t tensor, uint32_t index0,
                                        int32_t rounding, int32_t nesterov, int32_t begin,
                                        int32_t end);
void et_conv2d_bwd_w_momentum_f16c__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *w, float *m,
                                         const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                         int32_t Q, int32_t O, int32_t ldy, int32_t H, int32_t W,
                                         int32_t C, int32_t ldx, int32_t KH, int32_t KW,
                                         int32_t ldw, int32_t sh, int32_t sw, int32_t pt,
                                         int32_t pl, int32_t th, int32_t tw, float lr_scale,
                                         float decay, uint32_t tensor, uint32_t index0,
                                         int32_t rounding, int32_t nesterov, int32_t begin,
                                         int32_t end);

/* relu: max(x, 0) */
void et_relu_f32__ref(const float *x, float *y, int32_t n, int32_t begin, int32_t end);
void et_relu_f32__zvfh(const float *x, float *y, int32_t n, int32_t begin, int32_t end);
void et_relu_f16__ref(const et_f16 *x, et_f16 *y, int32_t n, int32_t begin, int32_t end);
void et_relu_f16__zvfh(const et_f16 *x, et_f16 *y, int32_t n, int32_t begin, int32_t end);

/* relu_bwd_x: gradient of relu, from its output */
void et_relu_bwd_x_f32__ref(const float *dy, const float *y, float *dx, int32_t n, int32_t begin,
                            int32_t end);
void et_relu_bwd_x_f32__zvfh(const float *dy, const float *y, float *dx, int32_t n, int32_t begin,
                             int32_t end);
void et_relu_bwd_x_f16__ref(const et_f16 *dy, const et_f16 *y, et_f16 *dx, int32_t n,
                            int32_t begin, int32_t end);
void et_relu_bwd_x_f16__zvfh(const et_f16 *dy, const et_f16 *y, et_f16 *dx, int32_t n,
                             int32_t begin, int32_t end);

/* add_bias: add a vector to every row */
void et_add_bias_f32__ref(const float *x, const float *b, float *y, int32_t R, int32_t C,
                          int32_t begin, int32_t end);
void et_add_bias_f32__zvfh(const float *x, const float *b, float *y, int32_t R, int32_t C,
                           int32_t begin, int32_t end);
void et_add_bias_f16__ref(const et_f16 *x, const et_f16 *b, et_f16 *y, int32_t R, int32_t C,
                          int32_t begin, int32_t end);
void et_add_bias_f16__zvfh(const et_f16 *x, const et_f16 *b, et_f16 *y, int32_t R, int32_t C,
                           int32_t begin, int32_t end);

/* cast: f32 to the storage type, to nearest: working copy of a master weight */
void et_cast_f32__ref(const float *x, float *y, int32_t n, int32_t begin, int32_t end);
void et_cast_f32__zvfh(const float *x, float *y, int32_t n, int32_t begin, int32_t end);
void et_cast_f16__ref(const float *x, et_f16 *y, int32_t n, int32_t begin, int32_t end);
void et_cast_f16__zvfh(const float *x, et_f16 *y, int32_t n, int32_t begin, int32_t end);

/* widen: the storage type to f32: an input that is also a target */
void et_widen_f16__ref(const et_f16 *x, float *y, int32_t n, int32_t begin, int32_t end);
void et_widen_f16__zvfh(const et_f16 *x, float *y, int32_t n, int32_t begin, int32_t end);

/* clear: set a gradient sum to zero */
void et_clear_f32__ref(float *y, int32_t n, int32_t begin, int32_t end);
void et_clear_f32__zvfh(float *y, int32_t n, int32_t begin, int32_t end);

/* embedding: rows of a trainable table; zeros for numbers that it does not have */
void et_embedding_f32__ref(const int32_t *i, const float *w, float *y, int32_t R, int32_t V,
                           int32_t D, int32_t begin, int32_t end);
void et_embedding_f16__ref(const int32_t *i, const et_f16 *w, et_f16 *y, int32_t R, int32_t V,
                           int32_t D, int32_t begin, int32_t end);

/* embedding_bwd_w: gradient of embedding with respect to its table */
void et_embedding_bwd_w_f32__ref(const float *dy, const int32_t *i, float *dw, int32_t R,
                                 int32_t D, int32_t V, int32_t begin, int32_t end);
void et_embedding_bwd_w_f16__ref(const et_f16 *dy, const int32_t *i, et_f16 *dw, int32_t R,
                                 int32_t D, int32_t V, int32_t begin, int32_t end);

/* embedding_bwd_w_acc: embedding_bwd_w, added to an f32 sum */
void et_embedding_bwd_w_acc_f32__ref(const float *dy, const int32_t *i, float *dw,
                                     const int32_t *ok, int32_t *ctl, int32_t R, int32_t D,
                                     int32_t V, int32_t begin, int32_t end);
void et_embedding_bwd_w_acc_f16__ref(const et_f16 *dy, const int32_t *i, float *dw,
                                     const int32_t *ok, int32_t *ctl, int32_t R, int32_t D,
                                     int32_t V, int32_t begin, int32_t end);

/* embedding_bwd_w_sgd: embedding_bwd_w fused with sgd */
void et_embedding_bwd_w_sgd_f32__ref(const float *dy, const int32_t *i, float *w,
                                     const int32_t *ok, int32_t *ctl, int32_t R, int32_t D,
                                     int32_t V, float lr_scale, float decay, uint32_t tensor,
                                     uint32_t index0, int32_t rounding, int32_t begin,
                                     int32_t end);
void et_embedding_bwd_w_sgd_f16__ref(const et_f16 *dy, const int32_t *i, et_f16 *w,
                                     const int32_t *ok, int32_t *ctl, int32_t R, int32_t D,
                                     int32_t V, float lr_scale, float decay, uint32_t tensor,
                                     uint32_t index0, int32_t rounding, int32_t begin,
                                     int32_t end);

/* embedding_bwd_w_momentum: embedding_bwd_w fused with momentum */
void et_embedding_bwd_w_momentum_f32__ref(const float *dy, const int32_t *i, float *w, float *m,
                                          const int32_t *ok, int32_t *ctl, int32_t R, int32_t D,
                                          int32_t V, float lr_scale, float decay, uint32_t tensor,
                                          uint32_t index0, int32_t rounding, int32_t nesterov,
                                          int32_t begin, int32_t end);
void et_embedding_bwd_w_momentum_f16__ref(const et_f16 *dy, const int32_t *i, et_f16 *w, float *m,
                                          const int32_t *ok, int32_t *ctl, int32_t R, int32_t D,
                                          int32_t V, float lr_scale, float decay, uint32_t tensor,
                                          uint32_t index0, int32_t rounding, int32_t nesterov,
                                          int32_t begin, int32_t end);

/* random_rows: row t of a fixed random matrix, which is not stored; NaN where it has none */
void et_random_rows_f32__ref(const int32_t *t, float *y, int32_t N, int32_t D, uint32_t rows,
                             int32_t kind, float scale, uint32_t seed, uint32_t tensor,
                             int32_t begin, int32_t end);
void et_random_rows_f32__zvfh(const int32_t *t, float *y, int32_t N, int32_t D, uint32_t rows,
                              int32_t kind, float scale, uint32_t seed, uint32_t tensor,
                              int32_t begin, int32_t end);

/* project: x times a fixed random matrix, which is not stored */
void et_project_f32__ref(const float *x, float *y, int32_t N, int32_t C, int32_t D, int32_t kind,
                         float scale, uint32_t seed, uint32_t tensor, int32_t begin, int32_t end);
void et_project_f32__zvfh(const float *x, float *y, int32_t N, int32_t C, int32_t D, int32_t kind,
                          float scale, uint32_t seed, uint32_t tensor, int32_t begin, int32_t end);
void et_project_f16__ref(const et_f16 *x, et_f16 *y, int32_t N, int32_t C, int32_t D,
                         int32_t kind, float scale, uint32_t seed, uint32_t tensor, int32_t begin,
                         int32_t end);
void et_project_f16__zvfh(const et_f16 *x, et_f16 *y, int32_t N, int32_t C, int32_t D,
                          int32_t kind, float scale, uint32_t seed, uint32_t tensor,
                          int32_t begin, int32_t end);

/* target_bwd_a: gradient of factor times a distance to a target, times the loss scale: Huber's, whose delta may be infinite, or the absolute one */
void et_target_bwd_a_f32__ref(const float *t, const float *a, const int32_t *ctl, float *da,
                              int32_t n, int32_t kind, float delta, float factor, int32_t begin,
                              int32_t end);
void et_target_bwd_a_f32__zvfh(const float *t, const float *a, const int32_t *ctl, float *da,
                               int32_t n, int32_t kind, float delta, float factor, int32_t begin,
                               int32_t end);
void et_target_bwd_a_f16__ref(const float *t, const et_f16 *a, const int32_t *ctl, et_f16 *da,
                              int32_t n, int32_t kind, float delta, float factor, int32_t begin,
                              int32_t end);
void et_target_bwd_a_f16__zvfh(const float *t, const et_f16 *a, const int32_t *ctl, et_f16 *da,
                               int32_t n, int32_t kind, float delta, float factor, int32_t begin,
                               int32_t end);

/* sign_signal: sign of a signal, times the loss scale */
void et_sign_signal_f32__ref(const float *dy, const int32_t *ctl, float *s, int32_t n,
                             int32_t begin, int32_t end);
void et_sign_signal_f32__zvfh(const float *dy, const int32_t *ctl, float *s, int32_t n,
                              int32_t begin, int32_t end);
void et_sign_signal_f16__ref(const et_f16 *dy, const int32_t *ctl, et_f16 *s, int32_t n,
                             int32_t begin, int32_t end);
void et_sign_signal_f16__zvfh(const et_f16 *dy, const int32_t *ctl, et_f16 *s, int32_t n,
                              int32_t begin, int32_t end);

/* unscale: a signal without the loss scale */
void et_unscale_f32__ref(const float *dy, const int32_t *ctl, float *e, int32_t n, int32_t begin,
                         int32_t end);
void et_unscale_f32__zvfh(const float *dy, const int32_t *ctl, float *e, int32_t n, int32_t begin,
                          int32_t end);
void et_unscale_f16__ref(const et_f16 *dy, const int32_t *ctl, et_f16 *e, int32_t n,
                         int32_t begin, int32_t end);
void et_unscale_f16__zvfh(const et_f16 *dy, const int32_t *ctl, et_f16 *e, int32_t n,
                          int32_t begin, int32_t end);

/* difference_signal: (a - b) times the loss scale; NaN where the error e behind it is not finite */
void et_difference_signal_f32__ref(const float *a, const float *b, const float *e,
                                   const int32_t *ctl, float *d, int32_t n, int32_t C,
                                   int32_t begin, int32_t end);
void et_difference_signal_f32__zvfh(const float *a, const float *b, const float *e,
                                    const int32_t *ctl, float *d, int32_t n, int32_t C,
                                    int32_t begin, int32_t end);
void et_difference_signal_f16__ref(const et_f16 *a, const et_f16 *b, const et_f16 *e,
                                   const int32_t *ctl, et_f16 *d, int32_t n, int32_t C,
                                   int32_t begin, int32_t end);
void et_difference_signal_f16__zvfh(const et_f16 *a, const et_f16 *b, const et_f16 *e,
                                    const int32_t *ctl, et_f16 *d, int32_t n, int32_t C,
                                    int32_t begin, int32_t end);

/* one_hot: a value at the label, 0 elsewhere */
void et_one_hot_f32__ref(const int32_t *t, float *y, int32_t N, int32_t C, float value,
                         int32_t begin, int32_t end);
void et_one_hot_f16__ref(const int32_t *t, et_f16 *y, int32_t N, int32_t C, float value,
                         int32_t begin, int32_t end);

/* wrong_label: a class other than the label, each as likely, a fresh one each step */
void et_wrong_label_f32__ref(const int32_t *t, const int32_t *ctl, int32_t *u, int32_t N,
                             uint32_t classes, uint32_t tensor, int32_t begin, int32_t end);

/* goodness: mean square of a sample's activation */
void et_goodness_f32__ref(const float *a, float *g, int32_t N, int32_t D, int32_t begin,
                          int32_t end);
void et_goodness_f32__zvfh(const float *a, float *g, int32_t N, int32_t D, int32_t begin,
                           int32_t end);
void et_goodness_f16__ref(const et_f16 *a, float *g, int32_t N, int32_t D, int32_t begin,
                          int32_t end);
void et_goodness_f16__zvfh(const et_f16 *a, float *g, int32_t N, int32_t D, int32_t begin,
                           int32_t end);

/* goodness_loss: add half of softplus(theta - g), where goodness should be low of softplus(g - theta) */
void et_goodness_loss_f32__ref(const float *g, float *loss, int32_t N, float theta,
                               int32_t positive);

/* goodness_bwd_a: gradient of goodness_loss(goodness(a)), times the loss scale; NaN without a label */
void et_goodness_bwd_a_f32__ref(const float *a, const float *g, const int32_t *t,
                                const int32_t *ctl, float *da, int32_t N, int32_t D,
                                uint32_t classes, float theta, int32_t positive, int32_t begin,
                                int32_t end);
void et_goodness_bwd_a_f32__zvfh(const float *a, const float *g, const int32_t *t,
                                 const int32_t *ctl, float *da, int32_t N, int32_t D,
                                 uint32_t classes, float theta, int32_t positive, int32_t begin,
                                 int32_t end);
void et_goodness_bwd_a_f16__ref(const et_f16 *a, const float *g, const int32_t *t,
                                const int32_t *ctl, et_f16 *da, int32_t N, int32_t D,
                                uint32_t classes, float theta, int32_t positive, int32_t begin,
                                int32_t end);
void et_goodness_bwd_a_f16__zvfh(const et_f16 *a, const float *g, const int32_t *t,
                                 const int32_t *ctl, et_f16 *da, int32_t N, int32_t D,
                                 uint32_t classes, float theta, int32_t positive, int32_t begin,
                                 int32_t end);

/* grouped_conv2d: conv2d of G groups of channels, each with outputs of its own */
void et_grouped_conv2d_f32__ref(const float *x, const float *w, const float *b, float *y,
                                int32_t N, int32_t H, int32_t W, int32_t G, int32_t I, int32_t KH,
                                int32_t KW, int32_t O, int32_t P, int32_t Q, int32_t sh,
                                int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                int32_t begin, int32_t end);
void et_grouped_conv2d_f32__zvfh(const float *x, const float *w, const float *b, float *y,
                                 int32_t N, int32_t H, int32_t W, int32_t G, int32_t I,
                                 int32_t KH, int32_t KW, int32_t O, int32_t P, int32_t Q,
                                 int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                 int32_t tw, int32_t begin, int32_t end);
void et_grouped_conv2d_f16__ref(const et_f16 *x, const et_f16 *w, const et_f16 *b, et_f16 *y,
                                int32_t N, int32_t H, int32_t W, int32_t G, int32_t I, int32_t KH,
                                int32_t KW, int32_t O, int32_t P, int32_t Q, int32_t sh,
                                int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                int32_t begin, int32_t end);
void et_grouped_conv2d_f16__zvfh(const et_f16 *x, const et_f16 *w, const et_f16 *b, et_f16 *y,
                                 int32_t N, int32_t H, int32_t W, int32_t G, int32_t I,
                                 int32_t KH, int32_t KW, int32_t O, int32_t P, int32_t Q,
                                 int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                 int32_t tw, int32_t begin, int32_t end);
void et_grouped_conv2d_f16c__ref(const et_f16 *x, const et_f16 *w, const et_f16 *b, et_f16 *y,
                                 int32_t N, int32_t H, int32_t W, int32_t G, int32_t I,
                                 int32_t KH, int32_t KW, int32_t O, int32_t P, int32_t Q,
                                 int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                 int32_t tw, int32_t begin, int32_t end);
void et_grouped_conv2d_f16c__zvfh(const et_f16 *x, const et_f16 *w, const et_f16 *b, et_f16 *y,
                                  int32_t N, int32_t H, int32_t W, int32_t G, int32_t I,
                                  int32_t KH, int32_t KW, int32_t O, int32_t P, int32_t Q,
                                  int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                  int32_t tw, int32_t begin, int32_t end);

/* grouped_conv2d_bwd_x: gradient of grouped_conv2d with respect to its input */
void et_grouped_conv2d_bwd_x_f32__ref(const float *dy, const float *w, float *dx, int32_t N,
                                      int32_t P, int32_t Q, int32_t G, int32_t O, int32_t KH,
                                      int32_t KW, int32_t I, int32_t H, int32_t W, int32_t sh,
                                      int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                      int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_x_f32__zvfh(const float *dy, const float *w, float *dx, int32_t N,
                                       int32_t P, int32_t Q, int32_t G, int32_t O, int32_t KH,
                                       int32_t KW, int32_t I, int32_t H, int32_t W, int32_t sh,
                                       int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                       int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_x_f16__ref(const et_f16 *dy, const et_f16 *w, et_f16 *dx, int32_t N,
                                      int32_t P, int32_t Q, int32_t G, int32_t O, int32_t KH,
                                      int32_t KW, int32_t I, int32_t H, int32_t W, int32_t sh,
                                      int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                      int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_x_f16__zvfh(const et_f16 *dy, const et_f16 *w, et_f16 *dx, int32_t N,
                                       int32_t P, int32_t Q, int32_t G, int32_t O, int32_t KH,
                                       int32_t KW, int32_t I, int32_t H, int32_t W, int32_t sh,
                                       int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                       int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_x_f16c__ref(const et_f16 *dy, const et_f16 *w, et_f16 *dx, int32_t N,
                                       int32_t P, int32_t Q, int32_t G, int32_t O, int32_t KH,
                                       int32_t KW, int32_t I, int32_t H, int32_t W, int32_t sh,
                                       int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                       int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_x_f16c__zvfh(const et_f16 *dy, const et_f16 *w, et_f16 *dx, int32_t N,
                                        int32_t P, int32_t Q, int32_t G, int32_t O, int32_t KH,
                                        int32_t KW, int32_t I, int32_t H, int32_t W, int32_t sh,
                                        int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                        int32_t tw, int32_t begin, int32_t end);

/* grouped_conv2d_bwd_w: gradient of grouped_conv2d with respect to its weight */
void et_grouped_conv2d_bwd_w_f32__ref(const float *dy, const float *x, float *dw, int32_t N,
                                      int32_t P, int32_t Q, int32_t G, int32_t O, int32_t H,
                                      int32_t W, int32_t I, int32_t KH, int32_t KW, int32_t sh,
                                      int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                      int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_w_f32__zvfh(const float *dy, const float *x, float *dw, int32_t N,
                                       int32_t P, int32_t Q, int32_t G, int32_t O, int32_t H,
                                       int32_t W, int32_t I, int32_t KH, int32_t KW, int32_t sh,
                                       int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                       int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_w_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *dw, int32_t N,
                                      int32_t P, int32_t Q, int32_t G, int32_t O, int32_t H,
                                      int32_t W, int32_t I, int32_t KH, int32_t KW, int32_t sh,
                                      int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                      int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_w_f16__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *dw, int32_t N,
                                       int32_t P, int32_t Q, int32_t G, int32_t O, int32_t H,
                                       int32_t W, int32_t I, int32_t KH, int32_t KW, int32_t sh,
                                       int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                       int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_w_f16c__ref(const et_f16 *dy, const et_f16 *x, et_f16 *dw, int32_t N,
                                       int32_t P, int32_t Q, int32_t G, int32_t O, int32_t H,
                                       int32_t W, int32_t I, int32_t KH, int32_t KW, int32_t sh,
                                       int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                       int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_w_f16c__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *dw, int32_t N,
                                        int32_t P, int32_t Q, int32_t G, int32_t O, int32_t H,
                                        int32_t W, int32_t I, int32_t KH, int32_t KW, int32_t sh,
                                        int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                        int32_t tw, int32_t begin, int32_t end);

/* grouped_conv2d_bwd_w_acc: grouped_conv2d_bwd_w, added to an f32 sum */
void et_grouped_conv2d_bwd_w_acc_f32__ref(const float *dy, const float *x, float *dw,
                                          const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                          int32_t Q, int32_t G, int32_t O, int32_t H, int32_t W,
                                          int32_t I, int32_t KH, int32_t KW, int32_t sh,
                                          int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                          int32_t tw, int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_w_acc_f32__zvfh(const float *dy, const float *x, float *dw,
                                           const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                           int32_t Q, int32_t G, int32_t O, int32_t H, int32_t W,
                                           int32_t I, int32_t KH, int32_t KW, int32_t sh,
                                           int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                           int32_t tw, int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_w_acc_f16__ref(const et_f16 *dy, const et_f16 *x, float *dw,
                                          const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                          int32_t Q, int32_t G, int32_t O, int32_t H, int32_t W,
                                          int32_t I, int32_t KH, int32_t KW, int32_t sh,
                                          int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                          int32_t tw, int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_w_acc_f16__zvfh(const et_f16 *dy, const et_f16 *x, float *dw,
                                           const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                           int32_t Q, int32_t G, int32_t O, int32_t H, int32_t W,
                                           int32_t I, int32_t KH, int32_t KW, int32_t sh,
                                           int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                           int32_t tw, int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_w_acc_f16c__ref(const et_f16 *dy, const et_f16 *x, float *dw,
                                           const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                           int32_t Q, int32_t G, int32_t O, int32_t H, int32_t W,
                                           int32_t I, int32_t KH, int32_t KW, int32_t sh,
                                           int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                           int32_t tw, int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_w_acc_f16c__zvfh(const et_f16 *dy, const et_f16 *x, float *dw,
                                            const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                            int32_t Q, int32_t G, int32_t O, int32_t H, int32_t W,
                                            int32_t I, int32_t KH, int32_t KW, int32_t sh,
                                            int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                            int32_t tw, int32_t begin, int32_t end);

/* grouped_conv2d_bwd_w_sgd: grouped_conv2d_bwd_w fused with sgd */
void et_grouped_conv2d_bwd_w_sgd_f32__ref(const float *dy, const float *x, float *w,
                                          const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                          int32_t Q, int32_t G, int32_t O, int32_t H, int32_t W,
                                          int32_t I, int32_t KH, int32_t KW, int32_t sh,
                                          int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                          int32_t tw, float lr_scale, float decay,
                                          uint32_t tensor, uint32_t index0, int32_t rounding,
                                          int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_w_sgd_f32__zvfh(const float *dy, const float *x, float *w,
                                           const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                           int32_t Q, int32_t G, int32_t O, int32_t H, int32_t W,
                                           int32_t I, int32_t KH, int32_t KW, int32_t sh,
                                           int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                           int32_t tw, float lr_scale, float decay,
                                           uint32_t tensor, uint32_t index0, int32_t rounding,
                                           int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_w_sgd_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                          const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                          int32_t Q, int32_t G, int32_t O, int32_t H, int32_t W,
                                          int32_t I, int32_t KH, int32_t KW, int32_t sh,
                                          int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                          int32_t tw, float lr_scale, float decay,
                                          uint32_t tensor, uint32_t index0, int32_t rounding,
                                          int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_w_sgd_f16__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                           const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                           int32_t Q, int32_t G, int32_t O, int32_t H, int32_t W,
                                           int32_t I, int32_t KH, int32_t KW, int32_t sh,
                                           int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                           int32_t tw, float lr_scale, float decay,
                                           uint32_t tensor, uint32_t index0, int32_t rounding,
                                           int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_w_sgd_f16c__ref(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                           const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                           int32_t Q, int32_t G, int32_t O, int32_t H, int32_t W,
                                           int32_t I, int32_t KH, int32_t KW, int32_t sh,
                                           int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                           int32_t tw, float lr_scale, float decay,
                                           uint32_t tensor, uint32_t index0, int32_t rounding,
                                           int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_w_sgd_f16c__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                            const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                            int32_t Q, int32_t G, int32_t O, int32_t H, int32_t W,
                                            int32_t I, int32_t KH, int32_t KW, int32_t sh,
                                            int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                            int32_t tw, float lr_scale, float decay,
                                            uint32_t tensor, uint32_t index0, int32_t rounding,
                                            int32_t begin, int32_t end);

/* grouped_conv2d_bwd_w_momentum: grouped_conv2d_bwd_w fused with momentum */
void et_grouped_conv2d_bwd_w_momentum_f32__ref(const float *dy, const float *x, float *w,
                                               float *m, const int32_t *ok, int32_t *ctl,
                                               int32_t N, int32_t P, int32_t Q, int32_t G,
                                               int32_t O, int32_t H, int32_t W, int32_t I,
                                               int32_t KH, int32_t KW, int32_t sh, int32_t sw,
                                               int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                               float lr_scale, float decay, uint32_t tensor,
                                               uint32_t index0, int32_t rounding,
                                               int32_t nesterov, int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_w_momentum_f32__zvfh(const float *dy, const float *x, float *w,
                                                float *m, const int32_t *ok, int32_t *ctl,
                                                int32_t N, int32_t P, int32_t Q, int32_t G,
                                                int32_t O, int32_t H, int32_t W, int32_t I,
                                                int32_t KH, int32_t KW, int32_t sh, int32_t sw,
                                                int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                                float lr_scale, float decay, uint32_t tensor,
                                                uint32_t index0, int32_t rounding,
                                                int32_t nesterov, int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_w_momentum_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                               float *m, const int32_t *ok, int32_t *ctl,
                                               int32_t N, int32_t P, int32_t Q, int32_t G,
                                               int32_t O, int32_t H, int32_t W, int32_t I,
                                               int32_t KH, int32_t KW, int32_t sh, int32_t sw,
                                               int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                               float lr_scale, float decay, uint32_t tensor,
                                               uint32_t index0, int32_t rounding,
                                               int32_t nesterov, int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_w_momentum_f16__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                                float *m, const int32_t *ok, int32_t *ctl,
                                                int32_t N, int32_t P, int32_t Q, int32_t G,
                                                int32_t O, int32_t H, int32_t W, int32_t I,
                                                int32_t KH, int32_t KW, int32_t sh, int32_t sw,
                                                int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                                float lr_scale, float decay, uint32_t tensor,
                                                uint32_t index0, int32_t rounding,
                                                int32_t nesterov, int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_w_momentum_f16c__ref(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                                float *m, const int32_t *ok, int32_t *ctl,
                                                int32_t N, int32_t P, int32_t Q, int32_t G,
                                                int32_t O, int32_t H, int32_t W, int32_t I,
                                                int32_t KH, int32_t KW, int32_t sh, int32_t sw,
                                                int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                                float lr_scale, float decay, uint32_t tensor,
                                                uint32_t index0, int32_t rounding,
                                                int32_t nesterov, int32_t begin, int32_t end);
void et_grouped_conv2d_bwd_w_momentum_f16c__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                                 float *m, const int32_t *ok, int32_t *ctl,
                                                 int32_t N, int32_t P, int32_t Q, int32_t G,
                                                 int32_t O, int32_t H, int32_t W, int32_t I,
                                                 int32_t KH, int32_t KW, int32_t sh, int32_t sw,
                                                 int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                                 float lr_scale, float decay, uint32_t tensor,
                                                 uint32_t index0, int32_t rounding,
                                                 int32_t nesterov, int32_t begin, int32_t end);

/* depthwise_conv2d: convolution of each channel with a kernel of its own */
void et_depthwise_conv2d_f32__ref(const float *x, const float *w, const float *b, float *y,
                                  int32_t N, int32_t H, int32_t W, int32_t C, int32_t ldx,
                                  int32_t KH, int32_t KW, int32_t ldw, int32_t P, int32_t Q,
                                  int32_t ldy, int32_t sh, int32_t sw, int32_t pt, int32_t pl,
                                  int32_t th, int32_t tw, int32_t begin, int32_t end);
void et_depthwise_conv2d_f32__zvfh(const float *x, const float *w, const float *b, float *y,
                                   int32_t N, int32_t H, int32_t W, int32_t C, int32_t ldx,
                                   int32_t KH, int32_t KW, int32_t ldw, int32_t P, int32_t Q,
                                   int32_t ldy, int32_t sh, int32_t sw, int32_t pt, int32_t pl,
                                   int32_t th, int32_t tw, int32_t begin, int32_t end);
void et_depthwise_conv2d_f16__ref(const et_f16 *x, const et_f16 *w, const et_f16 *b, et_f16 *y,
                                  int32_t N, int32_t H, int32_t W, int32_t C, int32_t ldx,
                                  int32_t KH, int32_t KW, int32_t ldw, int32_t P, int32_t Q,
                                  int32_t ldy, int32_t sh, int32_t sw, int32_t pt, int32_t pl,
                                  int32_t th, int32_t tw, int32_t begin, int32_t end);
void et_depthwise_conv2d_f16__zvfh(const et_f16 *x, const et_f16 *w, const et_f16 *b, et_f16 *y,
                                   int32_t N, int32_t H, int32_t W, int32_t C, int32_t ldx,
                                   int32_t KH, int32_t KW, int32_t ldw, int32_t P, int32_t Q,
                                   int32_t ldy, int32_t sh, int32_t sw, int32_t pt, int32_t pl,
                                   int32_t th, int32_t tw, int32_t begin, int32_t end);
void et_depthwise_conv2d_f16c__ref(const et_f16 *x, const et_f16 *w, const et_f16 *b, et_f16 *y,
                                   int32_t N, int32_t H, int32_t W, int32_t C, int32_t ldx,
                                   int32_t KH, int32_t KW, int32_t ldw, int32_t P, int32_t Q,
                                   int32_t ldy, int32_t sh, int32_t sw, int32_t pt, int32_t pl,
                                   int32_t th, int32_t tw, int32_t begin, int32_t end);
void et_depthwise_conv2d_f16c__zvfh(const et_f16 *x, const et_f16 *w, const et_f16 *b, et_f16 *y,
                                    int32_t N, int32_t H, int32_t W, int32_t C, int32_t ldx,
                                    int32_t KH, int32_t KW, int32_t ldw, int32_t P, int32_t Q,
                                    int32_t ldy, int32_t sh, int32_t sw, int32_t pt, int32_t pl,
                                    int32_t th, int32_t tw, int32_t begin, int32_t end);

/* depthwise_conv2d_bwd_x: gradient of depthwise_conv2d with respect to its input */
void et_depthwise_conv2d_bwd_x_f32__ref(const float *dy, const float *w, float *dx, int32_t N,
                                        int32_t P, int32_t Q, int32_t C, int32_t ldy, int32_t KH,
                                        int32_t KW, int32_t ldw, int32_t H, int32_t W,
                                        int32_t ldx, int32_t sh, int32_t sw, int32_t pt,
                                        int32_t pl, int32_t th, int32_t tw, int32_t begin,
                                        int32_t end);
void et_depthwise_conv2d_bwd_x_f32__zvfh(const float *dy, const float *w, float *dx, int32_t N,
                                         int32_t P, int32_t Q, int32_t C, int32_t ldy, int32_t KH,
                                         int32_t KW, int32_t ldw, int32_t H, int32_t W,
                                         int32_t ldx, int32_t sh, int32_t sw, int32_t pt,
                                         int32_t pl, int32_t th, int32_t tw, int32_t begin,
                                         int32_t end);
void et_depthwise_conv2d_bwd_x_f16__ref(const et_f16 *dy, const et_f16 *w, et_f16 *dx, int32_t N,
                                        int32_t P, int32_t Q, int32_t C, int32_t ldy, int32_t KH,
                                        int32_t KW, int32_t ldw, int32_t H, int32_t W,
                                        int32_t ldx, int32_t sh, int32_t sw, int32_t pt,
                                        int32_t pl, int32_t th, int32_t tw, int32_t begin,
                                        int32_t end);
void et_depthwise_conv2d_bwd_x_f16__zvfh(const et_f16 *dy, const et_f16 *w, et_f16 *dx, int32_t N,
                                         int32_t P, int32_t Q, int32_t C, int32_t ldy, int32_t KH,
                                         int32_t KW, int32_t ldw, int32_t H, int32_t W,
                                         int32_t ldx, int32_t sh, int32_t sw, int32_t pt,
                                         int32_t pl, int32_t th, int32_t tw, int32_t begin,
                                         int32_t end);
void et_depthwise_conv2d_bwd_x_f16c__ref(const et_f16 *dy, const et_f16 *w, et_f16 *dx, int32_t N,
                                         int32_t P, int32_t Q, int32_t C, int32_t ldy, int32_t KH,
                                         int32_t KW, int32_t ldw, int32_t H, int32_t W,
                                         int32_t ldx, int32_t sh, int32_t sw, int32_t pt,
                                         int32_t pl, int32_t th, int32_t tw, int32_t begin,
                                         int32_t end);
void et_depthwise_conv2d_bwd_x_f16c__zvfh(const et_f16 *dy, const et_f16 *w, et_f16 *dx,
                                          int32_t N, int32_t P, int32_t Q, int32_t C, int32_t ldy,
                                          int32_t KH, int32_t KW, int32_t ldw, int32_t H,
                                          int32_t W, int32_t ldx, int32_t sh, int32_t sw,
                                          int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                          int32_t begin, int32_t end);

/* depthwise_conv2d_bwd_w: gradient of depthwise_conv2d with respect to its weight */
void et_depthwise_conv2d_bwd_w_f32__ref(const float *dy, const float *x, float *dw, int32_t N,
                                        int32_t P, int32_t Q, int32_t C, int32_t ldy, int32_t H,
                                        int32_t W, int32_t ldx, int32_t KH, int32_t KW,
                                        int32_t ldw, int32_t sh, int32_t sw, int32_t pt,
                                        int32_t pl, int32_t th, int32_t tw, int32_t begin,
                                        int32_t end);
void et_depthwise_conv2d_bwd_w_f32__zvfh(const float *dy, const float *x, float *dw, int32_t N,
                                         int32_t P, int32_t Q, int32_t C, int32_t ldy, int32_t H,
                                         int32_t W, int32_t ldx, int32_t KH, int32_t KW,
                                         int32_t ldw, int32_t sh, int32_t sw, int32_t pt,
                                         int32_t pl, int32_t th, int32_t tw, int32_t begin,
                                         int32_t end);
void et_depthwise_conv2d_bwd_w_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *dw, int32_t N,
                                        int32_t P, int32_t Q, int32_t C, int32_t ldy, int32_t H,
                                        int32_t W, int32_t ldx, int32_t KH, int32_t KW,
                                        int32_t ldw, int32_t sh, int32_t sw, int32_t pt,
                                        int32_t pl, int32_t th, int32_t tw, int32_t begin,
                                        int32_t end);
void et_depthwise_conv2d_bwd_w_f16__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *dw, int32_t N,
                                         int32_t P, int32_t Q, int32_t C, int32_t ldy, int32_t H,
                                         int32_t W, int32_t ldx, int32_t KH, int32_t KW,
                                         int32_t ldw, int32_t sh, int32_t sw, int32_t pt,
                                         int32_t pl, int32_t th, int32_t tw, int32_t begin,
                                         int32_t end);
void et_depthwise_conv2d_bwd_w_f16c__ref(const et_f16 *dy, const et_f16 *x, et_f16 *dw, int32_t N,
                                         int32_t P, int32_t Q, int32_t C, int32_t ldy, int32_t H,
                                         int32_t W, int32_t ldx, int32_t KH, int32_t KW,
                                         int32_t ldw, int32_t sh, int32_t sw, int32_t pt,
                                         int32_t pl, int32_t th, int32_t tw, int32_t begin,
                                         int32_t end);
void et_depthwise_conv2d_bwd_w_f16c__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *dw,
                                          int32_t N, int32_t P, int32_t Q, int32_t C, int32_t ldy,
                                          int32_t H, int32_t W, int32_t ldx, int32_t KH,
                                          int32_t KW, int32_t ldw, int32_t sh, int32_t sw,
                                          int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                          int32_t begin, int32_t end);

/* depthwise_conv2d_bwd_w_acc: depthwise_conv2d_bwd_w, added to an f32 sum */
void et_depthwise_conv2d_bwd_w_acc_f32__ref(const float *dy, const float *x, float *dw,
                                            const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                            int32_t Q, int32_t C, int32_t ldy, int32_t H,
                                            int32_t W, int32_t ldx, int32_t KH, int32_t KW,
                                            int32_t ldw, int32_t sh, int32_t sw, int32_t pt,
                                            int32_t pl, int32_t th, int32_t tw, int32_t begin,
                                            int32_t end);
void et_depthwise_conv2d_bwd_w_acc_f32__zvfh(const float *dy, const float *x, float *dw,
                                             const int32_t *ok, int32_t *ctl, int32_t N,
                                             int32_t P, int32_t Q, int32_t C, int32_t ldy,
                                             int32_t H, int32_t W, int32_t ldx, int32_t KH,
                                             int32_t KW, int32_t ldw, int32_t sh, int32_t sw,
                                             int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                             int32_t begin, int32_t end);
void et_depthwise_conv2d_bwd_w_acc_f16__ref(const et_f16 *dy, const et_f16 *x, float *dw,
                                            const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                            int32_t Q, int32_t C, int32_t ldy, int32_t H,
                                            int32_t W, int32_t ldx, int32_t KH, int32_t KW,
                                            int32_t ldw, int32_t sh, int32_t sw, int32_t pt,
                                            int32_t pl, int32_t th, int32_t tw, int32_t begin,
                                            int32_t end);
void et_depthwise_conv2d_bwd_w_acc_f16__zvfh(const et_f16 *dy, const et_f16 *x, float *dw,
                                             const int32_t *ok, int32_t *ctl, int32_t N,
                                             int32_t P, int32_t Q, int32_t C, int32_t ldy,
                                             int32_t H, int32_t W, int32_t ldx, int32_t KH,
                                             int32_t KW, int32_t ldw, int32_t sh, int32_t sw,
                                             int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                             int32_t begin, int32_t end);
void et_depthwise_conv2d_bwd_w_acc_f16c__ref(const et_f16 *dy, const et_f16 *x, float *dw,
                                             const int32_t *ok, int32_t *ctl, int32_t N,
                                             int32_t P, int32_t Q, int32_t C, int32_t ldy,
                                             int32_t H, int32_t W, int32_t ldx, int32_t KH,
                                             int32_t KW, int32_t ldw, int32_t sh, int32_t sw,
                                             int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                             int32_t begin, int32_t end);
void et_depthwise_conv2d_bwd_w_acc_f16c__zvfh(const et_f16 *dy, const et_f16 *x, float *dw,
                                              const int32_t *ok, int32_t *ctl, int32_t N,
                                              int32_t P, int32_t Q, int32_t C, int32_t ldy,
                                              int32_t H, int32_t W, int32_t ldx, int32_t KH,
                                              int32_t KW, int32_t ldw, int32_t sh, int32_t sw,
                                              int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                              int32_t begin, int32_t end);

/* depthwise_conv2d_bwd_w_sgd: depthwise_conv2d_bwd_w fused with sgd */
void et_depthwise_conv2d_bwd_w_sgd_f32__ref(const float *dy, const float *x, float *w,
                                            const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                            int32_t Q, int32_t C, int32_t ldy, int32_t H,
                                            int32_t W, int32_t ldx, int32_t KH, int32_t KW,
                                            int32_t ldw, int32_t sh, int32_t sw, int32_t pt,
                                            int32_t pl, int32_t th, int32_t tw, float lr_scale,
                                            float decay, uint32_t tensor, uint32_t index0,
                                            int32_t rounding, int32_t begin, int32_t end);
void et_depthwise_conv2d_bwd_w_sgd_f32__zvfh(const float *dy, const float *x, float *w,
                                             const int32_t *ok, int32_t *ctl, int32_t N,
                                             int32_t P, int32_t Q, int32_t C, int32_t ldy,
                                             int32_t H, int32_t W, int32_t ldx, int32_t KH,
                                             int32_t KW, int32_t ldw, int32_t sh, int32_t sw,
                                             int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                             float lr_scale, float decay, uint32_t tensor,
                                             uint32_t index0, int32_t rounding, int32_t begin,
                                             int32_t end);
void et_depthwise_conv2d_bwd_w_sgd_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                            const int32_t *ok, int32_t *ctl, int32_t N, int32_t P,
                                            int32_t Q, int32_t C, int32_t ldy, int32_t H,
                                            int32_t W, int32_t ldx, int32_t KH, int32_t KW,
                                            int32_t ldw, int32_t sh, int32_t sw, int32_t pt,
                                            int32_t pl, int32_t th, int32_t tw, float lr_scale,
                                            float decay, uint32_t tensor, uint32_t index0,
                                            int32_t rounding, int32_t begin, int32_t end);
void et_depthwise_conv2d_bwd_w_sgd_f16__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                             const int32_t *ok, int32_t *ctl, int32_t N,
                                             int32_t P, int32_t Q, int32_t C, int32_t ldy,
                                             int32_t H, int32_t W, int32_t ldx, int32_t KH,
                                             int32_t KW, int32_t ldw, int32_t sh, int32_t sw,
                                             int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                             float lr_scale, float decay, uint32_t tensor,
                                             uint32_t index0, int32_t rounding, int32_t begin,
                                             int32_t end);
void et_depthwise_conv2d_bwd_w_sgd_f16c__ref(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                             const int32_t *ok, int32_t *ctl, int32_t N,
                                             int32_t P, int32_t Q, int32_t C, int32_t ldy,
                                             int32_t H, int32_t W, int32_t ldx, int32_t KH,
                                             int32_t KW, int32_t ldw, int32_t sh, int32_t sw,
                                             int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                             float lr_scale, float decay, uint32_t tensor,
                                             uint32_t index0, int32_t rounding, int32_t begin,
                                             int32_t end);
void et_depthwise_conv2d_bwd_w_sgd_f16c__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                              const int32_t *ok, int32_t *ctl, int32_t N,
                                              int32_t P, int32_t Q, int32_t C, int32_t ldy,
                                              int32_t H, int32_t W, int32_t ldx, int32_t KH,
                                              int32_t KW, int32_t ldw, int32_t sh, int32_t sw,
                                              int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                              float lr_scale, float decay, uint32_t tensor,
                                              uint32_t index0, int32_t rounding, int32_t begin,
                                              int32_t end);

/* depthwise_conv2d_bwd_w_momentum: depthwise_conv2d_bwd_w fused with momentum */
void et_depthwise_conv2d_bwd_w_momentum_f32__ref(const float *dy, const float *x, float *w,
                                                 float *m, const int32_t *ok, int32_t *ctl,
                                                 int32_t N, int32_t P, int32_t Q, int32_t C,
                                                 int32_t ldy, int32_t H, int32_t W, int32_t ldx,
                                                 int32_t KH, int32_t KW, int32_t ldw, int32_t sh,
                                                 int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                                 int32_t tw, float lr_scale, float decay,
                                                 uint32_t tensor, uint32_t index0,
                                                 int32_t rounding, int32_t nesterov,
                                                 int32_t begin, int32_t end);
void et_depthwise_conv2d_bwd_w_momentum_f32__zvfh(const float *dy, const float *x, float *w,
                                                  float *m, const int32_t *ok, int32_t *ctl,
                                                  int32_t N, int32_t P, int32_t Q, int32_t C,
                                                  int32_t ldy, int32_t H, int32_t W, int32_t ldx,
                                                  int32_t KH, int32_t KW, int32_t ldw, int32_t sh,
                                                  int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                                  int32_t tw, float lr_scale, float decay,
                                                  uint32_t tensor, uint32_t index0,
                                                  int32_t rounding, int32_t nesterov,
                                                  int32_t begin, int32_t end);
void et_depthwise_conv2d_bwd_w_momentum_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                                 float *m, const int32_t *ok, int32_t *ctl,
                                                 int32_t N, int32_t P, int32_t Q, int32_t C,
                                                 int32_t ldy, int32_t H, int32_t W, int32_t ldx,
                                                 int32_t KH, int32_t KW, int32_t ldw, int32_t sh,
                                                 int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                                 int32_t tw, float lr_scale, float decay,
                                                 uint32_t tensor, uint32_t index0,
                                                 int32_t rounding, int32_t nesterov,
                                                 int32_t begin, int32_t end);
void et_depthwise_conv2d_bwd_w_momentum_f16__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                                  float *m, const int32_t *ok, int32_t *ctl,
                                                  int32_t N, int32_t P, int32_t Q, int32_t C,
                                                  int32_t ldy, int32_t H, int32_t W, int32_t ldx,
                                                  int32_t KH, int32_t KW, int32_t ldw, int32_t sh,
                                                  int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                                  int32_t tw, float lr_scale, float decay,
                                                  uint32_t tensor, uint32_t index0,
                                                  int32_t rounding, int32_t nesterov,
                                                  int32_t begin, int32_t end);
void et_depthwise_conv2d_bwd_w_momentum_f16c__ref(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                                  float *m, const int32_t *ok, int32_t *ctl,
                                                  int32_t N, int32_t P, int32_t Q, int32_t C,
                                                  int32_t ldy, int32_t H, int32_t W, int32_t ldx,
                                                  int32_t KH, int32_t KW, int32_t ldw, int32_t sh,
                                                  int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                                  int32_t tw, float lr_scale, float decay,
                                                  uint32_t tensor, uint32_t index0,
                                                  int32_t rounding, int32_t nesterov,
                                                  int32_t begin, int32_t end);
void et_depthwise_conv2d_bwd_w_momentum_f16c__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                                   float *m, const int32_t *ok, int32_t *ctl,
                                                   int32_t N, int32_t P, int32_t Q, int32_t C,
                                                   int32_t ldy, int32_t H, int32_t W, int32_t ldx,
                                                   int32_t KH, int32_t KW, int32_t ldw,
                                                   int32_t sh, int32_t sw, int32_t pt, int32_t pl,
                                                   int32_t th, int32_t tw, float lr_scale,
                                                   float decay, uint32_t tensor, uint32_t index0,
                                                   int32_t rounding, int32_t nesterov,
                                                   int32_t begin, int32_t end);

/* copy: y = x */
void et_copy_f32__ref(const float *x, float *y, int32_t n, int32_t begin, int32_t end);
void et_copy_f16__ref(const et_f16 *x, et_f16 *y, int32_t n, int32_t begin, int32_t end);

/* blend: w = share old + (1 - share) w */
void et_blend_f32__ref(float *w, const float *old, int32_t n, float share, int32_t begin,
                       int32_t end);
void et_blend_f16__ref(et_f16 *w, const et_f16 *old, int32_t n, float share, int32_t begin,
                       int32_t end);

/* tally: count a judged sample: right ones, all, their losses; slot 0 begins a new count */
void et_tally_f32__ref(const float *z, const int32_t *t, const int32_t *slot, const float *loss,
                       int32_t *tally, float *total, int32_t N, int32_t C);
void et_tally_f16__ref(const et_f16 *z, const int32_t *t, const int32_t *slot, const float *loss,
                       int32_t *tally, float *total, int32_t N, int32_t C);

/* ema: m = d m + (1 - d) w with d = min(decay, step / (step + 1)) */
void et_ema_f32__ref(float *m, const float *w, const int32_t *ctl, int32_t n, float decay,
                     int32_t begin, int32_t end);
void et_ema_f16__ref(float *m, const et_f16 *w, const int32_t *ctl, int32_t n, float decay,
                     int32_t begin, int32_t end);

/* pseudo_label: the class of the highest score, and whether its probability reaches the threshold */
void et_pseudo_label_f32__ref(const float *z, int32_t *tally, int32_t *t, int32_t *sure,
                              int32_t N, int32_t C, float threshold);
void et_pseudo_label_f16__ref(const et_f16 *z, int32_t *tally, int32_t *t, int32_t *sure,
                              int32_t N, int32_t C, float threshold);

/* gate: x where sure, else 0 */
void et_gate_f32__ref(const float *x, const int32_t *sure, float *y, int32_t n, int32_t begin,
                      int32_t end);
void et_gate_f16__ref(const et_f16 *x, const int32_t *sure, et_f16 *y, int32_t n, int32_t begin,
                      int32_t end);

/* count_if: one more sample in the gradient sums, if it is sure */
void et_count_if_f32__ref(int32_t *ctl, const int32_t *sure);

/* dense: fully connected layer; with fewer than 8 outputs each is summed in 8 stripes */
void et_dense_f32__ref(const float *x, const float *w, const float *b, float *y, int32_t N,
                       int32_t I, int32_t ldx, int32_t O, int32_t ldw, int32_t ldy, int32_t begin,
                       int32_t end);
void et_dense_f32__zvfh(const float *x, const float *w, const float *b, float *y, int32_t N,
                        int32_t I, int32_t ldx, int32_t O, int32_t ldw, int32_t ldy,
                        int32_t begin, int32_t end);
void et_dense_f16__ref(const et_f16 *x, const et_f16 *w, const et_f16 *b, et_f16 *y, int32_t N,
                       int32_t I, int32_t ldx, int32_t O, int32_t ldw, int32_t ldy, int32_t begin,
                       int32_t end);
void et_dense_f16__zvfh(const et_f16 *x, const et_f16 *w, const et_f16 *b, et_f16 *y, int32_t N,
                        int32_t I, int32_t ldx, int32_t O, int32_t ldw, int32_t ldy,
                        int32_t begin, int32_t end);
void et_dense_f16c__ref(const et_f16 *x, const et_f16 *w, const et_f16 *b, et_f16 *y, int32_t N,
                        int32_t I, int32_t ldx, int32_t O, int32_t ldw, int32_t ldy,
                        int32_t begin, int32_t end);
void et_dense_f16c__zvfh(const et_f16 *x, const et_f16 *w, const et_f16 *b, et_f16 *y, int32_t N,
                         int32_t I, int32_t ldx, int32_t O, int32_t ldw, int32_t ldy,
                         int32_t begin, int32_t end);

/* dense_bwd_x: gradient of dense with respect to its input */
void et_dense_bwd_x_f32__ref(const float *dy, const float *w, float *dx, int32_t N, int32_t O,
                             int32_t ldy, int32_t I, int32_t ldw, int32_t ldx, int32_t begin,
                             int32_t end);
void et_dense_bwd_x_f32__zvfh(const float *dy, const float *w, float *dx, int32_t N, int32_t O,
                              int32_t ldy, int32_t I, int32_t ldw, int32_t ldx, int32_t begin,
                              int32_t end);
void et_dense_bwd_x_f16__ref(const et_f16 *dy, const et_f16 *w, et_f16 *dx, int32_t N, int32_t O,
                             int32_t ldy, int32_t I, int32_t ldw, int32_t ldx, int32_t begin,
                             int32_t end);
void et_dense_bwd_x_f16__zvfh(const et_f16 *dy, const et_f16 *w, et_f16 *dx, int32_t N, int32_t O,
                              int32_t ldy, int32_t I, int32_t ldw, int32_t ldx, int32_t begin,
                              int32_t end);
void et_dense_bwd_x_f16c__ref(const et_f16 *dy, const et_f16 *w, et_f16 *dx, int32_t N, int32_t O,
                              int32_t ldy, int32_t I, int32_t ldw, int32_t ldx, int32_t begin,
                              int32_t end);
void et_dense_bwd_x_f16c__zvfh(const et_f16 *dy, const et_f16 *w, et_f16 *dx, int32_t N,
                               int32_t O, int32_t ldy, int32_t I, int32_t ldw, int32_t ldx,
                               int32_t begin, int32_t end);

/* dense_bwd_w: gradient of dense with respect to its weight */
void et_dense_bwd_w_f32__ref(const float *dy, const float *x, float *dw, int32_t N, int32_t O,
                             int32_t ldy, int32_t I, int32_t ldx, int32_t ldw, int32_t begin,
                             int32_t end);
void et_dense_bwd_w_f32__zvfh(const float *dy, const float *x, float *dw, int32_t N, int32_t O,
                              int32_t ldy, int32_t I, int32_t ldx, int32_t ldw, int32_t begin,
                              int32_t end);
void et_dense_bwd_w_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *dw, int32_t N, int32_t O,
                             int32_t ldy, int32_t I, int32_t ldx, int32_t ldw, int32_t begin,
                             int32_t end);
void et_dense_bwd_w_f16__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *dw, int32_t N, int32_t O,
                              int32_t ldy, int32_t I, int32_t ldx, int32_t ldw, int32_t begin,
                              int32_t end);
void et_dense_bwd_w_f16c__ref(const et_f16 *dy, const et_f16 *x, et_f16 *dw, int32_t N, int32_t O,
                              int32_t ldy, int32_t I, int32_t ldx, int32_t ldw, int32_t begin,
                              int32_t end);
void et_dense_bwd_w_f16c__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *dw, int32_t N,
                               int32_t O, int32_t ldy, int32_t I, int32_t ldx, int32_t ldw,
                               int32_t begin, int32_t end);

/* dense_bwd_w_acc: dense_bwd_w, added to an f32 sum */
void et_dense_bwd_w_acc_f32__ref(const float *dy, const float *x, float *dw, const int32_t *ok,
                                 int32_t *ctl, int32_t N, int32_t O, int32_t ldy, int32_t I,
                                 int32_t ldx, int32_t ldw, int32_t begin, int32_t end);
void et_dense_bwd_w_acc_f32__zvfh(const float *dy, const float *x, float *dw, const int32_t *ok,
                                  int32_t *ctl, int32_t N, int32_t O, int32_t ldy, int32_t I,
                                  int32_t ldx, int32_t ldw, int32_t begin, int32_t end);
void et_dense_bwd_w_acc_f16__ref(const et_f16 *dy, const et_f16 *x, float *dw, const int32_t *ok,
                                 int32_t *ctl, int32_t N, int32_t O, int32_t ldy, int32_t I,
                                 int32_t ldx, int32_t ldw, int32_t begin, int32_t end);
void et_dense_bwd_w_acc_f16__zvfh(const et_f16 *dy, const et_f16 *x, float *dw, const int32_t *ok,
                                  int32_t *ctl, int32_t N, int32_t O, int32_t ldy, int32_t I,
                                  int32_t ldx, int32_t ldw, int32_t begin, int32_t end);
void et_dense_bwd_w_acc_f16c__ref(const et_f16 *dy, const et_f16 *x, float *dw, const int32_t *ok,
                                  int32_t *ctl, int32_t N, int32_t O, int32_t ldy, int32_t I,
                                  int32_t ldx, int32_t ldw, int32_t begin, int32_t end);
void et_dense_bwd_w_acc_f16c__zvfh(const et_f16 *dy, const et_f16 *x, float *dw,
                                   const int32_t *ok, int32_t *ctl, int32_t N, int32_t O,
                                   int32_t ldy, int32_t I, int32_t ldx, int32_t ldw,
                                   int32_t begin, int32_t end);

/* dense_bwd_w_sgd: dense_bwd_w fused with sgd */
void et_dense_bwd_w_sgd_f32__ref(const float *dy, const float *x, float *w, const int32_t *ok,
                                 int32_t *ctl, int32_t N, int32_t O, int32_t ldy, int32_t I,
                                 int32_t ldx, int32_t ldw, float lr_scale, float decay,
                                 uint32_t tensor, uint32_t index0, int32_t rounding,
                                 int32_t begin, int32_t end);
void et_dense_bwd_w_sgd_f32__zvfh(const float *dy, const float *x, float *w, const int32_t *ok,
                                  int32_t *ctl, int32_t N, int32_t O, int32_t ldy, int32_t I,
                                  int32_t ldx, int32_t ldw, float lr_scale, float decay,
                                  uint32_t tensor, uint32_t index0, int32_t rounding,
                                  int32_t begin, int32_t end);
void et_dense_bwd_w_sgd_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *w, const int32_t *ok,
                                 int32_t *ctl, int32_t N, int32_t O, int32_t ldy, int32_t I,
                                 int32_t ldx, int32_t ldw, float lr_scale, float decay,
                                 uint32_t tensor, uint32_t index0, int32_t rounding,
                                 int32_t begin, int32_t end);
void et_dense_bwd_w_sgd_f16__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *w, const int32_t *ok,
                                  int32_t *ctl, int32_t N, int32_t O, int32_t ldy, int32_t I,
                                  int32_t ldx, int32_t ldw, float lr_scale, float decay,
                                  uint32_t tensor, uint32_t index0, int32_t rounding,
                                  int32_t begin, int32_t end);
void et_dense_bwd_w_sgd_f16c__ref(const et_f16 *dy, const et_f16 *x, et_f16 *w, const int32_t *ok,
                                  int32_t *ctl, int32_t N, int32_t O, int32_t ldy, int32_t I,
                                  int32_t ldx, int32_t ldw, float lr_scale, float decay,
                                  uint32_t tensor, uint32_t index0, int32_t rounding,
                                  int32_t begin, int32_t end);
void et_dense_bwd_w_sgd_f16c__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                   const int32_t *ok, int32_t *ctl, int32_t N, int32_t O,
                                   int32_t ldy, int32_t I, int32_t ldx, int32_t ldw,
                                   float lr_scale, float decay, uint32_t tensor, uint32_t index0,
                                   int32_t rounding, int32_t begin, int32_t end);

/* dense_bwd_w_momentum: dense_bwd_w fused with momentum */
void et_dense_bwd_w_momentum_f32__ref(const float *dy, const float *x, float *w, float *m,
                                      const int32_t *ok, int32_t *ctl, int32_t N, int32_t O,
                                      int32_t ldy, int32_t I, int32_t ldx, int32_t ldw,
                                      float lr_scale, float decay, uint32_t tensor,
                                      uint32_t index0, int32_t rounding, int32_t nesterov,
                                      int32_t begin, int32_t end);
void et_dense_bwd_w_momentum_f32__zvfh(const float *dy, const float *x, float *w, float *m,
                                       const int32_t *ok, int32_t *ctl, int32_t N, int32_t O,
                                       int32_t ldy, int32_t I, int32_t ldx, int32_t ldw,
                                       float lr_scale, float decay, uint32_t tensor,
                                       uint32_t index0, int32_t rounding, int32_t nesterov,
                                       int32_t begin, int32_t end);
void et_dense_bwd_w_momentum_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *w, float *m,
                                      const int32_t *ok, int32_t *ctl, int32_t N, int32_t O,
                                      int32_t ldy, int32_t I, int32_t ldx, int32_t ldw,
                                      float lr_scale, float decay, uint32_t tensor,
                                      uint32_t index0, int32_t rounding, int32_t nesterov,
                                      int32_t begin, int32_t end);
void et_dense_bwd_w_momentum_f16__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *w, float *m,
                                       const int32_t *ok, int32_t *ctl, int32_t N, int32_t O,
                                       int32_t ldy, int32_t I, int32_t ldx, int32_t ldw,
                                       float lr_scale, float decay, uint32_t tensor,
                                       uint32_t index0, int32_t rounding, int32_t nesterov,
                                       int32_t begin, int32_t end);
void et_dense_bwd_w_momentum_f16c__ref(const et_f16 *dy, const et_f16 *x, et_f16 *w, float *m,
                                       const int32_t *ok, int32_t *ctl, int32_t N, int32_t O,
                                       int32_t ldy, int32_t I, int32_t ldx, int32_t ldw,
                                       float lr_scale, float decay, uint32_t tensor,
                                       uint32_t index0, int32_t rounding, int32_t nesterov,
                                       int32_t begin, int32_t end);
void et_dense_bwd_w_momentum_f16c__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *w, float *m,
                                        const int32_t *ok, int32_t *ctl, int32_t N, int32_t O,
                                        int32_t ldy, int32_t I, int32_t ldx, int32_t ldw,
                                        float lr_scale, float decay, uint32_t tensor,
                                        uint32_t index0, int32_t rounding, int32_t nesterov,
                                        int32_t begin, int32_t end);

/* sum_rows: sum over all axes but the last: gradient of every bias */
void et_sum_rows_f32__ref(const float *dy, float *dw, int32_t R, int32_t O, int32_t ldy,
                          int32_t begin, int32_t end);
void et_sum_rows_f32__zvfh(const float *dy, float *dw, int32_t R, int32_t O, int32_t ldy,
                           int32_t begin, int32_t end);
void et_sum_rows_f16__ref(const et_f16 *dy, et_f16 *dw, int32_t R, int32_t O, int32_t ldy,
                          int32_t begin, int32_t end);
void et_sum_rows_f16__zvfh(const et_f16 *dy, et_f16 *dw, int32_t R, int32_t O, int32_t ldy,
                           int32_t begin, int32_t end);

/* sum_rows_acc: sum_rows, added to an f32 sum */
void et_sum_rows_acc_f32__ref(const float *dy, float *dw, const int32_t *ok, int32_t *ctl,
                              int32_t R, int32_t O, int32_t ldy, int32_t begin, int32_t end);
void et_sum_rows_acc_f32__zvfh(const float *dy, float *dw, const int32_t *ok, int32_t *ctl,
                               int32_t R, int32_t O, int32_t ldy, int32_t begin, int32_t end);
void et_sum_rows_acc_f16__ref(const et_f16 *dy, float *dw, const int32_t *ok, int32_t *ctl,
                              int32_t R, int32_t O, int32_t ldy, int32_t begin, int32_t end);
void et_sum_rows_acc_f16__zvfh(const et_f16 *dy, float *dw, const int32_t *ok, int32_t *ctl,
                               int32_t R, int32_t O, int32_t ldy, int32_t begin, int32_t end);

/* sum_rows_sgd: sum_rows fused with sgd */
void et_sum_rows_sgd_f32__ref(const float *dy, float *w, const int32_t *ok, int32_t *ctl,
                              int32_t R, int32_t O, int32_t ldy, float lr_scale, float decay,
                              uint32_t tensor, uint32_t index0, int32_t rounding, int32_t begin,
                              int32_t end);
void et_sum_rows_sgd_f32__zvfh(const float *dy, float *w, const int32_t *ok, int32_t *ctl,
                               int32_t R, int32_t O, int32_t ldy, float lr_scale, float decay,
                               uint32_t tensor, uint32_t index0, int32_t rounding, int32_t begin,
                               int32_t end);
void et_sum_rows_sgd_f16__ref(const et_f16 *dy, et_f16 *w, const int32_t *ok, int32_t *ctl,
                              int32_t R, int32_t O, int32_t ldy, float lr_scale, float decay,
                              uint32_t tensor, uint32_t index0, int32_t rounding, int32_t begin,
                              int32_t end);
void et_sum_rows_sgd_f16__zvfh(const et_f16 *dy, et_f16 *w, const int32_t *ok, int32_t *ctl,
                               int32_t R, int32_t O, int32_t ldy, float lr_scale, float decay,
                               uint32_t tensor, uint32_t index0, int32_t rounding, int32_t begin,
                               int32_t end);

/* sum_rows_momentum: sum_rows fused with momentum */
void et_sum_rows_momentum_f32__ref(const float *dy, float *w, float *m, const int32_t *ok,
                                   int32_t *ctl, int32_t R, int32_t O, int32_t ldy,
                                   float lr_scale, float decay, uint32_t tensor, uint32_t index0,
                                   int32_t rounding, int32_t nesterov, int32_t begin, int32_t end);
void et_sum_rows_momentum_f32__zvfh(const float *dy, float *w, float *m, const int32_t *ok,
                                    int32_t *ctl, int32_t R, int32_t O, int32_t ldy,
                                    float lr_scale, float decay, uint32_t tensor, uint32_t index0,
                                    int32_t rounding, int32_t nesterov, int32_t begin,
                                    int32_t end);
void et_sum_rows_momentum_f16__ref(const et_f16 *dy, et_f16 *w, float *m, const int32_t *ok,
                                   int32_t *ctl, int32_t R, int32_t O, int32_t ldy,
                                   float lr_scale, float decay, uint32_t tensor, uint32_t index0,
                                   int32_t rounding, int32_t nesterov, int32_t begin, int32_t end);
void et_sum_rows_momentum_f16__zvfh(const et_f16 *dy, et_f16 *w, float *m, const int32_t *ok,
                                    int32_t *ctl, int32_t R, int32_t O, int32_t ldy,
                                    float lr_scale, float decay, uint32_t tensor, uint32_t index0,
                                    int32_t rounding, int32_t nesterov, int32_t begin,
                                    int32_t end);

/* matmul: products of two activations; with fewer than 8 columns summed in 8 stripes */
void et_matmul_f32__ref(const float *a, const float *b, float *y, int32_t M, int32_t N, int32_t I,
                        int32_t O, int32_t begin, int32_t end);
void et_matmul_f32__zvfh(const float *a, const float *b, float *y, int32_t M, int32_t N,
                         int32_t I, int32_t O, int32_t begin, int32_t end);
void et_matmul_f16__ref(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t M, int32_t N,
                        int32_t I, int32_t O, int32_t begin, int32_t end);
void et_matmul_f16__zvfh(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t M, int32_t N,
                         int32_t I, int32_t O, int32_t begin, int32_t end);
void et_matmul_f16c__ref(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t M, int32_t N,
                         int32_t I, int32_t O, int32_t begin, int32_t end);
void et_matmul_f16c__zvfh(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t M, int32_t N,
                          int32_t I, int32_t O, int32_t begin, int32_t end);

/* matmul_nt: products with the second operand transposed: queries and keys */
void et_matmul_nt_f32__ref(const float *a, const float *b, float *y, int32_t M, int32_t N,
                           int32_t I, int32_t O, int32_t begin, int32_t end);
void et_matmul_nt_f32__zvfh(const float *a, const float *b, float *y, int32_t M, int32_t N,
                            int32_t I, int32_t O, int32_t begin, int32_t end);
void et_matmul_nt_f16__ref(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t M, int32_t N,
                           int32_t I, int32_t O, int32_t begin, int32_t end);
void et_matmul_nt_f16__zvfh(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t M, int32_t N,
                            int32_t I, int32_t O, int32_t begin, int32_t end);
void et_matmul_nt_f16c__ref(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t M, int32_t N,
                            int32_t I, int32_t O, int32_t begin, int32_t end);
void et_matmul_nt_f16c__zvfh(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t M, int32_t N,
                             int32_t I, int32_t O, int32_t begin, int32_t end);

/* matmul_tn: products with the first operand transposed */
void et_matmul_tn_f32__ref(const float *a, const float *b, float *y, int32_t M, int32_t I,
                           int32_t N, int32_t O, int32_t begin, int32_t end);
void et_matmul_tn_f32__zvfh(const float *a, const float *b, float *y, int32_t M, int32_t I,
                            int32_t N, int32_t O, int32_t begin, int32_t end);
void et_matmul_tn_f16__ref(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t M, int32_t I,
                           int32_t N, int32_t O, int32_t begin, int32_t end);
void et_matmul_tn_f16__zvfh(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t M, int32_t I,
                            int32_t N, int32_t O, int32_t begin, int32_t end);
void et_matmul_tn_f16c__ref(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t M, int32_t I,
                            int32_t N, int32_t O, int32_t begin, int32_t end);
void et_matmul_tn_f16c__zvfh(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t M, int32_t I,
                             int32_t N, int32_t O, int32_t begin, int32_t end);

/* softmax_ce: softmax and cross-entropy against integer labels, with label smoothing */
void et_softmax_ce_f32__ref(const float *z, const int32_t *t, float *loss, float *p, int32_t N,
                            int32_t C, float smoothing);
void et_softmax_ce_f32__zvfh(const float *z, const int32_t *t, float *loss, float *p, int32_t N,
                             int32_t C, float smoothing);
void et_softmax_ce_f16__ref(const et_f16 *z, const int32_t *t, float *loss, float *p, int32_t N,
                            int32_t C, float smoothing);
void et_softmax_ce_f16__zvfh(const et_f16 *z, const int32_t *t, float *loss, float *p, int32_t N,
                             int32_t C, float smoothing);

/* softmax_ce_bwd_z: gradient of softmax_ce, times the loss scale */
void et_softmax_ce_bwd_z_f32__ref(const float *p, const int32_t *t, const int32_t *ctl, float *dz,
                                  int32_t N, int32_t C, float smoothing, int32_t begin,
                                  int32_t end);
void et_softmax_ce_bwd_z_f32__zvfh(const float *p, const int32_t *t, const int32_t *ctl,
                                   float *dz, int32_t N, int32_t C, float smoothing,
                                   int32_t begin, int32_t end);
void et_softmax_ce_bwd_z_f16__ref(const float *p, const int32_t *t, const int32_t *ctl,
                                  et_f16 *dz, int32_t N, int32_t C, float smoothing,
                                  int32_t begin, int32_t end);
void et_softmax_ce_bwd_z_f16__zvfh(const float *p, const int32_t *t, const int32_t *ctl,
                                   et_f16 *dz, int32_t N, int32_t C, float smoothing,
                                   int32_t begin, int32_t end);

/* softmax_kl: distillation: divergence of softmax(z / temperature) from a teacher's probabilities, times temperature^2 */
void et_softmax_kl_f32__ref(const float *z, const float *t, float *loss, float *p, int32_t N,
                            int32_t C, float temperature);
void et_softmax_kl_f16__ref(const et_f16 *z, const float *t, float *loss, float *p, int32_t N,
                            int32_t C, float temperature);

/* softmax_kl_bwd_z: gradient of softmax_kl, times the loss scale */
void et_softmax_kl_bwd_z_f32__ref(const float *p, const float *t, const int32_t *ctl, float *dz,
                                  int32_t N, int32_t C, float temperature, int32_t begin,
                                  int32_t end);
void et_softmax_kl_bwd_z_f16__ref(const float *p, const float *t, const int32_t *ctl, et_f16 *dz,
                                  int32_t N, int32_t C, float temperature, int32_t begin,
                                  int32_t end);

/* entropy: entropy of softmax(z), which needs no target */
void et_entropy_f32__ref(const float *z, float *loss, float *p, int32_t N, int32_t C);
void et_entropy_f16__ref(const et_f16 *z, float *loss, float *p, int32_t N, int32_t C);

/* entropy_bwd_z: gradient of entropy, times the loss scale */
void et_entropy_bwd_z_f32__ref(const float *p, const int32_t *ctl, float *dz, int32_t N,
                               int32_t C, int32_t begin, int32_t end);
void et_entropy_bwd_z_f16__ref(const float *p, const int32_t *ctl, et_f16 *dz, int32_t N,
                               int32_t C, int32_t begin, int32_t end);

/* mse: mean squared error against f32 targets */
void et_mse_f32__ref(const float *y, const float *t, float *loss, int32_t N, int32_t D);
void et_mse_f16__ref(const et_f16 *y, const float *t, float *loss, int32_t N, int32_t D);

/* mse_bwd_y: gradient of mse, times the loss scale */
void et_mse_bwd_y_f32__ref(const float *y, const float *t, const int32_t *ctl, float *dy,
                           int32_t N, int32_t D, int32_t begin, int32_t end);
void et_mse_bwd_y_f16__ref(const et_f16 *y, const float *t, const int32_t *ctl, et_f16 *dy,
                           int32_t N, int32_t D, int32_t begin, int32_t end);

/* l1: mean absolute error against f32 targets */
void et_l1_f32__ref(const float *y, const float *t, float *loss, int32_t N, int32_t D);
void et_l1_f16__ref(const et_f16 *y, const float *t, float *loss, int32_t N, int32_t D);

/* l1_bwd_y: gradient of l1, times the loss scale */
void et_l1_bwd_y_f32__ref(const float *y, const float *t, const int32_t *ctl, float *dy,
                          int32_t N, int32_t D, int32_t begin, int32_t end);
void et_l1_bwd_y_f16__ref(const et_f16 *y, const float *t, const int32_t *ctl, et_f16 *dy,
                          int32_t N, int32_t D, int32_t begin, int32_t end);

/* huber: half the squared error up to delta, from there a line of slope delta */
void et_huber_f32__ref(const float *y, const float *t, float *loss, int32_t N, int32_t D,
                       float delta);
void et_huber_f16__ref(const et_f16 *y, const float *t, float *loss, int32_t N, int32_t D,
                       float delta);

/* huber_bwd_y: gradient of huber, times the loss scale */
void et_huber_bwd_y_f32__ref(const float *y, const float *t, const int32_t *ctl, float *dy,
                             int32_t N, int32_t D, float delta, int32_t begin, int32_t end);
void et_huber_bwd_y_f16__ref(const et_f16 *y, const float *t, const int32_t *ctl, et_f16 *dy,
                             int32_t N, int32_t D, float delta, int32_t begin, int32_t end);

/* sigmoid_bce: cross-entropy of sigmoid(z) with probabilities, one per output */
void et_sigmoid_bce_f32__ref(const float *z, const float *t, float *loss, int32_t N, int32_t C);
void et_sigmoid_bce_f16__ref(const et_f16 *z, const float *t, float *loss, int32_t N, int32_t C);

/* sigmoid_bce_bwd_z: gradient of sigmoid_bce, times the loss scale */
void et_sigmoid_bce_bwd_z_f32__ref(const float *z, const float *t, const int32_t *ctl, float *dz,
                                   int32_t N, int32_t C, int32_t begin, int32_t end);
void et_sigmoid_bce_bwd_z_f16__ref(const et_f16 *z, const float *t, const int32_t *ctl,
                                   et_f16 *dz, int32_t N, int32_t C, int32_t begin, int32_t end);

/* cosine: 1 - cosine of the angle between y and t; 1 where one of them is zero */
void et_cosine_f32__ref(const float *y, const float *t, float *loss, int32_t N, int32_t D);
void et_cosine_f16__ref(const et_f16 *y, const float *t, float *loss, int32_t N, int32_t D);

/* cosine_bwd_y: gradient of cosine, times the loss scale; 0 where a vector is zero */
void et_cosine_bwd_y_f32__ref(const float *y, const float *t, const int32_t *ctl, float *dy,
                              int32_t N, int32_t D, int32_t begin, int32_t end);
void et_cosine_bwd_y_f16__ref(const et_f16 *y, const float *t, const int32_t *ctl, et_f16 *dy,
                              int32_t N, int32_t D, int32_t begin, int32_t end);

/* reconstruction_error: mean squared difference of two samples: an autoencoder's error */
void et_reconstruction_error_f32__ref(const float *y, const float *x, float *e, int32_t N,
                                      int32_t D, int32_t begin, int32_t end);
void et_reconstruction_error_f16__ref(const et_f16 *y, const et_f16 *x, float *e, int32_t N,
                                      int32_t D, int32_t begin, int32_t end);

/* remember: put a sample and its label into a store */
void et_remember_f32__ref(const float *x, const int32_t *t, float *store, int32_t *labels,
                          int32_t *seen, int32_t *ctl, int32_t N, int32_t D, int32_t K, int32_t C,
                          int32_t reservoir, uint32_t tensor);
void et_remember_f16__ref(const et_f16 *x, const int32_t *t, et_f16 *store, int32_t *labels,
                          int32_t *seen, int32_t *ctl, int32_t N, int32_t D, int32_t K, int32_t C,
                          int32_t reservoir, uint32_t tensor);

/* knn_scores: k nearest neighbours: scores of the classes from the samples in a store */
void et_knn_scores_f32__ref(const float *x, const float *store, const int32_t *labels,
                            const int32_t *seen, float *y, float *d, int32_t N, int32_t D,
                            int32_t K, int32_t C, int32_t nearest);
void et_knn_scores_f16__ref(const et_f16 *x, const et_f16 *store, const int32_t *labels,
                            const int32_t *seen, float *y, float *d, int32_t N, int32_t D,
                            int32_t K, int32_t C, int32_t nearest);

/* standardize: (x - mean) * scale per channel: raw sensor values, or frozen batch normalisation */
void et_standardize_f32__ref(const float *x, const float *mean, const float *scale, float *y,
                             int32_t R, int32_t C, int32_t begin, int32_t end);
void et_standardize_f32__zvfh(const float *x, const float *mean, const float *scale, float *y,
                              int32_t R, int32_t C, int32_t begin, int32_t end);
void et_standardize_f16__ref(const et_f16 *x, const float *mean, const float *scale, et_f16 *y,
                             int32_t R, int32_t C, int32_t begin, int32_t end);
void et_standardize_f16__zvfh(const et_f16 *x, const float *mean, const float *scale, et_f16 *y,
                              int32_t R, int32_t C, int32_t begin, int32_t end);

/* standardize_bwd_x: gradient of standardize */
void et_standardize_bwd_x_f32__ref(const float *dy, const float *scale, float *dx, int32_t R,
                                   int32_t C, int32_t begin, int32_t end);
void et_standardize_bwd_x_f32__zvfh(const float *dy, const float *scale, float *dx, int32_t R,
                                    int32_t C, int32_t begin, int32_t end);
void et_standardize_bwd_x_f16__ref(const et_f16 *dy, const float *scale, et_f16 *dx, int32_t R,
                                   int32_t C, int32_t begin, int32_t end);
void et_standardize_bwd_x_f16__zvfh(const et_f16 *dy, const float *scale, et_f16 *dx, int32_t R,
                                    int32_t C, int32_t begin, int32_t end);

/* scale_shift: x gamma + beta per channel, both trainable */
void et_scale_shift_f32__ref(const float *x, const float *gamma, const float *beta, float *y,
                             int32_t R, int32_t C, int32_t begin, int32_t end);
void et_scale_shift_f32__zvfh(const float *x, const float *gamma, const float *beta, float *y,
                              int32_t R, int32_t C, int32_t begin, int32_t end);
void et_scale_shift_f16__ref(const et_f16 *x, const et_f16 *gamma, const et_f16 *beta, et_f16 *y,
                             int32_t R, int32_t C, int32_t begin, int32_t end);
void et_scale_shift_f16__zvfh(const et_f16 *x, const et_f16 *gamma, const et_f16 *beta, et_f16 *y,
                              int32_t R, int32_t C, int32_t begin, int32_t end);

/* scale: x gamma per channel; its own input gradient, and scale_shift's */
void et_scale_f32__ref(const float *x, const float *gamma, float *y, int32_t R, int32_t C,
                       int32_t begin, int32_t end);
void et_scale_f32__zvfh(const float *x, const float *gamma, float *y, int32_t R, int32_t C,
                        int32_t begin, int32_t end);
void et_scale_f16__ref(const et_f16 *x, const et_f16 *gamma, et_f16 *y, int32_t R, int32_t C,
                       int32_t begin, int32_t end);
void et_scale_f16__zvfh(const et_f16 *x, const et_f16 *gamma, et_f16 *y, int32_t R, int32_t C,
                        int32_t begin, int32_t end);

/* scale_bwd_gamma: gradient of scale and scale_shift with respect to gamma */
void et_scale_bwd_gamma_f32__ref(const float *dy, const float *x, float *dw, int32_t R, int32_t C,
                                 int32_t begin, int32_t end);
void et_scale_bwd_gamma_f32__zvfh(const float *dy, const float *x, float *dw, int32_t R,
                                  int32_t C, int32_t begin, int32_t end);
void et_scale_bwd_gamma_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *dw, int32_t R,
                                 int32_t C, int32_t begin, int32_t end);
void et_scale_bwd_gamma_f16__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *dw, int32_t R,
                                  int32_t C, int32_t begin, int32_t end);

/* scale_bwd_gamma_acc: scale_bwd_gamma, added to an f32 sum */
void et_scale_bwd_gamma_acc_f32__ref(const float *dy, const float *x, float *dw,
                                     const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                     int32_t begin, int32_t end);
void et_scale_bwd_gamma_acc_f32__zvfh(const float *dy, const float *x, float *dw,
                                      const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                      int32_t begin, int32_t end);
void et_scale_bwd_gamma_acc_f16__ref(const et_f16 *dy, const et_f16 *x, float *dw,
                                     const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                     int32_t begin, int32_t end);
void et_scale_bwd_gamma_acc_f16__zvfh(const et_f16 *dy, const et_f16 *x, float *dw,
                                      const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                      int32_t begin, int32_t end);

/* scale_bwd_gamma_sgd: scale_bwd_gamma fused with sgd */
void et_scale_bwd_gamma_sgd_f32__ref(const float *dy, const float *x, float *w, const int32_t *ok,
                                     int32_t *ctl, int32_t R, int32_t C, float lr_scale,
                                     float decay, uint32_t tensor, uint32_t index0,
                                     int32_t rounding, int32_t begin, int32_t end);
void et_scale_bwd_gamma_sgd_f32__zvfh(const float *dy, const float *x, float *w,
                                      const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                      float lr_scale, float decay, uint32_t tensor,
                                      uint32_t index0, int32_t rounding, int32_t begin,
                                      int32_t end);
void et_scale_bwd_gamma_sgd_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                     const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                     float lr_scale, float decay, uint32_t tensor,
                                     uint32_t index0, int32_t rounding, int32_t begin,
                                     int32_t end);
void et_scale_bwd_gamma_sgd_f16__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *w,
                                      const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                      float lr_scale, float decay, uint32_t tensor,
                                      uint32_t index0, int32_t rounding, int32_t begin,
                                      int32_t end);

/* scale_bwd_gamma_momentum: scale_bwd_gamma fused with momentum */
void et_scale_bwd_gamma_momentum_f32__ref(const float *dy, const float *x, float *w, float *m,
                                          const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                          float lr_scale, float decay, uint32_t tensor,
                                          uint32_t index0, int32_t rounding, int32_t nesterov,
                                          int32_t begin, int32_t end);
void et_scale_bwd_gamma_momentum_f32__zvfh(const float *dy, const float *x, float *w, float *m,
                                           const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                           float lr_scale, float decay, uint32_t tensor,
                                           uint32_t index0, int32_t rounding, int32_t nesterov,
                                           int32_t begin, int32_t end);
void et_scale_bwd_gamma_momentum_f16__ref(const et_f16 *dy, const et_f16 *x, et_f16 *w, float *m,
                                          const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                          float lr_scale, float decay, uint32_t tensor,
                                          uint32_t index0, int32_t rounding, int32_t nesterov,
                                          int32_t begin, int32_t end);
void et_scale_bwd_gamma_momentum_f16__zvfh(const et_f16 *dy, const et_f16 *x, et_f16 *w, float *m,
                                           const int32_t *ok, int32_t *ctl, int32_t R, int32_t C,
                                           float lr_scale, float decay, uint32_t tensor,
                                           uint32_t index0, int32_t rounding, int32_t nesterov,
                                           int32_t begin, int32_t end);

/* group_normalize: zero mean (if centred) and unit variance of each sample's groups */
void et_group_normalize_f32__ref(const float *x, float *y, float *rstd, int32_t N, int32_t S,
                                 int32_t G, int32_t D, int32_t center, float eps, int32_t begin,
                                 int32_t end);
void et_group_normalize_f32__zvfh(const float *x, float *y, float *rstd, int32_t N, int32_t S,
                                  int32_t G, int32_t D, int32_t center, float eps, int32_t begin,
                                  int32_t end);
void et_group_normalize_f16__ref(const et_f16 *x, et_f16 *y, float *rstd, int32_t N, int32_t S,
                                 int32_t G, int32_t D, int32_t center, float eps, int32_t begin,
                                 int32_t end);
void et_group_normalize_f16__zvfh(const et_f16 *x, et_f16 *y, float *rstd, int32_t N, int32_t S,
                                  int32_t G, int32_t D, int32_t center, float eps, int32_t begin,
                                  int32_t end);

/* group_normalize_bwd_x: gradient of group_normalize, from its output */
void et_group_normalize_bwd_x_f32__ref(const float *dy, const float *y, const float *rstd,
                                       float *dx, int32_t N, int32_t S, int32_t G, int32_t D,
                                       int32_t center, int32_t begin, int32_t end);
void et_group_normalize_bwd_x_f32__zvfh(const float *dy, const float *y, const float *rstd,
                                        float *dx, int32_t N, int32_t S, int32_t G, int32_t D,
                                        int32_t center, int32_t begin, int32_t end);
void et_group_normalize_bwd_x_f16__ref(const et_f16 *dy, const et_f16 *y, const float *rstd,
                                       et_f16 *dx, int32_t N, int32_t S, int32_t G, int32_t D,
                                       int32_t center, int32_t begin, int32_t end);
void et_group_normalize_bwd_x_f16__zvfh(const et_f16 *dy, const et_f16 *y, const float *rstd,
                                        et_f16 *dx, int32_t N, int32_t S, int32_t G, int32_t D,
                                        int32_t center, int32_t begin, int32_t end);

/* running_moments: mean, and scale = 1 / standard deviation, of all rows seen so far, per channel */
void et_running_moments_f32__ref(const float *x, float *mean, float *m2, int32_t *count,
                                 float *scale, int32_t R, int32_t C, float eps, int32_t begin,
                                 int32_t end);
void et_running_moments_f16__ref(const et_f16 *x, float *mean, float *m2, int32_t *count,
                                 float *scale, int32_t R, int32_t C, float eps, int32_t begin,
                                 int32_t end);

/* conv2d_planar: conv2d of stride 1, its input in planes */
void et_conv2d_planar_f32__ref(const float *x, const float *w, const float *b, float *y,
                               int32_t N, int32_t C, int32_t H, int32_t W, int32_t KH, int32_t KW,
                               int32_t O, int32_t ldw, int32_t P, int32_t Q, int32_t ldy,
                               int32_t pt, int32_t pl, int32_t begin, int32_t end);
void et_conv2d_planar_f32__zvfh(const float *x, const float *w, const float *b, float *y,
                                int32_t N, int32_t C, int32_t H, int32_t W, int32_t KH,
                                int32_t KW, int32_t O, int32_t ldw, int32_t P, int32_t Q,
                                int32_t ldy, int32_t pt, int32_t pl, int32_t begin, int32_t end);
void et_conv2d_planar_f16__ref(const et_f16 *x, const et_f16 *w, const et_f16 *b, et_f16 *y,
                               int32_t N, int32_t C, int32_t H, int32_t W, int32_t KH, int32_t KW,
                               int32_t O, int32_t ldw, int32_t P, int32_t Q, int32_t ldy,
                               int32_t pt, int32_t pl, int32_t begin, int32_t end);
void et_conv2d_planar_f16__zvfh(const et_f16 *x, const et_f16 *w, const et_f16 *b, et_f16 *y,
                                int32_t N, int32_t C, int32_t H, int32_t W, int32_t KH,
                                int32_t KW, int32_t O, int32_t ldw, int32_t P, int32_t Q,
                                int32_t ldy, int32_t pt, int32_t pl, int32_t begin, int32_t end);
void et_conv2d_planar_f16c__ref(const et_f16 *x, const et_f16 *w, const et_f16 *b, et_f16 *y,
                                int32_t N, int32_t C, int32_t H, int32_t W, int32_t KH,
                                int32_t KW, int32_t O, int32_t ldw, int32_t P, int32_t Q,
                                int32_t ldy, int32_t pt, int32_t pl, int32_t begin, int32_t end);
void et_conv2d_planar_f16c__zvfh(const et_f16 *x, const et_f16 *w, const et_f16 *b, et_f16 *y,
                                 int32_t N, int32_t C, int32_t H, int32_t W, int32_t KH,
                                 int32_t KW, int32_t O, int32_t ldw, int32_t P, int32_t Q,
                                 int32_t ldy, int32_t pt, int32_t pl, int32_t begin, int32_t end);

/* conv2d_planar_bwd_x: conv2d_bwd_x of stride 1, its input in planes */
void et_conv2d_planar_bwd_x_f32__ref(const float *dy, const float *w, float *dx, int32_t N,
                                     int32_t O, int32_t P, int32_t Q, int32_t KH, int32_t KW,
                                     int32_t C, int32_t ldw, int32_t H, int32_t W, int32_t ldx,
                                     int32_t pt, int32_t pl, int32_t begin, int32_t end);
void et_conv2d_planar_bwd_x_f32__zvfh(const float *dy, const float *w, float *dx, int32_t N,
                                      int32_t O, int32_t P, int32_t Q, int32_t KH, int32_t KW,
                                      int32_t C, int32_t ldw, int32_t H, int32_t W, int32_t ldx,
                                      int32_t pt, int32_t pl, int32_t begin, int32_t end);
void et_conv2d_planar_bwd_x_f16__ref(const et_f16 *dy, const et_f16 *w, et_f16 *dx, int32_t N,
                                     int32_t O, int32_t P, int32_t Q, int32_t KH, int32_t KW,
                                     int32_t C, int32_t ldw, int32_t H, int32_t W, int32_t ldx,
                                     int32_t pt, int32_t pl, int32_t begin, int32_t end);
void et_conv2d_planar_bwd_x_f16__zvfh(const et_f16 *dy, const et_f16 *w, et_f16 *dx, int32_t N,
                                      int32_t O, int32_t P, int32_t Q, int32_t KH, int32_t KW,
                                      int32_t C, int32_t ldw, int32_t H, int32_t W, int32_t ldx,
                                      int32_t pt, int32_t pl, int32_t begin, int32_t end);
void et_conv2d_planar_bwd_x_f16c__ref(const et_f16 *dy, const et_f16 *w, et_f16 *dx, int32_t N,
                                      int32_t O, int32_t P, int32_t Q, int32_t KH, int32_t KW,
                                      int32_t C, int32_t ldw, int32_t H, int32_t W, int32_t ldx,
                                      int32_t pt, int32_t pl, int32_t begin, int32_t end);
void et_conv2d_planar_bwd_x_f16c__zvfh(const et_f16 *dy, const et_f16 *w, et_f16 *dx, int32_t N,
                                       int32_t O, int32_t P, int32_t Q, int32_t KH, int32_t KW,
                                       int32_t C, int32_t ldw, int32_t H, int32_t W, int32_t ldx,
                                       int32_t pt, int32_t pl, int32_t begin, int32_t end);

/* max_pool2d: maximum over windows; ties go to the first element */
void et_max_pool2d_f32__ref(const float *x, float *y, uint8_t *i, int32_t N, int32_t H, int32_t W,
                            int32_t C, int32_t P, int32_t Q, int32_t KH, int32_t KW, int32_t sh,
                            int32_t sw, int32_t pt, int32_t pl, int32_t begin, int32_t end);
void et_max_pool2d_f32__zvfh(const float *x, float *y, uint8_t *i, int32_t N, int32_t H,
                             int32_t W, int32_t C, int32_t P, int32_t Q, int32_t KH, int32_t KW,
                             int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t begin,
                             int32_t end);
void et_max_pool2d_f16__ref(const et_f16 *x, et_f16 *y, uint8_t *i, int32_t N, int32_t H,
                            int32_t W, int32_t C, int32_t P, int32_t Q, int32_t KH, int32_t KW,
                            int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t begin,
                            int32_t end);
void et_max_pool2d_f16__zvfh(const et_f16 *x, et_f16 *y, uint8_t *i, int32_t N, int32_t H,
                             int32_t W, int32_t C, int32_t P, int32_t Q, int32_t KH, int32_t KW,
                             int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t begin,
                             int32_t end);

/* max_pool2d_bwd_x: gradient of max_pool2d */
void et_max_pool2d_bwd_x_f32__ref(const float *dy, const uint8_t *i, float *dx, int32_t N,
                                  int32_t P, int32_t Q, int32_t C, int32_t H, int32_t W,
                                  int32_t KH, int32_t KW, int32_t sh, int32_t sw, int32_t pt,
                                  int32_t pl, int32_t begin, int32_t end);
void et_max_pool2d_bwd_x_f32__zvfh(const float *dy, const uint8_t *i, float *dx, int32_t N,
                                   int32_t P, int32_t Q, int32_t C, int32_t H, int32_t W,
                                   int32_t KH, int32_t KW, int32_t sh, int32_t sw, int32_t pt,
                                   int32_t pl, int32_t begin, int32_t end);
void et_max_pool2d_bwd_x_f16__ref(const et_f16 *dy, const uint8_t *i, et_f16 *dx, int32_t N,
                                  int32_t P, int32_t Q, int32_t C, int32_t H, int32_t W,
                                  int32_t KH, int32_t KW, int32_t sh, int32_t sw, int32_t pt,
                                  int32_t pl, int32_t begin, int32_t end);
void et_max_pool2d_bwd_x_f16__zvfh(const et_f16 *dy, const uint8_t *i, et_f16 *dx, int32_t N,
                                   int32_t P, int32_t Q, int32_t C, int32_t H, int32_t W,
                                   int32_t KH, int32_t KW, int32_t sh, int32_t sw, int32_t pt,
                                   int32_t pl, int32_t begin, int32_t end);

/* avg_pool2d: mean over windows, of the elements that lie inside the input */
void et_avg_pool2d_f32__ref(const float *x, float *y, int32_t N, int32_t H, int32_t W, int32_t C,
                            int32_t P, int32_t Q, int32_t KH, int32_t KW, int32_t sh, int32_t sw,
                            int32_t pt, int32_t pl, int32_t begin, int32_t end);
void et_avg_pool2d_f32__zvfh(const float *x, float *y, int32_t N, int32_t H, int32_t W, int32_t C,
                             int32_t P, int32_t Q, int32_t KH, int32_t KW, int32_t sh, int32_t sw,
                             int32_t pt, int32_t pl, int32_t begin, int32_t end);
void et_avg_pool2d_f16__ref(const et_f16 *x, et_f16 *y, int32_t N, int32_t H, int32_t W,
                            int32_t C, int32_t P, int32_t Q, int32_t KH, int32_t KW, int32_t sh,
                            int32_t sw, int32_t pt, int32_t pl, int32_t begin, int32_t end);
void et_avg_pool2d_f16__zvfh(const et_f16 *x, et_f16 *y, int32_t N, int32_t H, int32_t W,
                             int32_t C, int32_t P, int32_t Q, int32_t KH, int32_t KW, int32_t sh,
                             int32_t sw, int32_t pt, int32_t pl, int32_t begin, int32_t end);

/* avg_pool2d_bwd_x: gradient of avg_pool2d */
void et_avg_pool2d_bwd_x_f32__ref(const float *dy, float *dx, int32_t N, int32_t P, int32_t Q,
                                  int32_t C, int32_t H, int32_t W, int32_t KH, int32_t KW,
                                  int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t begin,
                                  int32_t end);
void et_avg_pool2d_bwd_x_f32__zvfh(const float *dy, float *dx, int32_t N, int32_t P, int32_t Q,
                                   int32_t C, int32_t H, int32_t W, int32_t KH, int32_t KW,
                                   int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t begin,
                                   int32_t end);
void et_avg_pool2d_bwd_x_f16__ref(const et_f16 *dy, et_f16 *dx, int32_t N, int32_t P, int32_t Q,
                                  int32_t C, int32_t H, int32_t W, int32_t KH, int32_t KW,
                                  int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t begin,
                                  int32_t end);
void et_avg_pool2d_bwd_x_f16__zvfh(const et_f16 *dy, et_f16 *dx, int32_t N, int32_t P, int32_t Q,
                                   int32_t C, int32_t H, int32_t W, int32_t KH, int32_t KW,
                                   int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t begin,
                                   int32_t end);

/* global_mean: mean over all positions of each channel */
void et_global_mean_f32__ref(const float *x, float *y, int32_t N, int32_t H, int32_t W, int32_t C,
                             int32_t begin, int32_t end);
void et_global_mean_f32__zvfh(const float *x, float *y, int32_t N, int32_t H, int32_t W,
                              int32_t C, int32_t begin, int32_t end);
void et_global_mean_f16__ref(const et_f16 *x, et_f16 *y, int32_t N, int32_t H, int32_t W,
                             int32_t C, int32_t begin, int32_t end);
void et_global_mean_f16__zvfh(const et_f16 *x, et_f16 *y, int32_t N, int32_t H, int32_t W,
                              int32_t C, int32_t begin, int32_t end);

/* global_mean_bwd_x: gradient of global_mean */
void et_global_mean_bwd_x_f32__ref(const float *dy, float *dx, int32_t N, int32_t C, int32_t H,
                                   int32_t W, int32_t begin, int32_t end);
void et_global_mean_bwd_x_f32__zvfh(const float *dy, float *dx, int32_t N, int32_t C, int32_t H,
                                    int32_t W, int32_t begin, int32_t end);
void et_global_mean_bwd_x_f16__ref(const et_f16 *dy, et_f16 *dx, int32_t N, int32_t C, int32_t H,
                                   int32_t W, int32_t begin, int32_t end);
void et_global_mean_bwd_x_f16__zvfh(const et_f16 *dy, et_f16 *dx, int32_t N, int32_t C, int32_t H,
                                    int32_t W, int32_t begin, int32_t end);

/* global_max: maximum over all positions of each channel */
void et_global_max_f32__ref(const float *x, float *y, int32_t *i, int32_t N, int32_t H, int32_t W,
                            int32_t C, int32_t begin, int32_t end);
void et_global_max_f32__zvfh(const float *x, float *y, int32_t *i, int32_t N, int32_t H,
                             int32_t W, int32_t C, int32_t begin, int32_t end);
void et_global_max_f16__ref(const et_f16 *x, et_f16 *y, int32_t *i, int32_t N, int32_t H,
                            int32_t W, int32_t C, int32_t begin, int32_t end);
void et_global_max_f16__zvfh(const et_f16 *x, et_f16 *y, int32_t *i, int32_t N, int32_t H,
                             int32_t W, int32_t C, int32_t begin, int32_t end);

/* global_max_bwd_x: gradient of global_max */
void et_global_max_bwd_x_f32__ref(const float *dy, const int32_t *i, float *dx, int32_t N,
                                  int32_t C, int32_t H, int32_t W, int32_t begin, int32_t end);
void et_global_max_bwd_x_f32__zvfh(const float *dy, const int32_t *i, float *dx, int32_t N,
                                   int32_t C, int32_t H, int32_t W, int32_t begin, int32_t end);
void et_global_max_bwd_x_f16__ref(const et_f16 *dy, const int32_t *i, et_f16 *dx, int32_t N,
                                  int32_t C, int32_t H, int32_t W, int32_t begin, int32_t end);
void et_global_max_bwd_x_f16__zvfh(const et_f16 *dy, const int32_t *i, et_f16 *dx, int32_t N,
                                   int32_t C, int32_t H, int32_t W, int32_t begin, int32_t end);

/* recur: y[s] = tanh(z[s] + y[s-1] w), from a state of 0: all steps of a recurrent layer */
void et_recur_f32__ref(const float *z, const float *w, float *y, int32_t T, int32_t H);
void et_recur_f32__zvfh(const float *z, const float *w, float *y, int32_t T, int32_t H);
void et_recur_f16__ref(const et_f16 *z, const et_f16 *w, et_f16 *y, int32_t T, int32_t H);
void et_recur_f16__zvfh(const et_f16 *z, const et_f16 *w, et_f16 *y, int32_t T, int32_t H);
void et_recur_f16c__ref(const et_f16 *z, const et_f16 *w, et_f16 *y, int32_t T, int32_t H);
void et_recur_f16c__zvfh(const et_f16 *z, const et_f16 *w, et_f16 *y, int32_t T, int32_t H);

/* recur_bwd_z: gradient of recur with respect to z; dy is that of the last D rows, 0 arrives before */
void et_recur_bwd_z_f32__ref(const float *dy, const float *y, const float *w, float *dz,
                             int32_t D, int32_t H, int32_t T);
void et_recur_bwd_z_f32__zvfh(const float *dy, const float *y, const float *w, float *dz,
                              int32_t D, int32_t H, int32_t T);
void et_recur_bwd_z_f16__ref(const et_f16 *dy, const et_f16 *y, const et_f16 *w, et_f16 *dz,
                             int32_t D, int32_t H, int32_t T);
void et_recur_bwd_z_f16__zvfh(const et_f16 *dy, const et_f16 *y, const et_f16 *w, et_f16 *dz,
                              int32_t D, int32_t H, int32_t T);
void et_recur_bwd_z_f16c__ref(const et_f16 *dy, const et_f16 *y, const et_f16 *w, et_f16 *dz,
                              int32_t D, int32_t H, int32_t T);
void et_recur_bwd_z_f16c__zvfh(const et_f16 *dy, const et_f16 *y, const et_f16 *w, et_f16 *dz,
                               int32_t D, int32_t H, int32_t T);

/* replay_slot: the slot that a sample of class t takes in a store, -1 for none */
void et_replay_slot_f32__ref(const int32_t *t, int32_t *labels, int32_t *seen, const int32_t *ctl,
                             int32_t *slot, int32_t K, int32_t C, int32_t policy, uint32_t tensor);

/* replay_draw: a filled slot at random and its label */
void et_replay_draw_f32__ref(const int32_t *labels, const int32_t *seen, const int32_t *ctl,
                             int32_t *slot, int32_t *t, int32_t K, int32_t C, uint32_t tensor);

/* replay_next: the slot at the cursor and its label; the cursor goes on */
void et_replay_next_f32__ref(const int32_t *labels, const int32_t *seen, int32_t *cursor,
                             int32_t *slot, int32_t *t, int32_t K, int32_t C);

/* store_f16: put x into a slot as f16 */
void et_store_f16_f32__ref(const float *x, const int32_t *slot, et_f16 *rows, int32_t D,
                           int32_t K);
void et_store_f16_f16__ref(const et_f16 *x, const int32_t *slot, et_f16 *rows, int32_t D,
                           int32_t K);

/* load_f16: take x out of a slot of f16 */
void et_load_f16_f32__ref(const et_f16 *rows, const int32_t *slot, float *x, int32_t K, int32_t D);
void et_load_f16_f16__ref(const et_f16 *rows, const int32_t *slot, et_f16 *x, int32_t K,
                          int32_t D);

/* store_i8: put x into a slot as i8 with a scale of its own: max |x| becomes 127 */
void et_store_i8_f32__ref(const float *x, const int32_t *slot, int8_t *rows, float *scale,
                          int32_t D, int32_t K);
void et_store_i8_f16__ref(const et_f16 *x, const int32_t *slot, int8_t *rows, float *scale,
                          int32_t D, int32_t K);

/* load_i8: take x out of a slot of i8 */
void et_load_i8_f32__ref(const int8_t *rows, const float *scale, const int32_t *slot, float *x,
                         int32_t K, int32_t D);
void et_load_i8_f16__ref(const int8_t *rows, const float *scale, const int32_t *slot, et_f16 *x,
                         int32_t K, int32_t D);

/* relu_bits: where relu, or with six relu6, lets elements pass, from its output: a bit each */
void et_relu_bits_f32__ref(const float *y, uint8_t *m, int32_t R, int32_t six, int32_t begin,
                           int32_t end);
void et_relu_bits_f32__zvfh(const float *y, uint8_t *m, int32_t R, int32_t six, int32_t begin,
                            int32_t end);
void et_relu_bits_f16__ref(const et_f16 *y, uint8_t *m, int32_t R, int32_t six, int32_t begin,
                           int32_t end);
void et_relu_bits_f16__zvfh(const et_f16 *y, uint8_t *m, int32_t R, int32_t six, int32_t begin,
                            int32_t end);

/* relu_bits_bwd_x: gradient of relu or relu6, from bits */
void et_relu_bits_bwd_x_f32__ref(const float *dy, const uint8_t *m, float *dx, int32_t R,
                                 int32_t begin, int32_t end);
void et_relu_bits_bwd_x_f32__zvfh(const float *dy, const uint8_t *m, float *dx, int32_t R,
                                  int32_t begin, int32_t end);
void et_relu_bits_bwd_x_f16__ref(const et_f16 *dy, const uint8_t *m, et_f16 *dx, int32_t R,
                                 int32_t begin, int32_t end);
void et_relu_bits_bwd_x_f16__zvfh(const et_f16 *dy, const uint8_t *m, et_f16 *dx, int32_t R,
                                  int32_t begin, int32_t end);

/* quantize: to 8 bits: max |x| becomes 127, what is above 0 stays above 0 */
void et_quantize_f32__ref(const float *x, int8_t *q, float *scale, int32_t n);
void et_quantize_f32__zvfh(const float *x, int8_t *q, float *scale, int32_t n);
void et_quantize_f16__ref(const et_f16 *x, int8_t *q, float *scale, int32_t n);
void et_quantize_f16__zvfh(const et_f16 *x, int8_t *q, float *scale, int32_t n);

/* dequantize: q scale */
void et_dequantize_f32__ref(const int8_t *q, const float *scale, float *x, int32_t n,
                            int32_t begin, int32_t end);
void et_dequantize_f32__zvfh(const int8_t *q, const float *scale, float *x, int32_t n,
                             int32_t begin, int32_t end);
void et_dequantize_f16__ref(const int8_t *q, const float *scale, et_f16 *x, int32_t n,
                            int32_t begin, int32_t end);
void et_dequantize_f16__zvfh(const int8_t *q, const float *scale, et_f16 *x, int32_t n,
                             int32_t begin, int32_t end);

/* relu_i8_bwd_x: gradient of relu, from its output in 8 bits */
void et_relu_i8_bwd_x_f32__ref(const float *dy, const int8_t *q, float *dx, int32_t n,
                               int32_t begin, int32_t end);
void et_relu_i8_bwd_x_f32__zvfh(const float *dy, const int8_t *q, float *dx, int32_t n,
                                int32_t begin, int32_t end);
void et_relu_i8_bwd_x_f16__ref(const et_f16 *dy, const int8_t *q, et_f16 *dx, int32_t n,
                               int32_t begin, int32_t end);
void et_relu_i8_bwd_x_f16__zvfh(const et_f16 *dy, const int8_t *q, et_f16 *dx, int32_t n,
                                int32_t begin, int32_t end);

/* pack_pairs: four numbers of 2 bits into a byte */
void et_pack_pairs_f32__ref(const uint8_t *i, uint8_t *m, int32_t R, int32_t begin, int32_t end);

/* unpack_pairs: the four numbers of 2 bits in a byte */
void et_unpack_pairs_f32__ref(const uint8_t *m, uint8_t *i, int32_t R, int32_t begin, int32_t end);

/* add_into: y += x */
void et_add_into_f32__ref(float *y, const float *x, int32_t n, int32_t begin, int32_t end);
void et_add_into_f32__zvfh(float *y, const float *x, int32_t n, int32_t begin, int32_t end);
void et_add_into_f16__ref(et_f16 *y, const et_f16 *x, int32_t n, int32_t begin, int32_t end);
void et_add_into_f16__zvfh(et_f16 *y, const et_f16 *x, int32_t n, int32_t begin, int32_t end);

/* concat: join two tensors along an axis */
void et_concat_f32__ref(const float *a, const float *b, float *y, int32_t R, int32_t A, int32_t B,
                        int32_t begin, int32_t end);
void et_concat_f16__ref(const et_f16 *a, const et_f16 *b, et_f16 *y, int32_t R, int32_t A,
                        int32_t B, int32_t begin, int32_t end);

/* concat_bwd_ab: gradient of concat with respect to both inputs */
void et_concat_bwd_ab_f32__ref(const float *dy, float *da, float *db, int32_t R, int32_t A,
                               int32_t B, int32_t begin, int32_t end);
void et_concat_bwd_ab_f16__ref(const et_f16 *dy, et_f16 *da, et_f16 *db, int32_t R, int32_t A,
                               int32_t B, int32_t begin, int32_t end);

/* slice: a part along an axis; split is several */
void et_slice_f32__ref(const float *x, float *y, int32_t R, int32_t F, int32_t B, int32_t T,
                       int32_t begin, int32_t end);
void et_slice_f16__ref(const et_f16 *x, et_f16 *y, int32_t R, int32_t F, int32_t B, int32_t T,
                       int32_t begin, int32_t end);

/* last_row: the last row of a matrix, such as the last state */
void et_last_row_f32__ref(const float *x, float *y, int32_t R, int32_t C, int32_t begin,
                          int32_t end);
void et_last_row_f16__ref(const et_f16 *x, et_f16 *y, int32_t R, int32_t C, int32_t begin,
                          int32_t end);

/* pad: a value before and after along an axis */
void et_pad_f32__ref(const float *x, float *y, int32_t R, int32_t B, int32_t F, int32_t T,
                     float value, int32_t begin, int32_t end);
void et_pad_f16__ref(const et_f16 *x, et_f16 *y, int32_t R, int32_t B, int32_t F, int32_t T,
                     float value, int32_t begin, int32_t end);

/* transpose: two neighbouring axes swapped; every permutation is composed */
void et_transpose_f32__ref(const float *x, float *y, int32_t N, int32_t A, int32_t B, int32_t C,
                           int32_t begin, int32_t end);
void et_transpose_f32__zvfh(const float *x, float *y, int32_t N, int32_t A, int32_t B, int32_t C,
                            int32_t begin, int32_t end);
void et_transpose_f16__ref(const et_f16 *x, et_f16 *y, int32_t N, int32_t A, int32_t B, int32_t C,
                           int32_t begin, int32_t end);
void et_transpose_f16__zvfh(const et_f16 *x, et_f16 *y, int32_t N, int32_t A, int32_t B,
                            int32_t C, int32_t begin, int32_t end);

/* accumulate: add a stored gradient to its f32 sum */
void et_accumulate_f32__ref(float *dw, const float *g, const int32_t *ok, int32_t *ctl, int32_t n,
                            int32_t begin, int32_t end);
void et_accumulate_f32__zvfh(float *dw, const float *g, const int32_t *ok, int32_t *ctl,
                             int32_t n, int32_t begin, int32_t end);
void et_accumulate_f16__ref(float *dw, const et_f16 *g, const int32_t *ok, int32_t *ctl,
                            int32_t n, int32_t begin, int32_t end);
void et_accumulate_f16__zvfh(float *dw, const et_f16 *g, const int32_t *ok, int32_t *ctl,
                             int32_t n, int32_t begin, int32_t end);

/* check_finite: 1 if every element of the signal is finite, else 0 */
void et_check_finite_f32__ref(const float *dy, int32_t *ok, int32_t n);
void et_check_finite_f32__zvfh(const float *dy, int32_t *ok, int32_t n);
void et_check_finite_f16__ref(const et_f16 *dy, int32_t *ok, int32_t n);
void et_check_finite_f16__zvfh(const et_f16 *dy, int32_t *ok, int32_t n);

/* begin_step: before the updates of a step: rate, Adam's powers, ok */
void et_begin_step_f32__ref(int32_t *ctl, int32_t *ok);

/* schedule: learning rate of the step: warm-up, then constant, in steps or a cosine */
void et_schedule_f32__ref(int32_t *ctl, int32_t kind);

/* add_norm: add a gradient's square to that of the global norm */
void et_add_norm_f32__ref(const float *g, int32_t *ctl, int32_t n);
void et_add_norm_f16__ref(const et_f16 *g, int32_t *ctl, int32_t n);

/* clip_norm: scale the rate so that the global norm is at most clip_norm */
void et_clip_norm_f32__ref(const int32_t *begun, int32_t *ctl, int32_t *ok);

/* count_sample: one more sample in the gradient sums */
void et_count_sample_f32__ref(int32_t *ctl);

/* end_step: after the updates of a step: count it, move a dynamic loss scale */
void et_end_step_f32__ref(int32_t *ctl);

/* unit_activity: moving averages of |x| and x of every unit, and its age in samples */
void et_unit_activity_f32__ref(const float *x, const int32_t *counts, float *size, float *mean,
                               int32_t *age, int32_t U, float decay, int32_t begin, int32_t end);
void et_unit_activity_f16__ref(const et_f16 *x, const int32_t *counts, float *size, float *mean,
                               int32_t *age, int32_t U, float decay, int32_t begin, int32_t end);

/* choose_unit: the mature unit of lowest utility if one is due, -1 for none */
void et_choose_unit_f32__ref(const float *w, const float *size, int32_t *age, float *due,
                             const int32_t *ctl, int32_t *unit, int32_t A, int32_t U, int32_t O,
                             float rate, uint32_t maturity);
void et_choose_unit_f16__ref(const et_f16 *w, const float *size, int32_t *age, float *due,
                             const int32_t *ctl, int32_t *unit, int32_t A, int32_t U, int32_t O,
                             float rate, uint32_t maturity);

/* move_unit: add a unit's mean contribution to the bias behind it */
void et_move_unit_f32__ref(const float *w, const int32_t *unit, const float *mean, float *b,
                           int32_t A, int32_t U, int32_t O);
void et_move_unit_f16__ref(const et_f16 *w, const int32_t *unit, const float *mean, et_f16 *b,
                           int32_t A, int32_t U, int32_t O);

/* clear_unit: v[:, unit] = 0 */
void et_clear_unit_f32__ref(float *v, const int32_t *unit, int32_t A, int32_t U, int32_t O);
void et_clear_unit_f16__ref(et_f16 *v, const int32_t *unit, int32_t A, int32_t U, int32_t O);

/* draw_unit: draw the weights that make a unit anew, uniform between -bound and bound */
void et_draw_unit_f32__ref(float *w, const int32_t *unit, const int32_t *ctl, int32_t R,
                           int32_t U, float bound, uint32_t tensor);
void et_draw_unit_f16__ref(et_f16 *w, const int32_t *unit, const int32_t *ctl, int32_t R,
                           int32_t U, float bound, uint32_t tensor);

/* perturb_rademacher: w += scale z, z the rademacher direction of a probe */
void et_perturb_rademacher_f32__ref(float *w, const int32_t *ctl, int32_t n, float scale,
                                    uint32_t probe, uint32_t probes, uint32_t tensor,
                                    uint32_t index0, int32_t begin, int32_t end);
void et_perturb_rademacher_f32__zvfh(float *w, const int32_t *ctl, int32_t n, float scale,
                                     uint32_t probe, uint32_t probes, uint32_t tensor,
                                     uint32_t index0, int32_t begin, int32_t end);

/* follow_rademacher: w += eps z of the first entry, then lr_scale u z of each (rademacher) */
void et_follow_rademacher_f32__ref(float *w, const int32_t *entries, const int32_t *ctl,
                                   int32_t n, int32_t K, float eps, float lr_scale,
                                   uint32_t tensor, uint32_t index0, int32_t begin, int32_t end);
void et_follow_rademacher_f32__zvfh(float *w, const int32_t *entries, const int32_t *ctl,
                                    int32_t n, int32_t K, float eps, float lr_scale,
                                    uint32_t tensor, uint32_t index0, int32_t begin, int32_t end);

/* perturb_gaussian: w += scale z, z the gaussian direction of a probe */
void et_perturb_gaussian_f32__ref(float *w, const int32_t *ctl, int32_t n, float scale,
                                  uint32_t probe, uint32_t probes, uint32_t tensor,
                                  uint32_t index0, int32_t begin, int32_t end);

/* follow_gaussian: w += eps z of the first entry, then lr_scale u z of each (gaussian) */
void et_follow_gaussian_f32__ref(float *w, const int32_t *entries, const int32_t *ctl, int32_t n,
                                 int32_t K, float eps, float lr_scale, uint32_t tensor,
                                 uint32_t index0, int32_t begin, int32_t end);

/* loss_difference: add plus - minus to the sum of a probe; the loss is their mean */
void et_loss_difference_f32__ref(const float *plus, const float *minus, float *sums, int32_t *ctl,
                                 float *loss, int32_t K, uint32_t probe);

/* probe_steps: the entries of a step from the sums of differences, which are cleared */
void et_probe_steps_f32__ref(float *sums, const int32_t *ok, int32_t *ctl, int32_t *entries,
                             int32_t K, float eps);

/* append_entries: put entries into a log that keeps the newest */
void et_append_entries_f32__ref(const int32_t *entries, int32_t *log, int32_t *count, int32_t K,
                                int32_t N);

/* to_grid: w = the nearest point of the grid */
void et_to_grid_f32__ref(float *w, int32_t n, int32_t begin, int32_t end);

#endif
