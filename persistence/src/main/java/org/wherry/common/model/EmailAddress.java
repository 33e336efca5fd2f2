package org.wherry.common.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address, in lower case. It identifies a sign-in, not a person: a mailbox can be shared.
 *
 * @param address at most {@value #LONGEST} characters
 */
public record EmailAddress(String address) {

    /** The longest address that mail allows. */
    public static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile(
            "[\\p{Alnum}!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[\\p{Alnum}](?:[\\p{Alnum}-]{0,61}[\\p{Alnum}])?\\.)+[\\p{Alpha}]{2,63}");

    /** Refuses what is no address, line breaks included. */
    public EmailAddress {
        address = address == null ? "" : address.strip().toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST || !SHAPE.matcher(address).matches()) {
            throw new Refusal(CommonRefusal.NOT_AN_EMAIL);
        }
    }

    /** Reads an address that may be missing. */
    public static EmailAddress orNull(String typed) {
        return typed == null || typed.isBlank() ? null : new EmailAddress(typed);
    }

    @Override
    public String toString() {
        return address;
    }
}
