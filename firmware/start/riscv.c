/* RISC-V in machine mode: interrupts, counters, restart. */
#include "et_board.h"
#include "machine.h"

void interrupts_off(void)
{
    __asm__ volatile("csrci mstatus, 8" ::: "memory");
}

void interrupts_on(void)
{
    __asm__ volatile("csrsi mstatus, 8" ::: "memory");
}

void interrupt_wait(void)
{
    __asm__ volatile("wfi");
    interrupts_on();
    interrupts_off();
}

uint64_t instructions_retired(void)
{
#if __riscv_xlen == 64
    uint64_t count;
    __asm__ volatile("csrr %0, minstret" : "=r"(count));
    return count;
#else
    uint32_t high;
    uint32_t low;
    uint32_t again;
    do {
        __asm__ volatile("csrr %0, minstreth\n\tcsrr %1, minstret\n\tcsrr %2, minstreth"
                         : "=r"(high), "=&r"(low), "=&r"(again));
    } while (high != again);
    return (uint64_t)high << 32 | low;
#endif
}

uint32_t vector_bits(void)
{
    uintptr_t bytes = 0;
#if ET_VLEN_MIN_BITS > 0
    __asm__ volatile("csrr %0, 0xC22" : "=r"(bytes)); /* vlenb */
#endif
    return 8 * (uint32_t)bytes;
}

void illegal_instruction(void)
{
    __asm__ volatile("unimp");
}

void core_restart(void)
{
    interrupts_off();
    __asm__ volatile("tail _start");
    __builtin_unreachable();
}
