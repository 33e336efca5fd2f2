package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.AgencyEvent;
import org.wherry.people.model.AgencyHappening;
import org.wherry.people.model.AgencyQuery;
import org.wherry.people.model.AgencyRefusal;
import org.wherry.people.model.AgencyRow;
import org.wherry.people.model.AgencySettings;
import org.wherry.people.model.AgencyState;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;
import org.wherry.testing.StatementCount;

/** A coordinator keeps the agencies: what they want, where they hang, when they close and what they turned out to be. */
@ExtendWith(ArquillianExtension.class)
class KeepingAgenciesIT {

    private static final LocalDate DAY = CountyTime.dateOf(TODAY);

    @Inject
    private AgencyService agencies;

    @Inject
    private AgencySearch search;

    @Inject
    private Directory directory;

    @Inject
    private GivenAgency given;

    @Inject
    private GivenProgramme programme;

    @Inject
    private Acting acting;

    @Inject
    private StatementCount statements;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @Test
    void an_agency_is_entered_with_what_it_wants_and_found_without_its_diacritics() throws Exception {
        String mark = UUID.randomUUID().toString();
        UUID trust = given.agency("Trust " + mark);
        AgencySettings wanted = new AgencySettings(true, false, AgencySettings.Billing.PARENT);
        UUID school = given.agency("Tŷ Bach " + mark, trust, wanted);

        AgencyFacts facts = facts(school);
        assertThat(facts.settings()).isEqualTo(wanted);
        assertThat(facts.row().parent()).isEqualTo("Trust " + mark);
        assertThat(facts(trust).parts()).extracting(AgencyRow::id).containsExactly(school);
        assertThat(found("ty BACH " + mark)).containsExactly("Tŷ Bach " + mark);
    }

    @Test
    void a_change_is_refused_to_whoever_saw_an_older_version() throws Exception {
        UUID agency = given.agency("Nursery " + UUID.randomUUID());
        long seen = facts(agency).version();
        String name = "Day Nursery " + UUID.randomUUID();
        DescribeAgency said = given.said(name, AgencySettings.USUAL);
        coordinator(() -> agencies.describe(agency, seen, said));

        assertThat(facts(agency).row().name()).isEqualTo(name);
        LostUpdate lost =
                catchThrowableOfType(LostUpdate.class, () -> coordinator(() -> agencies.describe(agency, seen, said)));
        assertThat(lost).isNotNull();
    }

    @Test
    void two_open_agencies_of_one_name_are_told_apart() throws Exception {
        String name = "Saint Æthelwyn’s " + UUID.randomUUID();
        UUID closed = given.agency(name);
        coordinator(() -> agencies.close(closed, DAY, "Entered by mistake"));
        given.agency(name);

        assertThat(reason(() -> given.agency(name.toUpperCase(Locale.ROOT))))
                .isEqualTo(AgencyRefusal.AGENCY_NAME_TAKEN);
        assertThat(reason(() -> coordinator(() -> agencies.reopen(closed)))).isEqualTo(AgencyRefusal.AGENCY_NAME_TAKEN);
    }

    @Test
    void a_closed_agency_is_no_choice_any_more_and_keeps_its_posts_and_history() throws Exception {
        String name = "Playgroup " + UUID.randomUUID();
        UUID agency = given.agency(name);
        programme.post(programme.person("Ada Lind").publicId(), agency);

        coordinator(() -> agencies.close(agency, DAY, "The hall was sold"));

        assertThat(found(name)).isEmpty();
        assertThat(acting.asVisitor(TODAY, () -> search.choice(agency))).isEmpty();
        AgencyFacts facts = facts(agency);
        assertThat(facts.row().state()).isEqualTo(AgencyState.CLOSED);
        assertThat(facts.holdings().people()).isEqualTo(1);
        assertThat(facts.history())
                .extracting(AgencyHappening::act)
                .containsExactly(AgencyEvent.Act.CLOSED, AgencyEvent.Act.ENTERED);
        assertThat(facts.history().get(0).note()).isEqualTo("The hall was sold");

        coordinator(() -> agencies.reopen(agency));
        assertThat(found(name)).containsExactly(name);
    }

    @Test
    void an_agency_that_holds_open_ones_does_not_close() throws Exception {
        UUID trust = given.agency("Trust " + UUID.randomUUID());
        UUID school = given.agency("School " + UUID.randomUUID(), trust, AgencySettings.USUAL);

        assertThat(reason(() -> coordinator(() -> agencies.close(trust, DAY, "Dissolved"))))
                .isEqualTo(AgencyRefusal.AGENCY_HAS_OPEN_PARTS);
        coordinator(() -> agencies.close(school, DAY, "Dissolved"));
        coordinator(() -> agencies.close(trust, DAY, "Dissolved"));
        assertThat(facts(trust).row().state()).isEqualTo(AgencyState.CLOSED);
    }

    @Test
    void a_merged_agency_is_its_survivor_until_that_is_undone() throws Exception {
        String mark = UUID.randomUUID().toString();
        UUID survivor = given.agency("Heron Youth Project " + mark);
        UUID twin = given.agency("Heron Youth Club " + mark);
        UUID branch = given.agency("Heron Branch " + mark, twin, AgencySettings.USUAL);
        long inside = idOf(survivor);

        coordinator(() -> agencies.merge(twin, survivor));

        assertThat(found(mark)).containsExactly("Heron Branch " + mark, "Heron Youth Project " + mark);
        assertThat(below(inside)).containsExactlyInAnyOrder(inside, idOf(twin), idOf(branch));
        assertThat(below(idOf(twin))).isEqualTo(below(inside));
        AgencyFacts facts = facts(survivor);
        assertThat(facts.merged()).extracting(AgencyRow::id).containsExactly(twin);
        assertThat(facts.parts()).extracting(AgencyRow::id).containsExactly(branch);
        assertThat(facts(branch).row().parent()).isEqualTo("Heron Youth Project " + mark);
        assertThat(facts(twin).survivor()).isEqualTo(survivor);

        Instant later = TODAY.plus(Duration.ofDays(29));
        acting.asCoordinator(later, () -> {
            agencies.undoMerge(twin);
            return null;
        });
        assertThat(below(inside)).containsExactly(inside);
        assertThat(facts(branch).row().parent()).isEqualTo("Heron Youth Club " + mark);
    }

    @Test
    void thousands_are_listed_in_two_statements_whatever_is_asked_for() throws Exception {
        given.agency("Listed " + UUID.randomUUID());
        for (AgencyQuery.States states : AgencyQuery.States.values()) {
            AgencyQuery query = new AgencyQuery("a", states, null);
            assertThat(statements.of(
                            () -> acting.asCoordinator(TODAY, () -> search.agencies(query, new PageRequest(1, 25)))))
                    .as("%s", states)
                    .hasSize(2);
        }
    }

    @Test
    void what_is_not_there_is_said_not_to_be_there() throws Exception {
        UUID agency = given.agency("Real " + UUID.randomUUID());
        List<ThrowingCallable> acts = List.of(
                () -> facts(UUID.randomUUID()),
                () -> coordinator(() -> agencies.move(agency, UUID.randomUUID())),
                () -> coordinator(() -> agencies.merge(agency, UUID.randomUUID())),
                () -> coordinator(() -> agencies.close(UUID.randomUUID(), DAY, "Gone")));
        acts.forEach(act -> assertThat(catchThrowableOfType(NoSuch.class, act)).isNotNull());
    }

    private List<String> found(String words) throws Exception {
        return acting.asVisitor(TODAY, () -> search.search(words, new PageRequest(1, 10))).items().stream()
                .map(AgencyRow::name)
                .toList();
    }

    private AgencyFacts facts(UUID agency) throws Exception {
        return acting.asCoordinator(TODAY, () -> search.facts(agency));
    }

    private long idOf(UUID agency) throws Exception {
        return acting.asVisitor(TODAY, () -> directory.agencyId(agency));
    }

    private Set<Long> below(long agency) throws Exception {
        return acting.asVisitor(TODAY, () -> directory.below(agency));
    }

    private void coordinator(Runnable act) throws Exception {
        acting.asCoordinator(TODAY, () -> {
            act.run();
            return null;
        });
    }

    private static Object reason(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal.reason();
    }
}
