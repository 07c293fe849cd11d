/* Samples kept on the device: the slot that a sample takes, the slot that is drawn, the rows.
 * A slot of -1 is none: nothing is stored there, and what is loaded from it is NaN. */
#ifndef et_t
#define ET_SELF "replay.c"
#include "control.h"
#include "eight.h"
#include "et_math.h"
#include "store.h"

#include "instantiate.h"

enum { ET_BALANCED = 1, ET_RING = 2 }; /* policies; any other number is a reservoir */

static int32_t et_count_of(const int32_t *labels, int32_t K, int32_t label)
{
    int32_t count = 0;
    for (int32_t k = 0; k < K; k++) {
        count += labels[k] == label;
    }
    return count;
}

/* The slot of a full store that gives way, so that classes stay balanced, or -1. */
static int32_t et_balanced(int32_t label, const int32_t *labels, const int32_t *seen, int32_t K,
                           int32_t C, et_key key, uint32_t counter)
{
    const int32_t own = et_count_of(labels, K, label);
    int32_t victim = 0, most = -1;
    for (int32_t c = 0; c < C; c++) {
        const int32_t count = et_count_of(labels, K, c);
        if (count > most) {
            most = count;
            victim = c;
        }
    }
    if (own >= most) {
        if (et_below(key, counter, seen[label]) >= own) {
            return -1;
        }
        victim = label;
    }
    int32_t which = et_below(key, counter + 1u, most);
    for (int32_t k = 0; k < K; k++) {
        if (labels[k] == victim && which-- == 0) {
            return k;
        }
    }
    return -1;
}

/* The slot that a sample of class t[0] takes in a store of K slots; the first K fill it in order.
 *
 *   t       in      [1]   i32   class; one outside 0 .. C-1 is not kept
 *   labels  in/out  [K]   i32   classes of the filled slots
 *   seen    in/out  [C]   i32   samples offered so far, by class
 *   ctl     in      [32]        control block; its seed is the key of the random numbers
 *   slot    out     [1]   i32   0 .. K-1, or -1: do not keep it
 *   policy                0 reservoir: each sample so far is kept as likely as any other
 *                         1 balanced: a random sample of the largest class gives way; within the
 *                           largest class, a reservoir
 *                         2 ring: the oldest gives way
 *   tensor                the store's number */
void et_replay_slot_f32__ref(const int32_t *t, int32_t *labels, int32_t *seen, const int32_t *ctl,
                             int32_t *slot, int32_t K, int32_t C, int32_t policy, uint32_t tensor)
{
    const int32_t label = t[0];
    slot[0] = -1;
    if (label < 0 || label >= C) {
        return;
    }
    const int32_t before = et_offered(seen, C);
    const uint32_t counter = 2u * (uint32_t)before;
    const et_key key = et_random_key((uint32_t)et_control_of(ctl).seed, 0u, tensor);
    if (seen[label] < INT32_MAX) {
        seen[label] = et_max(seen[label], 0) + 1;
    }
    int32_t at = before;
    if (before >= K) {
        if (policy == ET_RING) {
            at = before % K;
        } else if (policy == ET_BALANCED) {
            at = et_balanced(label, labels, seen, K, C, key, counter);
        } else {
            at = et_below(key, counter, before < INT32_MAX ? before + 1 : before);
        }
    }
    if (at >= 0 && at < K) {
        labels[at] = label;
        slot[0] = at;
    }
}

/* A filled slot at random, by (seed, step, sample of the step), and its label.
 *
 *   labels  in   [K]   i32
 *   seen    in   [C]   i32
 *   ctl     in   [32]        control block
 *   slot    out  [1]   i32   -1 if the store is empty
 *   t       out  [1]   i32
 *   tensor                   the store's number */
void et_replay_draw_f32__ref(const int32_t *labels, const int32_t *seen, const int32_t *ctl,
                             int32_t *slot, int32_t *t, int32_t K, int32_t C, uint32_t tensor)
{
    const et_control control = et_control_of(ctl);
    const et_key key = et_random_key((uint32_t)control.seed, (uint32_t)control.step, tensor);
    const int32_t filled = et_filled(seen, K, C);
    slot[0] = filled > 0 ? et_below(key, (uint32_t)control.samples, filled) : -1;
    t[0] = filled > 0 ? labels[slot[0]] : 0;
}

/* The slot at the cursor and its label; the cursor goes to the next one, behind the last to 0.
 *
 *   labels  in      [K]  i32
 *   seen    in      [C]  i32
 *   cursor  in/out  [1]  i32
 *   slot    out     [1]  i32   -1 if that slot is not filled
 *   t       out     [1]  i32 */
void et_replay_next_f32__ref(const int32_t *labels, const int32_t *seen, int32_t *cursor,
                             int32_t *slot, int32_t *t, int32_t K, int32_t C)
{
    const int32_t at = cursor[0] >= 0 && cursor[0] < K ? cursor[0] : 0;
    const int live = at < et_filled(seen, K, C);
    slot[0] = live ? at : -1;
    t[0] = live ? labels[at] : 0;
    cursor[0] = at + 1 < K ? at + 1 : 0;
}
#else

/* Put x into a slot as f16, rounded to nearest.
 *
 *   x     in      [D]    T
 *   slot  in      [1]    i32   outside 0 .. K-1: nothing happens
 *   rows  in/out  [K,D]  f16 */
void NAME(store_f16)(const et_t *x, const int32_t *slot, et_f16 *rows, int32_t D, int32_t K)
{
    if (slot[0] < 0 || slot[0] >= K) {
        return;
    }
    et_f16 *row = rows + slot[0] * D;
    for (int32_t d = 0; d < D; d++) {
        row[d] = et_f16_round(LOAD(&x[d]));
    }
}

/* Take x out of a slot of f16.
 *
 *   rows  in   [K,D]  f16
 *   slot  in   [1]    i32   outside 0 .. K-1: x is NaN
 *   x     out  [D]    T */
void NAME(load_f16)(const et_f16 *rows, const int32_t *slot, et_t *x, int32_t K, int32_t D)
{
    const int filled = slot[0] >= 0 && slot[0] < K;
    const et_f16 *row = rows + (filled ? slot[0] : 0) * D;
    for (int32_t d = 0; d < D; d++) {
        STORE(&x[d], filled ? et_f16_load(&row[d]) : et_float_of_bits(ET_NAN_BITS));
    }
}

/* Put x into a slot as i8:  scale = max |x| / 127,  row = x / scale, rounded to nearest even
 *
 *   x      in      [D]    T     if it holds inf or NaN, the slot loads as NaN
 *   slot   in      [1]    i32   outside 0 .. K-1: nothing happens
 *   rows   in/out  [K,D]  i8
 *   scale  in/out  [K]    f32 */
void NAME(store_i8)(const et_t *x, const int32_t *slot, int8_t *rows, float *scale, int32_t D,
                    int32_t K)
{
    if (slot[0] < 0 || slot[0] >= K) {
        return;
    }
    float top = 0.0f;
    for (int32_t d = 0; d < D; d++) {
        const float v = et_float_of_bits(et_bits_of_float(LOAD(&x[d])) & 0x7FFFFFFFu);
        top = v > top || v != v ? v : top;
    }
    int8_t *row = rows + slot[0] * D;
    const int scales = top > 1e-30f && top < 3e38f; /* 127 / top is a normal number */
    const float inverse = scales ? 127.0f / top : 0.0f;
    scale[slot[0]] = top / 127.0f;
    for (int32_t d = 0; d < D; d++) {
        row[d] = et_eight_of(scales ? LOAD(&x[d]) * inverse : 0.0f);
    }
}

/* Take x out of a slot of i8:  x = row * scale
 *
 *   rows   in   [K,D]  i8
 *   scale  in   [K]    f32
 *   slot   in   [1]    i32   outside 0 .. K-1: x is NaN
 *   x      out  [D]    T */
void NAME(load_i8)(const int8_t *rows, const float *scale, const int32_t *slot, et_t *x, int32_t K,
                   int32_t D)
{
    const int filled = slot[0] >= 0 && slot[0] < K;
    const int32_t at = filled ? slot[0] : 0;
    for (int32_t d = 0; d < D; d++) {
        const float v = (float)rows[at * D + d] * scale[at];
        STORE(&x[d], filled ? v : et_float_of_bits(ET_NAN_BITS));
    }
}
#endif
