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
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Refusal;
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

    /** Where a request keeps who sends it and still owes the second step. */
    static final String OWING_KEY = REQUEST_KEY + ".owing";

    private static final String BEARER = "Bearer ";

    @Inject
    private SignInService signIn;

    @Inject
    private Origins origins;

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
        String token = header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : "";
        try {
            Optional<Bearer> bearer = signIn.byToken(token, origins.of(request));
            if (bearer.isPresent()) {
                request.setAttribute(TokenScopes.BEARER, bearer.get());
                return known(bearer.map(Bearer::person), request, context);
            }
            UnknownToken.mark(request, new Refusal(CommonRefusal.SIGN_IN_FIRST));
        } catch (Refusal tooMany) {
            UnknownToken.mark(request, tooMany);
        }
        return context.doNothing();
    }

    /** Somebody who still owes the second step is a visitor, save on the pages where it is proved. */
    private Optional<SignedIn> bySession(HttpServletRequest request) {
        Optional<Standing> standing = SignedInSession.signIn(request).flatMap(signIn::again);
        standing.filter(Standing::owesSecondStep).ifPresent(owing -> request.setAttribute(OWING_KEY, owing.person()));
        return standing.filter(each -> !each.owesSecondStep()).map(Standing::person);
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
