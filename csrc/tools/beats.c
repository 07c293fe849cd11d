/* A plugin of QEMU that counts instructions by class, and what they would cost a vector unit.
 *
 *   -plugin file=beats-1.so,out=FILE      a line for each stretch between the two hints
 *   -plugin file=beats-1.so,probe=on      end at once: says that QEMU takes a plugin of this version
 *
 * A line: instructions that are scalar (vset among them), vector arithmetic, vector memory; beats of
 * the latter two where the unit is as wide as a register, and where half as wide; and vector
 * instructions whose type came from a register, so that these beats are not known.
 *
 * Instructions are decoded when they are translated.  What `vtype` holds is known from the vset
 * instructions as they are executed.  Where elements are accessed one by one, the accesses count. */
#include <inttypes.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "beats.h"

/* What we use of QEMU's interface; ET_PLUGIN_API is its version. */
typedef uint64_t qemu_plugin_id_t;
typedef uint32_t qemu_plugin_meminfo_t;
struct qemu_plugin_tb;
struct qemu_plugin_insn;
typedef struct qemu_info qemu_info;
typedef void (*on_translation)(qemu_plugin_id_t id, struct qemu_plugin_tb *block);
typedef void (*on_execution)(unsigned int cpu, void *data);
typedef void (*on_access)(unsigned int cpu, qemu_plugin_meminfo_t info, uint64_t address,
                          void *data);
enum { NO_REGISTERS = 0, READS_AND_WRITES = 3 };

void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t id, on_translation then);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *block);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *block, size_t i);
void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *instruction, on_execution then,
                                            int flags, void *data);
void qemu_plugin_register_vcpu_mem_cb(struct qemu_plugin_insn *instruction, on_access then,
                                      int flags, int kinds, void *data);
#if ET_PLUGIN_API < 3
const void *qemu_plugin_insn_data(const struct qemu_plugin_insn *instruction);
#else
size_t qemu_plugin_insn_data(const struct qemu_plugin_insn *instruction, void *to, size_t room);
#endif
size_t qemu_plugin_insn_size(const struct qemu_plugin_insn *instruction);

#define EXPORTED __attribute__((visibility("default")))
extern EXPORTED int qemu_plugin_version;
EXPORTED int qemu_plugin_install(qemu_plugin_id_t id, const qemu_info *info, int argc, char **argv);

EXPORTED int qemu_plugin_version = ET_PLUGIN_API;

enum { SCALAR, ARITHMETIC, MEMORY, CLASSES };
enum { WHOLE, HALF, WIDTHS };

static struct {
    uint64_t instructions[CLASSES];
    uint64_t beats[WIDTHS][CLASSES];
    uint64_t unknown;
} now;
static bool measuring;
static bool charged;                 /* one access of the instruction at hand, in advance */
static uint8_t type = BEATS_UNKNOWN; /* of vectors */
static FILE *out;

static void *packed(beats_instruction instruction)
{
    uintptr_t word = 0;
    memcpy(&word, &instruction, sizeof instruction);
    return (void *)word;
}

static beats_instruction unpacked(void *data)
{
    const uintptr_t word = (uintptr_t)data;
    beats_instruction instruction;
    memcpy(&instruction, &word, sizeof instruction);
    return instruction;
}

static void scalar(unsigned int cpu, void *data)
{
    (void)cpu;
    (void)data;
    now.instructions[SCALAR] += measuring;
}

static void vset(unsigned int cpu, void *data)
{
    type = unpacked(data).operand;
    scalar(cpu, data);
}

static void vector(unsigned int cpu, void *data)
{
    (void)cpu;
    if (!measuring) {
        return;
    }
    const beats_instruction instruction = unpacked(data);
    const int class_ = instruction.class_ == BEATS_MEMORY ? MEMORY : ARITHMETIC;
    now.instructions[class_]++;
    now.beats[WHOLE][class_] += beats_of(instruction, type, WHOLE);
    now.beats[HALF][class_] += beats_of(instruction, type, HALF);
    now.unknown += type == BEATS_UNKNOWN && instruction.rule >= BEATS_OF_LMUL &&
                   instruction.rule <= BEATS_OF_WIDTH;
    charged = true;
}

static void element(unsigned int cpu, qemu_plugin_meminfo_t info, uint64_t address, void *data)
{
    (void)cpu;
    (void)info;
    (void)address;
    (void)data;
    if (measuring && !charged) {
        now.beats[WHOLE][MEMORY]++;
        now.beats[HALF][MEMORY]++;
    }
    charged = false;
}

static void start(unsigned int cpu, void *data)
{
    (void)cpu;
    (void)data;
    memset(&now, 0, sizeof now);
    measuring = true;
}

static void stop(unsigned int cpu, void *data)
{
    (void)cpu;
    (void)data;
    if (!measuring) {
        return;
    }
    measuring = false;
    fprintf(out,
            "%" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64
            " %" PRIu64 "\n",
            now.instructions[SCALAR], now.instructions[ARITHMETIC], now.instructions[MEMORY],
            now.beats[WHOLE][ARITHMETIC], now.beats[WHOLE][MEMORY], now.beats[HALF][ARITHMETIC],
            now.beats[HALF][MEMORY], now.unknown);
    fflush(out);
}

static uint32_t bits_of(const struct qemu_plugin_insn *instruction)
{
    uint8_t bytes[4] = {0};
    const size_t length = qemu_plugin_insn_size(instruction);
#if ET_PLUGIN_API < 3
    memcpy(bytes, qemu_plugin_insn_data(instruction), length < 4 ? length : 4);
#else
    (void)qemu_plugin_insn_data(instruction, bytes, length < 4 ? length : 4);
#endif
    return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 |
           (uint32_t)bytes[3] << 24;
}

static void translate(qemu_plugin_id_t id, struct qemu_plugin_tb *block)
{
    static const on_execution ACTS[] = {
        [BEATS_SCALAR] = scalar, [BEATS_ARITHMETIC] = vector, [BEATS_MEMORY] = vector,
        [BEATS_VSET] = vset,     [BEATS_VSET_OTHER] = vset,   [BEATS_START] = start,
        [BEATS_STOP] = stop,
    };
    const size_t count = qemu_plugin_tb_n_insns(block);
    (void)id;
    for (size_t i = 0; i < count; i++) {
        struct qemu_plugin_insn *instruction = qemu_plugin_tb_get_insn(block, i);
        const beats_instruction found = beats_decode(bits_of(instruction));
        qemu_plugin_register_vcpu_insn_exec_cb(instruction, ACTS[found.class_], NO_REGISTERS,
                                               packed(found));
        if (found.class_ == BEATS_MEMORY && found.rule == BEATS_OF_ELEMENTS) {
            qemu_plugin_register_vcpu_mem_cb(instruction, element, NO_REGISTERS, READS_AND_WRITES,
                                             NULL);
        }
    }
}

int qemu_plugin_install(qemu_plugin_id_t id, const qemu_info *info, int argc, char **argv)
{
    (void)info;
    for (int i = 0; i < argc; i++) {
        if (strcmp(argv[i], "probe=on") == 0) {
            printf("beats %d\n", ET_PLUGIN_API);
            fflush(stdout);
            _Exit(0);
        }
        if (strncmp(argv[i], "out=", 4) == 0) {
            out = fopen(argv[i] + 4, "w");
        }
    }
    if (out == NULL) {
        fprintf(stderr, "beats: cannot write the file of out=\n");
        return 1;
    }
    qemu_plugin_register_vcpu_tb_trans_cb(id, translate);
    return 0;
}
