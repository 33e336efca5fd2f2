package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.people.model.PrivacyRefusal;
import org.wherry.people.model.Role;
import org.wherry.testing.As;
import org.wherry.testing.InContainer;

/** Somebody asks for erasure, and somebody else decides. */
@ExtendWith(ArquillianExtension.class)
class ErasingIT extends PartingCase {

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @Test
    void aCoordinatorGrantsErasureAndNothingIsLeftButTheCounts() throws Exception {
        List<?> before = counts();
        UUID request = ask(quillon);

        As.person(coordinator.publicId(), () -> grant(request), Role.COORDINATOR);

        assertThat(counts()).isEqualTo(before);
        assertThat(columnsWith(name)).allMatch(column -> column.startsWith("outbox_message."));
        assertThat(rows("SELECT state FROM erasure_request WHERE person_id = ?1"))
                .containsExactly("GRANTED");
        refuses(
                PrivacyRefusal.ERASURE_SETTLED,
                () -> As.person(coordinator.publicId(), () -> grant(request), Role.COORDINATOR));
    }

    @Test
    void nobodyDecidesTheirOwnErasureAndNoneIsGrantedOnHold() throws Exception {
        UUID own = ask(coordinator);
        refuses(
                PrivacyRefusal.OWN_REQUEST,
                () -> As.person(coordinator.publicId(), () -> grant(own), Role.COORDINATOR));

        UUID request = ask(quillon);
        refuses(PrivacyRefusal.ERASURE_ASKED_ALREADY, () -> ask(quillon));
        As.person(
                administrator.publicId(),
                () -> holds.place(quillon.email().orElseThrow(), "An inquiry asks for it"),
                Role.ADMINISTRATOR);
        refuses(
                PrivacyRefusal.ON_LEGAL_HOLD,
                () -> As.person(coordinator.publicId(), () -> grant(request), Role.COORDINATOR));
        assertThat(rows("SELECT state FROM erasure_request WHERE person_id = ?1"))
                .containsExactly("ASKED");
        assertThat(rows("SELECT id FROM account WHERE person_id = ?1")).hasSize(1);
    }
}
