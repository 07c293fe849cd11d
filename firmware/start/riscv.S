/* From reset to main(), and from a trap to its report.  RV32 or RV64 in machine mode, one core. */
#include "et_board.h"

#define MSTATUS_FS 0x2000   /* floating point: initial */
#define MSTATUS_VS 0x0200   /* vectors: initial */
#define PMP_LOCKED_NAPOT 0x98   /* naturally aligned power of two, no access, machine mode too */

    .section .text.start, "ax"
    .globl _start
_start:
    la      t0, trap_vectors
    ori     t0, t0, 1               /* vectored: exceptions to entry 0, interrupt n to entry n */
    csrw    mtvec, t0
    csrw    mie, zero
    csrr    t0, mhartid
    bnez    t0, park

    li      t0, MSTATUS_FS
#if ET_VLEN_MIN_BITS > 0
    li      t1, MSTATUS_VS
    or      t0, t0, t1
#endif
    csrs    mstatus, t0
#ifdef __riscv_flen
    csrw    fcsr, zero              /* round to nearest even */
#endif

    .option push
    .option norelax
    la      gp, __global_pointer$
    .option pop

#ifdef ET_GUARD_PMP
    /* Nothing may touch the guard below the stack, until the next reset. */
    la      t0, __guard_napot
    csrw    pmpaddr0, t0
    li      t0, PMP_LOCKED_NAPOT
    csrw    pmpcfg0, t0
#endif

    /* Paint the stack, to see later how deep it was. */
    la      t0, __stack_bottom
    la      t1, __stack_top
    li      t2, 0x57AC57AC          /* STACK_PAINT in main.c */
1:  sw      t2, 0(t0)
    addi    t0, t0, 4
    bltu    t0, t1, 1b
    mv      sp, t1

    la      t0, __data_start
    la      t1, __data_end
    la      t2, __data_load
    j       3f
2:  lw      t3, 0(t2)
    sw      t3, 0(t0)
    addi    t0, t0, 4
    addi    t2, t2, 4
3:  bltu    t0, t1, 2b

    la      t0, __bss_start
    la      t1, __bss_end
    j       5f
4:  sw      zero, 0(t0)
    addi    t0, t0, 4
5:  bltu    t0, t1, 4b

    call    main
park:
    wfi
    j       park

    .text
    .balign 256                     /* as strict as any core's mtvec wants */
    .option push
    .option norvc
trap_vectors:
    j       trap                    /* exceptions */
    .rept   10
    j       trap                    /* interrupts that nobody enabled */
    .endr
    j       external_interrupt      /* 11 */
    .option pop

/* A function whose result is 1 if the core carries out what lies between PROBE and PROBED, 0 if it
 * traps.  While no interrupt can come. */
    .macro  PROBE name
    .globl  \name
\name:
    la      t0, probe_trapped
    csrrw   t1, mtvec, t0
    li      a0, 1
    .option push
    .option arch, +f, +zfh, +zve32f, +zvfh
    .endm
    .macro  PROBED
    .option pop
    csrw    mtvec, t1
    ret
    .endm

PROBE probe_vectors
    vsetivli zero, 1, e16, m1, ta, ma
PROBED
PROBE probe_zfh
    fcvt.s.h ft0, ft0
PROBED
PROBE probe_zvfh
    vsetivli zero, 1, e16, m1, ta, ma
    vfadd.vv v8, v8, v8
PROBED

    .balign 256
probe_trapped:
    csrw    mtvec, t1
    li      a0, 0
    ret

/* The stack pointer may be what went wrong, so the report starts a new stack.  It never returns,
 * and a second trap inside it only ends the simulator. */
trap:
    la      t0, trap_again
    csrw    mtvec, t0
    la      sp, __stack_top
    csrr    a0, mcause
    csrr    a1, mepc
    csrr    a2, mtval
    tail    trap_report

    .balign 4
trap_again:
    li      a0, 1
    tail    machine_exit
