package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Role;
import org.wherry.people.model.RoleHolder;
import org.wherry.people.model.RoleQuery;
import org.wherry.people.model.RoleRefusal;
import org.wherry.people.model.RoleRow;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;

/** Giving roles and taking them away: by administrators, for others, and never so that none is left. */
@ExtendWith(ArquillianExtension.class)
class GivingRolesIT {

    private static final PageRequest FIRST = new PageRequest(1, 20);

    @Inject
    private RoleService roles;

    @Inject
    private TwoAdministrators two;

    @Inject
    private GivenASession given;

    private UUID administrator;
    private UUID person;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void anAdministratorAndSomebodyElse() throws Exception {
        two.clear();
        administrator = two.administrator("Agnes Fenn");
        person = two.somebody("Quillon Brandreth");
    }

    @Test
    void aRoleIsGivenAndTakenAway() throws Exception {
        RoleRow given = asAdministrator(() -> roles.grant(new GrantRole(person, Role.ANALYST, null)));
        assertThat(holder().roles()).containsExactly(given);

        asAdministrator(() -> {
            roles.withdraw(given.id());
            return null;
        });
        assertThat(holder().roles()).isEmpty();
        assertThat(holder().canSignIn()).isTrue();
    }

    @Test
    void aRoleOfAnAgencyNamesOneAndNoOtherDoes() throws Exception {
        UUID agency = given.agency("Saltmarsh School");

        refuses(RoleRefusal.ROLE_NEEDS_AGENCY, () -> roles.grant(new GrantRole(person, Role.BOOKING_CONTACT, null)));
        refuses(RoleRefusal.ROLE_WITHOUT_AGENCY, () -> roles.grant(new GrantRole(person, Role.ANALYST, agency)));
        RoleRow row = asAdministrator(() -> roles.grant(new GrantRole(person, Role.BOOKING_CONTACT, agency)));

        assertThat(row.agencyId()).isEqualTo(agency);
        assertThat(row.agency()).startsWith("Saltmarsh School");
    }

    @Test
    void theSameRoleTwiceIsRefused() throws Exception {
        asAdministrator(() -> roles.grant(new GrantRole(person, Role.REVIEWER, null)));

        refuses(RoleRefusal.ROLE_HELD_ALREADY, () -> roles.grant(new GrantRole(person, Role.REVIEWER, null)));
        assertThat(holder().roles()).hasSize(1);
    }

    @Test
    void nobodyChangesTheirOwnRoles() throws Exception {
        two.administrator("Another One");
        UUID own = asAdministrator(() -> roles.of(administrator).roles().get(0).id());

        refuses(RoleRefusal.OWN_ROLES, () -> roles.grant(new GrantRole(administrator, Role.COORDINATOR, null)));
        refuses(RoleRefusal.OWN_ROLES, () -> roles.withdraw(own));
        assertThat(two.count()).isEqualTo(2);
    }

    @Test
    void theLastAdministratorWhoCanSignInStays() throws Exception {
        UUID lock = asAdministrator(() -> roles.of(administrator).roles().get(0).id());
        UUID withoutAccount = given.personWithoutEmail("Nora Account").publicId();
        asAdministrator(() -> roles.grant(new GrantRole(withoutAccount, Role.ADMINISTRATOR, null)));

        Refusal refusal = As.person(
                withoutAccount,
                () -> catchThrowableOfType(Refusal.class, () -> roles.withdraw(lock)),
                Role.ADMINISTRATOR);

        assertThat(refusal.reason()).isEqualTo(RoleRefusal.LAST_ADMINISTRATOR);
        assertThat(two.count()).isEqualTo(2);
    }

    @Test
    void ofTwoWhoWithdrawEachOtherOneStays() throws Exception {
        two.clear();

        assertThat(two.withdrawEachOther()).containsExactlyInAnyOrder("withdrawn", RoleRefusal.LAST_ADMINISTRATOR);

        assertThat(two.count()).isEqualTo(1);
    }

    @Test
    void peopleAreFoundByNameAndByRole() throws Exception {
        asAdministrator(() -> roles.grant(new GrantRole(person, Role.GROUP_MEMBER, null)));

        assertThat(found(new RoleQuery("brandréth quil", null))).contains(person);
        assertThat(found(new RoleQuery("brandreth", Role.GROUP_MEMBER))).contains(person);
        assertThat(found(new RoleQuery("brandreth", Role.ANALYST))).doesNotContain(person);
        assertThat(found(new RoleQuery(null, Role.ADMINISTRATOR))).containsExactly(administrator);
    }

    @Test
    void whoIsNotThereIsNotFound() throws Exception {
        refuses(CommonRefusal.NO_SUCH, () -> roles.of(UUID.randomUUID()));
        refuses(CommonRefusal.NO_SUCH, () -> roles.withdraw(UUID.randomUUID()));
        refuses(CommonRefusal.NO_SUCH, () -> roles.grant(new GrantRole(UUID.randomUUID(), Role.ANALYST, null)));
        refuses(CommonRefusal.NO_SUCH, () -> roles.grant(new GrantRole(person, Role.LINE_MANAGER, UUID.randomUUID())));
    }

    private List<UUID> found(RoleQuery query) throws Exception {
        return asAdministrator(() -> roles.holders(query, FIRST)).items().stream()
                .map(RoleHolder::id)
                .toList();
    }

    private RoleHolder holder() throws Exception {
        return asAdministrator(() -> roles.of(person));
    }

    private void refuses(Reason reason, ThrowingCallable act) throws Exception {
        Refusal refusal = asAdministrator(() -> catchThrowableOfType(Refusal.class, act));
        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
    }

    private <T> T asAdministrator(Callable<T> act) throws Exception {
        return As.person(administrator, act, Role.ADMINISTRATOR);
    }
}
