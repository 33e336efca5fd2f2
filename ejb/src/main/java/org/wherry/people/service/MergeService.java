package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.MergeRefusal;
import org.wherry.people.model.MergeRow;
import org.wherry.people.model.Merges;
import org.wherry.people.model.Person;
import org.wherry.people.model.PersonMerge;
import org.wherry.people.model.Roles;

/** Merges two records of one person, and undoes it again. Every row stays where it is; readers ask for the survivor. */
@Stateless
@DenyAll
public class MergeService {

    private static final Map<String, Supplier<? extends Refusal>> SAID_BY_THE_DATABASE = Map.of(
            "merging_makes_no_circle", () -> new Refusal(MergeRefusal.ALREADY_ONE),
            "merged_once", () -> new Refusal(MergeRefusal.ALREADY_MERGED));

    @Inject
    private Merges merges;

    @Inject
    @Any
    private Instance<MergeStake> stakes;

    @Inject
    private Caller caller;

    @Inject
    private Event<Audited> audited;

    @Inject
    private Clock clock;

    /** What merging one record into another (their ids outside) would do, and what is in the way. */
    @RolesAllowed(Roles.COORDINATOR)
    public MergePreview preview(UUID goes, UUID stays) {
        Person one = record(goes);
        Person other = record(stays);
        List<MergePreview.Count> counts = stakes.stream()
                .sorted(Comparator.comparing(MergeStake::what))
                .map(stake -> new MergePreview.Count(stake.what(), stake.of(one.id()), stake.of(other.id())))
                .toList();
        return new MergePreview(merges.facts(one), merges.facts(other), counts, refusal(one, other));
    }

    /**
     * Merges one record into another.
     *
     * @param goes the id outside of the record that the other one stands for from now on
     * @param stays the id outside of the record that stands for both
     * @return the merge's id outside, by which it can be undone
     * @throws Refusal when something is in the way, as the preview says it
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public UUID merge(UUID goes, UUID stays) {
        List<Person> held = merges.lock(List.of(goes, stays));
        Person one = find(held, goes);
        Person other = find(held, stays);
        held.forEach(record -> stakes.forEach(stake -> stake.hold(record.id())));
        refusal(one, other).ifPresent(refusal -> {
            throw refusal;
        });
        PersonMerge merge = new PersonMerge(one, other, caller.personId().orElse(null), clock.instant());
        Violations.refusing(
                () -> {
                    merges.add(merge);
                    merges.flush();
                    return merge;
                },
                SAID_BY_THE_DATABASE);
        audited.fire(
                Audited.ofPerson(AuditedAct.PEOPLE_MERGED, other.publicId()).changed("merged", null, one.publicId()));
        return merge.publicId();
    }

    /** Lets two merged records be two again. */
    @RolesAllowed(Roles.COORDINATOR)
    public void undo(UUID id) {
        PersonMerge merge = merges.lock(id).orElseThrow(() -> new NoSuch("merge", id));
        merge.undo(caller.requirePersonId(), clock.instant());
        merges.flush();
        audited.fire(Audited.ofPerson(
                        AuditedAct.PEOPLE_MERGE_UNDONE, merge.survivor().publicId())
                .changed("merged", merge.merged().publicId(), null));
    }

    /** The name on a record. */
    @RolesAllowed(Roles.COORDINATOR)
    public String name(UUID id) {
        return record(id).name();
    }

    /** One page of all merges, the latest first. */
    @RolesAllowed(Roles.COORDINATOR)
    public Page<MergeRow> merges(PageRequest page) {
        return merges.page(page);
    }

    private Optional<Refusal> refusal(Person goes, Person stays) {
        try {
            PersonMerge.refuseUnlessMergeable(goes, stays, caller.personId().orElse(null));
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
        if (merges.gainsARole(goes.id(), stays.id())) {
            return Optional.of(new Refusal(MergeRefusal.GAINS_A_ROLE, goes.name()));
        }
        if (merges.gainsARole(stays.id(), goes.id())) {
            return Optional.of(new Refusal(MergeRefusal.GAINS_A_ROLE, stays.name()));
        }
        return stakes.stream()
                .map(stake -> stake.obstacle(goes.id(), stays.id()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Person record(UUID id) {
        return merges.record(id).orElseThrow(() -> new NoSuch("person", id));
    }

    private static Person find(List<Person> held, UUID id) {
        return held.stream()
                .filter(person -> person.publicId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuch("person", id));
    }
}
