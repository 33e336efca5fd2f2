package org.wherry.demo.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.wherry.demo.service.DemoState;
import org.wherry.demo.service.DemoState.Waiting;

/**
 * Serves nothing until the demo's data is there, so that nobody reads half a county. Every request is told what there
 * is to wait for; one that would wait in vain is told not to try again.
 */
@WebFilter("/*")
public class OpeningSoon extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String SECONDS = "5";

    @Inject
    private DemoState demo;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Waiting> waiting = demo.waiting();
        if (waiting.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        if (!waiting.get().inVain()) {
            response.setHeader("Retry-After", SECONDS);
            response.setHeader("Refresh", SECONDS);
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(waiting.get().what());
    }
}
