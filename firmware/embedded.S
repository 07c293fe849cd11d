/* The program that was built in; the board loads it when it starts. */
#include "et_board.h"

    .section .rodata.embedded, "a"
    .balign 8
    .globl  __embedded_start
__embedded_start:
#ifdef ET_EMBEDDED
    .incbin "embedded.etp"
#endif
    .globl  __embedded_end
__embedded_end:
