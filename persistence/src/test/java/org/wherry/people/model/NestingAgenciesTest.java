package org.wherry.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wherry.people.model.GivenAgencies.NOW;
import static org.wherry.people.model.GivenAgencies.TODAY;
import static org.wherry.people.model.GivenAgencies.agency;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;

/** Agencies hang below each other at any depth, and never below themselves. */
class NestingAgenciesTest {

    private final Agency council = agency("Council");
    private final Agency services = agency("Children’s Services", council);
    private final Agency team = agency("Assessment Team", services);
    private final Agency trust = agency("Health Trust");

    @Test
    void an_agency_is_within_itself_and_all_above_it() {
        assertThat(team.isWithin(team)).isTrue();
        assertThat(team.isWithin(council)).isTrue();
        assertThat(council.isWithin(team)).isFalse();
        assertThat(team.isWithin(trust)).isFalse();
    }

    @Test
    void it_moves_with_all_that_is_below_it() {
        services.moveTo(trust, TODAY);

        assertThat(services.parent()).contains(trust);
        assertThat(team.isWithin(trust)).isTrue();
        assertThat(team.isWithin(council)).isFalse();
    }

    @Test
    void it_can_come_to_stand_alone() {
        services.moveTo(null, TODAY);

        assertThat(services.parent()).isEmpty();
    }

    @Test
    void it_never_becomes_part_of_itself() {
        refuses(AgencyRefusal.AGENCY_IN_ITSELF, () -> council.moveTo(council, TODAY));
        refuses(AgencyRefusal.AGENCY_IN_ITSELF, () -> council.moveTo(services, TODAY));
        refuses(AgencyRefusal.AGENCY_IN_ITSELF, () -> council.moveTo(team, TODAY));
        assertThat(council.parent()).isEmpty();
    }

    @Test
    void it_does_not_become_part_of_itself_by_way_of_a_merged_one() {
        Agency oldCouncil = agency("Old Council");
        Agency oldService = agency("Old Service", oldCouncil);
        oldCouncil.mergeInto(services, NOW, TODAY);

        assertThat(oldService.isWithin(council)).isTrue();
        refuses(AgencyRefusal.AGENCY_IN_ITSELF, () -> council.moveTo(oldService, TODAY));
    }

    @Test
    void nothing_moves_into_a_closed_or_merged_agency() {
        Agency closed = agency("Closed");
        closed.close(TODAY, "Nobody came", TODAY, 0);
        Agency merged = agency("Merged");
        merged.mergeInto(trust, NOW, TODAY);

        refuses(AgencyRefusal.AGENCY_CLOSED, () -> team.moveTo(closed, TODAY));
        refuses(AgencyRefusal.AGENCY_MERGED, () -> team.moveTo(merged, TODAY));
    }

    @Test
    void whoever_is_billed_above_it_stays_above_it() {
        AgencySettings billedAbove = new AgencySettings(false, true, AgencySettings.Billing.PARENT);
        services.describe("Children’s Services", services.sector(), null, services.kind(), billedAbove);

        refuses(AgencyRefusal.AGENCY_BILLED_TO_NONE, () -> services.moveTo(null, TODAY));
        refuses(
                AgencyRefusal.AGENCY_BILLED_TO_NONE,
                () -> council.describe("Council", council.sector(), null, council.kind(), billedAbove));
        services.moveTo(trust, TODAY);
        assertThat(services.settings()).isEqualTo(billedAbove);
    }

    static void refuses(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
