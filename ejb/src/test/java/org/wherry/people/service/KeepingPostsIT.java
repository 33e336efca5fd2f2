package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.attendance.model.Mark;
import org.wherry.attendance.model.RegisterSheet;
import org.wherry.attendance.service.RegisterService;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.BookingService;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.Period;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.BusinessClock;
import org.wherry.people.model.AgencyRefusal;
import org.wherry.people.model.PeopleRefusal;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.PostDetail;
import org.wherry.people.model.Role;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.statistics.model.UptakeBy;
import org.wherry.statistics.service.AskUptake;
import org.wherry.statistics.service.StatisticsService;
import org.wherry.statistics.service.Uptake;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;

/** Posts are taken up, corrected and left; figures stay with the post that a booking named. */
@ExtendWith(ArquillianExtension.class)
class KeepingPostsIT {

    @Inject
    private PostService posts;

    @Inject
    private AgencyService agencies;

    @Inject
    private BookingService bookings;

    @Inject
    private RegisterService registers;

    @Inject
    private StatisticsService statistics;

    @Inject
    private GivenASession given;

    @Inject
    private BusinessClock clock;

    private PersonCard teacher;
    private UUID school;
    private UUID post;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void a_teacher_at_a_school() throws Exception {
        teacher = given.person("Tomos Ellis");
        school = given.agency("School");
        post = takeUp(school, given.today().minusYears(2));
    }

    @Test
    void a_change_is_refused_to_whoever_saw_an_older_version() throws Exception {
        long seen = detail().version();
        coordinator(() -> change(seen, "Head of year", null));

        assertThat(detail().jobTitle()).isEqualTo("Head of year");
        assertThat(refusal(() -> coordinator(() -> change(seen, "Head", null)))).isEqualTo(CommonRefusal.LOST_UPDATE);
    }

    @Test
    void somebody_corrects_and_ends_their_own_post_but_does_not_choose_who_leads_it() throws Exception {
        UUID head = given.person("Ann Loveday").publicId();
        LocalDate last = given.today();

        As.person(
                teacher.publicId(),
                () -> {
                    posts.change(
                            post,
                            posts.post(post).version(),
                            new PostFacts(null, "Tutor", null, null, head, null, last));
                    return null;
                },
                Role.PRACTITIONER);

        assertThat(detail().jobTitle()).isEqualTo("Tutor");
        assertThat(detail().to()).contains(last);
        assertThat(detail().manager()).isEmpty();
    }

    @Test
    void the_post_of_somebody_else_is_not_there() throws Exception {
        UUID stranger = given.person("A Stranger").publicId();

        assertThat(refusal(() -> As.person(stranger, () -> posts.post(post), Role.PRACTITIONER)))
                .isEqualTo(CommonRefusal.NO_SUCH);
    }

    @Test
    void nobody_takes_up_work_at_a_closed_agency() throws Exception {
        coordinator(() -> {
            agencies.close(school, given.today(), "It moved away");
            return null;
        });

        assertThat(refusal(() -> takeUp(school, given.today()))).isEqualTo(AgencyRefusal.AGENCY_CLOSED);
    }

    @Test
    void a_post_taken_up_by_mistake_can_be_struck_out_until_a_booking_names_it() throws Exception {
        UUID mistaken = takeUp(given.agency("Another school"), given.today().minusYears(1));
        coordinator(() -> strikeOut(mistaken));
        assertThat(refusal(() -> coordinator(() -> posts.post(mistaken)))).isEqualTo(CommonRefusal.NO_SUCH);

        book(post, given.today().plusDays(40));
        assertThat(refusal(() -> coordinator(() -> strikeOut(post)))).isEqualTo(PeopleRefusal.POST_IN_USE);
        assertThat(detail().id()).isEqualTo(post);
    }

    @Test
    void uptake_counts_under_the_post_that_the_booking_named_even_when_it_has_ended_since() throws Exception {
        LocalDate day = given.today().minusDays(3);
        UUID evenings = given.agency("Evening school");
        UUID second = takeUp(evenings, given.today().minusYears(1));
        UUID session = book(second, day);
        As.system(() -> {
            RegisterSheet sheet = registers.sheet(session);
            registers.mark(session, sheet.days().get(0).publicId(), teacher.publicId(), Mark.ATTENDED);
            registers.close(session);
            return null;
        });
        coordinator(() -> {
            posts.change(
                    second, posts.post(second).version(), new PostFacts(school, "Tutor", null, null, null, null, day));
            return null;
        });

        assertThat(peopleOf(evenings, day)).contains(1L);
        assertThat(peopleOf(school, day)).as("the post held longest").isEmpty();
    }

    private Optional<Long> peopleOf(UUID agency, LocalDate day) throws Exception {
        Uptake uptake = coordinator(
                () -> statistics.uptake(new AskUptake(new Period(day, day), UptakeBy.AGENCY, Set.of(), null, agency)));
        return uptake.rows().stream()
                .filter(row -> row.key().equals(agency.toString()))
                .map(Uptake.Row::people)
                .findFirst();
    }

    private UUID book(UUID under, LocalDate day) throws Exception {
        UUID session =
                given.session(CollectsFeedback.ON_PAPER, given.person("Tamsin Hale"), given.person("Hugo Moss"), day);
        As.system(() -> clock.at(
                CountyTime.at(day, LocalTime.NOON).minus(Duration.ofDays(30)),
                () -> bookings.bookFor(teacher.publicId(), new BookPlace(session, under, IfFull.REFUSE))));
        return session;
    }

    private UUID takeUp(UUID agency, LocalDate from) throws Exception {
        return coordinator(
                () -> posts.takeUp(teacher.publicId(), new PostFacts(agency, "Teacher", null, null, null, from, null)));
    }

    private Object change(long version, String title, LocalDate to) {
        posts.change(post, version, new PostFacts(null, title, null, null, null, null, to));
        return null;
    }

    private Object strikeOut(UUID which) {
        posts.strikeOut(which);
        return null;
    }

    private PostDetail detail() throws Exception {
        return coordinator(() -> posts.post(post));
    }

    private static <T> T coordinator(Callable<T> act) throws Exception {
        return As.person(UUID.randomUUID(), act, Role.COORDINATOR);
    }

    private static Reason refusal(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal.reason();
    }
}
