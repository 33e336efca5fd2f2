package org.wherry.demo.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.wherry.common.model.CountyTime;
import org.wherry.people.model.Roles;
import org.wherry.people.service.SetUp;

/**
 * Loads the demo into an empty county, once.
 *
 * <p>It is written down in many small transactions. A file says that this is under way, so that a load which was cut
 * off is noticed by the next start, which then says what to do instead of serving half a county.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class DemoRun {

    private static final System.Logger LOG = System.getLogger(DemoRun.class.getName());

    /** What the dice begin with. */
    private static final long SEED = 2018;

    private static final String ACCOUNTS = "demo-accounts.csv";
    private static final String UNDER_WAY = "demo-loading";

    @Inject
    private SetUp setUp;

    @Inject
    private PlacesOfWork places;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Workforce workforce;

    @Inject
    private SessionTeller teller;

    @Inject
    private PublishedFigures figures;

    @Inject
    private DemoAccounts accounts;

    @Inject
    private Newcomers newcomers;

    @Inject
    private Circumstances circumstances;

    @Inject
    private Lookalikes lookalikes;

    @Inject
    private CourseParticulars particulars;

    @Inject
    private Approving approving;

    @Inject
    private Handovers handovers;

    @Inject
    private Lunches lunches;

    @Inject
    private Longings longings;

    @Inject
    private OwnSessions ownSessions;

    @Inject
    private Conference conference;

    @Inject
    private PrivacyMatters privacyMatters;

    @Inject
    private Preparations preparations;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Step step;

    @Inject
    private DemoState state;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService beside;

    /**
     * Loads the demo, unless somebody lives here already.
     *
     * @param folder where the demo's files are
     * @param home where the accounts are written
     */
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void load(Path folder, Path home) {
        Path underWay = home.resolve(UNDER_WAY);
        try {
            if (setUp.isNew()) {
                Files.createDirectories(home);
                Files.writeString(underWay, "");
                Progress.of("Loading the demo data", () -> loadAll(folder, home.resolve(ACCOUNTS)));
                Files.delete(underWay);
                Progress.say("The demo accounts are in " + home.resolve(ACCOUNTS));
            } else if (Files.exists(underWay)) {
                String sentence = "The demo data was cut off while it was being loaded. Stop Wherry, delete " + home
                        + " (and empty the database, where it is one of your own), and start again.";
                state.fail(sentence);
                LOG.log(System.Logger.Level.ERROR, sentence);
                return;
            }
            state.ready();
        } catch (Exception e) {
            state.fail("The demo data could not be loaded; the log says why.");
            Progress.fail("The demo data could not be loaded: " + e.getMessage(), e);
        }
    }

    private Story loadAll(Path folder, Path file) throws Exception {
        LocalDate today = CountyTime.dateOf(clock.instant());
        DemoFiles files = DemoFiles.in(folder);
        Story story = Progress.of("Planning a county's year", () -> Story.of(files, SEED, today));
        Future<List<DemoAccounts.Hashed>> passwords = beside.submit(() -> accounts.passwords(story.cast()));
        Known known = new Known();
        Progress.of(
                "Laying out the county and its courses",
                () -> step.take(() -> {
                    places.layOut(files, known);
                    catalogue.describe(files, known);
                    figures.attach(files, known);
                    return known;
                }));
        Progress.of("Inviting %,d people".formatted(story.people().size()), () -> {
            workforce.invite(story.people(), known);
            return known;
        });
        Progress.of("Giving them their posts", () -> {
            workforce.employ(story.people(), known);
            return known;
        });
        tell("Holding the roadshow and %d other events", story.events(), known);
        tell("Delivering %d sessions of 2018-19", story.year(), known);
        tell("Filling the programme with %d sessions", story.present(), known);
        Progress.of(
                "Opening accounts",
                () -> step.take(() -> {
                    accounts.open(story.cast(), today, known, passwords.get(), file);
                    return file;
                }));
        Progress.of(
                "Letting newcomers ask to join",
                () -> step.take(() -> {
                    newcomers.come(story.cast(), known);
                    return known;
                }));
        step.take(() -> {
            circumstances.tell(story.people(), story.cast(), today, known);
            lookalikes.tell(today, known);
            particulars.tell(folder, story.cast(), today, known);
            lunches.order();
            longings.gather(story.cast(), known);
            ownSessions.ask(files, story.cast(), today, known);
            return known;
        });
        Progress.of("Announcing a conference", () -> {
            conference.announce(story.people(), story.cast(), today, known);
            return known;
        });
        Progress.of("Letting some bookings wait for approval", () -> {
            approving.begin(story.cast(), today, known);
            return known;
        });
        Progress.of("Handing some places on", () -> {
            handovers.happen(today, known);
            return known;
        });
        Progress.of(
                "Publishing the privacy notice",
                () -> step.take(() -> {
                    privacyMatters.arise(story.cast(), known);
                    return known;
                }));
        Progress.of(
                "Laying drafts on the coordinator’s desk",
                () -> step.take(() -> {
                    preparations.lieOnTheDesk(files, story.cast(), today, known);
                    return known;
                }));
        step.take(() -> {
            correspondence.begin();
            return known;
        });
        return story;
    }

    /** One session is held while the next one is booked. */
    private void tell(String what, List<PlannedSession> sessions, Known known) throws Exception {
        Progress.of(what.formatted(sessions.size()), () -> {
            CompletableFuture<Void> held = CompletableFuture.completedFuture(null);
            for (PlannedSession session : sessions) {
                UUID id = teller.book(session, known);
                held = held.thenRunAsync(() -> teller.hold(session, id, known), beside);
            }
            return held.get();
        });
    }
}
