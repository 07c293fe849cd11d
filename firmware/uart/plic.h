/* RISC-V platform-level interrupt controller, one source, for the first core in machine mode; and that
 * core's own interrupt switch. */
#ifndef ET_PLIC_H
#define ET_PLIC_H

#include <stdint.h>

#include "et_board.h"

#ifndef ET_INTERRUPTS_PLIC
#error "this UART driver knows only the PLIC as interrupt controller"
#endif

#define PLIC_WORD(offset) ((volatile uint32_t *)(ET_INTERRUPTS_BASE + (offset)))

static inline void interrupts_off(void)
{
    __asm__ volatile("csrci mstatus, 8" ::: "memory");
}

static inline void interrupts_on(void)
{
    __asm__ volatile("csrsi mstatus, 8" ::: "memory");
}

/* Sleep until an interrupt, and take it.  Called with interrupts off, after a look at what they
 * bring: wfi wakes for one that is pending already, so none is missed. */
static inline void interrupt_wait(void)
{
    __asm__ volatile("wfi");
    interrupts_on();
    interrupts_off();
}

static inline void plic_enable(void)
{
    *PLIC_WORD(4 * ET_UART_IRQ) = 1; /* priority */
    *PLIC_WORD(0x2000 + ET_UART_IRQ / 32 * 4) = 1u << ET_UART_IRQ % 32;
    *PLIC_WORD(0x200000) = 0; /* threshold */
    __asm__ volatile("csrs mie, %0" ::"r"(1 << 11));
    interrupts_on();
}

static inline uint32_t plic_claim(void)
{
    return *PLIC_WORD(0x200004);
}

static inline void plic_complete(uint32_t source)
{
    *PLIC_WORD(0x200004) = source;
}

#endif
