package org.wherry.booking.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.Membership;
import org.wherry.booking.model.MembershipRow;
import org.wherry.booking.model.Memberships;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Directory;

/** Keeps who is a member of the Safer Programme and which courses are for members, as dated flags. */
@Stateless
@DenyAll
public class MembershipService {

    private static final int MOST = 1000;

    @Inject
    private Memberships memberships;

    @Inject
    private Clock clock;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private Directory directory;

    @Inject
    private Event<Audited> audited;

    /** The terms that are not over, by the agency's name; at most {@value #MOST}. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public List<MembershipRow> current() {
        return memberships.current(CountyTime.dateOf(clock.instant()), MOST);
    }

    /** The terms of an agency, the latest first. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public List<MembershipRow> of(UUID agency) {
        return memberships.of(directory.agencyId(agency));
    }

    /** Makes an agency a member from a day on, until a last day or on and on (null); returns the term's id outside. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public UUID begin(UUID agency, LocalDate from, LocalDate until) {
        Membership term = new Membership(directory.agencyId(agency), from, until);
        flush(() -> memberships.add(term));
        audited.fire(Audited.of(AuditedAct.MEMBERSHIP_CHANGED, agency)
                .changed("from", null, from)
                .changed("to", null, until));
        return term.publicId();
    }

    /** One term. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public MembershipRow find(UUID id) {
        return memberships.of(term(id).agencyId()).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuch("membership", id));
    }

    /**
     * Ends a term, lets it go on, or corrects its days. Bookings that were made stay as they are.
     *
     * @param until its last day, or null: until further notice
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public MembershipRow change(UUID id, LocalDate from, LocalDate until) {
        MembershipRow before = find(id);
        Membership term = term(id);
        flush(() -> term.last(from, until));
        audited.fire(Audited.of(AuditedAct.MEMBERSHIP_CHANGED, before.agencyId())
                .changed("from", before.from(), from)
                .changed("to", before.until(), until));
        return find(id);
    }

    private Membership term(UUID id) {
        return memberships.find(id).orElseThrow(() -> new NoSuch("membership", id));
    }

    /** Keeps the places of a course for members, or opens them to everybody. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void keepForMembers(UUID course, boolean only) {
        long id = catalogue.course(course).id();
        boolean before = memberships.isForMembersOnly(id);
        memberships.keepForMembers(id, only);
        audited.fire(Audited.of(AuditedAct.COURSE_CHANGED, course).changed("membersOnly", before, only));
    }

    /** Whether the places of a course are for members. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public boolean isForMembers(UUID course) {
        return memberships.isForMembersOnly(catalogue.course(course).id());
    }

    private void flush(Runnable change) {
        Violations.refusing(
                () -> {
                    change.run();
                    memberships.flush();
                    return null;
                },
                Map.of("one_membership_at_a_time", () -> new Refusal(BookingRefusal.MEMBER_ALREADY)));
    }
}
