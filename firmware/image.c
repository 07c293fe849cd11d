/* SMP group 1: the program, uploaded in pieces of any size into the board's program memory.
 *
 *   0..15   slot: "ETSLOT1", 0, blob bytes (u32), its complement (u32); written last
 *   16..    the blob
 *
 * The slot is only a length: et_load proves the blob itself, now and after each reset. */
#include "libc.h"
#include "service.h"

typedef struct {
    char magic[8];
    uint32_t bytes;
    uint32_t complement;
} slot;

_Static_assert(sizeof(slot) == SERVICE_SLOT_BYTES, "the blob behind it must be 8-byte aligned");

static const slot EMPTY = {"", 0, 0};

static et_status load(service *self, uint32_t bytes)
{
    const uint8_t *blob = self->board.program + SERVICE_SLOT_BYTES;
    et_info info;
    et_status status = et_program_info(blob, bytes, &info);
    if (status == ET_OK) {
        status = et_load(&self->net, blob, bytes, self->board.ram, self->board.ram_bytes);
    }
    self->loaded = status == ET_OK;
    self->program_id = self->loaded ? info.program_id : 0;
    return status;
}

void image_boot(service *self)
{
    slot s;
    memcpy(&s, self->board.program, sizeof s);
    if (memcmp(s.magic, "ETSLOT1", 8) == 0 && s.bytes == ~s.complement &&
        s.bytes <= self->board.program_bytes - SERVICE_SLOT_BYTES) {
        (void)load(self, s.bytes); /* HELLO says what came of it */
    }
}

int image_state(void *context, const smp_request *request, cbor_writer *w, const char **reason)
{
    static const char HEX[] = "0123456789abcdef";
    const service *self = context;
    uint8_t id[8];
    (void)request;
    (void)reason;
    cbor_put_head(w, CBOR_MAP, 1);
    cbor_put_text(w, "images");
    cbor_put_head(w, CBOR_ARRAY, self->loaded ? 1 : 0);
    if (self->loaded) {
        for (int i = 0; i < 8; i++) {
            id[i] = (uint8_t)HEX[self->program_id >> (28 - 4 * i) & 15];
        }
        cbor_put_head(w, CBOR_MAP, 5);
        cbor_put_text(w, "slot");
        cbor_put_uint(w, 0);
        cbor_put_text(w, "version"); /* a blob has no version: its CRC names it */
        cbor_put_text_n(w, id, sizeof id);
        cbor_put_text(w, "bootable");
        cbor_put_bool(w, true);
        cbor_put_text(w, "confirmed");
        cbor_put_bool(w, true);
        cbor_put_text(w, "active");
        cbor_put_bool(w, true);
    }
    return SMP_OK;
}

/* The first piece: the program that was there is gone from here on. */
static int begin(service *self, const smp_request *request, const char **reason)
{
    uint32_t bytes;
    uint32_t image = 0;
    if (!cbor_find_uint(request->map, request->length, "len", &bytes) || bytes == 0) {
        *reason = "the first piece of an upload needs its length 'len'";
        return SMP_ERR_ARG;
    }
    if (!cbor_optional_uint(request->map, request->length, "image", &image) || image != 0) {
        *reason = "there is only image 0, the program";
        return SMP_ERR_ARG;
    }
    if (bytes > self->board.program_bytes - SERVICE_SLOT_BYTES) {
        *reason = "the program is larger than the board's program memory";
        return SMP_ERR_MEMORY;
    }
    memcpy(self->board.program, &EMPTY, sizeof EMPTY);
    self->loaded = false;
    self->session.known = false;
    self->session.under_way = 0;
    self->upload_bytes = bytes;
    self->upload_done = 0;
    self->upload_status = ET_OK;
    return SMP_OK;
}

static void finish(service *self)
{
    slot s = {"ETSLOT1", self->upload_bytes, ~self->upload_bytes};
    self->upload_status = load(self, self->upload_bytes);
    if (self->loaded) {
        memcpy(self->board.program, &s, sizeof s);
    }
}

int image_upload(void *context, const smp_request *request, cbor_writer *w, const char **reason)
{
    service *self = context;
    uint32_t offset;
    cbor_item data;
    if (!cbor_find_uint(request->map, request->length, "off", &offset) ||
        !cbor_find_kind(request->map, request->length, "data", CBOR_BYTES, &data)) {
        *reason = "an upload needs an offset 'off' and bytes 'data'";
        return SMP_ERR_ARG;
    }
    if (offset == 0) {
        const int code = begin(self, request, reason);
        if (code != SMP_OK) {
            return code;
        }
    }
    /* A piece that is not the next one was sent again, or one before it was lost: the reply says
     * where to go on. */
    if (self->upload_done < self->upload_bytes && offset == self->upload_done) {
        if (data.length > self->upload_bytes - offset) {
            *reason = "more data than the length 'len' announced";
            return SMP_ERR_ARG;
        }
        memcpy(self->board.program + SERVICE_SLOT_BYTES + offset, data.bytes, data.length);
        self->upload_done += (uint32_t)data.length;
        if (self->upload_done == self->upload_bytes) {
            finish(self);
        }
    }
    if (self->upload_status != ET_OK) {
        *reason = et_status_text(self->upload_status);
        return self->upload_status == ET_ERR_ARENA ? SMP_ERR_MEMORY : SMP_ERR_CORRUPT;
    }
    cbor_put_head(w, CBOR_MAP, 1);
    cbor_put_text(w, "off");
    cbor_put_uint(w, self->upload_done);
    return SMP_OK;
}
