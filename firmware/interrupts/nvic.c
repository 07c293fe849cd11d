/* Interrupt controller of Arm's M profile.  The vector is the UART driver's function itself: the core
 * saves the registers that C may change. */
#include "et_board.h"
#include "machine.h"

#define ENABLE ((volatile uint32_t *)(uintptr_t)ET_INTERRUPTS_BASE)

void interrupts_init(void)
{
    ENABLE[ET_UART_IRQ / 32] = 1u << ET_UART_IRQ % 32;
    interrupts_on();
}
