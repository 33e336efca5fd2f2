package org.wherry.catalogue.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.model.CourseMaterial;
import org.wherry.catalogue.model.CourseVersion;
import org.wherry.catalogue.model.Courses;
import org.wherry.catalogue.model.MaterialFile;
import org.wherry.catalogue.model.MaterialRow;
import org.wherry.catalogue.model.Materials;
import org.wherry.common.model.NoSuch;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;

/** What courses hand out. Who is given what of it at a session is decided where attendance is known. */
@Stateless
@DenyAll
public class MaterialService {

    @Inject
    private Materials materials;

    @Inject
    private Courses courses;

    @Inject
    private CourseHistory history;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audited;

    /** Hands a file out from the newest version on, sessions that have run it included; returns its id outside. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public UUID add(AddMaterial said) {
        Course course = course(said.course());
        CourseMaterial material = new CourseMaterial(
                history.keep(course),
                said.name(),
                said.fileName(),
                said.content(),
                said.needed(),
                said.givenTo(),
                clock.instant());
        materials.add(material, said.content());
        materials.flush();
        tell(AuditedAct.MATERIAL_ADDED, course, material);
        return material.publicId();
    }

    /** Hands it out no more: a new version begins without it, and sessions that have begun keep it. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void withdraw(UUID id) {
        CourseMaterial material = materials.find(id).orElseThrow(() -> new NoSuch("material", id));
        CourseVersion last = history.keep(material.course());
        material.withdrawAfter(last);
        history.begin(material.course());
        materials.flush();
        tell(AuditedAct.MATERIAL_WITHDRAWN, material.course(), material);
    }

    /** All that a course has ever handed out, what it does now first. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public List<MaterialRow> of(UUID course) {
        return materials.of(course(course).publicId());
    }

    /** A file, for whoever keeps the catalogue. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public MaterialFile file(UUID id) {
        return materials.file(id).orElseThrow(() -> new NoSuch("material", id));
    }

    /** A file, for a feature that knows who is given it; no rows are checked here. */
    @PermitAll
    public MaterialFile given(UUID id) {
        return materials.file(id).orElseThrow(() -> new NoSuch("material", id));
    }

    private Course course(UUID id) {
        return courses.find(id).orElseThrow(() -> new NoSuch("course", id));
    }

    private void tell(AuditedAct act, Course course, CourseMaterial material) {
        audited.fire(Audited.of(act, course.publicId())
                .changed("course", null, course.title())
                .changed("title", null, material.name()));
    }
}
