/* Random words side by side, as et_random.h has them one by one. */
#ifndef ET_WORDS_H
#define ET_WORDS_H

#include "et_random.h"

#include "../ref/bits.h"

#include "vectors.h"

#define ET_MIX(M)                                                                  \
    ET_INLINE vuint32##M##_t et_mix_##M(vuint32##M##_t x, size_t vl)               \
    {                                                                              \
        x = __riscv_vxor_vv_u32##M(x, __riscv_vsrl_vx_u32##M(x, 16, vl), vl);      \
        x = __riscv_vmul_vx_u32##M(x, 0x7FEB352Du, vl);                            \
        x = __riscv_vxor_vv_u32##M(x, __riscv_vsrl_vx_u32##M(x, 15, vl), vl);      \
        x = __riscv_vmul_vx_u32##M(x, 0x846CA68Bu, vl);                            \
        return __riscv_vxor_vv_u32##M(x, __riscv_vsrl_vx_u32##M(x, 16, vl), vl);   \
    }                                                                              \
    /* Random words; the counters are in x. */                                     \
    ET_INLINE vuint32##M##_t et_words_##M(et_key key, vuint32##M##_t x, size_t vl) \
    {                                                                              \
        x = et_mix_##M(__riscv_vxor_vx_u32##M(x, key.first, vl), vl);              \
        return et_mix_##M(__riscv_vadd_vx_u32##M(x, key.second, vl), vl);          \
    }

ET_MIX(m2)
ET_MIX(m4)
ET_MIX(m8)

enum { ET_DRAWN = 16 }; /* words at a time: what m4 holds at least */

/* to[i words + k] = the bits of 32 elements from number index + i step + 32 k on, for k < words and
 * i < n, n at most ET_DRAWN.  A shift counts modulo 32. */
__attribute__((noinline, unused)) static void
et_draw_bits(et_key key, uint32_t index, uint32_t step, uint32_t *to, int32_t words, int32_t n)
{
    const size_t vl = (size_t)n;
    vuint32m4_t at = __riscv_vmul_vx_u32m4(__riscv_vid_v_u32m4(vl), step, vl);
    at = __riscv_vadd_vx_u32m4(at, index, vl);
    vuint32m4_t low = et_words_m4(key, __riscv_vsrl_vx_u32m4(at, 5, vl), vl);
    for (int32_t k = 0; k < words; k++) {
        at = __riscv_vadd_vx_u32m4(at, ET_BITS, vl);
        const vuint32m4_t next = et_words_m4(key, __riscv_vsrl_vx_u32m4(at, 5, vl), vl);
        vuint32m4_t high = __riscv_vsll_vx_u32m4(next, 1, vl);
        high = __riscv_vsll_vv_u32m4(high, __riscv_vnot_v_u32m4(at, vl), vl);
        low = __riscv_vor_vv_u32m4(__riscv_vsrl_vv_u32m4(low, at, vl), high, vl);
        __riscv_vsse32_v_u32m4(to + k, 4 * words, low, vl);
        low = next;
    }
}

#endif
