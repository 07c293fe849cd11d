/* What a learner that keeps features or their sums may take in. */
#ifndef ET_FEATURES_H
#define ET_FEATURES_H

#include "control.h"

/* The largest feature that is taken: squares of 2^31 of them still add up in f32. */
#define ET_FEATURE_MAX 0x1p+40f

#endif

/* 1 if every feature of a sample is a number that may be summed */
static int NAME(features_ok)(const et_t *x, int32_t D)
{
    int ok = 1;
    for (int32_t i = 0; i < D; i++) {
        const float v = LOAD(&x[i]);
        ok &= v >= -ET_FEATURE_MAX && v <= ET_FEATURE_MAX;
    }
    return ok;
}
