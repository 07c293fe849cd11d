/* What differs between compilers and CPUs: f32 arithmetic, storage of f16, assertions.
 * The only file of csrc with conditions on the compiler or the CPU. */
#ifndef ET_PORT_H
#define ET_PORT_H

#include <float.h>
#include <stdint.h>

#if defined(__FAST_MATH__) || __FINITE_MATH_ONLY__ || \
    (FLT_EVAL_METHOD != 0 && FLT_EVAL_METHOD != 16)
#error "would compute other bits: build without -ffast-math, and for an FPU that rounds to f32"
#endif
#if defined(__ARM_FEATURE_MVE) && (__ARM_FEATURE_MVE & 2)
#error "would compute other bits: Arm's MVE flushes subnormals, build without it"
#endif

/* a * b + c stays two roundings whatever the options: GNU dialects of C fuse it by default. */
#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#elif defined(__GNUC__) && !defined(__STRICT_ANSI__)
#pragma GCC optimize("fp-contract=off")
#endif

/* IEEE binary16, kept as its 16 bits: portable C has no such type. */
typedef uint16_t et_f16;

#ifdef ET_DEBUG
#define ET_ASSERT(condition) ((condition) ? (void)0 : __builtin_trap())
#else
#define ET_ASSERT(condition) ((void)0)
#endif

#define ET_INLINE static inline __attribute__((always_inline, unused))

/* One rounding, on every target: an instruction where there is one, libm's otherwise. */
ET_INLINE float et_fma(float a, float b, float c)
{
    return __builtin_fmaf(a, b, c);
}

#if defined(__FMA__) || defined(__riscv_flen) || defined(__aarch64__) || \
    defined(__ARM_FEATURE_FMA) || defined(__FP_FAST_FMAF)
#define ET_NATIVE_FMA 1
#else
#define ET_NATIVE_FMA 0
#endif

/* et_fma for a and b that are numbers of f16: their product is exact, so where there is no
 * instruction, a multiplication and an addition round once, too. */
ET_INLINE float et_fma_of_f16(float a, float b, float c)
{
    return ET_NATIVE_FMA ? et_fma(a, b, c) : a * b + c;
}

/* Is float arithmetic quick, and done on one number at a time?  Loops are then written for the
 * fewest instructions; elsewhere for compilers that vectorise, or for integers in place of floats.
 * Only the speed depends on it. */
#ifndef ET_SCALAR_FPU
#if (defined(__riscv_flen) && !defined(__riscv_zve32f)) ||                      \
    (defined(__ARM_FEATURE_FMA) && defined(__ARM_FP) && !defined(__ARM_NEON) && \
     !defined(__ARM_FEATURE_MVE))
#define ET_SCALAR_FPU 1
#else
#define ET_SCALAR_FPU 0
#endif
#endif

/* In front of a loop whose body is short: the compiler may repeat it. */
#if ET_SCALAR_FPU && defined(__clang__)
#define ET_UNROLL _Pragma("clang loop unroll_count(4)")
#elif ET_SCALAR_FPU && defined(__GNUC__) && __GNUC__ >= 8
#define ET_UNROLL _Pragma("GCC unroll 4")
#else
#define ET_UNROLL
#endif

/* max(x, 0); of -0 and NaN, 0: RISC-V's fmax */
ET_INLINE float et_positive_part(float x)
{
#ifdef __riscv_flen
    return __builtin_fmaxf(x, 0.0f);
#else
    return x > 0.0f ? x : 0.0f;
#endif
}

/* Correctly rounded, like every IEEE square root. */
ET_INLINE float et_sqrt(float x)
{
    return __builtin_sqrtf(x);
}

ET_INLINE uint32_t et_bits_of_float(float x)
{
    uint32_t u;
    __builtin_memcpy(&u, &x, sizeof u);
    return u;
}

ET_INLINE float et_float_of_bits(uint32_t u)
{
    float x;
    __builtin_memcpy(&x, &u, sizeof x);
    return x;
}

ET_INLINE int et_is_finite(float x)
{
    return (et_bits_of_float(x) & 0x7F800000u) != 0x7F800000u;
}

/* Whether all of 8 are finite.  A product with 0 is 0 or, of inf and NaN, NaN; with integers, an
 * exponent of all ones carries into bit 31. */
ET_INLINE int et_are_finite(const float *x)
{
#if ET_SCALAR_FPU
    float seen = 0.0f;
    for (int i = 0; i < 8; i++) {
        seen = et_fma_of_f16(x[i], 0.0f, seen);
    }
    return seen == 0.0f;
#else
    uint32_t seen = 0;
    for (int i = 0; i < 8; i++) {
        seen |= (et_bits_of_float(x[i]) & 0x7F800000u) + 0x00800000u;
    }
    return (seen & 0x80000000u) == 0;
#endif
}

/* x86 is not among them: compilers vectorise the bit operations, but not its conversions; see
 * et_f16_load_eight. */
#if defined(__riscv_zfh) || defined(__aarch64__)
#define ET_NATIVE_F16 1
#else
#define ET_NATIVE_F16 0
#endif

/* f16 to f32 is exact, subnormals included; a NaN stays a NaN. */
ET_INLINE float et_f16_load(const et_f16 *p)
{
#if ET_NATIVE_F16
    _Float16 h;
    __builtin_memcpy(&h, p, sizeof h);
    return (float)h;
#else
    /* Move the bits into place, then let a multiplication by 2^112 rebias the exponent: exact for
     * normal and subnormal numbers alike. */
    const uint32_t u = (uint32_t)(*p & 0x7FFFu) << 13;
    const uint32_t sign = (uint32_t)(*p & 0x8000u) << 16;
    const uint32_t special = (u >= 0x0F800000u) ? 0x7F800000u : 0u; /* inf or NaN */
    const float rebiased = et_float_of_bits(u) * 0x1p+112f;
    return et_float_of_bits(sign | special | et_bits_of_float(rebiased));
#endif
}

#if defined(__F16C__) && defined(__has_builtin)
#if __has_builtin(__builtin_ia32_vcvtph2ps256) /* newer versions of clang have dropped it */
#define ET_LOADS_EIGHT 1
#endif
#endif

/* Eight side by side, if the CPU has an instruction for that which no compiler finds: whether it
 * has. */
ET_INLINE int et_f16_load_eight(float *to, const et_f16 *from)
{
#ifdef ET_LOADS_EIGHT
    typedef short et_halves __attribute__((vector_size(16)));
    typedef float et_floats __attribute__((vector_size(32)));
    et_halves halves;
    __builtin_memcpy(&halves, from, sizeof halves);
    const et_floats floats = __builtin_ia32_vcvtph2ps256(halves);
    __builtin_memcpy(to, &floats, sizeof floats);
    return 1;
#else
    (void)to;
    (void)from;
    return 0;
#endif
}

/* f32 to f16, to nearest, ties to even; too large becomes infinity, a NaN stays a NaN. */
ET_INLINE et_f16 et_f16_round(float x)
{
#if ET_NATIVE_F16
    const _Float16 h = (_Float16)x;
    et_f16 r;
    __builtin_memcpy(&r, &h, sizeof r);
    return r;
#else
    const uint32_t u = et_bits_of_float(x) & 0x7FFFFFFFu;
    const uint32_t sign = (et_bits_of_float(x) >> 16) & 0x8000u;
    /* normal: rebias by 112, add half an ulp (minus one when the kept part is even), cut */
    const uint32_t normal = (u - 0x38000000u + 0x0FFFu + ((u >> 13) & 1u)) >> 13;
    /* subnormal: adding 0.5 aligns the ulp of f32 with that of f16, the FPU rounds */
    const uint32_t tiny = et_bits_of_float(et_float_of_bits(u) + 0.5f) - 0x3F000000u;
    const uint32_t big = (u > 0x7F800000u) ? 0x7E00u : 0x7C00u;
    const uint32_t magnitude = (u >= 0x47800000u) ? big : (u < 0x38800000u) ? tiny : normal;
    return (et_f16)(sign | magnitude);
#endif
}

/* What loading gives back after et_f16_round, without going through 16 bits. */
ET_INLINE float et_f16_rounded(float x)
{
#if ET_NATIVE_F16
    return (float)(_Float16)x;
#else
    const uint32_t u = et_bits_of_float(x) & 0x7FFFFFFFu;
    const uint32_t normal = (u + 0x0FFFu + ((u >> 13) & 1u)) & 0xFFFFE000u;
    const uint32_t tiny = et_bits_of_float((et_float_of_bits(u) + 0.5f) - 0.5f);
    const uint32_t kept = u < 0x38800000u ? tiny : normal;
    const uint32_t big = u > 0x7F800000u ? 0x7FC00000u : 0x7F800000u;
    const uint32_t sign = et_bits_of_float(x) ^ u;
    return et_float_of_bits(sign | (kept >= 0x47800000u ? big : kept));
#endif
}

/* Where it might set errno, fma is a call, for f16 of what few libraries have. */
#if defined(__NO_MATH_ERRNO__) && \
    (defined(__riscv_zfh) || defined(__ARM_FEATURE_FP16_SCALAR_ARITHMETIC))
#define ET_NATIVE_F16_FMA 1
#else
#define ET_NATIVE_F16_FMA 0
#endif

/* a * b + c of f16, rounded once to f16; operands and result are numbers of f16 held as f32.
 *
 * Without the instruction: a * b is exact in f32, and sum + rest (TwoSum) is a * b + c exactly; of
 * the two neighbours in f32 around that number, `odd` is the one with an odd last bit (the number
 * itself where there is no rest).  Rounding to odd at 24 bits keeps on which side of every tie
 * of f16 the number lies, f16 having 11 bits and 24 >= 11 + 2, so rounding `odd` rounds the exact
 * number.  Inf and NaN leave a rest that is NaN, which is not less or greater than 0. */
ET_INLINE float et_f16_fma(float a, float b, float c)
{
#if ET_NATIVE_F16_FMA
    return (float)__builtin_fmaf16((_Float16)a, (_Float16)b, (_Float16)c);
#else
    const float product = a * b, sum = product + c;
    const float added = sum - product;
    const float rest = (product - (sum - added)) + (c - added);
    const uint32_t u = et_bits_of_float(sum);
    const uint32_t toward_zero = (u ^ et_bits_of_float(rest)) >> 31;
    const uint32_t odd = (u - toward_zero) | 1u;
    return et_f16_rounded(et_float_of_bits(__builtin_islessgreater(rest, 0.0f) ? odd : u));
#endif
}

#endif
