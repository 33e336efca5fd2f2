package org.wherry.common.model;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param items what stands on it
 * @param total how many there are on all pages
 * @param page which it is, from 1
 * @param size how many fit on one
 */
public record Page<T>(List<T> items, long total, int page, int size) {

    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
    }

    /** How many pages there are; at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** The same page with each item turned into something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> turn) {
        return new Page<>(items.stream().<R>map(turn).toList(), total, page, size);
    }
}
