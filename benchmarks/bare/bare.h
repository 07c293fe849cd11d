/* What a program on the bare simulator can do: print, count, look at its stack. */
#ifndef BARE_H
#define BARE_H

#include <stdint.h>

#define PAINT 0x57AC57ACu

extern uint32_t __stack_bottom[], __stack_top[];
int semihosting(int operation, const void *argument);

static inline void print(const char *text)
{
    (void)semihosting(4, text); /* SYS_WRITE0 */
}

static inline void print_hex(const char *name, const void *data, uint32_t bytes)
{
    const uint8_t *p = (const uint8_t *)data;
    char two[3] = {0};
    print(name);
    print(" ");
    for (uint32_t i = 0; i < bytes; i++) {
        two[0] = "0123456789abcdef"[p[i] >> 4];
        two[1] = "0123456789abcdef"[p[i] & 15];
        print(two);
    }
    print("\n");
}

static inline uint32_t instructions(void)
{
    uint32_t count;
    __asm__ volatile("csrr %0, minstret" : "=r"(count));
    return count;
}

static inline uint32_t stack_used(void)
{
    const uint32_t *p = __stack_bottom;
    while (p < __stack_top && *p == PAINT) {
        p++;
    }
    return (uint32_t)((uintptr_t)__stack_top - (uintptr_t)p);
}

#endif
