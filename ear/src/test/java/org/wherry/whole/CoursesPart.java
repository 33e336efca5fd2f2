package org.wherry.whole;

import static org.wherry.whole.AccessTable.ANALYST;
import static org.wherry.whole.AccessTable.ANYBODY;
import static org.wherry.whole.AccessTable.COORDINATOR;
import static org.wherry.whole.AccessTable.GROUP_MEMBER;
import static org.wherry.whole.AccessTable.PRACTITIONER;
import static org.wherry.whole.AccessTable.TRAINER;
import static org.wherry.whole.AccessTable.to;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.wherry.testing.RunningWherry;

/** The catalogue: courses with what they ask, teach and hold ready, and what the programme covers. */
final class CoursesPart extends Part {
    private static final Supplier<String> COURSE = () -> "?id=" + Examples.course();
    private static final Supplier<String> FULL = () -> "?id=" + asking();

    CoursesPart() {
        addresses();
        calls();
        looks();
        mistakes();
    }

    private void addresses() {
        page("/catalogue/about", ANYBODY, COURSE);
        page("/catalogue/coverage", to(COORDINATOR, ANALYST, GROUP_MEMBER));
        for (String page : List.of(
                "overview", "admission", "prerequisites", "topics", "usual", "materials", "waivers", "archive")) {
            page("/catalogue/" + page, to(COORDINATOR), COURSE);
        }
        page("/attendance/handouts", to(PRACTITIONER, TRAINER), () -> "?session=" + Examples.open());
    }

    private void looks() {
        visit(Visit.of("/catalogue/about", "full", null).at(FULL));
        visit(Visit.of("/catalogue/about", "without dates", null).at(() -> "?id=" + withoutDates()));
        visit(Visit.of("/catalogue/coverage", "by programme", ANALYST));
        visit(Visit.of("/catalogue/coverage", "by audience group", COORDINATOR).at("?by=audience-group"));
        for (String page : List.of("overview", "admission", "prerequisites", "topics", "usual", "waivers", "archive")) {
            visit(Visit.of("/catalogue/" + page, "full", COORDINATOR).at(FULL));
        }
        visit(Visit.of("/catalogue/overview", "of a plain course", COORDINATOR).at(COURSE));
        visit(Visit.of("/catalogue/prerequisites", "empty", COORDINATOR).at(COURSE));
        visit(Visit.of("/catalogue/waivers", "empty", COORDINATOR).at(COURSE));
        visit(Visit.of("/catalogue/materials", "full", COORDINATOR).at(() -> "?id=" + handingOut()));
        visit(Visit.of("/catalogue/materials", "empty", COORDINATOR).at(FULL));
        visit(Visit.of("/catalogue/courses", "in the archive", COORDINATOR).at("?archived=true"));
        visit(Visit.of("/attendance/handouts", "empty", PRACTITIONER).at(() -> "?session=" + Examples.open()));
    }

    private void mistakes() {
        visit(Visit.of("/catalogue/admission", "with an error", COORDINATOR)
                .at(COURSE)
                .after(window -> {
                    Pressing.fill(window, "admission:months", "");
                    Pressing.press(window, "admission:go");
                }));
        visit(Visit.of("/catalogue/prerequisites", "with an error", COORDINATOR)
                .at(COURSE)
                .afterPressing("more:go"));
        visit(Visit.of("/catalogue/usual", "with an error", COORDINATOR)
                .at(COURSE)
                .after(window -> {
                    Pressing.fill(window, "usual:email", "nobody-of-this-name@example.org");
                    Pressing.press(window, "usual:go");
                }));
        visit(Visit.of("/catalogue/materials", "with an error", COORDINATOR)
                .at(COURSE)
                .afterPressing("material:go"));
        visit(Visit.of("/catalogue/waivers", "with an error", COORDINATOR)
                .at(COURSE)
                .afterPressing("waiver:go"));
    }

    private void calls() {
        operation("GET /api/v1/topics", ANYBODY);
        operation("GET /api/v1/competencies", ANYBODY);
        operation("GET /api/v1/providers", ANYBODY);
        operation("GET /api/v1/coverage", to(COORDINATOR, ANALYST, GROUP_MEMBER));
        operation("GET /api/v1/coverage/file", to(COORDINATOR, ANALYST, GROUP_MEMBER));
        operation("GET /api/v1/courses/{id}", ANYBODY);
        operationWith("POST /api/v1/courses", to(COORDINATOR), course());
        operationWith("PUT /api/v1/courses/{id}", to(COORDINATOR), course());
        operation("PUT /api/v1/courses/{id}/admission", to(COORDINATOR));
        operation("PUT /api/v1/courses/{id}/topics", to(COORDINATOR));
        operation("GET /api/v1/courses/{id}/usual-session", to(COORDINATOR, TRAINER));
        operation("PUT /api/v1/courses/{id}/usual-session", to(COORDINATOR));
        operation("POST /api/v1/courses/{id}/archive", to(COORDINATOR));
        operation("POST /api/v1/courses/{id}/offer-again", to(COORDINATOR));
        operation("GET /api/v1/courses/{id}/materials", to(COORDINATOR));
        operation("POST /api/v1/courses/{id}/materials", to(COORDINATOR));
        operation("GET /api/v1/courses/{id}/materials/{material}", to(COORDINATOR));
        operation("DELETE /api/v1/courses/{id}/materials/{material}", to(COORDINATOR));
        operation("GET /api/v1/courses/{id}/waivers", to(COORDINATOR));
        operation("POST /api/v1/courses/{id}/waivers", to(COORDINATOR));
        operation("DELETE /api/v1/courses/{id}/waivers/{waiver}", to(COORDINATOR));
        operation("GET /api/v1/sessions/{id}/materials", to(PRACTITIONER));
        operation("GET /api/v1/sessions/{id}/materials/{material}", to(PRACTITIONER));
    }

    private static String course() {
        return "{\"title\":\"Never kept\",\"programme\":\"events\",\"kind\":\"course\",\"provider\":\""
                + UUID.randomUUID() + "\",\"format\":\"half day\",\"hoursPerDay\":3}";
    }

    /** A course of the demo that asks for something, and that somebody may book without. */
    private static UUID asking() {
        return one("SELECT c.public_id FROM course c JOIN course_waiver w ON w.course_id = c.id");
    }

    /** A course of the demo that hands something out. */
    private static UUID handingOut() {
        return one("SELECT c.public_id FROM course c JOIN course_material m ON m.course_id = c.id");
    }

    private static UUID withoutDates() {
        return one("SELECT c.public_id FROM course c WHERE NOT EXISTS (SELECT 1 FROM course_session s"
                + " WHERE s.course_id = c.id AND s.state = 'PUBLISHED')");
    }

    private static UUID one(String sql) {
        return RunningWherry.get()
                .rows()
                .all(UUID.class, sql + " ORDER BY c.id LIMIT 1")
                .get(0);
    }
}
