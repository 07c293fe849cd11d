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

static uint64_t instructions_retired(void)
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

uint64_t measure_start(void)
{
    const uint64_t now = instructions_retired();
    __asm__ volatile("slti x0, x0, 1" ::: "memory");
    return now;
}

uint64_t measure_stop(void)
{
    __asm__ volatile("slti x0, x0, 2" ::: "memory");
    return instructions_retired();
}

/* riscv.S */
int probe_vectors(void);
int probe_zfh(void);
int probe_zvfh(void);

core_facts core_look(void)
{
    /* By what is there: 1 vectors, 2 Zfh, 4 Zvfh. */
    static const char *const NAMES[] = {"",     "v",      "zfh",      "v zfh",
                                        "zvfh", "v zvfh", "zfh zvfh", "v zfh zvfh"};
    enum { VECTORS = 1, F16 = 2, F16_VECTORS = 4 };
    const int has = (probe_vectors() ? VECTORS : 0) | (probe_zfh() ? F16 : 0) |
                    (probe_zvfh() ? F16_VECTORS : 0);
    core_facts core = {.extensions = NAMES[has]};
    if (has & VECTORS) {
        uintptr_t bytes;
        __asm__ volatile("csrr %0, 0xC22" : "=r"(bytes)); /* vlenb */
        core.vector_bits = 8 * (uint32_t)bytes;
    }
#if ET_VLEN_MIN_BITS > 0
    if (!(has & VECTORS)) {
        core.lacks = "this core has no vectors, which the board's kernels need";
    } else if (core.vector_bits < ET_VLEN_MIN_BITS) {
        core.lacks = "this core's vectors are shorter than the board's kernels need";
    }
#endif
#ifdef ET_KERNELS_ZVFH
    if (core.lacks == NULL && (has & (F16 | F16_VECTORS)) != (F16 | F16_VECTORS)) {
        core.lacks = "this core lacks Zfh or Zvfh, which the board's kernels need";
    }
#endif
    return core;
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
