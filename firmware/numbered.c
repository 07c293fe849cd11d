/* SMP group 72, the requests that change something: PUT, RUN, RESTART.  They are numbered, and each
 * number is carried out once, however often it is sent. */
#include "service.h"

#include "libc.h"

/* Is this request of our session, and is it a new one?  `*again`: it was carried out before. */
static int admit(service *self, const smp_request *request, uint32_t *counter, bool *again,
                 const char **reason)
{
    service_session *s = &self->session;
    uint32_t nonce;
    *again = false;
    if (!cbor_find_uint(request->map, request->length, "ses", &nonce) ||
        !cbor_find_uint(request->map, request->length, "ctr", counter)) {
        *reason = "needs a session 'ses' and a counter 'ctr'";
        return SMP_ERR_ARG;
    }
    if (!s->open || s->nonce != nonce) {
        *reason = "this session is not open: the device has restarted, or serves another client";
        return SMP_GROUP_ERROR + WIRE_ERR_SESSION;
    }
    if (*counter == s->counter && s->known) {
        *again = true;
        s->repeats++;
    } else if (*counter <= s->counter) {
        *reason = "an old request, whose result is not known any more";
        return SMP_GROUP_ERROR + WIRE_ERR_COUNTER;
    }
    return SMP_OK;
}

int train_once(service *self, const smp_request *request, service_act act, const char **reason)
{
    service_session *s = &self->session;
    uint32_t counter;
    bool again;
    const int code = admit(self, request, &counter, &again, reason);
    if (code != SMP_OK) {
        return code;
    }
    if (!again) {
        s->code = self->loaded ? act(self, request, reason) : train_no_program(self, reason);
        s->reason = *reason;
        s->counter = counter;
        s->known = true;
    }
    *reason = s->reason;
    return s->code;
}

/* Write `data` at a byte offset of a tensor; with `check` only look whether that may be done. */
static int write_tensor(service *self, const cbor_item *number, uint32_t offset,
                        const cbor_item *data, bool whole, bool check, const char **reason)
{
    uint16_t tensor;
    et_tensor_info info;
    const int code = train_tensor_of(self, number, &tensor, &info, reason);
    if (code != SMP_OK) {
        return code;
    }
    if (et_tensor_writable(&self->net, tensor) == 0) {
        *reason = "that tensor is constant in this program";
        return SMP_GROUP_ERROR + WIRE_ERR_TENSOR;
    }
    if (offset > info.bytes || data->length > info.bytes - offset ||
        (whole && data->length != info.bytes)) {
        *reason = "the data does not fit the tensor";
        return SMP_GROUP_ERROR + WIRE_ERR_RANGE;
    }
    if (!check) {
        memcpy((uint8_t *)et_tensor_data(&self->net, tensor) + offset, data->bytes, data->length);
    }
    return SMP_OK;
}

static int put(service *self, const smp_request *request, const char **reason)
{
    cbor_item number;
    cbor_item data;
    uint32_t offset;
    if (!cbor_find(request->map, request->length, "t", &number) ||
        !cbor_find_uint(request->map, request->length, "off", &offset) ||
        !cbor_find_kind(request->map, request->length, "data", CBOR_BYTES, &data)) {
        *reason = "put needs a tensor 't', an offset 'off' and bytes 'data'";
        return SMP_ERR_ARG;
    }
    return write_tensor(self, &number, offset, &data, false, false, reason);
}

int train_put(void *context, const smp_request *request, cbor_writer *w, const char **reason)
{
    cbor_put_head(w, CBOR_MAP, 0);
    return train_once(context, request, put, reason);
}

/* Go through {tensor: bytes} of a RUN. */
static int write_inputs(service *self, const cbor_item *map, bool check, const char **reason)
{
    cbor_reader r = cbor_contents(map);
    cbor_item number;
    cbor_item data;
    while (cbor_next(&r, &number) && cbor_next(&r, &data)) {
        if (data.major != CBOR_BYTES) {
            *reason = "'put' is a map from tensor numbers to bytes";
            return SMP_ERR_ARG;
        }
        const int code = write_tensor(self, &number, 0, &data, true, check, reason);
        if (code != SMP_OK) {
            return code;
        }
    }
    return SMP_OK;
}

static int check_outputs(service *self, const cbor_item *array, const char **reason)
{
    cbor_reader r = cbor_contents(array);
    cbor_item number;
    uint16_t tensor;
    et_tensor_info info;
    int code = SMP_OK;
    while (code == SMP_OK && cbor_next(&r, &number)) {
        code = train_tensor_of(self, &number, &tensor, &info, reason);
    }
    return code;
}

int train_list(service *self, const smp_request *request, uint16_t *list, const char **reason)
{
    char name[ET_NAME_BYTES + 1] = {0};
    cbor_item text;
    if (!cbor_find_kind(request->map, request->length, "list", CBOR_TEXT, &text) ||
        text.length > ET_NAME_BYTES) {
        *reason = "needs a text 'list'";
        return SMP_ERR_ARG;
    }
    memcpy(name, text.bytes, text.length);
    *list = et_find_list(&self->net, name);
    if (*list == ET_NONE) {
        *reason = et_status_text(ET_ERR_LIST);
        return SMP_GROUP_ERROR - ET_ERR_LIST;
    }
    return SMP_OK;
}

int train_inputs(service *self, const smp_request *request, const char **reason)
{
    cbor_item inputs;
    if (!cbor_find(request->map, request->length, "put", &inputs)) {
        return SMP_OK;
    }
    if (inputs.major != CBOR_MAP) {
        *reason = "'put' is a map from tensor numbers to bytes";
        return SMP_ERR_ARG;
    }
    const int code = write_inputs(self, &inputs, true, reason);
    return code == SMP_OK ? write_inputs(self, &inputs, false, reason) : code;
}

static int run(service *self, const smp_request *request, const char **reason)
{
    uint16_t number;
    cbor_item outputs;
    int code = train_list(self, request, &number, reason);
    if (code == SMP_OK && cbor_find(request->map, request->length, "get", &outputs)) {
        *reason = "'get' is an array of tensor numbers";
        code = outputs.major == CBOR_ARRAY ? check_outputs(self, &outputs, reason) : SMP_ERR_ARG;
    }
    code = code == SMP_OK ? train_inputs(self, request, reason) : code;
    if (code != SMP_OK) {
        return code;
    }
    et_stop(&self->net); /* a list that PROFILE left under way */
    self->session.under_way = 0;
    const et_clock *clock = &self->board.instructions;
    const uint64_t nothing = clock->start();
    const uint64_t empty = clock->stop() - nothing;
    const uint64_t before = clock->start();
    const et_status status = et_run(&self->net, number, 0);
    self->session.instructions = clock->stop() - before - empty;
    *reason = status == ET_OK ? NULL : et_status_text(status);
    return status == ET_OK ? SMP_OK : SMP_GROUP_ERROR - (int)status;
}

enum { OUT_HEAD = 4 + WIRE_BYTES_HEAD }; /* "out" and the array's head, at the longest */

/* As many of the tensors asked for as the reply holds; the client fetches the others with GET. */
static void put_outputs(service *self, const smp_request *request, cbor_writer *w)
{
    const size_t room = cbor_room(w) > OUT_HEAD ? cbor_room(w) - OUT_HEAD : 0;
    cbor_item outputs;
    cbor_item number;
    et_tensor_info info;
    size_t used = 0;
    uint32_t fit = 0;
    const bool wanted = cbor_find_kind(request->map, request->length, "get", CBOR_ARRAY, &outputs);
    cbor_reader r = cbor_contents(&outputs);
    while (wanted && cbor_next(&r, &number) &&
           et_tensor(&self->net, (uint16_t)number.value, &info) == ET_OK && info.bytes <= room &&
           used <= room - info.bytes) {
        used += info.bytes + WIRE_BYTES_HEAD;
        fit++;
    }
    cbor_put_text(w, "out");
    cbor_put_head(w, CBOR_ARRAY, fit);
    r = cbor_contents(&outputs);
    for (; fit != 0 && cbor_next(&r, &number); fit--) {
        (void)et_tensor(&self->net, (uint16_t)number.value, &info);
        cbor_put_bytes(w, et_tensor_data(&self->net, (uint16_t)number.value), info.bytes);
    }
}

int train_run(void *context, const smp_request *request, cbor_writer *w, const char **reason)
{
    service *self = context;
    uint32_t loss;
    int32_t counters[ET_COUNTERS];
    const int code = train_once(self, request, run, reason);
    if (code != SMP_OK) {
        return code;
    }
    const bool has_loss = train_read_role(self, ET_ROLE_LOSS, &loss, sizeof loss) == sizeof loss;
    const uint32_t count = train_read_role(self, ET_ROLE_COUNTERS, counters, sizeof counters) / 4;
    cbor_put_head(w, CBOR_MAP, has_loss ? 5 : 4);
    if (has_loss) {
        cbor_put_text(w, "loss");
        cbor_put_f32(w, loss);
    }
    cbor_put_text(w, "step");
    cbor_put_uint(w, train_step(self));
    cbor_put_text(w, "cnt");
    cbor_put_head(w, CBOR_ARRAY, count);
    for (uint32_t i = 0; i < count; i++) {
        cbor_put_int(w, counters[i]);
    }
    cbor_put_text(w, "ins");
    cbor_put_uint(w, self->session.instructions);
    put_outputs(self, request, w);
    return SMP_OK;
}

static int restart(service *self, const smp_request *request, const char **reason)
{
    (void)request;
    (void)reason;
    et_restart(&self->net);
    self->session.under_way = 0;
    return SMP_OK;
}

int train_restart(void *context, const smp_request *request, cbor_writer *w, const char **reason)
{
    cbor_put_head(w, CBOR_MAP, 0);
    return train_once(context, request, restart, reason);
}
