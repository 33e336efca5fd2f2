package org.wherry.statistics.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.statistics.model.AnswerCounts;
import org.wherry.statistics.model.ImportedFigure.Beside;
import org.wherry.testing.AsCoordinator;
import org.wherry.testing.InContainer;

/** The roadshow's published table comes out of rows, and follows them when they change. */
@ExtendWith(ArquillianExtension.class)
class FiguresOfTheRoadshowIT {

    private static final List<String> STATEMENTS = List.of(
            "met its learning outcomes",
            "was well organised",
            "included relevant information",
            "increased my confidence in applying SCR learning points to practice",
            "discussions were focused");

    private static final List<AnswerCounts> PRINTED = List.of(
            new AnswerCounts(222, 165, 2, 0, 1),
            new AnswerCounts(234, 152, 3, 0, 1),
            new AnswerCounts(232, 155, 1, 0, 2),
            new AnswerCounts(198, 188, 2, 0, 2),
            new AnswerCounts(183, 198, 8, 0, 1));

    @Resource(lookup = "java:jboss/datasources/WherryDS")
    private DataSource database;

    @Inject
    private StatisticsService statistics;

    @Inject
    private AsCoordinator asCoordinator;

    private GivenRows given;
    private String key;
    private long summer;
    private long questionnaire;
    private UUID oneSubmission;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void theRoadshow() {
        given = new GivenRows(database);
        key = given.unique("roadshow");
        long series = given.series(key);
        long course = given.course("Roadshow");
        summer = given.session(course, series, "COMPLETED", LocalDate.of(1996, 6, 12));
        long commissioned = given.session(course, series, "COMPLETED", LocalDate.of(1997, 3, 5));
        given.walkIns(summer, 400);
        given.walkIns(commissioned, 60);
        questionnaire = given.questionnaire(STATEMENTS);
        List<List<String>> answers =
                PRINTED.stream().map(FiguresOfTheRoadshowIT::responses).toList();
        for (int form = 0; form < 390; form++) {
            int place = form;
            List<String> responses = new ArrayList<>();
            answers.forEach(item -> responses.add(item.get(place)));
            oneSubmission = given.submission(form < 340 ? summer : commissioned, questionnaire, responses);
        }
    }

    @Test
    void the_published_rows_come_out_to_the_digit() throws Exception {
        Feedback roadshow = asCoordinator.call(() -> statistics.feedbackOfSeries(key));

        assertThat(roadshow.attended()).isEqualTo(460);
        assertThat(roadshow.submissions()).isEqualTo(390);
        assertThat(roadshow.responseRate().percent()).isEqualTo("84.8");
        assertThat(roadshow.items()).extracting(Feedback.Item::text).isEqualTo(STATEMENTS);
        assertThat(roadshow.items()).extracting(Feedback.Item::counts).isEqualTo(PRINTED);
        assertThat(cells(roadshow.items().get(0).percent().cells())).isEqualTo("56.9/42.3/0.5/0.0/0.3");
        assertThat(cells(roadshow.items().get(1).percent().cells())).isEqualTo("60.0/39.0/0.8/0.0/0.3");
        assertThat(cells(roadshow.items().get(2).percent().cells())).isEqualTo("59.5/39.7/0.3/0.0/0.5");
        assertThat(cells(roadshow.items().get(3).percent().cells())).isEqualTo("50.8/48.2/0.5/0.0/0.5");
        assertThat(cells(roadshow.items().get(4).percent().cells())).isEqualTo("46.9/50.8/2.1/0.0/0.3");
        assertThat(cells(roadshow.pooled().percent().cells())).isEqualTo("54.8/44.0/0.8/0.0/0.4");
    }

    @Test
    void what_was_printed_otherwise_stands_beside_ours() throws Exception {
        asCoordinator.call(() -> statistics.attach(new AttachFigure(
                key,
                1,
                Beside.STATEMENT,
                STATEMENTS.get(3),
                "confidence",
                "50.8/48.2/0.5/0.0/0.3",
                false,
                "99.8",
                null)));

        Feedback roadshow = asCoordinator.call(() -> statistics.feedbackOfSeries(key));

        assertThat(roadshow.items().get(3).percent().noResponse()).isEqualTo("0.5");
        Feedback.Imported printed = roadshow.imported().get(0);
        assertThat(printed.statement()).isEqualTo(STATEMENTS.get(3));
        assertThat(printed.percent().noResponse()).isEqualTo("0.3");
        assertThat(printed.note()).isEqualTo("99.8");
    }

    @Test
    void one_more_attendance_and_form_are_counted() throws Exception {
        given.walkIns(summer, 1);
        given.submission(summer, questionnaire, Collections.nCopies(5, "DISAGREE"));

        Feedback roadshow = asCoordinator.call(() -> statistics.feedbackOfSeries(key));

        assertThat(roadshow.attended()).isEqualTo(461);
        assertThat(roadshow.submissions()).isEqualTo(391);
        assertThat(roadshow.items().get(0).counts()).isEqualTo(new AnswerCounts(222, 165, 3, 0, 1));
        assertThat(roadshow.items().get(0).percent().disagree()).isEqualTo("0.8");
    }

    @Test
    void a_form_that_is_deleted_is_no_longer_counted() throws Exception {
        given.run("DELETE FROM submission WHERE id = ?", oneSubmission);

        Feedback roadshow = asCoordinator.call(() -> statistics.feedbackOfSeries(key));

        assertThat(roadshow.submissions()).isEqualTo(389);
        assertThat(roadshow.items())
                .allSatisfy(item -> assertThat(item.counts().total()).isEqualTo(389));
    }

    private static String cells(List<BigDecimal> cells) {
        return String.join("/", cells.stream().map(BigDecimal::toString).toList());
    }

    /** 390 answers with these counts. */
    private static List<String> responses(AnswerCounts counts) {
        List<String> responses = new ArrayList<>();
        fill(responses, counts.stronglyAgree(), "STRONGLY_AGREE");
        fill(responses, counts.agree(), "AGREE");
        fill(responses, counts.disagree(), "DISAGREE");
        fill(responses, counts.stronglyDisagree(), "STRONGLY_DISAGREE");
        fill(responses, counts.noResponse(), null);
        return responses;
    }

    private static void fill(List<String> responses, long times, String response) {
        IntStream.range(0, (int) times).forEach(time -> responses.add(response));
    }
}
