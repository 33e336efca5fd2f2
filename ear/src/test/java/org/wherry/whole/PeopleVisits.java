package org.wherry.whole;

import java.util.ArrayList;
import java.util.List;

/** Every page about people, agencies, signing in, the audit and privacy, in every state worth looking at. */
final class PeopleVisits {
    private PeopleVisits() {}

    static List<Visit> all() {
        List<Visit> visits = new ArrayList<>();
        visits.add(Visit.of("/people/account", "of a practitioner", "PRACTITIONER"));
        // -- agencies
        visits.addAll(agencies());
        // -- people and posts
        visits.addAll(PersonVisits.all());
        // -- merging, needs and group accounts
        visits.addAll(MergingVisits.all());
        // -- importing
        visits.addAll(JoiningVisits.importing());
        // -- joining
        visits.addAll(JoiningVisits.joining());
        // -- signing in
        visits.addAll(SignInVisits.all());
        // -- single sign-on
        visits.add(Visit.of("/people/sso", "with a provider to choose", null));
        visits.add(Visit.of("/people/sso-return", "of nobody", null));
        visits.add(Visit.of("/people/sso-return", "with an error", null).at("?state=of-another-browser&code=x"));
        visits.add(Visit.of("/people/identities", "without any", "PRACTITIONER"));
        // -- tokens
        visits.add(Visit.of("/people/tokens", "full", "PRACTITIONER"));
        visits.add(Visit.of("/people/tokens", "empty", "PRACTITIONER").by(TokenExamples::withoutTokens));
        visits.add(Visit.of("/people/tokens", "with an error", "PRACTITIONER").afterPressing("token:go"));
        visits.add(Visit.of("/people/tokens", "just made", "PRACTITIONER").after(TokenExamples::make));
        visits.add(Visit.of("/people/token", "to revoke", "PRACTITIONER").at(() -> "?id=" + TokenExamples.valid()));
        visits.add(Visit.of("/people/token", "revoked", "PRACTITIONER").at(() -> "?id=" + TokenExamples.revoked()));
        // -- roles
        visits.add(Visit.of("/people/roles", "full", "ADMINISTRATOR"));
        visits.add(Visit.of("/people/roles", "empty", "ADMINISTRATOR").at("?q=nobody-of-this-name"));
        visits.add(Visit.of("/people/role", "of another", "ADMINISTRATOR").at(() -> "?id=" + RoleExamples.trainer()));
        visits.add(Visit.of("/people/role", "one’s own", "ADMINISTRATOR").at(() -> "?id=" + RoleExamples.own()));
        visits.add(
                Visit.of("/people/role", "without a role", "ADMINISTRATOR").at(() -> "?id=" + RoleExamples.nobody()));
        visits.add(Visit.of("/people/role", "with an error", "ADMINISTRATOR")
                .at(() -> "?id=" + RoleExamples.trainer())
                .afterPressing("grant:go"));
        visits.add(Visit.of("/people/role-withdraw", "to confirm", "ADMINISTRATOR")
                .at(() -> "?id=" + RoleExamples.grant()));
        visits.add(Visit.of("/people/lost-second-step", "to confirm", "ADMINISTRATOR")
                .at(() -> "?id=" + RoleExamples.coordinator()));
        // -- audit
        visits.add(Visit.of("/people/audit", "full", "ADMINISTRATOR"));
        visits.add(Visit.of("/people/audit", "empty", "ADMINISTRATOR").at("?who=there-is-none-of-this-name"));
        visits.add(Visit.of("/people/audit", "with an error", "ADMINISTRATOR").at("?from=2026-12-31&to=2026-01-01"));
        visits.add(Visit.of("/people/audit-entry", "with changes", "ADMINISTRATOR")
                .at(() -> "?id=" + Examples.auditEntry()));
        // -- privacy
        visits.add(Visit.of("/people/my-data", "of a practitioner with bookings", "PRACTITIONER"));
        visits.add(Visit.of("/people/my-data", "of somebody without any", "PRACTITIONER")
                .by(Examples::withoutBookings));
        visits.addAll(PrivacyVisits.all());
        return visits;
    }

    private static List<Visit> agencies() {
        String coordinator = "COORDINATOR";
        return List.of(
                Visit.of("/people/agencies", "full", "ADMINISTRATOR").at("?states=ALL"),
                Visit.of("/people/agencies", "empty", coordinator).at("?q=there-is-none-of-this-name"),
                Visit.of("/people/agency", "holding others", coordinator).at(() -> "?id=" + DemoAgencies.holding()),
                Visit.of("/people/agency", "closed", coordinator).at(() -> "?id=" + DemoAgencies.closed()),
                Visit.of("/people/agency", "merged", coordinator).at(() -> "?id=" + DemoAgencies.merged()),
                Visit.of("/people/agency-form", "new", coordinator),
                Visit.of("/people/agency-form", "to change", coordinator).at(() -> "?id=" + DemoAgencies.open()),
                Visit.of("/people/agency-form", "with an error", coordinator).afterPressing("agency:go"),
                Visit.of("/people/agency-move", "to choose", coordinator).at(() -> "?id=" + DemoAgencies.open()),
                Visit.of("/people/agency-move", "with an error", coordinator)
                        .at(() -> "?id=" + DemoAgencies.open())
                        .after(window -> {
                            Pressing.fill(window, "move:above:words", "e");
                            Pressing.press(window, "move:go");
                        }),
                Visit.of("/people/agency-merge", "to choose", coordinator).at(() -> "?id=" + DemoAgencies.open()),
                Visit.of("/people/agency-merge", "found", coordinator)
                        .at(() -> "?id=" + DemoAgencies.open())
                        .after(window -> {
                            Pressing.fill(window, "choose:survivor:words", "school");
                            Pressing.press(window, "choose:survivor:find");
                        }),
                Visit.of("/people/agency-merge", "to confirm", coordinator)
                        .at(() -> "?id=" + DemoAgencies.open() + "&into=" + DemoAgencies.holding()),
                Visit.of("/people/agency-merge", "with an error", coordinator)
                        .at(() -> "?id=" + DemoAgencies.open())
                        .afterPressing("choose:go"),
                Visit.of("/people/agency-close", "to confirm", coordinator).at(() -> "?id=" + DemoAgencies.open()),
                Visit.of("/people/agency-close", "to reopen", coordinator).at(() -> "?id=" + DemoAgencies.closed()),
                Visit.of("/people/agency-close", "with an error", coordinator)
                        .at(() -> "?id=" + DemoAgencies.open())
                        .afterPressing("close:go"));
    }
}
