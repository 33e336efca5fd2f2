package org.wherry.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.catalogue.model.CatalogueRefusal;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.model.CourseQuery;
import org.wherry.catalogue.model.CourseRow;
import org.wherry.catalogue.model.Kind;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Period;
import org.wherry.common.model.Refusal;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;
import org.wherry.testing.StatementCount;

/** A coordinator keeps the catalogue, and everybody reads it. */
@ExtendWith(ArquillianExtension.class)
class KeepingTheCatalogueIT {

    @Inject
    private CatalogueService catalogue;

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
    void aCourseIsDescribedAndRevised() throws Exception {
        String title = "Élan " + UUID.randomUUID();
        UUID id = create(said(title, Programme.PARTNER, List.of("one", "two", "three")));
        Course created = course(id);

        revise(id, created.version(), said(title + " again", Programme.EVENTS, List.of("three", "one")));

        Course revised = course(id);
        assertThat(revised.title()).isEqualTo(title + " again");
        assertThat(revised.outcomes()).containsExactly("three", "one");
        assertThat(revised.runsUnrecorded()).contains(Period.financialYear(2018));
        assertThat(revised.provider().name()).startsWith("Provider");
        assertThatThrownBy(() -> revise(id, created.version(), said(title, Programme.PARTNER, List.of())))
                .isInstanceOf(LostUpdate.class);
    }

    @Test
    void newOutcomesAloneAreAChangeOfTheCourse() throws Exception {
        DescribeCourse said = said("Outcomes " + UUID.randomUUID(), Programme.PARTNER, List.of("one"));
        UUID id = create(said);
        long seen = course(id).version();
        revise(id, seen, with(said, List.of("two")));

        assertThatThrownBy(() -> revise(id, seen, with(said, List.of("three")))).isInstanceOf(LostUpdate.class);
        assertThat(course(id).outcomes()).containsExactly("two");
    }

    @Test
    void aTitleIsTakenInItsProgrammeHoweverItIsWritten() throws Exception {
        String title = "Élan vital " + UUID.randomUUID();
        create(said(title, Programme.PARTNER, List.of()));

        assertThat(refusal(() -> create(
                                said(title.toUpperCase(Locale.ROOT).replace('É', 'E'), Programme.PARTNER, List.of())))
                        .reason())
                .isEqualTo(CatalogueRefusal.TITLE_TAKEN);
        assertThat(create(said(title, Programme.SAFER, List.of()))).isNotNull();
    }

    @Test
    void aProviderIsNamedOnce() throws Exception {
        String name = "Provider " + UUID.randomUUID();
        acting.asCoordinator(TODAY, () -> catalogue.addProvider(name));

        assertThat(refusal(() -> acting.asCoordinator(TODAY, () -> catalogue.addProvider(name)))
                        .reason())
                .isEqualTo(CatalogueRefusal.PROVIDER_TAKEN);
    }

    @Test
    void everybodyFindsACourseInTwoStatements() throws Exception {
        String mark = UUID.randomUUID().toString();
        create(said("Llŷr " + mark, Programme.PARTNER, List.of()));
        CourseQuery query = new CourseQuery("llyr neglect " + mark, Programme.PARTNER);

        assertThat(acting.asVisitor(TODAY, () -> catalogue.courses(query, new PageRequest(1, 10)))
                        .items())
                .extracting(CourseRow::title)
                .containsExactly("Llŷr " + mark);
        assertThat(statements.of(() -> acting.asVisitor(TODAY, () -> catalogue.courses(query, new PageRequest(1, 10)))))
                .hasSize(2);
        assertThatThrownBy(() -> acting.asVisitor(TODAY, () -> catalogue.course(UUID.randomUUID())))
                .isInstanceOf(NoSuch.class);
    }

    private UUID create(DescribeCourse said) throws Exception {
        return acting.asCoordinator(TODAY, () -> catalogue.create(said));
    }

    private void revise(UUID id, long version, DescribeCourse said) throws Exception {
        acting.asCoordinator(TODAY, () -> {
            catalogue.revise(id, version, said);
            return null;
        });
    }

    private Course course(UUID id) throws Exception {
        return acting.asVisitor(TODAY, () -> catalogue.course(id));
    }

    private DescribeCourse said(String title, Programme programme, List<String> outcomes) throws Exception {
        UUID provider = acting.asSystem(TODAY, () -> catalogue.addProvider("Provider " + UUID.randomUUID()));
        return new DescribeCourse(
                title,
                programme,
                Kind.BRIEFING,
                provider,
                "Half day",
                1,
                new BigDecimal("3.5"),
                "What neglect looks like.",
                "Everybody",
                "Talks about children who died",
                outcomes,
                Period.financialYear(2018),
                "The number was not printed");
    }

    private static DescribeCourse with(DescribeCourse said, List<String> outcomes) {
        return new DescribeCourse(
                said.title(),
                said.programme(),
                said.kind(),
                said.provider(),
                said.format(),
                said.days(),
                said.hoursPerDay(),
                said.summary(),
                said.audience(),
                said.contentNote(),
                outcomes,
                said.runsUnrecorded(),
                said.figuresNote());
    }

    private static Refusal refusal(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal;
    }
}
