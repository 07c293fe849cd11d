#include "smp.h"

/* {"rc": code, "rsn": words}, or for a group's own code, from version 2 on,
 * {"err": {"group": group, "rc": code}, "rsn": words}. */
static void put_error(cbor_writer *w, bool version2, uint16_t group, int code, const char *reason)
{
    const bool own = code >= SMP_GROUP_ERROR;
    cbor_put_head(w, CBOR_MAP, reason == NULL ? 1 : 2);
    if (own && version2) {
        cbor_put_text(w, "err");
        cbor_put_head(w, CBOR_MAP, 2);
        cbor_put_text(w, "group");
        cbor_put_uint(w, group);
        cbor_put_text(w, "rc");
        cbor_put_uint(w, (uint32_t)(code - SMP_GROUP_ERROR));
    } else {
        cbor_put_text(w, "rc");
        cbor_put_uint(w, own ? 1 : (uint32_t)code);
    }
    if (reason != NULL) {
        cbor_put_text(w, "rsn");
        cbor_put_text(w, reason);
    }
}

static int call(const smp_command *commands, size_t count, void *context, uint16_t group,
                uint8_t command, const smp_request *request, cbor_writer *w, const char **reason)
{
    for (size_t i = 0; i < count; i++) {
        const smp_command *c = &commands[i];
        if (c->group == group && c->command == command && (c->ops >> request->op & 1) != 0) {
            const int code = c->handler(context, request, w, reason);
            if (code == SMP_OK && w->full) {
                *reason = "the reply is longer than the device's buffer";
                return SMP_ERR_TOO_LONG;
            }
            return code;
        }
    }
    *reason = "no such group, command or operation";
    return SMP_ERR_UNSUPPORTED;
}

size_t smp_dispatch(const smp_command *commands, size_t count, void *context,
                    const uint8_t *message, size_t length, size_t capacity, uint8_t *reply,
                    size_t reply_capacity)
{
    const uint8_t op = message[0] & 7;
    const bool version2 = (message[0] >> 3 & 3) != 0;
    const uint16_t group = (uint16_t)(message[4] << 8 | message[5]);
    const smp_request request = {(smp_op)op, message + SMP_HEADER_BYTES, length - SMP_HEADER_BYTES};
    uint8_t *const body = reply + SMP_HEADER_BYTES;
    cbor_writer w = {body, reply + reply_capacity, false};
    const char *reason = NULL;
    int code;
    if (op != SMP_READ && op != SMP_WRITE) {
        return 0;
    }
    if (length > capacity) {
        reason = "the message is longer than the device's buffer";
        code = SMP_ERR_TOO_LONG;
    } else if ((size_t)(message[2] << 8 | message[3]) != request.length) {
        reason = "the header's length is not the message's";
        code = SMP_ERR_ARG;
    } else {
        code = call(commands, count, context, group, message[7], &request, &w, &reason);
    }
    if (code != SMP_OK) {
        w = (cbor_writer){body, reply + reply_capacity, false};
        put_error(&w, version2, group, code, reason);
    }
    const size_t bytes = (size_t)(w.at - body);
    reply[0] = (uint8_t)((message[0] & 0x18) | (op + 1));
    reply[1] = 0;
    reply[2] = (uint8_t)(bytes >> 8);
    reply[3] = (uint8_t)bytes;
    reply[4] = message[4];
    reply[5] = message[5];
    reply[6] = message[6];
    reply[7] = message[7];
    return SMP_HEADER_BYTES + bytes;
}
