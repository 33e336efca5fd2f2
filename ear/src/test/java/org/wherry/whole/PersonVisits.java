package org.wherry.whole;

import java.util.List;

/** The pages about people and their posts, in every state worth looking at. */
final class PersonVisits {
    private static final String COORDINATOR = "COORDINATOR";
    private static final String PRACTITIONER = "PRACTITIONER";
    private static final String LONG = "x".repeat(10_000);

    private PersonVisits() {}

    static List<Visit> all() {
        return List.of(
                Visit.of("/people/people", "full", COORDINATOR),
                Visit.of("/people/people", "found by a word", COORDINATOR).at("?q=an&employer=school"),
                Visit.of("/people/people", "empty", COORDINATOR).at("?q=there-is-none-of-this-name"),
                Visit.of("/people/people", "of one's own agency", "BOOKING_CONTACT"),
                Visit.of("/people/people", "of one's own reports", "LINE_MANAGER"),
                Visit.of("/people/person", "with posts", COORDINATOR).at(() -> "?id=" + PeopleExamples.colleague()),
                Visit.of("/people/person", "as a colleague", "BOOKING_CONTACT")
                        .at(() -> "?id=" + PeopleExamples.colleague()),
                Visit.of("/people/person", "protected", COORDINATOR)
                        .at(() -> "?id=" + PeopleExamples.protectedPerson()),
                Visit.of("/people/person", "with nothing", COORDINATOR).at(() -> "?id=" + PeopleExamples.withNothing()),
                Visit.of("/people/person", "asking to be protected", COORDINATOR)
                        .at(() -> "?id=" + PeopleExamples.asking()),
                Visit.of("/people/person", "with an error", COORDINATOR)
                        .at(() -> "?id=" + PeopleExamples.colleague())
                        .afterPressing("addEmail:go"),
                Visit.of("/people/person-form", "new", COORDINATOR),
                Visit.of("/people/person-form", "to change", COORDINATOR)
                        .at(() -> "?id=" + PeopleExamples.protectedPerson()),
                Visit.of("/people/person-form", "with an error", COORDINATOR).afterPressing("person:go"),
                Visit.of("/people/post-form", "new", COORDINATOR).at(() -> "?person=" + PeopleExamples.colleague()),
                Visit.of("/people/post-form", "one's own", PRACTITIONER)
                        .at(() -> "?id=" + PeopleExamples.postOf(PRACTITIONER)),
                Visit.of("/people/post-form", "somebody else's", COORDINATOR)
                        .at(() -> "?id=" + PeopleExamples.postOf(PRACTITIONER)),
                Visit.of("/people/post-form", "with an error", COORDINATOR)
                        .at(() -> "?person=" + PeopleExamples.colleague())
                        .afterPressing("post:go"),
                Visit.of("/people/my-details", "of a practitioner", PRACTITIONER),
                Visit.of("/people/my-details", "with an error", PRACTITIONER).after(window -> {
                    Pressing.fill(window, "protection:words", LONG);
                    Pressing.press(window, "protection:go");
                }),
                Visit.of("/people/contacts", "of a practitioner", PRACTITIONER),
                Visit.of("/people/contacts", "of an administrator", "ADMINISTRATOR"),
                Visit.of("/people/confirm-address", "with a link of nobody", PRACTITIONER)
                        .at("?code=nobodys"));
    }
}
