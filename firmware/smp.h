/* SMP (MCUmgr) messages: an 8-byte header and a CBOR map; frame.h carries them over the line.
 * Plain C, no hardware, no globals.  PROTOCOL.md has the bytes. */
#ifndef ET_SMP_H
#define ET_SMP_H

#include "cbor.h"

enum { SMP_HEADER_BYTES = 8 };

typedef enum { SMP_READ = 0, SMP_WRITE = 2 } smp_op;

typedef enum {
    SMP_GROUP_OS = 0,
    SMP_GROUP_IMAGE = 1,
    SMP_GROUP_CRASH = 7,
    SMP_GROUP_TRAIN = 72,
} smp_group;

/* What a handler returns: 0, one of MCUmgr's own codes, or SMP_GROUP_ERROR + a code of its group. */
enum {
    SMP_OK = 0,
    SMP_ERR_MEMORY = 2,      /* larger than what the device has for it */
    SMP_ERR_ARG = 3,         /* malformed, or a value is wrong */
    SMP_ERR_STATE = 6,       /* not as the device is */
    SMP_ERR_TOO_LONG = 7,    /* the message or its reply is longer than the buffer */
    SMP_ERR_UNSUPPORTED = 8, /* no such group or command */
    SMP_ERR_CORRUPT = 9,
    SMP_GROUP_ERROR = 0x100,
};

typedef struct {
    smp_op op;
    const uint8_t *map; /* the CBOR payload */
    size_t length;
} smp_request;

/* Writes the reply's map and returns SMP_OK, or returns an error and what it means in words. */
typedef int (*smp_handler)(void *context, const smp_request *request, cbor_writer *reply,
                           const char **reason);

typedef struct {
    uint16_t group;
    uint8_t command;
    uint8_t ops; /* 1 << op for each that the handler takes */
    smp_handler handler;
} smp_command;

/* Handle the message of `length` bytes (as frame_receive returned it; only `capacity` bytes are
 * there) and build the reply.  Returns the reply's length, 0 for none: a reply is not answered. */
size_t smp_dispatch(const smp_command *commands, size_t count, void *context,
                    const uint8_t *message, size_t length, size_t capacity, uint8_t *reply,
                    size_t reply_capacity);

#endif
