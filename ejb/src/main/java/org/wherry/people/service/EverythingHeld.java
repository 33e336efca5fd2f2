package org.wherry.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wherry.people.model.DataKind;
import org.wherry.people.model.DataSubject;
import org.wherry.people.model.Held;
import org.wherry.people.model.PersonalData;

/** What all features together hold on people: each answers {@link PersonalData} for its own. */
@ApplicationScoped
public class EverythingHeld {

    @Inject
    private Instance<PersonalData> features;

    /** All that is held on somebody, whatever the number of their records. */
    List<Held> on(List<DataSubject> records) {
        Map<String, Held> kinds = new LinkedHashMap<>();
        features.stream()
                .sorted(EverythingHeld::inOrder)
                .flatMap(feature -> records.stream().flatMap(record -> feature.export(record).stream()))
                .forEach(held -> kinds.merge(held.kind(), held, Held::and));
        return List.copyOf(kinds.values());
    }

    /** Ends what is only there for somebody with an account. */
    void end(DataSubject who) {
        features.stream().sorted(EverythingHeld::inOrder).forEach(feature -> feature.end(who));
    }

    /** Makes all of it nobody's. */
    void anonymise(DataSubject who, Instant now) {
        features.stream().sorted(EverythingHeld::inOrder).forEach(feature -> feature.anonymise(who, now));
    }

    /** How much of a kind is older than it may be. */
    long due(DataKind kind, Instant older) {
        return features.stream()
                .filter(feature -> feature.kinds().contains(kind))
                .mapToLong(feature -> feature.dueForPurge(kind, older))
                .sum();
    }

    /** Purges that, and says how much it was. */
    long purge(DataKind kind, Instant older) {
        return features.stream()
                .filter(feature -> feature.kinds().contains(kind))
                .mapToLong(feature -> feature.purge(kind, older))
                .sum();
    }

    /** Those about the person come first, the rest by the names of their features: the same order each time. */
    private static int inOrder(PersonalData one, PersonalData other) {
        return order(one).compareTo(order(other));
    }

    private static String order(PersonalData feature) {
        String name = feature.getClass().getName();
        return (name.contains(".people.") ? "0" : "1") + name;
    }
}
