package org.wherry.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wherry.testing.Answer;
import org.wherry.testing.BuiltWar;
import org.wherry.testing.RunningWherry;

/**
 * Whoever has a role for an agency sees the rows of that agency and of those below it; an agency elsewhere answers them
 * as if there were none. Whoever has a role for all sees both.
 */
class OwnAndOtherAgencyIT {
    private static final RunningWherry WHERRY = RunningWherry.get();
    private static final String YEAR = "from=2018-04-01&to=2019-03-31";

    /** Those who have their role for an agency. */
    private static final List<String> OF_AN_AGENCY = List.of("BOOKING_CONTACT", "LINE_MANAGER");

    private static final List<String> BOOKING = List.of("BOOKING_CONTACT");

    /** One of those who have it for all. */
    private static final String FOR_ALL = "COORDINATOR";

    /** What an address asks for. */
    private enum Shows {
        /** The agency itself is asked for: there it is, or there is none. */
        AGENCY,
        /** Somebody who works there is asked for: there they are, or there is nobody. */
        WORKER,
        /** A list is asked for, which has them in it or not. */
        LIST
    }

    /**
     * Something that shows rows of an agency.
     *
     * @param what the page or operation, as the access table has it
     * @param roles who sees it for their own agency only
     * @param address where it shows the rows of an agency, or of somebody there
     * @param shows which of them
     */
    private record AgencyRows(String what, List<String> roles, String address, Shows shows) {
        String of(UUID agency) {
            return with(shows == Shows.WORKER ? AgencyExamples.worker(agency) : agency);
        }

        String with(UUID id) {
            return address.contains("{agency}") ? address.replace("{agency}", id.toString()) : address + id;
        }
    }

    private static final List<AgencyRows> TABLE = List.of(
            // -- each in a line of its own
            new AgencyRows("/statistics/uptake", OF_AN_AGENCY, "/statistics/uptake?" + YEAR + "&agency=", Shows.AGENCY),
            new AgencyRows(
                    "GET /api/v1/statistics/uptake",
                    OF_AN_AGENCY,
                    "/api/v1/statistics/uptake?" + YEAR + "&agency=",
                    Shows.AGENCY),
            new AgencyRows("/people/people", OF_AN_AGENCY, "/people/people?q=Worker&agency=", Shows.LIST),
            new AgencyRows("GET /api/v1/people", OF_AN_AGENCY, "/api/v1/people?q=Worker&agency=", Shows.LIST),
            new AgencyRows("/people/person", OF_AN_AGENCY, "/people/person?id=", Shows.WORKER),
            new AgencyRows("GET /api/v1/people/{id}", OF_AN_AGENCY, "/api/v1/people/", Shows.WORKER),
            new AgencyRows("/booking/closed-days", BOOKING, "/booking/closed-days?agency=", Shows.AGENCY),
            new AgencyRows("GET /api/v1/closed-days/{agency}", BOOKING, "/api/v1/closed-days/{agency}", Shows.AGENCY),
            new AgencyRows("POST /api/v1/closed-days/{agency}", BOOKING, "/api/v1/closed-days/{agency}", Shows.AGENCY),
            new AgencyRows(
                    "GET /api/v1/closed-days/{agency}/terms",
                    BOOKING,
                    "/api/v1/closed-days/{agency}/terms",
                    Shows.AGENCY),
            new AgencyRows(
                    "PUT /api/v1/closed-days/{agency}/terms",
                    BOOKING,
                    "/api/v1/closed-days/{agency}/terms",
                    Shows.AGENCY),
            new AgencyRows("/people/claim-code", BOOKING, "/people/claim-code?person=", Shows.WORKER));

    static Stream<Arguments> things_and_roles() {
        return TABLE.stream().flatMap(rows -> rows.roles().stream().map(role -> Arguments.of(rows.what(), role)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("things_and_roles")
    void ones_own_agency_is_shown(String what, String role) {
        isShown(row(what), role, AgencyExamples.ofRole(role));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("things_and_roles")
    void an_agency_below_ones_own_is_shown(String what, String role) {
        isShown(row(what), role, AgencyExamples.below(role));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("things_and_roles")
    void an_agency_elsewhere_answers_as_if_it_were_not_there(String what, String role) {
        isHidden(row(what), role, AgencyExamples.elsewhere(role));
        isShown(row(what), FOR_ALL, AgencyExamples.elsewhere(role));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("things_and_roles")
    void the_agency_above_ones_own_is_elsewhere_too(String what, String role) {
        isHidden(row(what), role, AgencyExamples.above(role));
        isShown(row(what), FOR_ALL, AgencyExamples.above(role));
    }

    @Test
    void whatever_they_can_ask_of_an_agency_stands_in_the_table() {
        Set<String> built = new TreeSet<>(BuiltWar.pagesAskedBy("agency", RunningWherry.application()));
        built.addAll(DescribedApi.operationsAskedBy("agency"));
        built.removeIf(
                what -> OF_AN_AGENCY.stream().noneMatch(role -> opens(what).to(role)));

        assertThat(built).isNotEmpty();
        assertThat(TABLE.stream().map(AgencyRows::what).collect(Collectors.toSet()))
                .containsAll(built);
    }

    private static AccessTable.Opens opens(String what) {
        return what.startsWith("/") ? AccessTable.PAGES.get(what) : AccessTable.OPERATIONS.get(what);
    }

    private static void isShown(AgencyRows row, String role, UUID agency) {
        UUID worker = AgencyExamples.worker(agency);
        Answer answer = ask(row, role, row.of(agency));

        assertThat(answer.status()).as("%s", answer).isBetween(200, 204);
        if (row.shows() == Shows.LIST) {
            assertThat(answer.body()).contains(worker.toString());
        }
    }

    private static void isHidden(AgencyRows row, String role, UUID agency) {
        UUID worker = AgencyExamples.worker(agency);
        Answer answer = ask(row, role, row.of(agency));

        if (row.shows() == Shows.LIST) {
            assertThat(answer.status()).as("%s", answer).isIn(200, 404);
            assertThat(answer.body()).doesNotContain(worker.toString());
        } else {
            Answer none = ask(row, role, row.with(UUID.randomUUID()));
            assertThat(answer.status()).as("%s", answer).isEqualTo(404);
            assertThat(withoutTokens(answer)).isEqualTo(withoutTokens(none));
        }
    }

    private static AgencyRows row(String what) {
        return TABLE.stream()
                .filter(each -> each.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static Answer ask(AgencyRows row, String role, String address) {
        if (row.what().startsWith("/")) {
            return Examples.byPage(role).get(address);
        }
        return WHERRY.http()
                .as(Examples.somebody(role))
                .with("Content-Type", "application/json")
                .send(row.what().replaceFirst(" .*", ""), address, AccessExamples.BODIES.get(row.what()));
    }

    /** The page's own secrets differ each time. */
    private static String withoutTokens(Answer answer) {
        return answer.body().replaceAll("value=\"[^\"]*\"", "");
    }
}
