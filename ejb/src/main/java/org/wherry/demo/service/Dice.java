package org.wherry.demo.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Chance that repeats itself: the same seed and scene give the same throws, whatever other scenes do. */
final class Dice {

    private final Random random;

    Dice(long seed, String scene) {
        random = new Random(seed * 31 + scene.hashCode());
    }

    /** A whole number from the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** One of the things; a thing of weight two comes up twice as often as one of weight one. */
    <T> T pick(List<T> things, ToIntFunction<T> weight) {
        int left = random.nextInt(things.stream().mapToInt(weight).sum());
        for (T thing : things) {
            left -= weight.applyAsInt(thing);
            if (left < 0) {
                return thing;
            }
        }
        throw new IllegalStateException("weights add up to more than their sum");
    }

    <T> List<T> shuffled(Collection<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
