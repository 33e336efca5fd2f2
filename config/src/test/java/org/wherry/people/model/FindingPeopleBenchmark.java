package org.wherry.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wherry.common.model.PageRequest;
import org.wherry.launcher.testing.TestDatabase;

/**
 * How long a search among 200,000 people takes, with the very SQL that the repository sends: the count, the page, and
 * what those on it do. Run with {@code -Pbenchmark}; beside each kind of search it times a loop of plain arithmetic,
 * because a machine that is busy with something else makes everything slow.
 */
class FindingPeopleBenchmark {

    private static final int PEOPLE = 200_000;
    private static final int AGENCIES = 4_000;
    private static final int SEARCHES = 60;
    private static final int WARM_UP = 10;
    private static final double MOST_MILLIS = 100;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final PageRequest FIRST = new PageRequest(1, 25);

    private final Random dice = new Random(2018);
    private final List<String> given = names("given-names.csv");
    private final List<String> family = names("family-names.csv");

    @TempDir
    Path home;

    /**
     * One kind of search.
     *
     * @param name what it is
     * @param ask gives another one each time
     */
    private record Search(String name, Function<Random, PeopleCondition> ask, PageRequest page) {}

    @Test
    void people_are_found_in_a_tenth_of_a_second() throws Exception {
        try (TestDatabase database = TestDatabase.start(home);
                Connection owner = database.database().connectAsOwner();
                Connection connection = database.database().connectAsApplication()) {
            settle(owner);
            List<Double> all = new ArrayList<>();
            for (Search search : searches()) {
                all.addAll(measure(connection, search));
            }
            report("every search", all);
            assertThat(percentile(all, 95)).as("p95 of every search, in ms").isLessThan(MOST_MILLIS);
        }
    }

    private List<Search> searches() {
        Set<Long> small = Set.of(70L);
        Set<Long> large = LongStream.rangeClosed(100, 299).boxed().collect(Collectors.toSet());
        return List.of(
                search("given and family name", dice -> any(given) + " " + any(family)),
                search("family name", dice -> any(family)),
                search("three letters", dice -> beginning(any(family), 3)),
                search("two letters", dice -> beginning(any(family), 2)),
                search("one letter", dice -> beginning(any(given), 1)),
                search("two beginnings", dice -> beginning(any(given), 2) + " " + beginning(any(family), 2)),
                search("part of an address", dice -> "person" + dice.nextInt(PEOPLE)),
                search("the beginning of an address", dice -> "person" + dice.nextInt(PEOPLE) + "@"),
                search("a further address", dice -> "home" + 5 * dice.nextInt(PEOPLE / 5) + "@"),
                search("nobody", dice -> "zzyx" + dice.nextInt(PEOPLE)),
                search("everybody", dice -> ""),
                new Search(
                        "page 400 of everybody",
                        dice -> asked("", null, PeopleScope.EVERYBODY),
                        new PageRequest(400, 25)),
                new Search("within 200 agencies", dice -> asked(any(family), large, PeopleScope.EVERYBODY), FIRST),
                new Search("by who books for one agency", dice -> asked("", null, PeopleScope.of(small, null)), FIRST),
                new Search(
                        "by who books for 200 agencies",
                        dice -> asked(any(family), null, PeopleScope.of(large, 60L)),
                        FIRST));
    }

    private Search search(String name, Function<Random, String> words) {
        return new Search(name, dice -> asked(words.apply(dice), null, PeopleScope.EVERYBODY), FIRST);
    }

    private static PeopleCondition asked(String q, Set<Long> agencies, PeopleScope scope) {
        return new PeopleCondition(q, agencies, scope, TODAY);
    }

    private List<Double> measure(Connection connection, Search search) throws SQLException {
        for (int i = 0; i < WARM_UP; i++) {
            time(connection, search.ask().apply(dice), search.page());
        }
        List<Double> millis = new ArrayList<>();
        List<Double> probe = new ArrayList<>();
        for (int i = 0; i < SEARCHES; i++) {
            millis.add(time(connection, search.ask().apply(dice), search.page()));
            probe.add(arithmetic());
        }
        report(search.name(), millis);
        report("  (arithmetic beside it)", probe);
        if (percentile(millis, 95) > MOST_MILLIS / 2) {
            explain(connection, search);
        }
        return millis;
    }

    private static double time(Connection connection, PeopleCondition condition, PageRequest page) throws SQLException {
        long begin = System.nanoTime();
        ask(connection, condition.count(), condition.parameters());
        List<Long> ids = ask(connection, condition.page(page), condition.parameters());
        ask(connection, condition.workOf(ids), List.of());
        return (System.nanoTime() - begin) / 1e6;
    }

    /** The first column of what is answered. The question marks are numbered as the repository has them. */
    private static List<Long> ask(Connection connection, String sql, List<Object> parameters) throws SQLException {
        List<Long> first = new ArrayList<>();
        try (PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                first.add(rows.getLong(1));
            }
        }
        return first;
    }

    private static PreparedStatement prepare(Connection connection, String sql, List<Object> parameters)
            throws SQLException {
        List<Object> inOrder = new ArrayList<>();
        Matcher numbers = Pattern.compile("\\?(\\d+)").matcher(sql);
        String plain = numbers.replaceAll(found -> {
            inOrder.add(parameters.get(Integer.parseInt(found.group(1)) - 1));
            return "?";
        });
        PreparedStatement statement = connection.prepareStatement(plain);
        for (int i = 0; i < inOrder.size(); i++) {
            statement.setObject(i + 1, inOrder.get(i));
        }
        return statement;
    }

    private void explain(Connection connection, Search search) throws SQLException {
        PeopleCondition condition = search.ask().apply(dice);
        for (String sql : List.of(condition.count(), condition.page(search.page()))) {
            try (PreparedStatement statement =
                            prepare(connection, "EXPLAIN (ANALYZE, BUFFERS) " + sql, condition.parameters());
                    ResultSet plan = statement.executeQuery()) {
                while (plan.next()) {
                    System.out.println("    " + plan.getString(1));
                }
            }
        }
    }

    /** A county of 200,000: names as the demo's, agencies in trusts of fifty, one post or two, a fifth with two addresses. */
    private void settle(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("INSERT INTO sector (id, public_id, code, name) VALUES (1, gen_random_uuid(), 's', 'S')");
            statement.execute("""
                    INSERT INTO agency (id, public_id, name, parent_id, sector_id, kind)
                    SELECT n, gen_random_uuid(), 'Agency ' || n, CASE WHEN n %% 50 = 0 THEN NULL ELSE n / 50 * 50 END, 1,
                           'SCHOOL'
                      FROM generate_series(50, %d) n""".formatted(AGENCIES));
            statement.execute("""
                    INSERT INTO person (id, public_id, name, email)
                    SELECT n, gen_random_uuid(), (%s)[1 + (n::bigint * 7919 %% %d)::int] || ' ' || (%s)[1 + (n::bigint * 104729 / 13 %% %d)::int],
                           CASE WHEN n %% 10 = 0 THEN NULL ELSE 'person' || n || '@example.org' END
                      FROM generate_series(1, %d) n""".formatted(array(given), given.size(), array(family), family.size(), PEOPLE));
            statement.execute("""
                    INSERT INTO person_email (public_id, person_id, email, confirmed_at)
                    SELECT gen_random_uuid(), n, 'home' || n || '@example.org', now()
                      FROM generate_series(5, %d, 5) n""".formatted(PEOPLE));
            statement.execute("""
                    INSERT INTO post (public_id, person_id, agency_id, job_title, manager_id, from_date, to_date)
                    SELECT gen_random_uuid(), n, 50 + (n * 31 + again * 17) %% %d, 'Worker',
                           CASE WHEN n > 100 THEN 1 + n / 40 END, DATE '2020-01-01',
                           CASE WHEN again = 0 AND n %% 4 = 0 THEN DATE '2024-01-01' END
                      FROM generate_series(1, %d) n, generate_series(0, 1) again
                     WHERE again = 0 OR n %% 3 = 0""".formatted(AGENCIES - 50, PEOPLE));
            statement.execute("VACUUM ANALYZE");
        }
    }

    private static String array(List<String> names) {
        return names.stream()
                .map(name -> "'" + name.replace("'", "''") + "'")
                .collect(Collectors.joining(",", "ARRAY[", "]"));
    }

    private String any(List<String> names) {
        return names.get(dice.nextInt(names.size()));
    }

    private static String beginning(String name, int letters) {
        return name.substring(0, Math.min(letters, name.length()));
    }

    private static List<String> names(String file) {
        try {
            return Files.readAllLines(Path.of("src/main/demo", file)).stream()
                    .skip(1)
                    .map(line -> line.split(",")[0].replace("\"", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same arithmetic each time, in milliseconds. */
    private static double arithmetic() {
        long begin = System.nanoTime();
        long sum = 1;
        for (int i = 0; i < 2_000_000; i++) {
            sum = sum * 31 + i;
        }
        double millis = (System.nanoTime() - begin) / 1e6;
        return sum == 0 ? 0 : millis;
    }

    private static void report(String what, List<Double> millis) {
        System.out.printf("%-34s p50 %7.1f ms   p95 %7.1f ms%n", what, percentile(millis, 50), percentile(millis, 95));
    }

    private static double percentile(List<Double> millis, int percent) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }
}
