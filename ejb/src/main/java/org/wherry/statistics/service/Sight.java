package org.wherry.statistics.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Role;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;

/**
 * What of the figures somebody sees. A coordinator sees everything; analysts and group members everything but small
 * numbers; line managers and booking contacts their own agencies, and of those every number.
 *
 * @param whole whether every agency is in sight, or only {@code agencies}
 * @param guarded whether small numbers are withheld
 * @param agencies the agencies in sight, where not all are
 */
record Sight(boolean whole, boolean guarded, Set<Long> agencies) {

    /** The same, of some agencies only. */
    Sight of(Collection<Long> fewer) {
        return new Sight(false, guarded, Set.copyOf(fewer));
    }

    /** The condition, in SQL, that a column holds the id inside of an agency in sight. */
    String agencyCondition(String column) {
        if (whole) {
            return "true";
        }
        return agencies.isEmpty()
                ? "false"
                : column + " IN (" + agencies.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")";
    }

    /** Finds out what the caller sees. */
    @Dependent
    static class OfCaller {

        private final Caller caller;

        @Inject
        OfCaller(Caller caller) {
            this.caller = caller;
        }

        /**
         * What the caller sees of figures that can be told agency by agency.
         *
         * @throws Refusal when that is nothing
         */
        Sight ofAgencies() {
            if (seesEverything()) {
                return new Sight(true, false, Set.of());
            }
            if (isReader()) {
                return new Sight(true, true, Set.of());
            }
            if (caller.is(Roles.LINE_MANAGER) || caller.is(Roles.BOOKING_CONTACT)) {
                return new Sight(false, false, ownAgencies());
            }
            throw nothing();
        }

        /**
         * What the caller sees of one agency and those below it.
         *
         * @param below the ids inside
         * @throws Refusal when that is nothing; another agency answers as if there were none
         */
        Sight ofAgency(Object agency, Set<Long> below) {
            Sight general = ofAgencies();
            if (ownAgencies().containsAll(below)) {
                return new Sight(false, false, below);
            }
            if (!general.whole()) {
                throw new NoSuch("agency", agency);
            }
            return general.of(below);
        }

        /**
         * What the caller sees of feedback, which nobody can tell agency by agency.
         *
         * @throws Refusal when that is nothing
         */
        Sight ofFeedback() {
            if (seesEverything() || isReader()) {
                return ofAgencies();
            }
            throw nothing();
        }

        /** Whether the caller may look into sessions that they delivered. */
        boolean isTrainer() {
            return caller.is(Roles.TRAINER) && !seesEverything() && !isReader();
        }

        /** The id inside of the caller. */
        long person() {
            return caller.requirePersonId();
        }

        private boolean seesEverything() {
            return caller.is(Roles.COORDINATOR) || caller.isSystem();
        }

        private boolean isReader() {
            return caller.is(Roles.ANALYST) || caller.is(Roles.GROUP_MEMBER);
        }

        private Set<Long> ownAgencies() {
            Set<Long> agencies = new HashSet<>(caller.agencyIds(Role.LINE_MANAGER));
            agencies.addAll(caller.agencyIds(Role.BOOKING_CONTACT));
            return agencies;
        }

        private Refusal nothing() {
            caller.requirePersonId();
            return new Refusal(CommonRefusal.NOT_ALLOWED);
        }
    }
}
