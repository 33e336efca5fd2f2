package org.wherry.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;

/** What holds for the beans that do the work. */
final class Beans {

    static final DescribedPredicate<JavaClass> ARE_BUSINESS_BEANS =
            DescribedPredicate.describe("are stateless beans", type -> type.isAnnotatedWith(Stateless.class));

    static final ArchCondition<JavaClass> WRITE_THEIR_OWN_FIELDS = new ArchCondition<>("write their own fields") {
        @Override
        public void check(JavaClass bean, ConditionEvents events) {
            bean.getFieldAccessesFromSelf().stream()
                    .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                    .filter(access -> !access.getOrigin().isConstructor())
                    .filter(access -> !access.getOrigin().getName().equals("<clinit>"))
                    .filter(access -> !access.getOrigin().isAnnotatedWith(PostConstruct.class))
                    .forEach(access -> events.add(SimpleConditionEvent.satisfied(bean, access.getDescription())));
        }
    };

    static final ArchCondition<JavaMethod> SAY_WHO_MAY_CALL_THEM = new ArchCondition<>("say who may call them") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean says = isGuarded(method)
                    || isGuarded(method.getOwner())
                    || method.isAnnotatedWith(Timeout.class)
                    || method.isAnnotatedWith("jakarta.ejb.Schedule");
            events.add(new SimpleConditionEvent(method, says, method.getFullName() + " does not say who may call it"));
        }
    };

    private Beans() {}

    private static boolean isGuarded(com.tngtech.archunit.core.domain.properties.CanBeAnnotated thing) {
        return thing.isAnnotatedWith(RolesAllowed.class)
                || thing.isAnnotatedWith(PermitAll.class)
                || thing.isAnnotatedWith(DenyAll.class);
    }
}
