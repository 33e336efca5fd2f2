package org.wherry.feedback.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.wherry.feedback.model.FeedbackRefusal;
import org.wherry.feedback.model.LikertResponse;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.testing.As;
import org.wherry.testing.AtOnce;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;

/** Typing in paper forms: by the host and nobody else, and never more of them than people who came. */
@ExtendWith(ArquillianExtension.class)
class TypingInPaperFormsIT {

    @Inject
    private FeedbackService feedback;

    @Inject
    private RegisterService registers;

    @Inject
    private GivenASession given;

    private PersonCard trainer;
    private PersonCard host;
    private PersonCard ann;
    private PersonCard ben;
    private LocalDate day;
    private UUID session;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void twoPeopleBookedASessionThatIsOver() throws Exception {
        trainer = given.person("Tamsin Hale");
        host = given.person("Hugo Moss");
        ann = given.person("Ann O’Neill");
        ben = given.personWithoutEmail("Ben Tooley");
        day = given.today().minusDays(2);
        session = given.session(CollectsFeedback.ON_PAPER, trainer, host, day);
        given.booking(session, ann, day);
        given.booking(session, ben, day);
    }

    @Test
    void onPaperThereAreNeverMoreFormsThanPeopleWhoCame() throws Exception {
        mark(ann, Mark.ATTENDED);
        mark(ben, Mark.ATTENDED);
        As.person(
                host.publicId(),
                () -> {
                    FeedbackForm form = feedback.paper(session).form();
                    feedback.enterOnPaper(session, new SubmitFeedback(answers(form, 5), "On paper"));
                    feedback.enterOnPaper(session, blank());
                    refuses(FeedbackRefusal.MORE_THAN_CAME, () -> feedback.enterOnPaper(session, blank()));
                    assertThat(feedback.hosted()).singleElement().satisfies(hosted -> {
                        assertThat(hosted.publicId()).isEqualTo(session);
                        assertThat(hosted.submissions()).isEqualTo(2);
                    });
                    return null;
                },
                Role.FACILITATOR);
        mark(ben, Mark.NO_SHOW);
        As.person(
                trainer.publicId(),
                () -> refuses(FeedbackRefusal.MORE_THAN_CAME, () -> registers.close(session)),
                Role.TRAINER);
    }

    @Test
    void ofManyPaperFormsTypedInAtOnceNoMoreAreTakenThanPeopleCame() throws Exception {
        mark(ann, Mark.ATTENDED);

        List<Object> became = AtOnce.times(
                6,
                () -> As.system(() -> {
                    feedback.enterOnPaper(session, blank());
                    return "taken";
                }));

        assertThat(became)
                .containsOnlyOnce("taken")
                .filteredOn(FeedbackRefusal.MORE_THAN_CAME::equals)
                .hasSize(5);
    }

    @Test
    void onlyTheHostTypesInPaperForms() throws Exception {
        UUID online = given.session(CollectsFeedback.ONLINE, trainer, host, day.plusDays(9));

        As.person(trainer.publicId(), () -> noSuch(session), Role.FACILITATOR);
        As.person(ann.publicId(), () -> noSuch(session), Role.FACILITATOR);
        As.person(ann.publicId(), () -> noSuch(online), Role.FACILITATOR);
        As.person(
                host.publicId(),
                () -> refuses(FeedbackRefusal.NOT_ON_PAPER, () -> feedback.enterOnPaper(online, blank())),
                Role.FACILITATOR);
    }

    private Void noSuch(UUID id) {
        refuses(CommonRefusal.NO_SUCH, () -> feedback.paper(id));
        return refuses(CommonRefusal.NO_SUCH, () -> feedback.enterOnPaper(id, blank()));
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
