/* Virtio console (virtio 1.1, MMIO transport version 2): the fast line of simulated boards.
 *
 * A simulated 16550A costs the host several system calls per byte; here whole messages come and go
 * in one.  The rest is as with a UART: an interrupt wakes the core, which sleeps when idle. */
#include "et_board.h"
#include "machine.h"

enum {
    VERSION = 0x004,
    DEVICE_ID = 0x008,
    DRIVER_FEATURES = 0x020,
    DRIVER_FEATURES_SELECT = 0x024,
    QUEUE_SELECT = 0x030,
    QUEUE_SIZE = 0x038,
    QUEUE_READY = 0x044,
    QUEUE_NOTIFY = 0x050,
    INTERRUPT_STATUS = 0x060,
    INTERRUPT_ACK = 0x064,
    STATUS = 0x070,
    QUEUE_DESCRIPTORS = 0x080, /* three 64-bit addresses, low word first */
    QUEUE_AVAILABLE = 0x090,
    QUEUE_USED = 0x0A0,
};
enum { ACKNOWLEDGE = 1, DRIVER = 2, DRIVER_OK = 4, FEATURES_OK = 8 };
enum { CONSOLE = 3, FEATURE_VERSION_1 = 1 /* bit 32 */, DEVICE_WRITES = 2, NO_INTERRUPT = 1 };
enum { RECEIVE, TRANSMIT, QUEUES };
enum { SLOTS = 4, SLOT_BYTES = ET_UART_RING_BYTES / SLOTS };

#define REG(offset) (*(volatile uint32_t *)(uintptr_t)(ET_UART_BASE + (offset)))

typedef struct {
    struct {
        uint64_t address;
        uint32_t length;
        uint16_t flags;
        uint16_t next;
    } descriptors[SLOTS];
    struct {
        uint16_t flags;
        uint16_t index;
        uint16_t ring[SLOTS];
    } available;
    struct {
        uint16_t flags;
        uint16_t index;
        struct {
            uint32_t descriptor;
            uint32_t length;
        } ring[SLOTS];
    } used __attribute__((aligned(4)));
} queue;

static volatile queue queues[QUEUES] __attribute__((aligned(16)));
static volatile uint8_t slots[SLOTS][SLOT_BYTES];
static uint16_t seen;   /* receive slots emptied so far */
static uint32_t taken;  /* bytes of the slot that is being emptied */
uint32_t uart_overruns; /* none: the sender waits for a free slot */

static void fence(void)
{
    __asm__ volatile("fence" ::: "memory");
}

static void set_address(uint32_t reg, const volatile void *address)
{
    const uint64_t wide = (uintptr_t)address;
    REG(reg) = (uint32_t)wide;
    REG(reg + 4) = (uint32_t)(wide >> 32);
}

static void start_queue(uint32_t number)
{
    volatile queue *q = &queues[number];
    REG(QUEUE_SELECT) = number;
    REG(QUEUE_SIZE) = SLOTS;
    set_address(QUEUE_DESCRIPTORS, q->descriptors);
    set_address(QUEUE_AVAILABLE, &q->available);
    set_address(QUEUE_USED, &q->used);
    REG(QUEUE_READY) = 1;
}

/* Hand a descriptor to the device. */
static void offer(uint32_t number, uint16_t descriptor)
{
    volatile queue *q = &queues[number];
    q->available.ring[q->available.index % SLOTS] = descriptor;
    fence();
    q->available.index = (uint16_t)(q->available.index + 1);
    fence();
    REG(QUEUE_NOTIFY) = number;
}

void uart_init(void)
{
    if (REG(VERSION) != 2 || REG(DEVICE_ID) != CONSOLE) {
        machine_exit(2); /* started without its console: nobody to tell */
    }
    REG(STATUS) = 0;
    REG(STATUS) = ACKNOWLEDGE | DRIVER;
    REG(DRIVER_FEATURES_SELECT) = 0;
    REG(DRIVER_FEATURES) = 0;
    REG(DRIVER_FEATURES_SELECT) = 1;
    REG(DRIVER_FEATURES) = FEATURE_VERSION_1;
    REG(STATUS) = ACKNOWLEDGE | DRIVER | FEATURES_OK;
    start_queue(RECEIVE);
    start_queue(TRANSMIT);
    queues[TRANSMIT].available.flags = NO_INTERRUPT;
    REG(STATUS) = ACKNOWLEDGE | DRIVER | FEATURES_OK | DRIVER_OK;
    for (uint16_t i = 0; i < SLOTS; i++) {
        queues[RECEIVE].descriptors[i].address = (uintptr_t)slots[i];
        queues[RECEIVE].descriptors[i].length = SLOT_BYTES;
        queues[RECEIVE].descriptors[i].flags = DEVICE_WRITES;
        offer(RECEIVE, i);
    }
    interrupts_init();
}

void uart_interrupt(void)
{
    REG(INTERRUPT_ACK) = REG(INTERRUPT_STATUS); /* it only had to wake the core */
}

size_t uart_read(uint8_t *to, size_t room)
{
    volatile queue *q = &queues[RECEIVE];
    interrupts_off();
    while (q->used.index == seen) {
        interrupt_wait();
    }
    interrupts_on();
    fence();
    const uint16_t slot = (uint16_t)q->used.ring[seen % SLOTS].descriptor;
    const uint32_t filled = q->used.ring[seen % SLOTS].length;
    size_t length = 0;
    while (length < room && taken < filled) {
        to[length++] = slots[slot][taken++];
    }
    if (taken == filled) {
        taken = 0;
        seen++;
        offer(RECEIVE, slot);
    }
    return length;
}

void uart_write(const uint8_t *from, size_t length)
{
    volatile queue *q = &queues[TRANSMIT];
    const uint16_t before = q->used.index;
    q->descriptors[0].address = (uintptr_t)from;
    q->descriptors[0].length = (uint32_t)length;
    q->descriptors[0].flags = 0;
    offer(TRANSMIT, 0);
    while (q->used.index == before) { /* `from` is the caller's */
    }
    fence();
}

void uart_drain(void)
{
    /* uart_write waits until the device has taken everything. */
}
