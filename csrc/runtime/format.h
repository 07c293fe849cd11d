/* The bytes of a program (.etp), little-endian, every section 8-byte aligned.  Written by
 * edgetrain/export/program.py, which has the same layout.  Private to csrc. */
#ifndef ET_FORMAT_H
#define ET_FORMAT_H

#include <stdint.h>

#define ET_MAGIC 0x31505445u /* "ETP1" */
enum { ET_CRC_START = 16 };  /* the CRC covers everything behind the first 16 bytes */

typedef struct {
    uint32_t magic;
    uint16_t version;
    uint16_t header_bytes;
    uint32_t total_bytes;
    uint32_t crc;
    uint32_t const_offset, const_bytes;   /* class 0: read in place */
    uint32_t init_offset, init_bytes;     /* first values of the state; the rest of it is zero */
    uint32_t state_bytes, arena_bytes;    /* classes 1 and 2 */
    uint32_t kernel_offset, kernel_count; /* uint32_t ids */
    uint32_t list_offset, list_count;     /* et_list_entry */
    uint32_t tensor_offset, tensor_count; /* et_tensor_entry */
    uint32_t name_offset, name_bytes;     /* zero-terminated names of tensors */
    uint32_t code_offset, code_words;     /* calls: kernel | argument count << 16, arguments */
    uint32_t meta_offset, meta_bytes;     /* JSON for the host; the runtime never looks */
} et_header;

typedef struct {
    char name[16];
    uint32_t first_word;
    uint32_t calls;  /* >= 1 */
    uint32_t passes; /* how often the list is run through, 1 .. 65535 */
    uint32_t words;
} et_list_entry;

typedef struct {
    uint32_t name; /* offset in the names */
    uint32_t address;
    uint8_t dtype, role, rank, reserved;
    uint32_t shape[4];
    uint32_t reserved2;
} et_tensor_entry;

#endif
