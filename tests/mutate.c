/* Load and run damaged programs: whatever et_load accepts must stay inside its memory.
 *
 *   mutate PROGRAM.etp MUTATIONS
 *
 * MUTATIONS is a sequence of: uint32_t count; count times uint32_t word, value.  Each is applied to
 * a fresh copy of the program, whose CRC is then made right.  Prints how many were tried and how
 * many ran.  Where tests/fuzz/ draws, this is exhaustive, and it needs no particular compiler. */
#include "fuzz/harmless.h"

enum { MAX_RAM = 1 << 20, CALLS = 512 };

static uint8_t *read_file(const char *path, size_t *bytes)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0) {
        fail("cannot read a file");
    }
    *bytes = (size_t)ftell(file);
    uint8_t *data = malloc(*bytes + 1);
    rewind(file);
    if (data == NULL || fread(data, 1, *bytes, file) != *bytes) {
        fail("cannot read a file");
    }
    fclose(file);
    return data;
}

int main(int argc, char **argv)
{
    size_t bytes, mutation_bytes, at = 0;
    unsigned tried = 0, ran = 0;
    if (argc != 3) {
        fail("usage: PROGRAM.etp MUTATIONS");
    }
    uint8_t *original = read_file(argv[1], &bytes);
    uint8_t *mutations = read_file(argv[2], &mutation_bytes);
    uint8_t *blob = guarded(bytes);
    uint8_t *copy = malloc(bytes);
    while (at < mutation_bytes) {
        uint32_t count, pair[2];
        memcpy(blob, original, bytes);
        memcpy(&count, mutations + at, sizeof count);
        for (at += sizeof count; count > 0; count--, at += sizeof pair) {
            memcpy(pair, mutations + at, sizeof pair);
            memcpy(blob + 4 * pair[0], &pair[1], sizeof pair[1]);
        }
        repair_crc(blob, bytes);
        memcpy(copy, blob, bytes);
        tried++;
        ran += try_program(blob, bytes, MAX_RAM, CALLS) == ET_OK;
        check_guards(blob, bytes);
        if (memcmp(blob, copy, bytes) != 0) {
            fail("the program was written to");
        }
    }
    printf("%u %u\n", tried, ran);
    free(blob - GUARD);
    free(copy);
    free(original);
    free(mutations);
    return 0;
}
