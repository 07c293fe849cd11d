/* The terms of a tile of planes.  Read by planar_tile.h and planar_chunked.h. */
#ifndef ET_PLANAR_TERMS_H
#define ET_PLANAR_TERMS_H

/* Weights of channel r: side by side, or apart. */
#define BEHIND(r) const et_t *w##r = w + (rows > r ? r * t->w_row : 0);
#define WEIGHT(r) (apart ? w##r + i : w0 + r)
#define NEXT_TAP(r) w##r += w_next;
#define ONWARD(r) w##r += some;

/* Term i of a few, whose pixels `load` reads. */
#define TERM(load, sum)            \
    {                              \
        load EACH(sum) x += plane; \
        if (!apart) {              \
            w0 += w_step;          \
        }                          \
    }
/* Terms [first, count) of a few: constants. */
#define TERMS(first, count, load, sum)                            \
    {                                                             \
        _Pragma("unroll") for (int32_t i = first; i < count; i++) \
        {                                                         \
            TERM(load, sum)                                       \
        }                                                         \
        if (apart) {                                              \
            const int32_t some = count;                           \
            EACH(ONWARD)                                          \
        }                                                         \
    }
/* `left` terms. */
#define ALL_TERMS(load, sum)            \
    for (; left >= 8; left -= 8) {      \
        TERMS(0, 8, load, sum)          \
        OPAQUE(x);                      \
        OPAQUE(w0);                     \
    }                                   \
    if (left & 4) {                     \
        TERMS(0, 4, load, sum)          \
    }                                   \
    for (left &= 3; left > 0; left--) { \
        TERMS(0, 1, load, sum)          \
    }

#endif
