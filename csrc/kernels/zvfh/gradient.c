/* What a gradient meets before its update: see ref/gradient.c. */
#ifndef et_t
#define ET_SELF "../zvfh/gradient.c"
#define ET_ISA zvfh
#include "../ref/control.h"

#include "../ref/instantiate.h"
#else
#include "weights.h"

void NAME(accumulate)(float *dw, const et_t *g, const int32_t *ok, int32_t *ctl, int32_t n,
                      int32_t begin, int32_t end)
{
    (void)n;
    if (!et_sample_counts(ok, ctl)) {
        return;
    }
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = __riscv_vsetvl_e32m8((size_t)(end - i));
        const et_wide_m8 sum = et_raw_load_m8_float(dw + i, vl);
        et_raw_store_m8_float(dw + i, LONG(plus)(sum, LONG(raw_load)(g + i, vl), vl), vl);
    }
}

void NAME(check_finite)(const et_t *dy, int32_t *ok, int32_t n)
{
    size_t vl, finite = 0;
    for (int32_t i = 0; i < n; i += (int32_t)vl) {
        vl = __riscv_vsetvl_e32m8((size_t)(n - i));
        finite += __riscv_vcpop_m_b4(LONG(finite)(LONG(raw_load)(dy + i, vl), vl), vl);
    }
    ok[0] = (int32_t)finite >= n;
}
#endif
