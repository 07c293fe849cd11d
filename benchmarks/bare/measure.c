/* What an exported network costs: instructions per sample, depth of the stack.  Compiled a second
 * time without the network, as what its code size is compared with. */
#include "bare.h"
#include "net.h"

static float x[NET_INPUTS];

int main(void);

int main(void)
{
    uint32_t noise = 1, count = 0, stack;
#ifndef WITHOUT_NETWORK
    net_init();
#endif
    for (int32_t n = 0; n < NET_BATCH; n++) {
        for (int32_t i = 0; i < NET_INPUTS; i++) {
            noise = noise * 1664525u + 1013904223u;
            x[i] = (float)(noise >> 16) / 32768.0f - 1.0f;
        }
        const uint32_t before = instructions();
#ifndef WITHOUT_NETWORK
        (void)net_learn(x, n % NET_OUTPUTS);
#endif
        count += instructions() - before;
    }
#ifndef WITHOUT_NETWORK
    const int32_t class_ = net_predict(x, 0);
    print_hex("class", &class_, sizeof class_);
#endif
    print_hex("x", x, 4); /* keeps x in the program that does without the network */
    stack = stack_used();
    print_hex("stack", &stack, sizeof stack);
    print_hex("instructions", &count, sizeof count);
    return 0;
}
