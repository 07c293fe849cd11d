/* Save state so that power may fail at any moment.  A slot holds the state and behind it, written
 * last, a seal; a slot whose seal does not match its bytes counts as empty. */
#ifndef ET_SAVE_H
#define ET_SAVE_H

#include "et_crc.h"
#include "et_storage.h"

typedef struct {
    uint32_t program_id;
    uint32_t state_bytes;
    uint32_t sequence; /* of the save, from 1: the newest has the largest */
    uint32_t crc;      /* of the state and the words above */
} et_seal;

static inline uint32_t et_seal_crc(uint32_t crc_of_state, const et_seal *seal)
{
    return et_crc32(crc_of_state, seal, sizeof *seal - sizeof seal->crc);
}

/* Sequence number of the save in a slot; 0 if it holds no whole one of this program. */
static inline uint32_t et_slot_sequence(const et_storage *storage, int slot, uint32_t state_bytes,
                                        uint32_t program_id)
{
    et_seal seal;
    uint8_t piece[64];
    uint32_t crc = 0;
    if (storage->read(storage->context, slot, state_bytes, &seal, sizeof seal) != 0 ||
        seal.program_id != program_id || seal.state_bytes != state_bytes) {
        return 0;
    }
    for (uint32_t at = 0; at < state_bytes; at += sizeof piece) {
        const uint32_t left = state_bytes - at;
        const uint32_t bytes = left < sizeof piece ? left : sizeof piece;
        if (storage->read(storage->context, slot, at, piece, bytes) != 0) {
            return 0;
        }
        crc = et_crc32(crc, piece, bytes);
    }
    return et_seal_crc(crc, &seal) == seal.crc ? seal.sequence : 0;
}

/* 1 if the state is now in storage, read back and compared; 0 if only the save before it is. */
static inline int et_save(const et_storage *storage, const void *state, uint32_t state_bytes,
                          uint32_t program_id)
{
    const uint32_t first = et_slot_sequence(storage, 0, state_bytes, program_id);
    const uint32_t second = et_slot_sequence(storage, 1, state_bytes, program_id);
    const int slot = first <= second ? 0 : 1; /* the older, or empty */
    et_seal seal = {program_id, state_bytes, (slot ? first : second) + 1u, 0};
    seal.crc = et_seal_crc(et_crc32(0, state, state_bytes), &seal);
    if ((storage->erase != 0 && storage->erase(storage->context, slot) != 0) ||
        storage->write(storage->context, slot, 0, state, state_bytes) != 0 ||
        storage->write(storage->context, slot, state_bytes, &seal, sizeof seal) != 0) {
        return 0;
    }
    return et_slot_sequence(storage, slot, state_bytes, program_id) == seal.sequence;
}

/* 1 if the newest whole save is now the state; 0 if there is none, or reading it failed midway. */
static inline int et_restore(const et_storage *storage, void *state, uint32_t state_bytes,
                             uint32_t program_id)
{
    const uint32_t first = et_slot_sequence(storage, 0, state_bytes, program_id);
    const uint32_t second = et_slot_sequence(storage, 1, state_bytes, program_id);
    const int slot = first > second ? 0 : 1;
    et_seal seal;
    return (first | second) != 0 &&
           storage->read(storage->context, slot, state_bytes, &seal, sizeof seal) == 0 &&
           storage->read(storage->context, slot, 0, state, state_bytes) == 0 &&
           et_seal_crc(et_crc32(0, state, state_bytes), &seal) == seal.crc;
}

#endif
