package org.wherry.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Refusal;
import org.wherry.common.rest.Problem;

/**
 * A request whose token nobody has: {@link Authentication} marks it, and {@link PageGate} answers it, since what an
 * authentication mechanism writes itself is replaced by the server's own page.
 */
final class UnknownToken {

    private static final String MARK = UnknownToken.class.getName();

    private UnknownToken() {}

    /** Marks a request with why it is refused: nobody has its token, or too many like it came before. */
    static void mark(HttpServletRequest request, Refusal refusal) {
        request.setAttribute(MARK, refusal);
    }

    static boolean isIn(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusal refusal = (Refusal) request.getAttribute(MARK);
        byte[] body = Problem.of(refusal).toJson().getBytes(StandardCharsets.UTF_8);
        response.setStatus(refusal.reason().status());
        if (refusal.reason() == CommonRefusal.SIGN_IN_FIRST) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
