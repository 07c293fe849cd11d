/* SMP messages on a serial line.  Plain C, no hardware, no globals.
 *
 * A message of n bytes travels as
 *     n + 2 (u16) | message | CRC-16/XMODEM of the message        (big-endian)
 * in base64, cut into lines of at most 127 bytes that begin with 06 09 (the first) or 04 14 (the
 * others) and end with a newline.  Whatever stands between lines is ignored. */
#ifndef ET_FRAME_H
#define ET_FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    FRAME_LINE_BYTES = 127, /* longest line we send, start bytes and newline included */
    FRAME_MIN_BYTES = 8,    /* shortest message: an SMP header */
};

/* Receiving: feed it the line byte by byte; frames are decoded as they come. */
typedef struct {
    uint8_t *message; /* capacity bytes: the message being received */
    uint32_t capacity;
    uint32_t have;   /* bytes decoded: two of length, the message, two of CRC */
    uint32_t want;   /* of those, in all; 0 while no message is under way */
    uint32_t quad;   /* up to 4 base64 digits, newest in the low bits */
    uint8_t digits;  /* in `quad`, padding included */
    uint8_t padding; /* of those, '=' */
    uint16_t crc;    /* over message and CRC: 0 when both arrived whole */
    uint8_t state;
    uint32_t messages; /* received whole */
    uint32_t damaged;  /* given up: bad digit, length, CRC, or a frame missing */
} frame_receiver;

void frame_receiver_init(frame_receiver *self, uint8_t *message, size_t capacity);

/* Take one byte.  Returns the length of the message that it completed, FRAME_GIVEN_UP if it shows
 * that a message is damaged, else 0.  A message longer than the capacity is checked like any other;
 * its first `capacity` bytes are kept. */
#define FRAME_GIVEN_UP ((size_t)-1)
size_t frame_receive(frame_receiver *self, uint8_t byte);

/* Sending: `write` is called once per line. */
typedef void (*frame_write)(void *context, const uint8_t *line, size_t length);
void frame_send(const uint8_t *message, size_t length, frame_write write, void *context);
/* Ask for a message again that was given up: 15 0A, no line of any message. */
void frame_send_again(frame_write write, void *context);

#endif
