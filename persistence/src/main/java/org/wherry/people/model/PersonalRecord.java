package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is kept about who somebody is, where they work, and what they sign in with. */
@ApplicationScoped
public class PersonalRecord extends PersonalTables {

    private static final Kept PERSON = Kept.of("person", "person.email")
            .telling("id", "p.public_id")
            .telling("name", "p.name")
            .telling("email", "p.email")
            .telling("protected", "p.protected")
            .telling("underEighteen", "p.under_18")
            .telling("onContactList", "p.on_contact_list")
            .from("person p WHERE p.id = ?1")
            .endedBy("UPDATE person SET on_contact_list = false WHERE id = ?1");

    private static final Kept ADDRESSES = Kept.of("addresses", "person_email.person_id", "person_email.email")
            .telling("email", "e.email")
            .telling("confirmedAt", "e.confirmed_at")
            .from("person_email e WHERE e.person_id = ?1 ORDER BY e.id")
            .forgottenBy("DELETE FROM person_email WHERE person_id = ?1");

    // The agency, the workplace and the days are counted; what the work was called and who led it tells who it was.
    private static final Kept POSTS = Kept.of("posts", "post.person_id")
            .telling("jobTitle", "t.job_title")
            .telling("agency", "a.name")
            .telling("audienceGroup", "g.name")
            .telling("workplace", "l.name")
            .telling("manager", "m.name")
            .telling("from", "t.from_date")
            .telling("to", "t.to_date")
            .from("""
                    post t
                    LEFT JOIN agency a ON a.id = t.agency_id
                    LEFT JOIN audience_group g ON g.id = t.audience_group_id
                    LEFT JOIN locality l ON l.id = t.locality_id
                    LEFT JOIN person m ON m.id = t.manager_id
                    WHERE t.person_id = ?1 ORDER BY t.from_date, t.id""")
            .forgottenBy(
                    "UPDATE post SET job_title = '" + Post.NOT_STATED + "', manager_id = NULL WHERE person_id = ?1");

    private static final Kept LED = Kept.of("postsLed", "post.manager_id")
            .telling("jobTitle", "t.job_title")
            .telling("agency", "a.name")
            .telling("from", "t.from_date")
            .telling("to", "t.to_date")
            .from("post t LEFT JOIN agency a ON a.id = t.agency_id WHERE t.manager_id = ?1 ORDER BY t.from_date, t.id")
            .forgottenBy("UPDATE post SET manager_id = NULL WHERE manager_id = ?1");

    private static final Kept PROTECTION = Kept.of("protectionRequests", "protection_request.person_id")
            .telling("askedAt", "r.asked_at")
            .telling("wish", "r.words")
            .telling("decidedAt", "r.decided_at")
            .telling("granted", "r.granted")
            .from("protection_request r WHERE r.person_id = ?1 ORDER BY r.asked_at")
            .forgottenBy("DELETE FROM protection_request WHERE person_id = ?1");

    private static final Kept PROTECTED = Kept.of("protectionDecided", "protection_request.decided_by")
            .telling("at", "r.decided_at")
            .telling("granted", "r.granted")
            .from("protection_request r WHERE r.decided_by = ?1 ORDER BY r.decided_at");

    private static final Kept ACCOUNTS = Kept.of("accounts", "account.person_id", "account.email")
            .telling("email", "a.email")
            .from("account a WHERE a.person_id = ?1 ORDER BY a.email")
            .endedBy("DELETE FROM account WHERE person_id = ?1");

    private static final Kept ROLES = Kept.of("roles", "role_grant.person_id")
            .telling("role", "g.role")
            .telling("agency", "a.name")
            .from(
                    "role_grant g LEFT JOIN agency a ON a.id = g.agency_id WHERE g.person_id = ?1 ORDER BY g.role, a.name")
            .endedBy("DELETE FROM role_grant WHERE person_id = ?1");

    private static final Kept TOKENS = Kept.of("tokens", "api_token.person_id")
            .telling("name", "t.name")
            .telling("madeAt", "t.created_at")
            .telling("scopes", "t.scopes")
            .telling("expiresAt", "t.expires_at")
            .telling("revokedAt", "t.revoked_at")
            .telling("lastUsedAt", "t.last_used_at")
            .from("api_token t WHERE t.person_id = ?1 ORDER BY t.created_at")
            .endedBy("DELETE FROM api_token WHERE person_id = ?1");

    private static final Kept AGENCIES = Kept.of("agenciesKept", "agency_event.by_id")
            .telling("agency", "a.name")
            .telling("act", "e.act")
            .telling("at", "e.at")
            .from("agency_event e JOIN agency a ON a.id = e.agency_id WHERE e.by_id = ?1 ORDER BY e.at, e.id");

    /** Declares them. */
    public PersonalRecord() {
        super(
                List.of(PERSON, ADDRESSES, POSTS, LED, PROTECTION, PROTECTED, ACCOUNTS, ROLES, TOKENS, AGENCIES),
                List.of());
    }
}
