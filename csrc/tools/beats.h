/* RISC-V instructions by what they cost a vector unit; beats.c counts them in a simulator. */
#ifndef ET_BEATS_H
#define ET_BEATS_H

#include <stdint.h>

typedef enum {
    BEATS_SCALAR,     /* all that is not below */
    BEATS_ARITHMETIC, /* vector arithmetic */
    BEATS_MEMORY,     /* vector loads and stores */
    BEATS_VSET,       /* scalar, and gives the type of vectors that `operand` is */
    BEATS_VSET_OTHER, /* scalar, and gives a type that is in a register: unknown here */
    BEATS_START,      /* the hint in front of what is measured */
    BEATS_STOP,       /* and the one behind it */
} beats_class;

/* How many registers a vector instruction works on. */
typedef enum {
    BEATS_OF_ONE,      /* none: one element moves between the files of registers */
    BEATS_OF_COUNT,    /* `count` */
    BEATS_OF_LMUL,     /* LMUL */
    BEATS_OF_WIDE,     /* 2 LMUL: one operand has elements of twice the size */
    BEATS_OF_WIDTH,    /* `count` times EMUL, for elements of 2^`operand` bits */
    BEATS_OF_ELEMENTS, /* an element at a time: as many as it accesses */
} beats_rule;

typedef struct {
    uint8_t class_; /* beats_class */
    uint8_t rule;   /* beats_rule, of a vector instruction */
    uint8_t count;
    uint8_t operand;
} beats_instruction;

enum { BEATS_UNKNOWN = 0xFF }; /* as the type of vectors: it came from a register */

/* `bits`: of a compressed instruction the low 16. */
beats_instruction beats_decode(uint32_t bits);

/* Beats of a vector instruction in a unit that is 2^-`half` times as wide as a register; 1 for
 * BEATS_OF_ELEMENTS.  `type`: vsew and vlmul of vtype; LMUL is taken for 8 where it is not known. */
uint32_t beats_of(beats_instruction instruction, uint8_t type, uint32_t half);

#endif
