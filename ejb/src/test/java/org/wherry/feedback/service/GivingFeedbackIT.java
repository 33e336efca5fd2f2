package org.wherry.feedback.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.attendance.model.Mark;
import org.wherry.attendance.service.RegisterService;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.BusinessClock;
import org.wherry.feedback.model.FeedbackRefusal;
import org.wherry.feedback.model.LikertResponse;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.testing.As;
import org.wherry.testing.AtOnce;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;
import org.wherry.testing.WrittenMails;

/** From the mark in the register to the answers by link, and nothing that leads back. */
@ExtendWith(ArquillianExtension.class)
class GivingFeedbackIT {

    private static final Pattern LINK = Pattern.compile("/feedback/answer\\?code=([A-Za-z0-9_-]{43})\\s");

    @Inject
    private FeedbackService feedback;

    @Inject
    private RegisterService registers;

    @Inject
    private GivenASession given;

    @Inject
    private WrittenMails mails;

    @Inject
    private BusinessClock clock;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    private PersonCard trainer;
    private PersonCard host;
    private PersonCard ann;
    private PersonCard ben;
    private LocalDate today;
    private UUID session;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void aSessionWithTwoDaysOfWhichTheFirstIsOver() throws Exception {
        trainer = given.person("Tamsin Hale");
        host = given.person("Hugo Moss");
        ann = given.person("Ann O’Neill");
        ben = given.personWithoutEmail("Ben Tooley");
        today = given.today();
        session = given.session(CollectsFeedback.ONLINE, trainer, host, today.minusDays(1), today.plusDays(3));
        given.booking(session, ann, today.minusDays(1));
        given.booking(session, ben, today.minusDays(1));
    }

    @Test
    void whoIsMarkedAsThereIsAskedOnceTheLastDayHasEnded() throws Exception {
        mark(ann, Mark.ATTENDED);
        mark(ben, Mark.ATTENDED);
        String link = link();

        refuses(FeedbackRefusal.NOT_YET, () -> feedback.form(link));
        refuses(FeedbackRefusal.NOT_YET, () -> feedback.submit(link, blank()));
        assertThat(letters()).as("Ben has no e-mail").hasSize(1);
        assertThat(letters().get(0)[0]).isEqualTo("PLANNED");
        assertThat(instant(letters().get(0)[2])).isEqualTo(afterTheEnd().minusSeconds(60));
        afterwards(() -> assertThat(feedback.form(link).statements()).hasSize(5));
    }

    @Test
    void aLinkIsSpentOnSubmitAndOnlyThen() throws Exception {
        mark(ann, Mark.PARTLY);
        String link = link();
        afterwards(() -> {
            feedback.form(link);
            feedback.form(link);
            feedback.submit(link, new SubmitFeedback(answers(feedback.form(link), 3), "Good, <b>really</b>"));
            refuses(FeedbackRefusal.USED, () -> feedback.form(link));
            refuses(FeedbackRefusal.USED, () -> feedback.submit(link, blank()));
            refuses(FeedbackRefusal.UNKNOWN, () -> feedback.form("x".repeat(43)));
            refuses(FeedbackRefusal.UNKNOWN, () -> feedback.submit(null, blank()));
        });

        assertThat(count("submission")).isEqualTo(1);
        Object[] blanks = (Object[]) entities.createNativeQuery(
                        "SELECT sum(submissions - no_response), sum(no_response) FROM feedback_count f"
                                + " JOIN course_session s ON s.id = f.session_id WHERE s.public_id = ?1")
                .setParameter(1, session)
                .getSingleResult();
        assertThat(blanks).extracting(Object::toString).containsExactly("3", "2");
    }

    @Test
    void anAnswerToAnotherQuestionnaireChangesNothing() throws Exception {
        mark(ann, Mark.ATTENDED);
        String link = link();
        afterwards(() -> {
            refuses(
                    FeedbackRefusal.OTHER_STATEMENT,
                    () -> feedback.submit(
                            link, new SubmitFeedback(Map.of(UUID.randomUUID(), LikertResponse.AGREE), null)));
            refuses(
                    CommonRefusal.TEXT_TOO_LONG,
                    () -> feedback.submit(link, new SubmitFeedback(Map.of(), "x".repeat(4001))));
            feedback.form(link);
        });
        assertThat(count("submission")).isZero();
    }

    @Test
    void whenTheSameFormIsSentTwiceAtOnceOneArrives() throws Exception {
        mark(ann, Mark.ATTENDED);
        String link = link();
        Instant then = afterTheEnd();

        List<Object> became = AtOnce.times(
                8,
                () -> clock.at(then, () -> {
                    feedback.submit(link, blank());
                    return "taken";
                }));

        assertThat(became)
                .containsOnlyOnce("taken")
                .filteredOn(FeedbackRefusal.USED::equals)
                .hasSize(7);
        assertThat(count("submission")).isEqualTo(1);
    }

    @Test
    void aCorrectedMarkWithdrawsTheInvitationAndCorrectedBackItStandsAgain() throws Exception {
        mark(ann, Mark.ATTENDED);
        String link = link();

        mark(ann, Mark.NO_SHOW);
        assertThat(letters()).singleElement().satisfies(letter -> assertThat(letter[0])
                .isEqualTo("WITHDRAWN"));
        afterwards(() -> refuses(FeedbackRefusal.UNKNOWN, () -> feedback.submit(link, blank())));

        mark(ann, Mark.PARTLY);
        assertThat(letters()).singleElement().satisfies(letter -> assertThat(letter[0])
                .isEqualTo("PLANNED"));
        afterwards(() -> feedback.submit(link, blank()));
    }

    @Test
    void nobodyIsAskedAboutAReplayedPastOrAPaperSession() throws Exception {
        clock.at(clock.instant().minusSeconds(60), () -> {
            mark(ann, Mark.ATTENDED);
            return null;
        });
        UUID paper = given.session(CollectsFeedback.ON_PAPER, trainer, host, today.minusDays(2));
        given.booking(paper, ann, today.minusDays(2));
        session = paper;
        mark(ann, Mark.ATTENDED);

        assertThat(letters()).isEmpty();
        assertThat(count("invitation")).isZero();
    }

    @Test
    void noColumnLeadsFromAnAnswerToAPersonOrATime() {
        assertThat(columns("submission"))
                .containsExactlyInAnyOrder(
                        "id uuid", "session_id bigint", "questionnaire_id bigint", "comment character varying");
        assertThat(columns("answer"))
                .containsExactlyInAnyOrder("submission_id uuid", "item_id bigint", "response character varying");
        assertThat(references())
                .containsExactlyInAnyOrder(
                        "submission -> course_session",
                        "submission -> questionnaire",
                        "answer -> submission",
                        "answer -> item");
    }

    private void mark(PersonCard person, Mark mark) throws Exception {
        As.person(
                trainer.publicId(),
                () -> {
                    UUID day = registers.sheet(session).days().get(0).publicId();
                    registers.mark(session, day, person.publicId(), mark);
                    return null;
                },
                Role.TRAINER);
    }

    /** A minute after the last day's end, as a visitor. */
    private void afterwards(ThrowingCallable act) throws Exception {
        As.visitor(() -> clock.at(afterTheEnd(), () -> {
            assertThatNoException().isThrownBy(act);
            return null;
        }));
    }

    private Instant afterTheEnd() {
        var end = entities.createNativeQuery("SELECT ends_at FROM course_session WHERE public_id = ?1");
        return instant(end.setParameter(1, session).getSingleResult()).plusSeconds(60);
    }

    private static Instant instant(Object timestamp) {
        return ((Timestamp) timestamp).toInstant();
    }

    private String link() {
        Matcher found = LINK.matcher(mails.bodyOf((UUID) letters().get(0)[1]));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> letters() {
        return entities.createNativeQuery("""
                        SELECT m.state, m.id, m.due_at FROM outbox_message m
                          JOIN invitation i ON i.public_id = m.id
                          JOIN course_session s ON s.id = i.session_id
                         WHERE s.public_id = ?1
                        """).setParameter(1, session).getResultList();
    }

    private long count(String table) {
        return ((Number) entities.createNativeQuery("SELECT count(*) FROM " + table
                                + " t JOIN course_session s ON s.id = t.session_id WHERE s.public_id = ?1")
                        .setParameter(1, session)
                        .getSingleResult())
                .longValue();
    }

    @SuppressWarnings("unchecked")
    private List<String> columns(String table) {
        return entities.createNativeQuery(
                        "SELECT column_name || ' ' || data_type FROM information_schema.columns WHERE table_name = ?1")
                .setParameter(1, table)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<String> references() {
        return entities.createNativeQuery("""
                        SELECT r.relname::text || ' -> ' || f.relname::text
                          FROM pg_constraint c
                          JOIN pg_class r ON r.oid = c.conrelid
                          JOIN pg_class f ON f.oid = c.confrelid
                         WHERE r.relname IN ('submission', 'answer') OR f.relname IN ('submission', 'answer')
                        """).getResultList();
    }

    private static SubmitFeedback blank() {
        return new SubmitFeedback(Map.of(), null);
    }

    private static Map<UUID, LikertResponse> answers(FeedbackForm form, int answered) {
        Map<UUID, LikertResponse> answers = new HashMap<>();
        for (int i = 0; i < form.statements().size(); i++) {
            answers.put(form.statements().get(i).id(), i < answered ? LikertResponse.AGREE : null);
        }
        return answers;
    }

    private static Void refuses(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
        return null;
    }
}
