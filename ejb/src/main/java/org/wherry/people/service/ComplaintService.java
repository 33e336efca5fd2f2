package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Complaint;
import org.wherry.people.model.ComplaintAnswered;
import org.wherry.people.model.ComplaintRow;
import org.wherry.people.model.Complaints;
import org.wherry.people.model.Roles;

/** Complaints of how somebody's data is used: everybody may make one, coordinators answer those of others. */
@Stateless
@DenyAll
public class ComplaintService {

    @Inject
    private Complaints complaints;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Object> happened;

    /** Makes one. */
    @RolesAllowed(Roles.PRACTITIONER)
    public UUID complain(String text) {
        return make(caller.requirePersonId(), text);
    }

    /** Writes down what somebody (their id outside) complained of by letter or telephone. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public UUID writeDown(UUID person, String text) {
        return make(directory.card(person).id(), text);
    }

    private UUID make(long person, String text) {
        Complaint complaint = new Complaint(person, text, clock.instant());
        complaints.add(complaint);
        complaints.flush();
        happened.fire(Audited.of(AuditedAct.COMPLAINT_MADE, complaint.publicId()));
        return complaint.publicId();
    }

    /** The caller's own, the latest first. */
    @RolesAllowed(Roles.PRACTITIONER)
    public List<ComplaintRow> mine() {
        return complaints.of(caller.requirePersonId());
    }

    /** One page of all of them, those that wait for an answer first. */
    @RolesAllowed(Roles.COORDINATOR)
    public Page<ComplaintRow> page(PageRequest page) {
        return complaints.page(page);
    }

    /** One of them. */
    @RolesAllowed(Roles.COORDINATOR)
    public ComplaintRow complaint(UUID id) {
        return complaints.row(id).orElseThrow(() -> new NoSuch("complaint", id));
    }

    /** Answers one, once; never one's own. */
    @RolesAllowed(Roles.COORDINATOR)
    public void answer(UUID id, String words) {
        Complaint complaint = complaints.find(id).orElseThrow(() -> new NoSuch("complaint", id));
        complaint.answer(caller.requirePersonId(), words, clock.instant());
        complaints.flush();
        happened.fire(Audited.of(AuditedAct.COMPLAINT_ANSWERED, id));
        happened.fire(new ComplaintAnswered(complaint.personId(), words));
    }
}
