/* The firmware's wire on the host: everything but start-up and UART, behind stdin and stdout.
 * Tests build it with sanitizers where the compiler has them, and talk to it as to a board. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "service.h"

enum { BUFFER = 1024, RAM = 96 * 1024, PROGRAM = 128 * 1024 };

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

int main(void)
{
    /* Separate allocations, so that an access outside any of them is found. */
    uint8_t *request = malloc(BUFFER);
    uint8_t *reply = malloc(BUFFER);
    const service_board board = {
        .name = "host-test",
        .isa = "none",
        .version = "0.0.0",
        .program = calloc(PROGRAM, 1),
        .program_bytes = PROGRAM,
        .ram = malloc(RAM),
        .ram_bytes = RAM,
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
    free(request);
    free(reply);
    free(board.program);
    free(board.ram);
    return 0;
}
