package org.wherry.whole;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who may open what, as the domain says it: written out here once more, independent of the code that decides it.
 *
 * <p>Everything that was built stands here; what does not fails the test.
 */
final class AccessTable {
    static final String PRACTITIONER = "PRACTITIONER";
    static final String BOOKING_CONTACT = "BOOKING_CONTACT";
    static final String LINE_MANAGER = "LINE_MANAGER";
    static final String TRAINER = "TRAINER";
    static final String FACILITATOR = "FACILITATOR";
    static final String GROUP_MEMBER = "GROUP_MEMBER";
    static final String COORDINATOR = "COORDINATOR";
    static final String ANALYST = "ANALYST";
    static final String REVIEWER = "REVIEWER";
    static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** Everybody, the nobody who is not signed in included. */
    static final Opens ANYBODY = new Opens(null);

    /** Shown by the server instead of a page that failed; nobody opens it by its address. */
    private static final Opens NOBODY = to();

    /** Who may open something; null for everybody. */
    record Opens(Set<String> roles) {
        boolean isOpenToVisitors() {
            return roles == null;
        }

        boolean isNeverOpen() {
            return roles != null && roles.isEmpty();
        }

        boolean to(String role) {
            return roles == null || roles.contains(role);
        }
    }

    static final Map<String, Opens> PAGES = together(
            Part.allPages(),
            PeopleAccessTable.PAGES,
            Map.ofEntries(
                    entry("/index", ANYBODY),
                    entry("/accessibility", ANYBODY),
                    entry("/privacy", ANYBODY),
                    entry("/contact", ANYBODY),
                    entry("/people/sign-in", ANYBODY),
                    entry("/demo/mails", ANYBODY),
                    entry("/booking/programme", ANYBODY),
                    entry("/booking/session", ANYBODY),
                    entry("/feedback/answer", ANYBODY),
                    entry("/feedback/thanks", ANYBODY),
                    entry("/booking/book", to(PRACTITIONER)),
                    entry("/booking/confirmation", to(PRACTITIONER)),
                    entry("/booking/mine", to(PRACTITIONER)),
                    entry("/booking/cancel", to(PRACTITIONER)),
                    entry("/booking/offer", to(PRACTITIONER)),
                    entry("/attendance/mine", to(TRAINER, COORDINATOR)),
                    entry("/attendance/register", to(TRAINER, COORDINATOR)),
                    entry("/attendance/walk-in", to(TRAINER, COORDINATOR)),
                    entry("/attendance/close", to(TRAINER, COORDINATOR)),
                    entry("/feedback/paper", to(FACILITATOR, COORDINATOR)),
                    entry("/catalogue/courses", to(COORDINATOR)),
                    entry("/catalogue/course", to(COORDINATOR)),
                    entry("/scheduling/sessions", to(COORDINATOR)),
                    entry("/scheduling/session-form", to(TRAINER, COORDINATOR)),
                    entry("/scheduling/publish", to(TRAINER, COORDINATOR)),
                    entry("/scheduling/call-off", to(COORDINATOR)),
                    entry("/statistics/index", to(COORDINATOR, ANALYST, GROUP_MEMBER, LINE_MANAGER, BOOKING_CONTACT)),
                    entry("/statistics/uptake", to(COORDINATOR, ANALYST, GROUP_MEMBER, LINE_MANAGER, BOOKING_CONTACT)),
                    entry("/statistics/deliveries", to(COORDINATOR, ANALYST, GROUP_MEMBER)),
                    entry("/statistics/feedback", to(COORDINATOR, ANALYST, GROUP_MEMBER, TRAINER)),
                    entry("/error/fault", NOBODY),
                    entry("/error/not-allowed", NOBODY),
                    entry("/error/not-found", NOBODY),
                    entry("/error/too-large", NOBODY)));

    static final Map<String, Opens> OPERATIONS = together(
            Part.allOperations(),
            PeopleAccessTable.OPERATIONS,
            Map.ofEntries(
                    entry("GET /api/v1/courses", ANYBODY),
                    entry("GET /api/v1/sessions", ANYBODY),
                    entry("GET /api/v1/sessions/{id}", ANYBODY),
                    entry("POST /api/v1/sessions/{id}/bookings", to(PRACTITIONER)),
                    entry("GET /api/v1/bookings/{reference}", to(PRACTITIONER, COORDINATOR)),
                    entry("DELETE /api/v1/bookings/{reference}", to(PRACTITIONER, COORDINATOR)),
                    entry("GET /api/v1/me/bookings", to(PRACTITIONER)),
                    entry(
                            "GET /api/v1/statistics/deliveries",
                            to(COORDINATOR, ANALYST, GROUP_MEMBER, LINE_MANAGER, BOOKING_CONTACT)),
                    entry(
                            "GET /api/v1/statistics/uptake",
                            to(COORDINATOR, ANALYST, GROUP_MEMBER, LINE_MANAGER, BOOKING_CONTACT)),
                    entry("GET /api/v1/statistics/feedback", to(COORDINATOR, ANALYST, GROUP_MEMBER))));

    private AccessTable() {}

    @SafeVarargs
    private static Map<String, Opens> together(Map<String, Opens>... parts) {
        Map<String, Opens> all = new HashMap<>();
        Arrays.stream(parts).forEach(all::putAll);
        return Map.copyOf(all);
    }

    static Opens to(String... roles) {
        return new Opens(Set.copyOf(Arrays.asList(roles)));
    }
}
