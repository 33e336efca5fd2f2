package org.wherry.people.service;

import java.util.Map;
import java.util.function.Supplier;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.People;
import org.wherry.people.model.PeopleRefusal;
import org.wherry.people.model.Posts;

/** What the database says no to about people and posts, told like any other refusal. */
final class PeopleViolations {

    private static final Map<String, Supplier<? extends Refusal>> REFUSALS = Map.of(
            "person_email_once", () -> new Refusal(PeopleRefusal.EMAIL_TWICE, ""),
            "one_open_protection_request", () -> new Refusal(PeopleRefusal.PROTECTION_ASKED),
            "contact_list_is_safe", () -> new Refusal(PeopleRefusal.NOT_ON_CONTACT_LISTS),
            "nobody_protects_themselves", () -> new Refusal(PeopleRefusal.OWN_CASE),
            "booking_post_id_fkey", () -> new Refusal(PeopleRefusal.POST_IN_USE),
            "attendance_mark_post_id_fkey", () -> new Refusal(PeopleRefusal.POST_IN_USE));

    private PeopleViolations() {}

    static void flush(People people) {
        flush(people::flush);
    }

    static void flush(Posts posts) {
        flush(posts::flush);
    }

    private static void flush(Runnable flush) {
        Violations.refusing(
                () -> {
                    flush.run();
                    return null;
                },
                REFUSALS);
    }
}
