#include "frame.h"

enum { IDLE, AFTER_06, AFTER_04, IN_FRAME };

static const char DIGITS[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static uint16_t crc16(uint16_t crc, uint8_t byte)
{
    /* CRC-16/XMODEM four bits at a time: 32 bytes of table instead of 512. */
    static const uint16_t TABLE[16] = {
        0x0000, 0x1021, 0x2042, 0x3063, 0x4084, 0x50A5, 0x60C6, 0x70E7,
        0x8108, 0x9129, 0xA14A, 0xB16B, 0xC18C, 0xD1AD, 0xE1CE, 0xF1EF,
    };
    crc = (uint16_t)(crc << 4 ^ TABLE[crc >> 12 ^ byte >> 4]);
    return (uint16_t)(crc << 4 ^ TABLE[crc >> 12 ^ (byte & 15)]);
}

void frame_receiver_init(frame_receiver *self, uint8_t *message, size_t capacity)
{
    *self = (frame_receiver){.message = message, .capacity = (uint32_t)capacity, .state = IDLE};
}

static void forget(frame_receiver *self)
{
    self->want = 0;
    self->have = 0;
}

static size_t give_up(frame_receiver *self)
{
    self->damaged++;
    self->state = IDLE;
    forget(self);
    return FRAME_GIVEN_UP;
}

static void take(frame_receiver *self, uint8_t byte)
{
    const uint32_t at = self->have++;
    if (at == 0) {
        self->want = (uint32_t)byte << 8;
    } else if (at == 1) {
        self->want = (self->want | byte) + 2;
    } else {
        self->crc = crc16(self->crc, byte);
        if (at - 2 < self->capacity) { /* the CRC may land here too, or be dropped */
            self->message[at - 2] = byte;
        }
    }
}

/* A full group of four digits is 1 to 3 bytes.  False: not base64. */
static bool take_quad(frame_receiver *self)
{
    const uint32_t bytes = 3u - self->padding;
    for (uint32_t i = 0; i < bytes; i++) {
        if (self->have >= 2 && self->have == self->want) {
            return false; /* more than the length announced */
        }
        take(self, (uint8_t)(self->quad >> (16 - 8 * i)));
    }
    self->digits = 0;
    return true;
}

static bool take_digit(frame_receiver *self, uint8_t c)
{
    uint32_t value;
    if (c >= 'A' && c <= 'Z') {
        value = c - 'A';
    } else if (c >= 'a' && c <= 'z') {
        value = c - 'a' + 26u;
    } else if (c >= '0' && c <= '9') {
        value = c - '0' + 52u;
    } else if (c == '+') {
        value = 62;
    } else if (c == '/') {
        value = 63;
    } else if (c == '=' && self->digits >= 2) {
        value = 0;
    } else {
        return false;
    }
    if (c == '=') {
        self->padding++;
    } else if (self->padding != 0) {
        return false; /* a digit behind padding */
    }
    self->quad = self->quad << 6 | value;
    return ++self->digits < 4 || take_quad(self);
}

/* The newline: is the message whole? */
static size_t end_frame(frame_receiver *self)
{
    self->state = IDLE;
    if (self->digits != 0 || self->have < 2) {
        return give_up(self);
    }
    if (self->have < self->want) {
        return 0; /* more frames follow */
    }
    if (self->want < 4 + FRAME_MIN_BYTES || self->crc != 0) {
        return give_up(self);
    }
    const size_t length = self->want - 4;
    self->messages++;
    forget(self);
    return length;
}

size_t frame_receive(frame_receiver *self, uint8_t byte)
{
    /* 06 and 04 never occur inside base64, so they begin a frame wherever they are seen: the loss
     * of a newline costs one message, not two. */
    if (byte == 0x06 || byte == 0x04) {
        const size_t before = self->state == IN_FRAME ? give_up(self) : 0;
        self->state = byte == 0x06 ? AFTER_06 : AFTER_04;
        return byte == 0x06 ? 0 : before; /* a first line: it is being sent again already */
    }
    switch (self->state) {
    case AFTER_06:
    case AFTER_04:
        if (byte != (self->state == AFTER_06 ? 0x09 : 0x14)) {
            self->state = IDLE;
            return 0;
        }
        if (self->state == AFTER_06) {
            if (self->want != 0) {
                self->damaged++; /* the rest of the message before never came */
            }
            forget(self);
            self->crc = 0;
        } else if (self->want == 0) {
            self->state = IDLE; /* its first frame was lost */
            return 0;
        }
        self->state = IN_FRAME;
        self->digits = 0;
        self->padding = 0;
        return 0;
    case IN_FRAME:
        if (byte == '\n') {
            return end_frame(self);
        }
        return byte == '\r' || take_digit(self, byte) ? 0 : give_up(self);
    default: return 0; /* not ours: a terminal, noise */
    }
}

void frame_send(const uint8_t *message, size_t length, frame_write write, void *context)
{
    uint8_t line[FRAME_LINE_BYTES];
    const size_t total = length + 4;
    uint16_t crc = 0;
    size_t used = 0;
    for (size_t at = 0; at < total; at += 3) {
        uint32_t quad = 0;
        for (size_t i = at; i < at + 3; i++) {
            uint32_t byte = 0;
            if (i < 2) {
                byte = (length + 2) >> (8 - 8 * i) & 0xFF;
            } else if (i < 2 + length) {
                byte = message[i - 2];
                crc = crc16(crc, (uint8_t)byte);
            } else if (i < total) {
                byte = (uint32_t)crc >> (i == total - 2 ? 8 : 0) & 0xFF;
            }
            quad = quad << 8 | byte;
        }
        if (used == 0) {
            line[used++] = at == 0 ? 0x06 : 0x04;
            line[used++] = at == 0 ? 0x09 : 0x14;
        }
        for (size_t i = 0; i < 4; i++) {
            line[used++] = at + i > total ? '=' : (uint8_t)DIGITS[quad >> (18 - 6 * i) & 63];
        }
        if (used + 5 > FRAME_LINE_BYTES || at + 3 >= total) {
            line[used++] = '\n';
            write(context, line, used);
            used = 0;
        }
    }
}

void frame_send_again(frame_write write, void *context)
{
    static const uint8_t line[] = {0x15, '\n'};
    write(context, line, sizeof line);
}
