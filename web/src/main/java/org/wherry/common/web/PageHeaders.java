package org.wherry.common.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * What browsers may do with an answer: one content security policy for each, and how long to keep it.
 *
 * <p>The policy written here allows no script. On pages for those signed in PrimeFaces writes its own, with the nonce
 * of its scripts; two policies would both bind and block that nonce, so its policy takes the place of this one.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR})
public class PageHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String POLICY = "Content-Security-Policy";
    private static final String CACHE = "Cache-Control";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(
                POLICY,
                "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
                        + "img-src 'self' data:; font-src 'self'; style-src 'self'");
        String path = request.getRequestURI();
        if (path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/")) {
            response.setHeader(CACHE, "public, max-age=3600");
        } else if (!response.containsHeader(CACHE)) {
            // A visitor's page may be kept but is asked for again, so that after signing in nobody sees it.
            response.setHeader(CACHE, "no-cache");
        }
        chain.doFilter(request, new OnePolicy(response));
    }

    /** A response to which a policy cannot be added, only set. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
