package org.wherry.people.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.rest.Problem;
import org.wherry.people.model.Bearer;
import org.wherry.people.model.TokenRefusal;
import org.wherry.people.model.TokenScope;

/**
 * Lets a token do only what it was made for.
 *
 * <p>Which scope an operation needs is said once, where its description says it too:
 * {@code @SecurityRequirement(name = "token", scopes = "BOOK")}, on the method or else on its class. An operation that
 * asks for a token and names no scope that is known answers nobody; one that asks for no token is public, and any
 * token may call it.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class TokenScopes implements ContainerRequestFilter {

    /** Where a request keeps by which token it was sent. */
    public static final String BEARER = Bearer.class.getName();

    @Context
    private ResourceInfo operation;

    @Inject
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext call) {
        List<SecurityRequirement> requirements = requirements();
        if (requirements.isEmpty()) {
            return;
        }
        Optional<TokenScope> needed = scope(requirements);
        if (!(request.getAttribute(BEARER) instanceof Bearer bearer)) {
            call.abortWith(refused(Problem.of(CommonRefusal.SIGN_IN_FIRST), ""));
        } else if (needed.isEmpty()) {
            call.abortWith(refused(Problem.of(CommonRefusal.NOT_ALLOWED), ""));
        } else if (!bearer.scopes().contains(needed.get())) {
            String scope = needed.get().name();
            call.abortWith(refused(
                    Problem.of(TokenRefusal.TOKEN_OF_ANOTHER_SCOPE, scope),
                    " error=\"insufficient_scope\", scope=\"" + scope + "\""));
        }
    }

    /** What the operation asks for: its own requirements replace those of its class, as the description has it. */
    private List<SecurityRequirement> requirements() {
        return Stream.of(operation.getResourceMethod(), operation.getResourceClass())
                .map(TokenScopes::requirementsOf)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<SecurityRequirement> requirementsOf(AnnotatedElement declared) {
        return List.of(declared.getAnnotationsByType(SecurityRequirement.class));
    }

    /** The one scope that is needed; nothing where none is named, or more than one. */
    private static Optional<TokenScope> scope(List<SecurityRequirement> requirements) {
        List<String> named = requirements.stream()
                .flatMap(requirement -> Arrays.stream(requirement.scopes()))
                .toList();
        return named.size() == 1 ? TokenScope.named(named.get(0)) : Optional.empty();
    }

    /** Says why as RFC 9457 has it, and what is missing as RFC 6750 does. */
    private static Response refused(Problem problem, String challenge) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header("WWW-Authenticate", "Bearer" + challenge)
                .entity(problem.toJson())
                .build();
    }
}
