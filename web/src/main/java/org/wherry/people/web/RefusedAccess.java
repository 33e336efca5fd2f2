package org.wherry.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.web.NothingThere;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.service.AuditTrail;

/**
 * Puts into the audit what somebody known asked for and was refused: a page or an operation of other roles, and a row
 * that is not there for them. Visitors are only shown the way to sign in, and leave nothing.
 */
@ApplicationScoped
public class RefusedAccess {

    @Inject
    private AuditTrail trail;

    /** Looks at a request that was answered. */
    void look(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(Authentication.REQUEST_KEY) == null) {
            return;
        }
        Optional<String> nothing = NothingThere.in(request);
        if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN
                || response.getStatus() == HttpServletResponse.SC_NOT_FOUND && nothing.isPresent()) {
            trail.refused(Audited.of(
                            AuditedAct.ACCESS_REFUSED,
                            nothing.flatMap(RefusedAccess::id).orElse(null))
                    .changed("request", null, request.getMethod() + " " + request.getRequestURI())
                    .changed("status", null, response.getStatus()));
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
