/* CRC-32, as in zlib and Ethernet.  Private to csrc. */
#ifndef ET_CRC_H
#define ET_CRC_H

#include <stdint.h>

/* Goes on from `crc`, which is 0 at first. */
static inline uint32_t et_crc32(uint32_t crc, const void *data, uint32_t bytes)
{
    /* Four bits at a time: 64 bytes of table against 1 KiB, and everything is read once. */
    static const uint32_t nibble[16] = {
        0x00000000, 0x1DB71064, 0x3B6E20C8, 0x26D930AC, 0x76DC4190, 0x6B6B51F4,
        0x4DB26158, 0x5005713C, 0xEDB88320, 0xF00F9344, 0xD6D6A3E8, 0xCB61B38C,
        0x9B64C2B0, 0x86D3D2D4, 0xA00AE278, 0xBDBDF21C,
    };
    const uint8_t *p = (const uint8_t *)data;
    uint32_t c = ~crc;
    for (uint32_t i = 0; i < bytes; i++) {
        c = nibble[(c ^ p[i]) & 15u] ^ (c >> 4);
        c = nibble[(c ^ ((uint32_t)p[i] >> 4)) & 15u] ^ (c >> 4);
    }
    return ~c;
}

#endif
