#include "service.h"

#include "libc.h"

static int os_echo(void *context, const smp_request *request, cbor_writer *w, const char **reason)
{
    cbor_item text;
    (void)context;
    if (!cbor_find_kind(request->map, request->length, "d", CBOR_TEXT, &text)) {
        *reason = "echo needs a text 'd'";
        return SMP_ERR_ARG;
    }
    cbor_put_head(w, CBOR_MAP, 1);
    cbor_put_text(w, "r");
    cbor_put_text_n(w, text.bytes, text.length);
    return SMP_OK;
}

static int os_reset(void *context, const smp_request *request, cbor_writer *w, const char **reason)
{
    service *self = context;
    (void)request;
    (void)reason;
    self->reset = true;
    cbor_put_head(w, CBOR_MAP, 0);
    return SMP_OK;
}

static int os_parameters(void *context, const smp_request *request, cbor_writer *w,
                         const char **reason)
{
    const service *self = context;
    (void)request;
    (void)reason;
    cbor_put_head(w, CBOR_MAP, 2);
    cbor_put_text(w, "buf_size");
    cbor_put_uint(w, self->board.buffer_bytes);
    cbor_put_text(w, "buf_count");
    cbor_put_uint(w, 1);
    return SMP_OK;
}

/* Fail on purpose, so that a crash report can be tried out on any board. */
static int crash(void *context, const smp_request *request, cbor_writer *w, const char **reason)
{
    const service *self = context;
    cbor_item kind;
    (void)w;
    if (cbor_find_kind(request->map, request->length, "t", CBOR_TEXT, &kind)) {
        const bool stack = kind.length == 5 && memcmp(kind.bytes, "stack", 5) == 0;
        if (stack || (kind.length == 7 && memcmp(kind.bytes, "illegal", 7) == 0)) {
            self->board.crash(stack);
        }
    }
    *reason = "'t' is 'stack' or 'illegal'";
    return SMP_ERR_ARG;
}

enum { READ = 1 << SMP_READ, WRITE = 1 << SMP_WRITE };

/* clang-format off */
static const smp_command COMMANDS[] = {
    {SMP_GROUP_TRAIN, 2, WRITE, train_run},
    {SMP_GROUP_TRAIN, 1, WRITE, train_put},
    {SMP_GROUP_TRAIN, 3, READ, train_get},
    {SMP_GROUP_TRAIN, 0, READ | WRITE, train_hello},
    {SMP_GROUP_TRAIN, 4, WRITE, train_restart},
    {SMP_GROUP_TRAIN, 5, READ, train_stats},
    {SMP_GROUP_TRAIN, 6, WRITE, train_profile},
    {SMP_GROUP_IMAGE, 0, READ, image_state},
    {SMP_GROUP_IMAGE, 1, WRITE, image_upload},
    {SMP_GROUP_IMAGE, 5, WRITE, image_erase},
    {SMP_GROUP_OS, 0, READ | WRITE, os_echo},
    {SMP_GROUP_OS, 5, WRITE, os_reset},
    {SMP_GROUP_OS, 6, READ, os_parameters},
    {SMP_GROUP_CRASH, 0, WRITE, crash},
};
/* clang-format on */

void service_init(service *self, const service_board *board, const frame_receiver *line,
                  const uint32_t *overruns)
{
    memset(self, 0, sizeof *self);
    self->board = *board;
    self->line = line;
    self->overruns = overruns;
    image_boot(self);
}

size_t service_answer(service *self, const uint8_t *message, size_t length, uint8_t *reply,
                      size_t reply_capacity)
{
    return smp_dispatch(COMMANDS, sizeof COMMANDS / sizeof COMMANDS[0], self, message, length,
                        self->board.buffer_bytes, reply, reply_capacity);
}
