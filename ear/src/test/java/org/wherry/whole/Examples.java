package org.wherry.whole;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.wherry.booking.journey.Sessions;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Eventually;
import org.wherry.testing.Http;
import org.wherry.testing.Rows;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** Something of each kind to look at: bookings in each state, sessions, registers. Made or found once for a test run. */
final class Examples {
    /** The role of whoever has not signed in. */
    static final String NOBODY = "nobody";

    private static final Map<String, Object> KEPT = new HashMap<>();

    private Examples() {}

    static DemoAccount somebody(String role) {
        return RunningWherry.get().accounts().one(role);
    }

    /** Asks for pages as somebody of a role who signed in, or as nobody. */
    static Http byPage(String role) {
        Http visitor = RunningWherry.get().http();
        return role.equals(NOBODY) ? visitor : visitor.with("Cookie", Window.cookieHeaderOf(somebody(role)));
    }

    /** A practitioner's booking that is confirmed. */
    static String confirmed() {
        return kept("confirmed", () -> Sessions.book(somebody("PRACTITIONER"), Sessions.published(3)));
    }

    /** One on the waiting list. */
    static String waiting() {
        return kept("waiting", () -> {
            UUID session = Sessions.published(1);
            Sessions.fill(session, 1);
            return Sessions.book(somebody("PRACTITIONER"), session);
        });
    }

    /** One that was offered the place that somebody else gave up. */
    static String offered() {
        return kept("offered", () -> {
            UUID session = Sessions.published(1);
            DemoAccount other =
                    RunningWherry.get().accounts().freshPractitioners(1).get(0);
            String first = Sessions.book(other, session);
            String second = Sessions.book(somebody("PRACTITIONER"), session);
            Sessions.cancel(other, first);
            return second;
        });
    }

    /** One that was cancelled again. */
    static String cancelled() {
        return kept("cancelled", () -> {
            String reference = Sessions.book(somebody("PRACTITIONER"), Sessions.published(3));
            Sessions.cancel(somebody("PRACTITIONER"), reference);
            return reference;
        });
    }

    /** A confirmed booking of somebody else. */
    static String ofAnother() {
        return kept("another's", () -> Sessions.fill(Sessions.published(3), 1).get(0));
    }

    /** A session with places, of this test only. */
    static UUID open() {
        return kept("open", () -> Sessions.published(12));
    }

    /** A session with places for somebody of this role only. */
    static UUID forEach(String role) {
        return kept("open for " + role, () -> Sessions.published(12));
    }

    /** A session without places, of this test only. */
    static UUID full() {
        return kept("full", () -> {
            UUID session = Sessions.published(1);
            Sessions.fill(session, 1);
            return session;
        });
    }

    /** Yesterday's session of the demo's trainer, with two people expected and nobody marked. */
    static UUID register() {
        return kept("register", () -> {
            UUID session = Sessions.published(5);
            Sessions.fill(session, 2);
            Sessions.letLead(session, somebody("TRAINER"));
            Sessions.letBeYesterday(session);
            return session;
        });
    }

    /** A session whose register was closed, which is nothing to the demo's trainer and facilitator. */
    static UUID registerOfAnother() {
        return kept("register of another", () -> rows().all(
                        UUID.class,
                        "SELECT s.public_id FROM course_session s JOIN session_trainer t ON t.session_id = s.id"
                                + " WHERE s.state = 'COMPLETED' AND NOT EXISTS (SELECT 1 FROM session_trainer o"
                                + " JOIN account a ON a.person_id = o.person_id"
                                + " WHERE o.session_id = s.id AND a.email IN (?, ?))"
                                + " ORDER BY s.last_day DESC LIMIT 1",
                        somebody("TRAINER").email(),
                        somebody("FACILITATOR").email())
                .get(0));
    }

    /** A session that collects feedback on paper and waits for more of it. */
    static UUID onPaper() {
        return kept(
                "on paper",
                () -> session("s.collects_feedback = 'ON_PAPER' AND s.state = 'COMPLETED' AND (SELECT count(*) FROM"
                        + " submission f WHERE f.session_id = s.id) < (SELECT attended + partly FROM session_count"
                        + " n WHERE n.session_id = s.id)"));
    }

    /** A session of the demo in a state: DRAFT, PUBLISHED, COMPLETED or CALLED_OFF. */
    static UUID inState(String state) {
        return session("s.state = '" + state + "'");
    }

    /** An entry of the audit: that a practitioner was refused its page. */
    static UUID auditEntry() {
        return kept("audit entry", () -> {
            RunningWherry.get().http().as(somebody("PRACTITIONER")).get("/api/v1/audit");
            return Eventually.find(Duration.ofSeconds(10), "an entry of the audit", () -> rows()
                    .all(
                            UUID.class,
                            "SELECT public_id FROM audit_entry WHERE act = 'ACCESS_REFUSED' ORDER BY id LIMIT 1")
                    .stream()
                    .findFirst());
        });
    }

    /** Any course of the catalogue. */
    static UUID course() {
        return rows().all(UUID.class, "SELECT public_id FROM course ORDER BY title LIMIT 1")
                .get(0);
    }

    /** Somebody who can sign in and has never booked. */
    static DemoAccount withoutBookings() {
        List<String> booked =
                rows().all(String.class, "SELECT a.email FROM account a JOIN booking b ON b.delegate_id = a.person_id");
        return RunningWherry.get().accounts().having("PRACTITIONER").stream()
                .filter(account -> !account.password().isEmpty() && !booked.contains(account.email()))
                .findFirst()
                .orElseGet(() -> somebody("ADMINISTRATOR"));
    }

    private static UUID session(String condition) {
        return rows().all(
                        UUID.class,
                        "SELECT s.public_id FROM course_session s WHERE " + condition
                                + " ORDER BY s.last_day DESC LIMIT 1")
                .get(0);
    }

    private static Rows rows() {
        return RunningWherry.get().rows();
    }

    /** Made at the first call. Not by computeIfAbsent, since one example may need another. */
    @SuppressWarnings("unchecked")
    static <T> T kept(String name, Supplier<T> make) {
        Object known = KEPT.get(name);
        if (known == null) {
            known = make.get();
            KEPT.put(name, known);
        }
        return (T) known;
    }
}
