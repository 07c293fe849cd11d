/* The firmware's wire on the host: everything but start-up and UART, behind stdin and stdout.
 *
 *   wire_device [--ram BYTES] [PROGRAM.etp]
 *
 *   --ram BYTES   programs share this much RAM with their state, as on a board without other memory
 *   PROGRAM.etp   is built in
 *
 * Tests build it with sanitizers where the compiler has them, and talk to it as to a board. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "wire_board.h"

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
    uint8_t *request = malloc(BUFFER);
    uint8_t *reply = malloc(BUFFER);
    service_board board = new_board(ram_bytes, shared ? 0 : PROGRAM, crash);
    board.embedded = embedded;
    board.embedded_bytes = read_program(path, embedded);
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
            if (length == FRAME_GIVEN_UP) {
                frame_send_again(send, NULL);
            }
            if (length == 0 || length == FRAME_GIVEN_UP) {
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
