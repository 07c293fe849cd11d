/* Training from differences of losses alone: walks along random directions z that are never stored.
 * zeroth.h has the grid that weights lie on; an entry is the number of a probe since training began,
 * which is the key of its direction, and the bits of u, by which the direction is multiplied. */
#include "zeroth.h"
#include "bits.h"
#include "et_kernels.h"
#include "lanes.h"

/* x z of a Rademacher direction, +1 where the bit is set, else -1: bit 0 of `minus` says which. */
ET_INLINE float et_signed(float x, uint32_t minus)
{
    return et_float_of_bits(et_bits_of_float(x) ^ minus << 31);
}

/* The sum of the six numbers of 5 bits in the low 30 bits of a word. */
ET_INLINE uint32_t et_six(uint32_t word)
{
    const uint32_t even = (word & 0x01F07C1Fu) + (word >> 5 & 0x01F07C1Fu); /* three of 6 bits */
    return (even & 0x3FFu) + (even >> 10 & 0x3FFu) + (even >> 20 & 0x3FFu);
}

/* Gaussian directions: the sum of twelve numbers of 5 bits has a variance of 1023. */
ET_INLINE float et_normal(et_key key, uint32_t index)
{
    const uint32_t sum =
        et_six(et_random_word(key, 2u * index)) + et_six(et_random_word(key, 2u * index + 1u));
    return (float)((int32_t)sum - 186) * 0x1p-5f;
}

/* One way along a direction:  w[i] += scale z[i]   for i in [begin, end)
 *
 *   w        in/out  [n]   f32   on the grid, and so it stays
 *   ctl      in      [32]        control block: seed and step
 *   scale                  a power of two that keeps scale z on the grid
 *   probe, probes          number within the step, and how many a step has
 *   tensor, index0         key: number, and logical index of w[0] */
void et_perturb_rademacher_f32__ref(float *w, const int32_t *ctl, int32_t n, float scale,
                                    uint32_t probe, uint32_t probes, uint32_t tensor,
                                    uint32_t index0, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    const et_control control = et_control_of(ctl);
    const et_key key = et_direction(&control, et_probe_word(&control, probe, probes), tensor);
    for (int32_t i = begin; i < end; i += ET_BITS) {
        const uint32_t minus = ~et_random_bits(key, index0 + (uint32_t)i);
        const int32_t some = et_min(ET_BITS, end - i);
        for (int32_t j = 0; j < some; j++) {
            w[i + j] += et_signed(scale, minus >> j);
        }
    }
}

void et_perturb_gaussian_f32__ref(float *w, const int32_t *ctl, int32_t n, float scale,
                                  uint32_t probe, uint32_t probes, uint32_t tensor, uint32_t index0,
                                  int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    const et_control control = et_control_of(ctl);
    const et_key key = et_direction(&control, et_probe_word(&control, probe, probes), tensor);
    for (int32_t i = begin; i < end; i++) {
        w[i] += scale * et_normal(key, index0 + (uint32_t)i);
    }
}

/* Back from the last probe, then the steps that entries say, one after the other:
 *     w[i] = within(w[i] + eps z[i] + grid(u lr_scale z[i]))   for i in [begin, end)
 *
 *   w         in/out  [n]    f32   on the grid; within -8 .. 8 afterwards
 *   entries   in      [K,2]  i32   number of the probe, bits of u
 *   ctl       in      [32]         control block: seed
 *   eps                      of the first entry; 0 if the weights are where they belong
 *   lr_scale                 the tensor's own factor of the learning rate
 *   tensor, index0           as above */
void et_follow_rademacher_f32__ref(float *w, const int32_t *entries, const int32_t *ctl, int32_t n,
                                   int32_t K, float eps, float lr_scale, uint32_t tensor,
                                   uint32_t index0, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n && K >= 1);
    (void)n;
    const et_control control = et_control_of(ctl);
    for (int32_t k = 0; k < K; k++) {
        const float step = et_on_grid(et_step_of(entries[2 * k + 1], lr_scale));
        const float both = k == 0 ? eps + step : step; /* exact: on the grid, and below 16 */
        const et_key key = et_direction(&control, (uint32_t)entries[2 * k], tensor);
        for (int32_t i = begin; i < end; i += ET_BITS) {
            const uint32_t minus = ~et_random_bits(key, index0 + (uint32_t)i);
            const int32_t some = et_min(ET_BITS, end - i);
            for (int32_t j = 0; j < some; j++) {
                w[i + j] = et_within_grid(w[i + j] + et_signed(both, minus >> j));
            }
        }
    }
}

void et_follow_gaussian_f32__ref(float *w, const int32_t *entries, const int32_t *ctl, int32_t n,
                                 int32_t K, float eps, float lr_scale, uint32_t tensor,
                                 uint32_t index0, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n && K >= 1);
    (void)n;
    const et_control control = et_control_of(ctl);
    for (int32_t k = 0; k < K; k++) {
        const float step = et_step_of(entries[2 * k + 1], lr_scale), back = k == 0 ? eps : 0.0f;
        const et_key key = et_direction(&control, (uint32_t)entries[2 * k], tensor);
        for (int32_t i = begin; i < end; i++) {
            const float z = et_normal(key, index0 + (uint32_t)i);
            w[i] = et_within_grid((w[i] + back * z) + et_on_grid(et_within_grid(step * z)));
        }
    }
}

/* What one sample says of one probe:  sums[probe] += plus - minus;  loss = (plus + minus) / 2
 *
 *   plus, minus  in      [1]  f32   losses on both sides
 *   sums         in/out  [K]  f32   a difference that is not finite is left out and noted
 *   ctl          in/out             control block
 *   loss         out     [1]  f32
 *   probe                     nothing is added from K on */
void et_loss_difference_f32__ref(const float *plus, const float *minus, float *sums, int32_t *ctl,
                                 float *loss, int32_t K, uint32_t probe)
{
    const float difference = plus[0] - minus[0];
    const int32_t ok = et_is_finite(difference);
    if (et_sample_counts(&ok, ctl) && probe < (uint32_t)K) {
        sums[probe] += difference;
    }
    loss[0] = 0.5f * (plus[0] + minus[0]);
}

/* The entries of a step:  u[k] = -(sums[k] / (2 eps)) (lr lr_factor) / (samples K);  sums = 0
 *
 *   sums     in/out  [K]    f32
 *   ok       in      [1]    i32   0: nothing moves
 *   ctl      in/out               control block; a step that moves nothing is counted as skipped
 *   entries  out     [K,2]  i32   of a skipped step: u = 0
 *   eps                     a power of two */
void et_probe_steps_f32__ref(float *sums, const int32_t *ok, int32_t *ctl, int32_t *entries,
                             int32_t K, float eps)
{
    const et_control control = et_control_of(ctl);
    const float rate = control.lr * control.lr_factor;
    const float count = (float)et_max(control.samples, 1) * (float)K;
    int good = ok[0] != 0;
    for (int32_t k = 0; k < K; k++) {
        const float u = -((sums[k] * (0.5f / eps)) * rate) / count;
        good = good && et_is_finite(u);
        entries[2 * k] = (int32_t)et_probe_word(&control, (uint32_t)k, (uint32_t)K);
        entries[2 * k + 1] = (int32_t)et_bits_of_float(u);
        sums[k] = 0.0f;
    }
    if (good) {
        ctl[ET_WORD_OF(open)] = 0;
        return;
    }
    for (int32_t k = 0; k < K; k++) {
        entries[2 * k + 1] = 0;
    }
    et_count(&ctl[ET_WORD_OF(skipped)], 1u);
    ctl[ET_WORD_OF(nonfinite)] = 1;
}

/* Keep the entries of a step in a ring:  log[count mod N] = entry, count += 1   for each
 *
 *   entries  in      [K,2]  i32
 *   log      in/out  [N,2]  i32   the newest N
 *   count    in/out  [1]    i32   of all that there ever were */
void et_append_entries_f32__ref(const int32_t *entries, int32_t *log, int32_t *count, int32_t K,
                                int32_t N)
{
    ET_ASSERT(K >= 1 && N >= 1);
    for (int32_t k = 0; k < K; k++) {
        const uint32_t slot = (uint32_t)count[0] % (uint32_t)N;
        log[2 * slot] = entries[2 * k];
        log[2 * slot + 1] = entries[2 * k + 1];
        et_count(&count[0], 1u);
    }
}

/* w[i] = the nearest point of the grid   for i in [begin, end) */
void et_to_grid_f32__ref(float *w, int32_t n, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    for (int32_t i = begin; i < end; i++) {
        w[i] = et_on_grid(et_within_grid(w[i]));
    }
}
