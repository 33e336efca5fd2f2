package org.wherry.statistics.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Role;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;

class SightTest {

    private static final Set<Long> OWN = Set.of(1L, 2L);
    private static final UUID AGENCY = UUID.fromString("11111111-1111-4111-8111-111111111111");

    @Test
    void a_coordinator_sees_every_number() {
        assertThat(of(Roles.COORDINATOR).ofAgencies()).isEqualTo(new Sight(true, false, Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.ANALYST, Roles.GROUP_MEMBER})
    void readers_see_everything_but_small_numbers(String role) {
        assertThat(of(role).ofAgencies()).isEqualTo(new Sight(true, true, Set.of()));
        assertThat(of(role).ofAgency(AGENCY, Set.of(9L))).isEqualTo(new Sight(false, true, Set.of(9L)));
        assertThat(of(role).ofFeedback().guarded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.LINE_MANAGER, Roles.BOOKING_CONTACT})
    void managers_and_contacts_see_every_number_of_their_own_agencies(String role) {
        assertThat(of(role).ofAgencies()).isEqualTo(new Sight(false, false, OWN));
        assertThat(of(role).ofAgency(AGENCY, Set.of(2L))).isEqualTo(new Sight(false, false, Set.of(2L)));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.LINE_MANAGER, Roles.BOOKING_CONTACT})
    void another_agency_answers_them_as_if_there_were_none(String role) {
        assertThatThrownBy(() -> of(role).ofAgency(AGENCY, Set.of(2L, 9L))).isInstanceOf(NoSuch.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.LINE_MANAGER, Roles.BOOKING_CONTACT})
    void feedback_cannot_be_told_by_agency_and_so_not_to_them(String role) {
        assertRefused(CommonRefusal.NOT_ALLOWED, () -> of(role).ofFeedback());
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.PRACTITIONER, Roles.TRAINER, Roles.FACILITATOR, Roles.REVIEWER, Roles.ADMINISTRATOR})
    void the_others_are_told_that_figures_are_not_for_them(String role) {
        assertRefused(CommonRefusal.NOT_ALLOWED, () -> of(role).ofAgencies());
        assertRefused(CommonRefusal.NOT_ALLOWED, () -> of(role).ofFeedback());
    }

    @Test
    void whoever_is_not_signed_in_is_asked_to() {
        assertRefused(CommonRefusal.SIGN_IN_FIRST, () -> of(null).ofAgencies());
    }

    private static void assertRefused(CommonRefusal reason, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }

    /** What a caller sees who has one role, for agencies where the role has some; null is nobody. */
    private static Sight.OfCaller of(String role) {
        return new Sight.OfCaller(new Caller() {
            @Override
            public Optional<Long> personId() {
                return Optional.ofNullable(role).map(any -> 7L);
            }

            @Override
            public boolean is(String asked) {
                return asked.equals(role);
            }

            @Override
            public Set<Long> agencyIds(Role asked) {
                return asked.name().equals(role) ? OWN : Set.of();
            }
        });
    }
}
