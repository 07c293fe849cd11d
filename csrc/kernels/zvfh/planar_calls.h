/* What planar.c calls, for one size of tile.  Read by planar_tile.h and planar_chunked.h. */
/* The lanes that kernel row kh, or column kw, finds inside. */
ET_INLINE PLAIN(inside) SIZED(planar_rows)(const NAME(planar) * t, int32_t kh, size_t vl)
{
    const int32_t top = t->top + kh;
    return PLAIN(between)(t->rows, -top, t->H - top, vl);
}

ET_INLINE PLAIN(inside) SIZED(planar_cols)(const NAME(planar) * t, int32_t kw, size_t vl)
{
    const int32_t left = t->left + kw;
    return PLAIN(between)(t->cols, -left, et_min(t->W - left, t->end), vl);
}

/* The masks of a tile.  Those of tiles all inside are alike, and those of tiles away from the upper
 * and lower edge that begin in the same column. */
static void SIZED(planar_masks)(NAME(planar) * t, size_t vl)
{
    const int32_t last = t->first + t->lanes - 1, behind = last / t->pitch;
    const int32_t below = t->top + behind + t->KH, right = t->left + t->KW - 1;
    const int high = t->top >= 0 && below <= t->H;
    const int all = high && t->left >= 0 && right + et_min(t->end, last + 1) <= t->W &&
                    (below - 1) * t->W + right + last - behind * t->pitch < t->plane;
    const int inner = high || behind == 0;
    const int alike = all ? t->masked == ET_ALL
                          : inner && t->masked == t->lanes && t->masked_first == t->first &&
                                t->masked_left == t->left;
    if (all ? t->stored < t->lanes : !alike) {
        PLAIN(places)(t->rows, t->cols, t->first, t->pitch, vl);
    }
    if (alike) {
        return;
    }
    t->masked = all ? ET_ALL : inner ? t->lanes : 0;
    t->masked_first = t->first;
    t->masked_left = t->left;
    const size_t most = all ? ET_MOST_PIXELS : vl;
    PLAIN(inside) in_rows = PLAIN(mask_all)(most);
    for (int32_t kw = 0; !all && kw < et_min(t->KW, ET_MOST_TAPS); kw++) {
        PLAIN(mask_store)(t->taps[kw].inside, SIZED(planar_cols)(t, kw, vl), vl);
    }
    for (int32_t kh = et_min(t->KH - 1, ET_MOST_TAPS / t->KW); kh >= 0; kh--) {
        if (!inner) {
            in_rows = SIZED(planar_rows)(t, kh, vl);
        }
        et_tap *at = t->taps + kh * t->KW;
        const int32_t end = et_min(t->KW, ET_MOST_TAPS - kh * t->KW);
        for (int32_t kw = 0; kw < end; kw++) {
            PLAIN(inside) in = in_rows;
            if (!all) {
                in = PLAIN(both)(PLAIN(mask_load)(t->taps[kw].inside, vl), in_rows, vl);
            }
            PLAIN(mask_store)(at[kw].inside, in, most);
            at[kw].offset = kh * t->W + kw;
        }
    }
}

#ifdef ET_CHUNKED
/* As planar_some, of a whole tile. */
static int32_t SIZED(whole_some)(const NAME(planar) * t, int32_t channels)
{
    if (channels >= 6 && channels != 8) {
        SIZED(whole_most)(t);
        return 6;
    }
    if (channels >= 4) {
        SIZED(whole_four)(t);
        return 4;
    }
    if (channels >= 2) {
        SIZED(whole_two)(t);
        return 2;
    }
    SIZED(whole_one)(t);
    return 1;
}
#endif

/* The first of `channels` channels: as many as it returns; few leave no single one behind. */
static int32_t SIZED(planar_some)(const NAME(planar) * t, int32_t channels)
{
#ifdef ET_LONGEST
    if (channels >= 3 && channels != 4) {
        SIZED(planar_three)(t);
        return 3;
    }
#else
    if (channels >= NAME(MOST_CHANNELS) && channels != 8) {
        SIZED(planar_most)(t);
        return NAME(MOST_CHANNELS);
    }
    if (channels >= 4) {
        SIZED(planar_four)(t);
        return 4;
    }
#endif
    if (channels >= 2) {
        SIZED(planar_two)(t);
        return 2;
    }
    SIZED(planar_one)(t);
    return 1;
}

/* All channels of a tile. */
__attribute__((noinline)) static void SIZED(planar_channels)(NAME(planar) * t, int32_t channels)
{
    const et_t *w = t->w, *bias = t->bias;
    SIZED(planar_masks)(t, (size_t)t->lanes);
#ifdef ET_CHUNKED
    float there[ET_THERE / 2];
    t->there = there;
    const int whole = t->masked == ET_ALL && t->K % ET_CHUNK == 0 &&
                      t->KH * t->KW <= ET_MOST_TAPS && t->lanes == (int32_t)PLAIN(lanes)();
#endif
    for (int32_t some; channels > 0; channels -= some) {
#ifdef ET_CHUNKED
        some = whole ? SIZED(whole_some)(t, channels) : SIZED(planar_some)(t, channels);
#else
        some = SIZED(planar_some)(t, channels);
#endif
        t->w += some * t->w_row;
        t->bias = t->bias != NULL ? t->bias + some : NULL;
        t->y += some;
    }
    t->w = w;
    t->bias = bias;
}
