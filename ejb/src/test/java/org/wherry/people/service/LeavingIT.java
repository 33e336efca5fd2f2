package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.people.model.DataKind;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.RetentionCount;
import org.wherry.people.model.RetentionRun;
import org.wherry.people.model.Role;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.model.SchedulingRefusal;
import org.wherry.testing.As;
import org.wherry.testing.InContainer;

/** Somebody leaves; in time their records become nobody's, and the figures stay. */
@ExtendWith(ArquillianExtension.class)
class LeavingIT extends PartingCase {

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
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
        assertThat(rows("SELECT name FROM person WHERE id = ?1")).containsExactly(name);
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
        assertThat(columnsWith(name)).isEmpty();
        assertThat(columnsWith(quillon.email().orElseThrow())).isEmpty();
    }

    @Test
    void nothingGoesBeforeItsTimeAndNothingOfSomebodyOnHold() throws Exception {
        leave(quillon);
        runIn(71);
        assertThat(rows("SELECT name FROM person WHERE id = ?1")).containsExactly(name);

        UUID hold = As.person(
                coordinator.publicId(),
                () -> holds.place(quillon.publicId().toString(), "An inquiry asks for it"),
                Role.COORDINATOR);
        runIn(73);
        assertThat(rows("SELECT name FROM person WHERE id = ?1")).containsExactly(name);

        As.person(coordinator.publicId(), () -> lift(hold), Role.COORDINATOR);
        runIn(74);
        assertThat(rows("SELECT name FROM person WHERE id = ?1")).containsExactly("Former delegate");
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
        assertThat(rows("SELECT name FROM person WHERE id = ?1")).containsExactly(name);
        assertThat(runIn(73).counts())
                .filteredOn(count -> count.kind() == DataKind.RECORDS_OF_LEAVERS)
                .extracting(RetentionCount::purged)
                .containsExactly((int) due);
    }
}
