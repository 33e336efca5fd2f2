package org.wherry.people.web;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.rest.Problem;

/** Answers a request whose token nobody has. */
final class UnknownToken {

    private UnknownToken() {}

    static AuthenticationStatus refuse(HttpServletResponse response, HttpMessageContext context) {
        byte[] body = Problem.of(CommonRefusal.SIGN_IN_FIRST).toJson().getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer");
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
