/* The machine below the service: start/, interrupts/, uart/, exit/ and linker/ provide it. */
#ifndef ET_MACHINE_H
#define ET_MACHINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* start/<core>.c: what differs between cores. */
void interrupts_off(void);
void interrupts_on(void);
/* Sleep until an interrupt, and take it.  Called with interrupts off, after a look at what they
 * bring: one that is pending already ends the sleep, so none is missed. */
void interrupt_wait(void);
/* What the core itself can do, tried out: it need not be what the board's file says. */
typedef struct {
    uint32_t vector_bits;   /* of a vector register; 0 without */
    const char *extensions; /* of those that were tried, the ones there are; NULL: none was */
    const char *lacks;      /* a sentence if it cannot run this firmware's kernels, else NULL */
} core_facts;
core_facts core_look(void);
/* Instructions retired, before and after what is measured; 0 on a core that does not count them.
 * RISC-V marks what is between them with two hints, which do nothing: `slti x0, x0, 1` and
 * `slti x0, x0, 2`.  A simulator that watches the instructions knows by them what to look at. */
uint64_t measure_start(void);
uint64_t measure_stop(void);
void illegal_instruction(void);    /* on purpose */
_Noreturn void core_restart(void); /* begin again at _start, as after a reset */

/* interrupts/<driver>.c: let the UART's interrupt through, which then calls uart_interrupt(). */
void interrupts_init(void);

/* uart/<driver>.c */
void uart_init(void);
size_t uart_read(uint8_t *to, size_t room); /* at least one byte; sleeps until there is one */
void uart_write(const uint8_t *from, size_t length);
void uart_drain(void); /* wait until everything has left the transmitter */
void uart_interrupt(void);
extern uint32_t uart_overruns; /* bytes lost before they were read */

/* exit/<driver>.c */
_Noreturn void machine_exit(int status); /* ends a simulator; 0 is success */
_Noreturn void machine_reset(void); /* as if switched off and on, but memory keeps its contents */

/* main.c */
int main(void);

/* start/trap.c, called by start/<core>.  `cause`: one of RISC-V's mcause, or of TRAP_. */
enum {
    TRAP_JUMP = 1,
    TRAP_ILLEGAL = 2,
    TRAP_MISALIGNED = 4,
    TRAP_ACCESS = 32,    /* load or store outside memory: Armv8-M does not tell them apart */
    TRAP_STACK = 33,     /* the stack pointer reached its limit */
    TRAP_EXCEPTION = 64, /* plus the number of an exception that nobody expected */
};
_Noreturn void trap_report(uintptr_t cause, uintptr_t pc, uintptr_t value);

/* linker/memory.ld.in */
extern uint8_t __stack_bottom[], __stack_top[];
extern uint8_t __data_start[], __bss_end[], __ram_end[];
extern uint8_t __program_start[], __program_end[];

/* embedded.S: the program that was built in, empty without one */
extern const uint8_t __embedded_start[], __embedded_end[];

#endif
