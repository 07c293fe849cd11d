/* The last words of firmware that failed. */
#include "machine.h"

/* Below the stack.  No frame of ours is larger, so that none steps over it: the compiler checks that,
 * but for spilled vectors. */
enum { GUARD_BYTES = 2048 };

static char *put_hex(char *to, uintptr_t value)
{
    for (int shift = 8 * (int)sizeof value - 4; shift >= 0; shift -= 4) {
        *to++ = "0123456789abcdef"[value >> shift & 15];
    }
    return to;
}

static char *put_text(char *to, const char *text)
{
    while (*text != '\0') {
        *to++ = *text++;
    }
    return to;
}

/* One line that the host recognises in whatever else is on the serial line:
 *     edgetrain trap: cause=00000007 pc=80001234 value=80400040 guard */
void trap_report(uintptr_t cause, uintptr_t pc, uintptr_t value)
{
    char line[128];
    char *at = put_text(line, "\nedgetrain trap: cause=");
    at = put_hex(at, cause);
    at = put_text(at, " pc=");
    at = put_hex(at, pc);
    at = put_text(at, " value=");
    at = put_hex(at, value);
    if (cause == TRAP_STACK || (uintptr_t)__stack_bottom - value - 1 < GUARD_BYTES) {
        at = put_text(at, " guard");
    }
    at = put_text(at, "\n");
    uart_write((const uint8_t *)line, (size_t)(at - line));
    uart_drain();
    machine_exit(1);
}
