/* Bytes between a UART's interrupt handler and uart_read().  For drivers whose UART hands over byte by
 * byte; included by one file only. */
#ifndef ET_RING_H
#define ET_RING_H

#include "et_board.h"
#include "machine.h"

static volatile uint8_t ring[ET_UART_RING_BYTES]; /* a power of two */
static volatile uint32_t head;  /* bytes put in so far; only the handler moves it */
static volatile uint32_t tail;  /* bytes taken out so far */
static volatile uint32_t muted; /* the ring was full and the receive interrupt is off */

/* Of the driver: let the UART interrupt when it has received. */
static void receive_enable(void);

size_t uart_read(uint8_t *to, size_t room)
{
    interrupts_off();
    while (head == tail) {
        if (muted != 0) {
            muted = 0;
            receive_enable();
        }
        interrupt_wait();
    }
    interrupts_on();
    size_t length = 0;
    for (; length < room && tail != head; length++) {
        to[length] = ring[tail % ET_UART_RING_BYTES];
        tail++;
    }
    return length;
}

#endif
