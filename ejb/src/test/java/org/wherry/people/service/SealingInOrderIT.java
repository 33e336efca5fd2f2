package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.testing.InContainer;

/** The chain has the order of the transactions, however late one of them commits. */
@ExtendWith(ArquillianExtension.class)
class SealingInOrderIT {

    @Inject
    private LateCommit late;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @Test
    void an_entry_waits_for_every_transaction_that_began_before_its_own() throws Exception {
        LateCommit.Places places = late.happen();

        assertThat(places.whileItRan()).isZero();
        assertThat(places.slow()).isLessThan(places.quick());
    }
}
