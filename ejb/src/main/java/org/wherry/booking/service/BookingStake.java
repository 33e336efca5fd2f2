package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wherry.booking.model.Bookings;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.MergeRefusal;
import org.wherry.people.service.MergeStake;

/** The bookings of people who are about to be merged: one person has one live booking on a session, not two. */
@ApplicationScoped
public class BookingStake implements MergeStake {

    @Inject
    private Bookings bookings;

    @Override
    public String what() {
        return "bookings";
    }

    @Override
    public long of(long person) {
        return bookings.countOf(person);
    }

    @Override
    public Optional<Refusal> obstacle(long goes, long stays) {
        return bookings.bothBooked(goes, stays)
                .map(both -> new Refusal(
                        MergeRefusal.BOTH_BOOKED, both.course(), both.day(), both.reference(), both.otherReference()));
    }

    @Override
    public void hold(long record) {
        bookings.hold(record);
    }
}
