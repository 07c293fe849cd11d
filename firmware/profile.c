/* SMP group 72, PROFILE: run a list call by call and count the instructions of each.  A reply holds
 * a few calls; the next request goes on, so a list of any length needs no memory of its own. */
#include "service.h"

static int profile(service *self, const smp_request *request, const char **reason)
{
    service_session *s = &self->session;
    uint16_t list;
    uint32_t at = 0;
    int code = train_list(self, request, &list, reason);
    if (code == SMP_OK && !cbor_optional_uint(request->map, request->length, "at", &at)) {
        *reason = "'at' is the number of calls done";
        code = SMP_ERR_ARG;
    }
    if (code != SMP_OK) {
        return code;
    }
    if (at == 0) {
        code = train_inputs(self, request, reason);
        if (code != SMP_OK) {
            return code;
        }
        et_stop(&self->net);
    } else if (at != s->under_way) {
        *reason = "no list is under way, or it has come to another call";
        return SMP_GROUP_ERROR + WIRE_ERR_CALL;
    }
    s->measured = SERVICE_PROFILED;
    const et_status status =
        et_profile(&self->net, list, &self->board.instructions, s->each, &s->measured);
    if (status < 0) {
        *reason = et_status_text(status);
        return SMP_GROUP_ERROR - (int)status;
    }
    s->under_way = status == ET_MORE ? at + s->measured : 0;
    return SMP_OK;
}

int train_profile(void *context, const smp_request *request, cbor_writer *w, const char **reason)
{
    service *self = context;
    const service_session *s = &self->session;
    const int code = train_once(self, request, profile, reason);
    if (code != SMP_OK) {
        return code;
    }
    cbor_put_head(w, CBOR_MAP, 2);
    cbor_put_text(w, "ins");
    cbor_put_head(w, CBOR_ARRAY, s->measured);
    for (uint32_t i = 0; i < s->measured; i++) {
        cbor_put_uint(w, s->each[i]);
    }
    cbor_put_text(w, "more");
    cbor_put_bool(w, s->under_way != 0);
    return SMP_OK;
}
