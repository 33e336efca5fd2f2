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
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.attendance.model.Mark;
import org.wherry.attendance.service.Marking;
import org.wherry.attendance.service.RegisterService;
import org.wherry.booking.service.BookingService;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.BusinessClock;
import org.wherry.people.model.DataKind;
import org.wherry.people.model.ErasureRequest;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.PrivacyRefusal;
import org.wherry.people.model.RetentionCount;
import org.wherry.people.model.RetentionRun;
import org.wherry.people.model.Role;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.model.SchedulingRefusal;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;

/** Somebody leaves; later, or when it is granted at once, their records become nobody's, and the figures stay. */
@ExtendWith(ArquillianExtension.class)
class LeavingIT {

    private static final String NAME = "Quillon Oxborrow-Thwaite";

    @Inject
    private LeavingService leaving;

    @Inject
    private ErasureService erasures;

    @Inject
    private HoldService holds;

    @Inject
    private RetentionService retention;

    @Inject
    private SetUp setUp;

    @Inject
    private BookingService bookings;

    @Inject
    private RegisterService registers;

    @Inject
    private BusinessClock clock;

    @Inject
    private GivenASession given;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    private PersonCard quillon;
    private PersonCard coordinator;
    private PersonCard administrator;
    private UUID past;
    private String ahead;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.with(LeavingIT.class, GivenASession.class, TextColumns.class);
    }

    @BeforeEach
    void somebodyAttendedOneSessionAndBookedAnother() throws Exception {
        quillon = given.person(NAME);
        coordinator = given.person("Cora Flint");
        administrator = given.person("Ada Marsh");
        PersonCard trainer = given.person("Tamsin Hale");
        given.post(quillon, given.agency("Reedham School"));
        As.system(() -> {
            setUp.account(quillon.publicId(), quillon.email().orElseThrow(), null);
            setUp.token(quillon.publicId(), "Of " + NAME);
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

    @Test
    void leavingClosesTheAccountAtOnceAndGivesBackWhatIsAhead() throws Exception {
        leave(quillon);

        assertThat(rows("SELECT id FROM account WHERE person_id = ?1")).isEmpty();
        assertThat(rows("SELECT id FROM api_token WHERE person_id = ?1")).isEmpty();
        assertThat(rows("SELECT id FROM role_grant WHERE person_id = ?1")).isEmpty();
        assertThat(As.system(() -> bookings.find(ahead)).state()).hasToString("CANCELLED");
        assertThat(rows("SELECT mark FROM attendance_mark WHERE person_id = ?1"))
                .containsExactly("ATTENDED");
        assertThat(rows("SELECT name FROM person WHERE id = ?1")).containsExactly(NAME);
        assertThat(rows("SELECT state FROM invitation WHERE person_id = ?1")).containsExactly("WITHDRAWN");
    }

    @Test
    void whoeverIsStillToDeliverASessionCannotLeave() throws Exception {
        PersonCard trainer = given.person("Tamsin Hale");
        given.session(
                CollectsFeedback.ONLINE,
                trainer,
                given.person("Hugo Moss"),
                given.today().plusDays(40));

        refuses(SchedulingRefusal.STILL_DELIVERS, () -> leave(trainer));
    }

    @Test
    void whatIsLeftNamesNobodyAndCountsTheSame() throws Exception {
        List<?> before = counts();
        leave(quillon);
        assertThat(counts()).isEqualTo(before);

        RetentionRun run = runIn(73);

        assertThat(run.counts())
                .filteredOn(count -> count.kind() == DataKind.RECORDS_OF_LEAVERS)
                .singleElement()
                .satisfies(count -> assertThat(count.failed()).isZero());
        assertThat(counts()).isEqualTo(before);
        assertThat(rows("SELECT name FROM person WHERE id = ?1")).containsExactly("Former delegate");
        assertThat(columnsWith(NAME)).isEmpty();
        assertThat(columnsWith(quillon.email().orElseThrow())).isEmpty();
    }

    @Test
    void nothingGoesBeforeItsTimeAndNothingOfSomebodyOnHold() throws Exception {
        leave(quillon);
        runIn(71);
        assertThat(rows("SELECT name FROM person WHERE id = ?1")).containsExactly(NAME);

        UUID hold = As.person(
                coordinator.publicId(),
                () -> holds.place(quillon.publicId().toString(), "An inquiry asks for it"),
                Role.COORDINATOR);
        runIn(73);
        assertThat(rows("SELECT name FROM person WHERE id = ?1")).containsExactly(NAME);

        As.person(coordinator.publicId(), () -> lift(hold), Role.COORDINATOR);
        runIn(74);
        assertThat(rows("SELECT name FROM person WHERE id = ?1")).containsExactly("Former delegate");
    }

    @Test
    void aCoordinatorGrantsErasureAndNothingIsLeftButTheCounts() throws Exception {
        List<?> before = counts();
        UUID request = ask(quillon);

        As.person(coordinator.publicId(), () -> grant(request), Role.COORDINATOR);

        assertThat(counts()).isEqualTo(before);
        assertThat(columnsWith(NAME)).allMatch(column -> column.startsWith("outbox_message."));
        assertThat(rows("SELECT state FROM erasure_request WHERE person_id = ?1"))
                .containsExactly("GRANTED");
        refuses(
                PrivacyRefusal.ERASURE_SETTLED,
                () -> As.person(coordinator.publicId(), () -> grant(request), Role.COORDINATOR));
    }

    @Test
    void nobodyDecidesTheirOwnErasureAndNoneIsGrantedOnHold() throws Exception {
        UUID own = ask(coordinator);
        refuses(
                PrivacyRefusal.OWN_REQUEST,
                () -> As.person(coordinator.publicId(), () -> grant(own), Role.COORDINATOR));

        UUID request = ask(quillon);
        refuses(PrivacyRefusal.ERASURE_ASKED_ALREADY, () -> ask(quillon));
        As.person(
                administrator.publicId(),
                () -> holds.place(quillon.email().orElseThrow(), "An inquiry asks for it"),
                Role.ADMINISTRATOR);
        refuses(
                PrivacyRefusal.ON_LEGAL_HOLD,
                () -> As.person(coordinator.publicId(), () -> grant(request), Role.COORDINATOR));
        assertThat(rows("SELECT state FROM erasure_request WHERE person_id = ?1"))
                .containsExactly("ASKED");
        assertThat(rows("SELECT id FROM account WHERE person_id = ?1")).hasSize(1);
    }

    @Test
    void theReportSaysWhatWouldGoAndChangesNothing() throws Exception {
        leave(quillon);

        long due =
                inMonths(73, () -> As.person(administrator.publicId(), () -> retention.report(), Role.ADMINISTRATOR))
                        .stream()
                        .filter(one -> one.rule().kind() == DataKind.RECORDS_OF_LEAVERS)
                        .findFirst()
                        .orElseThrow()
                        .number();

        assertThat(due).isPositive();
        assertThat(rows("SELECT name FROM person WHERE id = ?1")).containsExactly(NAME);
        assertThat(runIn(73).counts())
                .filteredOn(count -> count.kind() == DataKind.RECORDS_OF_LEAVERS)
                .extracting(RetentionCount::purged)
                .containsExactly((int) due);
    }

    private Void leave(PersonCard who) throws Exception {
        return As.person(
                who.publicId(),
                () -> {
                    leaving.leave();
                    return null;
                },
                Role.PRACTITIONER);
    }

    private UUID ask(PersonCard who) throws Exception {
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

    private Void grant(UUID request) {
        erasures.grant(request, "Nothing has to be kept");
        return null;
    }

    private Void lift(UUID hold) {
        holds.lift(hold);
        return null;
    }

    private RetentionRun runIn(int months) throws Exception {
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

    private <T> T inMonths(int months, Callable<T> act) throws Exception {
        return clock.at(given.today().plusMonths(months).atStartOfDay().toInstant(ZoneOffset.UTC), act);
    }

    private List<?> counts() {
        return List.of(
                counts("SELECT CAST(c AS text) FROM session_count c WHERE c.session_id ="),
                counts("SELECT a.outcome || a.agency_id FROM attended_session a WHERE a.session_id ="));
    }

    private List<?> counts(String query) {
        return entities.createNativeQuery(query + " (SELECT id FROM course_session WHERE public_id = ?1)")
                .setParameter(1, past)
                .getResultList();
    }

    private List<Object> rows(String query) {
        return List.copyOf(
                entities.createNativeQuery(query).setParameter(1, quillon.id()).getResultList());
    }

    /** The columns of the whole database in which a text stands. */
    private List<String> columnsWith(String text) {
        return TextColumns.holding(entities, text);
    }

    private static void refuses(Reason reason, Callable<?> act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
