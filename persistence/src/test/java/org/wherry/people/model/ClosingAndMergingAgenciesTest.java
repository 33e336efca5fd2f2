package org.wherry.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.wherry.people.model.GivenAgencies.NOW;
import static org.wherry.people.model.GivenAgencies.TODAY;
import static org.wherry.people.model.GivenAgencies.agency;
import static org.wherry.people.model.NestingAgenciesTest.refuses;

import org.junit.jupiter.api.Test;
import org.wherry.common.model.CommonRefusal;

/** An agency closes from a day on, or turns out to be another one; both can be taken back. */
class ClosingAndMergingAgenciesTest {

    private final Agency nursery = agency("Nursery");
    private final Agency preschool = agency("Pre-school");
    private final Agency playgroup = agency("Playgroup");

    @Test
    void a_closed_agency_is_open_until_the_day_before() {
        nursery.close(TODAY.plusDays(10), "The lease ends", TODAY, 0);

        assertThatCode(() -> nursery.requireOpenOn(TODAY.plusDays(9))).doesNotThrowAnyException();
        refuses(AgencyRefusal.AGENCY_CLOSED, () -> nursery.requireOpenOn(TODAY.plusDays(10)));
        assertThat(nursery.closing().map(Closing::reason)).contains("The lease ends");
    }

    @Test
    void it_closes_once_for_a_reason_on_a_likely_day_and_last_of_all_below_it() {
        refuses(AgencyRefusal.AGENCY_HAS_OPEN_PARTS, () -> nursery.close(TODAY, "Sold", TODAY, 1));
        refuses(CommonRefusal.EMPTY_TEXT, () -> nursery.close(TODAY, " ", TODAY, 0));
        refuses(
                AgencyRefusal.AGENCY_CLOSING_DAY_UNLIKELY,
                () -> nursery.close(TODAY.plusYears(1).plusDays(1), "Sold", TODAY, 0));
        refuses(AgencyRefusal.AGENCY_CLOSING_DAY_UNLIKELY, () -> nursery.close(TODAY.withYear(1206), "Sold", TODAY, 0));
        nursery.close(TODAY.plusYears(1), "Sold", TODAY, 0);
        refuses(AgencyRefusal.AGENCY_CLOSED_ALREADY, () -> nursery.close(TODAY, "Sold", TODAY, 0));
    }

    @Test
    void it_reopens_once_what_it_is_part_of_is_open() {
        Agency room = agency("Baby Room", nursery);
        room.close(TODAY, "No staff", TODAY, 0);
        nursery.close(TODAY, "No staff", TODAY, 0);

        refuses(AgencyRefusal.AGENCY_CLOSED, () -> room.reopen(TODAY));
        nursery.reopen(TODAY);
        room.reopen(TODAY);
        assertThat(room.closing()).isEmpty();
        refuses(AgencyRefusal.AGENCY_OPEN_ALREADY, () -> room.reopen(TODAY));
    }

    @Test
    void the_survivor_stands_for_those_that_were_merged_one_after_the_other() {
        nursery.mergeInto(preschool, NOW, TODAY);
        preschool.mergeInto(playgroup, NOW, TODAY);

        assertThat(nursery.survivor()).isSameAs(playgroup);
        assertThat(playgroup.survivor()).isSameAs(playgroup);
    }

    @Test
    void a_merged_agency_is_left_alone() {
        nursery.mergeInto(preschool, NOW, TODAY);

        refuses(AgencyRefusal.AGENCY_MERGED, () -> nursery.mergeInto(playgroup, NOW, TODAY));
        refuses(AgencyRefusal.AGENCY_MERGED, () -> nursery.moveTo(null, TODAY));
        refuses(AgencyRefusal.AGENCY_MERGED, () -> nursery.close(TODAY, "Sold", TODAY, 0));
        refuses(AgencyRefusal.AGENCY_MERGED, () -> nursery.requireOpenOn(TODAY));
        refuses(AgencyRefusal.AGENCY_MERGED, () -> playgroup.mergeInto(nursery, NOW, TODAY));
    }

    @Test
    void none_merges_into_itself_its_part_or_in_a_circle() {
        Agency room = agency("Baby Room", nursery);
        refuses(AgencyRefusal.AGENCY_MERGED_INTO_ITSELF, () -> nursery.mergeInto(nursery, NOW, TODAY));
        refuses(AgencyRefusal.AGENCY_MERGED_INTO_ITSELF, () -> nursery.mergeInto(room, NOW, TODAY));

        nursery.mergeInto(preschool, NOW, TODAY);
        refuses(AgencyRefusal.AGENCY_MERGED_INTO_ITSELF, () -> preschool.mergeInto(nursery, NOW, TODAY));
        refuses(AgencyRefusal.AGENCY_MERGED_INTO_ITSELF, () -> preschool.mergeInto(room, NOW, TODAY));
    }

    @Test
    void a_merge_is_undone_for_thirty_days() {
        nursery.mergeInto(preschool, NOW, TODAY);
        assertThat(nursery.canUndoMerge(NOW.plus(Agency.UNDO))).isTrue();
        refuses(
                AgencyRefusal.AGENCY_MERGE_FINAL,
                () -> nursery.undoMerge(NOW.plus(Agency.UNDO).plusSeconds(1)));

        nursery.undoMerge(NOW.plus(Agency.UNDO));

        assertThat(nursery.survivor()).isSameAs(nursery);
        refuses(AgencyRefusal.AGENCY_NOT_MERGED, () -> nursery.undoMerge(NOW));
    }

    @Test
    void a_merge_is_not_undone_where_that_would_make_a_circle() {
        Agency trust = agency("Trust");
        Agency school = agency("School", trust);
        Agency unit = agency("Unit", school);
        school.mergeInto(playgroup, NOW, TODAY);
        trust.moveTo(unit, TODAY);

        refuses(AgencyRefusal.AGENCY_IN_ITSELF, () -> school.undoMerge(NOW));
        assertThat(school.isMerged()).isTrue();
    }
}
