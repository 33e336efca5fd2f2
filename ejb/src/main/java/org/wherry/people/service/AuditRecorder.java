package org.wherry.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wherry.people.model.Asker;
import org.wherry.people.model.AuditEntries;
import org.wherry.people.model.AuditEntry;
import org.wherry.people.model.AuditValue;
import org.wherry.people.model.Audited;

/** Writes down what was done, in the transaction that does it: what is undone is then not in the audit either. */
@ApplicationScoped
public class AuditRecorder {

    @Inject
    private AuditEntries entries;

    @Inject
    private AuditKeys keys;

    @Inject
    private Caller caller;

    @Inject
    private Whereabouts whereabouts;

    @Inject
    private Clock clock;

    @Transactional
    void record(@Observes Audited audited) {
        Asker asker = asker(audited);
        List<AuditValue> values = values(asker, audited);
        entries.add(new AuditEntry(keys.key(), asker, audited, values, clock.instant()), values);
    }

    /** Whoever signs in is not signed in yet while they do it. */
    private Asker asker(Audited audited) {
        String place = place();
        return caller.publicId().map(person -> Asker.person(person, place)).orElseGet(() -> {
            if (caller.isSystem()) {
                return Asker.job();
            }
            return audited.act().isDoneByItsSubject() && audited.subject() != null
                    ? Asker.person(audited.subject(), place)
                    : Asker.visitor(place);
        });
    }

    private String place() {
        try {
            return whereabouts.network().orElse(null);
        } catch (ContextNotActiveException noRequest) {
            return null;
        }
    }

    private List<AuditValue> values(Asker asker, Audited audited) {
        // A visitor who is turned away has no id, and may have asked for nobody: a map that can be asked about nobody.
        UUID whom = audited.person() == null ? audited.subject() : audited.person();
        Map<UUID, String> names = new HashMap<>(entries.namesOf(
                Stream.of(asker.id(), whom).filter(Objects::nonNull).collect(Collectors.toSet())));
        List<AuditValue> values = new ArrayList<>();
        if (names.containsKey(asker.id())) {
            values.add(AuditValue.nameOfPerson(AuditValue.WHO, asker.id(), names.get(asker.id())));
        }
        if (names.containsKey(whom)) {
            values.add(AuditValue.nameOfPerson(AuditValue.WHOM, whom, names.get(whom)));
        } else if (audited.subject() != null) {
            entries.nameOfAgency(audited.subject()).map(AuditValue::nameOfThing).ifPresent(values::add);
        }
        audited.changes().forEach(change -> values.add(new AuditValue(audited.person(), change)));
        return values;
    }
}
