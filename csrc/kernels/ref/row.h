/* The largest element of a row; a number beats NaN, as in RISC-V fmax.  Read once per type. */
ET_INLINE float NAME(row_max)(const et_t *row, int32_t n)
{
    float top = LOAD(&row[0]);
    for (int32_t i = 1; i < n; i++) {
        const float v = LOAD(&row[i]);
        top = v > top || top != top ? v : top;
    }
    return top;
}
