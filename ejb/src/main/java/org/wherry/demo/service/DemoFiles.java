package org.wherry.demo.service;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.wherry.catalogue.model.Kind;
import org.wherry.catalogue.model.Programme;

/** What the demo's files say: the published figures of the reference year, and what was invented round them. */
record DemoFiles(
        List<Sector> sectors,
        List<Locality> localities,
        List<AudienceGroup> audienceGroups,
        List<Agency> agencies,
        List<Venue> venues,
        List<Name> givenNames,
        List<Name> familyNames,
        List<JobTitle> jobTitles,
        List<Provider> providers,
        Map<String, Course> courses,
        Map<String, List<String>> outcomes,
        List<Deliveries> printed,
        List<Deliveries> invented,
        List<Event> events,
        List<EventSession> eventSessions,
        List<Times> times,
        List<Statement> roadshow,
        List<Published> published,
        List<Comment> comments,
        List<Reason> cancellations) {

    record Sector(String key, String name) {}

    record Locality(String key, String name, String kind) {}

    record AudienceGroup(int number, String name) {}

    /** A workplace; {@code weight} says how many of the invented people work there, compared with others. */
    record Agency(
            String key,
            String name,
            Optional<String> parent,
            String sector,
            String locality,
            String kind,
            boolean saferMember,
            int weight) {}

    record Venue(String key, String name, String address, String locality, int capacity) {}

    /** A given or family name; {@code goesWith} lists the only given names for it, where there are such. */
    record Name(String text, int weight, List<String> goesWith) {}

    record JobTitle(String sector, String title, int audienceGroup, int weight) {}

    record Provider(String key, String name) {}

    record Course(
            String key,
            String title,
            Programme programme,
            Kind kind,
            String provider,
            String format,
            int days,
            BigDecimal hoursPerDay,
            int capacity,
            Set<Integer> audienceGroups,
            String summary,
            String audience,
            Optional<String> contentNote) {}

    /** How often a course was delivered in the reference year; nothing where the number was not printed. */
    record Deliveries(String course, Optional<Integer> number) {}

    record Event(String course, LocalDate from, LocalDate to, Optional<String> note) {}

    /** One dated session of an event; attended and submissions are given for the roadshow only. */
    record EventSession(
            String course,
            Optional<String> series,
            LocalDate date,
            LocalTime start,
            LocalTime end,
            String venue,
            Set<String> closedTo,
            int capacity,
            Optional<Integer> attended,
            Optional<Integer> submissions,
            String basis) {}

    /** From when until when a day of a format usually lasts. */
    record Times(String format, BigDecimal hoursPerDay, LocalTime start, LocalTime end, int weight) {}

    /** One row of the roadshow's feedback: how many answered what, in the order of the scale, blanks last. */
    record Statement(String text, List<Integer> counts) {}

    /** A figure as somebody published it. */
    record Published(
            String key,
            String subject,
            String figure,
            String asPublished,
            boolean computable,
            String note,
            Optional<LocalDate> asOf) {}

    record Comment(String text, String tone, String kind) {}

    record Reason(String text, String timing, String by, int weight) {}

    /** Reads the files of a folder. */
    static DemoFiles in(Path folder) {
        return new DemoFiles(
                CsvLine.read(folder.resolve("sectors.csv"), line -> new Sector(line.text("key"), line.text("name"))),
                CsvLine.read(
                        folder.resolve("localities.csv"),
                        line -> new Locality(line.text("key"), line.text("name"), line.text("kind"))),
                CsvLine.read(
                        folder.resolve("audience-groups.csv"),
                        line -> new AudienceGroup(line.number("number"), line.text("name"))),
                CsvLine.read(folder.resolve("agencies.csv"), DemoFiles::agency),
                CsvLine.read(folder.resolve("venues.csv"), DemoFiles::venue),
                CsvLine.read(folder.resolve("given-names.csv"), DemoFiles::name),
                CsvLine.read(folder.resolve("family-names.csv"), DemoFiles::name),
                CsvLine.read(folder.resolve("job-titles.csv"), DemoFiles::jobTitle),
                CsvLine.read(
                        folder.resolve("providers.csv"), line -> new Provider(line.text("key"), line.text("name"))),
                CsvLine.read(folder.resolve("courses.csv"), DemoFiles::course).stream()
                        .collect(inOrder(Course::key)),
                outcomes(folder),
                CsvLine.read(folder.resolve("figures/programme.csv"), DemoFiles::deliveries),
                CsvLine.read(folder.resolve("spread.csv"), DemoFiles::deliveries),
                CsvLine.read(folder.resolve("figures/events.csv"), DemoFiles::event),
                CsvLine.read(folder.resolve("event-sessions.csv"), DemoFiles::eventSession),
                CsvLine.read(folder.resolve("session-times.csv"), DemoFiles::times),
                CsvLine.read(folder.resolve("figures/roadshow-feedback.csv"), DemoFiles::statement),
                CsvLine.read(folder.resolve("figures/imported-figures.csv"), DemoFiles::published),
                CsvLine.read(
                        folder.resolve("comments.csv"),
                        line -> new Comment(line.text("text"), line.text("tone"), line.text("kind"))),
                CsvLine.read(folder.resolve("cancellation-reasons.csv"), DemoFiles::reason));
    }

    Course course(String key) {
        if (!courses.containsKey(key)) {
            throw new IllegalArgumentException("The demo files name a course that courses.csv does not have: " + key);
        }
        return courses.get(key);
    }

    /** Whether a course has its number of deliveries from an invented spread. */
    boolean isSpread(String course) {
        return invented.stream().anyMatch(deliveries -> deliveries.course().equals(course));
    }

    private static Agency agency(CsvLine line) {
        return new Agency(
                line.text("key"),
                line.text("name"),
                line.optional("parent"),
                line.text("sector"),
                line.text("locality"),
                line.text("kind"),
                line.flag("safer_member"),
                line.number("weight"));
    }

    private static Venue venue(CsvLine line) {
        return new Venue(
                line.text("key"),
                line.text("name"),
                line.text("address") + ", " + line.text("town"),
                line.text("locality"),
                line.number("capacity"));
    }

    private static Name name(CsvLine line) {
        return new Name(line.text("name"), line.number("weight"), line.list("goes_with"));
    }

    private static JobTitle jobTitle(CsvLine line) {
        return new JobTitle(
                line.text("sector"), line.text("title"), line.number("audience_group"), line.number("weight"));
    }

    private static Course course(CsvLine line) {
        return new Course(
                line.text("key"),
                line.text("title"),
                line.constant("programme", Programme.class),
                line.constant("kind", Kind.class),
                line.text("provider"),
                line.text("format"),
                line.number("days"),
                line.decimal("hours_per_day"),
                line.number("capacity"),
                line.list("audience_groups").stream()
                        .map(Integer::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new)),
                line.text("summary"),
                line.text("audience"),
                line.optional("content_note"));
    }

    private static Map<String, List<String>> outcomes(Path folder) {
        record Outcome(String course, String text) {}
        return CsvLine.read(folder.resolve("outcomes.csv"), line -> new Outcome(line.text("course"), line.text("text")))
                .stream()
                .collect(
                        Collectors.groupingBy(Outcome::course, Collectors.mapping(Outcome::text, Collectors.toList())));
    }

    private static Deliveries deliveries(CsvLine line) {
        return new Deliveries(line.text("course"), line.optional("deliveries").map(Integer::valueOf));
    }

    private static Event event(CsvLine line) {
        return new Event(line.text("course"), line.date("from"), line.date("to"), line.optional("note"));
    }

    private static EventSession eventSession(CsvLine line) {
        return new EventSession(
                line.text("course"),
                line.optional("series"),
                line.date("date"),
                line.time("start"),
                line.time("end"),
                line.text("venue"),
                Set.copyOf(line.list("closed_to")),
                line.number("capacity"),
                line.optional("attended").map(Integer::valueOf),
                line.optional("submissions").map(Integer::valueOf),
                line.text("basis"));
    }

    private static Times times(CsvLine line) {
        return new Times(
                line.text("format"),
                line.decimal("hours_per_day"),
                line.time("start"),
                line.time("end"),
                line.number("weight"));
    }

    private static Statement statement(CsvLine line) {
        return new Statement(
                line.text("statement"),
                List.of(
                        line.number("strongly_agree_n"),
                        line.number("agree_n"),
                        line.number("disagree_n"),
                        line.number("strongly_disagree_n"),
                        line.number("no_response_n")));
    }

    private static Published published(CsvLine line) {
        return new Published(
                line.text("key"),
                line.text("subject"),
                line.text("figure"),
                line.text("published"),
                line.flag("can_be_recomputed"),
                line.text("note"),
                line.optional("as_of").map(LocalDate::parse));
    }

    private static Reason reason(CsvLine line) {
        return new Reason(line.text("reason"), line.text("timing"), line.text("by"), line.number("weight"));
    }

    private static <T> Collector<T, ?, Map<String, T>> inOrder(Function<T, String> key) {
        return Collectors.toMap(key, Function.identity(), (one, other) -> other, LinkedHashMap::new);
    }
}
