package org.wherry.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import java.time.Clock;

/** How a class may ask for the time. */
final class Clocks {

    static final DescribedPredicate<JavaCall<?>> GIVEN_A_CLOCK =
            DescribedPredicate.describe("given a clock", call -> call.getTarget().getRawParameterTypes().stream()
                    .anyMatch(type -> type.isEquivalentTo(Clock.class)));

    private Clocks() {}
}
