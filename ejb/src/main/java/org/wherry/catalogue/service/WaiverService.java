package org.wherry.catalogue.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.model.Waiver;
import org.wherry.catalogue.model.WaiverRow;
import org.wherry.catalogue.model.Waivers;
import org.wherry.common.model.NoSuch;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;

/** Who may book what without having attended what it asks for; coordinators decide, never about themselves. */
@Stateless
@DenyAll
public class WaiverService {

    @Inject
    private Waivers waivers;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audited;

    /** Grants one, in the place of the one that somebody has for the course; returns its id outside. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public UUID grant(GrantWaiver said) {
        PersonCard person = directory.card(said.person());
        Course course = catalogue.course(said.course());
        Long by = caller.personId().orElse(null);
        Waiver waiver = new Waiver(person.id(), course.id(), said.reason(), said.until(), by, clock.instant());
        waivers.standing(person.id(), course.id()).ifPresent(old -> old.withdraw(by, clock.instant()));
        waivers.flush();
        waivers.add(waiver);
        waivers.flush();
        audited.fire(Audited.ofPerson(AuditedAct.WAIVER_GRANTED, person.publicId())
                .changed("course", null, course.title())
                .changed("reason", null, waiver.reason())
                .changed("to", null, said.until()));
        return waiver.publicId();
    }

    /** Withdraws one: what was booked meanwhile stays. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void withdraw(UUID id) {
        Waiver waiver = waivers.find(id).orElseThrow(() -> new NoSuch("waiver", id));
        waiver.withdraw(caller.personId().orElse(null), clock.instant());
        waivers.flush();
        audited.fire(Audited.ofPerson(
                        AuditedAct.WAIVER_WITHDRAWN,
                        directory.card(waiver.personId()).publicId())
                .changed("course", catalogue.course(waiver.courseId()).title(), null));
    }

    /** Those for a course that were not withdrawn, by name. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public List<WaiverRow> of(UUID course) {
        return waivers.of(course);
    }
}
