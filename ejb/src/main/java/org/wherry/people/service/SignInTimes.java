package org.wherry.people.service;

import java.time.Duration;
import org.wherry.common.service.Settings;

/** How long a sign-in is good for: {@code WHERRY_SESSION_IDLE_MINUTES} and {@code WHERRY_SESSION_LONGEST_HOURS}. */
public final class SignInTimes {

    private static final long IDLE_MINUTES = 30;
    private static final long LONGEST_HOURS = 12;

    private SignInTimes() {}

    /** How long it may be without use. */
    public static Duration idle() {
        return Duration.ofMinutes(number("wherry.session.idle.minutes", IDLE_MINUTES));
    }

    /** How long it may last in all. */
    public static Duration longest() {
        return Duration.ofHours(number("wherry.session.longest.hours", LONGEST_HOURS));
    }

    private static long number(String setting, long usual) {
        return Settings.of(setting).map(Long::parseLong).filter(set -> set > 0).orElse(usual);
    }
}
