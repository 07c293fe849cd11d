/* The weight gradient by tiles whose lanes are inputs of several taps: see taps.h.  Read by
 * conv2d_weight.c, once per type. */
enum { NAME(JOINED) = 448 }; /* sums that wait to go to the sink together */

/* How many of `lanes` lanes a tile has. */
ET_INLINE int32_t NAME(inputs_lanes)(int32_t lanes, int32_t O)
{
    const size_t group = NAME(LONG_TAPS) > 0 ? et_lanes_m8() : et_lanes_m4();
    lanes = et_min(et_min(lanes, NAME(TAP_LANES)), (int32_t)group);
    return et_min(lanes, NAME(JOINED) / O);
}

/* The sums of rows [o, o + rows) of O to those of all lanes; `from`: what they start from, if they do,
 * ld apart from lane to lane. */
__attribute__((noinline)) static void NAME(inputs_join)(NAME(taps) * t, int32_t rows, float *joined,
                                                        const float *from, int32_t ld)
{
    float sums[ET_TILE_ROWS * NAME(TAP_LANES)];
    const int32_t lanes = t->lanes;
    const size_t vl = (size_t)lanes;
    t->sums = sums;
    for (int32_t r = 0; r < rows && t->start; r++) {
        const et_wide_m8 start = et_raw_gather_m8_float(from + r, ld, vl);
        et_raw_store_m8_float(sums + r * lanes, start, vl);
    }
    NAME(taps_sums)(t, rows, 0);
    for (int32_t r = 0; r < rows; r++) {
        et_scatter_m8_float(joined + r, t->O, et_raw_load_m8_float(sums + r * lanes, vl), vl);
    }
}

/* The sums of the lanes with all O outputs, those of elements side by side together. */
__attribute__((noinline)) static void NAME(inputs_to_sink)(TYPED(sink) * sink, NAME(taps) * t,
                                                           const et_t *dy, int32_t at, int32_t ld)
{
    const int32_t O = t->O;
    float joined[NAME(JOINED)];
    t->start = sink->form == TO_SUM;
    for (int32_t o = 0, rows; o < O; o += rows) {
        rows = NAME(taps_rows)(t, O - o, 0);
        t->x = dy + o;
        NAME(inputs_join)(t, rows, joined + o, t->start ? sink->f32 + at + o : NULL, ld);
    }
    const int32_t lines = ld == O ? 1 : t->lanes, length = ld == O ? t->lanes * O : O;
    for (int32_t line = 0; line < lines; line++) {
        TYPED(sink_row)(sink, at + line * ld, length, joined + line * O);
    }
}

/* The cost of KH rows of a kernel, of `span` inputs each; `edges` outputs do not see them all. */
static int32_t NAME(inputs_cost)(NAME(taps) * t, int32_t KH, int32_t span, int32_t edges)
{
    int32_t cost = 0;
    for (int32_t left = span; left > 0; left -= t->lanes) {
        t->lanes = NAME(inputs_lanes)(left, t->O);
        cost += NAME(taps_cost)(t, t->Q, edges, t->O, 0, 280);
    }
    return cost * KH;
}

/* Rows [begin, end) of the kernel. */
static void NAME(conv2d_bwd_w_inputs)(TYPED(sink) * sink, NAME(taps) * t, const et_t *dy,
                                      const et_t *x, int32_t P, int32_t C, int32_t ldy,
                                      int32_t span, int32_t ldw, int32_t pt, int32_t pl,
                                      int32_t begin, int32_t end)
{
    const int32_t Q = t->Q, width = t->W * C, left = -pl * C;
    t->of_inputs = 1;
    t->width = width;
    t->x_step[0] = ldy;
    t->x_step[1] = Q * ldy;
    t->x_step[2] = P * Q * ldy;
    t->w_step[0] = t->sw * C;
    t->w_step[1] = t->sh * width;
    t->w_step[2] = t->H * width;
    for (int32_t kh = begin; kh < end; kh++) {
        int32_t p0, p1;
        et_window(t->H, P, kh * t->th, t->sh, pt, &p0, &p1);
        t->count[0] = p1 - p0;
        t->k = p0 * Q;
        const et_t *from = x + (p0 * t->sh + kh * t->th - pt) * width;
        for (int32_t first = 0; first < span; first += t->lanes) {
            t->lanes = NAME(inputs_lanes)(span - first, t->O);
            t->place = left + first;
            t->w = from + t->place;
            NAME(taps_span)(t, &t->row, 0, Q);
            NAME(inputs_to_sink)(sink, t, dy + t->k * ldy, (kh * span + first) * ldw, ldw);
        }
    }
}
