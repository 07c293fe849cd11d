/* The table of kernels: what et_load checks calls against and et_run calls.  Private to csrc. */
#ifndef ET_TABLE_H
#define ET_TABLE_H

#include <stdint.h>

/* A tensor's address in a program: class in the top two bits, byte offset below. */
enum { ET_CLASS_SHIFT = 30 };
#define ET_OFFSET_MASK 0x3FFFFFFFu
enum { ET_CLASS_CONST = 0, ET_CLASS_STATE = 1, ET_CLASS_ARENA = 2 };

enum {
    ET_ARG_READ,  /* address of a buffer that is only read */
    ET_ARG_WRITE, /* address of a buffer that is written, or rewritten in place */
    ET_ARG_DIM,   /* 1 .. ET_MAX_DIM */
    ET_ARG_DIM0,  /* 0 .. ET_MAX_DIM: a term of `cols`, beside one that is at least 1 */
    ET_ARG_INT1,  /* 1 .. ET_MAX_INT */
    ET_ARG_INT0,  /* 0 .. ET_MAX_INT */
    ET_ARG_WORD,  /* anything */
    ET_ARG_BEGIN, /* first of the range, 0 .. end */
    ET_ARG_END,   /* end of the range, at most the product of `rows` */
};
enum { ET_NO_ARG = 0xFF, ET_MAX_DIM = (1 << 23) - 1, ET_MAX_INT = 127 };

/* One argument of a kernel.  A buffer holds (product of `rows` - 1) * `stride` + (sum of `cols` or
 * `fixed`) elements; these name the arguments that hold the numbers. */
typedef struct {
    uint8_t kind;
    uint8_t item_bytes;
    uint8_t stride;
    uint8_t fixed;
    uint8_t rows[4];
    uint8_t cols[3];
} et_arg;

typedef struct {
    uint32_t id; /* CRC-32 of the prototype: arguments that drift are another kernel */
    uint32_t arg_count;
    void (*call)(const uint32_t *words, uint8_t *const *base);
    const et_arg *args;
} et_kernel;

/* Sorted by id; one table per instruction set, generated.  A build defines ET_KERNELS_ and the name of
 * each that it has beside ref.  `alias` is for machines that emulate boards: the kernels of every
 * other instruction set, each computed by the ref kernel that has the same bits. */
extern const et_kernel et_kernels_ref[], et_kernels_zvfh[], et_kernels_alias[];
extern const uint32_t et_kernels_ref_count, et_kernels_zvfh_count, et_kernels_alias_count;

/* The tables of this build, in load.c.  A kernel's number: its table above, its row below. */
extern const et_kernel *const et_tables[];
enum { ET_TABLE_SHIFT = 14, ET_MOST_ROWS = 1 << ET_TABLE_SHIFT };

static inline const et_kernel *et_kernel_of(uint16_t number)
{
    return &et_tables[number >> ET_TABLE_SHIFT][number & (ET_MOST_ROWS - 1)];
}

#endif
