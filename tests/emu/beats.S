/* Three stretches whose beats are known by hand; tests/emu/test_beats.py has them. */
    .text
    .globl main
main:
    la      a3, buffer
    li      a4, 12
    li      a5, 5

    /* 12 f16 fused multiply-adds into f32, LMUL 2 -> 4 */
    slti    x0, x0, 1
    vsetvli t0, a4, e16, m2, ta, ma
    vle16.v v8, (a3)
    vfwmacc.vf v16, fa0, v8
    vsetvli t0, a4, e32, m4, ta, ma
    vse32.v v16, (a3)
    c.addi  a4, 0
    slti    x0, x0, 2

    addi    a4, a4, 0               /* between stretches: not counted */
    vadd.vv v8, v8, v8

    /* an element at a time: 5 of them, then 5 of two fields, then those of a mask, then none */
    slti    x0, x0, 1
    vsetvli t0, a5, e16, m1, ta, ma
    li      a6, 4
    vlse16.v v8, (a3), a6
    vlsseg2e16.v v10, (a3), a6
    vid.v   v12
    vmsltu.vi v0, v12, 2
    vsse16.v v8, (a3), a6, v0.t
    vmv.v.i v12, 0
    vluxei16.v v8, (a3), v12
    vsetvli t0, x0, e16, mf2, ta, ma
    vadd.vv v8, v8, v8
    vsetivli t0, 0, e16, m8, ta, ma
    vlse16.v v8, (a3), a6
    slti    x0, x0, 2

    /* a type from a register */
    slti    x0, x0, 1
    vsetvli t0, a5, e32, m1, ta, ma
    csrr    t1, vtype
    vsetvl  t0, a5, t1
    vadd.vv v8, v8, v8
    vl2r.v  v8, (a3)
    slti    x0, x0, 2

    /* nothing */
    slti    x0, x0, 1
    slti    x0, x0, 2
    li      a0, 0
    ret

    .bss
    .balign 16
buffer:
    .zero   256
