package org.wherry.attendance.model;

import java.util.List;

/**
 * The papers of a session, as they are printed before the day.
 *
 * @param session whose they are
 * @param days in their order
 * @param place where it is held and what is to be found there, or null
 * @param expected who has a place, by name
 * @param tables who sits with whom
 * @param menu what the caterer has to know
 * @param contacts who lets the others have their name and address, by name
 */
public record SessionPack(
        TaughtSession session,
        List<TaughtDay> days,
        Place place,
        List<Expected> expected,
        List<TableGroup> tables,
        Menu menu,
        List<SharedContact> contacts) {

    /** Copies the lists. */
    public SessionPack {
        days = List.copyOf(days);
        expected = List.copyOf(expected);
        tables = List.copyOf(tables);
        contacts = List.copyOf(contacts);
    }

    /**
     * Where a session is held.
     *
     * @param room the room there, or null
     * @param entrance how to get in without steps, or null
     * @param refreshments what is served, or null
     * @param dayPhone whom to ring on the day, or null
     */
    public record Place(
            String venue, String address, String room, String entrance, String refreshments, String dayPhone) {}

    /**
     * A seat at a table.
     *
     * @param name whose, or null where it is kept for somebody whose name is not on shared lists
     * @param agency theirs, or null
     */
    public record Seat(String name, String agency) {

        static Seat of(Expected person) {
            return person.isOnSharedLists() ? new Seat(person.name(), person.agency()) : new Seat(null, null);
        }
    }

    /** Those who sign the sheet that goes round, by name. */
    public List<Expected> signing() {
        return expected.stream().filter(Expected::isOnSharedLists).toList();
    }

    /** How many are not on the sheet that goes round: their trainer marks them in the register. */
    public int notOnTheSheet() {
        return expected.size() - signing().size();
    }

    /** Those for whom a badge is printed, by name. */
    public List<Expected> badges() {
        return expected.stream().filter(Expected::hasBadge).toList();
    }

    /** How many get a badge only from the trainer's hand. */
    public int withoutBadge() {
        return expected.size() - badges().size();
    }
}
