package org.wherry.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
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
    private static final String YEAR = "&from=2018-04-01&to=2019-03-31";

    /** Those who have their role for an agency. */
    private static final List<String> OF_AN_AGENCY = List.of("BOOKING_CONTACT", "LINE_MANAGER");

    /** One of those who have it for all. */
    private static final String FOR_ALL = "COORDINATOR";

    /**
     * Something that shows rows of an agency.
     *
     * @param what the page or operation, as the access table has it
     * @param roles who sees it for their own agency only
     * @param address where it shows the rows of an agency
     */
    private record AgencyRows(String what, List<String> roles, Function<UUID, String> address) {}

    private static final List<AgencyRows> TABLE = List.of(
            // -- each in a line of its own
            new AgencyRows("/statistics/uptake", OF_AN_AGENCY, agency -> "/statistics/uptake?agency=" + agency + YEAR),
            new AgencyRows(
                    "GET /api/v1/statistics/uptake",
                    OF_AN_AGENCY,
                    agency -> "/api/v1/statistics/uptake?agency=" + agency + YEAR));

    static Stream<Arguments> things_and_roles() {
        return TABLE.stream().flatMap(rows -> rows.roles().stream().map(role -> Arguments.of(rows.what(), role)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("things_and_roles")
    void ones_own_agency_is_shown(String what, String role) {
        assertThat(ask(what, role, AgencyExamples.ofRole(role)).status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("things_and_roles")
    void an_agency_below_ones_own_is_shown(String what, String role) {
        assertThat(ask(what, role, AgencyExamples.below(role)).status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("things_and_roles")
    void an_agency_elsewhere_answers_as_if_it_were_not_there(String what, String role) {
        Answer others = ask(what, role, AgencyExamples.elsewhere(role));
        Answer none = ask(what, role, UUID.randomUUID());

        assertThat(others.status()).as("%s", others).isEqualTo(404);
        assertThat(withoutTokens(others)).isEqualTo(withoutTokens(none));
        assertThat(ask(what, FOR_ALL, AgencyExamples.elsewhere(role)).status())
                .as("what is hidden is there")
                .isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("things_and_roles")
    void the_agency_above_ones_own_is_elsewhere_too(String what, String role) {
        assertThat(ask(what, role, AgencyExamples.above(role)).status()).isEqualTo(404);
    }

    @Test
    void whatever_can_be_asked_of_an_agency_stands_in_the_table() {
        Set<String> built = new TreeSet<>(BuiltWar.pagesAskedBy("agency", RunningWherry.application()));
        built.addAll(DescribedApi.operationsAskedBy("agency"));

        assertThat(TABLE.stream().map(AgencyRows::what).collect(Collectors.toSet()))
                .containsAll(built);
    }

    private static Answer ask(String what, String role, UUID agency) {
        AgencyRows rows = TABLE.stream()
                .filter(each -> each.what().equals(what))
                .findFirst()
                .orElseThrow();
        String address = rows.address().apply(agency);
        return what.startsWith("GET ")
                ? WHERRY.http().as(Examples.somebody(role)).get(address)
                : Examples.byPage(role).get(address);
    }

    /** The page's own secrets differ each time. */
    private static String withoutTokens(Answer answer) {
        return answer.body().replaceAll("value=\"[^\"]*\"", "");
    }
}
