/* A packed lower triangle: row i holds columns 0 .. i and starts at element i (i + 1) / 2. */
#ifndef ET_TRIANGLE_H
#define ET_TRIANGLE_H

#include "et_port.h"

/* Rows that lie within P elements, at most D.  A program that was compiled has P = D (D + 1) / 2;
 * one that was not computes fewer rows and stays inside its memory. */
ET_INLINE int32_t et_rows_within(int32_t D, int32_t P)
{
    int32_t rows = 0;
    while (rows < D && P > rows) {
        P -= ++rows;
    }
    return rows;
}

ET_INLINE int32_t et_row(int32_t i) /* P < 2^23, so that i < 4,096 */
{
    return i * (i + 1) / 2;
}

#endif
