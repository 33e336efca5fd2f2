package org.wherry.whole;

import static org.wherry.whole.AccessTable.ADMINISTRATOR;
import static org.wherry.whole.AccessTable.ANYBODY;
import static org.wherry.whole.AccessTable.BOOKING_CONTACT;
import static org.wherry.whole.AccessTable.COORDINATOR;
import static org.wherry.whole.AccessTable.LINE_MANAGER;
import static org.wherry.whole.AccessTable.PRACTITIONER;
import static org.wherry.whole.AccessTable.TRAINER;
import static org.wherry.whole.AccessTable.to;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wherry.whole.AccessTable.Opens;

/** Who may open what of people, agencies, signing in, the audit and privacy. */
final class PeopleAccessTable {
    static final Map<String, Opens> PAGES = new HashMap<>();
    static final Map<String, Opens> OPERATIONS = new HashMap<>();

    static {
        PAGES.put("/people/account", to(PRACTITIONER));
        // -- agencies
        for (String page :
                List.of("agencies", "agency", "agency-form", "agency-move", "agency-merge", "agency-close")) {
            PAGES.put("/people/" + page, to(COORDINATOR, ADMINISTRATOR));
        }
        OPERATIONS.put("GET /api/v1/agencies", ANYBODY);
        for (String operation : List.of("POST ", "GET /{id}", "PUT /{id}")) {
            OPERATIONS.put(operation.replace(" ", " /api/v1/agencies"), to(COORDINATOR, ADMINISTRATOR));
        }
        for (String act : List.of("move", "merge", "undo-merge", "close", "reopen")) {
            OPERATIONS.put("POST /api/v1/agencies/{id}/" + act, to(COORDINATOR, ADMINISTRATOR));
        }
        // -- people and posts
        PAGES.put("/people/people", to(COORDINATOR, BOOKING_CONTACT, LINE_MANAGER));
        PAGES.put("/people/person", to(COORDINATOR, BOOKING_CONTACT, LINE_MANAGER));
        PAGES.put("/people/person-form", to(COORDINATOR));
        PAGES.put("/people/post-form", to(PRACTITIONER));
        PAGES.put("/people/my-details", to(PRACTITIONER));
        PAGES.put("/people/contacts", to(PRACTITIONER));
        PAGES.put("/people/confirm-address", to(PRACTITIONER));
        OPERATIONS.put("GET /api/v1/people", to(COORDINATOR, BOOKING_CONTACT, LINE_MANAGER));
        OPERATIONS.put("GET /api/v1/people/{id}", to(COORDINATOR, BOOKING_CONTACT, LINE_MANAGER));
        OPERATIONS.put("POST /api/v1/people", to(COORDINATOR));
        OPERATIONS.put("PUT /api/v1/people/{id}", to(COORDINATOR));
        OPERATIONS.put("POST /api/v1/people/{id}/posts", to(COORDINATOR));
        OPERATIONS.put("PUT /api/v1/posts/{id}", to(PRACTITIONER));
        OPERATIONS.put("DELETE /api/v1/posts/{id}", to(COORDINATOR));
        OPERATIONS.put("GET /api/v1/me", to(PRACTITIONER));
        OPERATIONS.put("PUT /api/v1/me", to(PRACTITIONER));
        // -- merging, needs and group accounts
        PAGES.put("/people/duplicates", to(COORDINATOR));
        PAGES.put("/people/merge", to(COORDINATOR));
        PAGES.put("/people/merges", to(COORDINATOR));
        PAGES.put("/people/my-needs", to(PRACTITIONER));
        PAGES.put("/attendance/needs", to(TRAINER, COORDINATOR));
        PAGES.put("/people/group-accounts", to(COORDINATOR));
        PAGES.put("/people/group-account", to(COORDINATOR));
        PAGES.put("/people/letters", to(COORDINATOR));
        OPERATIONS.put("GET /api/v1/me/needs", to(PRACTITIONER));
        OPERATIONS.put("PUT /api/v1/me/needs", to(PRACTITIONER));
        OPERATIONS.put("DELETE /api/v1/me/needs", to(PRACTITIONER));
        OPERATIONS.put("GET /api/v1/sessions/{id}/needs", to(TRAINER, COORDINATOR));
        OPERATIONS.put("GET /api/v1/group-accounts", to(COORDINATOR));
        OPERATIONS.put("POST /api/v1/group-accounts", to(COORDINATOR));
        OPERATIONS.put("PUT /api/v1/group-accounts/{id}", to(COORDINATOR));
        OPERATIONS.put("POST /api/v1/group-accounts/{id}/close", to(COORDINATOR));
        OPERATIONS.put("GET /api/v1/letters", to(COORDINATOR));
        OPERATIONS.put("POST /api/v1/letters/{id}/printed", to(COORDINATOR));
        OPERATIONS.put("GET /api/v1/duplicates", to(COORDINATOR));
        OPERATIONS.put("POST /api/v1/duplicates/{id}/not-same", to(COORDINATOR));
        OPERATIONS.put("GET /api/v1/merges", to(COORDINATOR));
        OPERATIONS.put("POST /api/v1/merges", to(COORDINATOR));
        OPERATIONS.put("GET /api/v1/merges/preview/{goes}/{stays}", to(COORDINATOR));
        OPERATIONS.put("POST /api/v1/merges/{id}/undo", to(COORDINATOR));
        // -- importing
        PAGES.put("/people/import", to(COORDINATOR, BOOKING_CONTACT));
        PAGES.put("/people/import-columns", to(COORDINATOR, BOOKING_CONTACT));
        PAGES.put("/people/import-check", to(COORDINATOR, BOOKING_CONTACT));
        PAGES.put("/people/import-run", to(COORDINATOR, BOOKING_CONTACT));
        OPERATIONS.put("GET /api/v1/imports", to(COORDINATOR, BOOKING_CONTACT));
        OPERATIONS.put("POST /api/v1/imports", to(COORDINATOR, BOOKING_CONTACT));
        OPERATIONS.put("GET /api/v1/imports/{import}", to(COORDINATOR, BOOKING_CONTACT));
        OPERATIONS.put("GET /api/v1/imports/{import}/columns", to(COORDINATOR, BOOKING_CONTACT));
        OPERATIONS.put("PUT /api/v1/imports/{import}/columns", to(COORDINATOR, BOOKING_CONTACT));
        OPERATIONS.put("GET /api/v1/imports/{import}/dry-run", to(COORDINATOR, BOOKING_CONTACT));
        OPERATIONS.put("POST /api/v1/imports/{import}/plan", to(COORDINATOR, BOOKING_CONTACT));
        OPERATIONS.put("GET /api/v1/imports/{import}/problems", to(COORDINATOR, BOOKING_CONTACT));
        OPERATIONS.put("DELETE /api/v1/imports/{import}", to(COORDINATOR, BOOKING_CONTACT));
        // -- joining
        PAGES.put("/people/join", AccessTable.ANYBODY);
        PAGES.put("/people/join-sent", AccessTable.ANYBODY);
        PAGES.put("/people/join-open", AccessTable.ANYBODY);
        PAGES.put("/people/invitation", AccessTable.ANYBODY);
        PAGES.put("/people/invite", to(COORDINATOR, BOOKING_CONTACT, LINE_MANAGER));
        PAGES.put("/people/joining", to(COORDINATOR, BOOKING_CONTACT, LINE_MANAGER));
        PAGES.put("/people/joining-decide", to(COORDINATOR, BOOKING_CONTACT, LINE_MANAGER));
        PAGES.put("/people/claim", to(PRACTITIONER));
        PAGES.put("/people/claim-code", to(COORDINATOR, BOOKING_CONTACT));
        OPERATIONS.put("GET /api/v1/invitations", to(COORDINATOR, BOOKING_CONTACT, LINE_MANAGER));
        OPERATIONS.put("POST /api/v1/invitations", to(COORDINATOR, BOOKING_CONTACT, LINE_MANAGER));
        OPERATIONS.put("POST /api/v1/invitations/{invitation}/send", to(COORDINATOR, BOOKING_CONTACT, LINE_MANAGER));
        OPERATIONS.put("DELETE /api/v1/invitations/{invitation}", to(COORDINATOR, BOOKING_CONTACT, LINE_MANAGER));
        OPERATIONS.put("GET /api/v1/joinings", to(COORDINATOR, BOOKING_CONTACT, LINE_MANAGER));
        OPERATIONS.put("POST /api/v1/joinings/{joining}/approve", to(COORDINATOR, BOOKING_CONTACT, LINE_MANAGER));
        OPERATIONS.put("POST /api/v1/joinings/{joining}/decline", to(COORDINATOR, BOOKING_CONTACT, LINE_MANAGER));
        OPERATIONS.put("POST /api/v1/joinings/{joining}/settle", to(COORDINATOR));
        OPERATIONS.put("POST /api/v1/record-codes", to(COORDINATOR, BOOKING_CONTACT));
        OPERATIONS.put("POST /api/v1/me/claims", to(PRACTITIONER));
        // -- signing in
        PAGES.put("/people/second-step", ANYBODY);
        PAGES.put("/people/second-step-setup", ANYBODY);
        PAGES.put("/people/reset-ask", ANYBODY);
        PAGES.put("/people/reset", ANYBODY);
        PAGES.put("/people/link-ask", ANYBODY);
        PAGES.put("/people/link", ANYBODY);
        PAGES.put("/people/password", to(PRACTITIONER));
        PAGES.put("/people/recovery-codes", to(PRACTITIONER));
        PAGES.put("/people/sign-ins", to(PRACTITIONER));
        // -- single sign-on
        PAGES.put("/people/sso", ANYBODY);
        PAGES.put("/people/sso-return", ANYBODY);
        PAGES.put("/people/identities", to(PRACTITIONER));
        // -- tokens
        PAGES.put("/people/tokens", to(PRACTITIONER));
        PAGES.put("/people/token", to(PRACTITIONER));
        OPERATIONS.put("GET /api/v1/me/tokens", to(PRACTITIONER));
        OPERATIONS.put("POST /api/v1/me/tokens", to(PRACTITIONER));
        OPERATIONS.put("DELETE /api/v1/me/tokens/{token}", to(PRACTITIONER));
        // -- one's own account
        for (String operation : List.of(
                "GET sign-ins",
                "POST sign-ins/end",
                "GET identities",
                "DELETE identities/{identity}",
                "POST leave",
                "GET erasures",
                "POST erasures",
                "DELETE erasures",
                "GET privacy-notice",
                "POST privacy-notice")) {
            OPERATIONS.put(operation.replace(" ", " /api/v1/me/"), to(PRACTITIONER));
        }
        // -- roles
        PAGES.put("/people/roles", to(ADMINISTRATOR));
        PAGES.put("/people/role", to(ADMINISTRATOR));
        PAGES.put("/people/role-withdraw", to(ADMINISTRATOR));
        PAGES.put("/people/lost-second-step", to(ADMINISTRATOR));
        OPERATIONS.put("DELETE /api/v1/roles/{person}/second-step", to(ADMINISTRATOR));
        OPERATIONS.put("GET /api/v1/roles", to(ADMINISTRATOR));
        OPERATIONS.put("POST /api/v1/roles", to(ADMINISTRATOR));
        OPERATIONS.put("DELETE /api/v1/roles/{role}", to(ADMINISTRATOR));
        // -- audit
        PAGES.put("/people/audit", to(ADMINISTRATOR));
        PAGES.put("/people/audit-entry", to(ADMINISTRATOR));
        OPERATIONS.put("GET /api/v1/audit", to(ADMINISTRATOR));
        // -- privacy
        for (String own : List.of("my-data", "leave", "erasure", "complaint", "notice")) {
            PAGES.put("/people/" + own, to(PRACTITIONER));
        }
        for (String decided : List.of("erasures", "erasure-decision", "complaints", "complaint-answer")) {
            PAGES.put("/people/" + decided, to(COORDINATOR));
        }
        PAGES.put("/people/legal-holds", to(COORDINATOR, ADMINISTRATOR));
        PAGES.put("/people/retention", to(ADMINISTRATOR));
        PAGES.put("/people/retention-rule", to(ADMINISTRATOR));
        PAGES.put("/people/notices", to(ADMINISTRATOR));
        OPERATIONS.put("GET /api/v1/me/data", to(PRACTITIONER));
        OPERATIONS.put("GET /api/v1/me/complaints", to(PRACTITIONER));
        OPERATIONS.put("POST /api/v1/me/complaints", to(PRACTITIONER));
        OPERATIONS.put("GET /api/v1/complaints", to(COORDINATOR));
        OPERATIONS.put("POST /api/v1/complaints/{complaint}/answer", to(COORDINATOR));
        OPERATIONS.put("GET /api/v1/erasures", to(COORDINATOR));
        OPERATIONS.put("POST /api/v1/erasures/{erasure}/decide", to(COORDINATOR));
        OPERATIONS.put("GET /api/v1/legal-holds", to(COORDINATOR, ADMINISTRATOR));
        OPERATIONS.put("POST /api/v1/legal-holds", to(COORDINATOR, ADMINISTRATOR));
        OPERATIONS.put("DELETE /api/v1/legal-holds/{hold}", to(COORDINATOR, ADMINISTRATOR));
        OPERATIONS.put("GET /api/v1/retention", to(ADMINISTRATOR));
    }

    private PeopleAccessTable() {}
}
