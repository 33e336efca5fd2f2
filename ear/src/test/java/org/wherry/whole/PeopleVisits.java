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
        // -- people and posts
        visits.addAll(PersonVisits.all());
        // -- merging, needs and group accounts
        // -- importing
        visits.addAll(JoiningVisits.importing());
        // -- joining
        visits.addAll(JoiningVisits.joining());
        // -- signing in
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
        // -- audit
        // -- privacy
        visits.add(Visit.of("/people/my-data", "of a practitioner with bookings", "PRACTITIONER"));
        visits.add(Visit.of("/people/my-data", "of somebody without any", "PRACTITIONER")
                .by(Examples::withoutBookings));
        return visits;
    }
}
