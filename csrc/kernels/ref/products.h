/* Products of activations, by the dense layers of the folder whose matmul.c reads this. */
/* Rows of [begin, end) that belong to the product of row `begin`, of N rows each. */
ET_INLINE int32_t NAME(rows_of_one)(int32_t N, int32_t begin, int32_t end)
{
    return et_min(N - begin % N, end - begin);
}

/* Product of activations:  y[m,n,o] = sum_i a[m,n,i] * b[m,i,o]
 *
 *   a  in   [M,N,I]   T
 *   b  in   [M,I,O]   T
 *   y  out  [M,N,O]   T    rows (m,n) in [begin, end) of M * N are computed
 *
 * Each element is summed from 0, i ascending; where O < 8, in 8 stripes. */
void NAME(matmul)(const et_t *a, const et_t *b, et_t *y, int32_t M, int32_t N, int32_t I, int32_t O,
                  int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= M * N);
    (void)M;
    for (int32_t row = begin, rows; row < end; row += rows) {
        rows = NAME(rows_of_one)(N, row, end);
        NAME(dense)(a + row * I, b + row / N * I * O, NULL, y + row * O, rows, I, I, O, O, O, 0, O);
    }
}

/* Product with the second operand transposed:  y[m,n,o] = sum_i a[m,n,i] * b[m,o,i]
 *
 *   a  in   [M,N,I]   T
 *   b  in   [M,O,I]   T
 *   y  out  [M,N,O]   T    rows (m,n) in [begin, end) of M * N are computed
 *
 * Each element is summed from 0, i ascending. */
void NAME(matmul_nt)(const et_t *a, const et_t *b, et_t *y, int32_t M, int32_t N, int32_t I,
                     int32_t O, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= M * N);
    (void)M;
    for (int32_t row = begin, rows; row < end; row += rows) {
        rows = NAME(rows_of_one)(N, row, end);
        NAME(dense_bwd_x)(a + row * I, b + row / N * O * I, y + row * O, rows, I, I, O, I, O, 0, O);
    }
}

/* Product with the first operand transposed:  y[m,n,o] = sum_i a[m,i,n] * b[m,i,o]
 *
 *   a  in   [M,I,N]   T
 *   b  in   [M,I,O]   T
 *   y  out  [M,N,O]   T    rows (m,n) in [begin, end) of M * N are computed
 *
 * Each element is summed from 0, i ascending. */
void NAME(matmul_tn)(const et_t *a, const et_t *b, et_t *y, int32_t M, int32_t I, int32_t N,
                     int32_t O, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= M * N);
    (void)M;
    for (int32_t row = begin, rows; row < end; row += rows) {
        const int32_t m = row / N, n = row % N;
        rows = NAME(rows_of_one)(N, row, end);
        NAME(dense_bwd_w)(b + m * I * O, a + m * I * N, y + m * N * O, I, O, O, N, N, O, n,
                          n + rows);
    }
}
