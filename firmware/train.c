/* SMP group 72, the requests that change nothing: HELLO, GET, STATS.  PROTOCOL.md has the bytes. */
#include "service.h"

#include "libc.h"

int train_no_program(const service *self, const char **reason)
{
    *reason =
        self->board.lacks != NULL ? self->board.lacks : "no program is loaded: upload one first";
    return SMP_GROUP_ERROR + WIRE_ERR_NO_PROGRAM;
}

/* Copy up to `bytes` from the tensor of a role; returns how many there were. */
uint32_t train_read_role(service *self, et_role role, void *to, uint32_t bytes)
{
    et_tensor_info info;
    const uint16_t tensor = self->loaded ? et_find_role(&self->net, role) : ET_NONE;
    if (tensor == ET_NONE || et_tensor(&self->net, tensor, &info) != ET_OK) {
        return 0;
    }
    bytes = info.bytes < bytes ? info.bytes : bytes;
    memcpy(to, et_tensor_data(&self->net, tensor), bytes);
    return bytes;
}

uint32_t train_step(service *self)
{
    uint32_t step = 0;
    (void)train_read_role(self, ET_ROLE_STEP, &step, sizeof step);
    return step;
}

/* The tensor a CBOR integer names. */
int train_tensor_of(service *self, const cbor_item *item, uint16_t *tensor, et_tensor_info *info,
                    const char **reason)
{
    *tensor = (uint16_t)item->value;
    if (item->major != CBOR_UINT || item->value >= ET_NONE ||
        et_tensor(&self->net, *tensor, info) != ET_OK) {
        *reason = "the program has no tensor of that number";
        return SMP_GROUP_ERROR + WIRE_ERR_TENSOR;
    }
    return SMP_OK;
}

int train_hello(void *context, const smp_request *request, cbor_writer *w, const char **reason)
{
    service *self = context;
    const service_board *b = &self->board;
    service_session *s = &self->session;
    uint32_t nonce;
    (void)reason;
    if (request->op == SMP_WRITE && cbor_find_uint(request->map, request->length, "ses", &nonce) &&
        (!s->open || s->nonce != nonce)) {
        *s = (service_session){.open = true, .nonce = nonce, .repeats = s->repeats};
    }
    const struct {
        const char *key;
        uint32_t value;
    } numbers[] = {
        /* clang-format off */
        {"wire", WIRE_VERSION},
        {"vlen", b->vlen_bits},
        {"ram", b->ram_bytes},
        {"prog", image_room(self)},
        {"buf", b->buffer_bytes},
        {"static", b->static_bytes},
        {"stack", b->stack_bytes},
        {"used", b->stack_used()},
        {"step", train_step(self)},
        /* clang-format on */
    };
    const size_t count = sizeof numbers / sizeof numbers[0];
    cbor_put_head(w, CBOR_MAP,
                  3 + count + (s->open ? 2 : 0) + (self->loaded ? 1 : 0) +
                      (b->embedded_bytes != 0 ? 1 : 0) + (b->extensions != NULL ? 1 : 0));
    cbor_put_text(w, "board");
    cbor_put_text(w, b->name);
    cbor_put_text(w, "isa");
    cbor_put_text(w, b->isa);
    cbor_put_text(w, "ver");
    cbor_put_text(w, b->version);
    for (size_t i = 0; i < count; i++) {
        cbor_put_text(w, numbers[i].key);
        cbor_put_uint(w, numbers[i].value);
    }
    if (b->extensions != NULL) {
        cbor_put_text(w, "ext");
        cbor_put_text(w, b->extensions);
    }
    if (s->open) {
        cbor_put_text(w, "ses");
        cbor_put_uint(w, s->nonce);
        cbor_put_text(w, "ctr");
        cbor_put_uint(w, s->counter);
    }
    if (self->loaded) {
        cbor_put_text(w, "id");
        cbor_put_uint(w, self->program_id);
    }
    if (b->embedded_bytes != 0) {
        cbor_put_text(w, "rom");
        cbor_put_uint(w, image_embedded_id(self));
    }
    return SMP_OK;
}

int train_get(void *context, const smp_request *request, cbor_writer *w, const char **reason)
{
    service *self = context;
    cbor_item number;
    uint16_t tensor;
    et_tensor_info info;
    uint32_t offset = 0;
    uint32_t length = UINT32_MAX;
    if (!self->loaded) {
        return train_no_program(self, reason);
    }
    if (!cbor_find(request->map, request->length, "t", &number) ||
        !cbor_optional_uint(request->map, request->length, "off", &offset) ||
        !cbor_optional_uint(request->map, request->length, "len", &length)) {
        *reason = "get needs a tensor 't', and takes an offset 'off' and a length 'len'";
        return SMP_ERR_ARG;
    }
    const int code = train_tensor_of(self, &number, &tensor, &info, reason);
    if (code != SMP_OK) {
        return code;
    }
    if (offset > info.bytes) {
        *reason = "the offset is behind the tensor's end";
        return SMP_GROUP_ERROR + WIRE_ERR_RANGE;
    }
    cbor_put_head(w, CBOR_MAP, 2);
    cbor_put_text(w, "len");
    cbor_put_uint(w, info.bytes);
    cbor_put_text(w, "data");
    const size_t room = cbor_room(w) > WIRE_BYTES_HEAD ? cbor_room(w) - WIRE_BYTES_HEAD : 0;
    length = info.bytes - offset < length ? info.bytes - offset : length;
    length = room < length ? (uint32_t)room : length;
    cbor_put_bytes(w, (const uint8_t *)et_tensor_data(&self->net, tensor) + offset, length);
    return SMP_OK;
}

int train_stats(void *context, const smp_request *request, cbor_writer *w, const char **reason)
{
    const service *self = context;
    (void)request;
    (void)reason;
    cbor_put_head(w, CBOR_MAP, 5);
    cbor_put_text(w, "msgs");
    cbor_put_uint(w, self->line->messages);
    cbor_put_text(w, "bad");
    cbor_put_uint(w, self->line->damaged);
    cbor_put_text(w, "lost");
    cbor_put_uint(w, *self->overruns);
    cbor_put_text(w, "again");
    cbor_put_uint(w, self->session.repeats);
    cbor_put_text(w, "used");
    cbor_put_uint(w, self->board.stack_used());
    return SMP_OK;
}
