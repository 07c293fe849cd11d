/* Prove that the tables and calls of a program stay inside its memory.
 *
 * What a blob may contain is hostile until proven otherwise: names terminated, and for every call
 * every address inside its memory class, aligned, large enough for the dimensions that stand beside
 * it, and never const where it is written. */
#include "check.h"
#include "et_table.h"

static uint32_t item_bytes(uint32_t dtype)
{
    static const uint8_t size[] = {4, 2, 4, 1, 1}; /* f32 f16 i32 u8 i8 */
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

et_status et_check_tensors(const et_header *h, const uint8_t *blob)
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
    /* rows < 2^30 and stride < 2^25: no overflow of 64 bits */
    return address_ok(h, address, (rows - 1) * stride + cols, arg->item_bytes) &&
           (arg->kind != ET_ARG_WRITE || address >> ET_CLASS_SHIFT != ET_CLASS_CONST);
}

static int scalar_ok(const et_arg *arg, const uint32_t *words, uint32_t i)
{
    switch (arg->kind) {
    case ET_ARG_DIM: return words[i] >= 1 && words[i] <= ET_MAX_DIM;
    case ET_ARG_DIM0: return words[i] <= ET_MAX_DIM;
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
        if (kernel->args[i].kind < ET_ARG_DIM && !buffer_ok(h, &kernel->args[i], words[i], words)) {
            return 0;
        }
    }
    return 1;
}

et_status et_check_list(const et_instance *self, const et_header *h, const et_list_entry *list)
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
        const et_kernel *kernel = et_kernel_of(self->kernel[number]);
        if (kernel->arg_count != count || !call_ok(h, kernel, code + at + 1)) {
            return ET_ERR_BOUNDS;
        }
        at += 1 + count;
    }
    return at == end ? ET_OK : ET_ERR_BOUNDS;
}
