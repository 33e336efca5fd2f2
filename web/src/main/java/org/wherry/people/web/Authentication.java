package org.wherry.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wherry.people.model.Bearer;
import org.wherry.people.model.SignedIn;
import org.wherry.people.rest.TokenScopes;
import org.wherry.people.service.SignInService;
import org.wherry.people.service.Standing;

/**
 * Proves who sends a request. The API believes a bearer token and nothing else: it ignores the cookie and makes no
 * session. A page believes the session in which somebody signed in; their roles are read anew for each request, so that
 * a change acts on the next one.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    /** Where a request keeps who sends it. */
    static final String REQUEST_KEY = SignedIn.class.getName();

    private static final String BEARER = "Bearer ";

    @Inject
    private SignInService signIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = request.getRequestURI();
        if (path.startsWith("/api/")) {
            return byToken(request, context);
        }
        if (path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/")) {
            return context.doNothing();
        }
        return known(bySession(request), request, context);
    }

    private AuthenticationStatus byToken(HttpServletRequest request, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return context.doNothing();
        }
        Optional<Bearer> bearer = header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? signIn.byToken(header.substring(BEARER.length()).strip())
                : Optional.empty();
        if (bearer.isEmpty()) {
            UnknownToken.mark(request);
            return context.doNothing();
        }
        request.setAttribute(TokenScopes.BEARER, bearer.get());
        return known(bearer.map(Bearer::person), request, context);
    }

    private Optional<SignedIn> bySession(HttpServletRequest request) {
        return SignedInSession.signIn(request).flatMap(signIn::again).map(Standing::person);
    }

    private static AuthenticationStatus known(
            Optional<SignedIn> person, HttpServletRequest request, HttpMessageContext context) {
        if (person.isEmpty()) {
            return context.doNothing();
        }
        SignedIn signedIn = person.get();
        request.setAttribute(REQUEST_KEY, signedIn);
        Set<String> roles = signedIn.roles().stream().map(Enum::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(signedIn.id().toString(), roles);
    }
}
