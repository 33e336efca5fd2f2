package org.wherry.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.SessionDetail;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.model.CourseVersion;
import org.wherry.common.model.CountyTime;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;
import org.wherry.testing.StatementCount;

/** Changing a course never rewrites sessions that have begun. */
@ExtendWith(ArquillianExtension.class)
class KeepingWhatSessionsRanIT {

    private static final Instant BEGUN = CountyTime.at(SESSION_DAY, LocalTime.NOON);

    @Inject
    private CatalogueService catalogue;

    @Inject
    private CourseTermsService terms;

    @Inject
    private ProgrammeService programme;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Inject
    private StatementCount statements;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @Test
    void a_session_follows_its_course_until_it_begins_and_then_keeps_what_it_ran() throws Exception {
        PlanSession plan = given.plan(10, fullDay(SESSION_DAY));
        UUID session = given.published(plan);

        say(plan.course(), TODAY.plus(Duration.ofDays(1)), "Before it began", List.of("one", "two"));
        assertThat(at(BEGUN, session).row().title()).startsWith("Before it began");

        say(plan.course(), BEGUN.plus(Duration.ofDays(1)), "After it was over", List.of("three"));
        SessionDetail past = at(BEGUN.plus(Duration.ofDays(2)), session);
        assertThat(past.row().title()).startsWith("Before it began");
        assertThat(past.outcomes()).containsExactly("one", "two");
        assertThat(past.summary()).isEqualTo("Before it began");
        assertThat(past.row().format()).isEqualTo("Half day");
        assertThat(acting.asVisitor(TODAY, () -> catalogue.course(plan.course()))
                        .title())
                .startsWith("After it was over");
    }

    @Test
    void a_course_that_says_the_same_again_has_no_new_version() throws Exception {
        UUID course = given.course("Same " + UUID.randomUUID());
        DescribeCourse said = said("Same again", List.of("one"), given.course("Provider of " + UUID.randomUUID()));
        revise(course, TODAY, said);
        revise(course, TODAY.plusSeconds(60), said);

        assertThat(acting.asCoordinator(TODAY, () -> terms.versions(course)))
                .extracting(CourseVersion::number)
                .containsExactly(2, 1);
    }

    @Test
    void the_page_of_a_session_takes_three_statements() throws Exception {
        UUID session = given.session(5);

        assertThat(statements.of(() -> at(TODAY, session))).hasSize(3);
    }

    private SessionDetail at(Instant now, UUID session) throws Exception {
        return acting.asVisitor(now, () -> programme.session(session));
    }

    private void say(UUID course, Instant now, String words, List<String> outcomes) throws Exception {
        revise(course, now, said(words, outcomes, course));
    }

    private void revise(UUID course, Instant now, DescribeCourse said) throws Exception {
        long seen = acting.asVisitor(now, () -> catalogue.course(course)).version();
        acting.asCoordinator(now, () -> {
            catalogue.revise(course, seen, said);
            return null;
        });
    }

    private DescribeCourse said(String words, List<String> outcomes, UUID sameProviderAs) throws Exception {
        Course other = acting.asVisitor(TODAY, () -> catalogue.course(sameProviderAs));
        return new DescribeCourse(
                words + " " + sameProviderAs,
                other.programme(),
                other.kind(),
                other.provider().publicId(),
                "Half day",
                1,
                new BigDecimal("3"),
                words,
                "Everybody",
                null,
                outcomes,
                null,
                null);
    }
}
