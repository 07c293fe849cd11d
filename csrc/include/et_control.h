/* The control block: the few words of state that steer a program's updates.  Kernels get it as
 * `ctl`, 16 words; the host reads and writes its parts through the tensor table. */
#ifndef ET_CONTROL_H
#define ET_CONTROL_H

#include <stdint.h>

typedef struct {
    float lr;         /* learning rate; a tensor's own factor multiplies it */
    float loss_scale; /* power of two; the loss gradient carries it, the update removes it */
    float momentum;
    float beta1, beta2; /* Adam: decay of the first and second moments */
    float eps;          /* Adam: added to the root of the second moment */
    float rate;         /* 1 / (loss_scale * samples of this step); set by begin_step */
    float reserved;
    float beta1_power, beta2_power; /* beta^t of this step; set by begin_step */
    int32_t step;                   /* updates done */
    int32_t seed;                   /* key of every random number */
    int32_t skipped;                /* ET_COUNT_SKIPPED and so on: see edgetrain.h */
    int32_t kept;
    int32_t samples;
    int32_t overflow;
} et_control;

#endif
