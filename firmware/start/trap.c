/* The last words of firmware that failed. */
#include "machine.h"

static char *put_hex(char *to, uint32_t value)
{
    for (int shift = 28; shift >= 0; shift -= 4) {
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
void trap_report(uint32_t cause, uint32_t pc, uint32_t value)
{
    char line[96];
    char *at = put_text(line, "\nedgetrain trap: cause=");
    at = put_hex(at, cause);
    at = put_text(at, " pc=");
    at = put_hex(at, pc);
    at = put_text(at, " value=");
    at = put_hex(at, value);
    if (value >= (uint32_t)(uintptr_t)__guard_start &&
        value < (uint32_t)(uintptr_t)__stack_bottom) {
        at = put_text(at, " guard");
    }
    at = put_text(at, "\n");
    uart_write((const uint8_t *)line, (size_t)(at - line));
    uart_drain();
    machine_exit(1);
}
