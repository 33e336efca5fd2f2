package org.wherry.people.web;

import static org.wherry.people.model.Role.ADMINISTRATOR;
import static org.wherry.people.model.Role.ANALYST;
import static org.wherry.people.model.Role.BOOKING_CONTACT;
import static org.wherry.people.model.Role.COORDINATOR;
import static org.wherry.people.model.Role.FACILITATOR;
import static org.wherry.people.model.Role.GROUP_MEMBER;
import static org.wherry.people.model.Role.LINE_MANAGER;
import static org.wherry.people.model.Role.PRACTITIONER;
import static org.wherry.people.model.Role.TRAINER;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wherry.people.model.Role;

/**
 * Which role opens which page. A page that does not stand here opens for nobody. Which <em>rows</em> it shows is not
 * decided here: that is each service's own.
 */
public final class PageAccess {

    private static final Set<Role> EVERYBODY = Set.of();
    private static final Map<String, Set<Role>> PAGES = new TreeMap<>();

    static {
        open("/index", "/accessibility", "/privacy", "/contact", "/people/sign-in");
        open("/booking/programme", "/booking/session", "/feedback/answer", "/feedback/thanks", "/demo/mails");
        open(
                EnumSet.of(PRACTITIONER),
                "/booking/book",
                "/booking/confirmation",
                "/booking/mine",
                "/booking/cancel",
                "/booking/offer");
        open(
                EnumSet.of(TRAINER, COORDINATOR),
                "/attendance/mine",
                "/attendance/register",
                "/attendance/walk-in",
                "/attendance/close");
        open(EnumSet.of(FACILITATOR, COORDINATOR), "/feedback/paper");
        open(
                EnumSet.of(COORDINATOR),
                "/catalogue/courses",
                "/catalogue/course",
                "/scheduling/sessions",
                "/scheduling/call-off");
        open(
                EnumSet.of(COORDINATOR, ANALYST, GROUP_MEMBER, LINE_MANAGER, BOOKING_CONTACT),
                "/statistics/index",
                "/statistics/uptake");
        open(EnumSet.of(COORDINATOR, ANALYST, GROUP_MEMBER), "/statistics/deliveries");
        open(EnumSet.of(COORDINATOR, ANALYST, GROUP_MEMBER, TRAINER), "/statistics/feedback");
        open(EnumSet.of(PRACTITIONER), "/people/account");
        // -- agencies
        open(
                EnumSet.of(COORDINATOR, ADMINISTRATOR),
                "/people/agencies",
                "/people/agency",
                "/people/agency-form",
                "/people/agency-move",
                "/people/agency-merge",
                "/people/agency-close");
        // -- people and posts
        open(EnumSet.of(COORDINATOR, BOOKING_CONTACT, LINE_MANAGER), "/people/people", "/people/person");
        open(EnumSet.of(COORDINATOR), "/people/person-form");
        open(
                EnumSet.of(PRACTITIONER),
                "/people/my-details",
                "/people/post-form",
                "/people/contacts",
                "/people/confirm-address");
        // -- merging, needs and group accounts
        open(EnumSet.of(COORDINATOR), "/people/duplicates", "/people/merge", "/people/merges");
        open(EnumSet.of(COORDINATOR), "/people/group-accounts", "/people/group-account", "/people/letters");
        open(EnumSet.of(PRACTITIONER), "/people/my-needs");
        open(EnumSet.of(TRAINER, COORDINATOR), "/attendance/needs");
        // -- importing
        open(
                EnumSet.of(COORDINATOR, BOOKING_CONTACT),
                "/people/import",
                "/people/import-columns",
                "/people/import-check",
                "/people/import-run");
        // -- joining
        open("/people/join", "/people/join-sent", "/people/join-open", "/people/invitation");
        open(EnumSet.of(COORDINATOR, BOOKING_CONTACT, LINE_MANAGER), "/people/invite");
        open(EnumSet.of(COORDINATOR, BOOKING_CONTACT, LINE_MANAGER), "/people/joining", "/people/joining-decide");
        open(EnumSet.of(PRACTITIONER), "/people/claim");
        open(EnumSet.of(COORDINATOR, BOOKING_CONTACT), "/people/claim-code");
        // -- signing in
        open(
                "/people/second-step",
                "/people/second-step-setup",
                "/people/reset-ask",
                "/people/reset",
                "/people/link-ask",
                "/people/link");
        open(EnumSet.allOf(Role.class), "/people/password", "/people/recovery-codes", "/people/sign-ins");
        // -- single sign-on
        open("/people/sso", "/people/sso-return");
        open(EnumSet.of(PRACTITIONER), "/people/identities");
        // -- tokens
        open(EnumSet.of(PRACTITIONER), "/people/tokens", "/people/token");
        // -- roles
        open(EnumSet.of(ADMINISTRATOR), "/people/roles", "/people/role", "/people/role-withdraw");
        open(EnumSet.of(ADMINISTRATOR), "/people/lost-second-step");
        // -- audit
        open(EnumSet.of(ADMINISTRATOR), "/people/audit", "/people/audit-entry");
        // -- privacy
        open(
                EnumSet.of(PRACTITIONER),
                "/people/my-data",
                "/people/leave",
                "/people/erasure",
                "/people/complaint",
                "/people/notice");
        open(
                EnumSet.of(COORDINATOR),
                "/people/erasures",
                "/people/erasure-decision",
                "/people/complaints",
                "/people/complaint-answer");
        open(EnumSet.of(COORDINATOR, ADMINISTRATOR), "/people/legal-holds");
        open(EnumSet.of(ADMINISTRATOR), "/people/retention", "/people/retention-rule", "/people/notices");
        // -- courses
        open("/catalogue/about");
        open(
                EnumSet.of(COORDINATOR),
                "/catalogue/overview",
                "/catalogue/admission",
                "/catalogue/prerequisites",
                "/catalogue/topics",
                "/catalogue/usual",
                "/catalogue/materials",
                "/catalogue/waivers",
                "/catalogue/archive");
        open(EnumSet.of(COORDINATOR, ANALYST, GROUP_MEMBER), "/catalogue/coverage");
        open(EnumSet.of(PRACTITIONER, TRAINER), "/attendance/handouts");
        // -- sessions
        open(EnumSet.of(PRACTITIONER), "/people/my-mobile");
        open(
                EnumSet.of(TRAINER, COORDINATOR),
                "/scheduling/my-drafts",
                "/scheduling/draft-course",
                "/scheduling/session-form",
                "/scheduling/publish");
        open(
                EnumSet.of(COORDINATOR),
                "/scheduling/venues",
                "/scheduling/venue",
                "/scheduling/trainers",
                "/scheduling/trainer",
                "/scheduling/prices",
                "/scheduling/networks",
                "/scheduling/copies",
                "/scheduling/move",
                "/scheduling/capacity",
                "/scheduling/call-list");
        // -- special sessions
        open(EnumSet.of(TRAINER, COORDINATOR), "/scheduling/agenda", "/scheduling/agenda-item");
        open(EnumSet.of(PRACTITIONER, BOOKING_CONTACT, COORDINATOR), "/booking/workshops");
        open(EnumSet.of(TRAINER, COORDINATOR), "/booking/workshop-lists");
        open(
                EnumSet.of(BOOKING_CONTACT, LINE_MANAGER, COORDINATOR),
                "/scheduling/bespoke",
                "/scheduling/bespoke-request");
        open(EnumSet.of(BOOKING_CONTACT, LINE_MANAGER), "/scheduling/bespoke-form");
        open("/scheduling/calendar");
        open(EnumSet.of(TRAINER, COORDINATOR), "/scheduling/pack");
        open(EnumSet.of(PRACTITIONER), "/scheduling/contacts", "/scheduling/undated");
        open(EnumSet.of(COORDINATOR), "/scheduling/undated-demand");
        // -- places
        open(EnumSet.of(BOOKING_CONTACT), "/booking/agency");
        open(
                EnumSet.of(BOOKING_CONTACT, COORDINATOR),
                "/booking/book-for",
                "/booking/reserve",
                "/booking/name-places",
                "/booking/substitute",
                "/booking/cancel-for");
        open(EnumSet.of(PRACTITIONER, BOOKING_CONTACT, COORDINATOR), "/booking/transfer", "/booking/payer");
        open(EnumSet.of(PRACTITIONER, COORDINATOR), "/booking/history");
        open(
                EnumSet.of(COORDINATOR),
                "/booking/session-bookings",
                "/booking/decisions",
                "/booking/decide",
                "/booking/memberships",
                "/booking/membership",
                "/booking/members-only",
                "/booking/doubt");
        // -- approvals
        open("/booking/approve", "/booking/leave-line", "/booking/take", "/booking/moved");
        open(EnumSet.of(PRACTITIONER, LINE_MANAGER, COORDINATOR), "/booking/approvals", "/booking/approval");
        open(EnumSet.of(PRACTITIONER), "/booking/absence");
        open(EnumSet.of(BOOKING_CONTACT, COORDINATOR), "/booking/closed-days");
        open(EnumSet.of(COORDINATOR), "/booking/waiting-list", "/booking/move-all");
        // -- messages
        open(
                EnumSet.of(COORDINATOR),
                "/notification/templates",
                "/notification/template",
                "/notification/outbox",
                "/notification/message",
                "/notification/rules",
                "/notification/rule");
        open(EnumSet.of(PRACTITIONER), "/notification/choices");
        open("/notification/unsubscribe");
        // -- calendars
        open(EnumSet.of(PRACTITIONER), "/notification/calendar", "/notification/calendar-address");
        open("/calendar/mine", "/calendar/programme.ics");
    }

    private PageAccess() {}

    /**
     * Who may open a page.
     *
     * @param page its address without the ending, such as {@code /booking/mine}
     * @return the roles of which one is enough; an empty set for everybody; nothing where there is no such page
     */
    public static Optional<Set<Role>> rolesFor(String page) {
        return Optional.ofNullable(PAGES.get(page));
    }

    /** Every page and who may open it. */
    public static Map<String, Set<Role>> all() {
        return Map.copyOf(PAGES);
    }

    private static void open(String... pages) {
        open(EVERYBODY, pages);
    }

    private static void open(Set<Role> roles, String... pages) {
        for (String page : pages) {
            PAGES.put(page, Set.copyOf(roles));
        }
    }
}
