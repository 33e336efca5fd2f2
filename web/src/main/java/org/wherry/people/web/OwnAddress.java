package org.wherry.people.web;

import java.util.regex.Pattern;

/** Only pages of our own are gone on to: an address elsewhere would make a sign-in page a lure. */
final class OwnAddress {

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]{0,1000}");

    private OwnAddress() {}

    /** The address where it is one of ours, or else the home page. */
    static String orHome(String next) {
        return next != null && OURS.matcher(next).matches() ? next : "/";
    }
}
