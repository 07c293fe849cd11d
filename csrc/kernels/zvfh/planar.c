/* Convolution of planes: see ref/planar.c for what is computed.
 *
 * Pixels are in the lanes and channels in the rows, so that few channels fill long vectors.  A tile
 * is pixels side by side, of one row, or of rows as long as the input's, of which those behind an
 * output's are computed and not stored.  Of a tap that lies outside for some lanes, these are masked
 * off.  Both kernels are one loop: the input gradient reads the taps backwards. */
#ifndef et_t
#define ET_SELF "../zvfh/planar.c"
#define ET_ISA zvfh
#define ET_CHUNKS
#include "../ref/instantiate.h"
#else
#include "planar_terms.h"
#include "chunks.h"
#include "planes.h"
#include "tiles.h"

#ifndef ET_PLANAR_H
#define ET_PLANAR_H

enum { ET_MOST_PIXELS = 64, ET_MOST_TAPS = 49 }; /* of a tile; whose masks are kept */
enum { ET_ALL = -1 };                            /* masks of tiles all inside */

/* A tap: from its first to this one in the plane, and of which lanes it lies inside. */
typedef struct {
    int32_t offset;
    uint8_t inside[ET_MOST_PIXELS / 8];
} et_tap;

#endif

/* A tile of up to so many pixels, or what all tiles have in common.  A weight is
 * w[r w_row + tap w_tap + k w_step] for channel r; plane k of the input has H rows of W pixels. */
typedef struct {
    const et_t *x, *w, *bias;       /* x: below the first tap of lane 0 */
    et_t *y;                        /* pixels ldy apart */
    int32_t plane, H, W, KH, K, KW; /* KH beside KW would be copied as a vector, and spilled */
    int32_t w_row, w_tap, w_step, ldy;
    int32_t w_next;    /* from behind the weights of a tap to the next tap */
    int32_t top, left; /* where in the plane the first tap of row 0 and column 0 is */
    int32_t first, pitch,
        end;          /* lane 0 is pixel `first` of rows of `pitch`, of which `end` count */
    int32_t kh0, kh1; /* kernel rows that lie inside for some lane */
    int32_t lanes, stored;
    int32_t masked, masked_first, masked_left; /* lanes and so on of the masks, if of inner rows */
    et_tap taps[ET_MOST_TAPS];
    uint16_t rows[ET_MOST_PIXELS], cols[ET_MOST_PIXELS]; /* of each lane */
#ifdef ET_CHUNKED
    int32_t half; /* from the pixel of the first lane to that in the middle, of whole tiles */
    float *there; /* see chunks.h */
#endif
} NAME(planar);

/* A tap of those whose masks are not kept: then a tile is one pixel. */
ET_INLINE void NAME(planar_far)(const NAME(planar) * t, int32_t tap, et_tap *at)
{
    const int32_t kh = tap / t->KW, kw = tap % t->KW;
    const uint32_t row = (uint32_t)(t->top + kh), col = (uint32_t)(t->left + kw);
    at->offset = kh * t->W + kw;
    at->inside[0] = row < (uint32_t)t->H && col < (uint32_t)t->W;
}

/* Six groups of four registers fill the registers, or three of eight, where pixels are f16: reading
 * eight registers of them for two sums takes longer.  In f16c six chunks of four
 * do, or five of them and a sum. */
#ifdef ET_CHUNKED
enum { NAME(MOST_CHANNELS) = 5 };
#define ET_LMUL m4
#include "planar_chunked.h"
#undef ET_LMUL
#define ET_LMUL m8
#include "planar_chunked.h"
#undef ET_LMUL
#else
enum { NAME(MOST_CHANNELS) = 6 };
#define ET_LMUL m4
#include "planar_tile.h"
#undef ET_LMUL
#define ET_LMUL m8
#define ET_LONGEST
#include "planar_tile.h"
#undef ET_LONGEST
#undef ET_LMUL
#endif

/* Pixels that a tile has room for. */
ET_INLINE int32_t NAME(planar_lanes)(const NAME(planar) * t)
{
    if (t->KH * t->KW > ET_MOST_TAPS) {
        return 1;
    }
    const size_t most = sizeof(et_t) == 2 ? et_lanes_m8() : et_lanes_m4();
    return et_min(ET_MOST_PIXELS, (int32_t)most);
}

static void NAME(planar_pixels)(NAME(planar) * t, int32_t channels)
{
    if (sizeof(et_t) == 2 && t->lanes > (int32_t)et_lanes_m4()) {
        NAME(planar_channels_m8)(t, channels);
    } else {
        NAME(planar_channels_m4)(t, channels);
    }
}

#ifdef ET_CHUNKED
/* Whether two rows of outputs make a whole tile, at every place. */
ET_INLINE int NAME(planar_pairs)(const NAME(planar) * t, int32_t row, int32_t rows, int32_t Q,
                                 int32_t above, int32_t before, int32_t room)
{
    return 2 * Q == room && room == (int32_t)et_lanes_m8() && Q < t->W && t->K % ET_CHUNK == 0 &&
           t->KH * t->KW <= ET_MOST_TAPS && row >= above &&
           row - above + rows - 1 + t->KH <= t->H && before <= 0 && Q - before + t->KW - 1 <= t->W;
}
#endif

/* Outputs [row, row + rows) x Q of one image; t->x and t->y are its own, pads how far its first
 * window hangs over. */
static void NAME(planar_rows)(NAME(planar) * t, int32_t row, int32_t rows, int32_t Q, int32_t above,
                              int32_t before, int32_t channels)
{
    const int32_t room = NAME(planar_lanes)(t), pitch = t->W;
    const int32_t total = (rows - 1) * pitch + Q;
    const int flat =
        Q <= pitch && pitch < ET_FAR && (total + room - 1) / room < (Q + room - 1) / room * rows;
    const et_t *x = t->x;
    et_t *y = t->y;
    int32_t down = 0, right = 0;
#ifdef ET_CHUNKED
    if (NAME(planar_pairs)(t, row, rows, Q, above, before, room)) {
        for (; down + 2 <= rows; down += 2) {
            t->lanes = t->stored = room;
            t->half = t->W;
            t->top = row + down - above;
            t->left = -before;
            t->first = 0;
            t->pitch = t->end = Q;
            t->x = x + t->top * pitch - before;
            t->y = y + down * Q * t->ldy;
            t->kh0 = 0;
            t->kh1 = t->KH;
            NAME(planar_pixels)(t, channels);
        }
    }
#endif
    while (down < rows) {
        const int32_t width = flat ? total - down * pitch - right : Q - right;
        t->lanes = et_min(room, width);
#ifdef ET_CHUNKED
        t->half = t->lanes / 2;
#endif
        t->top = row + down - above;
        t->left = (flat ? 0 : right) - before;
        t->first = flat ? right : 0;
        t->pitch = flat ? pitch : ET_FAR;
        t->end = flat ? Q : et_min(Q - right, ET_FAR);
        t->x = x + t->top * pitch + right - before;
        t->y = y + (down * Q + right) * t->ldy;
        const int32_t last = t->first + t->lanes - 1, behind = last / t->pitch;
        t->kh0 = et_max(-t->top - behind, 0);
        t->kh1 = et_min(t->KH, t->H - t->top);
        t->stored = behind * Q + et_min(last - behind * t->pitch + 1, t->end) - t->first;
        NAME(planar_pixels)(t, channels);
        right += t->lanes;
        if (!flat) {
            down += right == Q;
            right = right == Q ? 0 : right;
        } else {
            down += right / pitch;
            right %= pitch;
            if (right >= Q) {
                down++;
                right = 0;
            }
        }
    }
}

/* The rows [begin, end) of all images. */
static void NAME(planar_images)(NAME(planar) * t, int32_t height, int32_t width, int32_t above,
                                int32_t before, int32_t channels, int32_t begin, int32_t end)
{
    const et_t *x = t->x;
    et_t *y = t->y;
    for (int32_t at = begin, rows; at < end; at += rows) {
        const int32_t n = at / height, row = at - n * height;
        rows = et_min(height - row, end - at);
        t->x = x + n * t->K * t->plane;
        t->y = y + (at - begin) * width * t->ldy;
        NAME(planar_rows)(t, row, rows, width, above, before, channels);
    }
}

void NAME(conv2d_planar)(const et_t *x, const et_t *w, const et_t *b, et_t *y, int32_t N, int32_t C,
                         int32_t H, int32_t W, int32_t KH, int32_t KW, int32_t O, int32_t ldw,
                         int32_t P, int32_t Q, int32_t ldy, int32_t pt, int32_t pl, int32_t begin,
                         int32_t end)
{
    (void)N;
    NAME(planar) t; /* filled in part: large */
    t.x = x;
    t.w = w;
    t.bias = b;
    t.y = y + begin * Q * ldy;
    t.plane = H * W;
    t.H = H;
    t.W = W;
    t.K = C;
    t.KH = KH;
    t.KW = KW;
    t.w_row = 1;
    t.w_tap = C * ldw;
    t.w_step = ldw;
    t.w_next = 0;
    t.ldy = ldy;
    t.masked = 0;
    NAME(planar_images)(&t, P, Q, pt, pl, O, begin, end);
}

void NAME(conv2d_planar_bwd_x)(const et_t *dy, const et_t *w, et_t *dx, int32_t N, int32_t O,
                               int32_t P, int32_t Q, int32_t KH, int32_t KW, int32_t C, int32_t ldw,
                               int32_t H, int32_t W, int32_t ldx, int32_t pt, int32_t pl,
                               int32_t begin, int32_t end)
{
    (void)N;
    NAME(planar) t; /* filled in part: large */
    t.x = dy;
    t.w = w + (KH * KW - 1) * C * ldw;
    t.bias = NULL;
    t.y = dx + begin * W * ldx;
    t.plane = P * Q;
    t.H = P;
    t.W = Q;
    t.K = O;
    t.KH = KH;
    t.KW = KW;
    t.w_row = ldw;
    t.w_tap = -C * ldw;
    t.w_step = 1;
    t.w_next = -C * ldw - O;
    t.ldy = ldx;
    t.masked = 0;
    NAME(planar_images)(&t, H, W, KH - 1 - pt, KW - 1 - pl, C, begin, end);
}
#endif
