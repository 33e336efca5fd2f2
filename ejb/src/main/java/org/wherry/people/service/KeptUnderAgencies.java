package org.wherry.people.service;

import java.util.Collection;

/**
 * Something that another feature keeps under agencies, so that whoever merges or closes one is told how much of it there
 * is. Each feature that does answers with a bean of its own.
 */
public interface KeptUnderAgencies {

    /** What it is; the sentence for it is {@code people.agency.kept.<kind>}. */
    String kind();

    /** How much of it there is under some agencies, by their ids inside. */
    long count(Collection<Long> agencies);
}
