package org.wherry.whole;

import static org.wherry.whole.AccessTable.ADMINISTRATOR;
import static org.wherry.whole.AccessTable.ANYBODY;
import static org.wherry.whole.AccessTable.COORDINATOR;
import static org.wherry.whole.AccessTable.PRACTITIONER;
import static org.wherry.whole.AccessTable.to;

import java.util.HashMap;
import java.util.Map;
import org.wherry.whole.AccessTable.Opens;

/** Who may open what of people, agencies, signing in, the audit and privacy. */
final class PeopleAccessTable {
    static final Map<String, Opens> PAGES = new HashMap<>();
    static final Map<String, Opens> OPERATIONS = new HashMap<>();

    static {
        PAGES.put("/people/account", to(PRACTITIONER));
        // -- agencies
        // -- people and posts
        // -- merging, needs and group accounts
        PAGES.put("/people/duplicates", to(COORDINATOR));
        PAGES.put("/people/merge", to(COORDINATOR));
        PAGES.put("/people/merges", to(COORDINATOR));
        OPERATIONS.put("GET /api/v1/duplicates", to(COORDINATOR));
        OPERATIONS.put("POST /api/v1/duplicates/{id}/not-same", to(COORDINATOR));
        OPERATIONS.put("GET /api/v1/merges", to(COORDINATOR));
        OPERATIONS.put("POST /api/v1/merges", to(COORDINATOR));
        OPERATIONS.put("GET /api/v1/merges/preview", to(COORDINATOR));
        OPERATIONS.put("POST /api/v1/merges/{id}/undo", to(COORDINATOR));
        // -- importing
        // -- joining
        // -- signing in
        // -- single sign-on
        PAGES.put("/people/sso", ANYBODY);
        PAGES.put("/people/sso-return", ANYBODY);
        PAGES.put("/people/identities", to(PRACTITIONER));
        // -- tokens
        PAGES.put("/people/tokens", to(PRACTITIONER));
        PAGES.put("/people/token", to(PRACTITIONER));
        OPERATIONS.put("GET /api/v1/me/tokens", to(PRACTITIONER));
        OPERATIONS.put("POST /api/v1/me/tokens", to(PRACTITIONER));
        OPERATIONS.put("DELETE /api/v1/me/tokens/{token}", to(PRACTITIONER));
        // -- roles
        PAGES.put("/people/roles", to(ADMINISTRATOR));
        PAGES.put("/people/role", to(ADMINISTRATOR));
        PAGES.put("/people/role-withdraw", to(ADMINISTRATOR));
        OPERATIONS.put("GET /api/v1/roles", to(ADMINISTRATOR));
        OPERATIONS.put("POST /api/v1/roles", to(ADMINISTRATOR));
        OPERATIONS.put("DELETE /api/v1/roles/{role}", to(ADMINISTRATOR));
        // -- audit
        PAGES.put("/people/audit", to(ADMINISTRATOR));
        PAGES.put("/people/audit-entry", to(ADMINISTRATOR));
        OPERATIONS.put("GET /api/v1/audit", to(ADMINISTRATOR));
        // -- privacy
        PAGES.put("/people/my-data", to(PRACTITIONER));
        OPERATIONS.put("GET /api/v1/me/data", to(PRACTITIONER));
    }

    private PeopleAccessTable() {}
}
