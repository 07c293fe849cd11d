/* Where the sums of a weight gradient go.  Its four forms differ in nothing else, so a family
 * writes the sums once, as NAME(op_sums), and ET_FORMS(op) defines the kernels. */
#include "forms.h"
#include "update_lanes.h"

#ifndef ET_EPILOGUE_H
#define ET_EPILOGUE_H

enum { TO_GRADIENT, TO_SUM, TO_SGD, TO_MOMENTUM };

/* The four forms of `op`, whose own parameters forms.h knows.  See et_kernels.h for what comes out. */
#define ET_RANGE int32_t begin, int32_t end
#define ET_RULE float lr_scale, float decay, uint32_t tensor, uint32_t index0, int32_t rounding
#define ET_FORMS(op)                                                                           \
    void NAME(op)(ET_INS_##op, et_t * dw, ET_DIMS_##op, ET_RANGE)                              \
    {                                                                                          \
        TYPED(sink) sink = {.form = TO_GRADIENT, .w = dw};                                     \
        NAME(op##_sums)(&sink, ET_ARGS_##op, begin, end);                                      \
    }                                                                                          \
    void NAME(op##_acc)(ET_INS_##op, float *dw, const int32_t *ok, int32_t *ctl, ET_DIMS_##op, \
                        ET_RANGE)                                                              \
    {                                                                                          \
        TYPED(sink) sink = {.form = TO_SUM, .f32 = dw};                                        \
        if (et_sample_counts(ok, ctl)) {                                                       \
            NAME(op##_sums)(&sink, ET_ARGS_##op, begin, end);                                  \
        }                                                                                      \
    }                                                                                          \
    void NAME(op##_sgd)(ET_INS_##op, et_t * w, const int32_t *ok, int32_t *ctl, ET_DIMS_##op,  \
                        ET_RULE, ET_RANGE)                                                     \
    {                                                                                          \
        TYPED(sink) sink = {.form = TO_SGD, .w = w};                                           \
        if (et_update_begin(&sink.update, ok, ctl, lr_scale, decay, tensor, index0, rounding,  \
                            begin, end)) {                                                     \
            NAME(op##_sums)(&sink, ET_ARGS_##op, begin, end);                                  \
            et_update_end(&sink.update, ctl);                                                  \
        }                                                                                      \
    }                                                                                          \
    void NAME(op##_momentum)(ET_INS_##op, et_t * w, float *m, const int32_t *ok, int32_t *ctl, \
                             ET_DIMS_##op, ET_RULE, int32_t nesterov, ET_RANGE)                \
    {                                                                                          \
        TYPED(sink) sink = {.form = TO_MOMENTUM, .w = w, .f32 = m};                            \
        if (et_update_begin(&sink.update, ok, ctl, lr_scale, decay, tensor, index0, rounding,  \
                            begin, end)) {                                                     \
            sink.update.nesterov = nesterov == 1;                                              \
            NAME(op##_sums)(&sink, ET_ARGS_##op, begin, end);                                  \
            et_update_end(&sink.update, ctl);                                                  \
        }                                                                                      \
    }

#endif

/* One call's destination; the fields that its form does not use are zero. */
typedef struct {
    int form;
    et_t *w;    /* the gradient, or the weight that it updates */
    float *f32; /* the sum, or the momentum */
    et_update update;
} NAME(sink);

/* Element i is from now on what was element i + n. */
ET_INLINE void NAME(sink_move)(NAME(sink) * sink, int32_t n)
{
    sink->w = sink->w != NULL ? sink->w + n : NULL;
    sink->f32 = sink->f32 != NULL ? sink->f32 + n : NULL;
    sink->update.index0 += (uint32_t)n;
}

/* What the sums of elements [at, at + lanes) start from. */
ET_INLINE void NAME(sink_start)(const NAME(sink) * sink, int32_t at, int32_t lanes, float *acc)
{
    if (sink->form == TO_SUM) {
        et_widen_float(acc, &sink->f32[at], 1, lanes);
    } else {
        et_zero(acc);
    }
}

/* Dispose of the finished sums of elements [at, at + lanes). */
static __attribute__((noinline, unused)) void NAME(sink_finish)(NAME(sink) * sink, int32_t at,
                                                                int32_t lanes, float *acc)
{
    if (sink->form == TO_SUM) {
        for (int32_t l = 0; l < lanes; l++) {
            sink->f32[at + l] = acc[l];
        }
        return;
    }
    if (sink->form == TO_GRADIENT) {
        for (int32_t l = 0; l < lanes; l++) {
            STORE(&sink->w[at + l], acc[l]);
        }
        return;
    }
    for (int32_t l = 0; l < LANES; l++) {
        acc[l] = ROUNDED(acc[l]);
    }
    if (sink->form == TO_SGD) {
        NAME(sgd_lanes)(&sink->update, &sink->w[at], acc, lanes, (uint32_t)at);
    } else {
        NAME(momentum_lanes)(&sink->update, &sink->w[at], &sink->f32[at], acc, lanes, (uint32_t)at);
    }
}
