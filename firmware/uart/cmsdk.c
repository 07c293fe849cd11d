/* UART of Arm's Cortex-M system design kit: one byte each way.  Bytes come in by interrupt, go into a
 * ring, and the core sleeps while the ring is empty.  They go out by polling: replies are short. */
#include "ring.h"

enum { DATA, STATE, CTRL, INTERRUPT, BAUDDIV };
enum { TX_FULL = 1, RX_FULL = 2, RX_OVERRUN = 8 };                           /* STATE */
enum { TX_ENABLE = 1, RX_ENABLE = 2, RX_INTERRUPT = 8, RX_INTERRUPTED = 2 }; /* CTRL, INTERRUPT */

#define UART ((volatile uint32_t *)(uintptr_t)ET_UART_BASE)

uint32_t uart_overruns;

static void receive_enable(void)
{
    UART[CTRL] = TX_ENABLE | RX_ENABLE | RX_INTERRUPT;
}

void uart_init(void)
{
    head = tail = muted = 0;
    UART[CTRL] = 0;
    UART[BAUDDIV] = (ET_UART_CLOCK_HZ + ET_UART_BAUD / 2) / ET_UART_BAUD;
    receive_enable();
    interrupts_init();
}

void uart_interrupt(void)
{
    uint32_t at = head;
    UART[INTERRUPT] = RX_INTERRUPTED; /* seen; a byte that comes from here on raises it again */
    if ((UART[STATE] & RX_OVERRUN) != 0) {
        UART[STATE] = RX_OVERRUN;
        uart_overruns++;
    }
    while ((UART[STATE] & RX_FULL) != 0) {
        if (at - tail == ET_UART_RING_BYTES) {
            muted = 1; /* the byte waits in the UART */
            UART[CTRL] = TX_ENABLE | RX_ENABLE;
            break;
        }
        ring[at++ % ET_UART_RING_BYTES] = (uint8_t)UART[DATA];
    }
    head = at;
}

void uart_write(const uint8_t *from, size_t length)
{
    for (; length != 0; length--) {
        uart_drain();
        UART[DATA] = *from++;
    }
}

void uart_drain(void)
{
    while ((UART[STATE] & TX_FULL) != 0) {
    }
}
