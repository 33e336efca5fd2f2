package org.wherry.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wherry.common.model.Refusal;

/** What becomes of each row of a file of people. */
class PlanningAnImportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 14);
    private static final long SCHOOL = 1;
    private static final long NURSERY = 2;
    private static final long ELSEWHERE = 3;
    private static final List<String> HEADINGS =
            List.of("Full name", "E-mail address", "Job title", "Organisation", "Audience group", "Area", "Start date");

    private final ImportMapping mapping = ImportMapping.guessedFrom(HEADINGS);

    @Test
    void headings_are_read_for_what_they_probably_mean() {
        assertThat(mapping.columns())
                .containsOnly(
                        Map.entry(ImportField.NAME, 0),
                        Map.entry(ImportField.EMAIL, 1),
                        Map.entry(ImportField.JOB_TITLE, 2),
                        Map.entry(ImportField.AGENCY, 3),
                        Map.entry(ImportField.AUDIENCE_GROUP, 4),
                        Map.entry(ImportField.WORKPLACE, 5),
                        Map.entry(ImportField.FROM, 6));
        assertThat(ImportMapping.ofText(mapping.asText())).isEqualTo(mapping);
    }

    @Test
    void a_whole_row_is_entered_as_it_says() {
        ImportedRow row = next(
                plan(Set.of()),
                "Siân Ó Briain",
                "SIAN@example.org",
                "Teacher",
                "hill SCHOOL",
                "3",
                "North Coast",
                "1/9/2025");

        assertThat(row).isInstanceOfSatisfying(ImportedRow.Enter.class, enter -> {
            assertThat(enter.name()).isEqualTo("Siân Ó Briain");
            assertThat(enter.email().address()).isEqualTo("sian@example.org");
            assertThat(enter.agency()).isEqualTo(SCHOOL);
            assertThat(enter.group()).isEqualTo(30);
            assertThat(enter.workplace()).isEqualTo(40);
            assertThat(enter.from()).isEqualTo(LocalDate.of(2025, 9, 1));
        });
    }

    @Test
    void what_is_not_said_is_what_is_usual() {
        ImportedRow row = next(plan(Set.of()), "Aled Prys", "", "", "", "", "", "");

        assertThat(row).isInstanceOfSatisfying(ImportedRow.Enter.class, enter -> {
            assertThat(enter.email()).isNull();
            assertThat(enter.jobTitle()).isEqualTo(Post.NOT_STATED);
            assertThat(enter.agency()).isEqualTo(SCHOOL);
            assertThat(enter.from()).isEqualTo(TODAY);
        });
    }

    @ParameterizedTest(name = "{0} in column {1} is {2}")
    @CsvSource({
        "'', 0, MISSING",
        "'a\nb', 0, UNPRINTABLE",
        "nobody, 1, NOT_AN_EMAIL",
        "'a@example.org\nBcc: b@example.org', 1, NOT_AN_EMAIL",
        "No Such School, 3, NO_SUCH_AGENCY",
        "Far School, 3, NOT_YOUR_AGENCY",
        "99, 4, NO_SUCH_GROUP",
        "three, 4, NO_SUCH_GROUP",
        "Atlantis, 5, NO_SUCH_LOCALITY",
        "31/2/2025, 6, NOT_A_DATE",
        "1/1/1900, 6, NOT_A_DATE"
    })
    void a_cell_that_cannot_be_read_is_named(String cell, int column, ImportFault fault) {
        String[] cells = {"Aled Prys", "aled@example.org", "Teacher", "Hill School", "3", "North Coast", "2025-09-01"};
        cells[column] = cell;

        assertThat(next(plan(Set.of()), cells))
                .isInstanceOfSatisfying(ImportedRow.Bad.class, bad -> assertThat(bad.problems())
                        .extracting(RowProblem::fault)
                        .containsExactly(fault));
    }

    @Test
    void every_problem_of_a_row_is_named_at_once() {
        assertThat(next(plan(Set.of()), "", "x", "", "Nowhere", "", "", ""))
                .isInstanceOfSatisfying(ImportedRow.Bad.class, bad -> assertThat(bad.problems())
                        .extracting(RowProblem::field)
                        .containsExactly(ImportField.NAME, ImportField.EMAIL, ImportField.AGENCY));
    }

    @Test
    void a_row_with_other_cells_than_headings_is_left_out() {
        assertThat(plan(Set.of()).next(2, List.of("Aled Prys")))
                .isInstanceOfSatisfying(
                        ImportedRow.Bad.class,
                        bad -> assertThat(bad.problems().get(0).fault()).isEqualTo(ImportFault.CELLS));
    }

    @Test
    void somebody_in_the_post_already_is_known_however_they_are_written() {
        Set<String> held = Set.of(ImportSurroundings.key(SCHOOL, "Siân Ó Briain", "sian@example.org", "Teacher"));

        assertThat(next(plan(held), "SIAN O BRIAIN", "Sian@example.org", "Head", "Hill School", "", "", ""))
                .isInstanceOf(ImportedRow.Known.class);
        assertThat(next(plan(held), "Siân Ó Briain", "sian@example.org", "Head", "Hill Nursery", "", "", ""))
                .isInstanceOf(ImportedRow.Enter.class);
    }

    @Test
    void without_an_address_name_and_job_title_say_who_it_is() {
        Set<String> held = Set.of(ImportSurroundings.key(SCHOOL, "Aled Prys", null, "Caretaker"));

        assertThat(next(plan(held), "Aled Prys", "", "caretaker", "", "", "", ""))
                .isInstanceOf(ImportedRow.Known.class);
        assertThat(next(plan(held), "Aled Prys", "", "Governor", "", "", "", ""))
                .isInstanceOf(ImportedRow.Enter.class);
    }

    @Test
    void the_same_row_further_down_is_left_out() {
        ImportPlan plan = plan(Set.of());
        plan.next(2, cells("Aled Prys", "aled@example.org", "Teacher", "", "", "", ""));

        assertThat(plan.next(3, cells("Aled Prys", "aled@example.org", "Teacher", "", "", "", "")))
                .isInstanceOfSatisfying(ImportedRow.Bad.class, bad -> {
                    assertThat(bad.problems().get(0).fault()).isEqualTo(ImportFault.TWICE_IN_FILE);
                    assertThat(bad.problems().get(0).value()).isEqualTo("2");
                });
    }

    @Test
    void two_posts_of_one_person_are_one_person() {
        ImportPlan plan = plan(Set.of());
        var one = (ImportedRow.Enter) next(plan, "Aled Prys", "aled@example.org", "Teacher", "Hill School", "", "", "");
        var two = (ImportedRow.Enter) next(plan, "Aled Prys", "aled@example.org", "Cook", "Hill Nursery", "", "", "");
        var shared = (ImportedRow.Enter) next(plan, "Mair Prys", "aled@example.org", "Cook", "", "", "", "");

        assertThat(one.personKey()).isEqualTo(two.personKey()).isNotEqualTo(shared.personKey());
    }

    @Test
    void a_mapping_names_people_and_uses_each_column_once() {
        assertThatThrownBy(() -> new ImportMapping(Map.of(ImportField.EMAIL, 0)).requireFor(2, false))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(ImportRefusal.NO_NAME_COLUMN));
        assertThatThrownBy(() -> new ImportMapping(Map.of(ImportField.NAME, 0)).requireFor(2, true))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(ImportRefusal.NO_AGENCY_COLUMN));
        for (ImportMapping wrong : List.of(
                new ImportMapping(Map.of(ImportField.NAME, 0, ImportField.EMAIL, 0)),
                new ImportMapping(Map.of(ImportField.NAME, 2)))) {
            assertThatThrownBy(() -> wrong.requireFor(2, false))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                            .isEqualTo(ImportRefusal.COLUMN_TWICE));
        }
    }

    private ImportPlan plan(Set<String> held) {
        return new ImportPlan(
                mapping,
                new ImportSurroundings(
                        Map.of(
                                "hill school", List.of(SCHOOL),
                                "hill nursery", List.of(NURSERY),
                                "far school", List.of(ELSEWHERE)),
                        Set.of(SCHOOL, NURSERY),
                        SCHOOL,
                        Map.of(3, 30L),
                        Map.of("north coast", 40L),
                        held,
                        TODAY),
                HEADINGS.size());
    }

    private static ImportedRow next(ImportPlan plan, String... cells) {
        return plan.next(2, List.of(cells));
    }

    private static List<String> cells(String... cells) {
        return List.of(cells);
    }
}
