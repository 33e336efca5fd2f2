package org.wherry.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EntityManager;

/** What a repository is, and who may use one. */
final class Repositories {

    static final DescribedPredicate<JavaClass> ARE_REPOSITORIES =
            DescribedPredicate.describe("are repositories", Repositories::isRepository);

    static final ArchCondition<JavaClass> BE_USED_BY_THEIR_OWN_FEATURE_ONLY =
            new ArchCondition<>("use the repositories of their own feature only") {
                @Override
                public void check(JavaClass service, ConditionEvents events) {
                    String own = Features.of(service);
                    service.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> isRepository(dependency.getTargetClass()))
                            .forEach(dependency -> events.add(new SimpleConditionEvent(
                                    service,
                                    Features.of(dependency.getTargetClass()).equals(own),
                                    dependency.getDescription())));
                    events.add(SimpleConditionEvent.satisfied(service, service.getName()));
                }
            };

    private Repositories() {}

    private static boolean isRepository(JavaClass type) {
        return type.getPackageName().startsWith("org.wherry.")
                && type.getPackageName().contains(".model")
                && type.getAllFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class));
    }
}
