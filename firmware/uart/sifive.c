/* SiFive UART: 8 bytes of FIFO each way.  Bytes come in by interrupt, go into a ring, and the core
 * sleeps while the ring is empty.  They go out by polling: replies are short. */
#include "ring.h"

enum { TXDATA, RXDATA, TXCTRL, RXCTRL, IE, IP, DIV };
enum { EMPTY = 31, FULL = 31 }; /* bits of RXDATA, TXDATA */
enum { ENABLE = 1, IE_RECEIVE = 2, IP_TRANSMIT = 1 };

#define UART ((volatile uint32_t *)(uintptr_t)ET_UART_BASE)

uint32_t uart_overruns; /* not known: the UART does not say what it lost */

static void receive_enable(void)
{
    UART[IE] = IE_RECEIVE;
}

void uart_init(void)
{
    head = tail = muted = 0;
    UART[IE] = 0;
    UART[DIV] = (ET_UART_CLOCK_HZ + ET_UART_BAUD / 2) / ET_UART_BAUD - 1;
    UART[TXCTRL] = ENABLE | 1 << 16; /* IP_TRANSMIT: less than one byte waits */
    UART[RXCTRL] = ENABLE;           /* interrupt while more than none is there */
    receive_enable();
    interrupts_init();
}

void uart_interrupt(void)
{
    uint32_t at = head;
    while (at - tail != ET_UART_RING_BYTES) {
        const uint32_t word = UART[RXDATA];
        if (word >> EMPTY != 0) {
            head = at;
            return;
        }
        ring[at++ % ET_UART_RING_BYTES] = (uint8_t)word;
    }
    muted = 1; /* the rest waits in the FIFO */
    UART[IE] = 0;
    head = at;
}

void uart_write(const uint8_t *from, size_t length)
{
    for (; length != 0; length--) {
        while (UART[TXDATA] >> FULL != 0) {
        }
        UART[TXDATA] = *from++;
    }
}

void uart_drain(void)
{
    while ((UART[IP] & IP_TRANSMIT) == 0) {
    }
}
