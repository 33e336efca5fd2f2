package org.wherry.common.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way to sign in and come back. */
public final class SignInFirst {

    private SignInFirst() {}

    /** The address of the sign-in page that comes back to what was asked for. */
    public static String address(HttpServletRequest request) {
        return "/people/sign-in?next=" + here(request);
    }

    /** The address of the page where the second step is proved, which comes back to what was asked for. */
    public static String secondStep(HttpServletRequest request) {
        return "/people/second-step?next=" + here(request);
    }

    private static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        String here = request.getRequestURI() + (query == null ? "" : "?" + query);
        return URLEncoder.encode(here, StandardCharsets.UTF_8);
    }
}
