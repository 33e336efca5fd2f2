package org.wherry.common.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.wherry.common.web.KeptPages.Address;

/**
 * Makes each page whole before any of it is sent, so that a fault in the middle still becomes an error page. What
 * {@link KeptPages} keeps is not made at all.
 *
 * <p>The platform can be told to do the same, by a buffer as large as the largest page. It then makes two such buffers
 * for each page, however small, and that took longer than making the page.
 */
@WebFilter(
        servletNames = "faces",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR})
public class WholePages extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KeptPages kept;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HeldResponse held = new HeldResponse(response);
        Optional<Address> address =
                request.getDispatcherType() == DispatcherType.REQUEST ? kept.addressOf(request) : Optional.empty();
        if (address.isEmpty() || !kept.answers(address.get(), held)) {
            chain.doFilter(request, held);
            if (address.isPresent()) {
                kept.keep(address.get(), held);
            }
        }
        held.send();
    }
}
