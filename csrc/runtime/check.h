/* What et_load has checked before it accepts a program.  Private to csrc. */
#ifndef ET_CHECK_H
#define ET_CHECK_H

#include "edgetrain.h"
#include "format.h"

/* The tensor table: names, types, shapes, places. */
et_status et_check_tensors(const et_header *h, const uint8_t *blob);

/* One call list; `self` has its kernels bound. */
et_status et_check_list(const et_instance *self, const et_header *h, const et_list_entry *list);

#endif
