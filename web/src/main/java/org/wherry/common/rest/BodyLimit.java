package org.wherry.common.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.wherry.common.model.CommonRefusal;

/**
 * Refuses a body of more than 2 MB before any of it is read: a page to people, a problem to programs.
 *
 * <p>A form that does not say how long it is counts as too large, since a browser always says. The server's own limit is
 * far above this one: it cuts the connection without a word, and is only a wall.
 */
@WebFilter("/*")
public class BodyLimit extends HttpFilter {

    /** The largest body, in bytes. */
    public static final long LARGEST = 2L * 1024 * 1024;

    /** The largest body where a file is taken in, in bytes: a file of 5 MB is refused in words, not one byte more. */
    public static final long LARGEST_FILE = 6L * 1024 * 1024;

    /** The largest body where a course’s material is taken in, in bytes: a file of 10 MB is refused in words. */
    public static final long LARGEST_MATERIAL = 11L * 1024 * 1024;

    private static final Pattern TAKES_MATERIAL =
            Pattern.compile("/catalogue/materials(\\.xhtml)?|/api/v1/courses/[^/]+/materials");

    private static final Set<String> TAKE_FILES = Set.of("/people/import", "/people/import.xhtml", "/api/v1/imports");

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean api = request.getRequestURI().startsWith("/api/");
        boolean endless = !api && request.getHeader("Transfer-Encoding") != null;
        if (request.getContentLengthLong() <= largest(request) && !endless) {
            chain.doFilter(request, response);
        } else if (api) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            response.setContentType(Problem.MEDIA_TYPE);
            response.getOutputStream()
                    .write(Problem.of(CommonRefusal.TOO_LARGE).toJson().getBytes(StandardCharsets.UTF_8));
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static long largest(HttpServletRequest request) {
        if (TAKES_MATERIAL.matcher(request.getRequestURI()).matches()) {
            return LARGEST_MATERIAL;
        }
        return TAKE_FILES.contains(request.getRequestURI()) ? LARGEST_FILE : LARGEST;
    }
}
