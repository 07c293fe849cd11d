#include "cbor.h"

#include "libc.h"

enum { INDEFINITE = 31, BREAK = 0xFF };

/* The first byte of an item and the integer behind it.  False: cut short or reserved. */
static bool read_head(cbor_reader *r, cbor_item *item, bool *indefinite)
{
    if (r->at == r->end) {
        return false;
    }
    const uint8_t first = *r->at++;
    const uint8_t info = first & 31;
    item->major = (cbor_major)(first >> 5);
    item->value = info;
    *indefinite = info == INDEFINITE;
    if (info < 24 || *indefinite) {
        return true;
    }
    if (info > 27) {
        return false;
    }
    const size_t length = (size_t)1 << (info - 24);
    if ((size_t)(r->end - r->at) < length) {
        return false;
    }
    item->value = 0;
    for (size_t i = 0; i < length; i++) {
        item->value = item->value << 8 | *r->at++;
    }
    return true;
}

static bool read_item(cbor_reader *r, cbor_item *item, int depth);

/* Step over the contents of a container whose head is read; counts an indefinite one. */
static bool read_contents(cbor_reader *r, cbor_item *item, bool indefinite, int depth)
{
    const uint64_t per_entry = item->major == CBOR_MAP ? 2 : 1;
    uint64_t entries = 0;
    cbor_item child;
    if (depth == 0) {
        return false;
    }
    item->bytes = r->at;
    for (;;) {
        if (indefinite ? r->at != r->end && *r->at == BREAK : entries == item->value) {
            break;
        }
        for (uint64_t i = 0; i < per_entry; i++) {
            if (!read_item(r, &child, depth - 1)) { /* ends a hostile count as well */
                return false;
            }
        }
        entries++;
    }
    item->length = (size_t)(r->at - item->bytes);
    item->value = entries;
    r->at += indefinite ? 1 : 0;
    return true;
}

static bool read_item(cbor_reader *r, cbor_item *item, int depth)
{
    bool indefinite;
    item->bytes = r->at; /* never NULL: cbor_contents of whatever it is may be asked for */
    item->length = 0;
    do {
        if (!read_head(r, item, &indefinite)) {
            return false;
        }
    } while (item->major == CBOR_TAG && !indefinite);
    switch (item->major) {
    case CBOR_BYTES:
    case CBOR_TEXT:
        if (indefinite || item->value > (size_t)(r->end - r->at)) {
            return false;
        }
        item->bytes = r->at;
        item->length = (size_t)item->value;
        r->at += item->length;
        return true;
    case CBOR_ARRAY:
    case CBOR_MAP: return read_contents(r, item, indefinite, depth);
    default: return !indefinite;
    }
}

bool cbor_next(cbor_reader *r, cbor_item *item)
{
    return read_item(r, item, CBOR_MAX_DEPTH);
}

cbor_reader cbor_contents(const cbor_item *item)
{
    return (cbor_reader){item->bytes, item->bytes + item->length};
}

bool cbor_find(const uint8_t *map, size_t length, const char *key, cbor_item *item)
{
    cbor_reader r = {map, map + length};
    cbor_item whole;
    cbor_item name;
    const size_t key_length = strlen(key);
    if (cbor_next(&r, &whole) && whole.major == CBOR_MAP) {
        r = cbor_contents(&whole);
    } else {
        r.at = r.end;
    }
    while (cbor_next(&r, &name) && cbor_next(&r, item)) {
        if (name.major == CBOR_TEXT && name.length == key_length &&
            memcmp(name.bytes, key, key_length) == 0) {
            return true;
        }
    }
    *item = (cbor_item){.major = CBOR_SIMPLE, .bytes = map}; /* not what was passed over last */
    return false;
}

bool cbor_find_kind(const uint8_t *map, size_t length, const char *key, cbor_major kind,
                    cbor_item *item)
{
    return cbor_find(map, length, key, item) && item->major == kind;
}

bool cbor_find_uint(const uint8_t *map, size_t length, const char *key, uint32_t *value)
{
    cbor_item item;
    if (!cbor_find_kind(map, length, key, CBOR_UINT, &item) || item.value > UINT32_MAX) {
        return false;
    }
    *value = (uint32_t)item.value;
    return true;
}

bool cbor_optional_uint(const uint8_t *map, size_t length, const char *key, uint32_t *value)
{
    cbor_item item;
    return !cbor_find(map, length, key, &item) || cbor_find_uint(map, length, key, value);
}

size_t cbor_room(const cbor_writer *w)
{
    return w->full ? 0 : (size_t)(w->end - w->at);
}

static void put_raw(cbor_writer *w, const void *bytes, size_t length)
{
    if (cbor_room(w) < length) {
        w->full = true;
    } else if (length != 0) {
        memcpy(w->at, bytes, length);
        w->at += length;
    }
}

static void put_number(cbor_writer *w, uint8_t first, uint64_t value, unsigned length)
{
    uint8_t raw[9] = {first};
    for (unsigned i = 0; i < length; i++) {
        raw[1 + i] = (uint8_t)(value >> 8 * (length - 1 - i));
    }
    put_raw(w, raw, 1 + length);
}

void cbor_put_head(cbor_writer *w, cbor_major major, uint64_t value)
{
    const uint8_t kind = (uint8_t)(major << 5);
    if (value < 24) {
        put_number(w, (uint8_t)(kind | value), 0, 0);
    } else if (value <= UINT8_MAX) {
        put_number(w, kind | 24, value, 1);
    } else if (value <= UINT16_MAX) {
        put_number(w, kind | 25, value, 2);
    } else if (value <= UINT32_MAX) {
        put_number(w, kind | 26, value, 4);
    } else {
        put_number(w, kind | 27, value, 8);
    }
}

void cbor_put_uint(cbor_writer *w, uint64_t value)
{
    cbor_put_head(w, CBOR_UINT, value);
}

void cbor_put_int(cbor_writer *w, int32_t value)
{
    if (value < 0) {
        cbor_put_head(w, CBOR_NEGATIVE, (uint64_t)(-1 - (int64_t)value));
    } else {
        cbor_put_head(w, CBOR_UINT, (uint64_t)value);
    }
}

void cbor_put_text_n(cbor_writer *w, const uint8_t *text, size_t length)
{
    cbor_put_head(w, CBOR_TEXT, length);
    put_raw(w, text, length);
}

void cbor_put_text(cbor_writer *w, const char *text)
{
    cbor_put_text_n(w, (const uint8_t *)text, strlen(text));
}

void cbor_put_bytes(cbor_writer *w, const void *bytes, size_t length)
{
    cbor_put_head(w, CBOR_BYTES, length);
    put_raw(w, bytes, length);
}

void cbor_put_f32(cbor_writer *w, uint32_t bits)
{
    put_number(w, CBOR_SIMPLE << 5 | 26, bits, 4);
}

void cbor_put_bool(cbor_writer *w, bool value)
{
    put_number(w, (uint8_t)(CBOR_SIMPLE << 5 | (value ? 21 : 20)), 0, 0);
}
