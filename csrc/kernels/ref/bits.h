/* Random bits, one for each element: bit i mod 32 of word i / 32. */
#ifndef ET_BITS_H
#define ET_BITS_H

#include "et_random.h"

enum { ET_BITS = 32 }; /* elements that a word has bits for */

/* The bits of elements index .. index + 31: one word, or the ends of two. */
ET_INLINE uint32_t et_random_bits(et_key key, uint32_t index)
{
    const uint32_t shift = index % ET_BITS, word = et_random_word(key, index / ET_BITS);
    if (shift == 0u) {
        return word;
    }
    const uint32_t next = et_random_word(key, (index + ET_BITS) / ET_BITS);
    return word >> shift | next << (ET_BITS - shift);
}

#endif
