/* libFuzzer over programs: header, tables, calls and kernels.
 *
 * An input is a program as it is.  It is tried twice: as it came, and with its length and CRC made
 * right, so that damage reaches the checks behind them.  The mutator knows the format: it changes
 * words of the tables, arguments of calls, and writes new calls of any kernel that there is. */
#include "check.h"
#include "et_table.h"
#include "harmless.h"

enum { MAX_RAM = 16 << 10, CALLS = 64 };

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed);
int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static unsigned long tried, ran;

static void report(void)
{
    fprintf(stderr, "stat::programs_tried: %lu\nstat::programs_run: %lu\n", tried, ran);
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    return atexit(report);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    uint8_t *blob = guarded(size);
    uint8_t *copy = guarded(size);
    content = (uint32_t)size;
    if (size != 0) {
        memcpy(blob, data, size);
    }
    (void)try_program(blob, size, MAX_RAM, CALLS);
    if (size >= sizeof(et_header)) {
        const uint32_t total = (uint32_t)size;
        memcpy(blob + offsetof(et_header, total_bytes), &total, sizeof total);
        repair_crc(blob, size);
        memcpy(copy, blob, size);
        tried++;
        ran += try_program(blob, size, MAX_RAM, CALLS) == ET_OK;
        if (memcmp(blob, copy, size) != 0) {
            fail("the program was written to");
        }
    }
    free(copy - GUARD);
    free(blob - GUARD);
    return 0;
}

/* The mutator */

static uint32_t draw_state;

static uint32_t draw(uint32_t below)
{
    draw_state ^= draw_state << 13;
    draw_state ^= draw_state >> 17;
    draw_state ^= draw_state << 5;
    return below == 0 ? 0 : draw_state % below;
}

static uint32_t draw_word(uint32_t old)
{
    static const uint32_t odd[] = {0,          1,          2,          3,          7,
                                   8,          16,         127,        128,        0x7FFFFF,
                                   0x800000,   0x3FFFFFF8, 0x40000000, 0x7FFFFFFF, 0x80000000,
                                   0xBFFFFFFC, 0xC0000000, 0xFFFFFFFF, 0x7FC00000, 0x7F800000};
    switch (draw(6)) {
    case 0: return odd[draw(sizeof odd / sizeof odd[0])];
    case 1: return old ^ 1u << draw(32);
    case 2: return old + 1 + draw(8);
    case 3: return old - 1 - draw(8);
    case 4: return old * (2 + draw(3));
    default: return draw(40);
    }
}

static uint32_t *words_at(uint8_t *data, size_t size, uint32_t offset, uint64_t bytes)
{
    return offset % 4 == 0 && offset <= size && bytes <= size - offset
               ? (uint32_t *)(void *)(data + offset)
               : NULL;
}

/* One word of the header or of a table. */
static void change_table(uint8_t *data, size_t size, const et_header *h)
{
    const struct {
        uint32_t offset;
        uint64_t bytes;
    } tables[] = {
        {16, sizeof *h - 16},
        {h->kernel_offset, 4ull * h->kernel_count},
        {h->list_offset, (uint64_t)h->list_count * sizeof(et_list_entry)},
        {h->tensor_offset, (uint64_t)h->tensor_count * sizeof(et_tensor_entry)},
        {h->code_offset, 4ull * h->code_words},
    };
    const uint32_t which = draw(sizeof tables / sizeof tables[0]);
    uint32_t *words = words_at(data, size, tables[which].offset, tables[which].bytes);
    if (words != NULL && tables[which].bytes >= 4) {
        const uint32_t at = draw((uint32_t)(tables[which].bytes / 4));
        words[at] = draw_word(words[at]);
    }
}

/* An address near the begin or the end of a memory class, most often a possible one. */
static uint32_t draw_address(const et_header *h, const et_arg *arg)
{
    const uint32_t bytes[] = {h->const_bytes, h->state_bytes, h->arena_bytes};
    const uint32_t class_ = draw(8) == 0 ? draw(4) : ET_CLASS_STATE + draw(2);
    const uint32_t limit = class_ < 3 ? bytes[class_] : 64;
    uint32_t offset = draw(3) == 0 ? 0 : draw(limit + 8);
    if (draw(3) == 0) {
        offset = limit - 4 * draw(20);
    }
    if (draw(16) != 0) {
        offset -= offset % (arg->item_bytes ? arg->item_bytes : 1);
    }
    return class_ << ET_CLASS_SHIFT | (offset & ET_OFFSET_MASK);
}

static uint32_t draw_number(const et_arg *arg, const uint32_t *words, uint32_t i)
{
    uint32_t product = 1;
    switch (arg->kind) {
    case ET_ARG_BEGIN: return draw(4) == 0 ? draw(4) : 0;
    case ET_ARG_END:
        for (uint32_t k = 0; k < sizeof arg->rows && arg->rows[k] != ET_NO_ARG; k++) {
            product *= arg->rows[k] < i ? words[arg->rows[k]] : 1;
        }
        return product + (draw(6) == 0 ? 1 : 0) - (draw(6) == 0 ? 1 : 0);
    case ET_ARG_INT1: return 1 + (draw(3) == 0 ? draw(5) : 0);
    case ET_ARG_INT0: return draw(3) == 0 ? draw(4) : 0;
    case ET_ARG_WORD: return draw(2) == 0 ? 0x3F000000 + (draw(64) << 20) : draw_word(draw(9));
    default: return draw(12) == 0 ? draw_word(draw(40)) : 1 + (draw(2) == 0 ? draw(9) : 0);
    }
}

/* A list of one call, of any kernel there is, with arguments that nearly fit. */
static void new_call(uint8_t *data, size_t size, const et_header *h)
{
    const uint32_t index = draw(et_kernels_ref_count);
    const et_kernel *kernel = &et_kernels_ref[index];
    uint32_t *ids = words_at(data, size, h->kernel_offset, 4ull * h->kernel_count);
    uint32_t *code = words_at(data, size, h->code_offset, 4ull * h->code_words);
    uint32_t *lists =
        words_at(data, size, h->list_offset, (uint64_t)h->list_count * sizeof(et_list_entry));
    if (ids == NULL || code == NULL || lists == NULL || h->kernel_count == 0 ||
        h->list_count == 0 || h->code_words <= kernel->arg_count) {
        return;
    }
    const uint32_t number = draw(h->kernel_count);
    const uint32_t first = draw(2) == 0 ? 0 : draw(h->code_words - kernel->arg_count);
    uint32_t *words = code + first + 1;
    et_list_entry *list = (et_list_entry *)(void *)lists;
    if (draw(8) != 0) { /* the calls of the other lists may be gone now */
        ((et_header *)(void *)data)->list_count = 1;
    }
    ids[number] = kernel->id;
    words[-1] = number | kernel->arg_count << 16;
    for (uint32_t i = 0; i < kernel->arg_count; i++) {
        const et_arg *arg = &kernel->args[i];
        words[i] = arg->kind < ET_ARG_DIM ? draw_address(h, arg) : draw_number(arg, words, i);
    }
    list->first_word = first;
    list->words = 1 + kernel->arg_count;
    list->calls = 1;
    list->passes = 1 + draw(3);
}

/* One argument of a call that a list has. */
static void change_call(uint8_t *data, size_t size, const et_header *h)
{
    const uint32_t *code = words_at(data, size, h->code_offset, 4ull * h->code_words);
    uint32_t calls = 0, at = 0;
    for (; code != NULL && at < h->code_words; at += 1 + (code[at] >> 16)) {
        calls++;
    }
    uint32_t chosen = draw(calls);
    for (at = 0; code != NULL && at < h->code_words; at += 1 + (code[at] >> 16)) {
        const uint32_t count = code[at] >> 16;
        if (chosen-- == 0 && count != 0 && at + count < h->code_words) {
            uint32_t *word = (uint32_t *)(void *)(data + h->code_offset) + at + 1 + draw(count);
            *word = draw(3) == 0 ? code[at + 1 + draw(count)] : draw_word(*word);
        }
    }
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed)
{
    et_header h;
    draw_state = seed | 1u;
    (void)draw(1);
    if (size < sizeof h || draw(10) == 0) {
        return LLVMFuzzerMutate(data, size, max_size);
    }
    for (uint32_t changes = 1 + draw(3); changes > 0; changes--) {
        memcpy(&h, data, sizeof h);
        switch (draw(4)) {
        case 0: change_table(data, size, &h); break;
        case 1: change_call(data, size, &h); break;
        default: new_call(data, size, &h); break;
        }
    }
    return size;
}
