/* The memory of a host that plays the board, for tests of the firmware's service.
 *
 * Separate allocations, so that an access outside any of them is found. */
#ifndef ET_WIRE_BOARD_H
#define ET_WIRE_BOARD_H

#include <stdlib.h>

#include "service.h"

enum { BUFFER = 1024, RAM = 96 * 1024, PROGRAM = 128 * 1024, EMBEDDED = 64 * 1024 };

static uint32_t stack_used(void)
{
    return 1234;
}

static uint64_t now;

static uint64_t measure_start(void)
{
    return now;
}

static uint64_t measure_stop(void)
{
    static uint64_t asked;
    now += 500 * asked * (asked + 1); /* the first run takes 1000, a later one more */
    asked++;
    return now;
}

/* program_bytes 0: programs share the RAM. */
static service_board new_board(uint32_t ram_bytes, uint32_t program_bytes,
                               void (*crash)(bool stack))
{
    return (service_board){
        .name = "host-test",
        .isa = "none",
        .version = "0.0.0",
        .program = calloc(PROGRAM, 1),
        .program_bytes = program_bytes,
        .ram = calloc(ram_bytes, 1),
        .ram_bytes = ram_bytes,
        .buffer_bytes = BUFFER,
        .static_bytes = 100,
        .stack_bytes = 2000,
        .stack_used = stack_used,
        .instructions = {measure_start, measure_stop},
        .crash = crash,
    };
}

#endif
