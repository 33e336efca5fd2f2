package org.wherry.whole;

import java.util.UUID;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.RunningWherry;

/** People and posts to look at, written in through the API. */
final class PeopleExamples {
    private static final RunningWherry WHERRY = RunningWherry.get();

    private static UUID colleague;

    private PeopleExamples() {}

    /** Somebody whom every role finds that may find anybody: with a post at the agency of each. */
    static synchronized UUID colleague() {
        if (colleague == null) {
            colleague =
                    created("/api/v1/people", "{\"name\": \"Colleague Of All\", \"email\": \"colleague@example.org\"}");
            for (String role : new String[] {"BOOKING_CONTACT", "LINE_MANAGER"}) {
                created(
                        "/api/v1/people/" + colleague + "/posts",
                        "{\"jobTitle\": \"Relief worker\", \"agency\": \"" + agencyOf(role) + "\"}");
            }
        }
        return colleague;
    }

    /** Somebody whom only coordinators find. */
    static UUID protectedPerson() {
        return WHERRY.rows()
                .all(UUID.class, "SELECT public_id FROM person WHERE protected ORDER BY id LIMIT 1")
                .get(0);
    }

    /** Somebody without a post or an address. */
    static UUID withNothing() {
        return created("/api/v1/people", "{\"name\": \"Nothing Known\"}");
    }

    /** Somebody who asks to be protected, as the API cannot. */
    static UUID asking() {
        UUID person = created("/api/v1/people", "{\"name\": \"Somebody Asking\"}");
        WHERRY.rows()
                .change(
                        "INSERT INTO protection_request (public_id, person_id, words, asked_at)"
                                + " SELECT gen_random_uuid(), id, 'Somebody looks for me.', now() FROM person WHERE public_id = ?",
                        person);
        return person;
    }

    /** The post of the demo's first practitioner. */
    static UUID postOf(String role) {
        return WHERRY.rows()
                .one(
                        UUID.class,
                        "SELECT t.public_id FROM post t JOIN account a ON a.person_id = t.person_id WHERE a.email = ?"
                                + " ORDER BY t.to_date IS NOT NULL, t.id LIMIT 1",
                        Examples.somebody(role).email());
    }

    private static UUID agencyOf(String role) {
        return WHERRY.rows()
                .one(
                        UUID.class,
                        "SELECT g.public_id FROM role_grant r JOIN agency g ON g.id = r.agency_id"
                                + " JOIN account a ON a.person_id = r.person_id WHERE a.email = ? AND r.role = ?",
                        Examples.somebody(role).email(),
                        role);
    }

    private static UUID created(String path, String json) {
        DemoAccount coordinator = Examples.somebody("COORDINATOR");
        Answer answer = WHERRY.http().as(coordinator).post(path, json);
        if (answer.status() != 201) {
            throw new AssertionError("Expected 201 for " + answer);
        }
        return UUID.fromString(answer.json().path("id").asText());
    }
}
