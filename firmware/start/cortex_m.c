/* Armv8-M: interrupts, restart, and what a fault was. */
#include "machine.h"

#define SCB(offset) (*(volatile uint32_t *)(0xE000ED00u + (offset)))

enum { AIRCR = 0x0C, CFSR = 0x28, MMFAR = 0x34, BFAR = 0x38 };
enum { RESET = 0x05FA0004 };
enum { /* CFSR */
       ACCESS_FETCH = 1 << 0 | 1 << 8,
       ACCESS_DATA = 1 << 1 | 1 << 9 | 1 << 10,
       MMFAR_VALID = 1 << 7,
       BFAR_VALID = 1 << 15,
       BAD_INSTRUCTION = 1 << 16 | 1 << 17 | 1 << 19,
       STACK_LIMIT = 1 << 20,
       MISALIGNED = 1 << 24,
};
enum { FRAME_PC = 6, FRAME_WORDS = 8 };

void interrupts_off(void)
{
    __asm__ volatile("cpsid i" ::: "memory");
}

void interrupts_on(void)
{
    __asm__ volatile("cpsie i\n\tisb" ::: "memory");
}

void interrupt_wait(void)
{
    __asm__ volatile("dsb\n\twfi" ::: "memory");
    interrupts_on();
    interrupts_off();
}

uint64_t measure_start(void)
{
    return 0;
}

uint64_t measure_stop(void)
{
    return 0;
}

core_facts core_look(void)
{
    return (core_facts){0};
}

void illegal_instruction(void)
{
    __asm__ volatile("udf #0");
}

void core_restart(void)
{
    __asm__ volatile("dsb" ::: "memory");
    SCB(AIRCR) = RESET;
    for (;;) {
    }
}

_Noreturn void fault(const uint32_t *frame);

/* Entered from cortex_m.S with what the core left on the stack.  It leaves nothing there when the
 * stack is full, and then the pc is not known. */
void fault(const uint32_t *frame)
{
    const uint32_t status = SCB(CFSR);
    const bool there = frame > (const uint32_t *)(const void *)__stack_bottom &&
                       frame + FRAME_WORDS <= (const uint32_t *)(const void *)__stack_top;
    uint32_t exception;
    __asm__ volatile("mrs %0, ipsr" : "=r"(exception));
    uint32_t cause = TRAP_EXCEPTION + exception;
    uint32_t value = 0;
    if ((status & STACK_LIMIT) != 0) {
        cause = TRAP_STACK;
        value = (uint32_t)(uintptr_t)__stack_bottom;
    } else if ((status & BAD_INSTRUCTION) != 0) {
        cause = TRAP_ILLEGAL;
    } else if ((status & ACCESS_FETCH) != 0) {
        cause = TRAP_JUMP;
    } else if ((status & ACCESS_DATA) != 0) {
        cause = TRAP_ACCESS;
    } else if ((status & MISALIGNED) != 0) {
        cause = TRAP_MISALIGNED;
    }
    if ((status & BFAR_VALID) != 0) {
        value = SCB(BFAR);
    } else if ((status & MMFAR_VALID) != 0) {
        value = SCB(MMFAR);
    }
    trap_report(cause, there ? frame[FRAME_PC] : 0, value);
}
