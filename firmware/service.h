/* What the device does with SMP messages.  Plain C over the public API of edgetrain.h: main.c gives
 * it the board, the tests give it a host's memory. */
#ifndef ET_SERVICE_H
#define ET_SERVICE_H

#include "edgetrain.h"
#include "frame.h"
#include "smp.h"

enum {
    WIRE_VERSION = 1,        /* of group 72; HELLO says it */
    WIRE_BYTES_HEAD = 5,     /* longest head of a CBOR byte string in our replies */
    SERVICE_SLOT_BYTES = 16, /* at the start of the program memory: what is in it */
    SERVICE_PROFILED = 16,   /* most calls that one PROFILE measures */
};

/* Errors of group 72: 1 to 15 are minus an et_status; append, never renumber. */
enum {
    WIRE_ERR_NO_PROGRAM = 16, /* none loaded */
    WIRE_ERR_SESSION = 17, /* not the open session: the device has restarted, or another client */
    WIRE_ERR_COUNTER = 18, /* an old request, whose reply is not known any more */
    WIRE_ERR_TENSOR = 19,  /* no such tensor, or it is constant */
    WIRE_ERR_RANGE = 20,   /* offset or length is not inside the tensor */
    WIRE_ERR_CALL = 21,    /* no list is under way, or it has come to another call */
};

typedef struct {
    const char *name;
    const char *isa;
    const char *version;
    uint32_t vlen_bits;
    const char *extensions;  /* that the core was seen to have; NULL: nobody looked */
    const char *lacks;       /* a sentence if the core cannot run the kernels: nothing is loaded */
    uint8_t *program;        /* keeps its contents over a reset; 8-byte aligned */
    uint32_t program_bytes;  /* 0: an uploaded program lies at the start of `ram` */
    const uint8_t *embedded; /* the program that was built in; 8-byte aligned */
    uint32_t embedded_bytes; /* 0: none was */
    uint8_t *ram; /* for the program's state and arena; 8-byte aligned, kept over a reset */
    uint32_t ram_bytes;
    uint32_t buffer_bytes; /* longest message */
    uint32_t static_bytes;
    uint32_t stack_bytes;
    uint32_t (*stack_used)(void);
    et_clock instructions;     /* retired so far; both 0 on a core that does not count them */
    void (*crash)(bool stack); /* on purpose: by overflowing the stack, or a bad instruction */
} service_board;

/* What the last numbered request did, to answer it again when it is sent again.  Tensors that a
 * RUN returns are read anew: nothing changes them before the next numbered request. */
typedef struct {
    bool open;  /* a session was begun since the device started */
    bool known; /* the rest is the last request's result */
    uint32_t nonce;
    uint32_t counter; /* of the last request that was carried out */
    int code;         /* what the handler returned */
    const char *reason;
    uint64_t instructions;           /* RUN */
    uint64_t each[SERVICE_PROFILED]; /* PROFILE: instructions of each call, */
    uint32_t measured;               /* how many there are, */
    uint32_t under_way;              /* and calls done of a list that goes on; 0: none does */
    uint32_t repeats;                /* answered without doing it again */
} service_session;

typedef struct {
    service_board board;
    const frame_receiver *line; /* for STATS */
    const uint32_t *overruns;   /* bytes lost before they were read */
    et_instance net;
    bool loaded;
    uint32_t program_id;
    uint32_t upload_bytes; /* announced; 0: no upload since the device started */
    uint32_t upload_done;
    et_status upload_status;
    service_session session;
    bool reset; /* once the reply is out */
} service;

/* `board`, `line` and `overruns` stay in place.  Loads the program that was uploaded, if memory still
 * holds one, else the one that was built in. */
void service_init(service *self, const service_board *board, const frame_receiver *line,
                  const uint32_t *overruns);

/* Answer a message; as smp_dispatch. */
size_t service_answer(service *self, const uint8_t *message, size_t length, uint8_t *reply,
                      size_t reply_capacity);

/* image.c */
void image_boot(service *self);
int image_state(void *context, const smp_request *request, cbor_writer *w, const char **reason);
int image_upload(void *context, const smp_request *request, cbor_writer *w, const char **reason);
int image_erase(void *context, const smp_request *request, cbor_writer *w, const char **reason);
uint32_t image_room(const service *self); /* bytes of the largest program that can be uploaded */
uint32_t image_embedded_id(const service *self);

/* train.c: group 72, requests that change nothing */
int train_hello(void *context, const smp_request *request, cbor_writer *w, const char **reason);
int train_get(void *context, const smp_request *request, cbor_writer *w, const char **reason);
int train_stats(void *context, const smp_request *request, cbor_writer *w, const char **reason);
uint32_t train_step(service *self);
/* Copy up to `bytes` from the tensor of a role; returns how many there were. */
uint32_t train_read_role(service *self, et_role role, void *to, uint32_t bytes);
/* The tensor that a CBOR integer names. */
int train_tensor_of(service *self, const cbor_item *item, uint16_t *tensor, et_tensor_info *info,
                    const char **reason);
int train_no_program(const service *self, const char **reason);

/* numbered.c: group 72, requests that change something, each carried out once */
typedef int (*service_act)(service *self, const smp_request *request, const char **reason);
/* Carry out a numbered request once; sent again, it has the result that it had. */
int train_once(service *self, const smp_request *request, service_act act, const char **reason);
/* The list that a request names, and its inputs written: all of them, or none if one is wrong. */
int train_list(service *self, const smp_request *request, uint16_t *list, const char **reason);
int train_inputs(service *self, const smp_request *request, const char **reason);
int train_put(void *context, const smp_request *request, cbor_writer *w, const char **reason);
int train_run(void *context, const smp_request *request, cbor_writer *w, const char **reason);
int train_restart(void *context, const smp_request *request, cbor_writer *w, const char **reason);

/* profile.c: one more of them */
int train_profile(void *context, const smp_request *request, cbor_writer *w, const char **reason);

#endif
