/* The few functions of <string.h> and <math.h> that the firmware uses and that compilers call on
 * their own. */
#ifndef ET_LIBC_H
#define ET_LIBC_H

#include <stddef.h>

void *memcpy(void *restrict to, const void *restrict from, size_t length);
void *memmove(void *to, const void *from, size_t length);
void *memset(void *to, int value, size_t length);
int memcmp(const void *a, const void *b, size_t length);
size_t strlen(const char *text);
int strcmp(const char *a, const char *b);
float fmaf(float x, float y, float z);

#endif
