/* edgetrain: run training programs on microcontrollers.
 *
 * The whole public C API.  A program (.etp) is a blob made by the Python compiler: constants,
 * initial state and named lists of kernel calls ("infer", "train", ...).  The library validates
 * the blob once (et_load) and then walks its lists (et_run).
 *
 *   static et_instance net;
 *   static uint64_t ram[NET_RAM_BYTES / 8];
 *   if (et_load(&net, blob, blob_bytes, ram, sizeof ram) != ET_OK) ...
 *   memcpy(et_tensor_data(&net, et_find_role(&net, ET_ROLE_INPUT)), sample, ...);
 *   while (et_run(&net, et_find_list(&net, "train"), 8) == ET_MORE) { other_work(); }
 *
 * The library allocates nothing, does no I/O and keeps no globals: all memory is the caller's,
 * one et_instance per loaded program.  It is freestanding C99. */
#ifndef EDGETRAIN_H
#define EDGETRAIN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The wire and the Python side reuse these numbers: append, never renumber. */
typedef enum {
    ET_OK = 0,
    ET_MORE = 1,         /* et_run stopped at max_calls; call it again to go on */
    ET_ERR_ARG = -1,     /* a pointer, size or index the caller passed is wrong */
    ET_ERR_PROGRAM = -2, /* bad magic, or built for another version of the format */
    ET_ERR_ARENA = -3,   /* the RAM given is smaller than the program's state + arena */
    ET_ERR_KERNEL = -4,  /* the program calls a kernel that this firmware lacks */
    ET_ERR_SIZE = -5,    /* the blob is shorter or longer than its header says */
    ET_ERR_CRC = -6,     /* the blob is damaged */
    ET_ERR_BOUNDS = -7,  /* an address, dimension or table entry is outside its memory */
    ET_ERR_LIST = -8,    /* no call list of that number, or another list is under way */
} et_status;

enum {
    ET_FORMAT_VERSION = 1,
    ET_MAX_KERNELS = 96, /* different kernels one program may call */
    ET_MAX_RANK = 4,     /* dimensions of a tensor in the table */
    ET_NAME_BYTES = 16,  /* of a list's name, zero-padded */
    ET_NONE = 0xFFFF,    /* "not found" of the et_find_ functions */
};

typedef enum { ET_F32 = 0, ET_F16 = 1, ET_I32 = 2, ET_U8 = 3, ET_I8 = 4 } et_dtype;

/* What a tensor of the table is for; a program has at most one of each role marked (1). */
typedef enum {
    ET_ROLE_WEIGHT = 0,    /* trainable or frozen parameter */
    ET_ROLE_INPUT = 1,     /* (1) one sample, as the sensor gives it; written before a list runs */
    ET_ROLE_TARGET = 2,    /* (1) its label (i32) or target values */
    ET_ROLE_OUTPUT = 3,    /* (1) the prediction; valid after a list ends, until the next begins */
    ET_ROLE_LOSS = 4,      /* (1) f32 loss of the last sample */
    ET_ROLE_STEP = 5,      /* (1) i32 steps done, skipped ones included */
    ET_ROLE_COUNTERS = 6,  /* (1) i32: see ET_COUNT_ below */
    ET_ROLE_HYPER = 7,     /* (1) f32 learning rate, loss scale, ...; may be written between runs */
    ET_ROLE_OPTIMIZER = 8, /* momentum, second moments, gradient sums */
    ET_ROLE_SEED = 9,      /* (1) i32 key of every random number the program draws */
    ET_ROLE_KEPT = 10,     /* what the program remembers beside weights: stored samples, counts */
} et_role;

/* Elements of the ET_ROLE_COUNTERS tensor. */
enum {
    ET_COUNT_SKIPPED = 0,  /* tensor updates skipped because the signal held inf or NaN */
    ET_COUNT_KEPT = 1,     /* elements that kept their old value, the new one being inf or NaN */
    ET_COUNT_SAMPLES = 2,  /* samples in the gradient sums since the last update */
    ET_COUNT_OVERFLOW = 3, /* 1: a sample since the last update overflowed; it will be skipped */
    ET_COUNTERS = 4,
};

/* Sizes and identity of a program, known before any RAM is set aside. */
typedef struct {
    uint32_t program_id;  /* CRC-32 of the blob behind its first 16 bytes */
    uint32_t const_bytes; /* read in place from the blob */
    uint32_t state_bytes; /* weights under training, optimizer state, counters */
    uint32_t arena_bytes; /* activations, gradients, scratch */
    uint32_t ram_bytes;   /* what et_load needs: state + arena, rounded up to 8 */
    uint16_t lists;       /* number of call lists */
    uint16_t tensors;     /* number of entries in the tensor table */
} et_info;

typedef struct {
    const char *name; /* zero-terminated, inside the blob */
    et_dtype dtype;
    et_role role;
    uint16_t rank;
    uint32_t shape[ET_MAX_RANK];
    uint32_t bytes; /* product of shape times element size */
} et_tensor_info;

/* One loaded program.  Treat as opaque; it is here so that you can place it in static memory. */
typedef struct et_instance {
    const uint8_t *blob;
    uint8_t *base[4];                /* const, state, arena, unused: indexed by address class */
    const uint32_t *pc;              /* next call of the list under way, or NULL */
    uint32_t calls_left;             /* in this pass over the list */
    uint32_t passes_left;            /* further passes ("repeat k times") */
    uint16_t list;                   /* the list under way */
    uint16_t kernel[ET_MAX_KERNELS]; /* program's kernel number -> this firmware's */
} et_instance;

/* Read sizes from a blob's header.  Checks what the header says (magic, version, sizes, places of
 * sections) and nothing behind it: cheap. */
et_status et_program_info(const void *blob, size_t blob_bytes, et_info *info);

/* Validate `blob` whole and bind it to `ram`.  Both must be 8-byte aligned and stay in place while
 * the instance is used; the blob is only read.  State takes its initial values, the rest of the RAM
 * is left as it is.  On any error the instance is unusable and nothing outside it was written.
 * A blob that loads cannot make et_run touch memory outside `blob` and `ram`. */
et_status et_load(et_instance *self, const void *blob, size_t blob_bytes, void *ram,
                  size_t ram_bytes);

/* Give state its initial values again and forget a list under way. */
void et_restart(et_instance *self);

/* Run call list number `list`, at most `max_calls` calls of it (0: to its end).
 * ET_OK: the list is done.  ET_MORE: call again with the same list to go on; the bits do not depend
 * on where it was cut.  ET_ERR_LIST: no such list, or another one is under way. */
et_status et_run(et_instance *self, uint16_t list, uint32_t max_calls);

/* Two readings of one counter: before and after what is measured.  They may be the same function. */
typedef struct {
    uint64_t (*start)(void);
    uint64_t (*stop)(void);
} et_clock;

/* As et_run with max_calls = *calls, at least 1, and measure: each[i] becomes what `clock` advances by
 * during the i-th call, without the cost of asking it, which is found first by measuring nothing.
 * *calls becomes the number of calls run. */
et_status et_profile(et_instance *self, uint16_t list, const et_clock *clock, uint64_t *each,
                     uint32_t *calls);

/* Forget a list under way: the next et_run begins one.  What its calls have written stays. */
void et_stop(et_instance *self);

/* Number of a list by name ("infer", "train", "accumulate", "update"), or ET_NONE. */
uint16_t et_find_list(const et_instance *self, const char *name);

/* The tensor table: weights, optimizer state, inputs, outputs.  Entries are numbered from 0. */
et_status et_tensor(const et_instance *self, uint16_t tensor, et_tensor_info *info);
void *et_tensor_data(et_instance *self, uint16_t tensor); /* NULL: no such entry; a weight the
                                                                   program keeps in flash is const */
int et_tensor_writable(const et_instance *self, uint16_t tensor); /* 0: constant or no such entry */
uint16_t et_find_role(const et_instance *self, et_role role); /* first of that role, or ET_NONE */

/* What the status means, in a few words; never NULL. */
const char *et_status_text(et_status status);

#ifdef __cplusplus
}
#endif
#endif
