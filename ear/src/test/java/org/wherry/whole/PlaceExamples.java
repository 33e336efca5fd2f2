package org.wherry.whole;

import java.util.UUID;
import org.wherry.booking.journey.Sessions;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.RunningWherry;

/** Bookings that were made for others and places without names, at the agency of the demo's booking contact. */
final class PlaceExamples {
    private static final RunningWherry WHERRY = RunningWherry.get();

    private static UUID reservation;
    private static UUID membership;
    private static String doubted;
    private static String invoiced;
    private static String ofTeam;
    private static String asked;

    private PlaceExamples() {}

    /** A session with places left. */
    static UUID session() {
        return Examples.open();
    }

    /** A reservation of the contact's agency. */
    static synchronized UUID reservation() {
        if (reservation == null) {
            UUID session = Sessions.published(9);
            reservation = UUID.fromString(posted(
                            "/api/v1/sessions/" + session + "/reservations",
                            "{\"agency\":\"" + agency() + "\",\"places\":3,\"nameBy\":\""
                                    + WHERRY.today().plusDays(2) + "\"}")
                    .json()
                    .path("id")
                    .asText());
        }
        return reservation;
    }

    /** A place of somebody who works for the contact's agency. */
    static synchronized String ofTeam() {
        if (ofTeam == null) {
            ofTeam = posted(
                            "/api/v1/sessions/" + Sessions.published(9) + "/team-bookings",
                            "{\"people\":[\"" + AgencyExamples.worker(agency()) + "\"]}")
                    .json()
                    .path(0)
                    .path("reference")
                    .asText();
        }
        return ofTeam;
    }

    /** The request of somebody who is outside the audience. */
    static synchronized String asked() {
        if (asked == null) {
            UUID session = Sessions.published(9);
            DemoAccount person = WHERRY.accounts().freshPractitioners(1).get(0);
            asked = Sessions.book(person, session);
            WHERRY.rows()
                    .change(
                            "UPDATE booking SET state = 'REQUESTED', awaits_audience = true WHERE reference = ?",
                            asked);
            WHERRY.rows()
                    .change(
                            "UPDATE booking_event SET to_state = 'REQUESTED', reason = 'I cover for a colleague'"
                                    + " WHERE booking_id = (SELECT id FROM booking WHERE reference = ?)",
                            asked);
        }
        return asked;
    }

    /** A membership of the contact's agency, long over. */
    static synchronized UUID membership() {
        if (membership == null) {
            membership = UUID.randomUUID();
            WHERRY.rows()
                    .change(
                            "INSERT INTO agency_membership (public_id, agency_id, from_day, until_day)"
                                    + " SELECT ?, id, DATE '2001-04-01', DATE '2002-03-31' FROM agency WHERE public_id = ?",
                            membership,
                            agency());
        }
        return membership;
    }

    /** A place that somebody is invoiced for. */
    static synchronized String invoiced() {
        if (invoiced == null) {
            invoiced = Sessions.fill(Sessions.published(9), 1).get(0);
            WHERRY.rows()
                    .change(
                            "INSERT INTO booking_payer (booking_id, invoiced, purchase_order, price)"
                                    + " SELECT id, 'The diocese', 'PO 12', 48 FROM booking WHERE reference = ?"
                                    + " ON CONFLICT DO NOTHING",
                            invoiced);
        }
        return invoiced;
    }

    /** A place whose earlier course was not attended; once an hour the server finds that this one asks for none. */
    static synchronized String doubted() {
        if (doubted == null) {
            doubted = Sessions.fill(Sessions.published(9), 1).get(0);
        }
        WHERRY.rows()
                .change(
                        "INSERT INTO place_in_doubt (booking_id, missing, raised_at)"
                                + " SELECT id, 'Safeguarding, the first day', asked_at FROM booking b WHERE reference = ?"
                                + " AND NOT EXISTS (SELECT 1 FROM place_in_doubt d"
                                + " WHERE d.booking_id = b.id AND d.settled IS NULL)",
                        doubted);
        return doubted;
    }

    private static UUID agency() {
        return AgencyExamples.ofRole("BOOKING_CONTACT");
    }

    private static Answer posted(String path, String body) {
        Answer answer = WHERRY.http().as(Examples.somebody("BOOKING_CONTACT")).post(path, body);
        if (answer.status() != 200) {
            throw new AssertionError("Not made: " + answer);
        }
        return answer;
    }
}
