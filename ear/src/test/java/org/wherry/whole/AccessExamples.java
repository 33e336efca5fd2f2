package org.wherry.whole;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** What the access matrix opens and calls: an example behind each address, whose it is, and what has to be said. */
final class AccessExamples {
    /** What stands behind the address of a page, or of an operation, so that there is something to open. */
    static final Map<String, Supplier<String>> QUERIES = together(
            Part.allQueries(),
            Map.ofEntries(
                    // -- people, each in a line of its own
                    Map.entry("/attendance/needs", () -> "?session=" + Examples.register()),
                    Map.entry("/people/erasure-decision", () -> "?id=" + PrivacyVisits.erasure()),
                    Map.entry("/people/complaint-answer", () -> "?id=" + PrivacyVisits.complaint()),
                    Map.entry("/people/retention-rule", () -> "?kind=MESSAGES"),
                    Map.entry("GET /api/v1/statistics/feedback", () -> "?series=scr-roadshow-2018"),
                    Map.entry(
                            "GET /api/v1/merges/preview",
                            () -> "?goes=" + RoleExamples.nobody() + "&stays=" + RoleExamples.trainer()),
                    Map.entry("/people/role", () -> "?id=" + RoleExamples.trainer()),
                    Map.entry("/people/role-withdraw", () -> "?id=" + RoleExamples.grant()),
                    Map.entry("/people/lost-second-step", () -> "?id=" + RoleExamples.coordinator()),
                    Map.entry("/people/import-columns", () -> "?id=" + ImportExamples.uploaded("BOOKING_CONTACT")),
                    Map.entry("/people/import-check", () -> "?id=" + ImportExamples.uploaded("BOOKING_CONTACT")),
                    Map.entry("/people/import-run", () -> "?id=" + ImportExamples.done()),
                    Map.entry("/people/join-open", () -> "?code=" + JoiningExamples.linkToJoin()),
                    Map.entry("/people/invitation", () -> "?code=" + JoiningExamples.linkOfInvitation()),
                    Map.entry("/people/joining-decide", () -> "?id=" + JoiningExamples.waiting("AGENCY_ASKED")),
                    Map.entry("/people/claim-code", () -> "?person=" + JoiningExamples.withoutAccount()),
                    Map.entry("/people/person", () -> "?id=" + PeopleExamples.colleague()),
                    Map.entry("/people/post-form", () -> "?id=" + PeopleExamples.postOf("PRACTITIONER")),
                    Map.entry("/people/agency", () -> "?id=" + DemoAgencies.open()),
                    Map.entry("/people/agency-move", () -> "?id=" + DemoAgencies.open()),
                    Map.entry("/people/agency-merge", () -> "?id=" + DemoAgencies.open()),
                    Map.entry("/people/agency-close", () -> "?id=" + DemoAgencies.open()),
                    Map.entry("/people/audit-entry", () -> "?id=" + Examples.auditEntry()),
                    Map.entry("/people/token", () -> "?id=" + TokenExamples.valid()),
                    Map.entry("/booking/session", () -> "?id=" + Examples.open()),
                    Map.entry("/booking/book", () -> "?session=" + Examples.open()),
                    Map.entry("/booking/confirmation", () -> "?reference=" + Examples.confirmed()),
                    Map.entry("/booking/cancel", () -> "?reference=" + Examples.confirmed()),
                    Map.entry("/booking/offer", () -> "?reference=" + Examples.confirmed()),
                    Map.entry("/attendance/register", () -> "?session=" + Examples.register()),
                    Map.entry("/attendance/walk-in", () -> "?session=" + Examples.register()),
                    Map.entry("/attendance/close", () -> "?session=" + Examples.register()),
                    Map.entry("/scheduling/session-form", () -> "?course=" + Examples.course()),
                    Map.entry("/scheduling/publish", () -> "?id=" + Examples.open()),
                    Map.entry("/scheduling/call-off", () -> "?id=" + Examples.open()),
                    Map.entry("/statistics/feedback", () -> "?session=" + Examples.register()),
                    Map.entry("/feedback/answer", () -> "?code=nobodys")));

    /** Pages whose row belongs to one person: the others answer as if it were not there. */
    static final Map<String, String> OWNERS = together(
            Part.allOwners(),
            Map.ofEntries(
                    // -- each in a line of its own
                    Map.entry("/booking/confirmation", "PRACTITIONER"),
                    Map.entry("/booking/cancel", "PRACTITIONER"),
                    Map.entry("/booking/offer", "PRACTITIONER"),
                    Map.entry("/people/post-form", "PRACTITIONER"),
                    Map.entry("/people/token", "PRACTITIONER"),
                    Map.entry("/people/import-columns", "BOOKING_CONTACT"),
                    Map.entry("/people/import-check", "BOOKING_CONTACT"),
                    Map.entry("/people/import-run", "BOOKING_CONTACT"),
                    Map.entry("/people/joining-decide", "COORDINATOR"),
                    Map.entry("/people/claim-code", "COORDINATOR")));

    /** What a call has to say so that it is understood, where an empty object is not enough: who may call it is known then. */
    static final Map<String, String> BODIES = together(
            Part.allBodies(),
            Map.ofEntries(
                    // -- each in a line of its own
                    Map.entry(
                            "POST /api/v1/legal-holds",
                            "{\"person\":\"" + UUID.randomUUID() + "\",\"reason\":\"A review\"}"),
                    Map.entry(
                            "POST /api/v1/group-accounts",
                            "{\"agency\":\"" + UUID.randomUUID() + "\",\"contact\":\"" + UUID.randomUUID()
                                    + "\",\"mailbox\":\"info@example.org\"}"),
                    Map.entry(
                            "PUT /api/v1/group-accounts/{id}",
                            "{\"contact\":\"" + UUID.randomUUID() + "\",\"mailbox\":\"info@example.org\"}"),
                    Map.entry(
                            "POST /api/v1/erasures/{erasure}/decide",
                            "{\"decision\":\"DECLINE\",\"reason\":\"A review\"}"),
                    Map.entry(
                            "POST /api/v1/merges",
                            "{\"goes\":\"" + UUID.randomUUID() + "\",\"stays\":\"" + UUID.randomUUID() + "\"}")));

    /** Pages behind a link that nobody was sent. */
    static final Set<String> BY_LINK = Set.of(
            "/feedback/answer",
            "/people/reset",
            "/people/link",
            "/booking/approve",
            "/booking/leave-line",
            "/booking/take",
            "/booking/moved");

    private AccessExamples() {}

    private static <T> Map<String, T> together(Map<String, T> some, Map<String, T> others) {
        Map<String, T> all = new HashMap<>(some);
        all.putAll(others);
        return Map.copyOf(all);
    }
}
