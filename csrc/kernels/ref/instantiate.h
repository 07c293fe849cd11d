/* Compile a family of kernels once per choice of storage types, by including its file again:
 *
 *     #ifndef et_t
 *     #define ET_SELF "dense.c"
 *     #include "instantiate.h"
 *     #else
 *     ... the kernels, written with the names below ...
 *     #endif
 *
 *   et_t           storage type of weights and activations
 *   et_g           storage type of gradients; differs from et_t only where ET_MIXED is defined
 *   NAME(dense)    et_dense_f16__ref; another folder than ref defines ET_ISA
 *   TYPED(sink)    the same, but of the storage types alone: f16c shares it with f16
 *   LOAD(p)        the element at p, an f32
 *   STORE(p, v)    *p = v, rounded once to nearest
 *   ROUNDED(v)     what LOAD would give back after STORE
 *   LOAD_G(p)      LOAD of a gradient
 *
 * Where the family defines ET_CHUNKS, it is read once more for mode f16c: the types of f16, and
 * ET_CHUNKED is defined.
 *
 * The only header that is meant to be read in the middle of the file that includes it. */
#include "et_control.h"
#include "et_kernels.h"
#include "et_math.h"
#include "et_random.h"

ET_INLINE float et_load_float(const float *p)
{
    return *p;
}

ET_INLINE float et_load_et_f16(const et_f16 *p)
{
    return et_f16_load(p);
}

ET_INLINE void et_store_float(float *p, float v)
{
    *p = v;
}

ET_INLINE void et_store_et_f16(et_f16 *p, float v)
{
    *p = et_f16_round(v);
}

ET_INLINE float et_rounded_float(float v)
{
    return v;
}

ET_INLINE float et_rounded_et_f16(float v)
{
    return et_f16_rounded(v);
}

#define ET_JOIN2(a, b) a##b
#define ET_FOR_TYPE(prefix, type) ET_JOIN2(prefix, type)
#define LOAD(p) ET_FOR_TYPE(et_load_, et_t)(p)
#define STORE(p, v) ET_FOR_TYPE(et_store_, et_t)(p, v)
#define ROUNDED(v) ET_FOR_TYPE(et_rounded_, et_t)(v)
#define LOAD_G(p) ET_FOR_TYPE(et_load_, et_g)(p)

#ifndef ET_ISA
#define ET_ISA ref
#endif
#define ET_JOIN3(op, tag, isa) et_##op##_##tag##__##isa
#define ET_FOR_TAG(op, tag, isa) ET_JOIN3(op, tag, isa)
#define NAME(op) ET_FOR_TAG(op, ET_TAG, ET_ISA)
#define ET_TYPES_float f32
#define ET_TYPES_et_f16 f16
#define TYPED(op) ET_FOR_TAG(op, ET_FOR_TYPE(ET_TYPES_, et_t), ET_ISA)

#define et_t float
#define et_g float
#define ET_TAG f32
#include ET_SELF
#undef et_t
#undef et_g
#undef ET_TAG

#define et_t et_f16
#define et_g et_f16
#define ET_TAG f16
#include ET_SELF
#undef et_t
#undef et_g
#undef ET_TAG

#ifdef ET_CHUNKS
#define et_t et_f16
#define et_g et_f16
#define ET_TAG f16c
#define ET_CHUNKED
#include ET_SELF
#undef et_t
#undef et_g
#undef ET_TAG
#undef ET_CHUNKED
#endif

#ifdef ET_MIXED
#define et_t et_f16
#define et_g float
#define ET_TAG f16_f32
#include ET_SELF
#undef et_t
#undef et_g
#undef ET_TAG

#define et_t float
#define et_g et_f16
#define ET_TAG f32_f16
#include ET_SELF
#undef et_t
#undef et_g
#undef ET_TAG
#endif
