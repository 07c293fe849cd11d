/* The control block: the few words of state that steer a program's updates.  Kernels get it as
 * `ctl`, 32 words; the host reads and writes its parts through the tensor table. */
#ifndef ET_CONTROL_H
#define ET_CONTROL_H

#include <stdint.h>

typedef struct {
    /* Hyper-parameters: the host may change them between steps. */
    float lr;         /* learning rate; a tensor's own factor multiplies it */
    float loss_scale; /* power of two; the loss gradient carries it, the update removes it */
    float momentum;
    float beta1, beta2; /* Adam: decay of the first and second moments */
    float eps;          /* Adam, RMSprop: added to the root of the second moment */
    float weight_decay; /* of tensors that have none of their own */
    float alpha;        /* RMSprop: decay of the second moment */
    float clip_value;   /* largest element of a gradient; 0: any */
    float clip_norm;    /* largest norm of all gradients together; 0: any */
    float warmup;       /* schedule: updates until the full learning rate */
    float every, gamma; /* schedule "step": times gamma every so many updates */
    float steps, floor; /* schedule "cosine": updates until that share is left */
    float growth;       /* good steps until the loss scale doubles; 0: it is fixed */
    /* What the device derives. */
    float rate;      /* 1 / (loss_scale * samples), clipped; set in front of updates */
    float lr_factor; /* what the schedule multiplies lr with */
    float beta1_power, beta2_power; /* beta^t of this step; set by begin_step */
    float norm2;                    /* squared norm of the gradients so far in this step */
    int32_t step;                   /* steps done, those that were skipped whole included */
    int32_t seed;                   /* key of every random number */
    int32_t skipped;                /* ET_COUNT_SKIPPED and so on: see edgetrain.h */
    int32_t kept;
    int32_t samples;
    int32_t overflow;
    int32_t applied;   /* steps that updated something: what a schedule counts */
    int32_t good;      /* steps without inf or NaN since the loss scale changed */
    int32_t open;      /* 1: a step has begun, Adam's powers are its, nothing updated */
    int32_t nonfinite; /* 1: this step met inf or NaN */
    int32_t reserved;
} et_control;

#endif
