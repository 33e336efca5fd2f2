package org.wherry.whole;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wherry.testing.RunningWherry;

/** People on their way in, as the demo left them. */
final class JoiningExamples {
    private static final RunningWherry WHERRY = RunningWherry.get();
    private static final Pattern CODE = Pattern.compile("code=([\\w-]+)");

    private JoiningExamples() {}

    /** The link of somebody who has asked to join and not used it. */
    static String linkToJoin() {
        return linkIn(WHERRY.mails().await("rhys.calder@example.org", "/people/join-open"));
    }

    /** The link of an invitation that nobody has answered. */
    static String linkOfInvitation() {
        return linkIn(WHERRY.mails().await("orla.fenwick@example.org", "/people/invitation"));
    }

    /** Somebody who waits for a decision. */
    static UUID waiting(String state) {
        return WHERRY.rows()
                .one(UUID.class, "SELECT public_id FROM joining WHERE state = ? ORDER BY id LIMIT 1", state);
    }

    /** Somebody without an account, whose record others keep. */
    static UUID withoutAccount() {
        return WHERRY.rows()
                .one(
                        UUID.class,
                        "SELECT public_id FROM person p WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.person_id = p.id)"
                                + " AND NOT p.protected AND p.merged_into_id IS NULL"
                                + " AND EXISTS (SELECT 1 FROM post t WHERE t.person_id = p.id AND t.to_date IS NULL)"
                                + " ORDER BY id LIMIT 1");
    }

    private static String linkIn(String mail) {
        Matcher found = CODE.matcher(mail);
        if (!found.find()) {
            throw new AssertionError("There is no link in " + mail);
        }
        return found.group(1);
    }
}
