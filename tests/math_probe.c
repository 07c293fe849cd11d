/* The functions of et_math.h over arrays, for test_numbers.py. */
#include "et_math.h"

void probe_exp(const float *x, float *y, int32_t n);
void probe_log(const float *x, float *y, int32_t n);

void probe_exp(const float *x, float *y, int32_t n)
{
    for (int32_t i = 0; i < n; i++) {
        y[i] = et_exp(x[i]);
    }
}

void probe_log(const float *x, float *y, int32_t n)
{
    for (int32_t i = 0; i < n; i++) {
        y[i] = et_log(x[i]);
    }
}
