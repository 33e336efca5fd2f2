package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.people.falsifier.ImpatientSeals;
import org.wherry.testing.InContainer;

/** Waiting is worth something only if its lack can be seen: an entry comes to stand behind one of a later transaction. */
@ExtendWith(ArquillianExtension.class)
class WithoutWaitingIT {

    @Inject
    private LateCommit late;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.withReplaced(List.of(ImpatientSeals.class), WithoutWaitingIT.class, LateCommit.class);
    }

    @Test
    void a_late_commit_is_sealed_behind_what_came_after_it() throws Exception {
        LateCommit.Places places = late.happen();

        assertThat(places.whileItRan()).isEqualTo(1);
        assertThat(places.slow()).isGreaterThan(places.quick());
    }
}
