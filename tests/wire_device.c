/* The firmware's wire on the host: everything but start-up and UART, behind stdin and stdout.
 *
 *   wire_device [--ram BYTES] [PROGRAM.etp]
 *
 *   --ram BYTES   programs share this much RAM with their state, as on a board without other memory
 *   PROGRAM.etp   is built in
 *
 * Tests build it with sanitizers where the compiler has them, and talk to it as to a board. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "service.h"

enum { BUFFER = 1024, RAM = 96 * 1024, PROGRAM = 128 * 1024, EMBEDDED = 64 * 1024 };

static uint32_t stack_used(void)
{
    return 1234;
}

static uint64_t instructions(void)
{
    static uint64_t now;
    return now += 1000; /* a run takes 1000 */
}

static void crash(bool stack)
{
    printf("\nedgetrain trap: cause=%08x pc=80001234 value=80400040%s\n", stack ? 7 : 2,
           stack ? " guard" : "");
    fflush(stdout);
    exit(1);
}

static void send(void *context, const uint8_t *line, size_t length)
{
    (void)context;
    if (write(1, line, length) != (ssize_t)length) {
        exit(2);
    }
}

static uint32_t read_program(const char *path, uint8_t *to)
{
    FILE *file = path != NULL ? fopen(path, "rb") : NULL;
    const size_t bytes = file != NULL ? fread(to, 1, EMBEDDED, file) : 0;
    if (file != NULL) {
        fclose(file);
    }
    return (uint32_t)bytes;
}

int main(int argc, char **argv)
{
    const int shared = argc > 2 && strcmp(argv[1], "--ram") == 0;
    const uint32_t ram_bytes = shared ? (uint32_t)atoi(argv[2]) : RAM;
    const char *path = argc > (shared ? 3 : 1) ? argv[shared ? 3 : 1] : NULL;
    uint8_t *embedded = malloc(EMBEDDED);
    /* Separate allocations, so that an access outside any of them is found. */
    uint8_t *request = malloc(BUFFER);
    uint8_t *reply = malloc(BUFFER);
    const service_board board = {
        .name = "host-test",
        .isa = "none",
        .version = "0.0.0",
        .program = calloc(PROGRAM, 1),
        .program_bytes = shared ? 0 : PROGRAM,
        .embedded = embedded,
        .embedded_bytes = read_program(path, embedded),
        .ram = calloc(ram_bytes, 1),
        .ram_bytes = ram_bytes,
        .buffer_bytes = BUFFER,
        .static_bytes = 100,
        .stack_bytes = 2000,
        .stack_used = stack_used,
        .instructions = instructions,
        .crash = crash,
    };
    const uint32_t overruns = 0;
    service device;
    frame_receiver line;
    uint8_t bytes[4096];
    ssize_t count;
    frame_receiver_init(&line, request, BUFFER);
    service_init(&device, &board, &line, &overruns);
    while ((count = read(0, bytes, sizeof bytes)) > 0) {
        for (ssize_t i = 0; i < count; i++) {
            const size_t length = frame_receive(&line, bytes[i]);
            if (length == 0) {
                continue;
            }
            const size_t answer = service_answer(&device, request, length, reply, BUFFER);
            if (answer != 0) {
                frame_send(reply, answer, send, NULL);
            }
            if (device.reset) {
                frame_receiver_init(&line, request, BUFFER);
                service_init(&device, &board, &line, &overruns);
            }
        }
    }
    free(embedded);
    free(request);
    free(reply);
    free(board.program);
    free(board.ram);
    return 0;
}
