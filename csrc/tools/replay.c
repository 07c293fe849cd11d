/* et_replay: run a program over recorded samples and write what it has become.
 *
 *   et_replay PROGRAM.etp SAMPLES.bin OUT.bin [--cut N] [--poison] [--ram BYTES]
 *
 *   --cut N      return from et_run after every N kernel calls, and resume
 *   --poison     fill the arena with 0xFF before every record
 *   --ram BYTES  offer the program this much RAM (default: what it asks for)
 *
 * SAMPLES.bin is a sequence of records, all words little-endian, as the machine's must be:
 *
 *   char list[16]                               zero-padded name of the list to run
 *   uint32_t puts                               tensors to write before it runs
 *   puts times: uint32_t tensor, bytes; data    padded with zeros to a multiple of 4 bytes
 *
 * OUT.bin gets every tensor of the program's table, in order, without gaps.  Exit status: 0 done,
 * 1 with a sentence on stderr.  For machines that have a C library but no Python. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "edgetrain.h"

typedef struct {
    uint8_t *data; /* 8-byte aligned, like all memory of malloc */
    size_t bytes;
} bytes;

typedef struct {
    uint32_t cut;
    int poison;
    size_t ram_bytes;
} options;

static int fail(const char *what, const char *about)
{
    fprintf(stderr, "et_replay: %s: %s\n", about, what);
    return 0;
}

static int read_file(const char *path, bytes *out)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return fail("cannot be opened", path);
    }
    size_t room = 1 << 16;
    out->bytes = 0;
    out->data = malloc(room);
    while (out->data != NULL) {
        out->bytes += fread(out->data + out->bytes, 1, room - out->bytes, file);
        if (out->bytes < room) {
            break;
        }
        room *= 2;
        uint8_t *larger = realloc(out->data, room);
        if (larger == NULL) {
            free(out->data);
        }
        out->data = larger;
    }
    const int ok = out->data != NULL && !ferror(file);
    fclose(file);
    return ok ? 1 : fail("cannot be read", path);
}

static uint32_t word_at(const uint8_t *p)
{
    uint32_t word;
    memcpy(&word, p, sizeof word);
    return word;
}

/* Take `count` bytes off the front of the records; NULL when there are fewer. */
static const uint8_t *take(bytes *from, size_t count)
{
    if (count > from->bytes) {
        return NULL;
    }
    const uint8_t *at = from->data;
    from->data += count;
    from->bytes -= count;
    return at;
}

static int put(et_instance *net, bytes *records)
{
    const uint8_t *head = take(records, 8);
    et_tensor_info info;
    if (head == NULL) {
        return fail("ends in the middle of a record", "samples");
    }
    const uint32_t tensor = word_at(head);
    const uint32_t size = word_at(head + 4);
    const uint8_t *data = take(records, ((size_t)size + 3) / 4 * 4);
    if (data == NULL) {
        return fail("ends in the middle of a tensor", "samples");
    }
    if (tensor >= ET_NONE || et_tensor(net, (uint16_t)tensor, &info) != ET_OK ||
        info.bytes != size || !et_tensor_writable(net, (uint16_t)tensor)) {
        return fail("a tensor is not the program's, or of another size", "samples");
    }
    memcpy(et_tensor_data(net, (uint16_t)tensor), data, size);
    return 1;
}

static int run_record(et_instance *net, bytes *records, const options *chosen, uint8_t *arena,
                      size_t arena_bytes)
{
    char name[ET_NAME_BYTES + 1] = {0};
    const uint8_t *head = take(records, ET_NAME_BYTES + 4);
    if (head == NULL) {
        return fail("ends in the middle of a record", "samples");
    }
    memcpy(name, head, ET_NAME_BYTES);
    const uint16_t list = et_find_list(net, name);
    if (list == ET_NONE) {
        return fail("the program has no such list", name);
    }
    if (chosen->poison) {
        memset(arena, 0xFF, arena_bytes);
    }
    for (uint32_t left = word_at(head + ET_NAME_BYTES); left > 0; left--) {
        if (!put(net, records)) {
            return 0;
        }
    }
    et_status status;
    do {
        status = et_run(net, list, chosen->cut);
    } while (status == ET_MORE);
    return status == ET_OK ? 1 : fail(et_status_text(status), name);
}

static int write_tensors(et_instance *net, const char *path)
{
    FILE *file = fopen(path, "wb");
    et_tensor_info info;
    if (file == NULL) {
        return fail("cannot be created", path);
    }
    int ok = 1;
    for (uint16_t i = 0; et_tensor(net, i, &info) == ET_OK; i++) {
        ok = ok && fwrite(et_tensor_data(net, i), 1, info.bytes, file) == info.bytes;
    }
    ok = fclose(file) == 0 && ok;
    return ok ? 1 : fail("cannot be written", path);
}

static int replay(const bytes *program, bytes records, const char *out, const options *chosen)
{
    et_info info;
    et_instance net;
    et_status status = et_program_info(program->data, program->bytes, &info);
    if (status != ET_OK) {
        return fail(et_status_text(status), "program");
    }
    const size_t ram_bytes = chosen->ram_bytes ? chosen->ram_bytes : info.ram_bytes;
    uint8_t *ram = malloc(ram_bytes ? ram_bytes : 1);
    if (ram == NULL) {
        return fail("not enough memory", "program");
    }
    status = et_load(&net, program->data, program->bytes, ram, ram_bytes);
    int ok = status == ET_OK ? 1 : fail(et_status_text(status), "program");
    while (ok && records.bytes > 0) {
        ok = run_record(&net, &records, chosen, ram + info.state_bytes, info.arena_bytes);
    }
    ok = ok && write_tensors(&net, out);
    free(ram);
    return ok;
}

/* The positive number behind an option, 0 if there is none. */
static unsigned long number(const char *text)
{
    char *end = NULL;
    const unsigned long value = text ? strtoul(text, &end, 10) : 0;
    return end != NULL && *end == 0 && value <= UINT32_MAX ? value : 0;
}

static int parse_options(int argc, char **argv, options *chosen)
{
    for (int i = 4; i < argc; i++) {
        const int takes_number = strcmp(argv[i], "--poison") != 0;
        const unsigned long value = takes_number ? number(argv[i + 1]) : 1;
        if (!takes_number) {
            chosen->poison = 1;
        } else if (strcmp(argv[i], "--cut") == 0) {
            chosen->cut = (uint32_t)value;
        } else if (strcmp(argv[i], "--ram") == 0) {
            chosen->ram_bytes = (size_t)value;
        } else {
            return 0;
        }
        if (value == 0) {
            return 0;
        }
        i += takes_number;
    }
    return argc >= 4;
}

int main(int argc, char **argv)
{
    options chosen = {0, 0, 0};
    bytes program = {NULL, 0};
    bytes records = {NULL, 0};
    if (!parse_options(argc, argv, &chosen)) {
        fail("PROGRAM.etp SAMPLES.bin OUT.bin [--cut N] [--poison] [--ram BYTES]", "usage");
        return 1;
    }
    const int ok = read_file(argv[1], &program) && read_file(argv[2], &records) &&
                   replay(&program, records, argv[3], &chosen);
    free(program.data);
    free(records.data);
    return ok ? 0 : 1;
}
