package org.wherry.whole;

import java.util.List;

/** The pages on which people join, invite, claim and import, in every state worth looking at. */
final class JoiningVisits {
    private static final String VISITOR = null;
    private static final String PRACTITIONER = "PRACTITIONER";
    private static final String BOOKING_CONTACT = "BOOKING_CONTACT";
    private static final String LINE_MANAGER = "LINE_MANAGER";
    private static final String COORDINATOR = "COORDINATOR";

    private JoiningVisits() {}

    static List<Visit> joining() {
        return List.of(
                Visit.of("/people/join", "empty", VISITOR),
                Visit.of("/people/join", "with an error", VISITOR).afterPressing("join:go"),
                Visit.of("/people/join-sent", "to read", VISITOR),
                Visit.of("/people/join-open", "to choose a password", VISITOR)
                        .at(() -> "?code=" + JoiningExamples.linkToJoin()),
                Visit.of("/people/join-open", "with an error", VISITOR)
                        .at(() -> "?code=" + JoiningExamples.linkToJoin())
                        .afterPressing("open:go"),
                Visit.of("/people/invitation", "for somebody new", VISITOR)
                        .at(() -> "?code=" + JoiningExamples.linkOfInvitation()),
                Visit.of("/people/invitation", "with an error", VISITOR)
                        .at(() -> "?code=" + JoiningExamples.linkOfInvitation())
                        .afterPressing("open:go"),
                Visit.of("/people/invitation", "for somebody signed in", PRACTITIONER)
                        .at(() -> "?code=" + JoiningExamples.linkOfInvitation()),
                Visit.of("/people/invite", "full", BOOKING_CONTACT),
                Visit.of("/people/invite", "for a coordinator", COORDINATOR),
                Visit.of("/people/invite", "with an error", LINE_MANAGER).afterPressing("invite:go"),
                Visit.of("/people/joining", "full", COORDINATOR),
                Visit.of("/people/joining", "of one's own agency", BOOKING_CONTACT),
                Visit.of("/people/joining-decide", "to approve", COORDINATOR)
                        .at(() -> "?id=" + JoiningExamples.waiting("AWAITING_APPROVAL")),
                Visit.of("/people/joining-decide", "to settle", COORDINATOR)
                        .at(() -> "?id=" + JoiningExamples.waiting("AGENCY_ASKED")),
                Visit.of("/people/joining-decide", "with an error", COORDINATOR)
                        .at(() -> "?id=" + JoiningExamples.waiting("AGENCY_ASKED"))
                        .afterPressing("decline:go"),
                Visit.of("/people/claim", "empty", PRACTITIONER),
                Visit.of("/people/claim", "with an error", PRACTITIONER).afterPressing("claim:go"),
                Visit.of("/people/claim-code", "to make", COORDINATOR)
                        .at(() -> "?person=" + JoiningExamples.withoutAccount()),
                Visit.of("/people/claim-code", "made", COORDINATOR)
                        .at(() -> "?person=" + JoiningExamples.withoutAccount())
                        .afterPressing("make:go"));
    }

    static List<Visit> importing() {
        return List.of(
                Visit.of("/people/import", "with imports", BOOKING_CONTACT)
                        .at(() -> "?after=" + ImportExamples.uploaded(BOOKING_CONTACT)),
                Visit.of("/people/import", "with an error", COORDINATOR).afterPressing("import:go"),
                Visit.of("/people/import-columns", "guessed", BOOKING_CONTACT)
                        .at(() -> "?id=" + ImportExamples.uploaded(BOOKING_CONTACT)),
                Visit.of("/people/import-check", "with problems", BOOKING_CONTACT)
                        .at(() -> "?id=" + ImportExamples.uploaded(BOOKING_CONTACT)),
                Visit.of("/people/import-check", "with an error", BOOKING_CONTACT)
                        .at(() -> "?id=" + ImportExamples.uploaded(BOOKING_CONTACT))
                        .afterPressing("check:go"),
                Visit.of("/people/import-run", "over", BOOKING_CONTACT).at(() -> "?id=" + ImportExamples.done()));
    }
}
