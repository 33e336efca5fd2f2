package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is kept about how and when people signed in. No secret is told, nor the hash of one. */
@ApplicationScoped
public class PersonalSignIns extends PersonalTables {

    private static final String THEIRS = "(person_id = ?1 OR email = ANY(string_to_array(CAST(?2 AS text), ',')))";

    private static final Kept SIGN_INS = Kept.of("signIns", "sign_in.person_id")
            .telling("how", "s.how")
            .telling("beganAt", "s.began_at")
            .telling("seenAt", "s.seen_at")
            .telling("endedAt", "s.ended_at")
            .telling("network", "s.network")
            .telling("device", "s.device")
            .from("sign_in s WHERE s.person_id = ?1 ORDER BY s.began_at")
            .endedBy("DELETE FROM sign_in WHERE person_id = ?1");

    private static final Kept LINKS = Kept.of("links", "one_time_link.person_id", "one_time_link.email")
            .telling("purpose", "k.purpose")
            .telling("email", "k.email")
            .telling("madeAt", "k.made_at")
            .telling("expiresAt", "k.expires_at")
            .telling("spentAt", "k.spent_at")
            .from("one_time_link k WHERE " + THEIRS + " ORDER BY k.made_at")
            .endedBy("DELETE FROM one_time_link WHERE " + THEIRS);

    private static final Kept SECOND_STEP = Kept.of("secondStep", "second_step.person_id")
            .telling("setUpAt", "t.set_up_at")
            .from("second_step t WHERE t.person_id = ?1")
            .endedBy("DELETE FROM second_step WHERE person_id = ?1");

    private static final Kept IDENTITIES = Kept.of("identities", "external_identity.person_id")
            .telling("accountName", "i.account_name")
            .telling("issuer", "i.issuer")
            .telling("knownAs", "i.subject")
            .telling("linkedAt", "i.linked_at")
            .telling("lastUsedAt", "i.last_used_at")
            .from("external_identity i WHERE i.person_id = ?1 ORDER BY i.linked_at")
            .endedBy("DELETE FROM external_identity WHERE person_id = ?1");

    /** Declares them. */
    public PersonalSignIns() {
        super(
                List.of(SIGN_INS, LINKS, SECOND_STEP, IDENTITIES),
                List.of(
                        Purge.deleting(
                                DataKind.SIGN_INS, "sign_in", "old.seen_at < ?1 AND NOT is_on_hold(old.person_id)"),
                        Purge.deleting(
                                DataKind.SIGN_INS,
                                "one_time_link",
                                "old.expires_at < ?1 AND NOT is_on_hold(coalesce(old.person_id, 0))")));
    }
}
