package org.wherry.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.wherry.benchmark.Clients.Outcome;
import org.wherry.launcher.LaunchOptions;
import org.wherry.launcher.Wherry;
import org.wherry.testing.RunningWherry;

/**
 * How many bookings and pages Wherry does in a second, as shares of what the database could do at most in the same
 * minute. docs/operations.md says how to run it. Rounds are interleaved, so that a machine which slows down slows
 * everything; beside each stands how quick plain arithmetic was.
 */
class BookingBenchmark {

    private static final Duration WARM_UP = seconds("wherry.benchmark.warmup", 60);
    private static final Duration EACH = seconds("wherry.benchmark.each", 10);
    private static final int ROUNDS = Integer.getInteger("wherry.benchmark.rounds", 5);
    private static final boolean JUDGES = !Boolean.getBoolean("wherry.benchmark.measure.only");
    private static final int CLIENTS = 8;

    /** So many sessions are filled one after another at most, by one measurement. */
    private static final int AT_ONE_AFTER_ANOTHER = 10;

    private final Map<String, List<Double>> perSecond = new LinkedHashMap<>();
    private final Map<String, List<Double>> p95 = new LinkedHashMap<>();
    private final List<Visitor> signedIn = new ArrayList<>();
    private final AtomicInteger byToken = new AtomicInteger();
    private final AtomicInteger byPage = new AtomicInteger();
    private int nextSingle = County.SESSIONS;
    private Wherry wherry;
    private County county;
    private Limit limit;
    private List<String> sessions;

    @Test
    void booking_keeps_its_share_of_what_the_database_can_do() throws Exception {
        Limit.requireTool();
        try (PostOffice post = new PostOffice()) {
            post.open();
            LaunchOptions options = RunningWherry.options("benchmark")
                    .withDurable(true)
                    .withServerArguments(serverArguments())
                    .withEnvironment(
                            Map.of("WHERRY_SMTP_HOST", "localhost", "WHERRY_SMTP_PORT", Integer.toString(post.port())));
            try (Wherry started = Wherry.start(options)) {
                wherry = started;
                county = new County(wherry.database());
                county.settle();
                limit = Limit.layOut(wherry.database(), Files.createDirectories(wherry.home()));
                sessions = county.sessions();
                signIn();
                warmUp();
                for (int round = 0; round < ROUNDS; round++) {
                    round(post);
                }
                report(post);
            }
        }
    }

    /** Such as what starts a profile, several with a blank between. */
    private static List<String> serverArguments() {
        String arguments = System.getProperty("wherry.benchmark.server", "");
        return arguments.isBlank() ? List.of() : List.of(arguments.split(" "));
    }

    private void signIn() throws IOException {
        try (Wire wire = new Wire(wherry.httpPort())) {
            for (int person = 0; person < County.SIGNED_IN; person++) {
                Visitor visitor = new Visitor();
                visitor.signIn(wire, County.link(person));
                signedIn.add(visitor);
            }
        }
    }

    private void warmUp() throws Exception {
        Duration third = WARM_UP.dividedBy(3);
        Clients.work(wherry.httpPort(), CLIENTS, third, this::bookByRest);
        Clients.work(wherry.httpPort(), CLIENTS, third, this::bookByPages);
        Clients.work(wherry.httpPort(), CLIENTS, third, wire -> readProgramme(wire, 1));
    }

    private void round(PostOffice post) throws Exception {
        note("arithmetic, million steps", new Outcome(Probe.millionsPerSecond(), Double.NaN));
        note("limit, 200 sessions", new Outcome(limit.perSecond(County.SESSIONS, EACH), Double.NaN));
        measure("booked by REST", CLIENTS, this::bookByRest);
        measure("booked by pages", CLIENTS, this::bookByPages);
        note("limit, one session", new Outcome(limit.perSecond(1, EACH), Double.NaN));
        measure("booked by REST, one session", CLIENTS, allOnOneSession());
        measure("booked by REST, one session, 32 clients", 32, allOnOneSession());
        measure("programme, page 1", CLIENTS, wire -> readProgramme(wire, 1));
        measure("programme, page 50", CLIENTS, wire -> readProgramme(wire, 50));
        measure("session page", CLIENTS, this::readSession);
        measure("mail server up", CLIENTS, this::bookByRest);
        post.close();
        measure("mail server down", CLIENTS, this::bookByRest);
        post.open();
        note("arithmetic, million steps", new Outcome(Probe.millionsPerSecond(), Double.NaN));
    }

    private void measure(String what, int clients, Clients.Act act) throws Exception {
        note(what, Clients.work(wherry.httpPort(), clients, EACH, act));
    }

    private void note(String what, Outcome outcome) {
        System.out.printf("%-42s %10.1f /s  p95 %7.1f ms%n", what, outcome.perSecond(), outcome.p95());
        perSecond.computeIfAbsent(what, none -> new ArrayList<>()).add(outcome.perSecond());
        p95.computeIfAbsent(what, none -> new ArrayList<>()).add(outcome.p95());
    }

    /** Pairs of a person and a session that come but once: those who book by pages are others. */
    private void bookByRest(Wire wire) throws IOException {
        int others = County.PEOPLE - County.SIGNED_IN;
        int pair = byToken.getAndIncrement();
        int person = pair % others;
        book(wire, County.SIGNED_IN + person, sessions.get((pair / others + person) % County.SESSIONS));
    }

    /** Everybody books the same session; when it is full, the next one. */
    private Clients.Act allOnOneSession() {
        AtomicInteger booked = new AtomicInteger();
        List<String> oneAfterAnother = sessions.subList(nextSingle, nextSingle + AT_ONE_AFTER_ANOTHER);
        nextSingle += AT_ONE_AFTER_ANOTHER;
        return wire -> {
            int each = booked.getAndIncrement();
            book(wire, County.SIGNED_IN + each, oneAfterAnother.get(each / County.CAPACITY));
        };
    }

    private void book(Wire wire, int person, String session) throws IOException {
        Wire.Reply reply = wire.post(
                "/api/v1/sessions/" + session + "/bookings",
                "Authorization: Bearer " + County.token(person) + "\r\n",
                "application/json",
                "{}");
        if (reply.status() != 201) {
            throw new IllegalStateException("A booking answered " + reply.status() + ": " + reply.text());
        }
    }

    private void bookByPages(Wire wire) throws IOException {
        int pair = byPage.getAndIncrement();
        int person = pair % County.SIGNED_IN;
        signedIn.get(person).book(wire, sessions.get((pair / County.SIGNED_IN + person) % County.SESSIONS));
    }

    private void readProgramme(Wire wire, int page) throws IOException {
        Wire.Reply reply = wire.get("/booking/programme?page=" + page, "");
        if (reply.status() != 200 || reply.headers().containsKey("set-cookie")) {
            throw new IllegalStateException("The programme answered " + reply.status() + " " + reply.headers());
        }
    }

    private void readSession(Wire wire) throws IOException {
        Wire.Reply reply = wire.get("/booking/session?id=" + sessions.get(7), "");
        if (reply.status() != 200) {
            throw new IllegalStateException("The session answered " + reply.status());
        }
    }

    private void report(PostOffice post) throws Exception {
        System.out.println("medians of " + ROUNDS + " rounds of " + EACH.toSeconds() + " s each:");
        perSecond.forEach((what, each) ->
                System.out.printf("%-42s %10.1f /s  p95 %7.1f ms%n", what, median(each), median(p95.get(what))));
        double all = median(perSecond.get("limit, 200 sessions"));
        double one = median(perSecond.get("limit, one session"));
        judge("by pages, of the limit", median(perSecond.get("booked by pages")) / all, 0.035);
        judge("by REST, of the limit", median(perSecond.get("booked by REST")) / all, 0.10);
        judge("on one session, of its limit", median(perSecond.get("booked by REST, one session")) / one, 0.15);
        judge("mail server down, of up", median(pairs("mail server down", "mail server up")), 0.90);
        judge("programme a second", median(perSecond.get("programme, page 1")), 500);
        judge("page 50, of page 1", median(pairs("programme, page 50", "programme, page 1")), 0.90);
        judge("session page a second", median(perSecond.get("session page")), 500);
        judge("60 ms, of p95 with 8 on one session", 60 / median(p95.get("booked by REST, one session")), 1);
        judge("200 ms, of p95 with 32 on it", 200 / median(p95.get("booked by REST, one session, 32 clients")), 1);
        long planned = county.count("outbox_message WHERE state = 'PLANNED'");
        long before = post.taken();
        Thread.sleep(EACH.toMillis());
        double drained = (post.taken() - before) / (double) EACH.toSeconds();
        System.out.printf(
                "%d mails were still planned; %.1f a second went out, so they are gone in %.0f s%n",
                planned, drained, planned / drained);
    }

    private List<Double> pairs(String above, String below) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < perSecond.get(above).size(); i++) {
            ratios.add(perSecond.get(above).get(i) / perSecond.get(below).get(i));
        }
        return ratios;
    }

    private static void judge(String what, double measured, double least) {
        System.out.printf("%-42s %10.3f  (at least %s)%n", what, measured, least);
        if (JUDGES) {
            assertThat(measured).as(what).isGreaterThanOrEqualTo(least);
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static Duration seconds(String property, int standard) {
        return Duration.ofSeconds(Integer.getInteger(property, standard));
    }
}
