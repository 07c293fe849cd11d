/* The classes of RISC-V's instructions, by their bits: the base encodings and vectors 1.0. */
#include "beats.h"

enum {
    LOAD_FP = 0x07,
    STORE_FP = 0x27,
    OP_IMM = 0x13,
    OP_V = 0x57,
    OP_VE = 0x77, /* vector cryptography */
};
enum { IVV, FVV, MVV, IVI, IVX, FVF, MVX, CFG };  /* funct3 of OP_V */
enum { UNIT, INDEXED, STRIDED, INDEXED_ORDERED }; /* mop of a load or store */
enum { LUMOP_WHOLE = 0x08, LUMOP_MASK = 0x0B };
enum { HINT_START = 0x00102013, HINT_STOP = 0x00202013 }; /* slti x0, x0, 1 and 2 */
enum { TYPE_BITS = 0x3F };                                /* vsew and vlmul */

static uint32_t field(uint32_t bits, uint32_t low, uint32_t count)
{
    return bits >> low & ((1u << count) - 1);
}

static beats_instruction made(beats_class class_, beats_rule rule, uint32_t count, uint32_t operand)
{
    return (beats_instruction){(uint8_t)class_, (uint8_t)rule, (uint8_t)count, (uint8_t)operand};
}

static beats_instruction scalar(void)
{
    return made(BEATS_SCALAR, BEATS_OF_ONE, 0, 0);
}

static beats_instruction arithmetic(beats_rule rule)
{
    return made(BEATS_ARITHMETIC, rule, 1, 0);
}

static beats_instruction vset(uint32_t bits)
{
    if (field(bits, 31, 1) == 0) { /* vsetvli */
        return made(BEATS_VSET, BEATS_OF_ONE, 0, field(bits, 20, 11) & TYPE_BITS);
    }
    if (field(bits, 30, 1) == 1) { /* vsetivli */
        return made(BEATS_VSET, BEATS_OF_ONE, 0, field(bits, 20, 10) & TYPE_BITS);
    }
    return made(BEATS_VSET_OTHER, BEATS_OF_ONE, 0, BEATS_UNKNOWN);
}

static beats_instruction memory(uint32_t bits)
{
    static const uint8_t log2_width[8] = {3, 0, 0, 0, 0, 4, 5, 6};
    const uint32_t width = log2_width[field(bits, 12, 3)];
    const uint32_t fields = field(bits, 29, 3) + 1;
    const uint32_t unit = field(bits, 20, 5);
    if (width == 0) { /* of the scalar floating-point registers */
        return scalar();
    }
    if (field(bits, 26, 2) != UNIT) {
        return made(BEATS_MEMORY, BEATS_OF_ELEMENTS, fields, width);
    }
    if (unit == LUMOP_WHOLE) {
        return made(BEATS_MEMORY, BEATS_OF_COUNT, fields, 0);
    }
    if (unit == LUMOP_MASK) {
        return made(BEATS_MEMORY, BEATS_OF_COUNT, 1, 0);
    }
    return made(BEATS_MEMORY, BEATS_OF_WIDTH, fields, width);
}

static beats_instruction integer(uint32_t funct3, uint32_t funct6, uint32_t vs1)
{
    if (funct3 == IVI && funct6 == 0x27) { /* vmv<nr>r.v */
        return made(BEATS_ARITHMETIC, BEATS_OF_COUNT, vs1 + 1, 0);
    }
    const int narrows = funct6 >= 0x2C && funct6 <= 0x2F; /* vnsrl, vnsra, vnclipu, vnclip */
    return arithmetic(narrows ? BEATS_OF_WIDE : BEATS_OF_LMUL);
}

static beats_instruction multiply(uint32_t funct3, uint32_t funct6, uint32_t vs1)
{
    const int masks = funct3 == MVV && funct6 >= 0x18 && funct6 <= 0x1F; /* vmand.mm and the like */
    if (funct6 == 0x10) {
        const int counts = funct3 == MVV && vs1 != 0; /* vcpop.m, vfirst.m; else vmv.x.s, vmv.s.x */
        return made(BEATS_ARITHMETIC, counts ? BEATS_OF_COUNT : BEATS_OF_ONE, 1, 0);
    }
    if (masks || (funct6 == 0x14 && vs1 < 0x10)) { /* vmsbf.m, vmsof.m, vmsif.m */
        return arithmetic(BEATS_OF_COUNT);
    }
    return arithmetic(funct6 >= 0x30 ? BEATS_OF_WIDE : BEATS_OF_LMUL);
}

static beats_instruction floating(uint32_t funct6, uint32_t vs1)
{
    if (funct6 == 0x10) { /* vfmv.f.s, vfmv.s.f */
        return arithmetic(BEATS_OF_ONE);
    }
    if (funct6 == 0x12) { /* conversions: of one width, widening, narrowing */
        return arithmetic(vs1 >= 0x08 ? BEATS_OF_WIDE : BEATS_OF_LMUL);
    }
    const int sums = funct6 == 0x31 || funct6 == 0x33; /* vfwredusum, vfwredosum: the source's */
    return arithmetic(funct6 >= 0x30 && !sums ? BEATS_OF_WIDE : BEATS_OF_LMUL);
}

beats_instruction beats_decode(uint32_t bits)
{
    const uint32_t funct3 = field(bits, 12, 3);
    const uint32_t funct6 = field(bits, 26, 6);
    const uint32_t vs1 = field(bits, 15, 5);
    switch (field(bits, 0, 7)) { /* none of a compressed one: their low two bits are not both 1 */
    case OP_IMM:
        if (bits == HINT_START || bits == HINT_STOP) {
            return made(bits == HINT_START ? BEATS_START : BEATS_STOP, BEATS_OF_ONE, 0, 0);
        }
        return scalar();
    case LOAD_FP:
    case STORE_FP: return memory(bits);
    case OP_VE: return arithmetic(BEATS_OF_LMUL);
    case OP_V: break;
    default: return scalar();
    }
    switch (funct3) {
    case CFG: return vset(bits);
    case MVV:
    case MVX: return multiply(funct3, funct6, vs1);
    case FVV: return floating(funct6, vs1);
    case FVF: return floating(funct6, 0);
    default: return integer(funct3, funct6, vs1);
    }
}

uint32_t beats_of(beats_instruction instruction, uint8_t type, uint32_t half)
{
    const int32_t lmul_bits = (int32_t)(type & 7);
    int32_t scale = type == BEATS_UNKNOWN ? 3 : lmul_bits > 4 ? lmul_bits - 8 : lmul_bits;
    const int32_t log2_sew = type == BEATS_UNKNOWN ? instruction.operand : 3 + (type >> 3 & 7);
    switch (instruction.rule) {
    case BEATS_OF_COUNT: return (uint32_t)instruction.count << half;
    case BEATS_OF_LMUL: break;
    case BEATS_OF_WIDE: scale += 1; break;
    case BEATS_OF_WIDTH: scale += instruction.operand - log2_sew; break;
    default: return 1;
    }
    scale += (int32_t)half;
    return instruction.count * (scale > 0 ? 1u << scale : 1u);
}
