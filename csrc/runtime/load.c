/* Load a program: its header, its CRC and its kernels; what its tables say is checked in check.c. */
#include "check.h"
#include "edgetrain.h"
#include "et_crc.h"
#include "et_table.h"
#include "format.h"

#define ALIGN 8u

static const et_header *header_of(const void *blob)
{
    return (const et_header *)blob;
}

static int inside(uint32_t offset, uint64_t bytes, uint32_t limit)
{
    return offset % ALIGN == 0 && offset <= limit && bytes <= limit - offset;
}

static et_status check_sections(const et_header *h)
{
    const uint32_t total = h->total_bytes;
    const int ok =
        inside(h->const_offset, h->const_bytes, total) &&
        inside(h->init_offset, h->init_bytes, total) &&
        inside(h->kernel_offset, (uint64_t)h->kernel_count * 4, total) &&
        inside(h->list_offset, (uint64_t)h->list_count * sizeof(et_list_entry), total) &&
        inside(h->tensor_offset, (uint64_t)h->tensor_count * sizeof(et_tensor_entry), total) &&
        inside(h->name_offset, h->name_bytes, total) &&
        inside(h->code_offset, (uint64_t)h->code_words * 4, total) &&
        inside(h->meta_offset, h->meta_bytes, total) && h->init_bytes <= h->state_bytes &&
        h->kernel_count <= ET_MAX_KERNELS && h->list_count < ET_NONE && h->tensor_count < ET_NONE &&
        h->state_bytes <= ET_OFFSET_MASK && h->arena_bytes <= ET_OFFSET_MASK &&
        h->state_bytes % ALIGN == 0 && h->arena_bytes % ALIGN == 0;
    return ok ? ET_OK : ET_ERR_BOUNDS;
}

const et_kernel *const et_tables[] = {
    et_kernels_ref,
#ifdef ET_KERNELS_ZVFH
    et_kernels_zvfh,
#endif
#ifdef ET_KERNELS_ALIAS
    et_kernels_alias,
#endif
};

static const uint32_t *const counts[] = {
    &et_kernels_ref_count,
#ifdef ET_KERNELS_ZVFH
    &et_kernels_zvfh_count,
#endif
#ifdef ET_KERNELS_ALIAS
    &et_kernels_alias_count,
#endif
};

/* The number of the kernel of that id, ET_NONE if this firmware has none. */
static uint16_t find_kernel(uint32_t id)
{
    for (uint32_t table = 0; table < sizeof counts / sizeof counts[0]; table++) {
        const et_kernel *rows = et_tables[table];
        uint32_t low = 0, high = *counts[table];
        while (low < high) {
            const uint32_t middle = (low + high) / 2;
            if (rows[middle].id < id) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low < *counts[table] && rows[low].id == id) {
            return (uint16_t)(table << ET_TABLE_SHIFT | low);
        }
    }
    return ET_NONE;
}

static et_status bind_kernels(et_instance *self, const et_header *h)
{
    const uint32_t *ids = (const uint32_t *)(const void *)(self->blob + h->kernel_offset);
    for (uint32_t i = 0; i < h->kernel_count; i++) {
        self->kernel[i] = find_kernel(ids[i]);
        if (self->kernel[i] == ET_NONE) {
            return ET_ERR_KERNEL;
        }
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
    if (et_crc32(0, bytes + ET_CRC_START, h->total_bytes - ET_CRC_START) != h->crc) {
        return ET_ERR_CRC;
    }
    et_instance draft;
    draft.blob = bytes;
    status = bind_kernels(&draft, h);
    if (status == ET_OK) {
        status = et_check_tensors(h, bytes);
    }
    const et_list_entry *list = (const et_list_entry *)(const void *)(bytes + h->list_offset);
    for (uint32_t i = 0; status == ET_OK && i < h->list_count; i++) {
        status = et_check_list(&draft, h, &list[i]);
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
