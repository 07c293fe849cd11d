/* Nearest neighbours: a store of K feature vectors and what it says of a new one. */
#ifndef et_t
#define ET_SELF "neighbours.c"
#include "et_math.h"
#include "store.h"

enum { VOTERS = 31 }; /* at most: they stand on the stack */

#include "instantiate.h"
#else
#include "features.h"

/* Put a sample into the store.
 *
 *   x       in      [N,D]   T
 *   t       in      [N]     i32   labels
 *   store   in/out  [K,D]   T
 *   labels  in/out  [K]     i32   of the rows of the store
 *   seen    in/out  [C]     i32   samples offered so far, by class
 *   ctl     in/out  [32]          control block: counts a sample that is left out
 *   reservoir               when the store is full: 0 replaces the oldest; 1 keeps every sample
 *                           offered so far with the same probability (Vitter 1985, Algorithm R)
 *   tensor                  key of its random numbers
 *
 * Left out: a label that is no class, a feature that is not a number of at most 2^40. */
void NAME(remember)(const et_t *x, const int32_t *t, et_t *store, int32_t *labels, int32_t *seen,
                    int32_t *ctl, int32_t N, int32_t D, int32_t K, int32_t C, int32_t reservoir,
                    uint32_t tensor)
{
    ET_ASSERT(N >= 1 && D >= 1 && K >= 1 && C >= 1);
    const uint32_t seed = (uint32_t)et_control_of(ctl).seed;
    for (int32_t n = 0; n < N; n++, x += D) {
        const int32_t before = et_offered(seen, C);
        if (t[n] < 0 || t[n] >= C || before == INT32_MAX || !NAME(features_ok)(x, D)) {
            et_count(&ctl[ET_WORD_OF(skipped)], 1u);
            continue;
        }
        int32_t slot = before < K ? before : before % K;
        if (reservoir && before >= K) {
            slot = et_below(et_random_key(seed, 0u, tensor), (uint32_t)before, before + 1);
        }
        seen[t[n]] = (seen[t[n]] > 0 ? seen[t[n]] : 0) + 1;
        if (slot < K) {
            labels[slot] = t[n];
            for (int32_t j = 0; j < D; j++) {
                store[slot * D + j] = x[j];
            }
        }
    }
}

/* Squared distances of one sample to the `filled` rows of the store; of class c the least in
 * y[c], -1 where it has none. */
static void NAME(distances)(const et_t *x, const et_t *store, const int32_t *labels, float *y,
                            float *d, int32_t D, int32_t filled, int32_t C)
{
    for (int32_t c = 0; c < C; c++) {
        y[c] = -1.0f;
    }
    float a[LANES], b[LANES];
    for (int32_t k = 0; k < filled; k++) {
        float squares[LANES] = {0};
        for (int32_t j = 0; j < D; j += LANES) {
            const int32_t lanes = et_min(LANES, D - j);
            WIDEN(a, x + j, 1, lanes);
            WIDEN(b, store + k * D + j, 1, lanes);
            for (int32_t l = 0; l < lanes; l++) {
                squares[l] = et_fma(a[l] - b[l], a[l] - b[l], squares[l]);
            }
        }
        d[k] = et_stripes(squares);
        const int32_t c = labels[k];
        if (c >= 0 && c < C && (y[c] < 0.0f || d[k] < y[c])) {
            y[c] = d[k];
        }
    }
}

/* Count the votes of the `nearest` rows, the first of equally near ones first, in y. */
static void NAME(votes)(const int32_t *labels, const float *d, float *y, int32_t filled, int32_t C,
                        int32_t nearest)
{
    float last = 0.0f, first[VOTERS];
    int32_t at = -1, voters = 0, who[VOTERS];
    for (; voters < et_min(nearest, VOTERS); voters++) {
        int32_t best = -1;
        for (int32_t k = 0; k < filled; k++) {
            const int after = at < 0 || d[k] > last || (d[k] == last && k > at);
            if (d[k] == d[k] && after && (best < 0 || d[k] < d[best])) {
                best = k;
            }
        }
        if (best < 0) {
            break;
        }
        at = best;
        last = d[best];
        first[voters] = last;
        who[voters] = labels[best];
    }
    for (int32_t c = 0; c < C; c++) {
        y[c] = y[c] < 0.0f ? -FLT_MAX : 0.0f;
    }
    for (int32_t v = 0; v < voters; v++) {
        int32_t before = 0;
        while (who[before] != who[v]) {
            before++;
        }
        if (who[v] >= 0 && who[v] < C) {
            const float tie = last > 0.0f ? 0.0f : 0.5f;
            const float near = first[v] < last ? 0.5f * (1.0f - first[v] / last) : tie;
            y[who[v]] += before == v ? 1.0f + near : 1.0f; /* near: of the class's first voter */
        }
    }
}

/* Scores of the classes from the samples in the store:
 *     nearest = 1:  y[c] = - least squared distance to a row of class c
 *     nearest > 1:  y[c] = votes of the nearest rows, at most 31, plus 0.5 (1 - d / D): d is the
 *                   squared distance of the class's nearest voter, D that of the farthest voter of
 *                   all; where D is 0, plus 0.5
 *
 *   x        in   [N,D]   T
 *   store    in   [K,D]   T
 *   labels   in   [K]     i32
 *   seen     in   [C]     i32   min(K, sum of seen) rows are filled, from the first
 *   y        out  [N,C]   f32   a class without rows: the lowest number
 *   d        out  [N,K]   f32   squared distances, 0 of rows that are not filled
 *
 * A distance is summed in 8 stripes. */
void NAME(knn_scores)(const et_t *x, const et_t *store, const int32_t *labels, const int32_t *seen,
                      float *y, float *d, int32_t N, int32_t D, int32_t K, int32_t C,
                      int32_t nearest)
{
    ET_ASSERT(N >= 1 && D >= 1 && K >= 1 && C >= 1 && nearest >= 1);
    const int32_t filled = et_filled(seen, K, C);
    for (int32_t n = 0; n < N; n++, x += D, y += C, d += K) {
        for (int32_t k = filled; k < K; k++) {
            d[k] = 0.0f;
        }
        NAME(distances)(x, store, labels, y, d, D, filled, C);
        if (nearest > 1) {
            NAME(votes)(labels, d, y, filled, C, nearest);
            continue;
        }
        for (int32_t c = 0; c < C; c++) {
            y[c] = y[c] < 0.0f ? -FLT_MAX : -y[c];
        }
    }
}
#endif
