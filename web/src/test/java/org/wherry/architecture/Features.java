package org.wherry.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** The features, and which of the others each may import. The lowest come first; nobody looks up. */
final class Features {

    private static final String ALL = "*";

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("common", Set.of()),
            Map.entry("people", Set.of()),
            Map.entry("catalogue", Set.of("people")),
            Map.entry("scheduling", Set.of("catalogue", "people")),
            Map.entry("booking", Set.of("scheduling", "catalogue", "people")),
            Map.entry("attendance", Set.of("booking", "scheduling", "catalogue", "people")),
            Map.entry("feedback", Set.of("attendance", "scheduling", "catalogue", "people")),
            Map.entry("statistics", Set.of(ALL)),
            Map.entry("notification", Set.of(ALL)),
            Map.entry("demo", Set.of(ALL)));

    private static final Set<String> IMPORTED_BY_NOBODY = Set.of("statistics", "notification", "demo");

    static final ArchCondition<JavaClass> IMPORT_ONLY_WHAT_THEY_MAY =
            new ArchCondition<>("import only the features that theirs may") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    String own = of(type);
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency ->
                                    dependency.getTargetClass().getPackageName().startsWith("org.wherry."))
                            .forEach(dependency -> events.add(new SimpleConditionEvent(
                                    type, may(own, of(dependency.getTargetClass())), dependency.getDescription())));
                    events.add(new SimpleConditionEvent(type, MAY_IMPORT.containsKey(own), own + " is no feature"));
                }
            };

    private Features() {}

    /** The word before the last in the package, which is the feature. */
    static String of(JavaClass type) {
        String[] words = type.getPackageName().split("\\.");
        return words.length > 2 ? words[2] : "";
    }

    private static boolean may(String feature, String other) {
        if (feature.equals(other) || other.equals("common")) {
            return true;
        }
        Set<String> allowed = MAY_IMPORT.getOrDefault(feature, Set.of());
        boolean imported = !IMPORTED_BY_NOBODY.contains(other) || feature.equals("demo");
        return imported && (allowed.contains(other) || allowed.contains(ALL));
    }
}
