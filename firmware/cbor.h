/* A small CBOR reader and writer (RFC 8949), for messages of a few kilobytes from anybody.
 *
 * The reader never looks outside the bytes it was given, never recurses deeper than
 * CBOR_MAX_DEPTH, and copies nothing: items point into the message.  It takes integers, byte and
 * text strings, arrays and maps of definite or indefinite length, tags (ignored), and simple values
 * and floats.  Strings in pieces (indefinite length) are refused: no SMP client sends them. */
#ifndef ET_CBOR_H
#define ET_CBOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { CBOR_MAX_DEPTH = 4 };

typedef enum {
    CBOR_UINT = 0,
    CBOR_NEGATIVE = 1, /* value n means -1 - n */
    CBOR_BYTES = 2,
    CBOR_TEXT = 3,
    CBOR_ARRAY = 4,
    CBOR_MAP = 5,
    CBOR_TAG = 6,
    CBOR_SIMPLE = 7, /* false, true, null and floats */
} cbor_major;

typedef struct {
    const uint8_t *at;
    const uint8_t *end;
} cbor_reader;

typedef struct {
    cbor_major major;
    uint64_t value;       /* the integer; of a container its items, of a map its pairs */
    const uint8_t *bytes; /* the string, or the encoded contents of a container */
    size_t length;        /* of `bytes` */
} cbor_item;

/* Read the next whole item, contents of containers included.  False: none, or malformed. */
bool cbor_next(cbor_reader *r, cbor_item *item);

/* Find the value of a text key in a message that is one map.  False: not there, or malformed; the
 * item is then empty. */
bool cbor_find(const uint8_t *map, size_t length, const char *key, cbor_item *item);

/* The same, and the value must be of this kind; unsigned integers must fit 32 bits and are left
 * alone if there is none, which `optional` takes for right. */
bool cbor_find_uint(const uint8_t *map, size_t length, const char *key, uint32_t *value);
bool cbor_optional_uint(const uint8_t *map, size_t length, const char *key, uint32_t *value);
bool cbor_find_kind(const uint8_t *map, size_t length, const char *key, cbor_major kind,
                    cbor_item *item);

/* A reader over the contents of an array or map. */
cbor_reader cbor_contents(const cbor_item *item);

typedef struct {
    uint8_t *at;
    uint8_t *end;
    bool full; /* something did not fit: what was written is not to be used */
} cbor_writer;

size_t cbor_room(const cbor_writer *w);
void cbor_put_head(cbor_writer *w, cbor_major major, uint64_t value);
void cbor_put_uint(cbor_writer *w, uint64_t value);
void cbor_put_int(cbor_writer *w, int32_t value);
void cbor_put_text(cbor_writer *w, const char *text);
void cbor_put_text_n(cbor_writer *w, const uint8_t *text, size_t length);
void cbor_put_bytes(cbor_writer *w, const void *bytes, size_t length);
void cbor_put_f32(cbor_writer *w, uint32_t bits);
void cbor_put_bool(cbor_writer *w, bool value);

#endif
