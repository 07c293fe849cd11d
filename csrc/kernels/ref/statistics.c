/* Sums over samples, from which classifiers and outlier detectors are solved: all of them in f32,
 * all of them only ever added to. */
#ifndef et_t
#define ET_SELF "statistics.c"
#include "et_math.h"
#include "triangle.h"

#include "instantiate.h"

/* Scatter:  s[i,j] += sum_n d[n,i] d[n,j]   for j <= i
 *
 *   d  in      [N,D]   f32
 *   s  in/out  [P]     f32   packed lower triangle, P = D (D + 1) / 2; rows i in [begin, end)
 *
 * Each element is summed from what it holds, n ascending. */
void et_add_outer_f32__ref(const float *d, float *s, int32_t N, int32_t D, int32_t P, int32_t begin,
                           int32_t end)
{
    ET_ASSERT(N >= 1 && 0 <= begin && end <= D);
    const int32_t rows = et_rows_within(D, P);
    for (int32_t i = begin; i < end && i < rows; i++) {
        float *row = s + et_row(i);
        for (int32_t n = 0; n < N; n++) {
            const float *x = d + n * D;
            for (int32_t j = 0; j <= i; j++) {
                row[j] = et_fma(x[i], x[j], row[j]);
            }
        }
    }
}

/* Class means:  m[j] = sum_c sums[c,j] / n,   r[c,j] = sums[c,j] / counts[c] - m[j]
 *
 *   sums    in   [C,D]   f32
 *   counts  in   [C]     i32   a class without samples has r = 0
 *   m       out  [D]     f32   mean of all samples
 *   r       out  [C,D]   f32   what a class's mean lies above it
 *   ok      out  [1]     i32   0 if there are no samples at all
 *
 * Sums over classes ascending, those of n in f32. */
void et_class_means_f32__ref(const float *sums, const int32_t *counts, float *m, float *r,
                             int32_t *ok, int32_t C, int32_t D)
{
    ET_ASSERT(C >= 1 && D >= 1);
    float all = 0.0f;
    for (int32_t j = 0; j < D; j++) {
        m[j] = 0.0f;
    }
    for (int32_t c = 0; c < C; c++) {
        if (counts[c] > 0) {
            all += (float)counts[c];
            for (int32_t j = 0; j < D; j++) {
                m[j] += sums[c * D + j];
            }
        }
    }
    for (int32_t j = 0; j < D && all > 0.0f; j++) {
        m[j] = m[j] / all;
    }
    for (int32_t c = 0; c < C; c++) {
        for (int32_t j = 0; j < D; j++) {
            const float *sum = &sums[c * D + j];
            r[c * D + j] = counts[c] > 0 ? *sum / (float)counts[c] - m[j] : 0.0f;
        }
    }
    ok[0] = all > 0.0f;
}
#else
#include "features.h"

/* One sample into its class:  d = sqrt(k / (k + 1)) (x - sums[t] / k);  sums[t] += x;  k += 1
 *
 *   x       in      [N,D]   T
 *   t       in      [N]     i32   labels
 *   sums    in/out  [C,D]   f32
 *   counts  in/out  [C]     i32   k is counts[t]
 *   ctl     in/out  [32]          control block: counts a sample that is left out
 *   d       out     [N,D]   f32   0 for the first sample of a class
 *
 * The sum of d d^T over samples is the scatter within classes (Welford 1962), with nothing to
 * cancel.  A sample whose label is no class, or with a feature that is not a number of at most 2^40,
 * is left out whole: d = 0. */
void NAME(class_sums)(const et_t *x, const int32_t *t, float *sums, int32_t *counts, int32_t *ctl,
                      float *d, int32_t N, int32_t D, int32_t C)
{
    ET_ASSERT(N >= 1 && D >= 1 && C >= 1);
    for (int32_t n = 0; n < N; n++, x += D, d += D) {
        const int32_t c = t[n];
        const int32_t before = c >= 0 && c < C ? counts[c] : -1;
        const int ok = before >= 0 && before < INT32_MAX && NAME(features_ok)(x, D);
        if (!ok) {
            et_count(&ctl[ET_WORD_OF(skipped)], 1u);
        }
        const float k = ok ? (float)before : 0.0f;
        const float root = et_sqrt(k / (k + 1.0f));
        for (int32_t j = 0; j < D; j++) {
            d[j] = k > 0.0f ? (LOAD(&x[j]) - sums[c * D + j] / k) * root : 0.0f;
        }
        for (int32_t j = 0; j < D && ok; j++) {
            sums[c * D + j] += LOAD(&x[j]);
        }
        if (ok) {
            counts[c] = before + 1; /* whatever d was written over */
        }
    }
}
#endif
