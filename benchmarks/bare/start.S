/* From reset to main() on a simulated RISC-V machine that loads .data itself.  No firmware. */
    .section .text.start, "ax"
    .globl _start
_start:
    la      t0, failed
    csrw    mtvec, t0
    li      t0, 0x2200              /* mstatus: floating point and vectors on */
    csrs    mstatus, t0
    csrw    fcsr, zero              /* round to nearest even */
    la      t0, __stack_bottom
    la      sp, __stack_top
    li      t1, 0x57AC57AC          /* PAINT in bare.h */
1:  sw      t1, 0(t0)
    addi    t0, t0, 4
    bltu    t0, sp, 1b
    call    main
    j       stop

    .balign 4
failed:
    li      a0, 1

/* End the simulator with status a0. */
stop:
    addi    sp, sp, -16
    li      t0, 0x20026             /* the application ended by itself */
    sw      t0, 0(sp)
    sw      a0, 4(sp)
    li      a0, 0x20                /* SYS_EXIT_EXTENDED */
    mv      a1, sp
    call    semihosting

    .globl semihosting
    .balign 16
    .option push
    .option norvc
semihosting:                        /* these three instructions are the call */
    slli    zero, zero, 0x1f
    ebreak
    srai    zero, zero, 7
    ret
    .option pop
