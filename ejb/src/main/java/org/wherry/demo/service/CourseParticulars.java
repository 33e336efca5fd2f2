package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wherry.catalogue.model.CourseMaterial;
import org.wherry.catalogue.model.RepeatPolicy;
import org.wherry.catalogue.model.Usual;
import org.wherry.catalogue.service.AddMaterial;
import org.wherry.catalogue.service.AdmitToCourse;
import org.wherry.catalogue.service.AskBefore;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.catalogue.service.CourseTermsService;
import org.wherry.catalogue.service.GrantWaiver;
import org.wherry.catalogue.service.MaterialService;
import org.wherry.catalogue.service.WaiverService;
import org.wherry.people.model.Sector;
import org.wherry.people.service.Directory;

/**
 * Says what the courses are about, what some of the Safer Programme ask for, and what they hand out.
 *
 * <p>It comes last: what was booked and attended in the demo's past was so before any of this was said.
 */
@ApplicationScoped
public class CourseParticulars {

    private static final String INTRODUCTION = "safer-introduction";
    private static final String CORE = "safer-child-protection-core";
    private static final String OFFICER = "safer-designated-officer";

    /** Asked of these sectors only, as the programme's own leaflet says. */
    private static final Set<String> INDEPENDENT = Set.of("voluntary", "faith", "private");

    private static final int FRESH_YEARS = 3;
    private static final int TWO_YEARS = 24;
    private static final int THREE_YEARS = 36;
    private static final int WAIVED_MONTHS = 6;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private CourseTermsService terms;

    @Inject
    private MaterialService materials;

    @Inject
    private WaiverService waivers;

    @Inject
    private Directory directory;

    /** What a course is about, by codes. */
    private record Topics(String course, List<String> tags, List<String> competencies) {}

    void tell(Path folder, Cast cast, LocalDate today, Known known) {
        CsvLine.read(
                        folder.resolve("course-topics.csv"),
                        line -> new Topics(line.text("course"), line.list("tags"), line.list("competencies")))
                .forEach(topics -> cover(topics, known));
        Map<String, UUID> sectors =
                directory.sectors().stream().collect(Collectors.toMap(Sector::code, Sector::publicId));
        UUID introduction = known.course(INTRODUCTION);
        ask(
                known.course(CORE),
                Set.of(3, 4),
                new AskBefore(
                        Set.of(introduction, known.course("early-years-safeguarding")),
                        null,
                        null,
                        INDEPENDENT.stream().map(sectors::get).collect(Collectors.toSet())),
                THREE_YEARS);
        ask(
                known.course(OFFICER),
                Set.of(4, 5),
                new AskBefore(Set.of(introduction), null, FRESH_YEARS, Set.of()),
                TWO_YEARS);
        suggest(known.course(CORE), cast, known);
        handOut(introduction, "Reading before the day", CourseMaterial.Needed.BEFORE, CourseMaterial.GivenTo.BOOKED);
        handOut(
                known.course("neglect"),
                "Notes and local contacts",
                CourseMaterial.Needed.AFTER,
                CourseMaterial.GivenTo.ATTENDED);
        waivers.grant(new GrantWaiver(
                known.person(cast.practitioners().get(1).number()),
                known.course(OFFICER),
                "Led on safeguarding in another county, and showed us the certificates.",
                today.plusMonths(WAIVED_MONTHS)));
    }

    private void cover(Topics topics, Known known) {
        UUID course = known.course(topics.course());
        terms.cover(course, version(course), new HashSet<>(topics.tags()), new HashSet<>(topics.competencies()));
    }

    private void ask(UUID course, Set<Integer> groups, AskBefore asked, int refresher) {
        terms.admit(
                course,
                version(course),
                new AdmitToCourse(groups, List.of(asked), RepeatPolicy.ASK_WHY, TWO_YEARS, refresher));
    }

    private void suggest(UUID course, Cast cast, Known known) {
        UUID trainer = known.person(cast.trainers().get(0).number());
        terms.suggest(
                course,
                version(course),
                new Usual(null, 25, 10),
                Set.of(directory.card(trainer).id()));
    }

    private void handOut(UUID course, String name, CourseMaterial.Needed needed, CourseMaterial.GivenTo givenTo) {
        String words = name + "\n\nInvented for the demo. Bring a question from your own work.\n";
        materials.add(new AddMaterial(
                course,
                name,
                name.toLowerCase(Locale.UK).replace(' ', '-') + ".txt",
                words.getBytes(StandardCharsets.UTF_8),
                needed,
                givenTo));
    }

    private long version(UUID course) {
        return catalogue.course(course).version();
    }
}
