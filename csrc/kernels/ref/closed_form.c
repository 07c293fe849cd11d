/* Learners that are solved, not stepped: regularised covariance, Cholesky, the head of a classifier
 * and the distance of an outlier.  Matrices are packed lower triangles of P = D (D + 1) / 2. */
#ifndef et_t
#define ET_SELF "closed_form.c"
#include "control.h"
#include "et_math.h"
#include "lanes.h"
#include "triangle.h"

#define ET_LOWEST_float (-FLT_MAX)
#define ET_LOWEST_et_f16 (-65504.0f)

/* The larger magnitude, infinity once there was a value that is not finite. */
ET_INLINE float et_larger(float top, float value)
{
    const float size = value < 0.0f ? -value : value;
    return !et_is_finite(value) ? et_float_of_bits(ET_INF_BITS) : size > top ? size : top;
}

#include "instantiate.h"

/* Covariance, shrunk to a multiple of the identity (Ledoit and Wolf 2004, with a fixed weight):
 *     v = (s + between * sum_c counts[c] r[c] r[c]^T) / n,   a = (1 - g) v + g mean(diag v) I
 *
 *   s          in   [P]     f32   scatter within classes
 *   r          in   [C,D]   f32   class means above the mean of all
 *   counts     in   [C]     i32
 *   a          out  [P]     f32
 *   shrinkage               g; the condition of a is at most (1 - g) D / g + 1
 *   between                 0: within classes, else of all samples
 *
 * Classes ascending, from s; the mean of the diagonal in 8 stripes.  Without samples: NaN. */
void et_covariance_f32__ref(const float *s, const float *r, const int32_t *counts, float *a,
                            int32_t P, int32_t C, int32_t D, float shrinkage, int32_t between)
{
    ET_ASSERT(P >= 1 && C >= 1 && D >= 1);
    const int32_t rows = et_rows_within(D, P);
    float all = 0.0f, diagonal[LANES] = {0};
    for (int32_t c = 0; c < C; c++) {
        all += counts[c] > 0 ? (float)counts[c] : 0.0f;
    }
    for (int32_t i = 0; i < rows; i++) {
        const float *from = s + et_row(i);
        float *to = a + et_row(i);
        for (int32_t j = 0; j <= i; j++) {
            to[j] = from[j];
        }
        for (int32_t c = 0; c < C && between; c++) {
            const float weighted = counts[c] > 0 ? (float)counts[c] * r[c * D + i] : 0.0f;
            for (int32_t j = 0; j <= i; j++) {
                to[j] = et_fma(weighted, r[c * D + j], to[j]);
            }
        }
        for (int32_t j = 0; j <= i; j++) {
            to[j] = to[j] / all;
        }
        diagonal[i % LANES] += to[i];
    }
    const float ridge = shrinkage * (et_stripes(diagonal) / (float)rows);
    for (int32_t i = 0; i < rows; i++) {
        float *row = a + et_row(i);
        for (int32_t j = 0; j <= i; j++) {
            row[j] = (1.0f - shrinkage) * row[j];
        }
        row[i] += ridge;
    }
}

/* Cholesky:  a = L L^T,  L over a;  inv[i] = 1 / L[i,i]
 *
 *   a    in/out  [P]   f32
 *   inv  out     [D]   f32
 *   ok   out     [1]   i32   0 if a pivot is not positive: L ends there, the rest of inv is 0
 *
 * L[i,j] = (a[i,j] - sum_{k<j} L[i,k] L[j,k]) inv[j], summed from a[i,j], k ascending. */
void et_cholesky_f32__ref(float *a, float *inv, int32_t *ok, int32_t P, int32_t D)
{
    ET_ASSERT(P >= 1 && D >= 1);
    const int32_t rows = et_rows_within(D, P);
    for (int32_t i = 0; i < D; i++) {
        inv[i] = 0.0f;
    }
    ok[0] = 0;
    for (int32_t i = 0; i < rows; i++) {
        float *row = a + et_row(i);
        for (int32_t j = 0; j <= i; j++) {
            const float *other = a + et_row(j);
            float sum = row[j];
            for (int32_t k = 0; k < j; k++) {
                sum = et_fma(-row[k], other[k], sum);
            }
            row[j] = j < i ? sum * inv[j] : sum;
        }
        if (!(row[i] > 0.0f) || !et_is_finite(row[i])) {
            return;
        }
        row[i] = et_sqrt(row[i]);
        inv[i] = 1.0f / row[i];
    }
    ok[0] = 1;
}

/* Solve L L^T x = v for every row of v, in place.
 *
 *   a    in      [P]     f32   L, from cholesky
 *   inv  in      [D]     f32   reciprocals of its diagonal
 *   v    in/out  [C,D]   f32   rows c in [begin, end)
 *
 * Forward from v[i], k ascending; backward from there, k descending. */
void et_cholesky_solve_f32__ref(const float *a, const float *inv, float *v, int32_t P, int32_t D,
                                int32_t C, int32_t begin, int32_t end)
{
    ET_ASSERT(P >= 1 && D >= 1 && 0 <= begin && end <= C);
    (void)C;
    const int32_t rows = et_rows_within(D, P);
    for (int32_t c = begin; c < end; c++) {
        float *x = v + c * D;
        for (int32_t i = 0; i < rows; i++) {
            const float *row = a + et_row(i);
            float sum = x[i];
            for (int32_t k = 0; k < i; k++) {
                sum = et_fma(-row[k], x[k], sum);
            }
            x[i] = sum * inv[i];
        }
        for (int32_t k = rows - 1; k >= 0; k--) {
            const float *row = a + et_row(k);
            x[k] = x[k] * inv[k];
            for (int32_t i = 0; i < k; i++) {
                x[i] = et_fma(-row[i], x[k], x[i]);
            }
        }
    }
}

/* Take over a result:  w[i] = a[i]
 *
 *   a    in      [n]   f32
 *   w    in/out  [n]   f32
 *   ok   in      [1]   i32   0: keep w, and count it
 *   ctl  in/out  [32]        control block */
void et_commit_f32__ref(const float *a, float *w, const int32_t *ok, int32_t *ctl, int32_t n)
{
    ET_ASSERT(n >= 1);
    if (ok[0] == 0) {
        et_count(&ctl[ET_WORD_OF(skipped)], 1u);
        return;
    }
    for (int32_t i = 0; i < n; i++) {
        w[i] = a[i];
    }
}
#else

#define LOWEST ET_FOR_TYPE(ET_LOWEST_, et_t)

/* One class of the head, times `scale`, written where `store`.  Returns the largest magnitude of
 * what is written, infinity if any of it is not finite. */
static float NAME(head_class)(const float *v, const float *m, const float *sums, float count,
                              float share, int32_t indicator, float scale, et_t *w, et_t *b,
                              int32_t D, int32_t C, int store)
{
    float s[LANES] = {0}, top = 0.0f;
    for (int32_t j = 0; j < D; j++) {
        const float full = scale * (indicator ? share * v[j] : v[j]);
        const float weight = store ? ROUNDED(full) : full;
        const float at = indicator ? m[j] : 0.5f * (m[j] + sums[j] / count);
        s[j % LANES] = et_fma(weight, at, s[j % LANES]);
        top = et_larger(top, weight);
        if (store) {
            STORE(&w[j * C], weight);
        }
    }
    const float bias = (indicator ? scale * share : 0.0f) - et_stripes(s);
    if (store) {
        STORE(b, bias);
    }
    return et_larger(top, bias);
}

/* Write the head of a classifier.  With m[c] = sums[c] / counts[c] and p[c] = counts[c] / n,
 *     indicator = 0:  w[.,c] = v[c],        b[c] = - w[.,c] (m + m[c]) / 2     nearest mean, LDA
 *     indicator = 1:  w[.,c] = p[c] v[c],   b[c] = p[c] - w[.,c] m             ridge regression
 *
 *   v       in      [C,D]   f32   a^-1 (m[c] - m)
 *   m       in      [D]     f32   mean of all samples
 *   sums    in      [C,D]   f32
 *   counts  in      [C]     i32   a class without samples: w = 0 and the lowest b that T holds
 *   ok      in      [1]     i32   0: the head stays as it is, and it is counted
 *   w       in/out  [D,C]   T
 *   b       in/out  [C]     T
 *   ctl     in/out  [32]          control block
 *
 * b is summed in 8 stripes from the weights as they are stored, so that rounding them changes no
 * score at the mean.  In f16 everything is halved until nothing is beyond 4,096, so that scores are
 * in range: the class that wins stays the same.  If anything is not finite, nothing is written, and
 * it is counted. */
void NAME(set_head)(const float *v, const float *m, const float *sums, const int32_t *counts,
                    const int32_t *ok, et_t *w, et_t *b, int32_t *ctl, int32_t C, int32_t D,
                    int32_t indicator)
{
    ET_ASSERT(C >= 1 && D >= 1);
    float all = 0.0f, top = 0.0f, scale = 1.0f;
    for (int32_t c = 0; c < C; c++) {
        all += counts[c] > 0 ? (float)counts[c] : 0.0f;
    }
    for (int store = 0; store < 2; store++) {
        for (int32_t c = 0; c < C; c++) {
            if (counts[c] > 0) {
                const float count = (float)counts[c];
                const float size = NAME(head_class)(v + c * D, m, sums + c * D, count, count / all,
                                                    indicator, scale, w + c, b + c, D, C, store);
                top = et_larger(top, size);
            } else if (store) {
                for (int32_t j = 0; j < D; j++) {
                    STORE(&w[j * C + c], 0.0f);
                }
                STORE(&b[c], LOWEST);
            }
        }
        if (ok[0] == 0 || all == 0.0f || !et_is_finite(top)) {
            et_count(&ctl[ET_WORD_OF(skipped)], 1u);
            return;
        }
        while (!IN_PLACE && top * scale > 4096.0f) {
            scale *= 0.5f;
        }
    }
}

/* Squared Mahalanobis distance:  v = L^-1 (x - m),  y = v . v
 *
 *   x    in   [N,D]   T
 *   m    in   [D]     f32
 *   a    in   [P]     f32   L, from cholesky
 *   inv  in   [D]     f32   reciprocals of its diagonal
 *   y    out  [N,1]   f32
 *   v    out  [N,D]   f32
 *
 * v[i] is summed from x[i] - m[i], k ascending; y in 8 stripes. */
void NAME(mahalanobis)(const et_t *x, const float *m, const float *a, const float *inv, float *y,
                       float *v, int32_t N, int32_t D, int32_t P)
{
    ET_ASSERT(N >= 1 && D >= 1 && P >= 1);
    const int32_t rows = et_rows_within(D, P);
    for (int32_t n = 0; n < N; n++, x += D, v += D) {
        float squares[LANES] = {0};
        for (int32_t i = 0; i < D; i++) {
            float sum = LOAD(&x[i]) - m[i];
            for (int32_t k = 0; k < i && i < rows; k++) {
                sum = et_fma(-a[et_row(i) + k], v[k], sum);
            }
            v[i] = sum * inv[i];
            squares[i % LANES] = et_fma(v[i], v[i], squares[i % LANES]);
        }
        y[n] = et_stripes(squares);
    }
}

#undef LOWEST
#endif
