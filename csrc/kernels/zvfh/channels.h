/* Rows of C channels that lie side by side, each channel with numbers of its own: as many whole rows
 * as a vector has lanes for go at once, the numbers repeated; of more channels than lanes, a part
 * of one row.
 *
 *     for (int32_t c = 0; c < C; c += t.lanes) {
 *         t = et_channels_at(c, C, lanes);
 *         ... the numbers, from c on ...
 *         for (int32_t i = begin * C + c; i < end * C; i += t.step) {
 *             const size_t vl = et_channels_vl(&t, end * C - i);
 *             ... elements i, i + 1, ...
 */
#ifndef ET_CHANNELS_H
#define ET_CHANNELS_H

#include "flat.h"

typedef struct {
    int32_t lanes, step;
} et_channels;

ET_INLINE et_channels et_channels_at(int32_t c, int32_t C, size_t most)
{
    const int32_t lanes = (int32_t)most;
    et_channels t = {.lanes = et_min(lanes, C - c), .step = C};
    if (C <= lanes) {
        t.lanes = t.step = lanes / C * C;
    }
    return t;
}

ET_INLINE size_t et_channels_vl(const et_channels *t, int32_t left)
{
    return (size_t)et_min(t->lanes, left);
}

/* p[l % C], for sums in f32: as many lanes as a vector of f32 has */
ET_INLINE vfloat32m8_t et_cycle_float(const float *p, int32_t C, size_t vl)
{
    return et_flat_cycle_float(p, C, vl);
}

ET_INLINE vfloat16m4_t et_cycle_et_f16(const et_f16 *p, int32_t C, size_t vl)
{
    if ((size_t)C >= vl) {
        return et_raw_load_m8_et_f16(p, vl);
    }
    vuint16m4_t at = __riscv_vid_v_u16m4(vl);
    at = __riscv_vremu_vx_u16m4(at, (uint16_t)C, vl);
    at = __riscv_vmul_vx_u16m4(at, sizeof(et_f16), vl);
    return __riscv_vluxei16_v_f16m4((const _Float16 *)p, at, vl);
}

#define CYCLE(p, C, vl) ET_FOR_TYPE(et_cycle_, et_t)(p, C, vl)

#endif
