/* The walk with a kernel of 3 x 3; read by walk.h. */
#define ALONG v = SLIM(raw_load)(at += next, vl);

/* Rows [begin, end), 3 x 3. */
static void NAME(walk_3x3)(const NAME(walk) * from, int32_t begin, int32_t end)
{
    const NAME(walk) t = *from;
    const size_t vl = (size_t)t.lanes;
    const ptrdiff_t next = t.tw * t.x_col, below = t.th * t.W * t.x_col, step = t.sw * t.x_col;
    const ptrdiff_t y_col = t.y_col;
    const et_t *w = t.w;
    const SLIM(raw) bias = SLIM(raw_load)(t.b, vl);
#define WEIGHTS(r)                                                            \
    const SLIM(raw) w##r##0 = SLIM(raw_load)(w, vl);                          \
    const SLIM(raw) w##r##1 = SLIM(raw_load)(w + t.w_col, vl);                \
    const SLIM(raw) w##r##2 = SLIM(raw_load)(w + 2 * (ptrdiff_t)t.w_col, vl); \
    w += t.w_row;
    WEIGHTS(0)
    WEIGHTS(1)
    WEIGHTS(2)
#undef WEIGHTS
    int32_t inside, past;
    et_window(t.W - 2 * t.tw, t.Q, 0, t.sw, -t.left, &inside, &past);
    const int32_t pairs = t.sw == t.tw ? et_max(0, past - inside) / 2 : 0;
    for (int32_t row = begin; row < end; row++) {
        const int32_t h = row % t.P * t.sh + t.top;
        const int in0 = NAME(within)(h, t.H), in1 = NAME(within)(h + t.th, t.H);
        const int in2 = NAME(within)(h + 2 * t.th, t.H);
        const et_t *x = t.x + ((row / t.P * t.H + h) * t.W + t.left) * t.x_col;
        et_t *y = t.y + row * t.y_row;
        SLIM(raw) v;
        for (int32_t q = 0; q < t.Q; q++) {
            if (q == inside && in0 && in2) { /* in1 follows */
                q += 2 * pairs;
                for (int32_t pair = pairs; pair > 0; pair--) {
                    NAME(sum) a = NAME(walk_start)(bias, vl), b = NAME(walk_start)(bias, vl);
                    const et_t *at = x;
#define TWO(r)                                                                                  \
    v = SLIM(raw_load)(at, vl);                                                                 \
    TAKE(a, v, w##r##0)                                                                         \
    ALONG TAKE(a, v, w##r##1) TAKE(b, v, w##r##0) ALONG TAKE(a, v, w##r##2) TAKE(b, v, w##r##1) \
        ALONG TAKE(b, v, w##r##2)
                    TWO(0)
                    at += below - 3 * next;
                    TWO(1)
                    at += below - 3 * next;
                    TWO(2)
#undef TWO
                    NAME(walk_put)(bias, y, a, vl);
                    y += y_col;
                    NAME(walk_put)(bias, y, b, vl);
                    y += y_col;
                    x += 2 * step;
                }
                if (q >= t.Q) {
                    break;
                }
            }
            NAME(sum) a = NAME(walk_start)(bias, vl);
            const int32_t left = q * t.sw + t.left;
            const int see0 = NAME(within)(left, t.W), see1 = NAME(within)(left + t.tw, t.W);
            const int see2 = NAME(within)(left + 2 * t.tw, t.W);
            const et_t *at = x;
#define ROW(r, columns) \
    if (in##r) {        \
        columns(r)      \
    }                   \
    at += below;
#define ROWS(columns) ROW(0, columns) ROW(1, columns) ROW(2, columns)
#define SEE(r, k)                            \
    v = SLIM(raw_load)(at + (k) * next, vl); \
    TAKE(a, v, w##r##k)
#define ALL(r) SEE(r, 0) SEE(r, 1) SEE(r, 2)
#define LAST(r) SEE(r, 1) SEE(r, 2)
#define FIRST(r) SEE(r, 0) SEE(r, 1)
#define ANY(r)    \
    if (see0) {   \
        SEE(r, 0) \
    }             \
    if (see1) {   \
        SEE(r, 1) \
    }             \
    if (see2) {   \
        SEE(r, 2) \
    }
            if (see0 && see2) { /* see1 follows */
                ROWS(ALL)
            } else if (see1 && see2) {
                ROWS(LAST)
            } else if (see0 && see1) {
                ROWS(FIRST)
            } else {
                ROWS(ANY)
            }
#undef ROW
#undef ROWS
#undef SEE
#undef ALL
#undef LAST
#undef FIRST
#undef ANY
            NAME(walk_put)(bias, y, a, vl);
            y += y_col;
            x += step;
        }
    }
}

#undef ALONG
