/* From reset to main(), and from a fault to its report.  Armv8-M with an FPU, secure state. */
#include "et_board.h"

#define VTOR 0xE000ED08
#define CPACR 0xE000ED88
#define FPDSCR 0xE000EF3C
#define FPU_ON (0xF << 20)
#define FPSCR_START 0x40000     /* to nearest even, subnormals and NaN kept; loops unpredicated */

    .syntax unified
    .thumb

    .section .text.start, "ax"
    .balign 1024
vectors:
    .word   __stack_top
    .word   _start
    .rept   14 + ET_UART_IRQ
    .word   trap                    /* faults, and interrupts that nobody enabled */
    .endr
    .word   uart_interrupt

    .globl  _start
    .thumb_func
_start:
    cpsid   i
    ldr     r0, =VTOR
    ldr     r1, =vectors
    str     r1, [r0]
    ldr     r0, =CPACR              /* the FPU, before any C */
    ldr     r1, [r0]
    orr     r1, r1, #FPU_ON
    str     r1, [r0]
    dsb
    isb
    ldr     r1, =FPSCR_START
    vmsr    fpscr, r1
    ldr     r0, =FPDSCR             /* the same for interrupt handlers */
    str     r1, [r0]

    /* Paint the stack, to see later how deep it was. */
    ldr     r0, =__stack_bottom
    ldr     r1, =__stack_top
    ldr     r2, =0x57AC57AC         /* STACK_PAINT in main.c */
1:  str     r2, [r0], #4
    cmp     r0, r1
    blo     1b
    mov     sp, r1
    ldr     r0, =__stack_bottom
    msr     msplim, r0              /* an overflow is a fault from here on */

    ldr     r0, =__data_start
    ldr     r1, =__data_end
    ldr     r2, =__data_load
    b       3f
2:  ldr     r3, [r2], #4
    str     r3, [r0], #4
3:  cmp     r0, r1
    blo     2b

    ldr     r0, =__bss_start
    ldr     r1, =__bss_end
    movs    r2, #0
    b       5f
4:  str     r2, [r0], #4
5:  cmp     r0, r1
    blo     4b

    bl      main
6:  wfi
    b       6b
    .ltorg

/* The stack pointer may be what went wrong, so the report starts a new stack.  It never returns, and
 * a fault inside it locks the core up, which ends the simulator. */
    .text
    .thumb_func
trap:
    mov     r0, sp                  /* the frame, if there was room for it */
    movs    r1, #0
    msr     msplim, r1
    ldr     r1, =__stack_top
    mov     sp, r1
    b       fault
    .ltorg
