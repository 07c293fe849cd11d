/* The machine below the service: start/, uart/ and linker/ provide it. */
#ifndef ET_MACHINE_H
#define ET_MACHINE_H

#include <stddef.h>
#include <stdint.h>

/* uart/<driver>.c */
void uart_init(void);
size_t uart_read(uint8_t *to, size_t room); /* at least one byte; sleeps until there is one */
void uart_write(const uint8_t *from, size_t length);
void uart_drain(void);         /* wait until everything has left the transmitter */
void uart_interrupt(void);     /* entered from the trap vector */
extern uint32_t uart_overruns; /* bytes lost before they were read */

/* main.c */
int main(void);
_Noreturn void machine_exit(int status); /* ends a simulator; 0 is success */

/* start/trap.c, entered from start/riscv.S */
_Noreturn void trap_report(uint32_t cause, uint32_t pc, uint32_t value);

/* linker/memory.ld.in */
extern uint8_t __guard_start[], __stack_bottom[], __stack_top[];
extern uint8_t __data_start[], __bss_end[], __ram_end[];
extern uint8_t __program_start[], __program_end[];

#endif
