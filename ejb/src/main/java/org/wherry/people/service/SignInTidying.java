package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.wherry.people.model.Roles;
import org.wherry.people.model.WrongTries;

/**
 * Forgets wrong tries, each hour on every node: a row that another has forgotten is none to miss. Sign-ins and links are
 * purged by the rule of retention that is theirs.
 */
@Singleton
@DenyAll
@RunAs(Roles.SYSTEM)
public class SignInTidying {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private WrongTries tries;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void tidy() {
        tries.forgetBefore(clock.instant().minus(KEPT));
    }
}
