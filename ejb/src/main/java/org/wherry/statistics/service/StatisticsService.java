package org.wherry.statistics.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Period;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Directory;
import org.wherry.statistics.model.ImportedFigure;
import org.wherry.statistics.model.ImportedFigures;
import org.wherry.statistics.model.SmallNumbers;
import org.wherry.statistics.service.Figures.Group;
import org.wherry.statistics.service.Figures.Returned;

/**
 * The figures, each to whoever may see it. They are open to every caller here, so that somebody signed in who may not
 * see them is told so and not that they do not exist; {@link Sight} decides.
 */
@Stateless
@DenyAll
public class StatisticsService {

    @Inject
    private Figures figures;

    @Inject
    private ImportedFigures imported;

    @Inject
    private Sight.OfCaller sight;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    /**
     * How often each course was delivered. Line managers and booking contacts see deliveries that somebody of their
     * agency came to.
     *
     * @param programmes the programmes asked for; empty for all
     * @throws Refusal when the caller sees no figures
     */
    @PermitAll
    public Deliveries deliveries(Period period, Set<Programme> programmes) {
        Sight seen = sight.ofAgencies();
        return Deliveries.of(period, figures.deliveries(period, programmes, seen, clock.instant()));
    }

    /** The deliveries of one course in a period, each with its register's arithmetic. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public List<SessionCount> sessions(Period period, UUID course) {
        return figures.sessions(period, course, clock.instant());
    }

    /**
     * Which people were reached.
     *
     * @throws Refusal when the caller sees no figures, or not of that agency
     */
    @PermitAll
    public Uptake uptake(AskUptake asked) {
        Sight seen = asked.agency() == null
                ? sight.ofAgencies()
                : sight.ofAgency(asked.agency(), directory.below(directory.agencyId(asked.agency())));
        Uptake counted = figures.uptake(asked, seen);
        return seen.guarded() ? counted.guarded() : counted;
    }

    /**
     * What a series was told by those who came.
     *
     * @param key the series' key
     * @throws Refusal when the caller sees no feedback, or there is no such series
     */
    @PermitAll
    public Feedback feedbackOfSeries(String key) {
        Sight seen = sight.ofFeedback();
        Group series = figures.series(key).orElseThrow(() -> new NoSuch("series", key));
        return told(series, seen);
    }

    /**
     * What a session was told by those who came. Its trainers see it too, once five have answered.
     *
     * @throws Refusal when the caller sees no feedback, or there is no such session, or none that they delivered
     */
    @PermitAll
    public Feedback feedbackOfSession(UUID id) {
        Optional<Group> session = figures.session(id);
        if (!sight.isTrainer()) {
            Sight seen = sight.ofFeedback();
            return told(session.orElseThrow(() -> new NoSuch("session", id)), seen);
        }
        Group delivered = session.filter(group -> figures.delivered(sight.person(), group.session()))
                .orElseThrow(() -> new NoSuch("session", id));
        return counted(delivered).withoutFewAnswers();
    }

    /** The published figures that tell of no series, such as the members of a programme. */
    @PermitAll
    public List<Feedback.Imported> published() {
        sight.ofAgencies();
        return imported.ofNoSeries().stream().map(Feedback.Imported::of).toList();
    }

    /** Attaches a figure that somebody published. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public UUID attach(AttachFigure command) {
        Long series = command.series() == null
                ? null
                : figures.series(command.series())
                        .orElseThrow(() -> new NoSuch("series", command.series()))
                        .series();
        var figure = new ImportedFigure(
                command.position(),
                series,
                command.beside(),
                command.statement(),
                command.figure(),
                command.published(),
                command.canBeComputed(),
                command.note(),
                command.asOf());
        imported.add(figure);
        return figure.publicId();
    }

    private Feedback told(Group group, Sight seen) {
        Feedback counted = counted(group);
        if (!seen.guarded()) {
            return counted;
        }
        Feedback told = staysSafeInItsSeries(group) ? counted.withoutFewAnswers() : counted.notBrokenDown();
        return told.withoutFewAttended();
    }

    private Feedback counted(Group group) {
        List<Returned> returned = figures.returned(group);
        List<Feedback.Imported> beside = group.session() == null
                ? imported.ofSeries(group.series()).stream()
                        .map(Feedback.Imported::of)
                        .toList()
                : List.of();
        return Feedback.of(
                group.name(),
                group.day(),
                figures.attended(group),
                returned.stream().mapToLong(Returned::submissions).sum(),
                figures.items(group),
                beside);
    }

    /** Whether nobody can take the session from its series and be left with the answers of fewer than five. */
    private boolean staysSafeInItsSeries(Group group) {
        if (group.session() == null) {
            return true;
        }
        List<Returned> series = figures.returned(group.wider());
        List<Long> counts = series.stream().map(Returned::submissions).toList();
        var small = new SmallNumbers(
                counts, counts.stream().mapToLong(Long::longValue).sum());
        return IntStream.range(0, series.size())
                .filter(place -> series.get(place).session() == group.session())
                .noneMatch(small::withholds);
    }
}
