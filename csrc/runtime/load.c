/* Validate a program once, so that running it needs no checks.
 *
 * What a blob may contain is hostile until proven otherwise: sections inside the blob, names
 * terminated, kernels known, and for every call every address inside its memory class, aligned,
 * large enough for the dimensions that stand beside it, and never const where it is written. */
#include "edgetrain.h"
#include "et_table.h"
#include "format.h"

#define ALIGN 8u

static uint32_t crc32(const uint8_t *p, uint32_t n)
{
    /* Four bits at a time: 64 bytes of table against 1 KiB, and the blob is read once. */
    static const uint32_t nibble[16] = {
        0x00000000, 0x1DB71064, 0x3B6E20C8, 0x26D930AC, 0x76DC4190, 0x6B6B51F4, 0x4DB26158, 0x5005713C,
        0xEDB88320, 0xF00F9344, 0xD6D6A3E8, 0xCB61B38C, 0x9B64C2B0, 0x86D3D2D4, 0xA00AE278, 0xBDBDF21C,
    };
    uint32_t c = 0xFFFFFFFFu;
    for (uint32_t i = 0; i < n; i++) {
        c = nibble[(c ^ p[i]) & 15u] ^ (c >> 4);
        c = nibble[(c ^ ((uint32_t)p[i] >> 4)) & 15u] ^ (c >> 4);
    }
    return ~c;
}

static const et_header *header_of(const void *blob)
{
    return (const et_header *)blob;
}

static int inside(uint32_t offset, uint64_t bytes, uint32_t limit)
{
    return offset % ALIGN == 0 && offset <= limit && bytes <= limit - offset;
}

static uint32_t item_bytes(uint32_t dtype)
{
    static const uint8_t size[] = {4, 2, 4, 1}; /* f32 f16 i32 u8 */
    return dtype < sizeof size ? size[dtype] : 0;
}

/* Bytes of a memory class; 0 for a class that does not exist. */
static uint32_t class_bytes(const et_header *h, uint32_t class_)
{
    switch (class_) {
    case ET_CLASS_CONST: return h->const_bytes;
    case ET_CLASS_STATE: return h->state_bytes;
    case ET_CLASS_ARENA: return h->arena_bytes;
    default: return 0;
    }
}

static int address_ok(const et_header *h, uint32_t address, uint64_t elements, uint32_t item)
{
    const uint32_t offset = address & ET_OFFSET_MASK;
    const uint32_t limit = class_bytes(h, address >> ET_CLASS_SHIFT);
    return offset % item == 0 && offset <= limit && elements * item <= limit - offset;
}

static et_status check_sections(const et_header *h)
{
    const uint32_t total = h->total_bytes;
    const int ok = inside(h->const_offset, h->const_bytes, total) &&
                   inside(h->init_offset, h->init_bytes, total) &&
                   inside(h->kernel_offset, (uint64_t)h->kernel_count * 4, total) &&
                   inside(h->list_offset, (uint64_t)h->list_count * sizeof(et_list_entry), total) &&
                   inside(h->tensor_offset, (uint64_t)h->tensor_count * sizeof(et_tensor_entry),
                          total) &&
                   inside(h->name_offset, h->name_bytes, total) &&
                   inside(h->code_offset, (uint64_t)h->code_words * 4, total) &&
                   inside(h->meta_offset, h->meta_bytes, total) &&
                   h->init_bytes <= h->state_bytes && h->kernel_count <= ET_MAX_KERNELS &&
                   h->list_count < ET_NONE && h->tensor_count < ET_NONE &&
                   h->state_bytes <= ET_OFFSET_MASK && h->arena_bytes <= ET_OFFSET_MASK &&
                   h->state_bytes % ALIGN == 0 && h->arena_bytes % ALIGN == 0;
    return ok ? ET_OK : ET_ERR_BOUNDS;
}

static et_status check_tensors(const et_header *h, const uint8_t *blob)
{
    const et_tensor_entry *t = (const et_tensor_entry *)(const void *)(blob + h->tensor_offset);
    const char *names = (const char *)(blob + h->name_offset);
    if (h->tensor_count != 0 && (h->name_bytes == 0 || names[h->name_bytes - 1] != 0)) {
        return ET_ERR_BOUNDS;
    }
    for (uint32_t i = 0; i < h->tensor_count; i++, t++) {
        const uint32_t item = item_bytes(t->dtype);
        uint64_t elements = 1;
        if (t->name >= h->name_bytes || item == 0 || t->rank > ET_MAX_RANK) {
            return ET_ERR_BOUNDS;
        }
        for (uint32_t k = 0; k < t->rank; k++) {
            elements *= t->shape[k];
            if (t->shape[k] == 0 || elements > ET_OFFSET_MASK) {
                return ET_ERR_BOUNDS;
            }
        }
        if (!address_ok(h, t->address, elements, item)) {
            return ET_ERR_BOUNDS;
        }
        /* The firmware reads these roles as a word of this type, whatever the entry says. */
        const int is_word = t->role == ET_ROLE_LOSS || t->role == ET_ROLE_STEP;
        const int is_counters = t->role == ET_ROLE_COUNTERS;
        if ((is_word && (item != 4 || elements != 1)) ||
            (is_counters && (t->dtype != ET_I32 || elements != ET_COUNTERS))) {
            return ET_ERR_BOUNDS;
        }
    }
    return ET_OK;
}

/* Product of the dimensions that `which` names, or 0 when it exceeds any memory. */
static uint64_t product(const uint32_t *words, const uint8_t *which, uint32_t room)
{
    uint64_t p = 1;
    for (uint32_t k = 0; k < room && which[k] != ET_NO_ARG; k++) {
        p *= words[which[k]];
        if (p > ET_OFFSET_MASK) {
            return 0;
        }
    }
    return p;
}

static int buffer_ok(const et_header *h, const et_arg *arg, uint32_t address, const uint32_t *words)
{
    const uint64_t rows = product(words, arg->rows, sizeof arg->rows);
    uint64_t cols = arg->fixed;
    for (uint32_t k = 0; k < sizeof arg->cols && arg->cols[k] != ET_NO_ARG; k++) {
        cols += words[arg->cols[k]];
    }
    const uint64_t stride = arg->stride == ET_NO_ARG ? cols : words[arg->stride];
    if (rows == 0 || stride < cols) {
        return 0;
    }
    /* rows < 2^30 and stride < 2^24: no overflow of 64 bits */
    return address_ok(h, address, (rows - 1) * stride + cols, arg->item_bytes) &&
           (arg->kind != ET_ARG_WRITE || address >> ET_CLASS_SHIFT != ET_CLASS_CONST);
}

static int scalar_ok(const et_arg *arg, const uint32_t *words, uint32_t i)
{
    switch (arg->kind) {
    case ET_ARG_DIM: return words[i] >= 1 && words[i] <= ET_MAX_DIM;
    case ET_ARG_INT1: return words[i] >= 1 && words[i] <= ET_MAX_INT;
    case ET_ARG_INT0: return words[i] <= ET_MAX_INT;
    case ET_ARG_BEGIN: return words[i] <= words[i + 1] && words[i + 1] <= ET_OFFSET_MASK;
    case ET_ARG_END: return words[i] <= product(words, arg->rows, sizeof arg->rows);
    default: return 1;
    }
}

static int call_ok(const et_header *h, const et_kernel *kernel, const uint32_t *words)
{
    for (uint32_t i = 0; i < kernel->arg_count; i++) { /* scalars first: buffers depend on them */
        if (kernel->args[i].kind >= ET_ARG_DIM && !scalar_ok(&kernel->args[i], words, i)) {
            return 0;
        }
    }
    for (uint32_t i = 0; i < kernel->arg_count; i++) {
        if (kernel->args[i].kind < ET_ARG_DIM &&
            !buffer_ok(h, &kernel->args[i], words[i], words)) {
            return 0;
        }
    }
    return 1;
}

static et_status check_list(const et_instance *self, const et_header *h, const et_list_entry *list)
{
    const uint32_t *code = (const uint32_t *)(const void *)(self->blob + h->code_offset);
    if (list->first_word > h->code_words || list->words > h->code_words - list->first_word ||
        list->calls == 0 || list->passes == 0 || list->passes > 0xFFFFu ||
        list->name[ET_NAME_BYTES - 1] != 0) {
        return ET_ERR_BOUNDS;
    }
    uint32_t at = list->first_word;
    const uint32_t end = at + list->words;
    for (uint32_t call = 0; call < list->calls; call++) {
        if (at >= end) {
            return ET_ERR_BOUNDS;
        }
        const uint32_t number = code[at] & 0xFFFFu;
        const uint32_t count = code[at] >> 16;
        if (number >= h->kernel_count || count > end - at - 1) {
            return ET_ERR_BOUNDS;
        }
        const et_kernel *kernel = &et_kernels_ref[self->kernel[number]];
        if (kernel->arg_count != count || !call_ok(h, kernel, code + at + 1)) {
            return ET_ERR_BOUNDS;
        }
        at += 1 + count;
    }
    return at == end ? ET_OK : ET_ERR_BOUNDS;
}

static et_status bind_kernels(et_instance *self, const et_header *h)
{
    const uint32_t *ids = (const uint32_t *)(const void *)(self->blob + h->kernel_offset);
    for (uint32_t i = 0; i < h->kernel_count; i++) {
        uint32_t low = 0, high = et_kernels_ref_count;
        while (low < high) {
            const uint32_t middle = (low + high) / 2;
            if (et_kernels_ref[middle].id < ids[i]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == et_kernels_ref_count || et_kernels_ref[low].id != ids[i]) {
            return ET_ERR_KERNEL;
        }
        self->kernel[i] = (uint16_t)low;
    }
    return ET_OK;
}

et_status et_program_info(const void *blob, size_t blob_bytes, et_info *info)
{
    const et_header *h = header_of(blob);
    if (blob == NULL || info == NULL || (uintptr_t)blob % ALIGN != 0) {
        return ET_ERR_ARG;
    }
    if (blob_bytes < sizeof *h) {
        return ET_ERR_SIZE;
    }
    if (h->magic != ET_MAGIC || h->version != ET_FORMAT_VERSION || h->header_bytes != sizeof *h) {
        return ET_ERR_PROGRAM;
    }
    if (h->total_bytes != blob_bytes || blob_bytes > ET_OFFSET_MASK) {
        return ET_ERR_SIZE;
    }
    const et_status status = check_sections(h);
    if (status != ET_OK) {
        return status;
    }
    info->program_id = h->crc;
    info->const_bytes = h->const_bytes;
    info->state_bytes = h->state_bytes;
    info->arena_bytes = h->arena_bytes;
    info->ram_bytes = h->state_bytes + h->arena_bytes;
    info->lists = (uint16_t)h->list_count;
    info->tensors = (uint16_t)h->tensor_count;
    return ET_OK;
}

et_status et_load(et_instance *self, const void *blob, size_t blob_bytes, void *ram,
                  size_t ram_bytes)
{
    et_info info;
    if (self == NULL) {
        return ET_ERR_ARG;
    }
    self->blob = NULL; /* unusable until everything is checked */
    self->pc = NULL;
    et_status status = et_program_info(blob, blob_bytes, &info);
    if (status != ET_OK) {
        return status;
    }
    if (ram == NULL || (uintptr_t)ram % ALIGN != 0) {
        return ET_ERR_ARG;
    }
    if (ram_bytes < info.ram_bytes) {
        return ET_ERR_ARENA;
    }
    const et_header *h = header_of(blob);
    const uint8_t *bytes = (const uint8_t *)blob;
    if (crc32(bytes + ET_CRC_START, h->total_bytes - ET_CRC_START) != h->crc) {
        return ET_ERR_CRC;
    }
    et_instance draft;
    draft.blob = bytes;
    status = bind_kernels(&draft, h);
    if (status == ET_OK) {
        status = check_tensors(h, bytes);
    }
    const et_list_entry *list = (const et_list_entry *)(const void *)(bytes + h->list_offset);
    for (uint32_t i = 0; status == ET_OK && i < h->list_count; i++) {
        status = check_list(&draft, h, &list[i]);
    }
    if (status != ET_OK) {
        return status;
    }
    draft.base[ET_CLASS_CONST] = (uint8_t *)(uintptr_t)(bytes + h->const_offset);
    draft.base[ET_CLASS_STATE] = (uint8_t *)ram;
    draft.base[ET_CLASS_ARENA] = (uint8_t *)ram + h->state_bytes;
    draft.base[3] = NULL;
    *self = draft;
    et_restart(self);
    return ET_OK;
}
