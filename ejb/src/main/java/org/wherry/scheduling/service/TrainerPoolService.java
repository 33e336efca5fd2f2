package org.wherry.scheduling.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.SessionRefusal;
import org.wherry.scheduling.model.Trainer;
import org.wherry.scheduling.model.TrainerPool;

/** The pool of trainers: who may be given sessions of which programmes, and how they are reached. */
@Stateless
@DenyAll
public class TrainerPoolService {

    @Inject
    private TrainerPool pool;

    @Inject
    private Directory directory;

    @Inject
    private Event<Audited> audited;

    /**
     * Somebody in the pool.
     *
     * @param id the id outside of the entry
     * @param person the id outside of who it is
     * @param programmes what they may train for; none: anything
     */
    public record Entry(
            UUID id,
            UUID person,
            String name,
            String email,
            String phone,
            Set<Programme> programmes,
            String note,
            boolean active,
            long version) {}

    /**
     * What an entry says.
     *
     * @param programmes none: any of them
     * @param phone a telephone number, or null
     * @param note what the training team should know, or null
     * @param active whether they are offered for new sessions
     */
    public record Describe(Set<Programme> programmes, String phone, String note, boolean active) {}

    /** Everybody in the pool, by name; those who rest among them. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public List<Entry> pool() {
        return entries(pool.all());
    }

    /** Those who may be given a session of a programme, by name; a trainer who drafts one chooses from them too. */
    @RolesAllowed({Roles.COORDINATOR, Roles.TRAINER, Roles.SYSTEM})
    public List<Entry> mayTrain(Programme programme) {
        return entries(pool.all().stream()
                .filter(trainer -> trainer.mayTrain(programme))
                .toList());
    }

    /** One entry. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public Entry entry(UUID id) {
        return entries(List.of(trainer(id))).get(0);
    }

    /** Takes somebody (their id outside) into the pool; returns the entry's id outside. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public UUID add(UUID person, Describe words) {
        Trainer trainer = new Trainer(directory.card(person).id());
        trainer.describe(words.programmes(), words.phone(), words.note(), words.active());
        Violations.refusing(
                () -> {
                    pool.add(trainer);
                    return trainer;
                },
                Map.of("trainer_once", () -> new Refusal(SessionRefusal.IN_THE_POOL)));
        audited.fire(Audited.ofPerson(AuditedAct.TRAINER_CHANGED, person));
        return trainer.publicId();
    }

    /**
     * Changes an entry.
     *
     * @param version the version that the caller saw
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void change(UUID id, long version, Describe words) {
        Trainer trainer = trainer(id);
        if (trainer.version() != version) {
            throw new LostUpdate();
        }
        trainer.describe(words.programmes(), words.phone(), words.note(), words.active());
        Violations.refusing(
                () -> {
                    pool.flush();
                    return trainer;
                },
                Map.of());
        audited.fire(Audited.ofPerson(
                AuditedAct.TRAINER_CHANGED, directory.card(trainer.personId()).publicId()));
    }

    private Trainer trainer(UUID id) {
        return pool.find(id).orElseThrow(() -> new NoSuch("trainer", id));
    }

    private List<Entry> entries(List<Trainer> trainers) {
        Map<Long, PersonCard> cards = directory
                .cards(trainers.stream().map(Trainer::personId).toList())
                .stream()
                .collect(Collectors.toMap(PersonCard::id, Function.identity(), (one, other) -> one));
        return trainers.stream()
                .filter(trainer -> cards.containsKey(trainer.personId()))
                .map(trainer -> entry(trainer, cards.get(trainer.personId())))
                .sorted(Comparator.comparing(Entry::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Entry::id))
                .toList();
    }

    private static Entry entry(Trainer trainer, PersonCard card) {
        return new Entry(
                trainer.publicId(),
                card.publicId(),
                card.name(),
                card.email().orElse(null),
                trainer.phone().orElse(null),
                trainer.programmes(),
                trainer.note().orElse(null),
                trainer.isActive(),
                trainer.version());
    }
}
