package org.wherry.common.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way to sign in and come back. */
public final class SignInFirst {

    private SignInFirst() {}

    /** The address of the sign-in page that comes back to what was asked for. */
    public static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        String here = request.getRequestURI() + (query == null ? "" : "?" + query);
        return "/people/sign-in?next=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }
}
