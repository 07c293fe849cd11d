/* SMP group 1: the program, uploaded in pieces of any size into the board's program memory, or into
 * its RAM, below the program's own state and arena, where the board has no other.
 *
 *   0..15   slot: "ETSLOT1", 0, blob bytes (u32), its complement (u32); written last
 *   16..    the blob
 *
 * The slot is only a length: et_load proves the blob itself, now and after each reset.  A program
 * that was built into the firmware is loaded while none is uploaded. */
#include "libc.h"
#include "service.h"

typedef struct {
    char magic[8];
    uint32_t bytes;
    uint32_t complement;
} slot;

_Static_assert(sizeof(slot) == SERVICE_SLOT_BYTES, "the blob behind it must be 8-byte aligned");

static const slot EMPTY = {"", 0, 0};

static bool shares_ram(const service *self)
{
    return self->board.program_bytes == 0;
}

/* Where the slot is. */
static uint8_t *place(const service *self)
{
    return shares_ram(self) ? self->board.ram : self->board.program;
}

uint32_t image_room(const service *self)
{
    const service_board *b = &self->board;
    const uint32_t all = shares_ram(self) ? b->ram_bytes : b->program_bytes;
    return all - SERVICE_SLOT_BYTES;
}

uint32_t image_embedded_id(const service *self)
{
    et_info info = {0};
    (void)et_program_info(self->board.embedded, self->board.embedded_bytes, &info);
    return info.program_id;
}

/* Load a blob, with all RAM but the first `taken` bytes for its state and arena. */
static et_status load(service *self, const uint8_t *blob, uint32_t bytes, uint32_t taken)
{
    const service_board *b = &self->board;
    et_info info;
    et_status status = b->lacks == NULL ? et_program_info(blob, bytes, &info) : ET_ERR_KERNEL;
    if (status == ET_OK) {
        status = et_load(&self->net, blob, bytes, b->ram + taken, b->ram_bytes - taken);
    }
    self->loaded = status == ET_OK;
    self->program_id = self->loaded ? info.program_id : 0;
    return status;
}

static et_status load_uploaded(service *self, uint32_t bytes)
{
    const uint32_t end = (SERVICE_SLOT_BYTES + bytes + 7) & ~(uint32_t)7;
    const uint32_t taken = shares_ram(self) ? end : 0;
    if (taken > self->board.ram_bytes) {
        return ET_ERR_ARENA;
    }
    return load(self, place(self) + SERVICE_SLOT_BYTES, bytes, taken);
}

static void load_embedded(service *self)
{
    if (self->board.embedded_bytes != 0) {
        (void)load(self, self->board.embedded, self->board.embedded_bytes, 0);
    }
}

void image_boot(service *self)
{
    slot s;
    memcpy(&s, place(self), sizeof s);
    if (memcmp(s.magic, "ETSLOT1", 8) == 0 && s.bytes == ~s.complement &&
        s.bytes <= image_room(self)) {
        (void)load_uploaded(self, s.bytes); /* HELLO says what came of it */
    }
    if (!self->loaded) {
        load_embedded(self);
    }
}

/* No program is there from here on, and the last numbered request's result means nothing. */
static void unload(service *self)
{
    memcpy(place(self), &EMPTY, sizeof EMPTY);
    self->loaded = false;
    self->session.known = false;
    self->session.under_way = 0;
    self->upload_bytes = 0;
    self->upload_done = 0;
    self->upload_status = ET_OK;
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
    if (self->board.lacks != NULL) {
        *reason = self->board.lacks;
        return SMP_ERR_STATE;
    }
    if (!cbor_find_uint(request->map, request->length, "len", &bytes) || bytes == 0) {
        *reason = "the first piece of an upload needs its length 'len'";
        return SMP_ERR_ARG;
    }
    if (!cbor_optional_uint(request->map, request->length, "image", &image) || image != 0) {
        *reason = "there is only image 0, the program";
        return SMP_ERR_ARG;
    }
    if (bytes > image_room(self)) {
        *reason = shares_ram(self) ? "the program is larger than the board's RAM"
                                   : "the program is larger than the board's program memory";
        return SMP_ERR_MEMORY;
    }
    unload(self);
    self->upload_bytes = bytes;
    return SMP_OK;
}

static void finish(service *self)
{
    slot s = {"ETSLOT1", self->upload_bytes, ~self->upload_bytes};
    self->upload_status = load_uploaded(self, self->upload_bytes);
    if (self->loaded) {
        memcpy(place(self), &s, sizeof s);
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
        memcpy(place(self) + SERVICE_SLOT_BYTES + offset, data.bytes, data.length);
        self->upload_done += (uint32_t)data.length;
        if (self->upload_done == self->upload_bytes) {
            finish(self);
        }
    }
    if (self->upload_status != ET_OK) {
        *reason = self->upload_status == ET_ERR_ARENA && shares_ram(self)
                      ? "too little RAM for the program beside its state and arena"
                      : et_status_text(self->upload_status);
        return self->upload_status == ET_ERR_ARENA ? SMP_ERR_MEMORY : SMP_ERR_CORRUPT;
    }
    cbor_put_head(w, CBOR_MAP, 1);
    cbor_put_text(w, "off");
    cbor_put_uint(w, self->upload_done);
    return SMP_OK;
}

int image_erase(void *context, const smp_request *request, cbor_writer *w, const char **reason)
{
    service *self = context;
    (void)request;
    (void)reason;
    unload(self);
    load_embedded(self);
    cbor_put_head(w, CBOR_MAP, 0);
    return SMP_OK;
}
