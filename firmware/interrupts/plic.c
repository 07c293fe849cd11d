/* RISC-V platform-level interrupt controller: one source, for the first core in machine mode.
 *
 * The handler must not use vector registers, which nobody saves for it: this file and the UART
 * drivers are built for the scalar ISA. */
#include "et_board.h"
#include "machine.h"

#define WORD(offset) (*(volatile uint32_t *)(uintptr_t)(ET_INTERRUPTS_BASE + (offset)))

enum { PRIORITY = 0, ENABLE = 0x2000, THRESHOLD = 0x200000, CLAIM = 0x200004 };
enum { MIE_EXTERNAL = 1 << 11 };

void external_interrupt(void);

void interrupts_init(void)
{
    WORD(PRIORITY + 4 * ET_UART_IRQ) = 1;
    WORD(ENABLE + ET_UART_IRQ / 32 * 4) = 1u << ET_UART_IRQ % 32;
    WORD(THRESHOLD) = 0;
    __asm__ volatile("csrs mie, %0" ::"r"(MIE_EXTERNAL));
    interrupts_on();
}

/* Entered from the trap vector. */
__attribute__((interrupt("machine"))) void external_interrupt(void)
{
    const uint32_t source = WORD(CLAIM);
    if (source == ET_UART_IRQ) {
        uart_interrupt();
    }
    if (source != 0) {
        WORD(CLAIM) = source; /* done */
    }
}
