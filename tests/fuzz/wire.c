/* libFuzzer over the firmware's wire: frames, SMP messages, CBOR, requests, one after the other.
 *
 * An input is the kind of board (odd: programs share its RAM, and one is built in; even: one was
 * uploaded) and a sequence of records: a kind, a length (u16, little-endian, cut where the input
 * ends) and that many bytes.  Kinds: bytes of the line as they come; a message, which gets the frame
 * and the CRC that it needs; a request without its header (operation, group, command, CBOR); the
 * same, numbered in the session that is open, so that it is carried out.  Every reply must be a
 * message that says what it answers, and one CBOR map. */
#include <stdio.h>
#include <string.h>

#include "../wire_board.h"

enum { LINE, MESSAGE, REQUEST, NUMBERED, KINDS };
enum { RECORD_HEAD = 3, REQUEST_HEAD = 3, SESSION = 0x12345678, MAX_MESSAGE = 4096 };
/* What the program needs and not a byte more, so that a write behind a tensor is soon outside. */
enum { OWN_RAM = 272, SHARED = 12288, PUT = 1 };

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static uint8_t *program; /* as the device's memory holds it: slot and blob */
static service_board boards[2];
static service_board *board = boards;
static service device;
static frame_receiver line;
static uint8_t *request;
static uint8_t *reply;
static uint8_t ram_before[SHARED];
static const uint32_t overruns = 0;
static uint32_t counter;
static unsigned long requests, carried_out;

static void report(void)
{
    fprintf(stderr, "stat::requests: %lu\nstat::carried_out: %lu\n", requests, carried_out);
}

static void fail(const char *what)
{
    fprintf(stderr, "wire: %s\n", what);
    abort();
}

static void crash(bool stack)
{
    (void)stack; /* a board ends here; the service must survive that it does not */
}

static void start(void)
{
    frame_receiver_init(&line, request, BUFFER);
    service_init(&device, board, &line, &overruns);
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    FILE *file = fopen(FUZZ_PROGRAM, "rb");
    program = calloc(PROGRAM, 1);
    request = malloc(BUFFER);
    reply = malloc(BUFFER);
    boards[0] = new_board(OWN_RAM, PROGRAM, crash);
    boards[1] = new_board(SHARED, 0, crash);
    const size_t bytes =
        file ? fread(program + SERVICE_SLOT_BYTES, 1, PROGRAM - SERVICE_SLOT_BYTES, file) : 0;
    const uint32_t lengths[2] = {(uint32_t)bytes, ~(uint32_t)bytes};
    memcpy(program, "ETSLOT1", 8);
    memcpy(program + 8, lengths, sizeof lengths);
    boards[1].embedded = program + SERVICE_SLOT_BYTES;
    boards[1].embedded_bytes = (uint32_t)bytes;
    if (file == NULL || fclose(file) != 0) {
        fail("cannot read " FUZZ_PROGRAM);
    }
    return atexit(report);
}

/* The other side of the line. */
typedef struct {
    frame_receiver receiver;
    uint8_t message[BUFFER];
    size_t length;
} peer;

static void hear(void *context, const uint8_t *bytes, size_t length)
{
    peer *p = context;
    for (size_t i = 0; i < length; i++) {
        const size_t got = frame_receive(&p->receiver, bytes[i]);
        if (got == FRAME_GIVEN_UP) {
            fail("a reply in frames that are none");
        }
        p->length = got ? got : p->length;
    }
}

static void check_reply(const uint8_t *asked, const uint8_t *answer, size_t length)
{
    peer p = {.length = 0};
    cbor_reader r = {answer + SMP_HEADER_BYTES, answer + length};
    cbor_item item;
    if (length < SMP_HEADER_BYTES || length > BUFFER ||
        (size_t)(answer[2] << 8 | answer[3]) != length - SMP_HEADER_BYTES ||
        (answer[0] & 7) != (asked[0] & 7) + 1 || memcmp(answer + 4, asked + 4, 4) != 0) {
        fail("a reply with a wrong header");
    }
    if (!cbor_next(&r, &item) || item.major != CBOR_MAP || r.at != r.end) {
        fail("a reply that is not one map");
    }
    frame_receiver_init(&p.receiver, p.message, sizeof p.message);
    frame_send(answer, length, hear, &p);
    if (p.length != length || memcmp(p.message, answer, length) != 0) {
        fail("a reply that does not survive its frames");
    }
}

/* A PUT changes nothing but the tensor that it names. */
static void check_put(const uint8_t *asked, size_t length, const uint8_t *before)
{
    const uint8_t *first = board->ram;
    const uint8_t *end = first;
    const char *reason;
    cbor_item number;
    uint16_t tensor;
    et_tensor_info info;
    if (cbor_find(asked + SMP_HEADER_BYTES, length - SMP_HEADER_BYTES, "t", &number) &&
        train_tensor_of(&device, &number, &tensor, &info, &reason) == SMP_OK) {
        first = et_tensor_data(&device.net, tensor);
        end = first + info.bytes;
    }
    for (const uint8_t *p = board->ram; p < board->ram + board->ram_bytes; p++, before++) {
        if (*p != *before && (p < first || p >= end)) {
            fail("a PUT that changes more than its tensor");
        }
    }
}

/* Give the device one byte of the line. */
static void give(uint8_t byte)
{
    const size_t length = frame_receive(&line, byte);
    if (length == 0 || length == FRAME_GIVEN_UP) {
        return;
    }
    /* In memory of its own size: one byte too far shows. */
    const size_t kept = length < BUFFER ? length : BUFFER;
    uint8_t *message = malloc(kept);
    memcpy(message, request, kept);
    const bool put = length > SMP_HEADER_BYTES && length == kept && message[5] == SMP_GROUP_TRAIN &&
                     message[7] == PUT;
    if (put) {
        memcpy(ram_before, board->ram, board->ram_bytes);
    }
    const size_t answer = service_answer(&device, message, length, reply, BUFFER);
    if (put) {
        check_put(message, length, ram_before);
    }
    requests++;
    carried_out += device.session.known && device.session.code == SMP_OK;
    if (answer != 0) {
        check_reply(message, reply, answer);
    }
    free(message);
    if (device.reset) {
        start();
    }
}

static void give_line(void *context, const uint8_t *bytes, size_t length)
{
    (void)context;
    for (size_t i = 0; i < length; i++) {
        give(bytes[i]);
    }
}

/* A message with the header that its body needs; numbered: "ses" and "ctr" go before its keys. */
static void give_request(const uint8_t *bytes, size_t length, bool numbered)
{
    uint8_t message[MAX_MESSAGE];
    cbor_writer w = {message + SMP_HEADER_BYTES, message + sizeof message, false};
    const uint8_t *body = bytes + REQUEST_HEAD;
    size_t left = length - REQUEST_HEAD;
    if (numbered && left != 0 && *body >> 5 == CBOR_MAP && (*body & 31) < 22) {
        cbor_put_head(&w, CBOR_MAP, (*body & 31) + 2u);
        cbor_put_text(&w, "ses");
        cbor_put_uint(&w, SESSION);
        cbor_put_text(&w, "ctr");
        cbor_put_uint(&w, bytes[0] & 0x80 ? counter : ++counter);
        body++;
        left--;
    }
    if (left > cbor_room(&w)) {
        return;
    }
    memcpy(w.at, body, left);
    const size_t payload = (size_t)(w.at - message) + left - SMP_HEADER_BYTES;
    const uint8_t header[SMP_HEADER_BYTES] = {(uint8_t)(8 | (bytes[0] & 7)),
                                              0,
                                              (uint8_t)(payload >> 8),
                                              (uint8_t)payload,
                                              0,
                                              bytes[1],
                                              0,
                                              bytes[2]};
    memcpy(message, header, sizeof header);
    frame_send(message, SMP_HEADER_BYTES + payload, give_line, NULL);
}

static void begin_session(void)
{
    uint8_t body[REQUEST_HEAD + 16] = {SMP_WRITE, SMP_GROUP_TRAIN, 0};
    cbor_writer w = {body + REQUEST_HEAD, body + sizeof body, false};
    cbor_put_head(&w, CBOR_MAP, 1);
    cbor_put_text(&w, "ses");
    cbor_put_uint(&w, SESSION);
    counter = 0;
    give_request(body, (size_t)(w.at - body), false);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    board = &boards[*data++ & 1];
    size--;
    memcpy(board->program, program, PROGRAM);
    memset(board->ram, 0, board->ram_bytes);
    start();
    if (!device.loaded) {
        fail("cannot load " FUZZ_PROGRAM);
    }
    begin_session();
    while (size >= RECORD_HEAD) {
        const uint8_t kind = data[0] % KINDS;
        size_t length = data[1] | (size_t)data[2] << 8;
        data += RECORD_HEAD;
        size -= RECORD_HEAD;
        length = length < size ? length : size;
        if (kind == LINE) {
            give_line(NULL, data, length);
        } else if (kind == MESSAGE && length >= FRAME_MIN_BYTES) {
            frame_send(data, length, give_line, NULL);
        } else if (kind >= REQUEST && length >= REQUEST_HEAD) {
            give_request(data, length, kind == NUMBERED);
        }
        data += length;
        size -= length;
    }
    return 0;
}
