/* The fixed random matrix R[C,D] of feedback and targets.  It is stored nowhere: element (c, j) is a
 * function of (seed, tensor, c D + j), which has 32 bits and wraps.
 *
 *   kind  0  sign     scale where bit i mod 32 of word i / 32 is set, else -scale
 *         1  uniform  (2 u - 65535) scale / 65536 with u the draw i of 16 bits
 *         2  binary   scale where that bit is set, else 0; as is any other kind */
#ifndef ET_FEEDBACK_H
#define ET_FEEDBACK_H

#include "bits.h"
#include "et_random.h"
#include "lanes.h"

enum { ET_SIGNS, ET_UNIFORM };

typedef struct {
    et_key key;
    int32_t kind;
    float high, low; /* of a bit that is set, and of one that is not; uniform: high is the unit */
} et_feedback;

ET_INLINE et_feedback et_feedback_of(int32_t kind, float scale, uint32_t seed, uint32_t tensor)
{
    et_feedback r = {et_random_key(seed, 0u, tensor), kind, scale, 0.0f};
    if (kind == ET_SIGNS) {
        r.low = -scale;
    } else if (kind == ET_UNIFORM) {
        r.high = scale / 65536.0f;
    }
    return r;
}

/* to[l] = R[index + l] for l < n, n at most 32 */
ET_INLINE void et_feedback_get(const et_feedback *r, uint32_t index, float *to, int32_t n)
{
    if (r->kind == ET_UNIFORM) {
        et_draws draws = {r->key, index >> 1, et_random_word(r->key, index >> 1)};
        for (int32_t l = 0; l < n; l++) {
            to[l] = et_uniform(et_draw16(&draws, index + (uint32_t)l), r->high);
        }
        return;
    }
    const uint32_t bits = et_random_bits(r->key, index);
    const float high = r->high, low = r->low;
    for (int32_t l = 0; l < n; l++) {
        to[l] = (bits >> l & 1u) != 0u ? high : low;
    }
}

#endif
