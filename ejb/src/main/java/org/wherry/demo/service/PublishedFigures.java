package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wherry.statistics.model.ImportedFigure.Beside;
import org.wherry.statistics.service.AttachFigure;
import org.wherry.statistics.service.StatisticsService;

/** Attaches the figures as they were published, beside those of ours that tell of the same. */
@ApplicationScoped
public class PublishedFigures {

    /** The keys of printed rows of answers begin so; the one of all statements together is called this. */
    private static final String ROW = "roadshow-row-";

    private static final String POOLED = "roadshow-row-overall";

    @Inject
    private StatisticsService statistics;

    void attach(DemoFiles files, Known known) {
        Map<String, Integer> positions = new HashMap<>();
        files.published().forEach(figure -> {
            Optional<String> series = Optional.of(figure.subject()).filter(known::hasSeries);
            Optional<String> statement = figure.key().startsWith(ROW) ? statementIn(figure, files) : Optional.empty();
            statistics.attach(new AttachFigure(
                    series.orElse(null),
                    positions.merge(series.orElse(""), 1, Integer::sum),
                    figure.key().equals(POOLED)
                            ? Beside.POOLED
                            : statement.map(text -> Beside.STATEMENT).orElse(Beside.NOTHING),
                    statement.orElse(null),
                    figure.figure(),
                    figure.asPublished(),
                    figure.computable(),
                    figure.note(),
                    figure.asOf().orElse(null)));
        });
    }

    /** The statement whose words the figure's name quotes. */
    private static Optional<String> statementIn(DemoFiles.Published figure, DemoFiles files) {
        return files.roadshow().stream()
                .map(DemoFiles.Statement::text)
                .filter(figure.figure()::contains)
                .findFirst();
    }
}
