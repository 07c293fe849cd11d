/* Built with -fno-builtin, or the compiler would turn these loops into calls of themselves. */
#include "libc.h"

#include <stdint.h>

typedef uint32_t __attribute__((may_alias)) word;

void *memcpy(void *restrict to, const void *restrict from, size_t length)
{
    uint8_t *d = to;
    const uint8_t *s = from;
    if ((((uintptr_t)d | (uintptr_t)s) & 3) == 0) {
        for (; length >= 4; length -= 4, d += 4, s += 4) {
            *(word *)(void *)d = *(const word *)(const void *)s;
        }
    }
    while (length-- != 0) {
        *d++ = *s++;
    }
    return to;
}

void *memmove(void *to, const void *from, size_t length)
{
    uint8_t *d = to;
    const uint8_t *s = from;
    if ((uintptr_t)d - (uintptr_t)s >= length) {
        while (length-- != 0) { /* forward is safe: d is below s or behind its end */
            *d++ = *s++;
        }
        return to;
    }
    while (length-- != 0) {
        d[length] = s[length];
    }
    return to;
}

void *memset(void *to, int value, size_t length)
{
    uint8_t *d = to;
    const word fill = (uint8_t)value * (word)0x01010101;
    while (length != 0 && ((uintptr_t)d & 3) != 0) {
        *d++ = (uint8_t)value;
        length--;
    }
    for (; length >= 4; length -= 4, d += 4) {
        *(word *)(void *)d = fill;
    }
    while (length-- != 0) {
        *d++ = (uint8_t)value;
    }
    return to;
}

int memcmp(const void *a, const void *b, size_t length)
{
    const uint8_t *p = a;
    const uint8_t *q = b;
    for (; length != 0; length--, p++, q++) {
        if (*p != *q) {
            return *p < *q ? -1 : 1;
        }
    }
    return 0;
}

size_t strlen(const char *text)
{
    const char *end = text;
    while (*end != '\0') {
        end++;
    }
    return (size_t)(end - text);
}

int strcmp(const char *a, const char *b)
{
    for (; *a == *b && *a != '\0'; a++, b++) {
    }
    return (uint8_t)*a - (uint8_t)*b;
}
