/* The resident firmware: bytes from the UART to messages, messages to the service, replies back. */
#include "et_board.h"
#include "machine.h"
#include "service.h"
#include "version.h"

enum { STACK_PAINT = 0x57AC57AC }; /* as in start/ */

static service device;
static frame_receiver line;
static uint8_t request[ET_BUFFER_BYTES] __attribute__((aligned(8)));
static uint8_t reply[ET_BUFFER_BYTES] __attribute__((aligned(8)));

static uint32_t stack_used(void)
{
    const uint32_t *p = (const uint32_t *)(const void *)__stack_bottom;
    while (p < (const uint32_t *)(const void *)__stack_top && *p == STACK_PAINT) {
        p++;
    }
    return (uint32_t)(__stack_top - (const uint8_t *)p);
}

/* Takes more stack with every call until the guard stops it. */
static uint32_t dig(uint32_t depth)
{
    volatile uint32_t hole[32];
    hole[depth % 32] = depth;
    return depth == UINT32_MAX ? 0 : dig(depth + 1) + hole[depth % 32];
}

static void crash(bool stack)
{
    if (stack) {
        (void)dig(0);
    }
    illegal_instruction();
}

static void send(void *context, const uint8_t *bytes, size_t length)
{
    (void)context;
    uart_write(bytes, length);
}

int main(void)
{
    const core_facts core = core_look();
    const service_board board = {
        .name = ET_BOARD_NAME,
        .isa = ET_BOARD_ISA,
        .version = ET_VERSION,
        .vlen_bits = core.vector_bits,
        .extensions = core.extensions,
        .lacks = core.lacks,
        .program = __program_start,
        .program_bytes = (uint32_t)(__program_end - __program_start),
        .embedded = __embedded_start,
        .embedded_bytes = (uint32_t)(__embedded_end - __embedded_start),
        .ram = __bss_end,
        .ram_bytes = (uint32_t)(__ram_end - __bss_end),
        .buffer_bytes = ET_BUFFER_BYTES,
        .static_bytes = (uint32_t)(__bss_end - __data_start),
        .stack_bytes = ET_STACK_BYTES,
        .stack_used = stack_used,
        .instructions = {measure_start, measure_stop},
        .crash = crash,
    };
    uint8_t bytes[64];
    uart_init();
    frame_receiver_init(&line, request, sizeof request);
    service_init(&device, &board, &line, &uart_overruns);
    for (;;) {
        const size_t count = uart_read(bytes, sizeof bytes);
        for (size_t i = 0; i < count; i++) {
            const size_t length = frame_receive(&line, bytes[i]);
            if (length == FRAME_GIVEN_UP) {
                frame_send_again(send, NULL);
            }
            if (length == 0 || length == FRAME_GIVEN_UP) {
                continue;
            }
            const size_t answer = service_answer(&device, request, length, reply, sizeof reply);
            if (answer != 0) {
                frame_send(reply, answer, send, NULL);
            }
            if (device.reset) {
                uart_drain();
                machine_reset();
            }
        }
    }
}
