package org.wherry.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.wherry.common.web.SignInFirst;
import org.wherry.people.model.Role;
import org.wherry.people.model.SignedIn;
import org.wherry.people.service.Whereabouts;

/** Opens a page to those whom {@link PageAccess} names, and keeps what only they may see out of caches. */
@WebFilter("/*")
public class PageGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String ENDING = ".xhtml";

    /** What is behind it opens it. */
    private static final String OWN_CALENDAR = "/calendar/mine";

    @Inject
    private transient Whereabouts whereabouts;

    @Inject
    private transient RefusedAccess refused;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = page(request.getRequestURI());
        if (path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/")) {
            chain.doFilter(request, response);
            return;
        }
        whereabouts.arriveFrom(request.getRemoteAddr());
        pass(path, request, response, chain);
        refused.look(request, response);
    }

    private static void pass(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SignedIn person = (SignedIn) request.getAttribute(Authentication.REQUEST_KEY);
        if (path.startsWith("/api/")) {
            passToApi(request, response, chain, person);
            return;
        }
        Optional<Set<Role>> roles = PageAccess.rolesFor(path);
        if (person != null || roles.map(needed -> !needed.isEmpty()).orElse(false)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (roles.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (roles.get().isEmpty() || mayOpen(person, roles.get())) {
            chain.doFilter(request, response);
        } else if (person == null) {
            boolean owing = request.getAttribute(Authentication.OWING_KEY) != null;
            response.sendRedirect(owing ? SignInFirst.secondStep(request) : SignInFirst.address(request));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The API's services decide for themselves who may do what; here only a token that nobody has is turned away. */
    private static void passToApi(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, SignedIn person)
            throws IOException, ServletException {
        if (person != null) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (UnknownToken.isIn(request)) {
            UnknownToken.refuse(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean mayOpen(SignedIn person, Set<Role> roles) {
        return person != null && person.roles().stream().anyMatch(roles::contains);
    }

    private static String page(String address) {
        if (address.startsWith(OWN_CALENDAR + "/")) {
            return OWN_CALENDAR;
        }
        String path = address.endsWith(ENDING) ? address.substring(0, address.length() - ENDING.length()) : address;
        return path.equals("/") ? "/index" : path;
    }
}
