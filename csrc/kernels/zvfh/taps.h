/* The weight gradient by tiles whose lanes are the outputs of several taps.  Read by conv2d_weight.c. */
#include "masked.h"

/* The columns that outputs [q, stop) of an image row see, from the one on whose first lane is pixel
 * `at`: first `heads` columns by lanes [first, past) of them, then `wholes` by all lanes, then `tails`
 * by the first `rest` lanes; bounds go down by a tap from column to column. */
typedef struct {
    int32_t q, stop, at, heads, first, past, wholes, tails, rest;
} NAME(span);

/* A tile whose lanes are `taps` taps side by side, the last of them first: while a column of the image
 * is the factor, their outputs are as many pixels of dy side by side.  Pixel 0 of dy is seen by the
 * first lane through column -shift.  Row r is row r of the kernel, from one whose place above the
 * outputs is `top`, or channel r. */
typedef struct {
    const et_t *x, *dy; /* of column 0 and pixel 0 of the image */
    int32_t N, P, Q, O, H, W, ldx, sh, th;
    int32_t p0, p1; /* see an input by one of the rows */
    int32_t top, shift, taps, lanes;
    NAME(span) row; /* of the columns that a whole row of outputs sees */
    float *sums;
    int32_t start;
} NAME(taps);

ET_INLINE void NAME(taps_span)(const NAME(taps) * t, NAME(span) * s, int32_t q, int32_t stop)
{
    const int32_t at = et_max(q - t->taps + 1, t->shift), from = et_max(q, at);
    const int32_t end = et_min(stop, t->W + t->shift);
    const int32_t whole = et_max(from, et_min(stop - t->taps + 1, end));
    s->q = q;
    s->stop = stop;
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
    if (NAME(LONG_TAPS) > 0 && t->lanes > (int32_t)et_lanes_m4()) {
        NAME(taps_m8)(t, rows, apart);
    } else {
        NAME(taps_m4)(t, rows, apart);
    }
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

/* Instructions for a row of outputs, roughly: that see all rows of the kernel through `taps` taps. */
static int32_t NAME(taps_cost)(NAME(taps) * t, int32_t taps, int32_t KH, int32_t C)
{
    const int apart = C == 1 && t->ldx == 1;
    const int32_t all = apart ? KH : C;
    int32_t tiles = 0;
    t->lanes = taps * t->O;
    for (int32_t rows = 0; rows < all; tiles++) {
        rows += NAME(taps_rows)(t, all - rows, apart);
    }
    const int32_t whole = 2 * all + 4 * tiles, part = 2 * all + 14 * tiles;
    const int32_t cost = (t->Q - taps + 1) * whole + 2 * (taps - 1) * part + 45 * tiles;
    return apart ? cost : cost * KH;
}

/* How many taps to read at a time; 0: none, as tiles with outputs as lanes are not slower. */
static int32_t NAME(taps_room)(NAME(taps) * t, int32_t KH, int32_t KW, int32_t C)
{
    const size_t group = NAME(LONG_TAPS) > 0 ? et_lanes_m8() : et_lanes_m4();
    const int32_t room = et_min(KW, et_min(NAME(TAP_LANES), (int32_t)group) / t->O);
    if (room < 2) {
        return 0;
    }
    const int32_t rows = KW * C, tiles = (rows + NAME(MOST_ROWS) - 1) / NAME(MOST_ROWS);
    const int32_t other = KH * (t->Q * (2 * rows + 4 * tiles) + 25 * tiles);
    int32_t cost = KW / room * NAME(taps_cost)(t, room, KH, C);
    if (KW % room != 0) {
        cost += NAME(taps_cost)(t, KW % room, KH, C);
    }
    return 8 * cost < 7 * other ? room : 0;
}

/* Rows [begin, end) of the kernel, whose columns are read `room` taps at a time. */
static void NAME(conv2d_bwd_w_taps)(TYPED(sink) * sink, NAME(taps) * t, int32_t room, int32_t C,
                                    int32_t KW, int32_t ldw, int32_t pt, int32_t pl, int32_t begin,
                                    int32_t end)
{
    const et_t *x = t->x;
    const int apart = C == 1 && t->ldx == 1;
    const int32_t row = apart ? KW * ldw : ldw;
    for (int32_t kw = 0; kw < KW; kw += t->taps) {
        t->taps = et_min(room, KW - kw);
        t->lanes = t->taps * t->O;
        t->shift = pl - (kw + t->taps - 1);
        NAME(taps_span)(t, &t->row, 0, t->Q);
        for (int32_t kh = begin, rows; kh < end; kh += apart ? rows : 1) {
            t->top = kh * t->th - pt;
            for (int32_t c = 0; c < C; c += apart ? 1 : rows) {
                rows = NAME(taps_rows)(t, apart ? end - kh : C - c, apart);
                const int32_t below = apart ? kh + rows - 1 : kh;
                int32_t other;
                et_window(t->H, t->P, below * t->th, t->sh, pt, &t->p0, &other);
                et_window(t->H, t->P, kh * t->th, t->sh, pt, &other, &t->p1);
                t->x = x + c;
                NAME(taps_to_sink)(sink, t, rows, apart, ((kh * KW + kw) * C + c) * ldw, row,
                                   C * ldw);
            }
        }
    }
}
