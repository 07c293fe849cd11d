/* Walk the call lists of a loaded program, and look up what its tables hold. */
#include "edgetrain.h"
#include "et_port.h"
#include "et_table.h"
#include "format.h"

static const et_header *header(const et_instance *self)
{
    return (const et_header *)(const void *)self->blob;
}

static const et_list_entry *list_entry(const et_instance *self, uint16_t list)
{
    const et_header *h = header(self);
    return (const et_list_entry *)(const void *)(self->blob + h->list_offset) + list;
}

static const et_tensor_entry *tensor_entry(const et_instance *self, uint16_t tensor)
{
    if (self == NULL || self->blob == NULL || tensor >= header(self)->tensor_count) {
        return NULL;
    }
    const et_header *h = header(self);
    return (const et_tensor_entry *)(const void *)(self->blob + h->tensor_offset) + tensor;
}

static const uint32_t *first_call(const et_instance *self, uint16_t list)
{
    const et_header *h = header(self);
    const uint32_t *code = (const uint32_t *)(const void *)(self->blob + h->code_offset);
    return code + list_entry(self, list)->first_word;
}

void et_restart(et_instance *self)
{
    if (self == NULL || self->blob == NULL) {
        return;
    }
    const et_header *h = header(self);
    uint8_t *state = self->base[ET_CLASS_STATE];
    for (uint32_t i = 0; i < h->init_bytes; i++) {
        state[i] = self->blob[h->init_offset + i];
    }
    for (uint32_t i = h->init_bytes; i < h->state_bytes; i++) {
        state[i] = 0;
    }
    self->pc = NULL;
}

void et_stop(et_instance *self)
{
    if (self != NULL) {
        self->pc = NULL;
    }
}

typedef struct {
    const et_clock *clock;
    uint64_t *each;
    uint64_t empty; /* what the clock advances by between two readings with nothing in between */
    uint32_t done;
} probe;

ET_INLINE void measured_call(const et_kernel *kernel, const uint32_t *words, uint8_t *const *base,
                             probe *p)
{
    const uint64_t before = p->clock->start();
    kernel->call(words, base);
    p->each[p->done++] = p->clock->stop() - before - p->empty;
}

/* Inlined into et_run, where `p` is NULL, and into et_profile: the one pays nothing for the other. */
ET_INLINE et_status walk(et_instance *self, uint16_t list, uint32_t max_calls, probe *p)
{
    if (self == NULL || self->blob == NULL) {
        return ET_ERR_ARG;
    }
    if (list >= header(self)->list_count || (self->pc != NULL && self->list != list)) {
        return ET_ERR_LIST;
    }
    if (self->pc == NULL) {
        self->list = list;
        self->pc = first_call(self, list);
        self->calls_left = list_entry(self, list)->calls;
        self->passes_left = list_entry(self, list)->passes - 1;
    }
    uint64_t budget = max_calls ? max_calls : UINT64_MAX;
    for (;;) {
        uint32_t run = self->calls_left < budget ? self->calls_left : (uint32_t)budget;
        const uint32_t *pc = self->pc;
        self->calls_left -= run;
        budget -= run;
        for (; run > 0; run--) {
            const et_kernel *kernel = et_kernel_of(self->kernel[*pc & 0xFFFFu]);
            if (p != NULL) {
                measured_call(kernel, pc + 1, self->base, p);
            } else {
                kernel->call(pc + 1, self->base);
            }
            pc += 1 + (*pc >> 16);
        }
        self->pc = pc;
        if (self->calls_left != 0) {
            return ET_MORE;
        }
        if (self->passes_left == 0) {
            self->pc = NULL;
            return ET_OK;
        }
        self->passes_left--;
        self->pc = first_call(self, list);
        self->calls_left = list_entry(self, list)->calls;
        if (budget == 0) {
            return ET_MORE;
        }
    }
}

et_status et_run(et_instance *self, uint16_t list, uint32_t max_calls)
{
    return walk(self, list, max_calls, NULL);
}

et_status et_profile(et_instance *self, uint16_t list, const et_clock *clock, uint64_t *each,
                     uint32_t *calls)
{
    if (clock == NULL || clock->start == NULL || clock->stop == NULL || each == NULL ||
        calls == NULL || *calls == 0) {
        return ET_ERR_ARG;
    }
    const uint64_t before = clock->start();
    probe p = {.clock = clock, .each = each, .empty = clock->stop() - before};
    const et_status status = walk(self, list, *calls, &p);
    *calls = p.done;
    return status;
}

static int same_name(const char *a, const char *b)
{
    while (*a != 0 && *a == *b) {
        a++;
        b++;
    }
    return *a == *b;
}

uint16_t et_find_list(const et_instance *self, const char *name)
{
    if (self == NULL || self->blob == NULL || name == NULL) {
        return ET_NONE;
    }
    for (uint16_t i = 0; i < header(self)->list_count; i++) {
        if (same_name(list_entry(self, i)->name, name)) {
            return i;
        }
    }
    return ET_NONE;
}

et_status et_tensor(const et_instance *self, uint16_t tensor, et_tensor_info *info)
{
    const et_tensor_entry *t = tensor_entry(self, tensor);
    if (t == NULL || info == NULL) {
        return ET_ERR_ARG;
    }
    static const uint8_t item[] = {4, 2, 4, 1, 1};
    info->name = (const char *)(self->blob + header(self)->name_offset + t->name);
    info->dtype = (et_dtype)t->dtype;
    info->role = (et_role)t->role;
    info->rank = t->rank;
    info->bytes = item[t->dtype];
    for (uint32_t i = 0; i < ET_MAX_RANK; i++) {
        info->shape[i] = i < t->rank ? t->shape[i] : 1;
        info->bytes *= info->shape[i];
    }
    return ET_OK;
}

void *et_tensor_data(et_instance *self, uint16_t tensor)
{
    const et_tensor_entry *t = tensor_entry(self, tensor);
    return t ? self->base[t->address >> ET_CLASS_SHIFT] + (t->address & ET_OFFSET_MASK) : NULL;
}

int et_tensor_writable(const et_instance *self, uint16_t tensor)
{
    const et_tensor_entry *t = tensor_entry(self, tensor);
    return t != NULL && t->address >> ET_CLASS_SHIFT != ET_CLASS_CONST;
}

uint16_t et_find_role(const et_instance *self, et_role role)
{
    for (uint16_t i = 0; tensor_entry(self, i) != NULL; i++) {
        if (tensor_entry(self, i)->role == (uint8_t)role) {
            return i;
        }
    }
    return ET_NONE;
}

const char *et_status_text(et_status status)
{
    switch (status) {
    case ET_OK: return "done";
    case ET_MORE: return "stopped at the limit of calls; more to run";
    case ET_ERR_ARG: return "a pointer, size or index is wrong";
    case ET_ERR_PROGRAM: return "not a program, or built for another version of the format";
    case ET_ERR_ARENA: return "too little RAM for the program's state and arena";
    case ET_ERR_KERNEL: return "the program calls a kernel that this firmware lacks";
    case ET_ERR_SIZE: return "the program is shorter or longer than its header says";
    case ET_ERR_CRC: return "the program is damaged: its CRC does not match";
    case ET_ERR_BOUNDS: return "the program addresses memory outside its own";
    case ET_ERR_LIST: return "no such call list, or another one is under way";
    }
    return "unknown status";
}
