package org.wherry.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.rest.Problem;

/**
 * A request whose token nobody has: {@link Authentication} marks it, and {@link PageGate} answers it, since what an
 * authentication mechanism writes itself is replaced by the server's own page.
 */
final class UnknownToken {

    private static final String MARK = UnknownToken.class.getName();

    private UnknownToken() {}

    static void mark(HttpServletRequest request) {
        request.setAttribute(MARK, Boolean.TRUE);
    }

    static boolean isIn(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }

    static void refuse(HttpServletResponse response) throws IOException {
        byte[] body = Problem.of(CommonRefusal.SIGN_IN_FIRST).toJson().getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer");
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
