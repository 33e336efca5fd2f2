package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.BookingService;
import org.wherry.common.service.BusinessClock;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;

/** What a drill with the mail server does: people book, workers work at any minute, and the outbox is counted. */
@ApplicationScoped
public class Drill {

    @Inject
    private OutboxWorker worker;

    @Inject
    private BookingService bookings;

    @Inject
    private GivenASession given;

    @Inject
    private BusinessClock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** A session with enough places for everybody. */
    UUID session(java.time.LocalDate day) throws Exception {
        return given.session(
                100, CollectsFeedback.ON_PAPER, given.person("Tamsin Hale"), given.person("Hugo Moss"), day);
    }

    /** Somebody books a place. */
    void book(UUID session) throws Exception {
        PersonCard delegate = given.person("Dora Drill");
        As.person(
                delegate.publicId(),
                () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE)),
                Role.PRACTITIONER);
    }

    /** A worker works as if it were some minutes later. */
    int workAfter(Duration later) throws Exception {
        Instant then = ((Clock) clock).instant().plus(later);
        return As.system(() -> clock.at(then, worker::drain));
    }

    /** Several workers begin at the same moment. */
    void workTogether(int workers, Duration later) throws Exception {
        CyclicBarrier together = new CyclicBarrier(workers);
        List<Thread> all = IntStream.range(0, workers)
                .mapToObj(i -> new Thread(() -> {
                    try {
                        together.await();
                        workAfter(later);
                    } catch (Exception failed) {
                        throw new IllegalStateException(failed);
                    }
                }))
                .toList();
        all.forEach(Thread::start);
        for (Thread each : all) {
            each.join();
        }
    }

    /** How many messages about a session there are, under a condition. */
    long count(UUID session, String where) {
        return ((Number) entities.createNativeQuery("SELECT count(*) FROM outbox_message m"
                                + " JOIN booking b ON b.id = m.booking_id JOIN course_session s ON s.id = b.session_id"
                                + " WHERE s.public_id = ?1 AND " + where)
                        .setParameter(1, session)
                        .getSingleResult())
                .longValue();
    }

    /** What the course of a session is called; no other has that name. */
    String course(UUID session) {
        return (String) entities.createNativeQuery(
                        "SELECT c.title FROM course c JOIN course_session s ON s.course_id = c.id WHERE s.public_id = ?1")
                .setParameter(1, session)
                .getSingleResult();
    }

    /** Changes rows behind the application’s back. */
    void sql(String statement) throws Exception {
        transaction.begin();
        entities.createNativeQuery(statement).executeUpdate();
        transaction.commit();
    }
}
