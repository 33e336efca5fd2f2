package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.people.falsifier.UnlockedRoleGrants;
import org.wherry.testing.AtOnce;
import org.wherry.testing.InContainer;

/** Without the lock, two administrators who withdraw each other's role leave nobody to look after the roles. */
@ExtendWith(ArquillianExtension.class)
class WithoutTheLockOnRolesIT {

    @Inject
    private TwoAdministrators two;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.withReplaced(
                List.of(UnlockedRoleGrants.class),
                WithoutTheLockOnRolesIT.class,
                TwoAdministrators.class,
                AtOnce.class);
    }

    @Test
    void withoutTheLockNobodyIsLeft() throws Exception {
        two.clear();

        assertThat(two.withdrawEachOther()).containsExactly("withdrawn", "withdrawn");

        assertThat(two.count()).isZero();
    }
}
