package org.wherry.benchmark;

/** How quick the machine is at this moment: plain arithmetic on one core, in millions of steps a second. */
final class Probe {

    private static final int STEPS = 40_000_000;
    private static volatile long sink;

    private Probe() {}

    static double millionsPerSecond() {
        long begin = System.nanoTime();
        long value = 88_172_645_463_325_252L;
        for (int i = 0; i < STEPS; i++) {
            value ^= value << 13;
            value ^= value >>> 7;
            value ^= value << 17;
        }
        sink = value;
        return STEPS * 1e3 / (System.nanoTime() - begin);
    }
}
