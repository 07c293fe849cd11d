/* 16550A UART.  Bytes come in by interrupt, go into a ring, and the core sleeps while the ring is
 * empty.  They go out by polling: replies are short. */
#include "ring.h"

enum { RBR = 0, THR = 0, DLL = 0, IER = 1, DLM = 1, IIR = 2, FCR = 2, LCR = 3, MCR = 4, LSR = 5 };
enum { LSR_DATA = 0x01, LSR_OVERRUN = 0x02, LSR_THR_EMPTY = 0x20, LSR_IDLE = 0x40 };
enum { IER_RECEIVE = 1, FIFO_BYTES = 16, FIFO_TRIGGER = 14, IIR_KIND = 0x0F, IIR_TRIGGER = 0x04 };

#define UART ((volatile uint8_t *)(uintptr_t)ET_UART_BASE)

uint32_t uart_overruns;

static void receive_enable(void)
{
    UART[IER] = IER_RECEIVE;
}

void uart_init(void)
{
    const uint32_t divisor = (ET_UART_CLOCK_HZ + 8 * ET_UART_BAUD) / (16 * ET_UART_BAUD);
    head = tail = muted = 0;
    UART[IER] = 0;
    UART[LCR] = 0x80;
    UART[DLL] = (uint8_t)divisor;
    UART[DLM] = (uint8_t)(divisor >> 8);
    UART[LCR] = 0x03; /* 8 bits, no parity, 1 stop bit */
    UART[FCR] = 0xC7; /* FIFOs on and empty, interrupt at 14 bytes or after a pause */
    UART[MCR] = 0x03;
    receive_enable();
    interrupts_init();
}

static inline bool data_ready(void)
{
    const uint8_t status = UART[LSR];
    uart_overruns += (status & LSR_OVERRUN) != 0;
    return (status & LSR_DATA) != 0;
}

void uart_interrupt(void)
{
    const uint32_t kind = UART[IIR] & IIR_KIND;
    uint32_t at = head;
    /* At the trigger level 14 bytes are there, and no more are read: to ask for each, or to follow
     * the sender byte by byte, costs several times as much in a simulator. */
    uint32_t sure = kind == IIR_TRIGGER ? FIFO_TRIGGER : 0;
    while (sure != 0 || (kind != IIR_TRIGGER && data_ready())) {
        if (at - tail == ET_UART_RING_BYTES) {
            muted = 1; /* the rest waits in the FIFO */
            UART[IER] = 0;
            break;
        }
        ring[at++ % ET_UART_RING_BYTES] = UART[RBR];
        sure -= sure != 0;
    }
    head = at;
}

void uart_write(const uint8_t *from, size_t length)
{
    while (length != 0) {
        while ((UART[LSR] & LSR_THR_EMPTY) == 0) {
        }
        for (size_t i = 0; i < FIFO_BYTES && length != 0; i++, length--) {
            UART[THR] = *from++;
        }
    }
}

void uart_drain(void)
{
    while ((UART[LSR] & LSR_IDLE) == 0) {
    }
}
