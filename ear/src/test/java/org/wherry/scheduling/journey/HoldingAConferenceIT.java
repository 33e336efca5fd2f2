package org.wherry.scheduling.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wherry.booking.journey.Sessions;
import org.wherry.booking.journey.WorkshopsPage;
import org.wherry.testing.Accessibility;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Rows;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** A coordinator writes the agenda of a conference; delegates choose workshops until one is full, and one is called off. */
class HoldingAConferenceIT {
    private final RunningWherry wherry = RunningWherry.get();
    private final Rows rows = wherry.rows();

    @AfterEach
    void the_bookings_are_whole() {
        assertThat(rows.all(String.class, "SELECT kind || ': ' || fault FROM booking_fault"))
                .isEmpty();
    }

    @Test
    void from_the_agenda_to_the_list_at_the_door() {
        UUID session = Sessions.published(10);
        Window staff = Window.of(wherry.accounts().one("COORDINATOR"));
        AgendaPage agenda = AgendaPage.open(staff, session);
        assertThat(agenda.words()).contains("There is no agenda yet");

        agenda.begin("Welcome", "09:00", "10:00").save();
        assertThat(agenda.problems()).singleElement().asString().contains("lasts from 09:30 to 16:00");
        assertThat(agenda.title()).isEqualTo("Welcome");
        assertThat(Accessibility.faultsOf(staff.page())).isEmpty();
        agenda.write("Welcome", "09:30", "10:00");
        agenda.save().begin("Morning workshops", "09:45", "11:00").offering(1, 5, 5);
        assertThat(agenda.isRound()).isTrue();
        assertThat(agenda.save().problems()).singleElement().asString().contains("“Welcome” is on then");
        agenda.write("Morning workshops", "10:00", "11:00");
        assertThat(agenda.save().words()).contains("Workshop A: 0 of 1 place taken");
        assertThat(Accessibility.faultsOf(staff.page())).isEmpty();

        DemoAccount first = wherry.accounts().freshPractitioner();
        DemoAccount second = wherry.accounts().freshPractitioner();
        Window early = Window.of(first);
        WorkshopsPage theirs = WorkshopsPage.open(early, Sessions.book(first, session));
        Window late = Window.of(second);
        String reference = Sessions.book(second, session);
        WorkshopsPage others = WorkshopsPage.open(late, reference).tick(1);
        assertThat(theirs.tick(1).keep().notices()).singleElement().asString().contains("Your workshops are kept");
        assertThat(Accessibility.faultsOf(early.page())).isEmpty();

        others = others.keep();
        assertThat(others.problems()).singleElement().asString().contains("“Workshop A” is full");
        assertThat(others.isTicked(1)).as("what was ticked stays").isTrue();
        assertThat(others.tick(2).keep().isTicked(2)).isTrue();
        assertThat(Window.ofVisitor().open("/booking/session?id=" + session).text())
                .contains("Morning workshops")
                .contains("Full")
                .contains("4 places left");

        staff.open("/booking/workshop-lists?session=" + session);
        assertThat(staff.page().locator(".to-sign th").allInnerTexts()).containsExactly(nameOf(first), nameOf(second));
        assertThat(Accessibility.faultsOf(staff.page())).isEmpty();

        agenda = AgendaPage.open(staff, session)
                .change("Morning workshops")
                .withoutWorkshop(1, false)
                .save();
        assertThat(agenda.problems()).singleElement().asString().contains("1 person has chosen what would go");
        AgendaPage.open(staff, session)
                .change("Morning workshops")
                .withoutWorkshop(1, true)
                .save();
        assertThat(rows.count(
                        "SELECT count(*) FROM outbox_message m JOIN booking b ON b.id = m.booking_id"
                                + " JOIN course_session s ON s.id = b.session_id"
                                + " WHERE m.template = 'WORKSHOP_GONE' AND s.public_id = ?",
                        session))
                .isEqualTo(1);
        assertThat(WorkshopsPage.open(early, referenceOf(first, session))
                        .tick(1)
                        .keep()
                        .notices())
                .singleElement()
                .asString()
                .contains("Your workshops are kept");
    }

    private String referenceOf(DemoAccount account, UUID session) {
        return rows.one(
                String.class,
                "SELECT CAST(b.reference AS text) FROM booking b JOIN account a ON a.person_id = b.delegate_id"
                        + " JOIN course_session s ON s.id = b.session_id WHERE a.email = ? AND s.public_id = ?",
                account.email(),
                session);
    }

    private String nameOf(DemoAccount account) {
        return rows.one(
                String.class,
                "SELECT p.name FROM person p JOIN account a ON a.person_id = p.id WHERE a.email = ?",
                account.email());
    }
}
