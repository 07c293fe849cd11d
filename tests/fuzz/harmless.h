/* Load and run a program that nobody vouches for: what et_load accepts must stay inside its memory.
 *
 * Under AddressSanitizer a wrong access ends the process; without it, guard bytes around the memory
 * and a comparison of the program find wrong writes.  Shared by tests/mutate.c and program.c. */
#ifndef ET_HARMLESS_H
#define ET_HARMLESS_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "edgetrain.h"

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#endif

enum {
#ifdef SANITIZED
    GUARD = 0, /* the sanitizer watches the very first byte */
#else
    GUARD = 256,
#endif
    CRC_AT = 12,
    CRC_START = 16,
    CALLS_AT_ONCE = 7,
};

static uint32_t content = 1;
static volatile uint32_t sink; /* so that what is only read is read */

static uint8_t random_byte(void)
{
    content = content * 1664525u + 1013904223u;
    return (uint8_t)(content >> 24);
}

static void fail(const char *what)
{
    fprintf(stderr, "harmless: %s\n", what);
    abort();
}

static uint8_t *guarded(size_t bytes)
{
    uint8_t *p = malloc(bytes + 2 * GUARD);
    if (p == NULL) {
        fail("not enough memory");
    }
    memset(p, 0xA5, GUARD);
    memset(p + GUARD + bytes, 0xA5, GUARD);
    return p + GUARD;
}

static void check_guards(const uint8_t *p, size_t bytes)
{
    for (int i = 0; i < GUARD; i++) {
        if (p[i - GUARD] != 0xA5 || p[bytes + (size_t)i] != 0xA5) {
            fail("wrote outside its memory");
        }
    }
}

static uint32_t crc32(const uint8_t *p, size_t n)
{
    static uint32_t table[256];
    for (uint32_t i = 0; table[255] == 0 && i < 256; i++) {
        uint32_t c = i;
        for (int k = 0; k < 8; k++) {
            c = (c & 1u) ? 0xEDB88320u ^ (c >> 1) : c >> 1;
        }
        table[i] = c;
    }
    uint32_t c = 0xFFFFFFFFu;
    for (size_t i = 0; i < n; i++) {
        c = table[(c ^ p[i]) & 0xFFu] ^ (c >> 8);
    }
    return ~c;
}

/* So that the checks behind the CRC are tested. */
static void repair_crc(uint8_t *blob, size_t bytes)
{
    const uint32_t crc = crc32(blob + CRC_START, bytes - CRC_START);
    memcpy(blob + CRC_AT, &crc, sizeof crc);
}

/* Give the program's working memory hostile content, run all its lists and read all its tensors. */
static uint32_t run_all(et_instance *net, const et_info *info, uint8_t *ram, int calls)
{
    uint32_t sum = 0;
    et_tensor_info tensor;
    for (uint16_t list = 0; list < info->lists; list++) {
        for (uint32_t i = 0; i < info->arena_bytes; i++) {
            ram[info->state_bytes + i] = random_byte();
        }
        et_status status = ET_MORE;
        for (int done = 0; done < calls && status == ET_MORE; done += CALLS_AT_ONCE) {
            status = et_run(net, list, CALLS_AT_ONCE);
        }
        if (status != ET_OK && status != ET_MORE) {
            fail("a list of a valid program does not run");
        }
        for (uint16_t i = 0; et_tensor(net, i, &tensor) == ET_OK; i++) {
            const uint8_t *data = et_tensor_data(net, i);
            for (uint32_t k = 0; k < tensor.bytes; k++) {
                sum += data[k];
            }
            sum += (uint32_t)strlen(tensor.name) + (uint32_t)et_tensor_writable(net, i) +
                   et_find_list(net, tensor.name) + et_find_role(net, tensor.role);
        }
        if (status == ET_MORE) { /* "repeat 65535 times" would take a while */
            et_restart(net);
        }
    }
    return sum;
}

/* Load `blob` and run at most `calls` calls of every list; refused where it needs `max_ram`. */
static et_status try_program(const uint8_t *blob, size_t bytes, uint32_t max_ram, int calls)
{
    et_info info;
    et_instance net;
    et_status status = et_program_info(blob, bytes, &info);
    if (status != ET_OK) {
        return status;
    }
    if (info.ram_bytes > max_ram) {
        uint8_t *small = guarded(64);
        status = et_load(&net, blob, bytes, small, 64);
        check_guards(small, 64);
        free(small - GUARD);
        if (status != ET_ERR_ARENA) {
            fail("a program for more RAM than there is was not refused");
        }
        return status;
    }
    uint8_t *ram = guarded(info.ram_bytes);
    status = et_load(&net, blob, bytes, ram, info.ram_bytes);
    if (status == ET_OK) {
        sink += run_all(&net, &info, ram, calls);
    } else if (et_run(&net, 0, 0) != ET_ERR_ARG || et_tensor_data(&net, 0) != NULL) {
        fail("a program that was refused can be used");
    }
    check_guards(ram, info.ram_bytes);
    free(ram - GUARD);
    return status;
}

#endif
