package org.wherry.common.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses a form that is larger than any of ours can be, before it is read. Files and the API have limits of their own;
 * a browser always says how long a form is.
 */
@WebFilter("/*")
public class FormLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final long LARGEST_BYTES = 1_000_000;
    private static final String FORM = "application/x-www-form-urlencoded";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        boolean form = type != null && type.regionMatches(true, 0, FORM, 0, FORM.length());
        long bytes = request.getContentLengthLong();
        if (form && (bytes > LARGEST_BYTES || bytes < 0) && !request.getRequestURI().startsWith("/api/")) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
