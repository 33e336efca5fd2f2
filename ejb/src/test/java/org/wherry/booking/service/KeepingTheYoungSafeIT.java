package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.attendance.model.RegisterSheet;
import org.wherry.attendance.service.RegisterService;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.IfFull;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.catalogue.service.DescribeCourse;
import org.wherry.common.model.Refusal;
import org.wherry.people.service.PeopleService;
import org.wherry.people.service.PersonFacts;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** A volunteer who is under 18. */
@ExtendWith(ArquillianExtension.class)
class KeepingTheYoungSafeIT {

    @Inject
    private BookingService bookings;

    @Inject
    private RegisterService registers;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private PeopleService people;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @Test
    void is_kept_off_a_course_with_a_content_note_by_whomever_it_is_booked() throws Exception {
        UUID session = sessionOfACourseThatMayDistress();
        UUID young = person(true);
        UUID grown = person(false);
        BookPlace wish = new BookPlace(session, null, IfFull.WAIT);

        Refusal own = catchThrowableOfType(
                Refusal.class, () -> acting.asPractitioner(young, TODAY, () -> bookings.book(wish)));
        Refusal booked = catchThrowableOfType(
                Refusal.class, () -> acting.asCoordinator(TODAY, () -> bookings.bookFor(young, wish)));

        assertThat(own.reason()).isEqualTo(BookingRefusal.NOT_UNDER_18);
        assertThat(booked.reason()).isEqualTo(BookingRefusal.NOT_UNDER_18);
        assertThat(acting.asPractitioner(grown, TODAY, () -> bookings.book(wish))
                        .state())
                .isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void books_any_other_course_and_is_marked_in_its_register() throws Exception {
        UUID session = given.session(3);
        UUID young = person(true);
        acting.asPractitioner(young, TODAY, () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE)));

        RegisterSheet sheet = acting.asSystem(TODAY, () -> registers.sheet(session));

        assertThat(sheet.lines()).singleElement().matches(RegisterSheet.Line::underEighteen);
    }

    private UUID sessionOfACourseThatMayDistress() throws Exception {
        PlanSession plan = given.plan(3, fullDay(SESSION_DAY));
        acting.asSystem(TODAY, () -> {
            Course course = catalogue.course(plan.course());
            catalogue.revise(
                    plan.course(),
                    course.version(),
                    new DescribeCourse(
                            course.title(),
                            course.programme(),
                            course.kind(),
                            course.provider().publicId(),
                            course.format(),
                            course.days(),
                            course.hoursPerDay(),
                            course.summary(),
                            course.audience(),
                            "It tells of violence at home.",
                            course.outcomes(),
                            null,
                            null));
            return null;
        });
        return given.published(plan);
    }

    private UUID person(boolean underEighteen) throws Exception {
        return acting.asSystem(TODAY, () -> people.enter(new PersonFacts("Jo Reeve", null, false, underEighteen)));
    }
}
