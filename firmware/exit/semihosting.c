/* A debugger, or a simulator in its place, that takes requests: Arm's semihosting, and RISC-V's, which
 * has the same numbers.  Without one the core stops. */
#include "machine.h"

enum { EXIT_EXTENDED = 0x20 };
enum { APPLICATION_EXIT = 0x20026 };

static void request(uintptr_t number, const volatile uintptr_t *block)
{
#if defined(__riscv)
    register uintptr_t a0 __asm__("a0") = number;
    register const volatile uintptr_t *a1 __asm__("a1") = block;
    __asm__ volatile(".option push\n\t.option norvc\n\t.balign 16\n\t"
                     "slli x0, x0, 0x1f\n\tebreak\n\tsrai x0, x0, 7\n\t.option pop"
                     : "+r"(a0)
                     : "r"(a1)
                     : "memory");
#else
    register uintptr_t r0 __asm__("r0") = number;
    register const volatile uintptr_t *r1 __asm__("r1") = block;
    __asm__ volatile("bkpt #0xAB" : "+r"(r0) : "r"(r1) : "memory");
#endif
}

void machine_exit(int status)
{
    const volatile uintptr_t block[2] = {APPLICATION_EXIT, (uintptr_t)status};
    interrupts_off();
    for (;;) {
        request(EXIT_EXTENDED, block);
    }
}

void machine_reset(void)
{
    core_restart();
}
