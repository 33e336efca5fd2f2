package org.wherry.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** Who may open what: every page and every operation that was built, by every role and by nobody; own rows and others'. */
class AccessMatrixIT {
    private static final RunningWherry WHERRY = RunningWherry.get();
    private static final String NOBODY = Examples.NOBODY;

    @Test
    void every_page_every_download_and_every_operation_that_was_built_stands_in_the_table() {
        Set<String> addresses = new TreeSet<>(RunningWherry.pages());
        addresses.addAll(RunningWherry.servlets());

        assertThat(AccessTable.PAGES.keySet()).containsExactlyInAnyOrderElementsOf(addresses);
        assertThat(AccessTable.OPERATIONS.keySet()).containsExactlyInAnyOrderElementsOf(RunningWherry.operations());
    }

    @Test
    void every_role_has_somebody_who_can_sign_in() {
        assertThat(WHERRY.accounts().roles())
                .containsExactlyInAnyOrder(
                        "PRACTITIONER",
                        "BOOKING_CONTACT",
                        "LINE_MANAGER",
                        "TRAINER",
                        "FACILITATOR",
                        "GROUP_MEMBER",
                        "REVIEWER",
                        "COORDINATOR",
                        "ANALYST",
                        "ADMINISTRATOR");
    }

    static Stream<Arguments> pages_and_roles() {
        return product(AccessTable.PAGES.keySet());
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("pages_and_roles")
    void a_page_opens_to_its_roles_only(String page, String role) {
        AccessTable.Opens opens = AccessTable.PAGES.get(page);
        String address =
                page + AccessExamples.QUERIES.getOrDefault(page, () -> "").get();

        Answer answer = Examples.byPage(role).get(address);

        assertThat(answer.status()).as("%s", answer).isEqualTo(expected(page, role, opens));
        if (answer.status() == 302) {
            assertThat(answer.header("Location")).contains("/people/sign-in?next=");
        }
        if (!role.equals(NOBODY)) {
            assertThat(answer.header("Cache-Control"))
                    .as("what somebody signed in sees")
                    .contains("no-store");
        }
    }

    private static int expected(String page, String role, AccessTable.Opens opens) {
        if (opens.isNeverOpen() || AccessExamples.BY_LINK.contains(page)) {
            return 404;
        }
        if (role.equals(NOBODY)) {
            return opens.isOpenToVisitors() ? 200 : 302;
        }
        // Everybody of the demo is a practitioner as well.
        if (!opens.to(role) && !opens.to("PRACTITIONER")) {
            return 403;
        }
        String owner = AccessExamples.OWNERS.get(page);
        boolean seesAll = role.equals("COORDINATOR")
                && !page.equals("/people/token")
                && !page.equals("/notification/calendar-address")
                && !page.startsWith("/people/import-");
        return owner == null || owner.equals(role) || seesAll ? 200 : 404;
    }

    static Stream<Arguments> operations_and_roles() {
        return product(AccessTable.OPERATIONS.keySet());
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("operations_and_roles")
    void an_operation_answers_its_roles_only(String operation, String role) {
        AccessTable.Opens opens = AccessTable.OPERATIONS.get(operation);

        Answer answer = call(operation, role);

        if (role.equals(NOBODY) && !opens.isOpenToVisitors()) {
            assertThat(answer.status()).as("%s", answer).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        } else if (!opens.to(role) && !opens.to("PRACTITIONER")) {
            assertThat(answer.status()).as("%s", answer).isEqualTo(403);
        } else if (operation.startsWith("GET ") && !operation.contains("{")) {
            assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        } else {
            // Let in: what was asked for may still be somebody else's, or not make sense.
            assertThat(answer.status()).as("%s", answer).isLessThan(500).isNotIn(401, 403);
        }
        if (answer.status() >= 400) {
            assertThat(answer.type()).isEqualTo("application/problem+json");
        }
    }

    /** A session is for whoever calls; a booking is the practitioner's; whatever else an address names is not there. */
    private static Answer call(String operation, String role) {
        String[] parts = operation.split(" ");
        String path = parts[1].replace("{id}", Examples.forEach(role).toString())
                .replace("{reference}", Examples.cancelled())
                .replace("{name}", "REMINDER")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        Http api = role.equals(NOBODY) ? WHERRY.http() : WHERRY.http().as(Examples.somebody(role));
        if (!parts[0].equals("GET") && !parts[0].equals("DELETE")) {
            return api.with("Idempotency-Key", UUID.randomUUID().toString())
                    .with("Content-Type", "application/json")
                    .send(parts[0], path, AccessExamples.BODIES.getOrDefault(operation, "{}"));
        }
        return api.send(
                parts[0],
                path + AccessExamples.QUERIES.getOrDefault(operation, () -> "").get(),
                null);
    }

    static Stream<Arguments> rows_of_others() {
        DemoAccount practitioner = Examples.somebody("PRACTITIONER");
        DemoAccount trainer = Examples.somebody("TRAINER");
        String reference = Examples.ofAnother();
        UUID register = Examples.registerOfAnother();
        return Stream.of(
                Arguments.of(practitioner, "/booking/confirmation?reference=" + reference),
                Arguments.of(practitioner, "/booking/cancel?reference=" + reference),
                Arguments.of(practitioner, "/booking/offer?reference=" + reference),
                Arguments.of(trainer, "/attendance/register?session=" + register),
                Arguments.of(trainer, "/attendance/walk-in?session=" + register),
                Arguments.of(trainer, "/attendance/close?session=" + register),
                Arguments.of(trainer, "/statistics/feedback?session=" + register),
                Arguments.of(practitioner, "/people/post-form?id=" + PeopleExamples.postOf("TRAINER")),
                Arguments.of(
                        Examples.somebody("BOOKING_CONTACT"), "/people/person?id=" + PeopleExamples.protectedPerson()),
                Arguments.of(Examples.somebody("LINE_MANAGER"), "/people/person?id=" + PeopleExamples.withNothing()),
                Arguments.of(Examples.somebody("FACILITATOR"), "/feedback/paper?session=" + register),
                Arguments.of(Examples.somebody("COORDINATOR"), "/scheduling/publish?id=" + UUID.randomUUID()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rows_of_others")
    void a_row_of_somebody_else_answers_as_if_it_were_not_there(DemoAccount account, String address) {
        Http signedIn = WHERRY.http().with("Cookie", Window.cookieHeaderOf(account));

        Answer others = signedIn.get(address);
        Answer none = signedIn.get(address.replaceFirst("=.*", "=" + noSuch(address)));

        assertThat(others.status()).isEqualTo(404);
        assertThat(others.body().replaceAll("value=\"[^\"]*\"", ""))
                .isEqualTo(none.body().replaceAll("value=\"[^\"]*\"", ""));
    }

    @Test
    void a_booking_of_somebody_else_answers_the_api_as_if_it_were_not_there() {
        Http api = WHERRY.http().as(Examples.somebody("PRACTITIONER"));
        for (String method : List.of("GET", "DELETE")) {
            Answer others = api.send(method, "/api/v1/bookings/" + Examples.ofAnother(), null);
            Answer none = api.send(method, "/api/v1/bookings/0000000000", null);

            assertThat(others.status()).isEqualTo(404);
            assertThat(others.body()).isEqualTo(none.body());
        }
        assertThat(WHERRY.rows()
                        .one(String.class, "SELECT state FROM booking WHERE reference = ?", Examples.ofAnother()))
                .isEqualTo("CONFIRMED");
    }

    @Test
    void a_line_manager_sees_the_figures_of_their_own_agency_and_no_other() {
        Http api = WHERRY.http().as(Examples.somebody("LINE_MANAGER"));
        String year = "/api/v1/statistics/uptake?by=agency&from=2018-04-01&to=2019-03-31";
        List<UUID> agencies = WHERRY.rows().all(UUID.class, "SELECT public_id FROM agency WHERE parent_id IS NULL");

        long seen = agencies.stream()
                .filter(agency -> api.get(year + "&agency=" + agency).status() == 200)
                .count();

        assertThat(seen).isLessThanOrEqualTo(1);
        assertThat(api.json(year).path("rows").size()).isBetween(1, 10);
        assertThat(api.get("/api/v1/statistics/feedback?series=scr-roadshow-2018")
                        .status())
                .isEqualTo(403);
    }

    private static String noSuch(String address) {
        return address.contains("reference=") ? "0000000000" : UUID.randomUUID().toString();
    }

    private static Stream<Arguments> product(Iterable<String> things) {
        List<String> roles = new ArrayList<>(WHERRY.accounts().roles());
        roles.add(NOBODY);
        List<Arguments> pairs = new ArrayList<>();
        things.forEach(thing -> roles.forEach(role -> pairs.add(Arguments.of(thing, role))));
        return pairs.stream();
    }
}
