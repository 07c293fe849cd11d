/* GENERATED from the op table by `python -m edgetrain.export.generate`; do not edit. */

#include "et_table.h"
#include "et_kernels.h"

#define ET_AT(i) (base[a[i] >> ET_CLASS_SHIFT] + (a[i] & ET_OFFSET_MASK))

static void thunk_dense_bwd_x_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_x_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                             (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                             (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10]);
}

static void thunk_dense_bwd_w_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (float *)ET_AT(2),
                             (int32_t)a[3], (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                             (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10]);
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

static void thunk_dense_bwd_x_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_x_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                              (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                              (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                              (int32_t)a[10]);
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

static void thunk_dense_bwd_w_acc_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_acc_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                 (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                 (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                 (int32_t)a[8], (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                 (int32_t)a[12]);
}

static void thunk_dense_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                        (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4],
                        (int32_t)a[5], (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                        (int32_t)a[10], (int32_t)a[11]);
}

static void thunk_dense_bwd_x_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_x_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                             (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                             (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                             (int32_t)a[10]);
}

static void thunk_dense_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1), (const float *)ET_AT(2),
                       (float *)ET_AT(3), (int32_t)a[4], (int32_t)a[5], (int32_t)a[6],
                       (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                       (int32_t)a[11]);
}

static void thunk_dense_bwd_w_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                             (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                             (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                             (int32_t)a[10]);
}

static void thunk_dense_bwd_w_acc_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_acc_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                                  (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                  (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6],
                                  (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                                  (int32_t)a[11], (int32_t)a[12]);
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

static void thunk_dense_f16__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_f16__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                       (const et_f16 *)ET_AT(2), (et_f16 *)ET_AT(3), (int32_t)a[4], (int32_t)a[5],
                       (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9], (int32_t)a[10],
                       (int32_t)a[11]);
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

static void thunk_dense_bwd_w_acc_f32__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_acc_f32__zvfh((const float *)ET_AT(0), (const float *)ET_AT(1),
                                 (float *)ET_AT(2), (const int32_t *)ET_AT(3),
                                 (int32_t *)ET_AT(4), (int32_t)a[5], (int32_t)a[6], (int32_t)a[7],
                                 (int32_t)a[8], (int32_t)a[9], (int32_t)a[10], (int32_t)a[11],
                                 (int32_t)a[12]);
}

static void thunk_dense_bwd_w_f16c__zvfh(const uint32_t *a, uint8_t *const *base)
{
    et_dense_bwd_w_f16c__zvfh((const et_f16 *)ET_AT(0), (const et_f16 *)ET_AT(1),
                              (et_f16 *)ET_AT(2), (int32_t)a[3], (int32_t)a[4], (int32_t)a[5],
                              (int32_t)a[6], (int32_t)a[7], (int32_t)a[8], (int32_t)a[9],
                              (int32_t)a[10]);
}

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

const et_kernel et_kernels_zvfh[] = {
    {0x00efd429u, 11, thunk_dense_bwd_x_f32__zvfh,
     args_dense_bwd_x_f32__zvfh},
    {0x12c5e95cu, 11, thunk_dense_bwd_w_f32__zvfh,
     args_dense_bwd_w_f32__zvfh},
    {0x1fc64f9eu, 18, thunk_dense_bwd_w_sgd_f16c__zvfh,
     args_dense_bwd_w_sgd_f16c__zvfh},
    {0x24d2e00cu, 20, thunk_dense_bwd_w_momentum_f32__zvfh,
     args_dense_bwd_w_momentum_f32__zvfh},
    {0x259d7c95u, 11, thunk_dense_bwd_x_f16c__zvfh,
     args_dense_bwd_x_f16c__zvfh},
    {0x2d8414e2u, 20, thunk_dense_bwd_w_momentum_f16c__zvfh,
     args_dense_bwd_w_momentum_f16c__zvfh},
    {0x350cff83u, 18, thunk_dense_bwd_w_sgd_f32__zvfh,
     args_dense_bwd_w_sgd_f32__zvfh},
    {0x3790ec0fu, 13, thunk_dense_bwd_w_acc_f16__zvfh,
     args_dense_bwd_w_acc_f16__zvfh},
    {0x6dc87252u, 12, thunk_dense_f16c__zvfh,
     args_dense_f16c__zvfh},
    {0x7445b2b8u, 11, thunk_dense_bwd_x_f16__zvfh,
     args_dense_bwd_x_f16__zvfh},
    {0x8d10726cu, 12, thunk_dense_f32__zvfh,
     args_dense_f32__zvfh},
    {0x98a2df61u, 11, thunk_dense_bwd_w_f16__zvfh,
     args_dense_bwd_w_f16__zvfh},
    {0x9f92276fu, 13, thunk_dense_bwd_w_acc_f16c__zvfh,
     args_dense_bwd_w_acc_f16c__zvfh},
    {0xa1ea8d0fu, 20, thunk_dense_bwd_w_momentum_f16__zvfh,
     args_dense_bwd_w_momentum_f16__zvfh},
    {0xc8085d27u, 12, thunk_dense_f16__zvfh,
     args_dense_f16__zvfh},
    {0xd8b2d18bu, 18, thunk_dense_bwd_w_sgd_f16__zvfh,
     args_dense_bwd_w_sgd_f16__zvfh},
    {0xe4622879u, 13, thunk_dense_bwd_w_acc_f32__zvfh,
     args_dense_bwd_w_acc_f32__zvfh},
    {0xf27ce0fbu, 11, thunk_dense_bwd_w_f16c__zvfh,
     args_dense_bwd_w_f16c__zvfh},
};
const uint32_t et_kernels_zvfh_count = 18;
