/* The weight gradient by tiles whose lanes are the outputs of several taps.  Read by conv2d_weight.c. */
#include "masked.h"

/* The columns of outputs [q, stop) of an image row, from number `at` on: first `heads` columns by lanes [first, past) of them, then `wholes` by all lanes, then `tails`
 * by the first `rest` lanes; bounds go down by a tap from column to column. */
typedef struct {
    int32_t at, heads, first, past, wholes, tails, rest;
} NAME(span);

/* A tile whose lanes have several taps.  `x` are the factors of the rows, `w` those of the lanes: of
 * column 0, image row `top` and image 0; steps go from column to column, to the next row of outputs,
 * to the next image.  As many lanes as w_step[0] come in or go out from column to column.
 *
 * Of outputs: `taps` taps side by side, the last of them first: while a column of the image is the
 * factor, their outputs are as many pixels of dy side by side.  Pixel 0 of dy is seen by the first
 * lane through column -shift.  Rows are channels, or rows of the kernel, x_row apart.
 *
 * Of inputs: taps and channels of an image row as one output sees them, of which lane 0 is element
 * `place` of `width` for output 0; columns are outputs.  Rows are channels of the output. */
typedef struct {
    const et_t *x, *w;
    int32_t x_step[3], w_step[3], count[2]; /* rows of outputs, images */
    int32_t k, k_step; /* number of the first product, and from image to image */
    int32_t Q, O, H, W, sh, sw, th, x_row;
    int32_t top, shift, taps, lanes;
    int32_t place, width;
    int32_t lines; /* rows of outputs of all images */
    int of_inputs;
    NAME(span) row; /* of the columns that a whole row of outputs sees */
    float *sums;
    int32_t start;
} NAME(taps);

/* Outputs as columns, inputs in the lanes. */
ET_INLINE void NAME(inputs_span)(const NAME(taps) * t, NAME(span) * s, int32_t q, int32_t stop)
{
    const int32_t step = t->w_step[0], first = t->place;
    const int32_t at = et_min(stop, et_max(q, et_ceil_div(1 - t->lanes - first, step)));
    const int32_t end = et_max(at, et_min(stop, et_ceil_div(t->width - first, step)));
    const int32_t inner = et_max(at, et_min(end, et_ceil_div(-first, step)));
    const int32_t outer = et_ceil_div(t->width - t->lanes + 1 - first, step);
    const int32_t whole = et_max(inner, et_min(end, outer));
    s->at = at;
    s->heads = inner - at;
    s->first = -first - at * step;
    s->past = t->width + s->first;
    s->wholes = whole - inner;
    s->tails = end - whole;
    s->rest = t->width - first - whole * step;
}

ET_INLINE void NAME(taps_span)(const NAME(taps) * t, NAME(span) * s, int32_t q, int32_t stop)
{
    if (t->of_inputs) {
        NAME(inputs_span)(t, s, q, stop);
        return;
    }
    const int32_t at = et_max(q - t->taps + 1, t->shift), from = et_max(q, at);
    const int32_t end = et_min(stop, t->W + t->shift);
    const int32_t whole = et_max(from, et_min(stop - t->taps + 1, end));
    s->at = at;
    s->heads = et_min(q, end) - at;
    s->first = (q - at) * t->O;
    s->past = (stop - at) * t->O;
    s->wholes = whole - from;
    s->tails = end - whole;
    s->rest = (stop - whole) * t->O;
}

/* Most lanes, and most rows where they need the longest group, which takes more steps of a machine
 * than it saves instructions where the factors are as long.  In f16c an open chunk and its sum need
 * registers beside the other chunks. */
enum { NAME(TAP_LANES) = 48 };
#ifdef ET_CHUNKED
enum { NAME(LONG_TAPS) = 4 };
#else
enum { NAME(LONG_TAPS) = sizeof(et_t) == 2 ? 3 : 0 };
#endif

#define ET_LMUL m4
#include "taps_tile.h"
#undef ET_LMUL
#define ET_LMUL m8
#define ET_LONGEST
#include "taps_tile.h"
#undef ET_LONGEST
#undef ET_LMUL

/* A tile, of sums that `start` or not. */
static void NAME(taps_sums)(const NAME(taps) * t, int32_t rows, int apart)
{
    if (NAME(LONG_TAPS) > 0 && t->lanes > (int32_t)et_lanes_m4()) {
        NAME(taps_m8)(t, rows, apart);
    } else {
        NAME(taps_m4)(t, rows, apart);
    }
}

/* The sums of `rows` rows to the sink, those of elements side by side together: those of row r and
 * tap i are the elements from at + r row + i tap on. */
__attribute__((noinline)) static void NAME(taps_to_sink)(TYPED(sink) * sink, NAME(taps) * t,
                                                         int32_t rows, int apart, int32_t at,
                                                         int32_t row, int32_t tap)
{
    float sums[ET_TILE_ROWS * NAME(TAP_LANES)], joined[ET_TILE_ROWS * NAME(TAP_LANES) / 2];
    const int32_t O = t->O, last = t->taps - 1;
    const size_t vl = (size_t)O;
    t->sums = sums;
    t->start = sink->form == TO_SUM;
    for (int32_t i = 0; i < rows * t->taps && t->start; i++) {
        const int32_t r = i / t->taps, j = i % t->taps;
        for (int32_t o = 0; o < O; o++) {
            sums[i * O + o] = sink->f32[at + r * row + (last - j) * tap + o];
        }
    }
    NAME(taps_sums)(t, rows, apart);
    if (t->taps == 1 && row == O) {
        TYPED(sink_row)(sink, at, rows * O, sums);
        return;
    }
    /* Of a line, its pieces are side by side: all taps of a row, or all rows of a tap. */
    const int by_rows = tap == O, whole = by_rows || row == O;
    const int32_t lines = by_rows ? rows : t->taps, pieces = by_rows ? t->taps : rows;
    for (int32_t line = 0; line < lines; line++) {
        for (int32_t piece = 0; piece < pieces; piece++) {
            const int32_t r = by_rows ? line : piece, i = by_rows ? piece : line;
            const float *sum = sums + (r * t->taps + last - i) * O;
            if (whole) {
                et_raw_store_m8_float(joined + piece * O, et_raw_load_m8_float(sum, vl), vl);
            } else {
                TYPED(sink_row)(sink, at + r * row + i * tap, O, sum);
            }
        }
        if (whole) {
            TYPED(sink_row)(sink, at + line * (by_rows ? row : tap), pieces * O, joined);
        }
    }
}

/* How many of `rows` rows make a tile. */
static int32_t NAME(taps_rows)(const NAME(taps) * t, int32_t rows, int apart)
{
    int32_t most = t->lanes > (int32_t)et_lanes_m4() ? NAME(LONG_TAPS) : NAME(MOST_ROWS);
    most = apart ? et_min(most, 3) : most;
    if (rows >= most) {
        return most;
    }
    return apart || rows == 1 ? 1 : rows < 4 ? 2 : 4;
}

/* Instructions of the tiles of `all` rows, for columns of which `edges` have fewer lanes, and `more`
 * for what comes around a tile: roughly. */
ET_INLINE int32_t NAME(taps_cost)(const NAME(taps) * t, int32_t columns, int32_t edges, int32_t all,
                                  int apart, int32_t more)
{
    const int32_t most = NAME(taps_rows)(t, ET_TILE_ROWS, apart), rest = all % most;
    const int32_t tiles = all / most + (apart ? rest : (rest > 0) + (rest > 2 && rest % 2 != 0));
    const int32_t line = columns * (2 * all + 4 * tiles) + (edges * 14 + 60) * tiles;
    return t->lines * line + tiles * more;
}

/* The cost of KH rows of a kernel, `room` taps at a time. */
static int32_t NAME(outputs_cost)(NAME(taps) * t, int32_t room, int32_t KH, int32_t KW, int32_t C,
                                  int32_t ldx)
{
    const int apart = C == 1 && ldx == 1;
    int32_t cost = 0;
    for (int32_t kw = 0; kw < KW; kw += room) {
        const int32_t taps = et_min(room, KW - kw);
        t->lanes = taps * t->O;
        cost += NAME(taps_cost)(t, t->Q + taps - 1, 2 * (taps - 1), apart ? KH : C, apart,
                                100 + 100 * taps);
    }
    return apart ? cost : cost * KH;
}

/* How many taps to read at a time; 0: none. */
ET_INLINE int32_t NAME(taps_room)(const NAME(taps) * t, int32_t KW)
{
    const size_t group = NAME(LONG_TAPS) > 0 ? et_lanes_m8() : et_lanes_m4();
    const int32_t room = et_min(KW, et_min(NAME(TAP_LANES), (int32_t)group) / t->O);
    return room < 2 ? 0 : room;
}

/* Rows [begin, end) of the kernel, whose columns are read `room` taps at a time. */
static void NAME(conv2d_bwd_w_taps)(TYPED(sink) * sink, NAME(taps) * t, const et_t *dy,
                                    const et_t *x, int32_t room, int32_t P, int32_t C, int32_t ldx,
                                    int32_t KW, int32_t ldw, int32_t pt, int32_t pl, int32_t begin,
                                    int32_t end)
{
    const int apart = C == 1 && ldx == 1;
    const int32_t O = t->O, Q = t->Q, W = t->W, row = apart ? KW * ldw : ldw;
    t->x_step[0] = ldx;
    t->x_step[1] = t->sh * W * ldx;
    t->x_step[2] = t->H * W * ldx;
    t->x_row = t->th * W * ldx;
    t->w_step[0] = O;
    t->w_step[1] = Q * O;
    t->w_step[2] = P * Q * O;
    for (int32_t kw = 0; kw < KW; kw += t->taps) {
        t->taps = et_min(room, KW - kw);
        t->lanes = t->taps * t->O;
        t->shift = pl - (kw + t->taps - 1);
        NAME(taps_span)(t, &t->row, 0, t->Q);
        for (int32_t kh = begin, rows; kh < end; kh += apart ? rows : 1) {
            for (int32_t c = 0; c < C; c += apart ? 1 : rows) {
                rows = NAME(taps_rows)(t, apart ? end - kh : C - c, apart);
                const int32_t below = apart ? kh + rows - 1 : kh;
                int32_t p0, p1, other;
                et_window(t->H, P, below * t->th, t->sh, pt, &p0, &other);
                et_window(t->H, P, kh * t->th, t->sh, pt, &other, &p1);
                t->count[0] = p1 - p0;
                t->top = p0 * t->sh + kh * t->th - pt;
                t->k = p0 * t->Q;
                t->x = x + (t->top * t->W - t->shift) * ldx + c;
                t->w = dy + t->k * t->O;
                NAME(taps_to_sink)(sink, t, rows, apart, ((kh * KW + kw) * C + c) * ldw, row,
                                   C * ldw);
            }
        }
    }
}
