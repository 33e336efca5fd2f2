package org.wherry.people.model;

import java.time.Instant;

/**
 * Something that happened to an agency, to be read.
 *
 * @param act what it was
 * @param at when
 * @param by the name of whoever did it, or null where nobody did
 * @param note the names or the reason that go with it, or null
 */
public record AgencyHappening(AgencyEvent.Act act, Instant at, String by, String note) {}
