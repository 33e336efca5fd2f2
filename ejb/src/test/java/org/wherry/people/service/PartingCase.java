package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.wherry.attendance.model.Mark;
import org.wherry.attendance.service.Marking;
import org.wherry.attendance.service.RegisterService;
import org.wherry.booking.service.BookingService;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.BusinessClock;
import org.wherry.people.model.ErasureRequest;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.RetentionRun;
import org.wherry.people.model.Role;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;

/** Somebody with an account who attended one session and booked another; and how to look at what is left of them. */
abstract class PartingCase {

    @Inject
    protected LeavingService leaving;

    @Inject
    protected ErasureService erasures;

    @Inject
    protected HoldService holds;

    @Inject
    protected RetentionService retention;

    @Inject
    protected SetUp setUp;

    @Inject
    protected BookingService bookings;

    @Inject
    protected RegisterService registers;

    @Inject
    protected BusinessClock clock;

    @Inject
    protected GivenASession given;

    @PersistenceContext(unitName = "wherry")
    protected EntityManager entities;

    protected String name;
    protected PersonCard quillon;
    protected PersonCard coordinator;
    protected PersonCard administrator;
    protected UUID past;
    protected String ahead;

    @BeforeEach
    void somebodyAttendedOneSessionAndBookedAnother() throws Exception {
        name = "Quillon Oxborrow-" + UUID.randomUUID();
        quillon = given.person(name);
        coordinator = given.person("Cora Flint");
        administrator = given.person("Ada Marsh");
        PersonCard trainer = given.person("Tamsin Hale");
        given.post(quillon, given.agency("Reedham School"));
        As.system(() -> {
            setUp.account(quillon.publicId(), quillon.email().orElseThrow(), null);
            setUp.token(quillon.publicId(), "Of " + name);
            setUp.grant(quillon.publicId(), Role.PRACTITIONER, null);
            setUp.grant(administrator.publicId(), Role.ADMINISTRATOR, null);
            return null;
        });
        LocalDate gone = given.today().minusDays(2);
        past = given.session(CollectsFeedback.ONLINE, trainer, given.person("Hugo Moss"), gone);
        given.booking(past, quillon, gone);
        As.person(
                trainer.publicId(),
                () -> {
                    UUID day = registers.sheet(past).days().get(0).publicId();
                    registers.markAll(past, List.of(new Marking(day, quillon.publicId(), Mark.ATTENDED)));
                    return null;
                },
                Role.TRAINER);
        LocalDate coming = given.today().plusDays(40);
        ahead = given.booking(
                given.session(CollectsFeedback.ONLINE, given.person("Tess Orr"), given.person("Hal Orr"), coming),
                quillon,
                coming);
    }

    protected Void leave(PersonCard who) throws Exception {
        return As.person(
                who.publicId(),
                () -> {
                    leaving.leave();
                    return null;
                },
                Role.PRACTITIONER);
    }

    protected UUID ask(PersonCard who) throws Exception {
        return As.person(
                who.publicId(),
                () -> {
                    leaving.askForErasure("My name is " + who.name() + " and I want to be forgotten");
                    return leaving.requests().stream()
                            .filter(request -> request.state() == ErasureRequest.State.ASKED)
                            .findFirst()
                            .orElseThrow()
                            .id();
                },
                Role.PRACTITIONER);
    }

    protected Void grant(UUID request) {
        erasures.grant(request, "Nothing has to be kept");
        return null;
    }

    protected Void lift(UUID hold) {
        holds.lift(hold);
        return null;
    }

    protected RetentionRun runIn(int months) throws Exception {
        return inMonths(
                months,
                () -> As.person(
                        administrator.publicId(),
                        () -> {
                            UUID run = retention.runNow();
                            return retention.runs().stream()
                                    .filter(one -> one.publicId().equals(run))
                                    .findFirst()
                                    .orElseThrow();
                        },
                        Role.ADMINISTRATOR));
    }

    protected <T> T inMonths(int months, Callable<T> act) throws Exception {
        return clock.at(given.today().plusMonths(months).atStartOfDay().toInstant(ZoneOffset.UTC), act);
    }

    protected List<?> counts() {
        return List.of(
                counts("SELECT CAST(c AS text) FROM session_count c WHERE c.session_id ="),
                counts("SELECT a.outcome || a.agency_id FROM attended_session a WHERE a.session_id ="));
    }

    protected List<?> counts(String query) {
        return entities.createNativeQuery(query + " (SELECT id FROM course_session WHERE public_id = ?1)")
                .setParameter(1, past)
                .getResultList();
    }

    protected List<Object> rows(String query) {
        return List.copyOf(
                entities.createNativeQuery(query).setParameter(1, quillon.id()).getResultList());
    }

    /** The columns of the whole database in which a text stands. */
    protected List<String> columnsWith(String text) {
        return TextColumns.holding(entities, text);
    }

    protected static void refuses(Reason reason, Callable<?> act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
