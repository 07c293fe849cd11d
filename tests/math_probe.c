/* The functions of et_math.h and et_port.h over arrays, for the tests of numbers. */
#include "et_math.h"

#define PROBE(name)                                         \
    void probe_##name(const float *x, float *y, int32_t n); \
    void probe_##name(const float *x, float *y, int32_t n)  \
    {                                                       \
        for (int32_t i = 0; i < n; i++) {                   \
            y[i] = et_##name(x[i]);                         \
        }                                                   \
    }

PROBE(exp)
PROBE(log)
PROBE(tanh)
PROBE(erf)
PROBE(sigmoid)
PROBE(rsqrt)

void probe_f16_fma(const float *a, const float *b, const float *c, float *y, int32_t n);
void probe_f16_fma(const float *a, const float *b, const float *c, float *y, int32_t n)
{
    for (int32_t i = 0; i < n; i++) {
        y[i] = et_f16_fma(a[i], b[i], c[i]);
    }
}

void probe_half_cosine(const int32_t *a, const int32_t *b, float *y, int32_t n);
void probe_half_cosine(const int32_t *a, const int32_t *b, float *y, int32_t n)
{
    for (int32_t i = 0; i < n; i++) {
        y[i] = et_half_cosine(a[i], b[i]);
    }
}
