package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.DataSubject;
import org.wherry.people.model.DataSubjects;
import org.wherry.people.model.Held;
import org.wherry.people.model.Roles;

/** What is held on the caller, for them to read and to take along. Nobody can ask it about anybody else. */
@Stateless
@DenyAll
public class MyDataService {

    @Inject
    private DataSubjects subjects;

    @Inject
    private EverythingHeld everything;

    @Inject
    private Caller caller;

    @Inject
    private Event<Audited> audit;

    /** All that is held on the caller, kind by kind. */
    @RolesAllowed(Roles.PRACTITIONER)
    public List<Held> read() {
        return everything.on(records());
    }

    /** The same, to be taken along; that it was is audited. */
    @RolesAllowed(Roles.PRACTITIONER)
    public List<Held> export() {
        List<DataSubject> records = records();
        List<Held> held = everything.on(records);
        audit.fire(Audited.ofPerson(AuditedAct.DATA_EXPORTED, records.get(0).publicId()));
        return held;
    }

    private List<DataSubject> records() {
        return subjects.of(caller.requirePersonId());
    }
}
