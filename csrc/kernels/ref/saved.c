/* What is kept from the forward pass for the backward pass, in fewer bits: masks of rectifiers, scaled
 * numbers of 8 bits, places in small windows.  And a sum in place, of gradients that meet. */
#ifndef et_t
#define ET_SELF "saved.c"
#include "eight.h"
#include "et_kernels.h"

/* Elements are compared as they are stored.  0 < x (with six: and x < 6) */
ET_INLINE int et_bends_float(float x, int32_t six)
{
    return x > 0.0f && !(six != 0 && x >= 6.0f);
}

ET_INLINE int et_bends_et_f16(et_f16 x, int32_t six)
{
    return (et_f16)(x - 1u) < (six != 0 ? 0x45FFu : 0x7C00u);
}

#include "instantiate.h"

/* Four numbers of 2 bits into a byte, the first into the lowest:  m[r] = sum_j (i[r,j] mod 4) 4^j
 *   for rows r in [begin, end)
 *
 *   i  in   [R,4]   u8   higher bits are dropped
 *   m  out  [R]     u8 */
void et_pack_pairs_f32__ref(const uint8_t *i, uint8_t *m, int32_t R, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= R);
    (void)R;
    for (int32_t r = begin; r < end; r++) {
        const uint8_t *row = i + 4 * r;
        const uint32_t low = (row[0] & 3u) | (row[1] & 3u) << 2;
        m[r] = (uint8_t)(low | (row[2] & 3u) << 4 | (row[3] & 3u) << 6);
    }
}

/* And back:  i[r,j] = m[r] / 4^j mod 4   for rows r in [begin, end)
 *
 *   m  in   [R]     u8
 *   i  out  [R,4]   u8 */
void et_unpack_pairs_f32__ref(const uint8_t *m, uint8_t *i, int32_t R, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= R);
    (void)R;
    for (int32_t r = begin; r < end; r++) {
        const uint32_t four = m[r];
        for (int32_t j = 0; j < 4; j++) {
            i[4 * r + j] = (uint8_t)(four >> 2 * j & 3u);
        }
    }
}
#else

/* Which elements a rectifier lets pass:  bit j of m[r] = y[r,j] > 0   for rows r in [begin, end)
 *
 *   y    in   [R,8]   T    its output
 *   m    out  [R]     u8
 *   six                    not 0: y < 6, too, as for relu6 */
void NAME(relu_bits)(const et_t *y, uint8_t *m, int32_t R, int32_t six, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= R);
    (void)R;
    for (int32_t r = begin; r < end; r++) {
        uint32_t bits = 0;
        for (int32_t j = 0; j < 8; j++) {
            bits |= (uint32_t)ET_FOR_TYPE(et_bends_, et_t)(y[8 * r + j], six) << j;
        }
        m[r] = (uint8_t)bits;
    }
}

/* Gradient of a rectifier from those bits:  dx[r,j] = bit j of m[r] ? dy[r,j] : 0   for rows r in
 *   [begin, end)
 *
 *   dy  in   [R,8]   T
 *   m   in   [R]     u8
 *   dx  out  [R,8]   T    may be dy */
void NAME(relu_bits_bwd_x)(const et_t *dy, const uint8_t *m, et_t *dx, int32_t R, int32_t begin,
                           int32_t end)
{
    ET_ASSERT(0 <= begin && end <= R);
    (void)R;
    for (int32_t r = begin; r < end; r++) {
        const uint32_t bits = m[r];
        for (int32_t j = 0; j < 8; j++) {
            const et_t v = dy[8 * r + j];
            dx[8 * r + j] = bits >> j & 1u ? v : (et_t)0;
        }
    }
}

/* To 8 bits:  scale = max |x| / 127,  q = x / scale, rounded to nearest even; at least 1 where x > 0
 *
 *   x      in   [n]   T
 *   q      out  [n]   i8    -127 .. 127; above 0 exactly where x is
 *   scale  out  [1]   f32   0 if every x is 0, inf or NaN
 *
 * The maximum is of the finite elements; inf becomes 127, -inf -127 and NaN 0.  Computed are, in f32,
 * top / 127 and x * (127 / top), see et_eight_for; so |x - q scale| <= 0.50002 scale, but for those
 * that became 1. */
void NAME(quantize)(const et_t *x, int8_t *q, float *scale, int32_t n)
{
    const uint32_t infinity = ET_FOR_TYPE(et_infinity_, et_t);
    uint32_t top = 0;
    for (int32_t i = 0; i < n; i++) {
        const uint32_t magnitude = ET_FOR_TYPE(et_magnitude_, et_t)(&x[i]);
        const uint32_t finite = magnitude < infinity ? magnitude : 0;
        top = finite > top ? finite : top;
    }
    const et_eight to = et_eight_for(ET_FOR_TYPE(et_top_, et_t)(top));
    scale[0] = to.scale;
    for (int32_t i = 0; i < n; i++) {
        const float v = LOAD(&x[i]);
        const int8_t nearest = et_eight_of(v == v ? v * to.inverse : 0.0f);
        q[i] = v > 0.0f && nearest < 1 ? 1 : nearest;
    }
}

/* And back:  x[i] = q[i] scale   for i in [begin, end)
 *
 *   q      in   [n]   i8
 *   scale  in   [1]   f32
 *   x      out  [n]   T */
void NAME(dequantize)(const int8_t *q, const float *scale, et_t *x, int32_t n, int32_t begin,
                      int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    const float factor = scale[0];
    for (int32_t i = begin; i < end; i++) {
        STORE(&x[i], (float)q[i] * factor);
    }
}

/* Gradient of relu from its output in 8 bits:  dx[i] = q[i] > 0 ? dy[i] : 0   for i in [begin, end)
 *
 *   dy  in   [n]   T
 *   q   in   [n]   i8
 *   dx  out  [n]   T    may be dy */
void NAME(relu_i8_bwd_x)(const et_t *dy, const int8_t *q, et_t *dx, int32_t n, int32_t begin,
                         int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    ET_UNROLL
    for (int32_t i = begin; i < end; i++) {
        const et_t v = dy[i];
        dx[i] = q[i] > 0 ? v : (et_t)0;
    }
}

/* Sum in place:  y[i] += x[i], rounded once   for i in [begin, end)
 *
 *   y  in/out  [n]   T
 *   x  in      [n]   T */
void NAME(add_into)(et_t *y, const et_t *x, int32_t n, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    for (int32_t i = begin; i < end; i++) {
        STORE(&y[i], LOAD(&y[i]) + LOAD(&x[i]));
    }
}
#endif
