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
        // -- merging, needs and group accounts
        // -- importing
        // -- joining
        // -- signing in
        // -- single sign-on
        // -- tokens
        // -- roles
        // -- audit
        // -- privacy
        return visits;
    }
}
