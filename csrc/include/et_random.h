/* Random numbers from a counter: a function of (seed, step, tensor, index) and of nothing else, so
 * a program draws the same ones wherever its calls are cut and whatever was pruned from it.
 * Integer arithmetic only. */
#ifndef ET_RANDOM_H
#define ET_RANDOM_H

#include "et_port.h"

/* A bijection of 32 bits with close to ideal avalanche: two rounds of xorshift and multiply, with
 * the constants that Chris Wellons found by search ("lowbias32", 2018, public domain). */
ET_INLINE uint32_t et_mix(uint32_t x)
{
    x ^= x >> 16;
    x *= 0x7FEB352Du;
    x ^= x >> 15;
    x *= 0x846CA68Bu;
    x ^= x >> 16;
    return x;
}

/* One sequence of words.  Two keys: two sequences never share more than chance gives them. */
typedef struct {
    uint32_t first, second;
} et_key;

ET_INLINE et_key et_random_key(uint32_t seed, uint32_t step, uint32_t tensor)
{
    et_key key;
    key.first = et_mix(et_mix(et_mix(seed + 0x9E3779B9u) ^ step) + tensor);
    key.second = et_mix(key.first + 0x9E3779B9u);
    return key;
}

/* Of one sample within a batch, whose samples share a step; never the key without a sample. */
ET_INLINE et_key et_sample_key(uint32_t seed, uint32_t step, uint32_t sample, uint32_t tensor)
{
    et_key key = et_random_key(seed, step, tensor);
    key.first = et_mix(key.second ^ et_mix(sample + 0x9E3779B9u));
    key.second = et_mix(key.first + 0x9E3779B9u);
    return key;
}

ET_INLINE uint32_t et_random_word(et_key key, uint32_t counter)
{
    return et_mix(et_mix(counter ^ key.first) + key.second);
}

/* 0 .. limit - 1, each as likely as 32 bits allow. */
ET_INLINE int32_t et_below(et_key key, uint32_t counter, int32_t limit)
{
    return (int32_t)(((uint64_t)et_random_word(key, counter) * (uint32_t)limit) >> 32);
}

/* A sequence read by index, 16 bits each; the last word is kept, as neighbours share one. */
typedef struct {
    et_key key;
    uint32_t counter, word;
} et_draws;

ET_INLINE et_draws et_draws_of(et_key key)
{
    et_draws draws = {key, 0u, et_random_word(key, 0u)};
    return draws;
}

ET_INLINE uint32_t et_draw16(et_draws *draws, uint32_t index)
{
    if (index >> 1 != draws->counter) {
        draws->counter = index >> 1;
        draws->word = et_random_word(draws->key, draws->counter);
    }
    return (index & 1u) ? draws->word >> 16 : draws->word & 0xFFFFu;
}

/* (2 u - 65535) scale for a draw u of 16 bits: uniform between -65536 scale and 65536 scale. */
ET_INLINE float et_uniform(uint32_t draw16, float scale)
{
    return (float)(2 * (int32_t)draw16 - 65535) * scale;
}

/* f32 to f16, up with the probability of the part cut off (to 16 bits), so that the mean is x.
 * A value that f16 holds stays itself; beyond 65504, inf and NaN give infinity. */
ET_INLINE et_f16 et_f16_round_stochastic(float x, uint32_t draw16)
{
    const uint32_t u = et_bits_of_float(x);
    const uint32_t sign = (u >> 16) & 0x8000u;
    const uint32_t exponent = (u >> 23) & 0xFFu;
    const uint32_t mantissa = (u & 0x007FFFFFu) | 0x00800000u;
    uint32_t magnitude;
    if (exponent >= 113u) { /* a normal f16: 13 bits are cut */
        magnitude = ((mantissa + (draw16 >> 3)) >> 13) + ((exponent - 113u) << 10);
    } else {
        const uint32_t cut = 13u + (113u - exponent);
        if (cut > 30u) { /* also zero and subnormals of f32 */
            return (et_f16)sign;
        }
        const uint32_t noise = cut <= 16u ? draw16 >> (16u - cut) : draw16 << (cut - 16u);
        magnitude = (mantissa + noise) >> cut;
    }
    return (et_f16)(sign | (magnitude >= 0x7C00u ? 0x7C00u : magnitude));
}

#endif
