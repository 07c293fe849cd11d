/* Where a program's state is kept while the power is off: two slots of memory that you provide. */
#ifndef ET_STORAGE_H
#define ET_STORAGE_H

#include <stdint.h>

/* Each slot holds one save, the other one the save before it: losing the power at any moment loses
 * at most the save under way.  Put the slots into different erase blocks.  The functions return 0
 * for success; `write` has stored its bytes when it returns.  Offsets are bytes from the slot's
 * start, and multiples of 8. */
typedef struct {
    int (*read)(void *context, int slot, uint32_t offset, void *to, uint32_t bytes);
    int (*erase)(void *context, int slot); /* NULL where writing needs no erasing */
    int (*write)(void *context, int slot, uint32_t offset, const void *from, uint32_t bytes);
    void *context; /* passed on */
} et_storage;

#endif
